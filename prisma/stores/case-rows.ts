import { caseOutcomes, caseStatuses, doNotContactGrounds, type CaseState, type CaseStatus } from '../../domain/recovery/case-state.js';
import type { RecoveryCase } from '../generated/client.js';
import type { Transaction } from './database.js';
import { cancelOpenInvitations } from './invitation-end.js';
import { oweSignals } from './owed-signal.store.js';
import { instantOrNull } from './response-view.js';

function caseStatusOf({ status }: RecoveryCase): CaseStatus {
  const known = caseStatuses.find((name) => name === status);
  if (!known) throw new Error(`a case can't be ${status}`);
  return known;
}

/** How a case stands, as its workflow needs to know it. */
export function progressOf(row: RecoveryCase) {
  return { revision: row.revision, status: caseStatusOf(row), firstOutreachAt: instantOrNull(row.firstOutreachAt), resolvedAt: instantOrNull(row.resolvedAt) };
}

/** A case as decisions see it. */
export function caseStateOf(row: RecoveryCase, ratedAgentEmail: string | null): CaseState {
  const ground = doNotContactGrounds.find((known) => known === row.doNotContactGround);
  return {
    id: row.id,
    status: caseStatusOf(row),
    outcome: caseOutcomes.find((known) => known === row.outcome) ?? null,
    rating: row.rating,
    assigneeId: row.assigneeId,
    ratedAgentEmail,
    openedAt: row.openedAt.toISOString(),
    outreachDueAt: row.outreachDueAt.toISOString(),
    acknowledgedAt: instantOrNull(row.acknowledgedAt),
    firstOutreachAt: instantOrNull(row.firstOutreachAt),
    breachedAt: instantOrNull(row.breachedAt),
    resolvedAt: instantOrNull(row.resolvedAt),
    doNotContact: ground && row.doNotContactById !== null ? { ground, proposedById: row.doNotContactById } : null,
    secondAskedAt: instantOrNull(row.secondAskedAt),
    secondRating: row.secondRating,
    closedAt: instantOrNull(row.closedAt),
  };
}

/** The columns that follow from a case's state. */
export function columnsOf(state: CaseState) {
  return {
    status: state.status,
    outcome: state.outcome,
    assigneeId: state.assigneeId,
    acknowledgedAt: state.acknowledgedAt,
    firstOutreachAt: state.firstOutreachAt,
    breachedAt: state.breachedAt,
    resolvedAt: state.resolvedAt,
    doNotContactGround: state.doNotContact?.ground ?? null,
    doNotContactById: state.doNotContact?.proposedById ?? null,
    secondAskedAt: state.secondAskedAt,
    secondRating: state.secondRating,
    closedAt: state.closedAt,
  };
}

/** The case, locked until the transaction ends; null where there is none. */
export async function lockCase(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT 1 FROM recovery_case WHERE id = ${id} FOR UPDATE`;
  return tx.recoveryCase.findUnique({ where: { id }, include: { interaction: { select: { agentEmail: true, team: true } } } });
}

/** Tells the case's workflow how it stands, in the same transaction. */
export async function oweCaseChanged(tx: Transaction, row: RecoveryCase): Promise<void> {
  await oweSignals(tx, [{ workflow: 'recovery', entityId: row.id, signal: 'caseChanged', payload: progressOf(row) }]);
}

/** What closing a case means around it: its interaction is done, and a second ask that is still out is over. */
export async function settleClosedCase(tx: Transaction, { id, interactionId }: RecoveryCase, now: Date): Promise<void> {
  await tx.interaction.updateMany({ where: { id: interactionId, stage: 'recovering' }, data: { stage: 'closed', updatedAt: now } });
  await cancelOpenInvitations(tx, { caseId: id, kind: 'second_chance' }, 'case_closed', now);
}
