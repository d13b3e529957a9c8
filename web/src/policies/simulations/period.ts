const dayMs = 86_400_000;

/** A span that ends now, or two days of the screen's zone, both inclusive. */
export type PeriodChoice = { days: number } | { from: string; to: string };

/** The instants of a period; null where a day is missing or it would end before it begins. */
export function periodOf(choice: PeriodChoice, now: number): { from: string; to: string } | null {
  if ('days' in choice) return { from: new Date(now - choice.days * dayMs).toISOString(), to: new Date(now).toISOString() };
  const from = new Date(`${choice.from}T00:00`);
  const to = new Date(`${choice.to}T00:00`);
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime())) return null;
  to.setDate(to.getDate() + 1);
  return from < to ? { from: from.toISOString(), to: to.toISOString() } : null;
}
