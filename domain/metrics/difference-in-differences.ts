import { differenceOf, type Difference, type Estimate } from './difference.js';
import { minimumRatings, wilson } from './interval.js';

/** Of how many records how many carry something. */
export interface Share {
  hits: number;
  records: number;
}

/** The share of a cause before and after a change, in the queues that it touched and in all others. */
export interface FourShares {
  touched: { before: Share; after: Share };
  elsewhere: { before: Share; after: Share };
}

/**
 * By how many percentage points a share changed in the queues touched, beyond what it changed elsewhere in the same time: what moves all queues
 * alike, such as a season or an outage, is not the change's doing. Each difference is that of two shares with Wilson's intervals by square-and-add
 * (Newcombe 1998), and so is the difference of the two (Zou and Donner, Statistics in Medicine 27 (2008)). The four counts are taken as independent.
 * Null while one of them counts nothing.
 */
export function differenceInDifferences({ touched, elsewhere }: FourShares): Difference | null {
  const there = differenceOf(percentOf(touched.after), percentOf(touched.before));
  const other = differenceOf(percentOf(elsewhere.after), percentOf(elsewhere.before));
  return there && other && differenceOf(there, other);
}

/** A share in percent with its interval. */
export function percentOf({ hits, records }: Share): Estimate {
  return { value: records === 0 ? null : (100 * hits) / records, interval: wilson(hits, records) };
}

/**
 * `not_yet`: the date is to come; `too_early`: too few low scores to say; `nothing_to_compare`: too few outside of the queues touched, so only
 * the change in them is known; `fell` and `rose`: more than elsewhere, beyond chance; `unclear`: the interval includes no difference.
 */
export type ImprovementVerdict = 'not_yet' | 'too_early' | 'nothing_to_compare' | 'fell' | 'rose' | 'unclear';

export interface ImprovementEffect {
  verdict: ImprovementVerdict;
  /** In percentage points, below zero where the share fell. Null where nothing can be said. */
  difference: Difference | null;
  /** Records in the smallest of the four counts, and how many each needs. */
  n: number;
  minimumN: number;
  sentence: string;
}

/** What became of a cause's share after a change took effect; `isOver` says that the date has come. */
export function effectOf(shares: FourShares, isOver: boolean): ImprovementEffect {
  const { touched, elsewhere } = shares;
  const inTouched = Math.min(touched.before.records, touched.after.records);
  const inOthers = Math.min(elsewhere.before.records, elsewhere.after.records);
  const n = Math.min(inTouched, inOthers);
  const said = (verdict: ImprovementVerdict, difference: Difference | null, sentence: string) => ({
    verdict,
    difference,
    n,
    minimumN: minimumRatings,
    sentence,
  });
  if (!isOver) return said('not_yet', null, 'It has not taken effect yet.');
  if (inTouched < minimumRatings) {
    const when = touched.before.records < minimumRatings ? 'before' : 'after';
    return said(
      'too_early',
      null,
      `Too early to say: ${touched[when].records} of the ${minimumRatings} low scores needed ${when} the date in the queues touched.`,
    );
  }
  if (inOthers < minimumRatings) {
    const own = differenceOf(percentOf(touched.after), percentOf(touched.before));
    const change = own === null ? '' : ` In the queues touched the share ${moved(own.value)}, whatever the cause.`;
    return said(
      'nothing_to_compare',
      null,
      `Only ${inOthers} of the ${minimumRatings} low scores needed elsewhere, so there is nothing to compare with.${change}`,
    );
  }
  const difference = differenceInDifferences(shares);
  if (difference === null) return said('too_early', null, 'Too early to say.');
  return said(verdictOf(difference), difference, sentenceOf(difference));
}

const verdictOf = ({ direction }: Difference): ImprovementVerdict =>
  direction === 'down' ? 'fell' : direction === 'up' ? 'rose' : 'unclear';

function sentenceOf({ value, interval: { low, high }, direction }: Difference): string {
  if (direction === 'down')
    return `The share fell by ${points(-value)} points more than elsewhere, interval ${points(-high)} to ${points(-low)}.`;
  if (direction === 'up')
    return `The share rose by ${points(value)} points more than elsewhere, interval ${points(low)} to ${points(high)}.`;
  const range = `the interval reaches from a fall by ${points(-low)} to a rise by ${points(high)}`;
  return `No clear change: against elsewhere the share ${moved(value)}, and ${range}.`;
}

function moved(value: number): string {
  if (points(Math.abs(value)) === '0.0') return 'stayed the same';
  return value < 0 ? `fell by ${points(-value)} points` : `rose by ${points(value)} points`;
}

const points = (value: number): string => value.toFixed(1);
