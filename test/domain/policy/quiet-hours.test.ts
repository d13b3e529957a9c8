import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextAllowedAt, sendableAt, type AllowedHours } from '../../../domain/policy/quiet-hours.js';

const hours: AllowedHours = { allowedFrom: '09:00', allowedUntil: '20:00', sundayFrom: '12:00', holidays: [] };
const newYork = 'America/New_York';
const berlin = 'Europe/Berlin';
const lordHowe = 'Australia/Lord_Howe';
const minuteMs = 60_000;
const quarterMs = 15 * minuteMs;
const dayMs = 86_400_000;

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
    ['on Lord Howe, half an hour back on Sunday 5 April', lordHowe, '2026-04-04T10:00:00.000Z', '2026-04-05T01:30:00.000Z'],
    ['on Lord Howe, half an hour forward on Sunday 4 October', lordHowe, '2026-10-03T11:00:00.000Z', '2026-10-04T01:00:00.000Z'],
    ['in Kathmandu, 5:45 ahead', 'Asia/Kathmandu', '2026-11-18T20:00:00.000Z', '2026-11-19T03:15:00.000Z'],
    ['in Kolkata, 5:30 ahead', 'Asia/Kolkata', '2026-11-18T20:00:00.000Z', '2026-11-19T03:30:00.000Z'],
    ['in Apia, which left out 30 December 2011', 'Pacific/Apia', '2011-12-30T08:00:00.000Z', '2011-12-30T19:00:00.000Z'],
    ['in a zone that nobody knows', 'Mars/Olympus', '2026-11-18T21:00:00.000Z', '2026-11-19T09:00:00.000Z'],
  ])('%s (%s)', (_when, zone, given, then) => {
    expect(nextAllowedAt(given, [zone], hours)).toBe(then);
  });

  it('is given back as it was written when it is now, whatever its offset', () => {
    expect(nextAllowedAt('2026-11-18T12:00:00-05:00', [newYork], hours)).toBe('2026-11-18T12:00:00-05:00');
    expect(nextAllowedAt('2026-11-18T03:00:00-05:00', [newYork], hours)).toBe('2026-11-18T14:00:00.000Z');
  });

  it('is a Monday when Sundays are closed', () => {
    expect(nextAllowedAt('2026-11-21T20:00:00.000Z', [berlin], { ...hours, sundayFrom: '20:00' })).toBe('2026-11-23T08:00:00.000Z');
  });

  it.each([
    // 02:30 does not exist in Berlin on 29 March 2026: 01:59 is followed by 03:00, which is within the allowed hours.
    ['skipped in Berlin', berlin, '02:30', '2026-03-29T00:30:00.000Z', '2026-03-29T01:00:00.000Z'],
    // On 25 October 02:00 to 02:59 come twice. At 02:10 the second time, the next 02:30 is the second one.
    ['first of two in Berlin', berlin, '02:30', '2026-10-25T00:10:00.000Z', '2026-10-25T00:30:00.000Z'],
    ['quiet once more after the first of two', berlin, '02:30', '2026-10-25T01:10:00.000Z', '2026-10-25T01:30:00.000Z'],
    ['skipped on Lord Howe', lordHowe, '02:15', '2026-10-03T15:00:00.000Z', '2026-10-03T15:30:00.000Z'],
    ['second of two on Lord Howe', lordHowe, '01:45', '2026-04-04T15:05:00.000Z', '2026-04-04T15:15:00.000Z'],
    // São Paulo used to set its clocks at midnight: 4 November 2018 began at 01:00.
    ['midnight itself, in São Paulo', 'America/Sao_Paulo', '00:00', '2018-11-04T00:30:00.000Z', '2018-11-04T03:00:00.000Z'],
  ])('when the opening minute is %s', (_what, zone, from, given, then) => {
    expect(nextAllowedAt(given, [zone], { ...hours, allowedFrom: from, sundayFrom: from })).toBe(then);
  });
});

