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
import { wishedHours } from '../../../domain/policy/wished-hours.js';
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

describe('a wish on the page', () => {
  const american = { zones: [newYork], countries: ['US'], hasPhone: true };
  const french = { zones: ['Europe/Paris'], countries: ['FR'], hasPhone: true };
  const german = { zones: [berlin], countries: ['DE'], hasPhone: true };
  const wide = { zones: [newYork, 'America/Los_Angeles'], countries: ['US'], hasPhone: true };
  const said = (from: string, until: string, zone = '') => ({ from, until, zone });

  it.each([
    ['of no hours', american, said('', ''), null],
    ['of an evening', american, said('18:00', '20:00'), { from: '18:00', until: '20:00', zone: newYork }],
    ['from an hour on', american, said('18:00', ''), { from: '18:00', until: '24:00', zone: newYork }],
    ['up to an hour', american, said('', '12:30'), { from: '00:00', until: '12:30', zone: newYork }],
    [
      'of the one lawful hour in the morning, of a longer night',
      american,
      said('05:00', '11:00'),
      { from: '05:00', until: '11:00', zone: newYork },
    ],
    ['of two half hours around a lawful lunch', french, said('12:30', '14:30'), { from: '12:30', until: '14:30', zone: 'Europe/Paris' }],
    ['of a night where no law sets hours', german, said('21:00', '23:00'), { from: '21:00', until: '23:00', zone: berlin }],
    [
      'of a night of whoever is written mail alone',
      { ...american, hasPhone: false },
      said('21:00', '23:00'),
      { from: '21:00', until: '23:00', zone: newYork },
    ],
    ['by the clock that was chosen of several', wide, said('15:00', '18:00', newYork), { from: '15:00', until: '18:00', zone: newYork }],
  ])('%s is taken', (_, customer, chosen, value) => expect(wishedHours(chosen, customer, now)).toEqual({ ok: true, value }));

  it.each([
    ['of half an hour', american, said('18:00', '18:30'), { code: 'too_short' }],
    ['that ends before it begins', american, said('20:00', '18:00'), { code: 'too_short' }],
    ['of no times', american, said('six', '20:00'), { code: 'unclear' }],
    ['of quarters of an hour', american, said('18:15', '20:15'), { code: 'unclear' }],
    ['of a night', american, said('21:00', '23:30'), { code: 'outside_law', lawful: [['10:00', '20:00']] }],
    ['that shares half an hour with the law', american, said('19:30', '23:00'), { code: 'outside_law', lawful: [['10:00', '20:00']] }],
    [
      'of a French lunch',
      french,
      said('13:00', '14:00'),
      {
        code: 'outside_law',
        lawful: [
          ['10:00', '13:00'],
          ['14:00', '20:00'],
        ],
      },
    ],
    [
      'that is lawful on one of two coasts only',
      wide,
      said('09:00', '11:30', newYork),
      { code: 'outside_law', lawful: [['11:00', '20:00']] },
    ],
    ['by an unnamed clock of several', wide, said('15:00', '18:00'), { code: 'no_zone' }],
    ['by the clock of elsewhere', wide, said('15:00', '18:00', berlin), { code: 'no_zone' }],
  ])('%s is refused', (_, customer, chosen, error) => expect(wishedHours(chosen, customer, now)).toEqual({ ok: false, error }));

  it('that is taken leaves an hour of every ordinary day, in summer and in winter', () => {
    const halves = fc.integer({ min: 0, max: 47 });
    const clockOf = (half: number) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`;
    fc.assert(
      fc.property(
        fc.constantFrom(american, french, wide),
        halves,
        halves,
        fc.integer({ min: 0, max: 51 }),
        (customer, from, until, week) => {
          const wished = wishedHours(said(clockOf(from), clockOf(until), newYork), customer, now);
          fc.pre(wished.ok && wished.value !== null);
          if (!wished.ok || wished.value === null) return;
          const { hasPhone: _, ...place } = customer;
          const lawOnly = { ...quietHours, channels: [] };
          const wednesday = DateTime.fromISO('2026-01-07', { zone: wished.value.zone }).plus({ weeks: week });
          const open = Array.from(
            { length: 96 },
            (_each, quarter) =>
              wednesday
                .set({ hour: Math.floor(quarter / 4), minute: (quarter % 4) * 15 })
                .toUTC()
                .toISO() ?? '',
          ).filter((at) =>
            ['sms', 'voice'].every((channel) => sendableBy(at, channel, { ...place, ownHours: wished.value! }, lawOnly).sendAt === at),
          );
          expect(open.length).toBeGreaterThanOrEqual(4);
        },
      ),
      { numRuns: 200 },
    );
  });
});
