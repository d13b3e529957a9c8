const minuteMs = 60_000;

/**
 * An attempt that claimed a message longer ago than this is dead: providers are given 30 s, activities 60 s.
 */
export const claimOutlivesMs = 90_000;

/** How long after its claim a message is looked for the first time. Its attempt is dead by then. */
export const firstLookAfterMs = 2 * minuteMs;

/** When a message is looked for, counted from its claim. The last look comes when callbacks have had their time, too. */
const looksAfterMs = [firstLookAfterMs, 5 * minuteMs, 15 * minuteMs, 60 * minuteMs];

// A provider that doesn't answer is asked again, for so long.
const againAfterMs = 5 * minuteMs;
const longestMs = 24 * 60 * minuteMs;

/** What follows when a look found nothing. Instants are ISO strings. */
export type NextLook = { outcome: 'look_again'; at: string } | { outcome: 'give_up' };

/**
 * When to look again for a message whose fate is unclear, or that it is given up and shown to staff. `looks` counts the looks so
 * far, this one too; `answered` says whether the provider told anything this time. Pure.
 */
export function nextLook({ claimedAt, looks, answered }: { claimedAt: string; looks: number; answered: boolean }, now: string): NextLook {
  const [claimedMs, nowMs] = [Date.parse(claimedAt), Date.parse(now)];
  if (!answered && nowMs - claimedMs < longestMs) return { outcome: 'look_again', at: new Date(nowMs + againAfterMs).toISOString() };
  const afterMs = answered ? looksAfterMs.find((ms, index) => index >= looks && claimedMs + ms > nowMs) : undefined;
  return afterMs === undefined ? { outcome: 'give_up' } : { outcome: 'look_again', at: new Date(claimedMs + afterMs).toISOString() };
}
