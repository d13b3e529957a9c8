import type { MessageChannel } from '../../domain/interaction.js';
import { answerWordsFor, type AnswerWords } from '../../domain/survey/answer-words.js';
import { parseCheckReply } from '../../domain/survey/check-reply.js';
import type { Reply } from '../../domain/survey/reply-parser.js';
import { instruments, scales, type Instrument } from '../../domain/survey/instrument.js';
import { recordCheckAnswer } from './check-answer.store.js';
import type { Database } from './database.js';
import { openQuestion, type AnswerableSurvey, type ReplyTarget } from './reply-target.store.js';
import { longestComment, recordAnswer } from './response.store.js';
import { optIn, optOut } from './suppression.store.js';

/** How a reply was understood, and what the customer is told; null for silence. */
export interface ReplyOutcome {
  outcome:
    | 'stop'
    | 'start'
    | 'help'
    | 'automatic'
    | 'doubtful'
    | 'rating'
    | 'comment'
    | 'settled'
    | 'not_settled'
    | 'unclear'
    | 'refused'
    | 'case_reply';
  answer: string | null;
}

export interface ReplyMessage {
  provider: string;
  providerMessageId: string;
  channel: MessageChannel;
  /** Normalised. */
  address: string;
  /** The customer's own words. */
  text: string;
  /** The language that the customer was asked in; null where nothing was asked. */
  language: string | null;
  now: Date;
}

type AnsweringReply = Reply & { kind: 'rating' | 'comment' | 'unclear' };

/** Does what a reply asks for, and says what the customer is told about it. Doing it twice changes nothing more. */
export async function answerReply(db: Database, target: ReplyTarget, reply: Reply, message: ReplyMessage): Promise<ReplyOutcome> {
  const { address, channel, provider, text, language, now } = message;
  const words = answerWordsFor(language);
  switch (reply.kind) {
    case 'stop':
      await optOut(db, {
        ...(target.asked?.customerId == null ? {} : { customerId: target.asked.customerId }),
        address,
        channel,
        reason: 'stop',
        source: provider,
        now,
      });
      return { outcome: 'stop', answer: words.stopped };
    case 'start':
      await optIn(db, { address, source: provider, now });
      return { outcome: 'start', answer: words.started };
    case 'help':
      return { outcome: 'help', answer: target.newest === 'check' ? words.helpCheck : words.help(scaleOf(target.survey)) };
    case 'automatic':
      return { outcome: 'automatic', answer: null };
    case 'rating':
    case 'comment':
    case 'unclear': {
      const outcome = (await answerCheck(db, target, text, words, now)) ?? (await answerSurvey(db, target, reply, message, words));
      return { ...outcome, answer: await onlySoOften(db, outcome, target, message, words) };
    }
  }
}

/** Null where something else was asked last, or where the text says neither yes nor no. */
async function answerCheck(
  db: Database,
  { check, newest }: ReplyTarget,
  text: string,
  words: AnswerWords,
  now: Date,
): Promise<ReplyOutcome | null> {
  const said = check && newest === 'check' ? parseCheckReply(text) : null;
  if (!check || said === null) return null;
  const recorded = await recordCheckAnswer(db, { token: check.token, answer: said, now });
  if (recorded.ok)
    return said === 'yes' ? { outcome: 'settled', answer: words.settled } : { outcome: 'not_settled', answer: words.notSettled };
  return { outcome: 'refused', answer: recorded.error.code === 'already_answered' ? words.alreadyAnswered : words.checkClosed };
}

/** A rating can only be meant for a survey, whatever was asked since; what isn't understood is asked again about what was asked last. */
function answerSurvey(
  db: Database,
  { survey, check, newest }: ReplyTarget,
  reply: AnsweringReply,
  message: ReplyMessage,
  words: AnswerWords,
): Promise<ReplyOutcome> | ReplyOutcome {
  if (survey && reply.kind === 'rating') return answer(db, survey, reply, message, words);
  if (newest === 'check' && check?.answered === false) return { outcome: 'unclear', answer: words.askSettled };
  if (reply.kind === 'unclear') return { outcome: 'unclear', answer: words.askRating(scaleOf(survey)) };
  return survey ? answer(db, survey, reply, message, words) : { outcome: 'unclear', answer: words.nothingOpen };
}

async function answer(
  db: Database,
  open: AnswerableSurvey,
  reply: Reply & { kind: 'rating' | 'comment' },
  { channel, now }: ReplyMessage,
  words: AnswerWords,
): Promise<ReplyOutcome> {
  if (reply.kind === 'comment' && !open.answered) return { outcome: 'unclear', answer: words.askRating(scaleOf(open)) };
  const comment = reply.kind === 'comment' ? reply.text : reply.comment;
  const given = {
    token: open.token,
    via: channel,
    now,
    ...(reply.kind === 'rating' ? { rating: reply.rating } : {}),
    ...(comment === null ? {} : { comment: comment.slice(0, longestComment), joinsComment: true }),
  };
  const recorded = await recordAnswer(db, given);
  if (!recorded.ok) return { outcome: 'refused', answer: words.alreadyAnswered };
  if (reply.kind === 'comment' || !recorded.value.low) return { outcome: reply.kind, answer: words.thanks };
  return { outcome: 'rating', answer: words.thanksLow };
}

/** Where nothing was asked, an answer is held back for as long as this after the one before. */
const pauseMs = 7 * 86_400_000;
const questions: readonly ReplyOutcome['outcome'][] = ['unclear', 'refused'];

/**
 * The same question is put once more, and only once: after that the customer is thanked, and then there is silence, or two machines would
 * write to each other for ever. Words that join a rating are thanked for once.
 */
async function onlySoOften(
  db: Database,
  { outcome, answer: full }: ReplyOutcome,
  target: ReplyTarget,
  message: ReplyMessage,
  words: AnswerWords,
): Promise<string | null> {
  const alike = questions.includes(outcome) ? questions : outcome === 'comment' ? (['comment'] as const) : [];
  if (alike.length === 0 || full === null) return full;
  const { address, channel, provider, providerMessageId, now } = message;
  const since = openQuestion(target)?.askedAt ?? new Date(now.getTime() - pauseMs);
  const earlier = await db.inboundMessage.count({
    where: { address, channel, outcome: { in: [...alike] }, receivedAt: { gte: since }, NOT: { provider, providerMessageId } },
  });
  if (earlier === 0) return full;
  return earlier === 1 && outcome === 'unclear' ? words.noted : null;
}

export const instrumentOf = (name: string | undefined): Instrument => instruments.find((known) => known === name) ?? 'csat';

const scaleOf = (survey: AnswerableSurvey | null) => scales[instrumentOf(survey?.instrument)];
