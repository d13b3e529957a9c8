import type { Reader } from './database.js';
import { openCheckStatuses } from './check-end.js';
import { openInvitationStatuses } from './invitation-end.js';

/** A survey that a reply can answer, or add words to. */
export interface AnswerableSurvey {
  token: string;
  instrument: string;
  language: string;
  askedAt: Date;
  answered: boolean;
}

/** The question whether a matter is settled, as a reply finds it. */
export interface AnswerableCheck {
  token: string;
  language: string;
  askedAt: Date;
  answered: boolean;
}

/** What a message from an address can be about. `newest` is what its next words are taken for: the newest that is open, else the newest that is answered. */
export interface ReplyTarget {
  survey: AnswerableSurvey | null;
  check: AnswerableCheck | null;
  newest: 'survey' | 'check' | null;
  /** The message that went out last, of those it can be about: what an answer to the customer follows. */
  asked: Asked | null;
}

interface Asked {
  id: string;
  invitationId: string | null;
  checkId: string | null;
  customerId: string | null;
}

/** The message that it replies to, where that is known, decides; else what was sent to this address last. */
export async function findReplyTarget(
  db: Reader,
  { dispatchId, address, now }: { dispatchId?: string; address: string; now: Date },
): Promise<ReplyTarget> {
  const sent = await listAsked(db, dispatchId, address);
  const surveys = await surveysOf(db, sent, now);
  const checks = sent.some(({ checkId }) => checkId !== null) ? await checksOf(db, sent, now) : [];
  const survey = surveys.find(({ answered }) => !answered) ?? surveys[0] ?? null;
  const check = checks.find(({ answered }) => !answered) ?? checks[0] ?? null;
  return { survey, check, newest: newestOf(sent, survey, check), asked: sent[0] ?? null };
}

async function listAsked(db: Reader, dispatchId: string | undefined, address: string): Promise<Asked[]> {
  const select = { id: true, invitationId: true, checkId: true, customerId: true };
  const named = dispatchId === undefined ? null : await db.dispatch.findUnique({ where: { id: dispatchId }, select });
  if (named?.checkId) return [named];
  return db.dispatch.findMany({
    where: named?.invitationId
      ? { invitationId: named.invitationId }
      : { address, OR: [{ invitationId: { not: null } }, { checkId: { not: null } }] },
    select,
    orderBy: { createdAt: 'desc' },
    take: 20,
  });
}

async function surveysOf(db: Reader, sent: readonly Asked[], now: Date): Promise<(AnswerableSurvey & { id: string })[]> {
  const invitations = await db.invitation.findMany({
    where: {
      id: { in: sent.flatMap(({ invitationId }) => invitationId ?? []) },
      expiresAt: { gt: now },
      status: { in: [...openInvitationStatuses, 'answered'] },
    },
    orderBy: { createdAt: 'desc' },
  });
  return invitations.map(({ id, token, instrument, language, createdAt, status }) => ({
    id,
    token,
    instrument,
    language,
    askedAt: createdAt,
    answered: status === 'answered',
  }));
}

/** In the order in which they went out, newest first. */
async function checksOf(db: Reader, sent: readonly Asked[], now: Date): Promise<(AnswerableCheck & { id: string })[]> {
  const ids = [...new Set(sent.flatMap(({ checkId }) => checkId ?? []))];
  const checks = await db.resolutionCheck.findMany({
    where: { id: { in: ids }, waitsUntil: { gt: now }, status: { in: [...openCheckStatuses, 'yes', 'no'] } },
  });
  return checks
    .toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
    .map(({ id, token, language, createdAt, status }) => ({
      id,
      token,
      language,
      askedAt: createdAt,
      answered: !openCheckStatuses.includes(status),
    }));
}

function newestOf(
  sent: readonly Asked[],
  survey: (AnswerableSurvey & { id: string }) | null,
  check: (AnswerableCheck & { id: string }) | null,
): ReplyTarget['newest'] {
  if (!survey || !check) return survey ? 'survey' : check ? 'check' : null;
  if (survey.answered !== check.answered) return survey.answered ? 'check' : 'survey';
  const newest = sent.find(({ invitationId, checkId }) => invitationId === survey.id || checkId === check.id);
  return newest?.checkId === check.id ? 'check' : 'survey';
}

/** The language that a customer was asked in, where the question is over, too; null where nothing is known. */
export async function languageOfAsked(db: Reader, target: ReplyTarget): Promise<string | null> {
  const { asked } = target;
  const open = openQuestion(target);
  if (open) return open.language;
  if (asked?.invitationId)
    return (await db.invitation.findUnique({ where: { id: asked.invitationId }, select: { language: true } }))?.language ?? null;
  if (asked?.checkId)
    return (await db.resolutionCheck.findUnique({ where: { id: asked.checkId }, select: { language: true } }))?.language ?? null;
  return null;
}

/** The question that the next words are taken for. */
export function openQuestion({ survey, check, newest }: ReplyTarget): AnswerableSurvey | AnswerableCheck | null {
  return newest === 'check' ? check : survey;
}

/** The first of these that is a message of ours to a customer. */
export async function findDispatchOf(db: Reader, ids: readonly string[]): Promise<string | null> {
  if (ids.length === 0) return null;
  const known = await db.dispatch.findMany({ where: { id: { in: [...ids] }, customerId: { not: null } }, select: { id: true } });
  return ids.find((id) => known.some((dispatch) => dispatch.id === id)) ?? null;
}
