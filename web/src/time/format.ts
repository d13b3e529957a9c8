const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** The zone in which this screen tells times; always named beside an absolute time. */
export const screenZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

const absolute = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const calendar = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const dayOfYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** "Sun, 22 Nov 2026, 09:14 (Europe/Berlin)" */
export const absoluteTime = (iso: string): string => `${absolute.format(Date.parse(iso))} (${screenZone})`;
export const clockTime = (iso: string): string => clock.format(Date.parse(iso));
export const dayOnly = (iso: string): string => dayOfYear.format(Date.parse(iso));
/** A day of the calendar, `YYYY-MM-DD`, which is the same in every zone. */
export const calendarDay = (date: string): string => calendar.format(Date.parse(date));

/** The same instant on another wall clock: "Sun, 22 Nov 2026, 03:14 (America/New_York)". Null for a zone the browser doesn't know. */
export function absoluteTimeIn(iso: string, timeZone: string): string | null {
  try {
    const format = new Intl.DateTimeFormat('en-GB', {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
    });
    return `${format.format(Date.parse(iso))} (${timeZone})`;
  } catch {
    return null;
  }
}

/** "just now", "12 min ago", "3 h ago", "yesterday 14:05", "12 Nov". */
export function ago(iso: string, now: number): string {
  const at = Date.parse(iso);
  const past = now - at;
  // A ticking screen lags up to a minute behind what just happened.
  if (past <= -minuteMs) return `in ${span(-past)}`;
  if (past < minuteMs) return 'just now';
  if (past < hourMs) return `${span(past)} ago`;
  if (past < 22 * hourMs) return `${Math.round(past / hourMs)} h ago`;
  if (past < 7 * dayMs) return `${Math.max(1, Math.round(past / dayMs))} d ago`;
  return (past < 300 * dayMs ? day : dayOfYear).format(at);
}

/** A length of time as people say it: "45 min", "3 h 12 min", "2 d 4 h". */
export function span(lengthMs: number): string {
  const minutes = Math.max(0, Math.floor(lengthMs / minuteMs));
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  const days = Math.floor(hours / 24);
  return hours % 24 === 0 || days > 6 ? `${days} d` : `${days} d ${hours % 24} h`;
}

const amount = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** A length of time written out in its largest whole unit, as a limit is spoken of: "24 hours", "90 minutes", "3 days". */
export function longSpan(lengthMs: number): string {
  const seconds = Math.max(0, Math.round(lengthMs / 1_000));
  if (seconds < 60 || (seconds % 60 !== 0 && seconds < 600)) return amount(seconds, 'second');
  const minutes = Math.round(seconds / 60);
  if (minutes % 60 !== 0) return minutes < 600 ? amount(minutes, 'minute') : amount(Math.round(minutes / 60), 'hour');
  const hours = minutes / 60;
  return hours % 24 === 0 && hours >= 48 ? amount(hours / 24, 'day') : amount(hours, 'hour');
}

/** For the last hour of a deadline: "09:41". */
export function minutesAndSeconds(lengthMs: number): string {
  const seconds = Math.max(0, Math.floor(lengthMs / 1_000));
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The value of a datetime-local field for an instant, in the screen's zone. */
export function toLocalField(ms: number): string {
  const local = new Date(ms - new Date(ms).getTimezoneOffset() * minuteMs);
  return local.toISOString().slice(0, 16);
}

export const fromLocalField = (value: string): string => new Date(value).toISOString();
