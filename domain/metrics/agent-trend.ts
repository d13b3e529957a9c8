import { differenceOf, type Difference } from './difference.js';
import { minimumRatings, type Interval } from './interval.js';
import { metricValue, nothingCounted, type MetricValue } from './metric-value.js';

/** First ratings of an agent, or of the colleagues in the same teams, each counted by the share that is theirs. */
export interface SharedRatings {
  /** Each rating counted once. */
  n: number;
  hits: number;
  credit: { records: number; hits: number; squares: number };
  /** How many people they are of. */
  agents: number;
}

export const noRatings: SharedRatings = { n: 0, hits: 0, credit: { records: 0, hits: 0, squares: 0 }, agents: 0 };

/** One bucket of the trend; a value on fewer ratings than can be judged stays untold. */
export interface TrendValue {
  value: number | null;
  interval: Interval | null;
  n: number;
}

/** Fewer colleagues than this, and the group's number would be about persons. */
export const minimumColleagues = 3;

/** The satisfaction of an agent or of a group. */
export const satisfaction = ({ n, hits, credit }: SharedRatings): MetricValue =>
  metricValue('csat', { ...nothingCounted, records: n, hits, credit }, null);

/** A value for the trend: shown from the fewest ratings on that can be judged, and of a group only if it is one. */
export function trendValue(ratings: SharedRatings, whose: 'agent' | 'group'): TrendValue {
  const { value, interval, n } = satisfaction(ratings);
  const isShown = n >= minimumRatings && (whose === 'agent' || ratings.agents >= minimumColleagues);
  return isShown ? { value, interval, n } : { value: null, interval: null, n };
}

/**
 * How an agent's satisfaction stands to that of the colleagues in the same teams: a difference with its interval, once both rest on enough ratings
 * and the group on enough people. No ranks, and never a colleague's name.
 */
export function againstGroup(agent: SharedRatings, group: SharedRatings): { difference: Difference | null; note: string } {
  if (agent.n < minimumRatings) return { difference: null, note: `${agent.n} of the ${minimumRatings} ratings needed to compare.` };
  if (group.agents < minimumColleagues)
    return { difference: null, note: `Fewer than ${minimumColleagues} colleagues were rated; there is no group to compare with.` };
  if (group.n < minimumRatings)
    return { difference: null, note: `The colleagues have ${group.n} of the ${minimumRatings} ratings needed to compare.` };
  const difference = differenceOf(satisfaction(agent), satisfaction(group));
  const words = { up: 'above', down: 'below', unclear: 'not clearly apart from' };
  return {
    difference,
    note:
      difference === null
        ? 'Nothing to compare.'
        : `${words[difference.direction].replace(/^./, (letter) => letter.toUpperCase())} the group of ${group.agents} colleagues.`,
  };
}
