import type { ReactNode } from 'react';
import type { ThemingQuality } from '../../api/types.js';
import { shareText } from './figures.js';

type Point = ThemingQuality['byModel'][number];

interface TrendProps {
  title: string;
  points: readonly Point[];
  nameOf(key: string): string;
}

const measures = [
  { key: 'driverF1', label: 'F1 of the drivers' },
  { key: 'sentimentAccuracy', label: 'Accuracy of how it sounds' },
] as const;

/** Two figures side by side for each step: one filled, one hatched. */
export function Trend({ title, points, nameOf }: TrendProps): ReactNode {
  if (points.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className="quality-title">{title}</h3>
      <p className="trend-key small dim">
        {measures.map(({ key, label }) => (
          <span key={key}>
            <span className="trend-sample" data-of={key} aria-hidden="true" /> {label}
          </span>
        ))}
      </p>
      <ul className="trend">
        {points.map((point) => (
          <li key={point.key}>
            <span className="small">{nameOf(point.key)}</span>
            <span className="trend-bars" aria-hidden="true">
              {measures.map(({ key }) => (
                <span key={key} className="trend-bar" data-of={key} style={{ width: `${100 * (point[key] ?? 0)}%` }} />
              ))}
            </span>
            <span className="small trend-figures">
              {shareText(point.driverF1)} · {shareText(point.sentimentAccuracy)} <span className="dim">of {point.comments}</span>
            </span>
          </li>
        ))}
      </ul>
      <details className="small chart-table">
        <summary>Show as a table</summary>
        <table className="data stacked">
          <thead>
            <tr>
              <th scope="col">Read by</th>
              <th scope="col" className="num">
                Comments
              </th>
              {measures.map(({ key, label }) => (
                <th key={key} scope="col" className="num">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.key}>
                <td data-label="Read by">{nameOf(point.key)}</td>
                <td data-label="Comments" className="num">
                  {point.comments}
                </td>
                <td data-label="F1" className="num">
                  {shareText(point.driverF1)}
                </td>
                <td data-label="Accuracy" className="num">
                  {shareText(point.sentimentAccuracy)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
