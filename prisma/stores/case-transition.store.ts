import type { CaseState } from '../../domain/recovery/case-state.js';
import type { Transition } from '../../domain/recovery/case-transitions.js';
import type { Prisma } from '../generated/client.js';
import { caseStateOf, columnsOf, oweCaseChanged, settleClosedCase, settleReopenedCase, type LockedCase } from './case-rows.js';
import type { Transaction } from './database.js';

/** Who stands in the timeline where Amends itself acted. */
const amends = 'Amends';

/** Leaves a line of Amends' own in a case's timeline. `revision` is the one that it led to, where it did. */
export function note(
  tx: Transaction,
  caseId: string,
  at: Date | string,
  kind: string,
  detail: Prisma.InputJsonObject = {},
  revision: number | null = null,
): Promise<unknown> {
  return tx.caseEntry.create({ data: { caseId, at, kind, actor: amends, detail, revision } });
}

/**
 * Carries out what time, the customer or the program make of a case: the row, its lines, what hangs on it, and the signal to the workflow.
 * The caller holds the case's row lock. False where there was nothing to do.
 */
export async function carryOut(tx: Transaction, found: LockedCase, decide: (state: CaseState) => Transition, now: Date): Promise<boolean> {
  const before = caseStateOf(found);
  const transition = decide(before);
  if (!transition) return false;
  const { state: after, entries } = transition;
  const isNews = isNewsToPeople(before, after);
  const updated = await tx.recoveryCase.update({
    where: { id: found.id },
    data: { ...columnsOf(after), ...(isNews ? { revision: { increment: 1 } } : {}) },
  });
  for (const { at, kind, detail } of entries) await note(tx, found.id, at, kind, detail, isNews ? updated.revision : null);
  if (before.status !== 'closed' && after.status === 'closed') await settleClosedCase(tx, found, now);
  if (before.status === 'closed' && after.status !== 'closed') await settleReopenedCase(tx, found, now);
  if (isNewsToWorkflow(before, after)) await oweCaseChanged(tx, updated);
  return true;
}

/** A deadline that passes changes nothing that a person at work on the case would have to know first. */
function isNewsToPeople(before: CaseState, after: CaseState): boolean {
  return before.status !== after.status || before.assigneeId !== after.assigneeId || before.secondRating !== after.secondRating;
}

/** Of its own ask the workflow knows. */
function isNewsToWorkflow(before: CaseState, after: CaseState): boolean {
  const isMoved = before.status !== after.status && after.status !== 'asked_again';
  return isMoved || (after.status !== 'closed' && before.assigneeId !== after.assigneeId);
}
