import type { ReactNode } from 'react';
import type { ThemingEvaluation } from '../../api/types.js';
import { words } from '../../words/labels.js';

const sides = ['negative', 'neutral', 'positive'] as const;

/** By what people said, then by what was read; the right ones stand on the framed diagonal. */
export function ConfusionTable({ of: confusion }: { of: ThemingEvaluation['report']['sentiment']['confusion'] }): ReactNode {
  const most = Math.max(1, ...sides.flatMap((told) => sides.map((read) => confusion[told][read])));
  return (
    <table className="data confusion">
      <caption className="small dim">How comments sound: people’s word in rows, the reading in columns</caption>
      <thead>
        <tr>
          <th scope="col">Said</th>
          {sides.map((side) => (
            <th key={side} scope="col" className="num">
              read {side}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sides.map((told) => (
          <tr key={told}>
            <th scope="row">{words(told)}</th>
            {sides.map((read) => (
              <td
                key={read}
                className="num"
                data-right={told === read}
                style={{ background: `color-mix(in srgb, var(--accent) ${Math.round((28 * confusion[told][read]) / most)}%, transparent)` }}
              >
                {confusion[told][read]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
