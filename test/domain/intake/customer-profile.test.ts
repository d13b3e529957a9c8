import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCustomer, type CustomerProfile } from '../../../domain/intake/customer-profile.js';
import type { CustomerFacts } from '../../../domain/intake/event.schema.js';

type Given = readonly [facts: Omit<CustomerFacts, 'id'>, occurredAt: string];

const monday = '2026-11-16T09:00:00.000Z';
const tuesday = '2026-11-17T09:00:00.000Z';

function fold(given: readonly Given[], profile: CustomerProfile | null = null): CustomerProfile | null {
  return given.reduce<CustomerProfile | null>((known, [facts, at]) => foldCustomer(known, { id: 'CUS-1', ...facts }, at), profile);
}

describe('what is known of a customer', () => {
  it('is nothing but what the first event says', () => {
    expect(fold([[{ name: 'Ada Quist', consent: { sms: true } }, monday]])).toEqual({
      name: 'Ada Quist',
      email: null,
      phone: null,
      locale: null,
      timeZone: null,
      tier: null,
      segment: null,
      consent: { sms: true },
      fieldTimes: { name: monday, 'consent.sms': monday },
    });
  });

  it.each<[string, Given[], Partial<CustomerProfile>]>([
    [
      'the newer value',
      [
        [{ tier: 'standard' }, monday],
        [{ tier: 'vip' }, tuesday],
      ],
      { tier: 'vip' },
    ],
    [
      'the newer value, also when the older one comes late',
      [
        [{ tier: 'vip' }, tuesday],
        [{ tier: 'standard' }, monday],
      ],
      { tier: 'vip' },
    ],
    [
      'what a newer event is silent about',
      [
        [{ tier: 'vip', email: 'ada@example.com' }, monday],
        [{ tier: 'basic' }, tuesday],
      ],
      { email: 'ada@example.com' },
    ],
    [
      'a name, not an empty one',
      [
        [{ name: 'Ada' }, monday],
        [{ name: '' }, tuesday],
      ],
      { name: 'Ada' },
    ],
    [
      'consent for each channel apart',
      [
        [{ consent: { email: true, sms: true } }, monday],
        [{ consent: { sms: false } }, tuesday],
      ],
      { consent: { email: true, sms: false } },
    ],
    [
      'a consent withdrawn, also when the older yes comes late',
      [
        [{ consent: { sms: false } }, tuesday],
        [{ consent: { sms: true } }, monday],
      ],
      { consent: { sms: false } },
    ],
    [
      'a refusal, of a yes and a no at the same instant',
      [
        [{ consent: { sms: false } }, monday],
        [{ consent: { sms: true } }, monday],
      ],
      { consent: { sms: false } },
    ],
    [
      'the newer one by the instant, not by how it is written',
      [
        [{ tier: 'vip' }, '2026-11-16T08:30:00Z'],
        [{ tier: 'basic' }, '2026-11-16T09:00:00+02:00'],
      ],
      { tier: 'vip' },
    ],
  ])('is %s', (_what, given, then) => expect(fold(given)).toMatchObject(then));

  it('gives way to any event where no time is known', () => {
    const profile: CustomerProfile = {
      name: 'Ada',
      email: null,
      phone: null,
      locale: null,
      timeZone: null,
      tier: null,
      segment: null,
      consent: {},
      fieldTimes: {},
    };
    expect(fold([[{ name: 'A' }, monday]], profile)?.name).toBe('A');
  });
});

const word = fc.constantFrom('a', 'b', 'c', '');
const anyGiven: fc.Arbitrary<Given> = fc.tuple(
  fc.record(
    {
      name: word,
      email: word,
      timeZone: word,
      tier: word,
      consent: fc.record({ email: fc.boolean(), sms: fc.boolean(), voice: fc.boolean() }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  ),
  fc.constantFrom(monday, tuesday, '2026-11-16T11:00:00+02:00', '2026-11-18T09:00:00Z'),
);

describe('any events', () => {
  const shuffled = fc
    .array(anyGiven, { minLength: 1, maxLength: 8 })
    .chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }), fc.subarray(given)));

  it('mean the same in any order and however often they come', () => {
    fc.assert(
      fc.property(shuffled, ([given, inOtherOrder, again]) => {
        const profile = fold(given);
        expect(fold(inOtherOrder)).toEqual(profile);
        expect(fold([...again, ...inOtherOrder, ...again])).toEqual(profile);
        expect(fold(again, profile)).toEqual(profile);
      }),
      { numRuns: 200 },
    );
  });

  it('leave the profile that they are added to as it was', () => {
    const profile = fold([[{ name: 'Ada', consent: { sms: true } }, monday]]);
    const before = structuredClone(profile);
    fold([[{ name: 'Bo', consent: { sms: false } }, tuesday]], profile);
    expect(profile).toEqual(before);
  });
});
