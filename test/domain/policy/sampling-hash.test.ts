import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../domain/policy/decide.js';
import { samplingPercent } from '../../../domain/policy/sampling-hash.js';
import { factsWith, now, policyWith } from './given.js';

const asked = (id: string, ratePercent: number): boolean =>
  decide(policyWith({ sampling: { ratePercent } }), factsWith({ interaction: { id } }), now).outcome === 'ask';

describe('the draw of a sample', () => {
  it('falls between 0 and 100, the same each time', () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        const percent = samplingPercent(key);
        expect(percent).toBeGreaterThanOrEqual(0);
        expect(percent).toBeLessThan(100);
        expect(samplingPercent(key)).toBe(percent);
      }),
    );
  });

  it.each(['int_', '', 'T-2026-', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'])('spreads numbered keys evenly: %j', (prefix) => {
    const count = 20_000;
    const bins = Array.from({ length: 20 }, () => 0);
    for (let index = 0; index < count; index += 1) {
      const bin = Math.floor(samplingPercent(`${prefix}${index}`) / 5);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    // Chi-squared with 19 degrees of freedom: over 43.8 comes by chance once in a thousand.
    const expected = count / bins.length;
    expect(bins.reduce((sum, observed) => sum + (observed - expected) ** 2 / expected, 0)).toBeLessThan(43.8);
  });

  it('keeps whoever was drawn when the rate goes up', () => {
    const ids = Array.from({ length: 400 }, (_, index) => `int_${index}`);
    const few = ids.filter((id) => asked(id, 20));
    const more = new Set(ids.filter((id) => asked(id, 50)));
    expect(few.every((id) => more.has(id))).toBe(true);
    expect(few.length).toBeGreaterThan(50);
    expect(few.length).toBeLessThan(110);
    expect(more.size).toBeGreaterThan(160);
    expect(more.size).toBeLessThan(240);
  });
});
