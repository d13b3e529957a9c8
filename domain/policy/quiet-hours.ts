import { messageChannels } from '../interaction.js';
import type { ContactHours, Span } from '../law/contact-hours.js';
import { countriesOf, hoursFor } from '../law/whereabouts.js';
import type { OwnHours } from './own-hours.js';
import type { Place } from './plausible-zones.js';
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

/** Hours of one clock, by the day of the week: milliseconds since midnight, in order. */
interface Opening {
  weekdays: readonly OpenSpan[];
  saturday: readonly OpenSpan[];
  sunday: readonly OpenSpan[];
  holidays: readonly string[];
}

interface OpenSpan {
  fromMs: number;
  untilMs: number;
}

// Longer than a company stays closed. Zones without a common hour, and hours that leave no room, would be searched for ever.
const searchMs = 21 * dayMs;

/**
 * The first instant from `now` on that lies in the allowed hours of every time zone at once, and in the customer's own where there are any:
 * `now` itself, unchanged, or a later ISO instant; `null` when no instant of the next 21 days does, or `now` is none. Hours and holidays are
 * read on the wall clock of each zone, so they move with daylight saving. An unknown zone is taken for UTC, and so is an empty list.
 */
export function nextAllowedAt(now: string, zones: readonly string[], hours: AllowedHours, own?: OwnHours): string | null {
  const opening = openingOf(hours);
  const doors = namedZones(zones).map((zone) => ({ clock: zoneClock(zone), opening }));
  return nextOpenAt(now, own === undefined ? doors : [...doors, ownDoor(own)]);
}

const namedZones = (zones: readonly string[]): readonly string[] => (zones.length === 0 ? ['UTC'] : zones);

/** Hours that hold on a clock, with the row of the law where they are its. */
interface Door {
  clock: ZoneClock;
  opening: Opening;
  law?: string;
}

function nextOpenAt(now: string, doors: readonly Door[]): string | null {
  const nowMs = Date.parse(now);
  const lastMs = nowMs + searchMs;
  let ms = nowMs;
  // Each door in turn moves the instant on as far as it is closed for sure, until one round moves it no more: so nothing is passed over.
  while (ms <= lastMs) {
    const roundMs = ms;
    for (const { clock, opening } of doors) ms = closedUntil(ms, clock, opening);
    if (ms !== roundMs) continue;
    return ms === nowMs ? now : new Date(ms).toISOString();
  }
  return null;
}

/** When messages and calls may reach a customer by a policy, and on which survey channels that is kept. */
export type QuietHours = AllowedHours & { channels: readonly string[] };

/**
 * When a message may go out on a survey channel at the earliest: in the policy's hours, where it keeps any on that channel, in those that
 * the law sets, whatever the policy says, and in the customer's own. None of the three widens another. Null as for `nextAllowedAt`. Without
 * countries, those of the zones count.
 */
export function sendableAt(at: string, channel: string, place: Place, quietHours: QuietHours): string | null {
  return sendableBy(at, channel, place, quietHours).sendAt;
}

/** When a message may go out, and by whose word that is later. */
export interface Sendable {
  sendAt: string | null;
  /** The row of the law that made it later than the policy alone; null where none did. */
  law: string | null;
  /** The customer's own hours, where they made it later than policy and law alone; null where they did not. */
  own: OwnHours | null;
}

/** The same as `sendableAt`, with what made it later. */
export function sendableBy(at: string, channel: string, { zones, countries, ownHours }: Place, quietHours: QuietHours): Sendable {
  const policy = policyDoors(channel, zones, quietHours);
  const legal = lawDoors(channel, zones, quietHours, countries);
  const lawfulAt = openAt(at, [...policy, ...legal]);
  const law = legal.length === 0 ? null : decisiveLaw(openAt(at, policy), lawfulAt, legal);
  if (ownHours === undefined || !messageChannels.some((known) => known === channel)) return { sendAt: lawfulAt, law, own: null };
  const sendAt = openAt(at, [...policy, ...legal, ownDoor(ownHours)]);
  return { sendAt, law, own: sendAt === lawfulAt ? null : ownHours };
}

const openAt = (at: string, doors: readonly Door[]): string | null => (doors.length === 0 ? at : nextOpenAt(at, doors));

function decisiveLaw(byPolicy: string | null, lawfulAt: string | null, legal: readonly Door[]): string | null {
  if (byPolicy === null || byPolicy === lawfulAt) return null;
  const ms = Date.parse(byPolicy);
  return legal.find(({ clock, opening }) => closedUntil(ms, clock, opening) !== ms)?.law ?? null;
}

const atAnyHour: QuietHours = { channels: [], allowedFrom: '00:00', allowedUntil: '24:00', sundayFrom: '00:00', holidays: [] };

/** Whether the law, whatever a policy says, lets a customer be written to or called on a channel at an instant; no day is a holiday here. */
export function isLawfulAt(ms: number, channel: string, { zones, countries }: Place): boolean {
  return lawDoors(channel, zones, atAnyHour, countries).every(({ clock, opening }) => closedUntil(ms, clock, opening) === ms);
}

/** Whether an instant lies in a customer's own hours. */
export function isWithin(own: OwnHours, ms: number): boolean {
  const { clock, opening } = ownDoor(own);
  return closedUntil(ms, clock, opening) === ms;
}

