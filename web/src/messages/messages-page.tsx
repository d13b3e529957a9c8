import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { compact } from '../api/client.js';
import type { Dispatch } from '../api/types.js';
import { CopyButton } from '../parts/copy-link.js';
import { FilterSelect } from '../parts/filter-select.js';
import { Filters } from '../parts/filters.js';
import { LoadMore } from '../parts/load-more.js';
import { Empty, Page, RowsSkeleton } from '../parts/page.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { When } from '../time/when.js';
import { channelInText } from '../interactions/decisions-of-trace.js';
import { channelLabel, words } from '../words/labels.js';
import { messagesQuery } from './messages.queries.js';
import { messagesSearch, messageStatuses, type MessagesSearch } from './messages.search.js';
import { SettleDialog } from './settle-dialog.js';

const route = getRouteApi('/shell/messages');
const statusOptions = messageStatuses.map((status) => ({ value: status, label: words(status) }));

/** The send ledger: every message and what became of it, without addresses and words. */
export function MessagesPage(): ReactNode {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(messagesQuery(search));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const change = (status: string | undefined): void => void navigate({ search: messagesSearch(compact({ status })), replace: true });
  return (
    <Page title="Messages" lead="What was sent, and what became of it" actions={<CopyButton />}>
      <Filters>
        <FilterSelect label="Status" any="Any status" value={search.status} options={statusOptions} onChange={change} />
      </Filters>
      <div style={{ marginTop: 12 }}>
        {list.isPending && <RowsSkeleton rows={12} height={38} />}
        {list.isError && <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />}
        {list.isSuccess && items.length === 0 && <NoMessages in={search} />}
        {items.length > 0 && <MessagesTable items={items} />}
        <LoadMore of={list} />
      </div>
    </Page>
  );
}

function NoMessages({ in: { status } }: { in: MessagesSearch }): ReactNode {
  if (status === undefined) return <Empty title="No message yet">They stand here from the first survey on.</Empty>;
  if (status !== 'unknown')
    return <Empty title={`No message is ${words(status).toLowerCase()}`}>Others may be: choose another status.</Empty>;
  return <Empty title="The fate of every message is known">A message that may or may not have gone out would stand here.</Empty>;
}

function MessagesTable({ items }: { items: Dispatch[] }): ReactNode {
  const [settling, setSettling] = useState<Dispatch | null>(null);
  return (
    <>
      <div className="scroll-x">
        <table className="data stacked">
          <thead>
            <tr>
              <th scope="col">Message</th>
              <th scope="col">By</th>
              <th scope="col">Queued</th>
              <th scope="col">Status</th>
              <th scope="col">About</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.id}>
                <td data-label="Message">{words(item.purpose)}</td>
                <td data-label="By">{channelLabel(item.channel)}</td>
                <td data-label="Queued" className="dim">
                  <When at={item.queuedAt} />
                </td>
                <td data-label="Status">
                  <Fate of={item} onSettle={() => setSettling(item)} />
                </td>
                <td data-label="About">
                  <About of={item} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <SettleDialog of={settling} name={settling === null ? '' : nameOf(settling)} onDone={() => setSettling(null)} />
    </>
  );
}

const tones: Record<string, string> = { delivered: 'good', sent: 'good', failed: 'late', unknown: 'soon' };

function Fate({ of: item, onSettle }: { of: Dispatch; onSettle(): void }): ReactNode {
  return (
    <div className="stack" style={{ gap: 4 }}>
      <div className="row">
        <span className="tag" data-tone={tones[item.status] ?? 'calm'}>
          {words(item.status)}
        </span>
        {item.status === 'unknown' && (
          <Button variant="default" size="compact-xs" aria-label={`Settle the ${nameOf(item)}`} onClick={onSettle}>
            Settle…
          </Button>
        )}
      </div>
      {item.settledBy !== null && (
        <span className="small">
          {item.settledBy} says so: {item.settledNote ?? 'no reason is kept'}
        </span>
      )}
      {item.settledBy === null && item.reason !== null && <span className="dim small">{item.reason}</span>}
    </div>
  );
}

/** "survey by email" */
const nameOf = ({ purpose, channel }: Dispatch): string => `${words(purpose).toLowerCase()} by ${channelInText(channel)}`;

function About({ of: { caseId, interactionId } }: { of: Dispatch }): ReactNode {
  if (interactionId !== null) {
    return (
      <Link to="/interactions/$id" params={{ id: interactionId }}>
        Interaction
      </Link>
    );
  }
  if (caseId === null) return <span className="dim">–</span>;
  return (
    <Link to="/cases/$id" params={{ id: caseId }}>
      Case
    </Link>
  );
}
