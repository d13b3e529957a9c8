import type { SimulationOutcome } from '../../api/types.js';
import { dayOnly } from '../../time/format.js';

type Share = SimulationOutcome['expected']['responseRate'];
type Estimate = NonNullable<SimulationOutcome['expected']['answers']>;
type Bias = SimulationOutcome['bias'][number];

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

export const count = (value: number): string => whole.format(value);
/** Small figures keep a decimal: half a case a day is not none. */
export const amount = (value: number): string => (value < 10 ? tenths : whole).format(value);
export const percent = (value: number): string => `${tenths.format(value)} %`;
export const percentOf = (part: number, all: number): string => (all === 0 ? '–' : percent((100 * part) / all));

export const periodText = ({ from, to }: { from: string; to: string }): string =>
  `${dayOnly(from)} – ${dayOnly(new Date(Date.parse(to) - 1).toISOString())}`;

/** What the draft does to a number: "+25", "−1,875", "the same". */
export function changeText(tried: number, live: number): string {
  if (tried === live) return 'the same';
  return tried > live ? `+${count(tried - live)}` : `−${count(live - tried)}`;
}

export function moreOrFewer(tried: number, live: number): string {
  if (tried === live) return 'this version asks as many';
  return `this version asks ${count(Math.abs(tried - live))} ${tried > live ? 'more' : 'fewer'}`;
}

export const intervalOf = ({ interval: { low, high } }: Estimate): string => `${amount(low)} – ${amount(high)}`;

export function shareText({ value, interval }: Share): string {
  if (value === null) return 'not known yet';
  return interval === null ? percent(value) : `${percent(value)} (${tenths.format(interval.low)} – ${tenths.format(interval.high)})`;
}

/** A finished simulation in a line. */
export function outcomeInShort({ decided, asked, liveAsked, differences }: SimulationOutcome): string {
  if (decided === 0) return 'nothing was resolved in this period';
  const difference = differences.toLive === 0 ? 'no decision differs' : `${count(differences.toLive)} decided otherwise`;
  return `${count(asked)} of ${count(decided)} asked, live ${count(liveAsked)}; ${difference}`;
}

export interface BiasVerdict {
  text: string;
  tone: 'late' | 'calm' | 'good';
}

/** Whether a segment is asked more or less than the others, in words. */
export function biasVerdict({ isBiased, difference }: Pick<Bias, 'isBiased' | 'difference'>): BiasVerdict {
  if (difference === null) return { text: 'nothing to compare with', tone: 'calm' };
  if (isBiased) return { text: `asked ${difference.value > 0 ? 'more' : 'less'} often, beyond chance`, tone: 'late' };
  const { low, high } = difference.interval;
  return low > 0 || high < 0 ? { text: 'too few to tell', tone: 'calm' } : { text: 'within chance', tone: 'good' };
}
