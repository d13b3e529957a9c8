import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { SimulationOutcome } from '../../api/types.js';
import { Certainty } from './certainty.js';
import { cutLabel } from './decision-words.js';
import { DecisionsLink } from './decisions-link.js';
import { biasVerdict, shareText } from './figures.js';
import { searchOfCut } from './simulations.search.js';

type Bias = SimulationOutcome['bias'][number];

/** Whether a segment is asked more, or less, often than all others, and whether chance could have done that. */
export function BiasTable({ of: rows }: { of: readonly Bias[] }): ReactNode {
  return (
    <section className="panel" aria-labelledby="bias">
      <h2 id="bias" className="panel-title">
        Is a segment asked more than others? <Certainty is="counted" />
      </h2>
      <p className="small dim">
        Share of resolutions asked about, with the 95 % interval. The line is the interval, the bar across it the share of all others.
      </p>
      <table className="data stacked bias">
        <thead>
          <tr>
            <th scope="col">Segment</th>
            <th scope="col" aria-hidden="true" />
            <th scope="col">Asked</th>
            <th scope="col">All others</th>
            <th scope="col">Difference</th>
            <th scope="col">Verdict</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BiasRow key={row.segment} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function BiasRow({ row }: { row: Bias }): ReactNode {
  const { segment, asked, others, difference } = row;
  const name = cutLabel('segment', segment);
  const { text, tone } = biasVerdict(row);
  const search = searchOfCut('segment', segment);
  return (
    <tr>
      <td data-label="Segment">{segment === null ? <span className="dim">{name}</span> : name}</td>
      <td className="cut-bars" aria-hidden="true">
        <IntervalMark of={row} />
      </td>
      <td data-label="Asked">
        <DecisionsLink search={search && { ...search, outcome: 'ask' }} value={asked.numerator} of={`asked, ${name}`}>
          {shareText(asked)}
        </DecisionsLink>
      </td>
      <td data-label="All others">{shareText(others)}</td>
      <td data-label="Difference">{difference === null ? '–' : pointsText(difference)}</td>
      <td data-label="Verdict">
        <span className="tag" data-tone={tone}>
          {tone === 'late' && <IconAlertTriangle size={13} aria-hidden="true" />}
          {tone === 'good' && <IconCheck size={13} aria-hidden="true" />}
          {text}
        </span>
      </td>
    </tr>
  );
}

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;

function pointsText({ value, interval }: NonNullable<Bias['difference']>): string {
  return `${signed(value)} points (${signed(interval.low)} to ${signed(interval.high)})`;
}

function IntervalMark({ of: { asked, others } }: { of: Bias }): ReactNode {
  const { interval, value } = asked;
  if (interval === null || value === null) return null;
  return (
    <span className="interval-track">
      <span className="interval-line" style={{ left: `${interval.low}%`, width: `${interval.high - interval.low}%` }} />
      <span className="interval-point" style={{ left: `${value}%` }} />
      {others.value !== null && <span className="interval-others" style={{ left: `${others.value}%` }} />}
    </span>
  );
}
