import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../domain/policy/default-policy.js';
import {
  lastReached,
  moveReasons,
  nextStep,
  stepStates,
  type ChannelStep,
  type StepFacts,
  type StepRoute,
} from '../../../domain/policy/next-step.js';

const now = '2026-11-17T17:00:00.000Z';
const hours = (count: number) => new Date(Date.parse(now) + count * 3_600_000).toISOString();

const step = (changes: Partial<ChannelStep> = {}): ChannelStep => ({
  number: 0,
  channel: 'sms',
  because: null,
  state: 'sent',
  sendAt: now,
  sentAt: now,
  tellsDelivery: true,
  leftBecause: null,
  ...changes,
});
const byEmail = (changes: Partial<ChannelStep> = {}) => step({ number: 1, channel: 'email', because: 'failed', ...changes });
const route = (changes: Partial<StepRoute> = {}): StepRoute => ({
  channels: ['sms', 'email'],
  fallbackAfter: defaultPolicy.delivery.fallbackAfter,
  reminderAfter: '3d',
  quietHours: defaultPolicy.quietHours,
  ...changes,
});
const customer = (changes: Partial<StepFacts['customer']> = {}) => ({
  hasEmail: true,
  hasPhone: true,
  consent: { sms: true },
  suppressed: [],
  zones: ['America/New_York'],
  ...changes,
});
const facts = (changes: Partial<StepFacts> = {}): StepFacts => ({
  customer: customer(),
  reminded: false,
  expiresAt: hours(14 * 24),
  ...changes,
});
const inPlace = () => route({ channels: ['embed', 'email'] });
const silent = { undelivered: '1h', unanswered: '2d' };

const rows: [string, StepRoute, StepFacts, ChannelStep[], string, object][] = [
  [
    'a planned step is sent at its time',
    route(),
    facts(),
    [step({ state: 'planned', sendAt: hours(3), sentAt: null })],
    now,
    { act: 'send', number: 0, at: hours(3) },
  ],
  [
    'offered in place: a look after an hour',
    inPlace(),
    facts(),
    [step({ channel: 'embed', state: 'offered', sentAt: null, tellsDelivery: false })],
    now,
    { act: 'look', at: hours(1) },
  ],
  [
    'fetched by nobody for an hour: the next channel',
    inPlace(),
    facts(),
    [step({ channel: 'embed', state: 'offered', sentAt: null, tellsDelivery: false })],
    hours(1),
    { act: 'move', channel: 'email', because: 'undelivered', sendAt: hours(1) },
  ],
  [
    'fetched: it stays there, without a reminder',
    inPlace(),
    facts(),
    [step({ channel: 'embed', state: 'sent', tellsDelivery: false })],
    hours(2),
    { act: 'expire', at: hours(14 * 24) },
  ],
  [
    'offered in place, and no other channel may be used: it stays',
    inPlace(),
    facts({ customer: customer({ hasEmail: false }) }),
    [step({ channel: 'embed', state: 'offered', sentAt: null, tellsDelivery: false })],
    hours(1),
    { act: 'stay', because: 'undelivered' },
  ],
  [
    'whoever has left the page is not met there again',
    route({ channels: ['sms', 'embed'] }),
    facts(),
    [step({ state: 'failed' })],
    now,
    { act: 'end', reason: 'undeliverable' },
  ],
  [
    'a message that came back: the next channel, now',
    route(),
    facts(),
    [step({ state: 'failed' })],
    now,
    { act: 'move', channel: 'email', because: 'failed', sendAt: now },
  ],
  [
    'an address that is suppressed: the next channel',
    route(),
    facts(),
    [step({ state: 'suppressed' })],
    now,
    { act: 'move', channel: 'email', because: 'suppressed' },
  ],
  ['sent: a look after an hour', route(), facts(), [step()], now, { act: 'look', at: hours(1) }],
  [
    'not arrived after an hour: the next channel',
    route(),
    facts(),
    [step()],
    hours(1),
    { act: 'move', channel: 'email', because: 'undelivered', sendAt: hours(1) },
  ],
  [
    'no reports of deliveries: silence says nothing',
    route(),
    facts(),
    [step({ tellsDelivery: false })],
    hours(1),
    { act: 'remind', channel: 'sms', at: hours(72) },
  ],
  [
    'perhaps sent: not decided yet',
    route(),
    facts(),
    [step({ state: 'unknown', tellsDelivery: false })],
    hours(0.5),
    { act: 'look', at: hours(1) },
  ],
  [
    'perhaps sent, for an hour: the next channel',
    route(),
    facts(),
    [step({ state: 'unknown', tellsDelivery: false })],
    hours(1),
    { act: 'move', channel: 'email', because: 'undelivered' },
  ],
  [
    'delivered: the answer is waited for',
    route(),
    facts(),
    [step({ state: 'delivered' })],
    hours(5),
    { act: 'remind', channel: 'sms', at: hours(72) },
  ],
  [
    'delivered, and silence counts: a look when it is long enough',
    route({ fallbackAfter: silent }),
    facts(),
    [step({ state: 'delivered' })],
    hours(5),
    { act: 'look', at: hours(48) },
  ],
  [
    'delivered and silent: the next channel',
    route({ fallbackAfter: silent }),
    facts(),
    [step({ state: 'delivered' })],
    hours(48),
    { act: 'move', channel: 'email', because: 'unanswered' },
  ],
  [
    'no consent for the next: it stays',
    route(),
    facts({ customer: customer({ consent: { sms: true, email: false } }) }),
    [step()],
    hours(1),
    { act: 'stay', because: 'undelivered', verdict: { detail: { email: 'no_consent' } } },
  ],
  [
    'nothing to go on to, noted before: the reminder is next',
    route(),
    facts({ customer: customer({ hasEmail: false }) }),
    [step({ leftBecause: 'undelivered' })],
    hours(2),
    { act: 'remind', at: hours(72) },
  ],
  [
    'no channel reached anybody, none is left',
    route(),
    facts({ customer: customer({ suppressed: ['email'] }) }),
    [step({ state: 'failed' })],
    now,
    { act: 'end', reason: 'undeliverable', verdict: { detail: { email: 'suppressed' } } },
  ],
  [
    'both came back',
    route(),
    facts(),
    [step({ state: 'failed', leftBecause: 'failed' }), byEmail({ state: 'failed' })],
    now,
    { act: 'end', reason: 'undeliverable' },
  ],
  [
    'the first arrived after all, and the second is not out',
    route(),
    facts(),
    [step({ state: 'delivered', leftBecause: 'undelivered' }), byEmail({ because: 'undelivered', state: 'planned', sentAt: null })],
    now,
    { act: 'call_off', number: 1 },
  ],
  [
    'the second came back, the first is out: it stays',
    route(),
    facts(),
    [step({ leftBecause: 'undelivered' }), byEmail({ state: 'failed' })],
    hours(2),
    { act: 'remind', channel: 'sms', at: hours(72) },
  ],
  [
    'one reminder in all',
    route(),
    facts({ reminded: true }),
    [step({ state: 'delivered', leftBecause: 'unanswered' }), byEmail({ state: 'delivered' })],
    hours(2),
    { act: 'expire', at: hours(14 * 24) },
  ],
  [
    'the reminder goes to where the customer was reached last',
    route(),
    facts(),
    [step({ state: 'delivered', leftBecause: 'unanswered' }), byEmail({ sentAt: hours(48) })],
    hours(49),
    { act: 'remind', channel: 'sms', at: hours(120) },
  ],
  [
    'the reminder keeps the hours of its channel',
    route({ reminderAfter: '12h' }),
    facts(),
    [step({ state: 'delivered' })],
    hours(1),
    { act: 'remind', at: '2026-11-18T14:00:00.000Z' },
  ],
  [
    'the second has its own quiet hours',
    route({ channels: ['email', 'sms'] }),
    facts(),
    [step({ channel: 'email', state: 'failed' })],
    hours(12),
    { act: 'move', channel: 'sms', sendAt: '2026-11-18T14:00:00.000Z', verdict: { detail: { sms: 'reachable_later' } } },
  ],
  [
    'the second would wake somebody up until the invitation is over',
    route({ channels: ['email', 'sms'] }),
    facts({ expiresAt: hours(13) }),
    [step({ channel: 'email', state: 'failed' })],
    hours(12),
    { act: 'end', reason: 'undeliverable', verdict: { detail: { sms: 'too_late' } } },
  ],
];

