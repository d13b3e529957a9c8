import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, impactOf, meanOf } from '../../../domain/metrics/difference.js';
import { wilson } from '../../../domain/metrics/interval.js';

const share = (hits: number, records: number) => ({ value: (100 * hits) / records, interval: wilson(hits, records) });

describe('differenceOf', () => {
  it('matches the published example of the method: 56 of 70 against 48 of 80', () => {
    const difference = differenceOf(share(56, 70), share(48, 80));
    expect(difference?.value).toBeCloseTo(20, 9);
    expect(difference?.interval.low).toBeCloseTo(5.24, 2);
    expect(difference?.interval.high).toBeCloseTo(33.39, 2);
    expect(difference?.direction).toBe('up');
  });

  it('says up or down only when chance is an unlikely explanation', () => {
    expect(differenceOf(share(41, 50), share(39, 50))?.direction).toBe('unclear');
    expect(differenceOf(share(300, 500), share(410, 500))?.direction).toBe('down');
    expect(differenceOf(share(1, 1), { value: null, interval: null })).toBeNull();
  });

  it('turns round with its sides', () => {
    const part = fc.integer({ min: 1, max: 500 }).chain((records) => fc.integer({ min: 0, max: records }).map((hits) => share(hits, records)));
    fc.assert(
      fc.property(part, part, (one, other) => {
        const [there, back] = [differenceOf(one, other), differenceOf(other, one)];
        expect(there?.value).toBeCloseTo(-(back?.value ?? Number.NaN), 9);
        expect(there?.interval.low).toBeCloseTo(-(back?.interval.high ?? Number.NaN), 9);
      }),
    );
  });
});

describe('impactOf', () => {
  const sums = (ratings: number[]) => ({ count: ratings.length, sum: ratings.reduce((a, b) => a + b, 0), squares: ratings.reduce((a, b) => a + b * b, 0) });

  it('compares the ratings with a driver to those without it', () => {
    expect(impactOf(sums([1, 2, 1, 2]), sums([1, 2, 1, 2, 5, 4, 5, 4]))).toMatchObject({ value: -3, direction: 'down' });
    expect(impactOf(sums([1]), sums([1, 5, 4]))).toBeNull();
    expect(meanOf(sums([]))).toEqual({ value: null, interval: null });
  });
});
