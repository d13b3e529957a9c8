import {
  caseOutcomes,
  caseStatuses,
  customerConfirmations,
  doNotContactGrounds,
  type CaseState,
  type CaseStatus,
  type CaseTask,
  type LastLook,
  type RemedyRequest,
} from '../../domain/recovery/case-state.js';
import type { Prisma, RecoveryCase } from '../generated/client.js';
import type { Transaction } from './database.js';
import { cancelOpenInvitations } from './invitation-end.js';
import { oweSignals } from './owed-signal.store.js';
import { instantOrNull } from './response-view.js';

const lockedParts = {
  interaction: { select: { agentEmail: true, team: true } },
  tasks: { orderBy: { number: 'asc' } },
  remedyRequests: { orderBy: { number: 'asc' } },
} satisfies Prisma.RecoveryCaseInclude;

export type LockedCase = Prisma.RecoveryCaseGetPayload<{ include: typeof lockedParts }>;

function caseStatusOf({ status }: RecoveryCase): CaseStatus {
  const known = caseStatuses.find((name) => name === status);
  if (!known) throw new Error(`a case can't be ${status}`);
  return known;
}

/** How a case stands, as its workflow needs to know it. */
export function progressOf(row: RecoveryCase) {
  const lastLook = row.status === 'last_look' ? lastLookOf(row) : null;
  return {
    revision: row.revision,
    status: caseStatusOf(row),
    firstOutreachAt: instantOrNull(row.firstOutreachAt),
    resolvedAt: instantOrNull(row.resolvedAt),
    assigneeId: row.assigneeId,
    ...(lastLook ? { lastLook: { openedAt: lastLook.openedAt, dueAt: lastLook.dueAt, reachedAt: lastLook.reachedAt } } : {}),
  };
}

/** The last look at a case that has one, or had one. */
export function lastLookOf({ lastLookOpenedAt, lastLookDueAt, lastLookReachedAt, lastLookBreachedAt }: RecoveryCase): LastLook | null {
  if (lastLookOpenedAt === null || lastLookDueAt === null) return null;
  return {
    openedAt: lastLookOpenedAt.toISOString(),
    dueAt: lastLookDueAt.toISOString(),
    reachedAt: instantOrNull(lastLookReachedAt),
    breachedAt: instantOrNull(lastLookBreachedAt),
  };
}

/** A case as decisions see it. */
export function caseStateOf(row: LockedCase): CaseState {
  const ground = doNotContactGrounds.find((known) => known === row.doNotContactGround);
  const { snoozedUntil, snoozeReason, snoozedBy } = row;
  return {
    id: row.id,
    status: caseStatusOf(row),
    outcome: caseOutcomes.find((known) => known === row.outcome) ?? null,
    rating: row.rating,
    assigneeId: row.assigneeId,
    ratedAgentEmail: row.interaction.agentEmail,
    openedAt: row.openedAt.toISOString(),
    outreachDueAt: row.outreachDueAt.toISOString(),
    acknowledgedAt: instantOrNull(row.acknowledgedAt),
    firstOutreachAt: instantOrNull(row.firstOutreachAt),
    breachedAt: instantOrNull(row.breachedAt),
    resolvedAt: instantOrNull(row.resolvedAt),
    resolvedById: row.resolvedById,
    customerConfirmed: customerConfirmations.find((known) => known === row.customerConfirmed) ?? null,
    snooze: snoozedUntil && { until: snoozedUntil.toISOString(), reason: snoozeReason ?? '', byName: snoozedBy ?? '' },
    tasks: row.tasks.map(taskOf),
    remedyRequests: row.remedyRequests.map(requestOf),
    doNotContact: ground && row.doNotContactById !== null ? { ground, proposedById: row.doNotContactById } : null,
    secondAskedAt: instantOrNull(row.secondAskedAt),
    secondRating: row.secondRating,
    secondRatedAt: instantOrNull(row.secondRatedAt),
    lastLook: lastLookOf(row),
    closedAt: instantOrNull(row.closedAt),
  };
}

function taskOf({ number, kind, text, dueAt, assigneeId, doneAt }: LockedCase['tasks'][number]): CaseTask {
  return {
    number,
    kind: kind === 'promise' ? 'promise' : 'task',
    text,
    dueAt: dueAt.toISOString(),
    assigneeId,
    doneAt: instantOrNull(doneAt),
  };
}

function requestOf(row: LockedCase['remedyRequests'][number]): RemedyRequest {
  const { number, kind, amountCents, note, requestedById, requestedByName, requestedAt } = row;
  const status = (['approved', 'declined'] as const).find((known) => known === row.status) ?? 'pending';
  return { number, kind, amountCents, note, requestedById, requestedByName, requestedAt: requestedAt.toISOString(), status };
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
    resolvedById: state.resolvedById,
    customerConfirmed: state.customerConfirmed,
    snoozedUntil: state.snooze?.until ?? null,
    snoozeReason: state.snooze?.reason ?? null,
    snoozedBy: state.snooze?.byName ?? null,
    doNotContactGround: state.doNotContact?.ground ?? null,
    doNotContactById: state.doNotContact?.proposedById ?? null,
    secondAskedAt: state.secondAskedAt,
    secondRating: state.secondRating,
    secondRatedAt: state.secondRatedAt,
    lastLookOpenedAt: state.lastLook?.openedAt ?? null,
    lastLookDueAt: state.lastLook?.dueAt ?? null,
    lastLookReachedAt: state.lastLook?.reachedAt ?? null,
    lastLookBreachedAt: state.lastLook?.breachedAt ?? null,
    closedAt: state.closedAt,
  };
}

/** The case, locked until the transaction ends; null where there is none. */
export async function lockCase(tx: Transaction, id: string): Promise<LockedCase | null> {
  await tx.$queryRaw`SELECT 1 FROM recovery_case WHERE id = ${id} FOR UPDATE`;
  return tx.recoveryCase.findUnique({ where: { id }, include: lockedParts });
}

/** Tells the case's workflow how it stands, in the same transaction. */
export async function oweCaseChanged(tx: Transaction, row: RecoveryCase): Promise<void> {
  await oweSignals(tx, [{ workflow: 'recovery', entityId: row.id, signal: 'caseChanged', payload: progressOf(row) }]);
}

/** What closing a case means around it: its interaction is done, and a second ask that is still out is over. */
export async function settleClosedCase(
  tx: Transaction,
  { id, interactionId }: Pick<RecoveryCase, 'id' | 'interactionId'>,
  now: Date,
): Promise<void> {
  await tx.interaction.updateMany({ where: { id: interactionId, stage: 'recovering' }, data: { stage: 'closed', updatedAt: now } });
  await cancelOpenInvitations(tx, { caseId: id, kind: 'second_chance' }, 'case_closed', now);
}

/** What a case that is at work again means around it. Its clock is started anew by the sweeper, which finds it by `clockStartedAt`. */
export async function settleReopenedCase(
  tx: Transaction,
  { id, interactionId }: Pick<RecoveryCase, 'id' | 'interactionId'>,
  now: Date,
): Promise<void> {
  await tx.recoveryCase.update({ where: { id }, data: { clockStartedAt: null } });
  await tx.interaction.update({ where: { id: interactionId }, data: { stage: 'recovering', updatedAt: now } });
}
