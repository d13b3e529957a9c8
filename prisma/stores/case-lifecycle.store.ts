import type { AssessedSeverity } from '../../domain/recovery/severity.js';
import { severities } from '../../domain/recovery/case-state.js';
import { askedAgain, breached, endedUnrated, lastLookBreached, reopened, withdrawn } from '../../domain/recovery/case-transitions.js';
import type { RecoveryCase } from '../generated/client.js';
import { assignmentDetail, chooseFor, tellOpsOf } from './case-assignment.store.js';
import { lockCase } from './case-rows.js';
import { carryOut, note } from './case-transition.store.js';
import { inTransaction, type Database, type Transaction } from './database.js';
import { drawHoldOut, releaseByItself } from './hold-out.store.js';
import { newId } from './new-id.js';
import { severityColumns } from './severity-columns.js';

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
export async function openCase(
  tx: Transaction,
  { responseId, severity, severityReasons = [], outreachDueAt }: NewCase,
  now: Date,
): Promise<string> {
  const response = await tx.surveyResponse.findUniqueOrThrow({
    where: { id: responseId },
    include: {
      recoveryCase: true,
      invitation: true,
      interaction: { select: { team: true, agentEmail: true, productArea: true, issueType: true, language: true } },
    },
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
    data: {
      id: newId('cas'),
      interactionId,
      responseId,
      customerId,
      status: 'open',
      ...severityColumns({ severity, reasons: severityReasons }),
      rating,
      assigneeId: assigned?.userId ?? null,
      policyKey,
      policyVersion,
      openedAt: answeredAt,
      outreachDueAt,
      sample,
    },
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
  const isBack = await carryOut(tx, found, (state) => reopened(state, now.toISOString()), now);
  if (!isBack && found.status === 'closed') return;
  if (found.rating !== next.rating) {
    await tx.recoveryCase.update({ where: { id: caseId }, data: { rating: next.rating } });
    await note(tx, caseId, now, 'rating_corrected', { from: found.rating, to: next.rating });
  }
  await raiseSeverity(tx, found, next, now);
  if (next.severity === 'critical') await releaseByItself(tx, caseId, 'the case turned out to be critical', now);
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
  if (found) await carryOut(tx, found, (state) => withdrawn(state, rating, now.toISOString()), now);
}

/** Records for good that nobody reached out in time. False when an outreach came first, or the breach is recorded already. */
export function markBreached(db: Database, caseId: string, now: Date): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const found = await lockCase(tx, caseId);
    if (!found || !(await carryOut(tx, found, (state) => breached(state, now.toISOString()), now))) return false;
    await tx.recoveryCase.update({ where: { id: caseId }, data: { escalatedAt: now } });
    return true;
  });
}

/** Records for good that nobody had the last look in time. */
export function markLastLookBreached(db: Database, caseId: string, now: Date): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const found = await lockCase(tx, caseId);
    return found !== null && carryOut(tx, found, lastLookBreached, now);
  });
}

/** Marks a resolved case as asked for its second rating. */
export async function markAskedAgain(tx: Transaction, caseId: string, now: Date): Promise<void> {
  const found = await lockCase(tx, caseId);
  if (found) await carryOut(tx, found, (state) => askedAgain(state, now.toISOString()), now);
}

/** Closes a case whose second ask could not go out: nobody was asked, so it doesn't count as asked. One that had gone out before does. */
export function closeUnasked(db: Database, caseId: string, reason: string, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const found = await lockCase(tx, caseId);
    if (!found) return;
    const sent = await tx.invitation.findFirst({ where: { caseId, kind: 'second_chance', sentAt: { not: null } }, select: { id: true } });
    await carryOut(tx, found, (state) => endedUnrated(state, reason, sent !== null, now.toISOString()), now);
  });
}

/** Closes a resolved case that got no second rating. */
export function closeUnrated(db: Database, caseId: string, reason: string, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const found = await lockCase(tx, caseId);
    if (found) await carryOut(tx, found, (state) => endedUnrated(state, reason, true, now.toISOString()), now);
  });
}
