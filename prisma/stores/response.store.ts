import { durationMs } from '../../domain/duration.js';
import { isLow } from '../../domain/recovery/severity.js';
import { err, ok, type Result } from '../../domain/result.js';
import { isPersonsRating, type GradeVerdict } from '../../domain/survey/grade.js';
import type { SurveyResponse } from '../generated/client.js';
import { noteCallbackWish } from './case-lifecycle.store.js';
import { inTransaction, type Database, type Transaction } from './database.js';
import { lockInvitation, openInvitationStatuses } from './invitation-end.js';
import { followSecondRatingIn } from './last-look.store.js';
import { newId } from './new-id.js';
import { listVisits } from './page-visit.store.js';
import { getVersion } from './policy.store.js';
import { confirmByReply, gradeColumns, gradeNow, oweAnswer, regrade, writeGrade } from './response-grade.store.js';

/** What a customer gives, on the page, by reply or by import. The rating lies on the survey's scale; callers check that. */
export interface GivenAnswer {
  token: string;
  rating?: number;
  comment?: string;
  /** The comment goes on where an earlier one ended, as one text message after another does; otherwise a first comment stands. */
  joinsComment?: boolean;
  oneThing?: string;
  callbackAt?: Date;
  /** The customer asks to change the rating; allowed while the policy's edit window lasts. */
  revise?: boolean;
  via: 'page' | 'email' | 'sms' | 'voice' | 'embed' | 'kiosk';
  now: Date;
}

export interface AnswerFault {
  code: 'unknown_token' | 'expired' | 'already_answered' | 'edit_window_over';
}

export interface RecordedAnswer {
  responseId: string;
  rating: number;
  low: boolean;
}

/** As long as one comment from the page may be. */
export const longestComment = 5_000;

type LockedInvitation = NonNullable<Awaited<ReturnType<typeof lockInvitation>>>;

/**
 * Records an answer, once: under the invitation's row lock, with the signal that is owed to the workflow in the same
 * transaction. A second rating for an answered survey changes nothing, unless the customer asks to change it in time, or the one
 * before was not a person's; what was not said yet (comment, one thing, call-back) can be added until the invitation expires.
 * An answer from the page is graded by the visits that were noted before.
 */
export function recordAnswer(db: Database, given: GivenAnswer): Promise<Result<RecordedAnswer, AnswerFault>> {
  return inTransaction(db, (tx) => recordAnswerIn(tx, given));
}

/** The same within a transaction of the caller's. */
export async function recordAnswerIn(tx: Transaction, given: GivenAnswer): Promise<Result<RecordedAnswer, AnswerFault>> {
  const known = await tx.invitation.findUnique({ where: { token: given.token }, select: { id: true } });
  const invitation = known && (await lockInvitation(tx, known.id));
  if (!invitation) return err({ code: 'unknown_token' });
  if (invitation.expiresAt <= given.now || ['expired', 'cancelled'].includes(invitation.status)) return err({ code: 'expired' });
  if (!invitation.response) return ok(await recordFirst(tx, invitation, given));
  const isRated = given.rating !== undefined;
  // A reply that rates says nothing of the rating from the page: it takes its place.
  const response = isRated && given.via !== 'page' ? invitation.response : await follow(tx, invitation, invitation.response, given);
  if (isRated && (await mayTakeOver(tx, response, given))) return ok(await takeOver(tx, invitation, response, given));
  if (given.rating === undefined) return ok(await addWords(tx, invitation, response, given));
  if (given.revise !== true) return err({ code: 'already_answered' });
  return revise(tx, invitation, response, given);
}

const confirmed: GradeVerdict = { grade: 'confirmed', reasons: [], settlesAtMs: null };

