import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { MetricName, MetricRecord, MetricsSummary } from '../api/types.js';
import { CopyButton } from '../parts/copy-link.js';
import { ExportView } from '../parts/export-view.js';
import { LoadMore } from '../parts/load-more.js';
import { Empty, Page, RowsSkeleton } from '../parts/page.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { screenZone } from '../time/format.js';
import { When } from '../time/when.js';
import { channelLabel, words } from '../words/labels.js';
import { NotFound } from '../shell/route-states.js';
import { countText, valueText } from './metric-format.js';
import { MetricsFilters } from './metrics-filters.js';
import { fetchRecords, recordsQuery, summaryQuery } from './metrics.queries.js';
import type { MetricsSearch } from './metrics.search.js';

const route = getRouteApi('/shell/overview/$name');

/** Names come from the address bar; the summary knows which of them are numbers. */
function isMetric(name: string, summary: MetricsSummary): name is MetricName {
  const field: unknown = Object.entries(summary).find(([key]) => key === name)?.[1];
  return typeof field === 'object' && field !== null && 'formula' in field;
}

export function RecordsPage(): ReactNode {
  const { name } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: summary, ...state } = useQuery(summaryQuery(search));
  if (state.isError && !summary)
    return (
      <div className="page">
        <ProblemAlert error={state.error} onRetry={() => void state.refetch()} />
      </div>
    );
  if (!summary)
    return (
      <div className="page">
        <RowsSkeleton rows={12} height={36} />
      </div>
    );
  if (!isMetric(name, summary)) return <NotFound />;
  const metric = summary[name];
  return (
    <Page
      title={metric.label}
      trail={
        <>
          <Link to="/overview" search={search}>
            Overview
          </Link>{' '}
          / Records
        </>
      }
      lead={
        <>
          <p>
            {valueText(metric)} in this period, {countText(metric)}.
          </p>
          <p>How it is counted: {metric.formula.replace(/ x 100$/, ' × 100')}.</p>
        </>
      }
      actions={
        <>
          <Export name={name} search={search} summary={summary} />
          <CopyButton />
        </>
      }
    >
      <MetricsFilters search={search} onChange={(next) => void navigate({ search: next, replace: true })} />
      <Records name={name} search={search} />
    </Page>
  );
}

function Records({ name, search }: { name: MetricName; search: MetricsSearch }): ReactNode {
  const list = useInfiniteQuery(recordsQuery(name, search));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (list.isError) return <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />;
  if (list.isPending) return <RowsSkeleton rows={10} height={36} />;
  if (items.length === 0)
    return <Empty title="Nothing is counted here">In this period, with these filters, no record belongs to this number.</Empty>;
  return (
    <>
      <div className="scroll-x" style={{ marginTop: 12 }}>
        <table className="data stacked">
          <thead>
            <tr>
              <th scope="col">Counts for it</th>
              <th scope="col">Interaction</th>
              <th scope="col">Customer</th>
              <th scope="col" className="num">
                Rating
              </th>
              <th scope="col">Comment</th>
              <th scope="col">Team and agent</th>
              <th scope="col">When</th>
            </tr>
          </thead>
          <tbody>
            {items.map((record, index) => (
              <RecordRow key={`${record.interactionId}${record.responseId ?? ''}${index}`} record={record} />
            ))}
          </tbody>
        </table>
      </div>
      <LoadMore of={list} />
    </>
  );
}

function RecordRow({ record }: { record: MetricRecord }): ReactNode {
  return (
    <tr>
      <td data-label="Counts for it">
        <span className="tag" data-tone={record.inNumerator ? 'good' : 'calm'}>
          {record.inNumerator ? 'yes' : 'no'}
        </span>
      </td>
      <td data-label="Interaction" style={{ whiteSpace: 'nowrap' }}>
        <span>
          <Link to="/interactions/$id" params={{ id: record.interactionId }}>
            {record.externalId}
          </Link>
          {record.caseId !== null && (
            <>
              {' · '}
              <Link to="/cases/$id" params={{ id: record.caseId }}>
                case
              </Link>
            </>
          )}
        </span>
      </td>
      <td data-label="Customer">{record.customerName ?? <span className="dim">unknown</span>}</td>
      <td data-label="Rating" className="num">
        {record.rating ?? '–'}
        {record.secondRating !== null && ` → ${record.secondRating}`}
      </td>
      <td data-label="Comment" style={{ minWidth: 200 }}>
        {record.comment ?? <span className="dim">–</span>}
      </td>
      <td data-label="Team, agent" className="dim">
        {[record.team, record.agentName, record.channel === null ? null : channelLabel(record.channel)].filter(Boolean).join(' · ')}
      </td>
      <td data-label="When" style={{ whiteSpace: 'nowrap' }}>
        <When at={record.at} />
      </td>
    </tr>
  );
}

/** All records of this view, not only those on screen; each line says which number and which period it belongs to. */
function Export({ name, search, summary }: { name: MetricName; search: MetricsSearch; summary: MetricsSummary }): ReactNode {
  const { from, to } = summary;
  return (
    <ExportView
      fileName={`${words(name).toLowerCase().replaceAll(' ', '-')}-${from.slice(0, 10)}-${to.slice(0, 10)}.csv`}
      fetchPage={(cursor) => fetchRecords(name, search, cursor, 500)}
      rowOf={(record) => ({ ...record, metric: name, formula: summary[name].formula, from, to, zone: screenZone })}
    />
  );
}
