import { describe, expect, it } from 'vitest';
import { recoveryEffect, type CountedHoldOut } from '../../../domain/metrics/recovery-effect.js';

const share = (hits: number, records: number) => ({ hits, records });
const counted = (changes: Partial<CountedHoldOut> = {}): CountedHoldOut => ({
  policies: 1,
  upgrade: { treated: share(90, 200), heldOut: share(20, 100) },
  return: { treated: share(5, 40), heldOut: share(3, 20) },
  ...changes,
});

describe('what recovery changes', () => {
  it('is not told without a hold-out', () => {
    expect(recoveryEffect(counted({ policies: 0 }))).toEqual({
      recoveryEffect: null,
      recoveryEffectNote: expect.stringContaining('No policy leaves a random group'),
    });
  });

  // By hand: 90 of 200 is 45 % (Wilson 38.268 to 51.926), 20 of 100 is 20 % (13.337 to 28.883).
  // 25 - sqrt((45 - 38.268)^2 + (28.883 - 20)^2) = 13.854; 25 + sqrt((51.926 - 45)^2 + (20 - 13.337)^2) = 34.611.
  it('is the treated minus the hold-out, with the interval of a difference, as by hand', () => {
    const { upgrade } = recoveryEffect(counted()).recoveryEffect ?? {};
    expect(upgrade?.difference?.value).toBeCloseTo(25, 9);
    expect(upgrade?.difference?.interval.low).toBeCloseTo(13.854, 2);
    expect(upgrade?.difference?.interval.high).toBeCloseTo(34.611, 2);
    expect(upgrade?.note).toBe('25.0 points more with recovery than without, interval 13.9 to 34.6.');
    expect(upgrade).toMatchObject({
      treated: { value: 45, numerator: 90, denominator: 200 },
      heldOut: { value: 20, numerator: 20, denominator: 100 },
    });
  });

  it('waits for enough cases on both sides', () => {
    const back = recoveryEffect(counted()).recoveryEffect?.return;
    expect(back).toMatchObject({ difference: null, note: expect.stringContaining('20 of the 30 held-out cases needed') });
  });

  it('says that chance may explain it, and that sides of several policies are pooled', () => {
    const { recoveryEffect: effect, recoveryEffectNote } = recoveryEffect(
      counted({ policies: 2, return: { treated: share(20, 100), heldOut: share(18, 100) } }),
    );
    expect(effect?.return).toMatchObject({
      difference: { direction: 'unclear' },
      note: expect.stringContaining('No clear difference: 2.0 points'),
    });
    expect(recoveryEffectNote).toContain('Pooled over 2 policies');
  });
});
