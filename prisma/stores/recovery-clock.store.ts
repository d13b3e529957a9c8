import { recoveryClock, type RecoveryClock } from '../../domain/recovery/clock.js';
import { progressOf } from './case-rows.js';
import type { Reader } from './database.js';
import { getVersion } from './policy.store.js';

export interface CaseClock extends RecoveryClock {
  caseId: string;
  progress: ReturnType<typeof progressOf>;
}

/** What the recovery workflow of a case starts with, from the policy version the case was opened with. Null for a case that is closed or gone. */
export async function loadClock(db: Reader, caseId: string): Promise<CaseClock | null> {
  const found = await db.recoveryCase.findUnique({ where: { id: caseId } });
  if (!found || found.status === 'closed') return null;
  const policy = await getVersion(db, found.policyKey, found.policyVersion);
  if (!policy) throw new Error(`case ${caseId} was opened with a policy version that is gone`);
  return {
    caseId,
    ...recoveryClock(policy.document, found.openedAt.toISOString()),
    outreachDueAt: found.outreachDueAt.toISOString(),
    progress: progressOf(found),
  };
}

/** Notes that the workflow of a case was started, so that the sweeper leaves it alone. */
export async function markClockStarted(db: Reader, caseId: string, now: Date): Promise<void> {
  await db.recoveryCase.updateMany({ where: { id: caseId, clockStartedAt: null }, data: { clockStartedAt: now } });
}
