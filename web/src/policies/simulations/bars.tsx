import type { ReactNode } from 'react';
import './bars.css';

/** Two bars on one scale: what is tried above, what is live below. Filled and hatched, so that they differ without colour. */
export function PairBars({ tried, live, of }: { tried: number; live: number; of: number }): ReactNode {
  const width = (value: number): string => `${of === 0 ? 0 : Math.min(100, (100 * value) / of)}%`;
  return (
    <span className="pair-bars" aria-hidden="true">
      <span className="pair-bar" data-of="tried" data-empty={tried === 0} style={{ width: width(tried) }} />
      <span className="pair-bar" data-of="live" data-empty={live === 0} style={{ width: width(live) }} />
    </span>
  );
}

/** Which bar is which. */
export function BarsKey(): ReactNode {
  return (
    <p className="bars-key small dim">
      <span>
        <span className="bars-sample" data-of="tried" aria-hidden="true" /> this version, above
      </span>
      <span>
        <span className="bars-sample" data-of="live" aria-hidden="true" /> live, below
      </span>
    </p>
  );
}