describe('a holiday', () => {
  // Christmas 2026 is a Friday.
  const closed: AllowedHours = { ...hours, holidays: ['12-25', '2026-12-26'] };

  it.each([
    ['is closed all day', berlin, '2026-12-25T12:00:00.000Z', '2026-12-27T11:00:00.000Z'],
    ['begins at midnight where the customer is', newYork, '2026-12-25T00:30:00.000Z', '2026-12-25T00:30:00.000Z'],
    ['comes every year when it has no year', berlin, '2027-12-25T12:00:00.000Z', '2027-12-26T11:00:00.000Z'],
    ['comes once when it has a year', berlin, '2028-12-26T12:00:00.000Z', '2028-12-26T12:00:00.000Z'],
    ['is not another day that looks like it', berlin, '2026-02-25T12:00:00.000Z', '2026-02-25T12:00:00.000Z'],
  ])('%s', (_what, zone, given, then) => {
    expect(nextAllowedAt(given, [zone], closed)).toBe(then);
  });

  it('closes every zone when it is one in any', () => {
    // When it is noon in Los Angeles, Auckland has the next day's morning: Christmas there is Christmas Eve here.
    const zones = ['America/Los_Angeles', 'Pacific/Auckland'];
    expect(nextAllowedAt('2026-12-23T21:00:00.000Z', zones, closed)).toBe('2026-12-23T21:00:00.000Z');
    expect(nextAllowedAt('2026-12-24T21:00:00.000Z', zones, closed)).toBe('2026-12-27T20:00:00.000Z');
  });
});

describe('several zones', () => {
  const coasts = [newYork, 'America/Los_Angeles'];

  it.each([
    ['wait for the western morning', coasts, '2026-11-18T14:00:00.000Z', '2026-11-18T17:00:00.000Z'],
    ['stop at the eastern evening', coasts, '2026-11-19T01:00:00.000Z', '2026-11-19T17:00:00.000Z'],
    ['stay where all are awake', coasts, '2026-11-18T20:00:00.000Z', '2026-11-18T20:00:00.000Z'],
    [
      'meet in the hour that Kaliningrad and Kamchatka share',
      ['Europe/Kaliningrad', 'Asia/Kamchatka'],
      '2026-11-18T08:00:00.000Z',
      '2026-11-19T07:00:00.000Z',
    ],
    [
      'find Sunday in one of them a shorter day',
      ['Europe/Kaliningrad', 'Asia/Kamchatka'],
      '2026-11-21T08:00:00.000Z',
      '2026-11-23T07:00:00.000Z',
    ],
    ['count as one when they are the same', [berlin, berlin], '2026-11-18T01:00:00.000Z', '2026-11-18T08:00:00.000Z'],
    ['are UTC when there are none', [], '2026-11-18T01:00:00.000Z', '2026-11-18T09:00:00.000Z'],
  ])('%s', (_what, zones, given, then) => {
    expect(nextAllowedAt(given, zones, hours)).toBe(then);
  });
});

describe('no moment at all', () => {
  it('is in zones whose days never meet', () => {
    expect(nextAllowedAt('2026-07-15T12:00:00.000Z', ['Europe/London', 'Pacific/Auckland'], hours)).toBeNull();
  });

  it('is within three weeks of holidays, and is again on the last of them', () => {
    const november = Array.from({ length: 30 }, (_, index) => `11-${String(index + 1).padStart(2, '0')}`);
    const closed: AllowedHours = { ...hours, holidays: november };
    expect(nextAllowedAt('2026-11-09T12:00:00.000Z', [berlin], closed)).toBeNull();
    expect(nextAllowedAt('2026-11-10T07:59:59.999Z', [berlin], closed)).toBeNull();
    expect(nextAllowedAt('2026-11-10T08:00:00.000Z', [berlin], closed)).toBe('2026-12-01T08:00:00.000Z');
  });

  it.each([
    ['hours that end as they begin', { ...hours, allowedFrom: '20:00', sundayFrom: '20:00' }],
    ['hours that are no times', { ...hours, allowedUntil: 'late' }],
  ])('is in %s', (_what, none) => {
    expect(nextAllowedAt('2026-11-18T12:00:00.000Z', [berlin], none)).toBeNull();
  });

  it('comes from what is no instant', () => {
    expect(nextAllowedAt('soon', [berlin], hours)).toBeNull();
  });
});

describe('a survey channel', () => {
  const quietHours = { ...hours, channels: ['sms'] };
  const night = '2026-11-18T01:00:00.000Z';

  it('waits only where the policy keeps quiet hours on it', () => {
    expect(sendableAt(night, 'sms', { zones: [berlin] }, quietHours)).toBe('2026-11-18T08:00:00.000Z');
    expect(sendableAt(night, 'email', { zones: [berlin] }, quietHours)).toBe(night);
  });

  it('has no moment when its zones have none', () => {
    const never = { ...quietHours, allowedUntil: '09:00' };
    expect(sendableAt(night, 'sms', { zones: [berlin] }, never)).toBeNull();
    expect(sendableAt(night, 'email', { zones: [berlin] }, never)).toBe(night);
  });
});