/** What a further message or visit says of the rating that is there; the same rating once more says nothing of one that counts. */
async function follow(
  tx: Transaction,
  invitation: LockedInvitation,
  response: SurveyResponse,
  { via, now, rating, revise: isRevised }: GivenAnswer,
): Promise<SurveyResponse> {
  if (response.grade === 'confirmed' && rating === response.rating && isRevised !== true) return response;
  return via === 'page' ? regrade(tx, invitation, response, now) : confirmByReply(tx, invitation, response, now);
}

/** A person answers where only a machine, or perhaps one, has: theirs is the first rating then. */
async function mayTakeOver(tx: Transaction, { invitationId, grade }: SurveyResponse, { via, now }: GivenAnswer): Promise<boolean> {
  return grade !== 'confirmed' && (via !== 'page' || isPersonsRating(now.getTime(), await listVisits(tx, invitationId)));
}

async function takeOver(
  tx: Transaction,
  invitation: LockedInvitation,
  before: SurveyResponse,
  given: GivenAnswer,
): Promise<RecordedAnswer> {
  const { now, via, callbackAt } = given;
  const rating = given.rating ?? before.rating;
  const updated = await tx.surveyResponse.update({
    where: { id: before.id },
    data: {
      rating,
      low: await isLowHere(tx, invitation, rating),
      via,
      comment: given.comment ?? null,
      commentedAt: given.comment === undefined ? null : now,
      oneThing: given.oneThing ?? null,
      callbackAt: callbackAt ?? null,
      answeredAt: now,
      revisedAt: null,
      ...gradeColumns(confirmed),
      settledAt: now,
      gradedBy: null,
      gradeNote: null,
      revision: { increment: 1 },
    },
  });
  await writeGrade(
    tx,
    invitation,
    { interactionId: before.interactionId, responseId: before.id, before: before.grade, verdict: confirmed },
    now,
  );
  return told(tx, invitation, updated);
}

async function recordFirst(tx: Transaction, invitation: LockedInvitation, given: GivenAnswer): Promise<RecordedAnswer> {
  const { rating, now } = given;
  if (rating === undefined) throw new Error('callers ask for a rating before there is one');
  if (!openInvitationStatuses.includes(invitation.status)) throw new Error(`an invitation that is ${invitation.status} has no answer`);
  const words = { comment: given.comment ?? null, commentedAt: given.comment === undefined ? null : now };
  const verdict = given.via === 'page' ? await gradeNow(tx, invitation.id, { ...words, answeredAt: now, revisedAt: null }, now) : confirmed;
  const response = await tx.surveyResponse.create({
    data: {
      id: newId('rsp'),
      invitationId: invitation.id,
      interactionId: invitation.interactionId,
      customerId: invitation.customerId,
      kind: invitation.kind,
      instrument: invitation.instrument,
      rating,
      low: await isLowHere(tx, invitation, rating),
      via: given.via,
      ...words,
      oneThing: given.oneThing ?? null,
      callbackAt: given.callbackAt ?? null,
      answeredAt: now,
      language: invitation.language,
      sample: invitation.sample,
      ...gradeColumns(verdict),
    },
  });
  if (verdict.grade !== 'confirmed')
    await writeGrade(tx, invitation, { interactionId: invitation.interactionId, responseId: response.id, before: null, verdict }, now);
  await tx.invitation.update({ where: { id: invitation.id }, data: { status: 'answered', answeredAt: now } });
  if (invitation.kind === 'first') {
    await tx.interaction.updateMany({
      where: { id: invitation.interactionId, stage: { not: 'recovering' } },
      data: { stage: 'answered', updatedAt: now },
    });
  }
  return told(tx, invitation, response);
}

/** Adds what was not said yet; what was said stays as it is. */
async function addWords(
  tx: Transaction,
  invitation: LockedInvitation,
  response: SurveyResponse,
  given: GivenAnswer,
): Promise<RecordedAnswer> {
  const added = {
    ...commentOf(response, given),
    ...(response.oneThing === null && given.oneThing !== undefined ? { oneThing: given.oneThing } : {}),
    ...wishOf(response, given),
  };
  if (Object.keys(added).length === 0) return { responseId: response.id, rating: response.rating, low: response.low };
  const updated = await tx.surveyResponse.update({ where: { id: response.id }, data: { ...added, revision: { increment: 1 } } });
  if (added.callbackAt) await noteCallbackWish(tx, response.id, added.callbackAt, given.now);
  return told(tx, invitation, await follow(tx, invitation, updated, given));
}

