/** Fewer corrected comments teach chance. */
export const FEWEST_CORRECTED = 20;

/** When the theming learns by itself: at night from Saturday to Sunday, in UTC, up to half an hour later. */
export const WEEKLY_REFIT = { dayOfWeek: 'SUNDAY', day: 0, hour: 3, jitter: '30m' } as const;

const dayMs = 86_400_000;

/** The first instant after `now` at which the week's learning is due. */
export const nextWeeklyRefit = (now: Date): Date => {
  const due = new Date(now);
  due.setUTCHours(WEEKLY_REFIT.hour, 0, 0, 0);
  const days = (WEEKLY_REFIT.day - due.getUTCDay() + 7) % 7;
  const first = new Date(due.getTime() + days * dayMs);
  return first > now ? first : new Date(first.getTime() + 7 * dayMs);
};
