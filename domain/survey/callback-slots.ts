import { DateTime } from 'luxon';

export interface CallbackHours {
  customerZone: string;
  /** The zone of the people who call. */
  teamZone: string;
  /** Hours of the day, `HH:mm`, at which the customer may be called. */
  allowedFrom: string;
  allowedUntil: string;
  /** `YYYY-MM-DD` once, `MM-DD` every year. */
  holidays: readonly string[];
}

// An office's hours from Monday to Friday; a call begins an hour before their end at the latest.
const teamFrom = 9;
const teamUntil = 17;
const noticeHours = 2;
const searchedDays = 14;
const days = 5;
const perDay = 3;

/**
 * Times of a call to choose from: up to three on each of five days, on the hour, in the customer's allowed hours and the team's
 * working hours both. Where the two never meet, the customer's alone count, on working days.
 */
export function callbackSlots(now: Date, hours: CallbackHours): Date[] {
  const first = DateTime.fromJSDate(now, { zone: hours.customerZone }).plus({ hours: noticeHours }).startOf('hour').plus({ hours: 1 });
  const candidates = Array.from({ length: searchedDays * 24 }, (_, hour) => first.plus({ hours: hour })).filter((at) =>
    suitsCustomer(at, hours),
  );
  const both = candidates.filter((at) => suitsTeam(at.setZone(hours.teamZone)));
  return spread(both.length > 0 ? both : candidates);
}

function suitsCustomer(at: DateTime, { allowedFrom, allowedUntil, holidays }: CallbackHours): boolean {
  const clock = at.toFormat('HH:mm');
  const isHoliday = holidays.includes(at.toFormat('yyyy-MM-dd')) || holidays.includes(at.toFormat('MM-dd'));
  return at.weekday <= 5 && !isHoliday && clock >= allowedFrom && clock < allowedUntil;
}

const suitsTeam = (at: DateTime): boolean => at.weekday <= 5 && at.hour >= teamFrom && at.hour < teamUntil;

/** The first, the middle and the last of each day. */
function spread(slots: readonly DateTime[]): Date[] {
  const byDay = new Map<string, DateTime[]>();
  for (const at of slots) byDay.set(at.toFormat('yyyy-MM-dd'), [...(byDay.get(at.toFormat('yyyy-MM-dd')) ?? []), at]);
  return [...byDay.values()].slice(0, days).flatMap((ofDay) => {
    const last = ofDay.length - 1;
    const chosen = ofDay.length <= perDay ? ofDay : [0, Math.floor(last / 2), last].map((index) => ofDay[index]);
    return chosen.flatMap((at) => (at ? [at.toJSDate()] : []));
  });
}
