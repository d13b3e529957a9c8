import type { AssessedSeverity } from '../../domain/recovery/severity.js';
import { severities } from '../../domain/recovery/case-state.js';
import { outcomeOf } from '../../domain/recovery/second-rating.js';
import type { Prisma, RecoveryCase } from '../generated/client.js';
import { lockCase, oweCaseChanged, settleClosedCase } from './case-rows.js';
import { assignmentDetail, chooseFor, tellOpsOf } from './case-assignment.store.js';
import { inTransaction, type Database, type Transaction } from './database.js';
import { drawHoldOut, releaseByItself } from './hold-out.store.js';
import { newId } from './new-id.js';
import { severityColumns } from './severity-columns.js';

/** Who stands in the timeline where Amends itself acted. */
const amends = 'Amends';

function note(tx: Transaction, caseId: string, at: Date, kind: string, detail: Prisma.InputJsonObject = {}): Promise<unknown> {
  return tx.caseEntry.create({ data: { caseId, at, kind, actor: amends, detail } });
}

export interface NewCase {
  responseId: string;
  severity: AssessedSeverity['severity'];
  /** Why it is so urgent; absent where nobody has said. */
  severityReasons?: AssessedSeverity['reasons'];
  outreachDueAt: string;
}

/**
 * Opens the case of a low first rating, once per response, and gives it to a person. Opened before, it takes on what has
 * changed since: a corrected rating, and a severity that has grown, as a comment that came later may weigh more. Its id either way.
 */
export async function openCase(tx: Transaction, { responseId, severity, severityReasons = [], outreachDueAt }: NewCase, now: Date): Promise<string> {
  const response = await tx.surveyResponse.findUniqueOrThrow({
    where: { id: responseId },
    include: { recoveryCase: true, invitation: true, interaction: { select: { team: true, agentEmail: true, productArea: true, issueType: true, language: true } } },
  });
  if (response.recoveryCase) {
    const { id } = response.recoveryCase;
    await followResponse(tx, id, { rating: response.rating, severity, reasons: severityReasons }, now);
    return id;
  }
  const { interaction, invitation, interactionId, customerId, rating, answeredAt, sample } = response;
  const { policyKey, policyVersion } = invitation;
  const language = response.language ?? interaction.language;
  const assigned = await chooseFor(tx, { ...interaction, language, policyKey, policyVersion }, { now, dueAt: new Date(outreachDueAt) });
  const opened = await tx.recoveryCase.create({
    data: { id: newId('cas'), interactionId, responseId, customerId, status: 'open', ...severityColumns({ severity, reasons: severityReasons }), rating, assigneeId: assigned?.userId ?? null, policyKey, policyVersion, openedAt: answeredAt, outreachDueAt, sample },
  });
  const { id } = opened;
  await note(tx, id, answeredAt, 'opened', { rating, severity, ...assignmentDetail(assigned) });
  await tellOpsOf(tx, { ...opened, ratedAgentEmail: interaction.agentEmail }, assigned, now);
  await drawHoldOut(tx, id, { wishesCall: response.callbackAt !== null }, now);
  if (response.callbackAt) await note(tx, id, now, 'callback_wished', { callbackAt: response.callbackAt.toISOString() });
  await tx.interaction.update({ where: { id: interactionId }, data: { stage: 'recovering', updatedAt: now } });
  return id;
}

/** A call that the customer wished for after the case was opened; a wish from before is noted with the opening. */
export async function noteCallbackWish(tx: Transaction, responseId: string, callbackAt: Date, now: Date): Promise<void> {
  const found = await tx.recoveryCase.findUnique({ where: { responseId }, select: { id: true } });
  if (!found) return;
  await note(tx, found.id, now, 'callback_wished', { callbackAt: callbackAt.toISOString() });
  await releaseByItself(tx, found.id, 'the customer asked for a call', now);
}

/** A case follows its response while it is at work; one that was withdrawn because of a better rating comes back with a low one. */
async function followResponse(tx: Transaction, caseId: string, next: { rating: number } & AssessedSeverity, now: Date): Promise<void> {
  const found = await lockCase(tx, caseId);
  if (!found) return;
  if (found.status === 'closed' && found.outcome === 'withdrawn') await reopen(tx, found, now);
  else if (found.status === 'closed') return;
  if (found.rating !== next.rating) {
    await tx.recoveryCase.update({ where: { id: caseId }, data: { rating: next.rating } });
    await note(tx, caseId, now, 'rating_corrected', { from: found.rating, to: next.rating });
  }
  await raiseSeverity(tx, found, next, now);
  if (next.severity === 'critical') await releaseByItself(tx, caseId, 'the case turned out to be critical', now);
}

