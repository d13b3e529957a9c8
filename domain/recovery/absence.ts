/** Days on which somebody is away, both included, such as `2026-12-24`, on the organisation's calendar. */
export interface Absence {
  from: string;
  until: string;
}

/** The day of an instant where the organisation counts its days, such as `2026-12-24`. */
export function dayIn(timeZone: string, instant: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(
    Date.parse(instant),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** Whether somebody is away on a day. */
export const isAwayOn = (absences: readonly Absence[], day: string): boolean =>
  absences.some(({ from, until }) => from <= day && day <= until);

/** Whether somebody can't look after a case that is due then: away today, or on the day it is due. */
export function isAwayFor(absences: readonly Absence[], timeZone: string, { now, dueAt }: { now: string; dueAt: string }): boolean {
  return isAwayOn(absences, dayIn(timeZone, now)) || isAwayOn(absences, dayIn(timeZone, dueAt));
}

/** Why an absence can't be kept; null when it can. */
export function absenceFault({ from, until }: Absence, today: string): { path: 'from' | 'until'; message: string } | null {
  if (!isDay(from)) return { path: 'from', message: 'no calendar has this day; write one that exists, such as 2026-12-24' };
  if (!isDay(until)) return { path: 'until', message: 'no calendar has this day; write one that exists, such as 2026-12-31' };
  if (until < from) return { path: 'until', message: 'it ends before it begins; make it the same day or a later one' };
  if (until < today) return { path: 'until', message: 'it is over already; write one that ends today or later' };
  return null;
}

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
