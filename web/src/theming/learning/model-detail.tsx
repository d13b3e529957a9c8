import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { components } from '../../api/schema.js';
import { RowsSkeleton } from '../../parts/page.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { shareText } from '../quality/figures.js';
import { useDriverName } from '../taxonomy.queries.js';
import { modelQuery } from './learning.queries.js';

type Learnt = components['schemas']['ThemingModelDetail']['drivers'][number];
type Report = Pick<Learnt, 'before' | 'after' | 'promoted' | 'positives'>;

/** What one model changed, driver by driver, and the words that weigh heaviest in it. */
export function ModelDetail({ number }: { number: number }): ReactNode {
  const model = useQuery(modelQuery(number));
  return (
    <section className="panel theming-section" aria-labelledby="model">
      <h2 id="model">Model {number}, on comments that it had not seen</h2>
      {model.isPending && <RowsSkeleton rows={4} height={40} />}
      {model.isError && <ProblemAlert error={model.error} onRetry={() => void model.refetch()} />}
      {model.data && (
        <div className="scroll-x">
          <table className="data stacked">
            <thead>
              <tr>
                <th scope="col">Driver</th>
                <th scope="col" className="num" title="Corrected comments that carry it">
                  Comments
                </th>
                <th scope="col" className="num" title="F1: the harmonic mean of precision and recall">
                  F1 of the dictionary
                </th>
                <th scope="col" className="num">
                  F1 of the model
                </th>
                <th scope="col">Who decides, and why</th>
                <th scope="col">Heaviest words</th>
              </tr>
            </thead>
            <tbody>
              <Row name="How comments sound (accuracy)" of={model.data.report.sentiment} words={[]} />
              {model.data.drivers.map((driver) => (
                <Row key={driver.key} name={driver.label} of={driver} words={driver.words} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Row({ name, of, words }: { name: string; of: Report; words: Learnt['words'] }): ReactNode {
  const nameOf = useDriverName();
  return (
    <tr>
      <td data-label="Driver">{name}</td>
      <td data-label="Comments" className="num">
        {of.positives}
      </td>
      <td data-label="Dictionary" className="num">
        {shareText(of.before)}
      </td>
      <td data-label="Model" className="num">
        {shareText(of.after)}
      </td>
      <td data-label="Decides">
        <span>
          <span className="tag" data-tone={of.promoted ? 'accent' : 'calm'}>
            {of.promoted ? 'model' : 'dictionary'}
          </span>{' '}
          <span className="small dim">{whyText(of)}</span>
        </span>
      </td>
      <td data-label="Words" className="small">
        {words.length === 0 ? (
          <span className="dim">–</span>
        ) : (
          words
            .slice(0, 8)
            .map((word) => weightText(word, nameOf))
            .join(', ')
        )}
      </td>
    </tr>
  );
}

/** "+ on hold", "− found Wait time, negative" */
function weightText({ words, weight, kind }: Learnt['words'][number], nameOf: (key: string) => string): string {
  const sign = weight >= 0 ? '+' : '−';
  if (kind !== 'dictionary') return `${sign} ${words}`;
  const [key = '', side] = words.split(':');
  return `${sign} found ${nameOf(key)}${side === undefined ? '' : `, ${side}`}`;
}

function whyText({ before, after, promoted, positives }: Report): string {
  if (promoted) return `it was better by ${Math.round(100 * (after - before))} points`;
  if (positives < 5) return 'too few comments carry it';
  return after > before ? 'the model was not surely better' : 'the model was not better';
}
