import { err, ok, type Result } from '../result.js';
import type { Span } from '../law/contact-hours.js';
import { isHalfHour, type OwnHours } from './own-hours.js';
import type { Place } from './plausible-zones.js';
import { isLawfulAt } from './quiet-hours.js';
import { dayMs, zoneClock } from './zone-clock.js';

/** What a customer chose on the page; an empty end is open. */
export interface SaidHours {
  from: string;
  until: string;
  /** Asked for only where more than one clock may be the customer's. */
  zone: string;
}

export type HoursFault =
  /** No whole or half hours. */
  | { code: 'unclear' }
  /** Shorter than an hour, or ending before they begin. */
  | { code: 'too_short' }
  /** The customer's clock may be any of several, and none of them was named. */
  | { code: 'no_zone' }
  /** Less than an hour of them is lawful on an ordinary day; the spans that are, on the same clock. */
  | { code: 'outside_law'; lawful: Span[] };

const halfHourMs = 30 * 60_000;
const halfHoursADay = dayMs / halfHourMs;
/** The least that a choice must leave: one hour. */
const leastHalfHours = 2;

/**
 * The hours that a customer wishes to be reached in; null for any that is allowed. Refused where they leave less than one hour within what
 * the law of the customer's place allows on an ordinary day, a working day that is no holiday: such a wish could never be met. The law sets
 * hours for texts and calls, so whoever has no phone may choose any. Pure.
 */
export function wishedHours(
  said: SaidHours,
  customer: Pick<Place, 'zones' | 'countries'> & { hasPhone: boolean },
  now: string,
): Result<OwnHours | null, HoursFault> {
  if (said.from === '' && said.until === '') return ok(null);
  const [from, until] = [said.from || '00:00', said.until || '24:00'];
  if (!isHalfHour(from) || !isHalfHour(until)) return err({ code: 'unclear' });
  const [first, end] = [halfHoursOf(from), halfHoursOf(until)];
  if (end - first < leastHalfHours) return err({ code: 'too_short' });
  const zone = customer.zones.length === 1 ? customer.zones[0] : customer.zones.find((known) => known === said.zone);
  if (zone === undefined) return err({ code: 'no_zone' });
  const lawful = customer.hasPhone ? lawfulHalfHours(customer, zone, now) : null;
  // Where no hour at all is lawful, no other choice would be better, and email remains.
  if (lawful !== null && lawful.length > 0 && lawful.filter((at) => at >= first && at < end).length < leastHalfHours)
    return err({ code: 'outside_law', lawful: spansOf(lawful) });
  return ok({ from, until, zone });
}

const halfHoursOf = (clock: string): number => Number(clock.slice(0, 2)) * 2 + Number(clock.slice(3)) / 30;
const clockOf = (halfHours: number): string => `${String(Math.floor(halfHours / 2)).padStart(2, '0')}:${halfHours % 2 === 0 ? '00' : '30'}`;

/** The half hours of an ordinary day on a zone's clock in which both texts and calls are lawful, in winter and in summer. */
function lawfulHalfHours(place: Place, zone: string, now: string): number[] {
  const days = [ordinaryDay(now), ordinaryDay(now) + 182];
  return Array.from({ length: halfHoursADay }, (_, at) => at).filter((at) =>
    days.every((day) => isLawfulThrough(instantOf(day, at, zone), place)),
  );
}

/** A Wednesday from `now` on, counted in days from 1 January 1970, a Thursday. 182 days later is one, too. */
function ordinaryDay(now: string): number {
  const day = Math.floor(Date.parse(now) / dayMs) + 1;
  return day + ((13 - (day % 7)) % 7);
}

function instantOf(day: number, halfHours: number, zone: string): number {
  const wallMs = day * dayMs + halfHours * halfHourMs;
  return wallMs - zoneClock(zone).offsetAt(wallMs - zoneClock(zone).offsetAt(wallMs));
}

/** The law's hours begin and end on half hours, and clocks differ by quarters of an hour at the least. */
function isLawfulThrough(fromMs: number, place: Place): boolean {
  const instants = [fromMs, fromMs + halfHourMs / 2, fromMs + halfHourMs - 1];
  return instants.every((ms) => isLawfulAt(ms, 'sms', place) && isLawfulAt(ms, 'voice', place));
}

function spansOf(halfHours: readonly number[]): Span[] {
  const starts = halfHours.filter((at) => !halfHours.includes(at - 1));
  const ends = halfHours.filter((at) => !halfHours.includes(at + 1));
  return starts.map((start, index): Span => [clockOf(start), clockOf((ends[index] ?? start) + 1)]);
}
