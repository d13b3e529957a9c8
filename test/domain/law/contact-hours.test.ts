import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { contactHours } from '../../../domain/law/contact-hours.js';
import { countriesOf, hoursFor } from '../../../domain/law/whereabouts.js';
import { defaultPolicy } from '../../../domain/policy/default-policy.js';
import { plausibleCountries, plausibleZones } from '../../../domain/policy/plausible-zones.js';
import { sendableAt, sendableBy } from '../../../domain/policy/quiet-hours.js';

/** A policy that keeps no hours at all: only the law is left. */
const lawOnly = { ...defaultPolicy.quietHours, channels: [], holidays: ['12-25'] };
const atAnyHour = { ...defaultPolicy.quietHours, channels: ['sms'], allowedFrom: '00:00', allowedUntil: '23:59', sundayFrom: '00:00' };

describe('the table', () => {
  it('names a statute, a source and hours in order for each row, once', () => {
    expect(new Set(contactHours.map(({ id }) => id)).size).toBe(contactHours.length);
    for (const { statute, source, weekdays, saturday, sunday } of contactHours) {
      expect([statute.length > 5, /^https?:\/\//.test(source)]).toEqual([true, true]);
      for (const [from, until] of [...weekdays, ...saturday, ...sunday]) expect(from < until).toBe(true);
    }
  });

  const rows: [string, string, string, string[], string[]][] = [
    ['of a zone that several states share, all count', 'sms', 'America/New_York', ['US'], ['US', 'US-CT', 'US-FL', 'US-MD']],
    ['on the west coast', 'sms', 'America/Los_Angeles', ['US'], ['US', 'US-WA']],
    ['in a state without hours of its own', 'sms', 'America/Phoenix', ['US'], ['US']],
    ['of an old name', 'sms', 'US/Central', ['US'], ['US', 'US-FL', 'US-OK', 'US-TX']],
    ['of a zone nobody knows, every state counts', 'sms', 'Etc/UTC', ['US'], ['US', 'US-CT', 'US-FL', 'US-MD', 'US-OK', 'US-TX', 'US-WA']],
    ['in Puerto Rico the federal row', 'sms', 'America/Puerto_Rico', ['PR'], ['US']],
    ['of France, for calls', 'voice', 'Europe/Paris', ['FR'], ['FR']],
    ['of France, for texts none', 'sms', 'Europe/Paris', ['FR'], []],
    ['for email none', 'email', 'America/New_York', ['US'], []],
  ];
  it.each(rows)('%s', (_, channel, zone, countries, ids) => expect(hoursFor(channel, zone, countries).map(({ id }) => id)).toEqual(ids));

  it.each([
    ['America/Detroit', ['US']],
    ['US/Hawaii', ['US']],
    ['Europe/Paris', ['FR']],
    ['Etc/UTC', []],
  ])('knows the country of %s', (zone, countries) => expect(countriesOf([zone])).toEqual(countries));
});

describe('the country of a customer', () => {
  const unknown = { timeZone: null, phone: null, locale: null };
  it.each([
    ['the number', { ...unknown, phone: '+14155550123' }, ['US']],
    ['the number and another zone', { ...unknown, phone: '+33612345678', timeZone: 'America/New_York' }, ['FR', 'US']],
    ['the locale', { ...unknown, locale: 'pt-BR' }, ['BR']],
    ['the organisation', unknown, ['DE']],
  ])('is that of %s', (_, customer, countries) => expect(plausibleCountries(customer, 'Europe/Berlin')).toEqual(countries));
});

describe('an hour that the law closes', () => {
  const fromChicago = ['America/Chicago'];
  const rows: [string, string, string, string[], string[] | undefined, string | null, string | null][] = [
    ['a late evening anywhere in the US', 'sms', '2026-11-18T05:30:00.000Z', ['America/Phoenix'], ['US'], '2026-11-18T15:00:00.000Z', 'US'],
    ['a Sunday morning in Texas', 'sms', '2026-11-22T16:00:00.000Z', fromChicago, ['US'], '2026-11-22T18:00:00.000Z', 'US-TX'],
    ['an evening in Florida', 'sms', '2026-11-18T01:30:00.000Z', ['America/New_York'], undefined, '2026-11-18T14:00:00.000Z', 'US-CT'],
    ['lunch in France, by phone', 'voice', '2026-11-18T12:15:00.000Z', ['Europe/Paris'], ['FR'], '2026-11-18T13:00:00.000Z', 'FR'],
    ['a Saturday in France, by phone', 'voice', '2026-11-21T10:00:00.000Z', ['Europe/Paris'], ['FR'], '2026-11-23T09:00:00.000Z', 'FR'],
    [
      'a holiday of the policy in Spain, by phone',
      'voice',
      '2026-12-25T10:00:00.000Z',
      ['Europe/Madrid'],
      ['ES'],
      '2026-12-28T08:00:00.000Z',
      'ES',
    ],
    ['a night in Germany', 'sms', '2026-11-18T02:00:00.000Z', ['Europe/Berlin'], ['DE'], '2026-11-18T02:00:00.000Z', null],
    ['the same by email', 'email', '2026-11-18T05:30:00.000Z', ['America/Phoenix'], ['US'], '2026-11-18T05:30:00.000Z', null],
  ];
  it.each(rows)('%s', (_, channel, at, zones, countries, sendAt, law) =>
    expect(sendableBy(at, channel, { zones, ...(countries === undefined ? {} : { countries }) }, lawOnly)).toEqual({
      sendAt,
      law,
      own: null,
    }),
  );

  it('is closed although the policy allows it, and one that the policy closes anyway is the policy’s', () => {
    expect(sendableBy('2026-11-18T01:30:00.000Z', 'sms', { zones: ['America/New_York'] }, atAnyHour)).toMatchObject({ law: 'US-CT' });
    expect(sendableBy('2026-11-18T01:30:00.000Z', 'sms', { zones: ['America/New_York'] }, { ...defaultPolicy.quietHours })).toMatchObject({
      law: null,
    });
  });
});

/** The same law once more, by the hands of a clock: minutes of the day within which a text may arrive in a zone of the US. */
const handsOf = (zone: string, isSunday: boolean): [number, number] => {
  const northEast = zone === 'America/New_York';
  const texan = zone === 'America/Chicago' || zone === 'America/Denver';
  const from = northEast ? 9 : texan ? (isSunday ? 12 : 9) : 8;
  return [from * 60, (northEast || texan || zone === 'America/Los_Angeles' ? 20 : 21) * 60];
};

describe('20,000 customers at any instant', () => {
  const numbers = [
    '+14155550123',
    '+12025550123',
    '+13055550123',
    '+18085550123',
    '+19075550123',
    '+15555550123',
    '+33612345678',
    '+4915112345678',
    '+61412345678',
  ];
  const zones = [
    null,
    null,
    'America/New_York',
    'America/Chicago',
    'America/Denver',
    'America/Los_Angeles',
    'America/Phoenix',
    'Pacific/Honolulu',
  ];
  const changes = ['2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01', '2027-03-14'].map((day) => Date.parse(day));
  const instants = fc.oneof(
    fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2028-01-01') }),
    fc.tuple(fc.constantFrom(...changes), fc.integer({ min: -86_400_000, max: 2 * 86_400_000 })).map(([day, shiftMs]) => day + shiftMs),
  );
  const policies = [lawOnly, atAnyHour, defaultPolicy.quietHours];

  it('never get a text outside of the hours of the US in any zone where they may be', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...numbers),
        fc.constantFrom(...zones),
        instants,
        fc.constantFrom(...policies),
        (phone, timeZone, ms, quietHours) => {
          const customer = { phone, timeZone, locale: null };
          const plausible = plausibleZones(customer, 'UTC').zones;
          const countries = plausibleCountries(customer, 'UTC');
          const sendAt = sendableAt(new Date(ms).toISOString(), 'sms', { zones: plausible, countries }, quietHours);
          expect(sendAt).not.toBeNull();
          const outside = plausible.filter((zone) => {
            const local = DateTime.fromISO(sendAt ?? '', { zone });
            const [from, until] = handsOf(zone, local.weekday === 7);
            const minute = local.hour * 60 + local.minute;
            return countries.includes('US') && (minute < from || minute >= until);
          });
          expect(outside).toEqual([]);
        },
      ),
      { numRuns: 20_000 },
    );
  });

  it('are written to at the same moment as before under the default policy, which is as strict', () => {
    fc.assert(
      fc.property(fc.constantFrom(...numbers), fc.constantFrom(...zones), instants, (phone, timeZone, ms) => {
        const customer = { phone, timeZone, locale: null };
        const at = new Date(ms).toISOString();
        const { zones: plausible } = plausibleZones(customer, 'UTC');
        const countries = plausibleCountries(customer, 'UTC');
        const { sendAt, law } = sendableBy(at, 'sms', { zones: plausible, countries }, defaultPolicy.quietHours);
        expect([law, sendAt]).toEqual([null, sendableAt(at, 'sms', { zones: plausible, countries: [] }, defaultPolicy.quietHours)]);
      }),
      { numRuns: 5_000 },
    );
  });
});
