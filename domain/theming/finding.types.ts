import type { DriverDictionary } from './language.types.js';
import type { Sentiment } from './theming.types.js';

export interface DriverRule {
  /** Key of the driver. */
  readonly driver: string;
  readonly kind: 'bad' | 'good' | 'topic';
  readonly bareMention: DriverDictionary['bareMention'];
}

/** One place in a comment that speaks of one driver. */
export interface Finding {
  readonly driver: string;
  readonly kind: 'bad' | 'good' | 'topic';
  readonly sentiment: Exclude<Sentiment, 'mixed'>;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly reason: string;
}
