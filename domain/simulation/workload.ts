/** One day of a simulated period, in the organisation's zone. */
export interface DayLoad {
  /** `YYYY-MM-DD`. */
  day: string;
  asked: number;
  expectedCases: number;
}

/**
 * How many of each day's expected cases would not be reached within 24 hours by a team that makes `capacityPerDay` first outreaches a
 * day, oldest case first. Cases are shares of expectation, not whole ones; what is left at the end of the day after its own is missed.
 */
export function missedWithin24h(days: readonly DayLoad[], capacityPerDay: number): number[] {
  const missed = days.map(() => 0);
  let waiting: { index: number; cases: number }[] = [];
  for (const [index, { expectedCases }] of days.entries()) {
    waiting.push({ index, cases: expectedCases });
    waiting = served(waiting, capacityPerDay);
    // Whoever came yesterday and still waits at the end of today has waited a whole day; the team gets to them all the same.
    for (const late of waiting.filter((group) => group.index === index - 1)) missed[late.index] = late.cases;
  }
  const last = days.length - 1;
  // The day after the period takes in nobody new.
  for (const late of served(waiting, capacityPerDay).filter((group) => group.index === last)) missed[late.index] = late.cases;
  return missed;
}

function served(waiting: readonly { index: number; cases: number }[], capacity: number): { index: number; cases: number }[] {
  let left = capacity;
  const rest: { index: number; cases: number }[] = [];
  for (const { index, cases } of waiting) {
    const taken = Math.min(cases, left);
    left -= taken;
    if (cases - taken > 1e-9) rest.push({ index, cases: cases - taken });
  }
  return rest;
}
