import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { compact } from '../api/client.js';
import type { Interaction } from '../api/types.js';
import { CopyButton } from '../parts/copy-link.js';
import { FilterSelect } from '../parts/filter-select.js';
import { Filters } from '../parts/filters.js';
import { FilterText } from '../parts/filter-text.js';
import { LoadMore } from '../parts/load-more.js';
import { Empty, Page, RowsSkeleton } from '../parts/page.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Score } from '../parts/score.js';
import { When } from '../time/when.js';
import { channelLabel, channelOptions, stageLabel, stageOptions } from '../words/labels.js';
import { interactionsQuery } from './interactions.queries.js';
import { interactionsSearch } from './interactions.search.js';
import './interaction.css';

const route = getRouteApi('/shell/interactions');

export function InteractionsPage(): ReactNode {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(interactionsQuery(search));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const teams = [...new Set(items.flatMap((item) => item.team ?? []))].toSorted();
  const change = (next: object): void =>
    void navigate({ search: (before) => interactionsSearch({ ...compact(before), ...next }), replace: true });
  return (
    <Page title="Interactions" lead="Every contact Amends knows of, and what became of it" actions={<CopyButton />}>
      <Filters>
        <FilterText
          label="Search"
          placeholder="Ticket or customer name"
          value={search.search}
          onChange={(value) => change({ search: value })}
        />
        <FilterSelect label="Stage" any="Any stage" value={search.stage} options={stageOptions} onChange={(stage) => change({ stage })} />
        <FilterSelect
          label="Channel"
          any="Any channel"
          value={search.channel}
          options={channelOptions}
          onChange={(channel) => change({ channel })}
        />
        <FilterSelect
          label="Team"
          any="Any team"
          value={search.team}
          options={teams.map((team) => ({ value: team, label: team }))}
          onChange={(team) => change({ team })}
        />
        {search.customer !== undefined && (
          <FilterSelect
            label="Customer"
            any="Any customer"
            value={search.customer}
            options={[]}
            onChange={(customer) => change({ customer })}
          />
        )}
        {Object.keys(search).length > 0 && (
          <Button variant="subtle" onClick={() => void navigate({ search: {} })}>
            Clear
          </Button>
        )}
      </Filters>
      <div style={{ marginTop: 12 }}>
        {list.isPending && <RowsSkeleton rows={12} height={38} />}
        {list.isError && <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />}
        {list.isSuccess && items.length === 0 && (
          <Empty
            title={Object.keys(search).length > 0 ? 'No interaction fits these filters' : 'Nothing has come in yet'}
            action={<Link to="/">Go to the inbox</Link>}
          >
            {Object.keys(search).length > 0
              ? 'The search looks at the start of ticket ids and customer names.'
              : 'Send a first event or load the sample data from the inbox.'}
          </Empty>
        )}
        {items.length > 0 && <InteractionsTable items={items} />}
        <LoadMore of={list} />
      </div>
    </Page>
  );
}

function InteractionsTable({ items }: { items: Interaction[] }): ReactNode {
  return (
    <div className="scroll-x">
      <table className="data compact interactions">
        <thead>
          <tr>
            <th scope="col">Ticket</th>
            <th scope="col">Customer</th>
            <th scope="col">Stage</th>
            <th scope="col">Rating</th>
            <th scope="col">Channel</th>
            <th scope="col">Team and agent</th>
            <th scope="col">Resolved</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const first = item.responses.find((response) => response.kind === 'first');
            return (
              <tr key={item.id}>
                <td>
                  <Link to="/interactions/$id" params={{ id: item.id }}>
                    {item.externalId}
                  </Link>
                </td>
                <td className="interactions-customer">
                  {item.customer?.name ?? item.customer?.externalId ?? <span className="dim">unknown</span>}
                </td>
                <td className="interactions-stage">
                  <span className="tag" data-tone={item.stage === 'recovering' ? 'soon' : 'calm'}>
                    {stageLabel(item.stage)}
                  </span>
                </td>
                <td className="interactions-rating">
                  {first ? <Score rating={first.rating} instrument={first.instrument} low={first.low} /> : <span className="dim">–</span>}
                </td>
                <td className="interactions-where">{channelLabel(item.channel)}</td>
                <td className="interactions-where">{[item.team, item.agent?.name].filter(Boolean).join(' · ')}</td>
                <td className="interactions-at dim" style={{ whiteSpace: 'nowrap' }}>
                  {item.resolvedAt === null ? '–' : <When at={item.resolvedAt} />}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
