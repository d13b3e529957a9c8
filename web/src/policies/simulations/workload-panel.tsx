import type { ReactNode } from 'react';
import type { SimulationOutcome } from '../../api/types.js';
import { calendarDay } from '../../time/format.js';
import { Certainty } from './certainty.js';
import { amount, count } from './figures.js';
import { workloadChart, workloadInWords, type WorkloadChart } from './workload-bars.js';
import './workload.css';

type Workload = SimulationOutcome['workload'];

const sources: Record<Workload['capacityFrom'], string> = {
  given: 'as given',
  observed: 'as observed on days with any outreach',
  unknown: 'not known',
};

/** Cases to expect each day against what the team can reach, and who would wait longer than a day. */
export function WorkloadPanel({ of: workload }: { of: Workload }): ReactNode {
  const { capacityPerDay, capacityFrom, casesPerDay, missed24h } = workload;
  const chart = workloadChart(workload);
  return (
    <section className="panel" aria-labelledby="workload">
      <h2 id="workload" className="panel-title">
        Cases a day against the team <Certainty is="assumed" />
      </h2>
      <p>
        {casesPerDay === null ? 'Cases a day are not known: no survey has gone out yet.' : `About ${amount(casesPerDay)} new cases a day. `}
        {capacityPerDay === null
          ? 'The capacity is not known: no outreach has been logged. Give the first outreaches a day when you simulate.'
          : `The team makes ${amount(capacityPerDay)} first outreaches a day (${sources[capacityFrom]}). `}
        {missed24h !== null && (
          <strong>
            {missed24h < 0.05 ? 'Nobody would wait longer than 24 hours.' : `About ${amount(missed24h)} would wait longer than 24 hours.`}
          </strong>
        )}
      </p>
      {casesPerDay !== null && chart.bars.length > 0 && (
        <>
          <WorkloadBars chart={chart} />
          <details className="chart-table">
            <summary>Show as a table</summary>
            <WorkloadTable chart={chart} />
          </details>
        </>
      )}
    </section>
  );
}

/** Bars and line stretch to the room there is; the words around them don't, so they are no part of the drawing. */
function WorkloadBars({ chart }: { chart: WorkloadChart }): ReactNode {
  const { bars, capacity, top, unit } = chart;
  const last = bars.at(-1);
  const height = (value: number): number => (100 * value) / top;
  return (
    <figure className="workload">
      <p className="visually-hidden">{workloadInWords(chart)}</p>
      <div className="workload-scale small dim" aria-hidden="true">
        <span>{amount(top)}</span>
        <span>0</span>
      </div>
      <svg viewBox={`0 0 ${bars.length} 100`} preserveAspectRatio="none" aria-hidden="true">
        {bars.map(({ day, cases, isOver }, index) => (
          <rect
            key={day}
            className="workload-bar"
            data-over={isOver}
            x={index + 0.14}
            width={0.72}
            y={100 - height(cases)}
            height={height(cases)}
          />
        ))}
        {capacity !== null && (
          <line className="workload-capacity" x1={0} x2={bars.length} y1={100 - height(capacity)} y2={100 - height(capacity)} />
        )}
      </svg>
      <figcaption className="workload-caption small dim">
        <span>{bars[0] && calendarDay(bars[0].day)}</span>
        <span className="workload-key">
          <span>
            <span className="workload-sample" aria-hidden="true" /> cases a {unit}
          </span>
          {capacity !== null && (
            <>
              <span>
                <span className="workload-sample" data-over="true" aria-hidden="true" /> above capacity
              </span>
              <span>
                <span className="workload-sample-line" aria-hidden="true" /> capacity, {amount(capacity)}
              </span>
            </>
          )}
        </span>
        <span>{last && calendarDay(last.day)}</span>
      </figcaption>
    </figure>
  );
}

function WorkloadTable({ chart: { bars, unit, capacity } }: { chart: WorkloadChart }): ReactNode {
  return (
    <div className="workload-table">
      <table className="data">
        <thead>
          <tr>
            <th scope="col">{unit === 'day' ? 'Day' : 'Week from'}</th>
            <th scope="col" className="num">
              Asked
            </th>
            <th scope="col" className="num">
              Cases
            </th>
            <th scope="col" className="num">
              Over 24 h
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ day, asked, cases, missed }) => (
            <tr key={day}>
              <td>{calendarDay(day)}</td>
              <td className="num">{count(asked)}</td>
              <td className="num">{amount(cases)}</td>
              <td className="num">{missed === null ? '–' : amount(missed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {capacity !== null && (
        <p className="small dim">
          Capacity: {amount(capacity)} a {unit}.
        </p>
      )}
    </div>
  );
}
