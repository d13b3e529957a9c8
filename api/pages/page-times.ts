import { DateTime } from 'luxon';

/** Times of a call that a customer can pick: three on each of the next five working days, in the customer's zone. */
export function callbackChoices(now: Date, timeZone: string): Date[] {
  const today = DateTime.fromJSDate(now, { zone: timeZone }).startOf('day');
  const workingDays = [1, 2, 3, 4, 5, 6, 7].map((days) => today.plus({ days })).filter(({ weekday }) => weekday <= 5);
  return workingDays.flatMap((day) => [9, 13, 17].map((hour) => day.set({ hour }).toJSDate()));
}

/** The instant of what was sent as a wish: ISO with a zone, or a wall-clock time in the customer's zone. Null when it is neither. */
export function readInstant(text: string, timeZone: string): Date | null {
  const read = DateTime.fromISO(text, { zone: timeZone });
  return read.isValid && /T\d/.test(text) ? read.toJSDate() : null;
}

/** Day and time as a customer of that language and zone reads it. */
export function timeText(at: Date, language: string, timeZone: string): string {
  return DateTime.fromJSDate(at, { zone: timeZone }).setLocale(language).toLocaleString({ weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' });
}

/** Only the day, as a customer of that language and zone reads it. */
export function dateText(at: Date, language: string, timeZone: string): string {
  return DateTime.fromJSDate(at, { zone: timeZone }).setLocale(language).toLocaleString({ day: 'numeric', month: 'long' });
}

/** Only the time of day: for what ends within the hour. */
export function clockText(at: Date, language: string, timeZone: string): string {
  return DateTime.fromJSDate(at, { zone: timeZone }).setLocale(language).toLocaleString(DateTime.TIME_SIMPLE);
}
