import { DateTime } from 'luxon';

/** Times of day, `HH:mm`, between which customers may be written to: from the first minute up to, not including, the last. */
export interface AllowedHours {
  allowedFrom: string;
  allowedUntil: string;
  /** Takes the place of `allowedFrom` on Sundays. At or after `allowedUntil` it leaves no allowed hour on a Sunday. */
  sundayFrom: string;
}

const sunday = 7;

/**
 * The first instant from `now` on that lies in the allowed hours of a time zone: `now` itself, unchanged, or a later ISO instant.
 * Hours are read on the wall clock, so they move with daylight saving. An unknown zone is taken for UTC.
 */
export function nextAllowedAt(now: string, timeZone: string, hours: AllowedHours): string {
  const zoned = DateTime.fromISO(now, { zone: timeZone });
  const local = zoned.isValid ? zoned : DateTime.fromISO(now, { zone: 'utc' });
  if (isAllowed(local, hours)) return now;
  // Two days are enough when Sundays are closed; one more in case that the opening minute of a day is already over.
  for (let days = 0; days <= 3; days += 1) {
    const opening = openingOf(local.plus({ days }), hours, local.toMillis());
    if (opening !== null) return new Date(opening).toISOString();
  }
  return now;
}

/** When a message may go out on a survey channel at the earliest: `at` itself where the policy keeps no quiet hours on it, else as `nextAllowedAt`. */
export function sendableAt(at: string, channel: string, timeZone: string, quietHours: AllowedHours & { channels: readonly string[] }): string {
  return quietHours.channels.includes(channel) ? nextAllowedAt(at, timeZone, quietHours) : at;
}

function isAllowed(local: DateTime, hours: AllowedHours): boolean {
  const time = local.toFormat('HH:mm');
  return time >= openingTime(local, hours) && time < hours.allowedUntil;
}

function openingTime(local: DateTime, hours: AllowedHours): string {
  return local.weekday === sunday ? hours.sundayFrom : hours.allowedFrom;
}

/** When the allowed hours of a day begin, if that is still to come. When the clock is set back, an opening may come twice in a day. */
function openingOf(day: DateTime, hours: AllowedHours, afterMs: number): number | null {
  const from = openingTime(day, hours);
  if (from >= hours.allowedUntil) return null;
  const [hour, minute] = from.split(':').map(Number);
  const opening = day.set({ hour: hour ?? 0, minute: minute ?? 0, second: 0, millisecond: 0 });
  const upcoming = opening
    .getPossibleOffsets()
    .map((candidate) => candidate.toMillis())
    .filter((candidateMs) => candidateMs > afterMs);
  return upcoming.length === 0 ? null : Math.min(...upcoming);
}
