import { Button, Modal } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.js';
import type { Kiosk } from '../api/types.js';
import { CopyButton } from '../parts/copy-link.js';
import { Page, RowsSkeleton } from '../parts/page.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { toast } from '../parts/toasts.js';
import { AddKiosk } from './add-kiosk.js';
import { kiosksQuery } from './kiosks.queries.js';

export function KiosksPage(): ReactNode {
  const list = useQuery(kiosksQuery);
  const [adding, setAdding] = useState(false);
  return (
    <Page
      title="Kiosks"
      lead="Tablets on the spot that ask whoever comes by"
      actions={<Button onClick={() => setAdding(true)}>Add a kiosk</Button>}
    >
      {list.isPending && <RowsSkeleton rows={3} height={38} />}
      {list.isError && <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && <p className="dim">None yet. Add one, and open its address on the tablet, full screen.</p>}
      {list.data && list.data.items.length > 0 && <KiosksTable kiosks={list.data.items} />}
      <Modal opened={adding} onClose={() => setAdding(false)} title="Add a kiosk" closeButtonProps={{ 'aria-label': 'Close' }}>
        <AddKiosk onDone={() => setAdding(false)} />
      </Modal>
    </Page>
  );
}

function KiosksTable({ kiosks }: { kiosks: Kiosk[] }): ReactNode {
  const [ending, setEnding] = useState<Kiosk | null>(null);
  return (
    <>
      <div className="scroll-x">
        <table className="data stacked">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Place</th>
              <th scope="col">Asks</th>
              <th scope="col">Answers</th>
              <th scope="col">Address</th>
              <th scope="col">Access</th>
            </tr>
          </thead>
          <tbody>
            {kiosks.map((kiosk) => (
              <tr key={kiosk.id}>
                <td data-label="Name">{kiosk.name}</td>
                <td data-label="Place">{[kiosk.place, kiosk.team].filter(Boolean).join(', team ')}</td>
                <td data-label="Asks">{`${kiosk.instrument.toUpperCase()}, ${kiosk.languages.join(', ')}`}</td>
                <td data-label="Answers">{kiosk.answers}</td>
                <td data-label="Address">
                  {kiosk.revokedAt === null ? (
                    <CopyButton text={kiosk.url} what={`the address of ${kiosk.name}`} />
                  ) : (
                    <span className="dim">–</span>
                  )}
                </td>
                <td data-label="Access">
                  {kiosk.revokedAt === null ? (
                    <Button variant="default" size="compact-xs" aria-label={`Revoke ${kiosk.name}`} onClick={() => setEnding(kiosk)}>
                      Revoke
                    </Button>
                  ) : (
                    <span className="dim">revoked</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Modal
        opened={ending !== null}
        onClose={() => setEnding(null)}
        title="Revoke this kiosk?"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {ending !== null && <RevokeKiosk kiosk={ending} onDone={() => setEnding(null)} />}
      </Modal>
    </>
  );
}

/** Revoking can't be taken back, so it is asked about once more. */
function RevokeKiosk({ kiosk, onDone }: { kiosk: Kiosk; onDone(): void }): ReactNode {
  const queryClient = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/kiosks/{id}/revoke', { params: { path: { id: kiosk.id } } })),
    onSuccess: () => {
      toast(`${kiosk.name} asks nothing any more`);
      onDone();
      return queryClient.invalidateQueries({ queryKey: kiosksQuery.queryKey });
    },
  });
  return (
    <div className="stack">
      <p>
        {kiosk.name} ({kiosk.place}) will ask nothing any more. Its answers stay. This can’t be taken back.
      </p>
      {revoke.isError && <ProblemAlert error={revoke.error} />}
      <Button size="sm" loading={revoke.isPending} onClick={() => revoke.mutate()}>
        Revoke
      </Button>
    </div>
  );
}
