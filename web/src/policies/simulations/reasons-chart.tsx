import type { ReactNode } from 'react';
import type { SimulationOutcome } from '../../api/types.js';
import { ruleQuestion, ruleReason } from '../../words/rules.js';
import { BarsKey, PairBars } from './bars.js';
import { Certainty } from './certainty.js';
import { DecisionsLink } from './decisions-link.js';
import { changeText, count } from './figures.js';

type Reasons = SimulationOutcome['notAsked'];

/** Why the rest is not asked: each decision counts for the one rule that decided it. */
export function ReasonsChart({ of: { notAsked } }: { of: SimulationOutcome }): ReactNode {
  const longest = Math.max(0, ...notAsked.flatMap(({ count: tried, liveCount }) => [tried, liveCount]));
  return (
    <section className="panel" aria-labelledby="reasons">
      <h2 id="reasons" className="panel-title">
        Not asked, by the rule that decided <Certainty is="counted" />
      </h2>
      {notAsked.length === 0 ? (
        <p className="dim">Everybody would have been asked.</p>
      ) : (
        <>
          <BarsKey />
          <ul className="reasons">
            {notAsked.map((reason) => (
              <li key={reason.rule}>
                <span title={ruleQuestion(reason.rule)}>{ruleReason(reason.rule)}</span>
                <PairBars tried={reason.count} live={reason.liveCount} of={longest} />
                <span className="reasons-figures">
                  <strong>
                    <DecisionsLink search={searchOf(reason.rule)} value={reason.count} of={`not asked: ${ruleReason(reason.rule)}`} />
                  </strong>
                  <span className="small dim"> live {count(reason.liveCount)}</span>
                </span>
              </li>
            ))}
          </ul>
          <details className="chart-table">
            <summary>Show as a table</summary>
            <ReasonsTable reasons={notAsked} />
          </details>
        </>
      )}
    </section>
  );
}

const searchOf = (rule: string) => ({ outcome: 'do_not_ask' as const, rule });

function ReasonsTable({ reasons }: { reasons: Reasons }): ReactNode {
  return (
    <table className="data stacked">
      <thead>
        <tr>
          <th scope="col">Rule</th>
          <th scope="col" className="num">
            This version
          </th>
          <th scope="col" className="num">
            Live
          </th>
          <th scope="col" className="num">
            Change
          </th>
        </tr>
      </thead>
      <tbody>
        {reasons.map(({ rule, count: tried, liveCount }) => (
          <tr key={rule}>
            <td data-label="Rule">{ruleReason(rule)}</td>
            <td data-label="This version" className="num">
              {count(tried)}
            </td>
            <td data-label="Live" className="num">
              {count(liveCount)}
            </td>
            <td data-label="Change" className="num">
              {changeText(tried, liveCount)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
