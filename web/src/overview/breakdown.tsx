import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Metric } from '../api/types.js';
import { RowsSkeleton } from '../parts/page.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { channelLabel, words } from '../words/labels.js';
import { count, countText, intervalText, valueText } from './metric-format.js';
import { breakdownQuery } from './metrics.queries.js';
import { cuts, metricsSearch, type MetricsSearch } from './metrics.search.js';

interface BreakdownProps {
  search: MetricsSearch;
  onCut(by: NonNullable<MetricsSearch['by']>): void;
}

/** The same numbers cut one way. Rows on few records are faint: they rank nobody. */
export function Breakdown({ search, onCut }: BreakdownProps): ReactNode {
  const by = search.by ?? 'team';
  const { data, ...state } = useQuery(breakdownQuery(by, search));
  return (
    <section className="panel" aria-labelledby="breakdown" style={{ marginTop: 16 }}>
      <div className="row" style={{ justifyContent: 'space-between', marginBottom: 8 }}>
        <h2 id="breakdown">By {words(by).toLowerCase()}</h2>
        <SegmentedControl
          className="no-print"
          size="xs"
          aria-label="Cut by"
          value={by}
          onChange={(next) => onCut(cuts.find((cut) => cut === next) ?? 'team')}
          data={cuts.map((value) => ({ value, label: words(value) }))}
        />
      </div>
      {state.isError && <ProblemAlert error={state.error} onRetry={() => void state.refetch()} />}
      {state.isPending && <RowsSkeleton rows={4} height={36} />}
      {data && data.items.length === 0 && <p className="dim">Nothing in this period.</p>}
      {data && data.items.length > 0 && (
        <div className="scroll-x">
          <table className="data stacked">
            <thead>
              <tr>
                <th scope="col">{words(by)}</th>
                <th scope="col" className="num">
                  Interactions
                </th>
                <th scope="col" className="num">
                  CSAT
                </th>
                <th scope="col" className="num">
                  Response rate
                </th>
                <th scope="col" className="num">
                  Outreach in time
                </th>
                <th scope="col" className="num">
                  Upgrade rate
                </th>
              </tr>
            </thead>
            <tbody>
              {data.items.map((item) => (
                <tr key={item.key}>
                  <td data-label={words(by)}>
                    <RowName by={by} itemKey={item.key} label={item.label} search={search} />
                  </td>
                  <td className="num" data-label="Interactions">
                    {count(item.interactions)}
                  </td>
                  <Cell label="CSAT" metric={item.csat} />
                  <Cell label="Response rate" metric={item.responseRate} />
                  <Cell label="Outreach in time" metric={item.recoveryRate} />
                  <Cell label="Upgrade rate" metric={item.upgradeRate} />
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

/** Where the page has a filter for the cut, the name sets it. */
function RowName({ by, itemKey, label, search }: { by: string; itemKey: string; label: string; search: MetricsSearch }): ReactNode {
  const text = by === 'channel' ? channelLabel(itemKey) : by === 'issueType' ? words(label) : label;
  if (itemKey === '(none)') return <span className="dim">unknown</span>;
  if (!['team', 'channel', 'agent'].includes(by)) return text;
  return (
    <Link to="/overview" search={metricsSearch({ ...search, [by]: itemKey })}>
      {text}
    </Link>
  );
}

function Cell({ label, metric }: { label: string; metric: Metric }): ReactNode {
  return (
    <td
      className={metric.valid ? 'num' : 'num dim'}
      data-label={label}
      title={[metric.formula, intervalText(metric), metric.note].filter(Boolean).join('\n')}
    >
      {valueText(metric)}
      <span className="dim small cell-count">{metric.denominator === 0 ? '' : countText(metric)}</span>
    </td>
  );
}
