import { wilson, type Interval } from '../../metrics/interval.js';
import type { Scores } from './measure.js';

export interface ScoreIntervals {
  readonly precision: Interval | null;
  readonly recall: Interval | null;
  readonly f1: Interval | null;
}

/**
 * 95 % of precision and recall by Wilson's interval, from 0 to 1. F1 is a rising function of the share J of right ones among all that
 * were read or meant, F1 = 2 J / (1 + J); its interval is that of J, carried over. Null where there was nothing to divide by.
 */
export const scoreIntervals = ({ right, read, support }: Pick<Scores, 'right' | 'read' | 'support'>): ScoreIntervals => {
  const jaccard = share(right, read + support - right);
  return {
    precision: share(right, read),
    recall: share(right, support),
    f1: jaccard && { low: f1Of(jaccard.low), high: f1Of(jaccard.high) },
  };
};

/** 95 % of a share from 0 to 1; null of nothing. */
export const share = (part: number, whole: number): Interval | null => {
  const percent = wilson(part, whole);
  return percent && { low: percent.low / 100, high: percent.high / 100 };
};

const f1Of = (jaccard: number): number => (2 * jaccard) / (1 + jaccard);
