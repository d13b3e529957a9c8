import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { MetricName, MetricsSummary } from '../api/types.js';
import type { MetricsSearch } from './metrics.search.js';

interface Step {
  label: string;
  count: number;
  /** What became of those who did not get here. */
  rest: string;
  name: MetricName;
}

/** From low score to upgrade. Those who never answered again stay in sight: silence counts against us. */
export function Funnel({ summary, search }: { summary: MetricsSummary; search: MetricsSearch }): ReactNode {
  const { lowScores, reachedOut, askedAgain, upgraded } = summary.counts;
  const answered = Math.min(askedAgain, summary.recoveryCsat.denominator);
  const steps: Step[] = [
    { label: 'Low scores', count: lowScores, rest: '', name: 'recoveryRate' },
    { label: 'Reached out to', count: reachedOut, rest: `${lowScores - reachedOut} without outreach yet`, name: 'recoveryRate' },
    {
      label: 'Asked again',
      count: askedAgain,
      rest: `${Math.max(0, reachedOut - askedAgain)} not asked yet, or closed before`,
      name: 'upgradeRate',
    },
    { label: 'Answered again', count: answered, rest: `${askedAgain - answered} did not answer`, name: 'recoveryCsat' },
    { label: 'Upgraded', count: upgraded, rest: `${Math.max(0, answered - upgraded)} rated no higher`, name: 'upgradeRate' },
  ];
  return (
    <section className="panel" aria-labelledby="funnel">
      <h2 id="funnel">From low score to upgrade</h2>
      {lowScores === 0 ? (
        <p className="dim">No low score in this period.</p>
      ) : (
        <ol className="funnel">
          {steps.map(({ label, count, rest, name }) => (
            <li key={label}>
              <span className="funnel-label">
                <Link to="/overview/$name" params={{ name }} search={search}>
                  {label}
                </Link>
                <strong>
                  {count} <span className="dim small">{Math.round((count / lowScores) * 100)} %</span>
                </strong>
              </span>
              <span className="funnel-track" aria-hidden="true">
                <span className="funnel-bar" style={{ width: `${Math.min(100, (count / lowScores) * 100)}%` }} />
              </span>
              {rest !== '' && <span className="dim small">{rest}</span>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