function commentOf({ comment }: SurveyResponse, given: GivenAnswer): { comment?: string; commentedAt?: Date } {
  if (given.comment === undefined) return {};
  if (comment === null) return { comment: given.comment, commentedAt: given.now };
  // The same words last are the same message, taken in again after a crash.
  if (given.joinsComment !== true || `\n${comment}`.endsWith(`\n${given.comment}`)) return {};
  return { comment: `${comment}\n${given.comment}`.slice(0, longestComment) };
}

/** A wish for a call; saying the same again is no new wish. */
function wishOf({ callbackAt }: SurveyResponse, given: GivenAnswer): { callbackAt?: Date } {
  return given.callbackAt === undefined || given.callbackAt.getTime() === callbackAt?.getTime() ? {} : { callbackAt: given.callbackAt };
}

async function revise(
  tx: Transaction,
  invitation: LockedInvitation,
  response: SurveyResponse,
  given: GivenAnswer,
): Promise<Result<RecordedAnswer, AnswerFault>> {
  const policy = await getVersion(tx, invitation.policyKey, invitation.policyVersion);
  const windowMs = durationMs(policy?.document.delivery.editWindow ?? '0s');
  if (given.now.getTime() > response.answeredAt.getTime() + windowMs) return err({ code: 'edit_window_over' });
  const rating = given.rating ?? response.rating;
  const wish = wishOf(response, given);
  const revised = await tx.surveyResponse.update({
    where: { id: response.id },
    data: {
      rating,
      low: await isLowHere(tx, invitation, rating),
      ...(given.comment === undefined ? {} : { comment: given.comment, commentedAt: given.now }),
      ...(given.oneThing === undefined ? {} : { oneThing: given.oneThing }),
      ...wish,
      revisedAt: given.now,
      revision: { increment: 1 },
    },
  });
  if (wish.callbackAt) await noteCallbackWish(tx, response.id, wish.callbackAt, given.now);
  if (invitation.kind === 'second_chance') await correctSecondRating(tx, invitation, { rating, at: response.answeredAt }, given.now);
  return ok(await told(tx, invitation, await follow(tx, invitation, revised, given)));
}

/** A case that has followed its second rating follows its correction too. */
async function correctSecondRating(
  tx: Transaction,
  { caseId }: LockedInvitation,
  second: { rating: number; at: Date },
  now: Date,
): Promise<void> {
  const found =
    caseId === null ? null : await tx.recoveryCase.findUnique({ where: { id: caseId }, select: { id: true, secondRating: true } });
  if (found && found.secondRating !== null) await followSecondRatingIn(tx, found.id, second, now);
}

async function isLowHere(tx: Transaction, { policyKey, policyVersion, interactionId }: LockedInvitation, rating: number): Promise<boolean> {
  const policy = await getVersion(tx, policyKey, policyVersion);
  if (!policy) throw new Error('an invitation keeps a policy version that exists');
  const { segment, surveyPoint, issueType, customer } = await tx.interaction.findUniqueOrThrow({
    where: { id: interactionId },
    select: { segment: true, surveyPoint: true, issueType: true, customer: { select: { tier: true } } },
  });
  return isLow(policy.document, rating, { segment, surveyPoint, issueType, tier: customer?.tier ?? null });
}

/** Owes the workflow the news, in the same transaction. */
async function told(tx: Transaction, invitation: LockedInvitation, response: SurveyResponse): Promise<RecordedAnswer> {
  await oweAnswer(tx, invitation, response);
  return { responseId: response.id, rating: response.rating, low: response.low };
}