describe('what a look at the clock every quarter of an hour finds', () => {
  // Among them are changes of half an hour, of two hours (Troll), at midnight (Havana, Santiago, Beirut), and twice a year for Ramadan.
  const zones = [
    newYork,
    berlin,
    lordHowe,
    'Asia/Kathmandu',
    'America/Havana',
    'America/Santiago',
    'Asia/Beirut',
    'Africa/Casablanca',
    'Africa/Cairo',
    'America/Sao_Paulo',
    'America/St_Johns',
    'Pacific/Chatham',
    'Pacific/Apia',
    'Antarctica/Troll',
    'UTC',
  ];
  const formats = new Map(
    zones.map((timeZone) => [
      timeZone,
      new Intl.DateTimeFormat('sv-SE', {
        timeZone,
        weekday: 'long',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
      }),
    ]),
  );

  function isAllowed(ms: number, zone: string, { allowedFrom, allowedUntil, sundayFrom, holidays }: AllowedHours): boolean {
    const parts = Object.fromEntries(
      formats
        .get(zone)!
        .formatToParts(ms)
        .map(({ type, value }) => [type, value]),
    );
    const time = `${parts['hour']}:${parts['minute']}`;
    const monthDay = `${parts['month']}-${parts['day']}`;
    if (holidays.some((holiday) => holiday === monthDay || holiday === `${parts['year']}-${monthDay}`)) return false;
    return time >= (parts['weekday'] === 'söndag' ? sundayFrom : allowedFrom) && time < allowedUntil;
  }

  /** Every zone is off by whole quarters of an hour, and so are the hours drawn below: what is allowed changes at no other time. */
  function firstAllowed(nowMs: number, among: string[], allowed: AllowedHours): number | null {
    const lastMs = nowMs + 21 * dayMs;
    for (let ms = nowMs; ms <= lastMs; ms = (Math.floor(ms / quarterMs) + 1) * quarterMs) {
      if (among.every((zone) => isAllowed(ms, zone, allowed))) return ms;
    }
    return null;
  }

  const quarter = fc
    .integer({ min: 0, max: 95 })
    .map((index) => `${String(Math.floor(index / 4)).padStart(2, '0')}:${String((index % 4) * 15).padStart(2, '0')}`);
  const anyInstant = fc.integer({ min: Date.UTC(2012, 0, 1), max: Date.UTC(2032, 0, 1) });
  // In these days many of the zones change their clocks.
  const instantOfChange = fc
    .tuple(
      fc.constantFrom(
        '2026-03-08',
        '2026-03-29',
        '2026-04-05',
        '2026-09-06',
        '2026-09-27',
        '2026-10-04',
        '2026-10-25',
        '2026-11-01',
        '2018-11-04',
        '2026-02-15',
        '2026-04-24',
      ),
      fc.integer({ min: -40 * 60, max: 30 * 60 }),
      fc.constantFrom(0, 0, 1, 59_999),
    )
    .map(([date, minutes, ms]) => Date.parse(date) + minutes * minuteMs + ms);
  const instant = fc.oneof(anyInstant, instantOfChange, instantOfChange);
  const someHours = fc
    .record({
      times: fc.uniqueArray(quarter, { minLength: 2, maxLength: 2 }),
      sundayFrom: quarter,
      closedDays: fc.subarray([0, 1, 2, 5, 7]),
      yearly: fc.boolean(),
    })
    .map(({ times, sundayFrom, closedDays, yearly }) => ({ times: times.toSorted(), sundayFrom, closedDays, yearly }));
  const someZones = fc.oneof(
    fc.constantFrom(...zones).map((zone) => [zone]),
    fc.uniqueArray(fc.constantFrom(...zones), { minLength: 2, maxLength: 3 }),
  );

  it('is the same moment, and stays when asked again', () => {
    fc.assert(
      fc.property(instant, someZones, someHours, (nowMs, among, { times, sundayFrom, closedDays, yearly }) => {
        const holidays = closedDays.map((days) => new Date(nowMs + days * dayMs).toISOString().slice(yearly ? 5 : 0, 10));
        const allowed: AllowedHours = { allowedFrom: times[0]!, allowedUntil: times[1]!, sundayFrom, holidays };
        const then = nextAllowedAt(new Date(nowMs).toISOString(), among, allowed);
        const expectedMs = firstAllowed(nowMs, among, allowed);
        expect(then).toBe(expectedMs === null ? null : new Date(expectedMs).toISOString());
        expect(then === null ? null : nextAllowedAt(then, among, allowed)).toBe(then);
      }),
      { numRuns: 120 },
    );
  });
});
