import type { ReactNode } from 'react';
import type { SimulationOutcome } from '../../api/types.js';
import { Certainty } from './certainty.js';
import { amount, count, intervalOf, shareText } from './figures.js';

/** Answers and low scores to expect of those whom it asks. */
export function Expected({ of: { asked, expected } }: { of: SimulationOutcome }): ReactNode {
  const { answers, lowScores, responseRate, lowShare } = expected;
  const rows = [
    {
      label: 'Answers',
      estimate: answers,
      rate: `Response rate so far: ${shareText(responseRate)}, from ${count(responseRate.denominator)} surveys sent`,
    },
    {
      label: 'Low scores',
      estimate: lowScores,
      rate: `Share of low scores so far: ${shareText(lowShare)}, from ${count(lowShare.denominator)} answers`,
    },
  ];
  return (
    <section className="panel" aria-labelledby="expected">
      <h2 id="expected" className="panel-title">
        What would come back <Certainty is="assumed" />
      </h2>
      <p className="small dim">If {count(asked)} are asked, and each channel goes on as it went. In brackets the 95 % interval.</p>
      <dl className="expected">
        {rows.map(({ label, estimate, rate }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {estimate === null ? (
                <span className="dim">not known: no survey has gone out yet</span>
              ) : (
                <>
                  <span className="outcome-big">about {amount(estimate.value)}</span> <span className="dim">({intervalOf(estimate)})</span>
                </>
              )}
            </dd>
            <dd className="small dim">{rate}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
