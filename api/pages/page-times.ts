import { DateTime } from 'luxon';

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

/** A time of day such as `18:30` as somebody of that language reads it. */
export function timeOfDayText(clock: string, language: string): string {
  return clockText(new Date(`1970-01-01T${clock === '24:00' ? '00:00' : clock}:00Z`), language, 'UTC');
}

/** A time zone by its city and its name: "New York (Eastern Time)". */
export function zoneText(zone: string, language: string): string {
  const city = (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
  const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(0);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value;
  return name === undefined ? city : `${city} (${name})`;
}
