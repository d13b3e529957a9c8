import type { ReactNode } from 'react';
import type { ThemingQuality } from '../../api/types.js';
import { formulas } from './figures.js';

type Measured = ThemingQuality['agreement']['drivers'];
const two = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** How far people agree with each other: no reader can be expected to agree with them more. */
export function Agreement({ of: { comments, drivers, sentiment } }: { of: ThemingQuality['agreement'] }): ReactNode {
  return (
    <section className="panel" aria-labelledby="agreement">
      <h2 id="agreement">Agreement between people</h2>
      {comments === 0 ? (
        <p className="dim">
          No comment was judged by two people on the same matter yet. A second word on a driver, also a confirming one, is enough.
        </p>
      ) : (
        <>
          <p className="small dim">On {comments} comments two or more people gave their word on the same.</p>
          <table className="data stacked">
            <thead>
              <tr>
                <th scope="col">On</th>
                <th scope="col" className="num">
                  Matters
                </th>
                <th scope="col" className="num" title={formulas.percent}>
                  Agree
                </th>
                <th scope="col" className="num" title={formulas.kappa}>
                  Kappa
                </th>
              </tr>
            </thead>
            <tbody>
              <Row name="Drivers" of={drivers} />
              <Row name="How it sounds" of={sentiment} />
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

function Row({ name, of: { items, percent, kappa, interval } }: { name: string; of: Measured }): ReactNode {
  return (
    <tr>
      <td data-label="On">{name}</td>
      <td data-label="Matters" className="num">
        {items}
      </td>
      <td data-label="Agree" className="num">
        {percent === null ? '–' : `${Math.round(percent)} %`}
      </td>
      <td data-label="Kappa" className="num">
        <span>
          {kappa === null ? '–' : two.format(kappa)}
          {interval && (
            <span className="small dim">
              {' '}
              {two.format(interval.low)} to {two.format(interval.high)}
            </span>
          )}
        </span>
      </td>
    </tr>
  );
}
