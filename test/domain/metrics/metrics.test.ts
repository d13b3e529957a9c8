import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { alarmOf, band, metricDefinitions } from '../../../domain/metrics/definitions.js';
import { meanInterval, validityOf, wilson } from '../../../domain/metrics/interval.js';

const rounded = (interval: { low: number; high: number } | null, digits = 1) =>
  interval && [Number(interval.low.toFixed(digits)), Number(interval.high.toFixed(digits))];

describe('the interval of a share', () => {
  it.each([
    [8, 10, 49.0, 94.3],
    [0, 10, 0, 27.8],
    [10, 10, 72.2, 100],
    [41, 50, 69.2, 90.2],
    [80, 100, 71.1, 86.7],
    [1, 1, 20.7, 100],
  ])('%d of %d is %d to %d', (numerator, denominator, low, high) => {
    expect(rounded(wilson(numerator, denominator))).toEqual([low, high]);
  });

  it('does not exist without cases', () => expect(wilson(0, 0)).toBeNull());

  it('holds the share, stays within 0 to 100, mirrors its complement and narrows with more cases', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (denominator, part) => {
        const numerator = Math.round(denominator * part);
        const { low, high } = wilson(numerator, denominator)!;
        const share = (100 * numerator) / denominator;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(share + 1e-9);
        expect(high).toBeGreaterThanOrEqual(share - 1e-9);
        expect(high).toBeLessThanOrEqual(100);
        expect(wilson(denominator - numerator, denominator)!.low).toBeCloseTo(100 - high, 6);
        const more = wilson(numerator * 4, denominator * 4)!;
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });
});

describe('the interval of a mean', () => {
  // Quantiles of Student's t at 97.5 %: sd = sqrt(n) makes the half width the quantile itself.
  it.each([[2, 12.706], [5, 2.776], [30, 2.045], [31, 2.042], [32, 2.0395], [41, 2.0211], [61, 2.0003], [121, 1.9799], [1_001, 1.9623], [100_001, 1.96]])(
    'n = %d reaches %d standard errors',
    (n, quantile) => {
      expect(Math.abs(meanInterval(n, 0, Math.sqrt(n))!.high - quantile)).toBeLessThan(1e-3);
    },
  );

  it('does not exist for fewer than two, and is a point without spread', () => {
    expect(meanInterval(1, 4, 0)).toBeNull();
    expect(meanInterval(0, 0, 0)).toBeNull();
    expect(meanInterval(10, 4.2, 0)).toEqual({ low: 4.2, high: 4.2 });
  });

  it('is centred, and narrows with more cases', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5_000 }), fc.double({ min: 0, max: 10, noNaN: true }), fc.double({ min: 0.01, max: 5, noNaN: true }), (n, mean, sd) => {
        const { low, high } = meanInterval(n, mean, sd)!;
        expect((low + high) / 2).toBeCloseTo(mean, 6);
        const more = meanInterval(n + 1, mean, sd)!;
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });
});

describe('validity', () => {
  it.each<[number, number | null, boolean, RegExp]>([
    [29, 50, false, /29 of the 30/],
    [30, null, true, /^null$/],
    [30, 20, true, /^null$/],
    [30, 19.9, false, /use with care/],
    [30, 15, false, /use with care/],
    [30, 14.9, false, /likely skewed/],
  ])('%d ratings at %s %%', (ratings, responseRate, valid, note) => {
    const validity = validityOf({ ratings, responseRate });
    expect(validity.valid).toBe(valid);
    expect(String(validity.note)).toMatch(note);
  });
});

describe('bands and alarms', () => {
  it.each([
    [69.9, 50, 'critical'],
    [70, 50, 'average'],
    [79.9, 50, 'average'],
    [80, 100, 'good'],
    [82, 50, 'good'],
    [90, 30, 'top'],
    [95, 29, null],
    [null, 0, null],
  ])('a CSAT of %s on %d is %s', (csat, n, expected) => {
    expect(band(csat, n)).toBe(expected);
  });

  it.each([
    ['recoveryRate', 49.9, 'alerts or manager capacity'],
    ['upgradeRate', 29, 'the approach of the outreach'],
    ['recoveryCsat', 3.9, 'problems are not really being resolved'],
    ['surveyToContactRatio', 61, 'surveying too often'],
  ] as const)('%s at %d names its likely cause', (name, value, cause) => {
    expect(alarmOf(name, value, 30)?.message).toContain(cause);
    expect(alarmOf(name, value, 29)).toBeNull();
    expect(alarmOf(name, metricDefinitions[name].alarm.value, 30)).toBeNull();
  });
});
