import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { Brand } from '../api/types.js';
import { Empty, Page, RowsSkeleton } from '../parts/page.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { BrandForm } from './brand-form.js';
import { brandsQuery } from './brands.queries.js';
import './brands.css';

/** How the company's names show themselves in mails, in SMS and on the customers' pages. */
export function BrandsPage(): ReactNode {
  const list = useQuery(brandsQuery);
  const [open, setOpen] = useState<Brand | 'new' | null>(null);
  const add = <Button onClick={() => setOpen('new')}>Add a brand</Button>;
  const title = open === null || open === 'new' ? 'Add a brand' : `Brand ${open.name}`;
  return (
    <Page title="Brands" lead="How you show yourselves to customers: in mails, in SMS and on their pages" actions={add}>
      {list.isPending && <RowsSkeleton rows={3} height={38} />}
      {list.isError && <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && (
        <Empty title="No brand is described yet">
          Until one is, mails go out in plain colours under your organisation’s name. One brand can stand for all contacts.
        </Empty>
      )}
      {list.data && list.data.items.length > 0 && <BrandsTable brands={list.data.items} onOpen={setOpen} />}
      <Modal opened={open !== null} onClose={() => setOpen(null)} title={title} closeButtonProps={{ 'aria-label': 'Close' }}>
        {open !== null && <BrandForm brand={open === 'new' ? null : open} onDone={() => setOpen(null)} />}
      </Modal>
    </Page>
  );
}

function BrandsTable({ brands, onOpen }: { brands: Brand[]; onOpen(brand: Brand): void }): ReactNode {
  return (
    <div className="scroll-x">
      <table className="data stacked">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Key</th>
            <th scope="col">Colour</th>
            <th scope="col">Mails come from</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          {brands.map((brand) => (
            <tr key={brand.key}>
              <td data-label="Name">
                <span>
                  {brand.name} {brand.isDefault && <span className="dim small">stands for all other contacts</span>}
                </span>
              </td>
              <td data-label="Key" className="mono">
                {brand.key}
              </td>
              <td data-label="Colour">{brand.colour === null ? '–' : <Swatch colour={brand.colour} />}</td>
              <td data-label="Mails come from">{brand.senderName ?? brand.senderAddress ?? '–'}</td>
              <td data-label="Change">
                <Button variant="default" size="compact-xs" aria-label={`Change ${brand.name}`} onClick={() => onOpen(brand)}>
                  Change
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Swatch({ colour }: { colour: string }): ReactNode {
  return (
    <span className="brand-colour mono">
      <span className="brand-swatch" style={{ background: colour }} aria-hidden="true" />
      {colour}
    </span>
  );
}
