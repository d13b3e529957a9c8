import { chooseLooker, type Looker } from '../../domain/recovery/last-look.js';
import { rerated } from '../../domain/recovery/case-transitions.js';
import type { LastLook } from '../../domain/recovery/case-state.js';
import { lastLookOf, lockCase, type LockedCase } from './case-rows.js';
import { carryOut } from './case-transition.store.js';
import { inTransaction, type Database, type Reader, type Transaction } from './database.js';

/** Everybody with access, with their load and with who stands above whom. */
export function listLookers(db: Reader): Promise<Looker[]> {
  return db.$queryRaw<Looker[]>`
    SELECT person.id, person.role, person.email, person.reports_to_id AS "reportsToId", count(open.id)::int AS "openCases"
    FROM user_account person LEFT JOIN recovery_case open ON open.assignee_id = person.id AND open.status <> 'closed'
    WHERE person.disabled_at IS NULL
    GROUP BY person.id ORDER BY person.id`;
}

/** Who would have the last look at a case; null where there is nobody. */
export async function lookerFor(tx: Transaction, { assigneeId, resolvedById, interaction }: LockedCase): Promise<string | null> {
  return chooseLooker(await listLookers(tx), { assigneeId, resolvedById, ratedAgentEmail: interaction.agentEmail });
}

/**
 * Follows a second rating: an upgrade closes the case, anything else opens its last look, once. The first rating stays what it was. Gives
 * the last look that is open then; repeated, the same.
 */
export function followSecondRating(
  db: Database,
  caseId: string,
  second: { rating: number; at: Date },
  now: Date,
): Promise<LastLook | null> {
  return inTransaction(db, (tx) => followSecondRatingIn(tx, caseId, second, now));
}

/** The same within a transaction of the caller's. */
export async function followSecondRatingIn(
  tx: Transaction,
  caseId: string,
  second: { rating: number; at: Date },
  now: Date,
): Promise<LastLook | null> {
  const found = await lockCase(tx, caseId);
  if (!found) return null;
  const looker = second.rating > found.rating ? null : await lookerFor(tx, found);
  const { rating, at } = second;
  await carryOut(tx, found, (state) => rerated(state, { rating, at: at.toISOString() }, looker, now.toISOString()), now);
  const after = await tx.recoveryCase.findUnique({ where: { id: caseId } });
  return after?.status === 'last_look' ? lastLookOf(after) : null;
}
