import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextAllowedAt, type AllowedHours } from '../../../domain/policy/quiet-hours.js';

const hours: AllowedHours = { allowedFrom: '09:00', allowedUntil: '20:00', sundayFrom: '12:00' };
const newYork = 'America/New_York';
const berlin = 'Europe/Berlin';

describe('the first allowed moment', () => {
  it.each([
    ['at noon', newYork, '2026-11-18T17:00:00.000Z', '2026-11-18T17:00:00.000Z'],
    ['at 09:00 sharp', newYork, '2026-11-18T14:00:00.000Z', '2026-11-18T14:00:00.000Z'],
    ['at 08:59', newYork, '2026-11-18T13:59:59.999Z', '2026-11-18T14:00:00.000Z'],
    ['at 19:59', newYork, '2026-11-19T00:59:59.000Z', '2026-11-19T00:59:59.000Z'],
    ['at 20:00 sharp', newYork, '2026-11-19T01:00:00.000Z', '2026-11-19T14:00:00.000Z'],
    ['after midnight', berlin, '2026-11-18T01:00:00.000Z', '2026-11-18T08:00:00.000Z'],
    ['on a Saturday evening', berlin, '2026-11-21T20:00:00.000Z', '2026-11-22T11:00:00.000Z'],
    ['on a Sunday at 11:59', berlin, '2026-11-22T10:59:00.000Z', '2026-11-22T11:00:00.000Z'],
    ['on a Sunday at 12:00', berlin, '2026-11-22T11:00:00.000Z', '2026-11-22T11:00:00.000Z'],
    ['on a Sunday evening', berlin, '2026-11-22T20:30:00.000Z', '2026-11-23T08:00:00.000Z'],
    ['in New York, the clock set forward in the night to Sunday 8 March', newYork, '2026-03-08T02:00:00.000Z', '2026-03-08T16:00:00.000Z'],
    ['in New York, the clock set back in the night to Sunday 1 November', newYork, '2026-11-01T01:00:00.000Z', '2026-11-01T17:00:00.000Z'],
    ['in New York, on the Monday after each', newYork, '2026-03-09T01:00:00.000Z', '2026-03-09T13:00:00.000Z'],
    ['in Berlin, the clock set forward on Sunday 29 March', berlin, '2026-03-28T22:00:00.000Z', '2026-03-29T10:00:00.000Z'],
    ['in Berlin, the clock set back on Sunday 25 October', berlin, '2026-10-24T22:00:00.000Z', '2026-10-25T11:00:00.000Z'],
    ['in a zone that nobody knows', 'Mars/Olympus', '2026-11-18T21:00:00.000Z', '2026-11-19T09:00:00.000Z'],
  ])('%s (%s)', (_when, zone, given, then) => {
    expect(nextAllowedAt(given, zone, hours)).toBe(then);
  });

  it('is a Monday when Sundays are closed', () => {
    expect(nextAllowedAt('2026-11-21T20:00:00.000Z', berlin, { ...hours, sundayFrom: '20:00' })).toBe('2026-11-23T08:00:00.000Z');
  });

  it('comes also when the opening minute is skipped or comes twice that night', () => {
    const nights: AllowedHours = { allowedFrom: '02:30', allowedUntil: '20:00', sundayFrom: '02:30' };
    // 02:30 does not exist in Berlin on 29 March 2026: 01:59 is followed by 03:00.
    const skipped = nextAllowedAt('2026-03-29T00:30:00.000Z', berlin, nights);
    expect(['2026-03-29T01:00:00.000Z', '2026-03-29T01:30:00.000Z']).toContain(skipped);
    // On 25 October 02:00 to 02:59 come twice. At 02:10 the second time, the next 02:30 is the second one.
    expect(nextAllowedAt('2026-10-25T01:10:00.000Z', berlin, nights)).toBe('2026-10-25T01:30:00.000Z');
    expect(nextAllowedAt('2026-10-25T00:10:00.000Z', berlin, nights)).toBe('2026-10-25T00:30:00.000Z');
  });

  it('is never in the past, never in quiet hours, and stays when asked again', () => {
    const anyInstant = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) }).map((ms) => new Date(ms).toISOString());
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(newYork, berlin, 'Asia/Kathmandu', 'Pacific/Apia'), (given, zone) => {
        const then = nextAllowedAt(given, zone, hours);
        expect(Date.parse(then)).toBeGreaterThanOrEqual(Date.parse(given));
        expect(nextAllowedAt(then, zone, hours)).toBe(then);
        const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', hour: '2-digit', hourCycle: 'h23' });
        const parts = new Map(format.formatToParts(new Date(then)).map(({ type, value }) => [type, value]));
        expect(Number(parts.get('hour'))).toBeGreaterThanOrEqual(parts.get('weekday') === 'Sun' ? 12 : 9);
        expect(Number(parts.get('hour'))).toBeLessThan(20);
      }),
      { numRuns: 60 },
    );
  });
});
