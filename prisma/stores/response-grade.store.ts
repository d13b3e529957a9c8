import type { Actor } from '../../domain/recovery/case-state.js';
import { err, ok, type Result } from '../../domain/result.js';
import { gradeAnswer, type Grade, type GradeVerdict } from '../../domain/survey/grade.js';
import { isSamePerson } from '../../domain/recovery/same-person.js';
import type { Invitation, SurveyResponse } from '../generated/client.js';
import { recordAudit } from './audit.store.js';
import { inTransaction, type Database, type Transaction } from './database.js';
import { writeDecisions } from './decision-rows.js';
import { lockInvitation } from './invitation-end.js';
import { oweSignals } from './owed-signal.store.js';
import { listVisits } from './page-visit.store.js';

type Graded = Pick<SurveyResponse, 'answeredAt' | 'revisedAt' | 'commentedAt' | 'comment'>;
type Asked = Pick<Invitation, 'id' | 'kind' | 'caseId' | 'resolutionNumber'>;

/** The columns of a grade. */
export function gradeColumns({ grade, reasons, settlesAtMs }: GradeVerdict) {
  return { grade, gradeReasons: reasons, settlesAt: settlesAtMs === null ? null : new Date(settlesAtMs) };
}

/** What the evidence says of an answer from the page. The caller holds the invitation's row lock. */
export async function gradeNow(
  tx: Transaction,
  invitationId: string,
  { answeredAt, revisedAt, comment, commentedAt }: Graded,
  now: Date,
): Promise<GradeVerdict> {
  const wordsAtMs = comment === null || comment.trim() === '' ? null : (commentedAt ?? answeredAt).getTime();
  return gradeAnswer({ sentAtMs: (revisedAt ?? answeredAt).getTime(), wordsAtMs }, await listVisits(tx, invitationId), now.getTime());
}

/**
 * Grades an answer from the page once more, as more has been seen. A grade that changes is written down, and what hangs on the rating
 * follows: a case opens or is withdrawn. What a person decided stays. The caller holds the invitation's row lock.
 */
export async function regrade(tx: Transaction, invitation: Asked, response: SurveyResponse, now: Date): Promise<SurveyResponse> {
  if (response.via !== 'page' || response.gradedBy !== null) return response;
  const verdict = await gradeNow(tx, invitation.id, response, now);
  return verdict.grade === response.grade ? response : changeGrade(tx, invitation, response, verdict, now);
}

/** A message from the customer's own phone or mailbox: no machine answers there, so the rating is theirs. */
export async function confirmByReply(tx: Transaction, invitation: Asked, response: SurveyResponse, now: Date): Promise<SurveyResponse> {
  if (response.grade === 'confirmed' || response.gradedBy !== null) return response;
  return changeGrade(tx, invitation, response, { grade: 'confirmed', reasons: ['by_reply'], settlesAtMs: null }, now);
}

async function changeGrade(
  tx: Transaction,
  invitation: Asked,
  response: SurveyResponse,
  verdict: GradeVerdict,
  now: Date,
  by: { gradedBy: string; gradeNote: string } | null = null,
): Promise<SurveyResponse> {
  const { id, interactionId, grade: before } = response;
  // A few seconds of silence put nothing off: the customer was promised a time from the answer on.
  const settledAt = verdict.grade === 'confirmed' && !verdict.reasons.includes('nothing_followed') ? now : null;
  const counted = before === 'confirmed';
  const isNews = counted !== (verdict.grade === 'confirmed');
  const updated = await tx.surveyResponse.update({
    where: { id },
    data: { ...gradeColumns(verdict), settledAt, ...by, ...(isNews ? { revision: { increment: 1 } } : {}) },
  });
  await writeGrade(tx, invitation, { interactionId, responseId: id, before, verdict }, now);
  if (isNews) await oweAnswer(tx, invitation, updated, counted);
  return updated;
}

/** Leaves a line in the interaction's trace: ids and reasons, no words. */
export async function writeGrade(
  tx: Transaction,
  { resolutionNumber }: Pick<Asked, 'resolutionNumber'>,
  {
    interactionId,
    responseId,
    before,
    verdict,
  }: { interactionId: string; responseId: string; before: string | null; verdict: GradeVerdict },
  at: Date,
): Promise<void> {
  const { grade, reasons } = verdict;
  const detail = { responseId, before, reasons };
  await writeDecisions(tx, [
    {
      interactionId,
      resolutionNumber,
      at,
      step: 'grade',
      policy: null,
      outcome: grade,
      decidedBy: null,
      trace: [{ rule: 'rating_grade', outcome: 'choose', detail: { grade, ...detail } }],
      facts: null,
    },
  ]);
}

/** Owes the workflow the news of an answer. Of a second rating a case hears only once it counts, for it ends the case. */
export async function oweAnswer(
  tx: Transaction,
  { kind, caseId }: Asked,
  { id: responseId, interactionId, revision, grade }: SurveyResponse,
  wasConfirmed = false,
): Promise<void> {
  if (kind !== 'second_chance' || caseId === null) {
    return oweSignals(tx, [
      { workflow: 'interaction', entityId: interactionId, signal: 'responseReceived', payload: { responseId, revision } },
    ]);
  }
  if (grade === 'confirmed' && !wasConfirmed)
    await oweSignals(tx, [{ workflow: 'recovery', entityId: caseId, signal: 'secondResponseReceived', payload: { responseId } }]);
}

const settledAtOnce = 200;

/** Confirms ratings whose one doubtful sign nothing followed. Returns how many were looked at. */
export async function settleQuietRatings(db: Database, now: Date): Promise<number> {
  const due = await db.surveyResponse.findMany({
    where: { settlesAt: { lte: now } },
    select: { invitationId: true },
    orderBy: { settlesAt: 'asc' },
    take: settledAtOnce,
  });
  for (const { invitationId } of due) await regradeInvitation(db, invitationId, now);
  return due.length;
}

/** Grades the answer of an invitation once more, if there is one; after a visit that may say something of it. */
export function regradeInvitation(db: Database, invitationId: string, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const invitation = await lockInvitation(tx, invitationId);
    if (invitation?.response) await regrade(tx, invitation, invitation.response, now);
  });
}

/** Grades a rating by a person's word, which evidence does not overrule. Refused to the agent who was rated. */
export function gradeByStaff(
  db: Database,
  responseId: string,
  { grade, reason, actor, now }: { grade: Grade; reason: string; actor: Pick<Actor, 'id' | 'name' | 'email'>; now: Date },
): Promise<Result<{ interactionId: string }, { code: 'not_found' | 'rated_agent_may_not' }>> {
  return inTransaction(db, async (tx) => {
    const known = await tx.surveyResponse.findUnique({
      where: { id: responseId },
      select: { invitationId: true, interaction: { select: { agentEmail: true, agentId: true } } },
    });
    const invitation = known && (await lockInvitation(tx, known.invitationId));
    if (!known || !invitation?.response) return err({ code: 'not_found' });
    const { agentEmail, agentId } = known.interaction;
    if (isSamePerson(agentEmail, actor.email) || isSamePerson(agentId, actor.id)) return err({ code: 'rated_agent_may_not' });
    const { response } = invitation;
    await changeGrade(tx, invitation, response, { grade, reasons: ['staff'], settlesAtMs: null }, now, {
      gradedBy: actor.name,
      gradeNote: reason,
    });
    await recordAudit(tx, actor, {
      action: 'response.graded',
      entity: 'response',
      entityId: responseId,
      detail: { from: response.grade, to: grade },
    });
    return ok({ interactionId: response.interactionId });
  });
}
