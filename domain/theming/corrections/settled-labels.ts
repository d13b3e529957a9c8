import type { LeaningSentiment } from '../sentiment.js';
import type { CorrectionWord, MachineReading } from './correction.types.js';
import { overlay } from './overlay.js';

/** What a corrected comment says, in the form that the learner and the measure take. */
export interface SettledLabels {
  readonly drivers: readonly string[];
  /** Null for a mixed comment: it leans to no side that anybody named. */
  readonly sentiment: LeaningSentiment | null;
}

/**
 * What a corrected comment teaches. Whoever corrects a part has read the whole: what they left as it was counts as right,
 * by the reading that they saw. Null where nobody's word stands.
 */
export const settledLabels = (
  seen: Pick<MachineReading, 'sentiment' | 'drivers'>,
  words: readonly CorrectionWord[],
  keyOf: (key: string) => string = (key) => key,
): SettledLabels | null => {
  if (words.every(({ withdrawnAt }) => withdrawnAt !== null)) return null;
  const { drivers, sentiment } = overlay(seen, words, { length: 0, keyOf });
  return {
    drivers: [...new Set(drivers.map(({ key }) => keyOf(key)))].toSorted(),
    sentiment: sentiment === 'mixed' ? null : sentiment,
  };
};

/** The side that a stored reading leans to. Of a mixed one its drivers tell, by their weights; where they balance, the bad side. */
export const leaningOfReading = ({ sentiment, drivers }: Pick<MachineReading, 'sentiment' | 'drivers'>): LeaningSentiment => {
  if (sentiment !== 'mixed') return sentiment;
  const sum = (side: 'positive' | 'negative'): number =>
    drivers.reduce((total, driver) => total + (driver.sentiment === side ? driver.weight : 0), 0);
  return sum('positive') > sum('negative') ? 'positive' : 'negative';
};
