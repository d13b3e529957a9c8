import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { hoursFor } from '../../../domain/law/whereabouts.js';
import { decide } from '../../../domain/policy/decide.js';
import { defaultPolicy } from '../../../domain/policy/default-policy.js';
import { nextStep, type ChannelStep } from '../../../domain/policy/next-step.js';
import { onOwnClock, ownHoursOf, type OwnHours } from '../../../domain/policy/own-hours.js';
import { placeOf } from '../../../domain/policy/plausible-zones.js';
import { sendableBy } from '../../../domain/policy/quiet-hours.js';
import { decideSecondChance } from '../../../domain/policy/second-chance.js';
import { factsWith, now, policyWith } from './given.js';

const newYork = 'America/New_York';
const berlin = 'Europe/Berlin';
const evening: OwnHours = { from: '18:00', until: '20:00', zone: newYork };
const { quietHours } = defaultPolicy;

describe('hours as they are stored', () => {
  it.each([
    ['as they were said', { ...evening }, evening],
    ['to the end of the day', { ...evening, until: '24:00' }, { ...evening, until: '24:00' }],
    ['ending before they begin', { ...evening, until: '17:00' }, null],
    ['ending as they begin', { ...evening, until: '18:00' }, null],
    ['at a quarter past', { ...evening, from: '18:15' }, null],
    ['in no zone', { from: '18:00', until: '20:00' }, null],
    ['in a zone that nobody knows', { ...evening, zone: 'Mars/Olympus' }, null],
    ['as a text', '18:00-20:00', null],
    ['not at all', undefined, null],
  ])('%s', (_, stored, hours) => expect(ownHoursOf(stored)).toEqual(hours));

  it('are meant on the clock that the customer lives by, once that is known', () => {
    expect(onOwnClock(evening, berlin)).toEqual({ ...evening, zone: berlin });
    expect(onOwnClock(evening, null)).toEqual(evening);
    expect(onOwnClock(evening, 'Mars/Olympus')).toEqual(evening);
    expect(placeOf({ timeZone: berlin, phone: null, locale: null, hours: evening }, 'UTC').ownHours?.zone).toBe(berlin);
    expect(placeOf({ timeZone: berlin, phone: null, locale: null }, 'UTC')).not.toHaveProperty('ownHours');
  });
});

describe('a message', () => {
  const at = '2026-11-18T15:00:00.000Z'; // a Wednesday, 10:00 in New York
  const place = { zones: [newYork], countries: ['US'] };
  const send = (channel: string, ownHours: OwnHours, from = at) => sendableBy(from, channel, { ...place, ownHours }, quietHours);

  it.each([
    ['waits for the hours by SMS', 'sms', evening, '2026-11-18T23:00:00.000Z', evening],
    ['waits for them by email, too, which keeps no quiet hours', 'email', evening, '2026-11-18T23:00:00.000Z', evening],
    ['waits for them by phone', 'voice', evening, '2026-11-18T23:00:00.000Z', evening],
    ['is shown in place at once', 'embed', evening, at, null],
    ['goes at once within them', 'sms', { ...evening, from: '09:00' }, at, null],
    [
      'waits for the next day once they are over',
      'email',
      { ...evening, from: '08:00', until: '10:00' },
      '2026-11-19T13:00:00.000Z',
      { ...evening, from: '08:00', until: '10:00' },
    ],
    [
      'never goes where policy and hours don’t meet',
      'sms',
      { ...evening, from: '21:00', until: '23:00' },
      null,
      { ...evening, from: '21:00', until: '23:00' },
    ],
  ])('%s', (_, channel, hours, sendAt, own) => expect(send(channel, hours)).toEqual({ sendAt, law: null, own }));

  it('is not put off by hours that policy and law keep anyway', () => {
    const night = '2026-11-18T04:00:00.000Z';
    expect(send('sms', { ...evening, from: '08:00' }, night)).toEqual({ sendAt: '2026-11-18T14:00:00.000Z', law: null, own: null });
  });
});

