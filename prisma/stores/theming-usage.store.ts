import type { Database, Reader } from './database.js';

/** The month of UTC that a budget counts in, such as 2026-11. */
export const monthOf = (now: Date): string => now.toISOString().slice(0, 7);

/**
 * Counts one comment that is about to be sent to a provider, in one statement, so that of many workers none goes past the budget. False, and
 * nothing counted, where the month's is spent.
 */
export async function claimComment(db: Reader, provider: string, budget: number | null, now: Date): Promise<boolean> {
  if (budget !== null && budget < 1) return false;
  const counted = await db.$executeRaw`
    INSERT INTO theming_usage AS u (provider, month, outcome, comments) VALUES (${provider}, ${monthOf(now)}, 'sent', 1)
    ON CONFLICT (provider, month, outcome) DO UPDATE SET comments = u.comments + 1
    WHERE ${budget}::int IS NULL OR u.comments < ${budget}::int`;
  return counted > 0;
}

/** Counts what came of a comment that a provider was to read. */
export async function countReading(db: Reader, provider: string, outcome: string, now: Date): Promise<void> {
  await db.$executeRaw`
    INSERT INTO theming_usage AS u (provider, month, outcome, comments) VALUES (${provider}, ${monthOf(now)}, ${outcome}, 1)
    ON CONFLICT (provider, month, outcome) DO UPDATE SET comments = u.comments + 1`;
}

export interface ThemingUsage {
  /** Over all time. */
  outcomes: { provider: string; outcome: string; comments: number }[];
  sentThisMonth: { provider: string; comments: number }[];
}

export async function themingUsage(db: Database, now: Date): Promise<ThemingUsage> {
  const [byOutcome, sent] = await Promise.all([
    db.themingUsage.groupBy({ by: ['provider', 'outcome'], where: { outcome: { not: 'sent' } }, _sum: { comments: true } }),
    db.themingUsage.findMany({ where: { outcome: 'sent', month: monthOf(now) } }),
  ]);
  return {
    outcomes: byOutcome.map(({ provider, outcome, _sum }) => ({ provider, outcome, comments: _sum.comments ?? 0 })),
    sentThisMonth: sent.map(({ provider, comments }) => ({ provider, comments })),
  };
}
