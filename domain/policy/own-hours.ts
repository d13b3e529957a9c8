import { isTimeZone } from '../intake/time-zone.js';

/**
 * The hours in which a customer wishes to be reached, the same every day: `HH:mm` on the clock of a zone, from the first minute up to, not
 * including, the last. The end may be `24:00`.
 */
export interface OwnHours {
  from: string;
  until: string;
  zone: string;
}

const halfHour = /^(?:[01]\d|2[0-3]):[03]0$|^24:00$/;

/** Whether a text names a whole or a half hour of the day, `24:00` among them. */
export const isHalfHour = (text: string): boolean => halfHour.test(text);

/** Hours as they were stored; null for what are none, which then limit nothing. */
export function ownHoursOf(stored: unknown): OwnHours | null {
  const said = new Map<string, unknown>(typeof stored === 'object' && stored !== null ? Object.entries(stored) : []);
  const [from, until, zone] = ['from', 'until', 'zone'].map((name) => said.get(name));
  if (typeof from !== 'string' || typeof until !== 'string' || typeof zone !== 'string') return null;
  return isHalfHour(from) && isHalfHour(until) && from < until && isTimeZone(zone) ? { from, until, zone } : null;
}

/**
 * The hours on the clock that the customer lives by: the customer's own zone where it is known, since they mean the time of day wherever
 * they are; else the one that they were said for.
 */
export function onOwnClock(hours: OwnHours, timeZone: string | null): OwnHours {
  return timeZone !== null && isTimeZone(timeZone) ? { ...hours, zone: timeZone } : hours;
}

/** "18:00-20:00, Europe/Berlin": how traces and screens name the hours. */
export const ownHoursText = ({ from, until, zone }: OwnHours): string => `${from}-${until}, ${zone}`;

/** The line of a trace that names the hours where they put a message off, or keep it from a channel; none for null. */
export const ownInWords = (own: OwnHours | null): { ownHours?: string } => (own === null ? {} : { ownHours: ownHoursText(own) });
