import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import type { ThemingEvaluation } from '../../api/types.js';
import { words } from '../../words/labels.js';
import { formulas, intervalText, shareText } from './figures.js';

type Report = ThemingEvaluation['report'];
type Scores = Report['drivers']['items'][number];

/** How well each driver and each side was read. Bars and figures say the same; what rests on few comments is faint. */
export function ScoreTable({ of: { drivers, sentiment } }: { of: Report }): ReactNode {
  return (
    <div className="scroll-x">
      <table className="data stacked scores">
        <thead>
          <tr>
            <th scope="col">What is read</th>
            <th scope="col" className="num" title="Comments that carry it by people’s word, and comments it was read in">
              Meant / read
            </th>
            <th scope="col" className="num" title={formulas.precision}>
              Precision
            </th>
            <th scope="col" className="num" title={formulas.recall}>
              Recall
            </th>
            <th scope="col" className="num" title={formulas.f1}>
              F1
            </th>
            <th scope="col" aria-label="F1 as a bar" />
          </tr>
        </thead>
        <tbody>
          {sentiment.sides
            .filter(({ support, read }) => support + read > 0)
            .map((side) => (
              <Row key={side.key} name={`Sounds ${words(side.key).toLowerCase()}`} of={side} />
            ))}
          {drivers.items.map((driver) => (
            <Row
              key={driver.key}
              name={
                <Link to="/theming" search={{ driver: driver.key }}>
                  {driver.label}
                </Link>
              }
              of={driver}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const few = 10;

function Row({
  name,
  of: { support, read, precision, recall, f1, intervals },
}: {
  name: ReactNode;
  of: Omit<Scores, 'key' | 'label'>;
}): ReactNode {
  return (
    <tr className={support < few ? 'dim' : undefined}>
      <td data-label="What">{name}</td>
      <td data-label="Meant / read" className="num">
        {support} / {read}
      </td>
      <Cell label="Precision" value={precision} interval={intervals.precision} title={formulas.precision} />
      <Cell label="Recall" value={recall} interval={intervals.recall} title={formulas.recall} />
      <Cell label="F1" value={intervals.f1 === null ? null : f1} interval={intervals.f1} title={formulas.f1} />
      <td className="score-bar-cell" aria-hidden="true">
        <ScoreBar value={f1} interval={intervals.f1} />
      </td>
    </tr>
  );
}

type Interval = Scores['intervals']['f1'];

function Cell({ label, value, interval, title }: { label: string; value: number | null; interval: Interval; title: string }): ReactNode {
  return (
    <td data-label={label} className="num" title={title}>
      <span>
        {shareText(value)} <span className="small dim score-interval">{intervalText(interval)}</span>
      </span>
    </td>
  );
}

/** The figure as a filled bar, its interval as a line over it: told apart without colour. */
function ScoreBar({ value, interval }: { value: number; interval: Interval }): ReactNode {
  return (
    <span className="score-bar">
      <span className="score-bar-fill" style={{ width: `${100 * value}%` }} />
      {interval && (
        <span
          className="score-bar-interval"
          style={{ left: `${100 * interval.low}%`, width: `${100 * (interval.high - interval.low)}%` }}
        />
      )}
    </span>
  );
}
