import { DateTime } from 'luxon';
import type { Severity } from './case-state.js';

/** A rated conversation that could be talked about in the weekly meeting. */
export interface Conversation {
  responseId: string;
  side: 'low' | 'high';
  /** ISO instant of the answer. */
  answeredAt: string;
  hasComment: boolean;
  /** Of its case; null where there is none. */
  severity: Severity | null;
  /** What stands behind it, the weightiest first; with the names on screens. */
  drivers: readonly { key: string; label: string }[];
}

export interface CoachingPick {
  responseId: string;
  side: 'low' | 'high';
  /** Why this one, each in a few words. */
  reasons: string[];
}

export const coachingSizes = { low: { least: 3, most: 5 }, high: { least: 3, most: 3 } } as const;

const dayMs = 86_400_000;
/** The week itself and the three before it: what is older is remembered by nobody. */
export const coachingDays = 28;

/**
 * The conversations of an agent for one week's meeting: three to five that went badly and three that went well. Deterministic: nobody picks. Before
 * each pick those come first that show a driver which no earlier pick shows, then the more severe, then those with words, then the newest. A fourth and a
 * fifth bad one only come where they add a driver or are severe. What an earlier meeting looked at doesn't come again.
 */
export function coachingList(all: readonly Conversation[], shown: ReadonlySet<string>, weekEndsAt: string): CoachingPick[] {
  const end = Date.parse(weekEndsAt);
  const fresh = all.filter(({ responseId, answeredAt }) => {
    const at = Date.parse(answeredAt);
    return !shown.has(responseId) && at < end && at >= end - coachingDays * dayMs;
  });
  return (['low', 'high'] as const).flatMap((side) =>
    picked(
      fresh.filter((one) => one.side === side),
      side,
      end,
    ),
  );
}

function picked(candidates: readonly Conversation[], side: 'low' | 'high', end: number): CoachingPick[] {
  const { least, most } = coachingSizes[side];
  const seen = new Set<string>();
  const left = [...candidates];
  const picks: CoachingPick[] = [];
  while (picks.length < most && left.length > 0) {
    left.sort((one, other) => compare(one, other, seen));
    const next = left.shift();
    if (next === undefined) break;
    if (picks.length >= least && newDriver(next, seen) === null && !isSevere(next)) break;
    picks.push({ responseId: next.responseId, side, reasons: reasonsOf(next, seen, end) });
    for (const { key } of next.drivers) seen.add(key);
  }
  return picks;
}

const newDriver = ({ drivers }: Conversation, seen: ReadonlySet<string>): string | null =>
  drivers.find(({ key }) => !seen.has(key))?.label ?? null;
const isSevere = ({ severity }: Conversation): boolean => severity === 'critical' || severity === 'high';
const severityRank = { critical: 0, high: 1, normal: 2 } as const;

function compare(one: Conversation, other: Conversation, seen: ReadonlySet<string>): number {
  const rank = (each: Conversation): number[] => [
    newDriver(each, seen) === null ? 1 : 0,
    each.severity === null ? 3 : severityRank[each.severity],
    each.hasComment ? 0 : 1,
    -Date.parse(each.answeredAt),
  ];
  const [mine, theirs] = [rank(one), rank(other)];
  for (const [index, value] of mine.entries()) if (value !== theirs[index]) return value - (theirs[index] ?? 0);
  return one.responseId < other.responseId ? -1 : 1;
}

function reasonsOf(one: Conversation, seen: ReadonlySet<string>, end: number): string[] {
  const driver = newDriver(one, seen);
  const isThisWeek = Date.parse(one.answeredAt) >= end - 7 * dayMs;
  return [
    ...(driver === null
      ? []
      : [one.side === 'low' ? `shows "${driver}", which no other here does` : `praised for "${driver}", which no other here is`]),
    ...(one.severity === 'critical' ? ['its case is critical'] : one.severity === 'high' ? ['its case is severe'] : []),
    ...(one.hasComment ? ['in the customer’s own words'] : []),
    isThisWeek ? 'from this week' : 'from the weeks before, not looked at yet',
  ];
}

/** The instants between which an ISO week, such as `2026-W47`, lies in a zone; null for a week that no calendar has. */
export function weekBounds(week: string, timeZone: string): { from: string; to: string } | null {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
  if (year === undefined || number === undefined) return null;
  const start = DateTime.fromObject({ weekYear: Number(year), weekNumber: Number(number), weekday: 1 }, { zone: timeZone });
  if (!start.isValid) return null;
  return { from: start.toUTC().toJSDate().toISOString(), to: start.plus({ weeks: 1 }).toUTC().toJSDate().toISOString() };
}

/** The ISO week of an instant in a zone. */
export function weekOf(instant: string, timeZone: string): string {
  return DateTime.fromISO(instant, { zone: timeZone }).toFormat("kkkk-'W'WW");
}
