import { dayMs, zoneClock, type ZoneClock } from './zone-clock.js';

/** Times of day, `HH:mm`, between which customers may be written to: from the first minute up to, not including, the last. */
export interface AllowedHours {
  allowedFrom: string;
  allowedUntil: string;
  /** Takes the place of `allowedFrom` on Sundays. At or after `allowedUntil` it leaves no allowed hour on a Sunday. */
  sundayFrom: string;
  /** Days without an allowed hour where the customer is: `YYYY-MM-DD` once, `MM-DD` every year. */
  holidays: readonly string[];
}

/** `AllowedHours` as milliseconds since midnight on the wall clock. */
interface Opening {
  fromMs: number;
  untilMs: number;
  sundayFromMs: number;
  holidays: readonly string[];
}

// Longer than a company stays closed. Zones without a common hour, and hours that leave no room, would be searched for ever.
const searchMs = 21 * dayMs;
const daysFromThursdayToSunday = 3;

/**
 * The first instant from `now` on that lies in the allowed hours of every time zone at once: `now` itself, unchanged, or a later ISO
 * instant; `null` when no instant of the next 21 days does, or `now` is none. Hours and holidays are read on the wall clock of each zone,
 * so they move with daylight saving. An unknown zone is taken for UTC, and so is an empty list.
 */
export function nextAllowedAt(now: string, zones: readonly string[], hours: AllowedHours): string | null {
  const clocks = zones.length === 0 ? [zoneClock('UTC')] : zones.map(zoneClock);
  const opening = openingOf(hours);
  const nowMs = Date.parse(now);
  const lastMs = nowMs + searchMs;
  let ms = nowMs;
  // Each zone in turn moves the instant on as far as it is closed for sure, until one round moves it no more: so nothing is passed over.
  while (ms <= lastMs) {
    const roundMs = ms;
    for (const clock of clocks) ms = closedUntil(ms, clock, opening);
    if (ms !== roundMs) continue;
    return ms === nowMs ? now : new Date(ms).toISOString();
  }
  return null;
}

/**
 * When a message may go out on a survey channel at the earliest: `at` itself where the policy keeps no quiet hours on it, else as
 * `nextAllowedAt`.
 */
export function sendableAt(
  at: string,
  channel: string,
  zones: readonly string[],
  quietHours: AllowedHours & { channels: readonly string[] },
): string | null {
  return quietHours.channels.includes(channel) ? nextAllowedAt(at, zones, quietHours) : at;
}

/**
 * An instant up to which, from `ms` on, a zone is closed: `ms` itself when it is open. Not always its next opening, for a step ends with
 * the day and wherever the clock is changed; what the clock shows from there on is the next step's to read.
 */
function closedUntil(ms: number, clock: ZoneClock, { fromMs, untilMs, sundayFromMs, holidays }: Opening): number {
  const wallMs = ms + clock.offsetAt(ms);
  const day = Math.floor(wallMs / dayMs);
  const timeMs = wallMs - day * dayMs;
  const opensMs = isSunday(day) ? sundayFromMs : fromMs;
  // Of hours that are no times, nothing is below: such a day stays closed.
  const opensToday = opensMs < untilMs && timeMs < untilMs && !isHoliday(day, holidays);
  if (opensToday && timeMs >= opensMs) return ms;
  return clock.changeOrEnd(ms, ms + (opensToday ? opensMs : dayMs) - timeMs);
}

/** Days are counted from 1 January 1970, a Thursday. */
function isSunday(day: number): boolean {
  return (day - daysFromThursdayToSunday) % 7 === 0;
}

function isHoliday(day: number, holidays: readonly string[]): boolean {
  if (holidays.length === 0) return false;
  const date = new Date(day * dayMs).toISOString().slice(0, 'YYYY-MM-DD'.length);
  return holidays.includes(date) || holidays.includes(date.slice('YYYY-'.length));
}

function openingOf({ allowedFrom, allowedUntil, sundayFrom, holidays }: AllowedHours): Opening {
  return { fromMs: timeOfDay(allowedFrom), untilMs: timeOfDay(allowedUntil), sundayFromMs: timeOfDay(sundayFrom), holidays };
}

function timeOfDay(clock: string): number {
  return (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))) * 60_000;
}
