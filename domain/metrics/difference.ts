import { meanInterval, type Interval } from './interval.js';

/** A number with what is known of its uncertainty. */
export interface Estimate {
  value: number | null;
  interval: Interval | null;
}

export interface Difference {
  value: number;
  interval: Interval;
  /** `unclear` unless the interval excludes zero: up and down are only said when chance is an unlikely explanation. */
  direction: 'up' | 'down' | 'unclear';
}

/**
 * One number minus another, with a 95 % interval made of the two intervals (the square-and-add method of Newcombe, Statistics in
 * Medicine 17 (1998), for shares, and of Zou and Donner for any estimate). Null when one of them is unknown.
 */
export function differenceOf(one: Estimate, other: Estimate): Difference | null {
  if (one.value === null || other.value === null || one.interval === null || other.interval === null) return null;
  const value = one.value - other.value;
  const low = value - Math.hypot(one.value - one.interval.low, other.interval.high - other.value);
  const high = value + Math.hypot(one.interval.high - one.value, other.value - other.interval.low);
  return { value, interval: { low, high }, direction: low > 0 ? 'up' : high < 0 ? 'down' : 'unclear' };
}

/** Sums over some ratings: enough for their mean and its interval, and for those of the rest of a whole. */
export interface RatingSums {
  count: number;
  sum: number;
  squares: number;
}

/** The mean of ratings with its interval; null for both where there are too few. */
export function meanOf({ count, sum, squares }: RatingSums): Estimate {
  if (count === 0) return { value: null, interval: null };
  const mean = sum / count;
  const variance = count < 2 ? 0 : Math.max(0, (squares - count * mean ** 2) / (count - 1));
  return { value: mean, interval: meanInterval(count, mean, Math.sqrt(variance)) };
}

/** What a part of the ratings has to do with the mean: with it, minus without it. */
export function impactOf(part: RatingSums, all: RatingSums): Difference | null {
  const rest = { count: all.count - part.count, sum: all.sum - part.sum, squares: all.squares - part.squares };
  return differenceOf(meanOf(part), meanOf(rest));
}
