import { chooseAssignee } from '../../domain/recovery/assignment.js';
import { reassigned } from '../../domain/recovery/case-transitions.js';
import { lockCase, type LockedCase } from './case-rows.js';
import { carryOut } from './case-transition.store.js';
import { inTransaction, type Database, type Reader, type Transaction } from './database.js';
import { lookerFor } from './last-look.store.js';
import { listCandidates } from './recovery-candidates.store.js';

/** Cases at work that nobody has, or whose person has no access any more. */
export async function listOwnerlessCases(db: Reader, limit: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM recovery_case c LEFT JOIN user_account person ON person.id = c.assignee_id
    WHERE c.status <> 'closed' AND (person.id IS NULL OR person.disabled_at IS NOT NULL)
    ORDER BY c.outreach_due_at LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

/** Gives a case whose person is gone to another. False where it has its person, or where there is nobody to give it to. */
export function ensureOwner(db: Database, caseId: string, now: Date): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const found = await lockCase(tx, caseId);
    if (!found || found.status === 'closed' || (await isHere(tx, found.assigneeId))) return false;
    const next = await nextOwner(tx, found);
    const reason = found.assigneeId === null ? 'nobody_had_it' : 'assignee_gone';
    return next !== null && carryOut(tx, found, (state) => reassigned(state, next, reason, now.toISOString()), now);
  });
}

/** A last look stays with somebody above; any other case goes where a new one would. */
async function nextOwner(tx: Transaction, found: LockedCase): Promise<string | null> {
  if (found.status === 'last_look') return lookerFor(tx, found);
  const { team, agentEmail } = found.interaction;
  return chooseAssignee(await listCandidates(tx), { team, ratedAgentEmail: agentEmail });
}

async function isHere(tx: Transaction, userId: string | null): Promise<boolean> {
  return userId !== null && (await tx.user.count({ where: { id: userId, disabledAt: null } })) === 1;
}
