import { recoveryClock, type RecoveryClock } from '../../domain/recovery/clock.js';
import type { RecoveryCase } from '../generated/client.js';
import { progressOf } from './case-rows.js';
import type { Reader } from './database.js';
import { heldClock, isHeldOut } from '../../domain/recovery/hold-out.js';
import { heldCaseOf } from './hold-out.store.js';
import { getVersion } from './policy.store.js';

export interface CaseClock extends RecoveryClock {
  caseId: string;
  /** What is behind it already; absent where nothing is. */
  done?: { alerted: boolean; reminders: number; breached: boolean };
  progress: ReturnType<typeof progressOf>;
}

/**
 * What the recovery workflow of a case starts with, from the policy version the case was opened with. Null for a case that is closed or gone, and
 * for one that is held out until its time has come.
 */
export async function loadClock(db: Reader, caseId: string, now: Date = new Date()): Promise<CaseClock | null> {
  const found = await db.recoveryCase.findUnique({ where: { id: caseId } });
  if (!found || found.status === 'closed') return null;
  const policy = await getVersion(db, found.policyKey, found.policyVersion);
  if (!policy) throw new Error(`case ${caseId} was opened with a policy version that is gone`);
  const held = heldCaseOf(found);
  if (isHeldOut(held)) {
    const clock = heldClock(held, found.openedAt.toISOString(), now.toISOString());
    return (
      clock && { caseId, ...clock, outreachDueAt: found.outreachDueAt.toISOString(), progress: { ...progressOf(found), ...clock.progress } }
    );
  }
  return {
    caseId,
    // A case that was released begins with that.
    ...recoveryClock(policy.document, (found.releasedAt ?? found.openedAt).toISOString()),
    outreachDueAt: found.outreachDueAt.toISOString(),
    progress: { ...progressOf(found), ...reachedWhereHeld(found) },
  };
}

/** A last look at a case that was held out is not preceded by an outreach that anybody could still wait for. */
function reachedWhereHeld({ status, holdOutArm, heldUntil, firstOutreachAt }: RecoveryCase): Partial<CaseClock['progress']> {
  if (status !== 'last_look' || holdOutArm !== 'held_out' || heldUntil === null || firstOutreachAt !== null) return {};
  return { firstOutreachAt: heldUntil.toISOString(), resolvedAt: heldUntil.toISOString() };
}

/** Notes that the workflow of a case was started, so that the sweeper leaves it alone. */
export async function markClockStarted(db: Reader, caseId: string, now: Date): Promise<void> {
  await db.recoveryCase.updateMany({ where: { id: caseId, clockStartedAt: null }, data: { clockStartedAt: now } });
}
