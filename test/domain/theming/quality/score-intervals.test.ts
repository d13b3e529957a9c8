import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreIntervals } from '../../../../domain/theming/quality/score-intervals.js';

describe('the intervals of scores', () => {
  it('are Wilson’s for precision and recall', () => {
    const { precision, recall } = scoreIntervals({ right: 8, read: 10, support: 16 });
    expect(precision?.low).toBeCloseTo(0.49, 2);
    expect(precision?.high).toBeCloseTo(0.943, 3);
    expect(recall?.low).toBeCloseTo(0.28, 2);
    expect(recall?.high).toBeCloseTo(0.72, 2);
  });

  it('are none where nothing was read and nothing was meant', () => {
    expect(scoreIntervals({ right: 0, read: 0, support: 0 })).toEqual({ precision: null, recall: null, f1: null });
    expect(scoreIntervals({ right: 0, read: 0, support: 3 }).precision).toBeNull();
  });

  it('hold F1 between 0 and 1, whatever the counts', () => {
    const counts = fc.record({ right: fc.nat(50), wrong: fc.nat(50), missed: fc.nat(50) });
    fc.assert(
      fc.property(counts, ({ right, wrong, missed }) => {
        const interval = scoreIntervals({ right, read: right + wrong, support: right + missed }).f1;
        if (right + wrong + missed === 0) return interval === null;
        const f1 = (2 * right) / (2 * right + wrong + missed);
        return interval !== null && interval.low >= 0 && interval.high <= 1 && interval.low <= f1 + 1e-9 && f1 <= interval.high + 1e-9;
      }),
    );
  });
});