/** A customer's own hours close no holiday: on which days they are reached is not for those to say. */
function ownDoor({ from, until, zone }: OwnHours): Door {
  const daily = spans([[from, until]]);
  return { clock: zoneClock(zone), opening: { weekdays: daily, saturday: daily, sunday: daily, holidays: [] } };
}

function policyDoors(channel: string, zones: readonly string[], quietHours: QuietHours): Door[] {
  if (!quietHours.channels.includes(channel)) return [];
  const opening = openingOf(quietHours);
  return namedZones(zones).map((zone) => ({ clock: zoneClock(zone), opening }));
}

// A policy's hours never change, and a simulation asks about the same few places a million times.
const legalDoors = new WeakMap<QuietHours, Map<string, readonly Door[]>>();
const mostPlaces = 2_000;

/** What the law closes beyond the policy's own hours: a row that those keep anyway needs no second look. */
function lawDoors(channel: string, zones: readonly string[], quietHours: QuietHours, known?: readonly string[]): readonly Door[] {
  if (channel === 'email') return [];
  const byPlace = legalDoors.get(quietHours) ?? new Map<string, readonly Door[]>();
  legalDoors.set(quietHours, byPlace);
  const place = `${channel} ${zones.join(' ')} ${known?.join(' ') ?? '?'}`;
  const found = byPlace.get(place);
  if (found !== undefined) return found;
  if (byPlace.size >= mostPlaces) byPlace.clear();
  const countries = known ?? countriesOf(zones);
  const own = quietHours.channels.includes(channel) ? openingOf(quietHours) : null;
  const doors = namedZones(zones).flatMap((zone) =>
    hoursFor(channel, zone, countries)
      .map((row) => ({ clock: zoneClock(zone), opening: openingOfLaw(row, quietHours.holidays), law: row.id }))
      .filter(({ opening }) => own === null || !keeps(own, opening)),
  );
  byPlace.set(place, doors);
  return doors;
}

/** Whether hours lie within others on every day; both have their holidays from the same list, or none. */
function keeps(own: Opening, law: Opening): boolean {
  const lieWithin = (inner: readonly OpenSpan[], outer: readonly OpenSpan[]) =>
    inner.every(({ fromMs, untilMs }) => outer.some((span) => span.fromMs <= fromMs && untilMs <= span.untilMs));
  return lieWithin(own.weekdays, law.weekdays) && lieWithin(own.saturday, law.saturday) && lieWithin(own.sunday, law.sunday);
}

/**
 * An instant up to which, from `ms` on, a zone is closed: `ms` itself when it is open. Not always its next opening, for a step ends with
 * the day and wherever the clock is changed; what the clock shows from there on is the next step's to read.
 */
function closedUntil(ms: number, clock: ZoneClock, opening: Opening): number {
  const wallMs = ms + clock.offsetAt(ms);
  const day = Math.floor(wallMs / dayMs);
  const timeMs = wallMs - day * dayMs;
  // Of hours that are no times, none is above: such a day stays closed.
  const next = spansOf(day, opening).find(({ untilMs }) => timeMs < untilMs);
  if (next && timeMs >= next.fromMs) return ms;
  return clock.changeOrEnd(ms, ms + (next ? next.fromMs : dayMs) - timeMs);
}

function spansOf(day: number, { weekdays, saturday, sunday, holidays }: Opening): readonly OpenSpan[] {
  if (isHoliday(day, holidays)) return [];
  const weekday = weekdayOf(day);
  return weekday === 0 ? sunday : weekday === 6 ? saturday : weekdays;
}

/** 0 for Sunday. Days are counted from 1 January 1970, a Thursday. */
const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

function isHoliday(day: number, holidays: readonly string[]): boolean {
  if (holidays.length === 0) return false;
  const date = new Date(day * dayMs).toISOString().slice(0, 'YYYY-MM-DD'.length);
  return holidays.includes(date) || holidays.includes(date.slice('YYYY-'.length));
}

function openingOf({ allowedFrom, allowedUntil, sundayFrom, holidays }: AllowedHours): Opening {
  const weekdays = spans([[allowedFrom, allowedUntil]]);
  return { weekdays, saturday: weekdays, sunday: spans([[sundayFrom, allowedUntil]]), holidays };
}

const legalSpans = new Map<string, Omit<Opening, 'holidays'>>();

function openingOfLaw({ id, weekdays, saturday, sunday, closedOnHolidays }: ContactHours, holidays: readonly string[]): Opening {
  const known = legalSpans.get(id) ?? { weekdays: spans(weekdays), saturday: spans(saturday), sunday: spans(sunday) };
  legalSpans.set(id, known);
  return { ...known, holidays: closedOnHolidays ? holidays : [] };
}

/** Hours that end before they begin, or are no times, are no hours. */
function spans(hours: readonly Span[]): OpenSpan[] {
  return hours
    .map(([from, until]) => ({ fromMs: timeOfDay(from), untilMs: timeOfDay(until) }))
    .filter(({ fromMs, untilMs }) => fromMs < untilMs);
}

function timeOfDay(clock: string): number {
  return (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))) * 60_000;
}