describe('a channel whose hours never meet the customer’s own', () => {
  const late: OwnHours = { from: '21:00', until: '23:00', zone: newYork };
  const routes = (phone: string[]) => policyWith({ delivery: { routes: { ...defaultPolicy.delivery.routes, phone } } });
  const after = (ownHours: OwnHours, phone: string[], customer = {}) =>
    decide(routes(phone), factsWith({ interaction: { channel: 'phone' }, customer: { ownHours, ...customer } }), now);
  const line = (trace: readonly { rule: string; outcome: string; detail: object }[], name: string) =>
    trace.find(({ rule }) => rule === name);

  it('gives way to the next one of the route', () => {
    const decision = after(late, ['sms', 'email']);
    expect(decision).toMatchObject({ outcome: 'ask', channel: 'email', sendAt: '2026-11-19T02:00:00.000Z' });
    expect(line(decision.trace, 'reachable_channel')).toMatchObject({
      outcome: 'choose',
      detail: { channel: 'email', sms: 'hours_never_meet', email: 'reachable', ownHours: '21:00-23:00, America/New_York' },
    });
    expect(decision.trace.map(({ rule }) => rule)).toEqual(after(evening, ['sms', 'email']).trace.map(({ rule }) => rule));
  });

  it('gives way to more than one in turn', () => {
    const consent = { email: true, sms: true, voice: true };
    expect(after(late, ['voice', 'sms', 'email'], { consent })).toMatchObject({ outcome: 'ask', channel: 'email' });
  });

  it.each([
    ['has no other', ['sms'], {}],
    ['has none that can reach the customer', ['sms', 'email'], { hasEmail: false }],
    ['has none that may', ['sms', 'email'], { consent: { email: false, sms: true } }],
    ['has none whose hours do', ['sms', 'voice'], { consent: { sms: true, voice: true } }],
  ])('stays, and nobody is asked, where the policy %s', (_, phone, customer) => {
    const decision = after(late, phone, customer);
    expect(decision).toMatchObject({ outcome: 'do_not_ask', decidedBy: 'quiet_hours' });
    expect(line(decision.trace, 'reachable_channel')).toMatchObject({ detail: { channel: 'sms' } });
    expect(line(decision.trace, 'quiet_hours')).toMatchObject({
      outcome: 'stop',
      detail: { channel: 'sms', sendAt: null, ownHours: '21:00-23:00, America/New_York' },
    });
  });

  it('stays where the hours do meet, however late', () => {
    expect(after(evening, ['sms', 'email'])).toMatchObject({ outcome: 'ask', channel: 'sms', sendAt: '2026-11-18T23:00:00.000Z' });
  });

  it('stays where the policy’s hours alone leave no time: that is the policy’s own word', () => {
    const closed = policyWith({ quietHours: { allowedFrom: '20:00', allowedUntil: '20:30', sundayFrom: '20:00' } });
    const zones = [newYork, berlin, 'Asia/Tokyo'];
    const facts = factsWith({ interaction: { channel: 'phone' }, customer: { zones, ownHours: evening } });
    expect(decide(closed, facts, now)).toMatchObject({ outcome: 'do_not_ask', decidedBy: 'quiet_hours' });
  });
});

describe('the trace', () => {
  const customer = { zones: [newYork], ownHours: evening };
  const named = '18:00-20:00, America/New_York';
  const detailOf = (trace: readonly { rule: string; detail: object }[]) => trace.find(({ rule }) => rule === 'quiet_hours')?.detail;

  it('of a decision names the hours that put the ask off, and keeps silent about others', () => {
    const asked = decide(policyWith(), factsWith({ customer }), now);
    expect(asked).toMatchObject({ outcome: 'ask', channel: 'email', sendAt: '2026-11-18T23:00:00.000Z' });
    expect(detailOf(asked.trace)).toMatchObject({ ownHours: named });
    for (const facts of [
      factsWith({ customer: { zones: [newYork] } }),
      factsWith({ customer: { zones: [newYork], ownHours: { ...evening, from: '08:00' } } }),
    ]) {
      const free = decide(policyWith(), facts, now);
      expect(free).toMatchObject({ outcome: 'ask', sendAt: now });
      expect(detailOf(free.trace)).not.toHaveProperty('ownHours');
    }
  });

  it('of a second chance does, too', () => {
    const facts = { firstOutreachAt: now, resolvedAt: now, channel: 'email', obstacle: null, lastAskedAt: null };
    const decision = decideSecondChance(defaultPolicy, { ...facts, ...customer }, now);
    expect(decision).toMatchObject({ outcome: 'wait', until: '2026-11-18T23:00:00.000Z' });
    expect(detailOf(decision.trace)).toMatchObject({ ownHours: named });
  });

  it('of the next channel does, and the reminder keeps the hours', () => {
    const { customer: reached } = factsWith({ customer: { ...customer, consent: { email: true, sms: true } } });
    const route = {
      channels: ['sms', 'email'] as const,
      quietHours,
      fallbackAfter: { undelivered: '1h', unanswered: null },
      reminderAfter: '24h',
    };
    const step: ChannelStep = {
      number: 0,
      channel: 'sms',
      because: null,
      state: 'failed',
      sendAt: now,
      sentAt: now,
      tellsDelivery: true,
      leftBecause: null,
    };
    const facts = { customer: reached, reminded: false, expiresAt: '2026-12-18T15:00:00.000Z' };
    expect(nextStep(route, facts, [step], now)).toMatchObject({
      act: 'move',
      channel: 'email',
      sendAt: '2026-11-18T23:00:00.000Z',
      verdict: { detail: { email: 'reachable_later', ownHours: named } },
    });
    const delivered: ChannelStep = { ...step, state: 'delivered' };
    expect(nextStep({ ...route, channels: ['sms'] }, facts, [delivered], now)).toEqual({
      act: 'remind',
      channel: 'sms',
      at: '2026-11-19T23:00:00.000Z',
    });
    // Hours that were said when it was due already, and over for the day, count from then on.
    expect(nextStep({ ...route, channels: ['sms'] }, facts, [delivered], '2026-11-20T02:00:00.000Z')).toMatchObject({
      act: 'remind',
      at: '2026-11-20T23:00:00.000Z',
    });
  });
});

