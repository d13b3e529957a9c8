import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { Taxonomy } from '../../api/types.js';
import { toast } from '../../parts/toasts.js';
import type { TaxonomyDriver } from '../taxonomy.queries.js';
import { newDriver, withDriver, withKey, withPhrase } from './draft.js';
import { DriverForm } from './driver-form.js';
import { DriverMenu } from './driver-menu.js';
import { tryQuery, usePreview } from './drivers.queries.js';
import { documentFaults, type DocumentFault } from './faults.js';
import { PhraseOffer } from './phrase-offer.js';
import { PreviewPanel } from './preview-panel.js';
import { NewerVersion, PublishDialog } from './publish-dialog.js';
import { taxonomyChanges } from './taxonomy-changes.js';
import { TryPanel } from './try-panel.js';
import { useTaxonomyDraft } from './use-draft.js';

const route = getRouteApi('/shell/theming/drivers/edit');

/** The drivers as they will be: one is edited at a time, and what it does is seen beside it. */
export function TaxonomyEditor({ inForce }: { inForce: Taxonomy }): ReactNode {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { draft, isChanged, isBehind, change, take, drop } = useTaxonomyDraft(inForce);
  const [publishing, setPublishing] = useState(false);
  const [refused, setRefused] = useState<DocumentFault[]>([]);
  const [comment, setComment] = useState('');
  const { document } = draft;
  const [settled] = useDebouncedValue(document, 400);
  const [tried] = useDebouncedValue(comment, 400);
  const preview = usePreview();
  // Any comment does to learn whether the draft can read at all.
  const check = useQuery({ ...tryQuery(tried.trim() === '' ? '-' : tried, settled), enabled: isChanged });
  const faults = isChanged ? [...documentFaults(check.error), ...(check.isError ? [] : refused)] : [];
  const number = Math.max(
    0,
    document.drivers.findIndex(({ key }) => key === search.driver),
  );
  const driver = document.drivers[number];
  const changes = taxonomyChanges(draft.base, document);
  const open = (key: string): void => void navigate({ search: { driver: key }, replace: true });
  const edit = (next: Partial<TaxonomyDriver>): void => {
    if (!driver) return;
    setRefused([]);
    const { key, ...rest } = next;
    const changed = withDriver(document, driver.key, rest);
    change(key === undefined ? changed : withKey(changed, driver.key, key));
    if (key !== undefined) open(key);
  };
  const add = (splitFrom: string | null): void => {
    const added = newDriver(document, splitFrom);
    change({ drivers: [...document.drivers, added] });
    open(added.key);
  };
  const remove = (key: string): void => {
    change({ drivers: document.drivers.filter((each) => each.key !== key) });
    open(document.drivers[0]?.key ?? '');
  };
  const discard = (): void => {
    const before = draft;
    drop();
    toast('Your changes are gone', () => take(before));
  };
  const isPublished = driver !== undefined && draft.base.drivers.some(({ key }) => key === driver.key);
  return (
    <>
      <div className="row theming-head">
        <p className="small dim grow" aria-live="polite">
          <Link to="/theming/drivers">Drivers</Link> / Edit. {changesText(changes.length, draft.basedOn)}
        </p>
        <div className="row">
          <Button variant="default" disabled={!isChanged} onClick={discard}>
            Discard
          </Button>
          <Button disabled={!isChanged || faults.length > 0 || isBehind} onClick={() => setPublishing(true)}>
            Publish…
          </Button>
        </div>
      </div>
      {isBehind && <NewerVersion draft={draft} onTake={take} />}
      {search.phrase !== undefined && (
        <PhraseOffer
          phrase={search.phrase}
          language={search.language ?? 'en'}
          drivers={document.drivers}
          onAdd={(to, side) => {
            change(withDriver(document, to.key, withPhrase(to, search.language ?? 'en', side, search.phrase ?? '')));
            void navigate({
              search: { driver: to.key, ...(search.language === undefined ? {} : { language: search.language }) },
              replace: true,
            });
          }}
          onClose={() => void navigate({ search: ({ phrase: _, ...rest }) => rest, replace: true })}
        />
      )}
      {faults
        .filter((fault) => fault.driver === null)
        .map(({ message }) => (
          <p key={message} role="alert" className="field-error">
            {message}
          </p>
        ))}
      <div className="taxonomy-editor">
        <DriverMenu
          drivers={document.drivers}
          open={driver?.key}
          changed={changes.map(({ key }) => key)}
          faulty={faults.flatMap((fault) => document.drivers[fault.driver ?? -1]?.key ?? [])}
          onOpen={open}
          onAdd={() => add(null)}
        />
        <div className="stack" style={{ gap: 16 }}>
          {driver && (
            <section className="panel" aria-label={`Driver ${driver.label}`}>
              <DriverForm
                key={isPublished ? driver.key : number}
                driver={driver}
                document={document}
                languages={inForce.languages}
                language={search.language}
                isPublished={isPublished}
                faults={faults.filter((fault) => fault.driver === number)}
                onChange={edit}
                onSplitOff={() => add(driver.key)}
                onRemove={isPublished ? null : () => remove(driver.key)}
              />
            </section>
          )}
          <TryPanel
            document={settled}
            driver={isPublished ? driver.key : undefined}
            comment={comment}
            onComment={setComment}
            tried={tried}
          />
          <PreviewPanel document={document} preview={preview} />
        </div>
      </div>
      <PublishDialog
        draft={draft}
        opened={publishing}
        onClose={() => setPublishing(false)}
        onTake={take}
        onFault={(error) => {
          const found = documentFaults(error);
          setRefused(found);
          if (found.length > 0) setPublishing(false);
        }}
      />
    </>
  );
}

function changesText(count: number, basedOn: number): string {
  if (count === 0) return `Nothing is changed; version ${basedOn} is in force.`;
  return `${count === 1 ? '1 driver is' : `${count} drivers are`} changed against version ${basedOn}; kept in this browser until you publish.`;
}