describe('what is next about an invitation', () => {
  it.each(rows)('%s', (_, way, known, steps, at, expected) => expect(nextStep(way, known, steps, at)).toMatchObject(expected));
});

describe('any invitation', () => {
  const steps = fc
    .uniqueArray(
      fc.record({
        channel: fc.constantFrom('sms' as const, 'email' as const),
        state: fc.constantFrom(...stepStates),
        leftBecause: fc.constantFrom(null, ...moveReasons),
        tellsDelivery: fc.boolean(),
        ago: fc.integer({ min: 0, max: 400 }),
      }),
      { selector: ({ channel }) => channel, minLength: 1, maxLength: 2 },
    )
    .map((list) =>
      list.map(({ ago, ...rest }, number) =>
        step({ ...rest, number, sendAt: hours(-ago), sentAt: hours(-ago), because: number === 0 ? null : 'failed' }),
      ),
    );
  const who = fc.record({
    hasEmail: fc.boolean(),
    hasPhone: fc.boolean(),
    consent: fc.record({ email: fc.boolean(), sms: fc.boolean() }),
    suppressed: fc.subarray(['sms' as const, 'email' as const]),
    zones: fc.array(fc.constantFrom('America/New_York', 'Europe/Berlin'), { minLength: 1, maxLength: 2 }),
  });

  it('never moves to a channel that was tried, is not agreed to or has no address', () =>
    fc.assert(
      fc.property(steps, who, fc.boolean(), (taken, person, reminded) => {
        const next = nextStep(route({ fallbackAfter: silent }), facts({ customer: person, reminded }), taken, now);
        fc.pre(next.act === 'move');
        const open = taken.every(({ channel, state }) => channel !== next.channel || state === 'called_off');
        const agreed = next.channel === 'sms' ? person.hasPhone && person.consent.sms : person.hasEmail && person.consent.email;
        expect([open, agreed, person.suppressed.some((channel) => channel === next.channel)]).toEqual([true, true, false]);
      }),
      { numRuns: 500 },
    ));

  it('comes to an end, and is never reminded of what reached nobody', () =>
    fc.assert(
      fc.property(steps, who, (taken, person) => {
        const next = nextStep(route(), facts({ customer: person }), taken, now);
        fc.pre(next.act === 'remind' || next.act === 'end');
        expect(lastReached(taken)?.channel ?? null).toBe(next.act === 'remind' ? next.channel : null);
      }),
      { numRuns: 500 },
    ));
});
