import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceInDifferences, effectOf, type FourShares } from '../../../domain/metrics/difference-in-differences.js';

type Pair = readonly [hits: number, records: number];
const four = (before: Pair, after: Pair, otherBefore: Pair, otherAfter: Pair): FourShares => {
  const of = ([hits, records]: Pair) => ({ hits, records });
  return { touched: { before: of(before), after: of(after) }, elsewhere: { before: of(otherBefore), after: of(otherAfter) } };
};

/*
 * By hand, for 60 of 200 -> 30 of 200 against 40 of 200 -> 38 of 200. Wilson: 30 % (24.075 to 36.679), 15 % (10.714 to 20.606), 20 % (15.046 to
 * 26.082), 19 % (14.176 to 24.995). Touched: 15 - 30 = -15, low -15 - sqrt((15 - 10.714)^2 + (36.679 - 30)^2) = -22.936, high -6.843.
 * Elsewhere: -1 (-8.771 to 6.782). Together: -15 + 1 = -14, low -14 - sqrt((22.936 - 15)^2 + (6.782 + 1)^2) = -25.115, high -2.734.
 */
describe('a difference in differences', () => {
  it.each<[string, FourShares, number, number, number]>([
    ['a fall beyond that elsewhere', four([60, 200], [30, 200], [40, 200], [38, 200]), -14, -25.115, -2.734],
    ['next to nothing', four([20, 100], [18, 100], [20, 100], [20, 100]), -2, -17.553, 13.583],
    ['a rise beyond that elsewhere', four([10, 100], [30, 100], [30, 300], [27, 300]), 21, 9.012, 32.609],
  ])('%s, as by hand', (_what, shares, value, low, high) => {
    const difference = differenceInDifferences(shares);
    expect(difference?.value).toBeCloseTo(value, 9);
    expect(difference?.interval.low).toBeCloseTo(low, 3);
    expect(difference?.interval.high).toBeCloseTo(high, 3);
  });

  const share = fc
    .integer({ min: 1, max: 2_000 })
    .chain((records) => fc.record({ hits: fc.integer({ min: 0, max: records }), records: fc.constant(records) }));
  const pair = fc.record({ before: share, after: share });

  it('holds its value, turns round with the sides, and is nothing where both sides did the same', () => {
    fc.assert(
      fc.property(pair, pair, (touched, elsewhere) => {
        const one = differenceInDifferences({ touched, elsewhere });
        const turned = differenceInDifferences({ touched: elsewhere, elsewhere: touched });
        const same = differenceInDifferences({ touched, elsewhere: touched });
        if (!one || !turned || !same) throw new Error('all four count something');
        expect(one.interval.low).toBeLessThanOrEqual(one.value);
        expect(one.interval.high).toBeGreaterThanOrEqual(one.value);
        expect(turned.value).toBeCloseTo(-one.value, 9);
        expect(turned.interval.low).toBeCloseTo(-one.interval.high, 9);
        expect(same.value).toBeCloseTo(0, 9);
        expect(same.direction).toBe('unclear');
      }),
    );
  });

  it('covers the truth in about 95 of 100 draws', () => {
    let seed = 42;
    const random = (): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed / 2 ** 32;
    };
    const drawn = (probability: number): Pair => [Array.from({ length: 150 }, random).filter((x) => x < probability).length, 150];
    const rounds = 2_000;
    let covered = 0;
    for (let round = 0; round < rounds; round += 1) {
      const interval = differenceInDifferences(four(drawn(0.3), drawn(0.18), drawn(0.2), drawn(0.18)))?.interval;
      if (interval && interval.low <= -10 && interval.high >= -10) covered += 1;
    }
    expect(covered / rounds).toBeGreaterThan(0.935);
    expect(covered / rounds).toBeLessThan(0.97);
  });
});

describe('what is said of an improvement', () => {
  it.each<[string, FourShares, boolean, string, string]>([
    ['before its date', four([60, 200], [0, 0], [40, 200], [0, 0]), false, 'not_yet', 'It has not taken effect yet.'],
    [
      'few low scores after it',
      four([60, 200], [3, 29], [40, 200], [38, 200]),
      true,
      'too_early',
      'Too early to say: 29 of the 30 low scores needed after the date in the queues touched.',
    ],
    [
      'few low scores before it',
      four([6, 20], [3, 200], [40, 200], [38, 200]),
      true,
      'too_early',
      'Too early to say: 20 of the 30 low scores needed before the date in the queues touched.',
    ],
    [
      'nothing to compare with',
      four([60, 200], [30, 200], [0, 0], [0, 4]),
      true,
      'nothing_to_compare',
      'Only 0 of the 30 low scores needed elsewhere, so there is nothing to compare with. In the queues touched the share fell by 15.0 points, whatever the cause.',
    ],
    [
      'it fell',
      four([60, 200], [30, 200], [40, 200], [38, 200]),
      true,
      'fell',
      'The share fell by 14.0 points more than elsewhere, interval 2.7 to 25.1.',
    ],
    [
      'it rose',
      four([10, 100], [30, 100], [30, 300], [27, 300]),
      true,
      'rose',
      'The share rose by 21.0 points more than elsewhere, interval 9.0 to 32.6.',
    ],
    [
      'nobody can tell',
      four([20, 100], [18, 100], [20, 100], [20, 100]),
      true,
      'unclear',
      'No clear change: against elsewhere the share fell by 2.0 points, and the interval reaches from a fall by 17.6 to a rise by 13.6.',
    ],
  ])('%s', (_when, shares, isOver, verdict, sentence) => expect(effectOf(shares, isOver)).toMatchObject({ verdict, sentence }));
});
