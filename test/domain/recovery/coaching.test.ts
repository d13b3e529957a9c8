import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coachingList, weekBounds, weekOf, type Conversation } from '../../../domain/recovery/coaching.js';

const weekEnd = '2026-11-23T00:00:00.000Z';
const daysBefore = (days: number): string => new Date(Date.parse(weekEnd) - days * 86_400_000).toISOString();
const talk = (responseId: string, changes: Partial<Conversation> = {}): Conversation => ({
  responseId,
  side: 'low',
  answeredAt: daysBefore(1),
  hasComment: true,
  severity: 'normal',
  drivers: [],
  ...changes,
});
const about = (...keys: string[]) => keys.map((key) => ({ key, label: key.toUpperCase() }));
const chosen = (all: Conversation[], shown: string[] = []): string[] =>
  coachingList(all, new Set(shown), weekEnd).map(({ responseId }) => responseId);

describe('what the weekly meeting talks about', () => {
  it.each<[string, Conversation[], string[]]>([
    [
      'what shows something else first',
      [talk('a', { drivers: about('wait') }), talk('b', { drivers: about('wait') }), talk('c', { drivers: about('tone') })],
      ['a', 'c', 'b'],
    ],
    ['the more severe first', [talk('a'), talk('b', { severity: 'critical' }), talk('c', { severity: 'high' })], ['b', 'c', 'a']],
    [
      'what has words, then the newest',
      [talk('a', { hasComment: false }), talk('b', { answeredAt: daysBefore(3) }), talk('c')],
      ['c', 'b', 'a'],
    ],
    [
      'three where the rest only says it again',
      ['a', 'b', 'c', 'd', 'e'].map((id) => talk(id, { drivers: about('wait') })),
      ['a', 'b', 'c'],
    ],
    [
      'up to five where each adds something',
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => talk(id, { drivers: about(id) })),
      ['a', 'b', 'c', 'd', 'e'],
    ],
    [
      'three of the good ones, after the bad',
      [...['g', 'h', 'i', 'j'].map((id) => talk(id, { side: 'high', severity: null, drivers: about(id) })), talk('a')],
      ['a', 'g', 'h', 'i'],
    ],
    [
      'nothing older than four weeks, nor of next week',
      [talk('a', { answeredAt: daysBefore(29) }), talk('b', { answeredAt: weekEnd })],
      [],
    ],
  ])('%s', (_what, all, picks) => expect(chosen(all)).toEqual(picks));

  it('says why, in a few words', () => {
    const [first, second] = coachingList(
      [talk('a', { severity: 'critical', drivers: about('wait') }), talk('b', { answeredAt: daysBefore(10), hasComment: false })],
      new Set(),
      weekEnd,
    );
    expect(first?.reasons).toEqual([
      'shows "WAIT", which no other here does',
      'its case is critical',
      'in the customer’s own words',
      'from this week',
    ]);
    expect(second?.reasons).toEqual(['from the weeks before, not looked at yet']);
  });

  const conversation = fc.record({
    side: fc.constantFrom('low' as const, 'high' as const),
    answeredAt: fc.integer({ min: -3, max: 40 }).map(daysBefore),
    hasComment: fc.boolean(),
    severity: fc.constantFrom('critical' as const, 'high' as const, 'normal' as const, null),
    drivers: fc.subarray(about('wait', 'tone', 'price')),
  });
  const conversations = fc
    .array(conversation, { maxLength: 25 })
    .map((list) => list.map((one, index): Conversation => ({ ...one, responseId: `r${index}` })));

  it('is the same in whatever order answers come, keeps to its sizes, and shows nothing twice', () => {
    fc.assert(
      fc.property(conversations, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (all, order) => {
        const picks = chosen(all);
        const mixed = all.map((one) => ({ one, at: order.next().value })).toSorted((x, y) => x.at - y.at);
        expect(chosen(mixed.map(({ one }) => one))).toEqual(picks);
        const sides = coachingList(all, new Set(), weekEnd).map(({ side }) => side);
        expect(sides.filter((side) => side === 'low').length).toBeLessThanOrEqual(5);
        expect(sides.filter((side) => side === 'high').length).toBeLessThanOrEqual(3);
        expect(chosen(all, picks).filter((id) => picks.includes(id))).toEqual([]);
      }),
    );
  });
});

describe('a week', () => {
  it.each<[string, string, string | null]>([
    ['2026-W47', 'UTC', '2026-11-16T00:00:00.000Z'],
    ['2026-W44', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
    ['2026-W53', 'UTC', '2026-12-28T00:00:00.000Z'],
    ['2027-W53', 'UTC', null],
    ['2026-47', 'UTC', null],
  ])('%s in %s begins at %s', (week, zone, from) => expect(weekBounds(week, zone)?.from ?? null).toBe(from));

  it('is named by its own year, in the zone', () => {
    expect(weekOf('2027-01-01T12:00:00Z', 'UTC')).toBe('2026-W53');
    expect(weekOf('2026-11-15T23:30:00Z', 'Europe/Berlin')).toBe('2026-W47');
  });

  it('is a week long also when the clocks change', () => {
    const { from, to } = weekBounds('2026-W43', 'Europe/Berlin') ?? { from: '', to: '' };
    expect(Date.parse(to) - Date.parse(from)).toBe((7 * 24 + 1) * 3_600_000);
  });
});
