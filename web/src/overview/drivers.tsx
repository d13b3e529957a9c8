import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { ProblemAlert } from '../parts/problem-alert.js';
import { countText, intervalText, valueText } from './metric-format.js';
import { driversQuery } from './metrics.queries.js';
import type { MetricsSearch } from './metrics.search.js';

const shownAtFirst = 6;

/** What low scores are about, in order, in the customers' own words. */
export function Drivers({ search }: { search: MetricsSearch }): ReactNode {
  const { data, ...state } = useQuery(driversQuery(search));
  const [all, setAll] = useState(false);
  if (state.isError && !data) return <ProblemAlert error={state.error} onRetry={() => void state.refetch()} />;
  if (!data) return <Skeleton height={300} radius={8} />;
  const items = all ? data.items : data.items.slice(0, shownAtFirst);
  return (
    <section className="panel" aria-labelledby="drivers">
      <h2 id="drivers">
        What low scores are about{' '}
        <span className="dim small panel-note">share of {data.lowScoresWithComment} low scores with a comment; one may name several</span>
      </h2>
      {items.length === 0 && <p className="dim">No comment names a driver in this period.</p>}
      <ol className="drivers">
        {items.map(({ key, label, share, quotes }) => (
          <li key={key}>
            <span className="funnel-label">
              <Link to="/" search={{ driver: key }} title="Open cases with this driver">
                {label}
              </Link>
              <strong title={intervalText(share) ?? undefined}>
                {valueText(share)} <span className="dim small">{countText(share)}</span>
              </strong>
            </span>
            <span className="funnel-track" aria-hidden="true">
              <span className="funnel-bar" data-faint={!share.valid} style={{ width: `${Math.min(100, share.value ?? 0)}%` }} />
            </span>
            <ul className="driver-quotes">
              {[...new Set(quotes)].slice(0, 3).map((quote, index) => (
                <li key={index}>“{quote}”</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {data.items.length > shownAtFirst && (
        <Button variant="subtle" className="no-print" onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${data.items.length}`}
        </Button>
      )}
    </section>
  );
}