it('puts a message off to an instant within the policy’s hours, the law’s and the customer’s own at once, over every change of the clock', () => {
  const halfHour = fc.integer({ min: 0, max: 48 });
  const clockOf = (halfHours: number) => `${String(Math.floor(halfHours / 2)).padStart(2, '0')}:${halfHours % 2 === 0 ? '00' : '30'}`;
  const places = fc.constantFrom(
    { zones: [newYork], countries: ['US'] },
    { zones: [newYork, 'America/Los_Angeles'], countries: ['US'] },
    { zones: [berlin], countries: ['DE'] },
    { zones: ['Europe/Paris'], countries: ['FR'] },
    { zones: ['Australia/Lord_Howe'], countries: ['AU'] },
    { zones: ['America/St_Johns'], countries: ['CA'] },
  );
  const aroundChanges = fc
    .tuple(
      fc.constantFrom('2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-10-25', '2026-11-01', '2026-06-17'),
      fc.integer({ min: -2_880, max: 2_880 }),
    )
    .map(([day, minutes]) => Date.parse(`${day}T00:00:00Z`) + minutes * 60_000);
  const within = (sendAt: string, zone: string, spans: readonly (readonly [string, string])[]) => {
    const clock = DateTime.fromISO(sendAt, { zone }).toFormat('HH:mm');
    return spans.some(([from, until]) => clock >= from && clock < until);
  };
  fc.assert(
    fc.property(
      places,
      fc.constantFrom('sms', 'voice', 'email'),
      halfHour,
      halfHour,
      fc.boolean(),
      aroundChanges,
      (place, channel, one, other, elsewhere, ms) => {
        fc.pre(one !== other);
        const zone = elsewhere ? berlin : (place.zones[0] ?? 'UTC');
        const ownHours = { from: clockOf(Math.min(one, other)), until: clockOf(Math.max(one, other)), zone };
        const at = new Date(ms).toISOString();
        const { sendAt, own } = sendableBy(at, channel, { ...place, ownHours }, quietHours);
        const without = sendableBy(at, channel, place, quietHours);
        expect(own === null).toBe(sendAt === without.sendAt);
        if (sendAt === null) return;
        expect(Date.parse(sendAt)).toBeGreaterThanOrEqual(Date.parse(without.sendAt ?? ''));
        expect(within(sendAt, zone, [[ownHours.from, ownHours.until]])).toBe(true);
        // What goes out within the hours went out lawfully: asked again without them, the instant stays as it is.
        expect(sendableBy(sendAt, channel, place, quietHours).sendAt).toBe(sendAt);
        for (const each of place.zones) {
          const { weekday } = DateTime.fromISO(sendAt, { zone: each });
          const lawful = hoursFor(channel, each, place.countries).map((row) =>
            weekday === 7 ? row.sunday : weekday === 6 ? row.saturday : row.weekdays,
          );
          for (const spans of lawful) expect(within(sendAt, each, spans)).toBe(true);
          const opening = [weekday === 7 ? quietHours.sundayFrom : quietHours.allowedFrom, quietHours.allowedUntil] as const;
          expect(channel === 'email' || within(sendAt, each, [opening])).toBe(true);
        }
      },
    ),
    { numRuns: 5_000 },
  );
});