async function reopen(tx: Transaction, { id, interactionId, firstOutreachAt, resolvedAt }: RecoveryCase, now: Date): Promise<void> {
  const status = resolvedAt ? 'resolved' : firstOutreachAt ? 'contacted' : 'open';
  const reopened = await tx.recoveryCase.update({
    where: { id },
    data: { status, outcome: null, closedAt: null, clockStartedAt: null, revision: { increment: 1 } },
  });
  await note(tx, id, now, 'reopened');
  await oweCaseChanged(tx, reopened);
  await tx.interaction.update({ where: { id: interactionId }, data: { stage: 'recovering', updatedAt: now } });
}

async function raiseSeverity(tx: Transaction, { id, severity }: RecoveryCase, next: AssessedSeverity, now: Date): Promise<void> {
  const rank = (name: string): number => severities.findIndex((known) => known === name);
  if (rank(next.severity) >= rank(severity)) return;
  await tx.recoveryCase.update({ where: { id }, data: severityColumns(next) });
  await note(tx, id, now, 'severity_raised', { from: severity, to: next.severity });
}

/** A rating that the customer changed upwards in time needs no recovery: its open case is withdrawn, with a trace. */
export async function withdrawCase(tx: Transaction, responseId: string, rating: number, now: Date): Promise<void> {
  const known = await tx.recoveryCase.findUnique({ where: { responseId }, select: { id: true } });
  const found = known && (await lockCase(tx, known.id));
  if (!found || found.status === 'closed') return;
  await close(tx, found.id, { outcome: 'withdrawn' }, now, 'withdrawn', { rating });
}

/** Records for good that nobody reached out in time. False when an outreach came first, or the breach is recorded already. */
export function markBreached(db: Database, caseId: string, now: Date): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const found = await lockCase(tx, caseId);
    if (!found || found.status === 'closed' || found.breachedAt !== null) return false;
    if (found.firstOutreachAt !== null && found.firstOutreachAt <= found.outreachDueAt) return false;
    await tx.recoveryCase.update({ where: { id: caseId }, data: { breachedAt: found.outreachDueAt, escalatedAt: now } });
    await note(tx, caseId, found.outreachDueAt, 'breached');
    await note(tx, caseId, now, 'escalated');
    return true;
  });
}

/** Marks a resolved case as asked for its second rating. */
export async function markAskedAgain(tx: Transaction, caseId: string, now: Date): Promise<void> {
  await tx.recoveryCase.update({ where: { id: caseId }, data: { status: 'asked_again', secondAskedAt: now, revision: { increment: 1 } } });
  await note(tx, caseId, now, 'asked_again');
}

/** Closes a case by its second rating, once; the first rating stays what it was. */
export function closeRerated(db: Database, caseId: string, second: { rating: number; at: Date }, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const found = await lockCase(tx, caseId);
    if (!found || found.status === 'closed') return;
    const outcome = outcomeOf(found.rating, second.rating);
    await close(tx, caseId, { outcome, secondRating: second.rating, secondRatedAt: second.at }, now, 'rerated', {
      from: found.rating,
      to: second.rating,
      outcome,
    });
  });
}

/** Closes a case whose second ask could not go out: nobody was asked, so it doesn't count as asked. */
export function closeUnasked(db: Database, caseId: string, reason: string, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const found = await lockCase(tx, caseId);
    if (!found || found.status === 'closed') return;
    await close(tx, caseId, { outcome: 'not_rerated', secondAskedAt: null }, now, 'closed', { reason });
  });
}

/** Closes a resolved case that got no second rating. */
export function closeUnrated(db: Database, caseId: string, reason: string, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const found = await lockCase(tx, caseId);
    if (!found || found.status === 'closed') return;
    await close(tx, caseId, { outcome: 'not_rerated' }, now, 'closed', { reason });
  });
}

async function close(
  tx: Transaction,
  caseId: string,
  data: Prisma.RecoveryCaseUncheckedUpdateInput,
  now: Date,
  kind: string,
  detail: Prisma.InputJsonObject,
): Promise<void> {
  const closed = await tx.recoveryCase.update({
    where: { id: caseId },
    data: { ...data, status: 'closed', closedAt: now, revision: { increment: 1 } },
  });
  await note(tx, caseId, now, kind, detail);
  await oweCaseChanged(tx, closed);
  await settleClosedCase(tx, closed, now);
}
