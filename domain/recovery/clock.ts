import { durationMs } from '../duration.js';
import type { PolicyDocument } from '../policy/policy.schema.js';

/** The times of one recovery case, fixed when it opens. Instants are ISO strings. */
export interface RecoveryClock {
  openedAt: string;
  outreachDueAt: string;
  /** Before the deadline, in order of time. */
  remindersAt: string[];
  followUpEveryMs: number;
  /** Null when the policy asks for no second rating. */
  secondChance: { delayMs: number } | null;
}

/** The clock that a policy sets for a case whose low rating came at `openedAt`. */
export function recoveryClock(policy: PolicyDocument, openedAt: string): RecoveryClock {
  const after = (spanMs: number): string => new Date(Date.parse(openedAt) + spanMs).toISOString();
  const { lowScore, secondChance } = policy;
  return {
    openedAt,
    outreachDueAt: after(durationMs(lowScore.outreachWithin)),
    remindersAt: lowScore.reminders
      .map(durationMs)
      .toSorted((a, b) => a - b)
      .map(after),
    followUpEveryMs: durationMs(lowScore.followUpEvery),
    secondChance: secondChance.enabled ? { delayMs: durationMs(secondChance.delay) } : null,
  };
}

/** When to remind of a last look: as far from its start as the case's own reminders were from the case's. */
export function lastLookReminders(
  { openedAt, remindersAt }: Pick<RecoveryClock, 'openedAt' | 'remindersAt'>,
  lookOpenedAt: string,
): string[] {
  const shiftMs = Date.parse(lookOpenedAt) - Date.parse(openedAt);
  return remindersAt.map((remindAt) => new Date(Date.parse(remindAt) + shiftMs).toISOString());
}
