/** A 95 % confidence interval, in the unit of the number it belongs to. */
export interface Interval {
  low: number;
  high: number;
}

/** The 97.5 % quantile of the normal distribution: two-sided 95 %. */
const z = 1.959_963_985;

/** Ratings a number needs before it carries a rank, a band or an alarm. */
export const minimumRatings = 30;

/**
 * Wilson's score interval for a share, in percent; null without a denominator. Formula: E. B. Wilson, JASA 22 (1927), without
 * continuity correction. It stays inside 0..100 and is honest for few cases, where the plain normal interval is not.
 */
export function wilson(numerator: number, denominator: number): Interval | null {
  if (denominator <= 0) return null;
  const share = numerator / denominator;
  const weight = 1 + z ** 2 / denominator;
  const centre = share + z ** 2 / (2 * denominator);
  const spread = z * Math.sqrt((share * (1 - share)) / denominator + z ** 2 / (4 * denominator ** 2));
  return {
    low: numerator <= 0 ? 0 : (100 * (centre - spread)) / weight,
    high: numerator >= denominator ? 100 : (100 * (centre + spread)) / weight,
  };
}

/** Interval of a mean by Student's t, in the unit of the mean. `sd` is the sample's standard deviation (n - 1). Null for n < 2. */
export function meanInterval(n: number, mean: number, sd: number): Interval | null {
  if (n < 2) return null;
  const reach = (tQuantile(n - 1) * sd) / Math.sqrt(n);
  return { low: mean - reach, high: mean + reach };
}

/** Quantiles of Student's t at 97.5 % for 1 to 30 degrees of freedom, as in any printed table, to three decimals. */
const tTable = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11, 2.101, 2.093,
  2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];

/** Beyond the table: the Cornish-Fisher expansion (Abramowitz and Stegun 26.7.5, two terms), off by less than 0.0002 there. */
function tQuantile(degreesOfFreedom: number): number {
  const tabled = tTable[degreesOfFreedom - 1];
  if (tabled !== undefined) return tabled;
  return z + (z ** 3 + z) / (4 * degreesOfFreedom) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degreesOfFreedom ** 2);
}

export interface Validity {
  valid: boolean;
  /** What to keep in mind, for the reader; null when nothing. */
  note: string | null;
}

/**
 * Whether a number may be ranked, banded and compared. `ratings` is how many it rests on, `responseRate` (percent of the
 * delivered invitations) is null where answers don't come from invitations.
 */
export function validityOf(input: { ratings: number; responseRate: number | null }): Validity {
  const { ratings, responseRate } = input;
  if (ratings < minimumRatings) return { valid: false, note: `${ratings} of the ${minimumRatings} needed: too few to judge by` };
  if (responseRate !== null && responseRate < 15) return { valid: false, note: 'likely skewed: fewer than 15 % answered' };
  if (responseRate !== null && responseRate < 20) return { valid: false, note: 'use with care: fewer than 20 % answered' };
  return { valid: true, note: null };
}
