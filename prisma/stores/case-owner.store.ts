import { reassigned } from '../../domain/recovery/case-transitions.js';
import type { EntryDetail } from '../../domain/recovery/case-state.js';
import { assignmentDetail, chooseFor } from './case-assignment.store.js';
import { lockCase, type LockedCase } from './case-rows.js';
import { carryOut } from './case-transition.store.js';
import { inTransaction, type Database, type Reader, type Transaction } from './database.js';
import { lookerFor } from './last-look.store.js';
import { placesOfUsers, queueAlerts } from './staff-alert.store.js';

/** Cases at work that nobody has, or whose person has no access any more. */
export async function listOwnerlessCases(db: Reader, limit: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM recovery_case c LEFT JOIN user_account person ON person.id = c.assignee_id
    WHERE c.status <> 'closed' AND (person.id IS NULL OR person.disabled_at IS NOT NULL)
    ORDER BY c.outreach_due_at LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

/** Gives a case whose person is gone to another, and tells that one. False where it has its person, or where there is nobody to give it to. */
export function ensureOwner(db: Database, caseId: string, now: Date): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const found = await lockCase(tx, caseId);
    if (!found || found.status === 'closed' || (await isHere(tx, found.assigneeId))) return false;
    const next = await nextOwner(tx, found, now);
    if (next === null) return false;
    const { userId, why } = next;
    const because = found.assigneeId === null ? {} : { because: 'access_ended' };
    const isGiven = await carryOut(tx, found, (state) => reassigned(state, userId, { ...because, ...why }, now.toISOString()), now);
    if (isGiven) await queueAlerts(tx, found, { purpose: 'reassigned', step: found.revision + 1 }, await placesOfUsers(tx, [userId]), now);
    return isGiven;
  });
}

/** A last look stays with somebody above; any other case goes where a new one would. */
async function nextOwner(tx: Transaction, found: LockedCase, now: Date): Promise<{ userId: string; why: EntryDetail } | null> {
  if (found.status === 'last_look') {
    const userId = await lookerFor(tx, found);
    return userId === null ? null : { userId, why: {} };
  }
  const contact = await tx.interaction.findUniqueOrThrow({ where: { id: found.interactionId } });
  const { policyKey, policyVersion, outreachDueAt } = found;
  const assigned = await chooseFor(tx, { ...contact, policyKey, policyVersion }, { now, dueAt: outreachDueAt }, found.assigneeId);
  if (assigned === null) return null;
  const { assigneeId: _userId, ...why } = assignmentDetail(assigned);
  return { userId: assigned.userId, why };
}

async function isHere(tx: Transaction, userId: string | null): Promise<boolean> {
  return userId !== null && (await tx.user.count({ where: { id: userId, disabledAt: null } })) === 1;
}
