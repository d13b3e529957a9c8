import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../domain/policy/default-policy.js';
import { sendableBy } from '../../../domain/policy/quiet-hours.js';
import { wishedHours } from '../../../domain/policy/wished-hours.js';
import { now } from './given.js';

const newYork = 'America/New_York';
const berlin = 'Europe/Berlin';
const { quietHours } = defaultPolicy;

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
