import { differenceOf, type Difference, type Estimate } from './difference.js';
import { percentOf, type Share } from './difference-in-differences.js';
import { minimumRatings } from './interval.js';

/** What became of the two sides of a hold-out, each as it was drawn. */
export interface CountedHoldOut {
  /** Policies with cases drawn to be held out. */
  policies: number;
  upgrade: { treated: Share; heldOut: Share };
  return: { treated: Share; heldOut: Share };
}

export interface Effect {
  difference: Difference | null;
  treated: Estimate & { numerator: number; denominator: number };
  heldOut: Estimate & { numerator: number; denominator: number };
  minimumN: number;
  note: string;
  formula: string;
}

export interface RecoveryEffect {
  recoveryEffect: { upgrade: Effect; return: Effect } | null;
  recoveryEffectNote: string;
}

/** Since the low rating; by then most cases of either side have had their second answer. */
export const upgradeWithinDays = 30;
/** As for `repeatCustomerRate`. */
export const returnWithinDays = 90;

export const noHoldOutNote =
  'No policy leaves a random group without recovery, so its effect cannot be told apart from what would have happened anyway.';

const formulas = {
  upgrade: `cases drawn to be treated with a second rating above the first within ${upgradeWithinDays} days / all of them whose ${upgradeWithinDays} days are over x 100, minus the same of those drawn to be held out`,
  return: `cases drawn to be treated whose customer came back or bought within ${returnWithinDays} days / all of them whose ${returnWithinDays} days are over x 100, minus the same of those drawn to be held out`,
};

/**
 * What recovery changes: the treated minus the hold-out, in percentage points, with the 95 % interval of a difference of two shares (Newcombe 1998).
 * Cases count on the side that they were drawn to, also one that was released (intention to treat), and silence counts as no upgrade on both.
 */
export function recoveryEffect(counted: CountedHoldOut): RecoveryEffect {
  if (counted.policies === 0) return { recoveryEffect: null, recoveryEffectNote: noHoldOutNote };
  const upgrade = effectOn(
    counted.upgrade,
    formulas.upgrade,
    `the customers of a hold-out that is only held are not asked again, and other cases count ${upgradeWithinDays} days after the rating`,
  );
  const back = effectOn(counted.return, formulas.return, `a case counts ${returnWithinDays} days after the rating`);
  const pooled =
    counted.policies === 1
      ? ''
      : ` Pooled over ${counted.policies} policies: where they hold out different shares, compare each by itself.`;
  return {
    recoveryEffect: { upgrade, return: back },
    recoveryEffectNote: `Each case counts on the side that it was drawn to, also one that was released.${pooled}`,
  };
}

function effectOn({ treated, heldOut }: { treated: Share; heldOut: Share }, formula: string, why: string): Effect {
  const shown = (share: Share) => ({ ...percentOf(share), numerator: share.hits, denominator: share.records });
  const isEnough = treated.records >= minimumRatings && heldOut.records >= minimumRatings;
  const difference = isEnough ? differenceOf(percentOf(treated), percentOf(heldOut)) : null;
  const few =
    treated.records < heldOut.records
      ? `${treated.records} of the ${minimumRatings} treated cases needed`
      : `${heldOut.records} of the ${minimumRatings} held-out cases needed`;
  const note = difference === null ? `Too few to compare: ${few}; ${why}.` : said(difference);
  return { difference, treated: shown(treated), heldOut: shown(heldOut), minimumN: minimumRatings, note, formula };
}

function said({ value, interval: { low, high }, direction }: Difference): string {
  const range = `interval ${low.toFixed(1)} to ${high.toFixed(1)}`;
  if (direction === 'unclear') return `No clear difference: ${value.toFixed(1)} points, ${range}.`;
  return `${Math.abs(value).toFixed(1)} points ${direction === 'up' ? 'more' : 'fewer'} with recovery than without, ${range}.`;
}
