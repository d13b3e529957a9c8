import { Button } from '@mantine/core';
import { IconBrandSlack, IconMail, IconMessage, IconPhone } from '@tabler/icons-react';
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answerOf, api, compact } from '../api/client.js';
import type { OutboxMessage } from '../api/types.js';
import { FilterSelect } from '../parts/filter-select.js';
import { Filters } from '../parts/filters.js';
import { FilterText } from '../parts/filter-text.js';
import { Empty, Page, RowsSkeleton } from '../parts/page.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { When } from '../time/when.js';
import { words } from '../words/labels.js';
import { MessageView } from './message-view.js';
import type { OutboxSearch } from './outbox.search.js';
import './outbox.css';

const route = getRouteApi('/shell/outbox');

const outboxQuery = (filters: Omit<OutboxSearch, 'open'>) =>
  infiniteQueryOptions({
    queryKey: ['outbox', filters],
    queryFn: ({ pageParam }) =>
      answerOf(api.GET('/api/v1/outbox', { params: { query: { ...filters, limit: 100, ...compact({ cursor: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: 5_000,
  });

export function OutboxPage(): ReactNode {
  const { open, ...filters } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(outboxQuery(filters));
  const messages = list.data?.pages.flatMap((page) => page.items) ?? [];
  const shown = messages.find((message) => message.id === open);
  const change = (next: object): void => void navigate({ search: (before) => compact({ ...before, ...next }), replace: true });
  const purposes = [...new Set(messages.map((message) => message.purpose))].toSorted();
  return (
    <Page title="Outbox" lead="The sandbox: what would have been sent. Nothing here leaves this machine.">
      <Filters>
        <FilterText label="To" placeholder="To: address or number" value={filters.to} onChange={(to) => change({ to })} />
        <FilterSelect
          label="Channel"
          any="Any channel"
          value={filters.channel}
          options={[
            { value: 'email', label: 'Email' },
            { value: 'sms', label: 'SMS' },
            { value: 'voice', label: 'Call' },
            { value: 'slack', label: 'Slack' },
          ]}
          onChange={(channel) => change({ channel })}
        />
        <FilterSelect
          label="Purpose"
          any="Any purpose"
          value={filters.purpose}
          options={purposes.map((value) => ({ value, label: words(value) }))}
          onChange={(purpose) => change({ purpose })}
        />
      </Filters>
      {list.isError && <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && messages.length === 0 && (
        <div className="outbox-empty">
          <NoMessages filtered={Object.keys(filters).length > 0} onClear={() => void navigate({ search: {}, replace: true })} />
        </div>
      )}
      <div className="outbox" data-open={shown !== undefined}>
        <div className="outbox-list">
          {list.isPending && <RowsSkeleton rows={8} height={54} />}
          <ul>
            {messages.map((message) => (
              <MessageRow key={message.id} message={message} open={message.id === open} search={filters} />
            ))}
          </ul>
          {list.hasNextPage && (
            <Button variant="default" mt={10} loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              Load more
            </Button>
          )}
        </div>
        <div className="outbox-view">
          {shown ? (
            <MessageView key={shown.id} message={shown} onClose={() => change({ open: undefined })} />
          ) : (
            messages.length > 0 && <p className="dim outbox-hint">Choose a message to see it as the customer does.</p>
          )}
        </div>
      </div>
    </Page>
  );
}

function NoMessages({ filtered, onClear }: { filtered: boolean; onClear(): void }): ReactNode {
  if (filtered) {
    return (
      <Empty title="No message fits these filters" action={<Button onClick={onClear}>Clear the filters</Button>}>
        Messages outside them are not shown.
      </Empty>
    );
  }
  return (
    <Empty title="No message yet" action={<Link to="/interactions">See why an interaction was or wasn’t asked</Link>}>
      Surveys, second asks and alerts appear here a moment after they are due.
    </Empty>
  );
}

const icons = {
  email: [IconMail, 'Email'],
  sms: [IconMessage, 'SMS'],
  voice: [IconPhone, 'Call'],
  slack: [IconBrandSlack, 'Slack'],
} as const;

function MessageRow({ message, open, search }: { message: OutboxMessage; open: boolean; search: OutboxSearch }): ReactNode {
  const [Icon, channel] = icons[message.channel];
  return (
    <li>
      <Link
        to="/outbox"
        search={{ ...search, open: message.id }}
        className="outbox-row"
        {...(open ? { 'aria-current': true as const } : {})}
      >
        <Icon size={17} aria-label={channel} />
        <span className="grow">
          <span className="row" style={{ justifyContent: 'space-between', flexWrap: 'nowrap' }}>
            <strong className="clip">{message.to}</strong>
            <span className="dim small" style={{ whiteSpace: 'nowrap' }}>
              <When at={message.createdAt} />
            </span>
          </span>
          <span className="clip dim small" style={{ display: 'block' }}>
            {words(message.purpose)} · {message.subject ?? message.text}
          </span>
        </span>
      </Link>
    </li>
  );
}
