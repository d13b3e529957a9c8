import type { SurveyChannel } from '../../domain/interaction.js';
import { parseCheckReply } from '../../domain/survey/check-reply.js';
import { parseReply, stripQuotedEmail, type Reply } from '../../domain/survey/reply-parser.js';
import { instruments, scales, type Instrument } from '../../domain/survey/instrument.js';
import { normaliseAddress } from './address-hash.js';
import { recordCheckAnswer, type CheckAnswer } from './check-answer.store.js';
import type { Database } from './database.js';
import { newId } from './new-id.js';
import { findReplyTarget, type AnswerableSurvey, type ReplyTarget } from './reply-target.store.js';
import { longestComment, recordAnswer } from './response.store.js';
import { optIn, optOut } from './suppression.store.js';

export interface Inbound {
  /** With `providerMessageId` the business key: the same message, told twice, is taken once. */
  provider: 'twilio' | 'sendgrid' | 'sandbox';
  providerMessageId: string;
  channel: SurveyChannel;
  address: string;
  text: string;
  /** The message it replies to, where that is known. */
  dispatchId?: string;
  now: Date;
}

/** How a message was understood, and what the customer is told; `answer` is null where the provider or silence is the better reply. */
export interface InboundOutcome {
  outcome: 'stop' | 'start' | 'help' | 'rating' | 'comment' | 'settled' | 'not_settled' | 'unclear' | 'refused' | 'duplicate';
  answer: string | null;
}

/**
 * Takes in a customer's own message: stored first, then understood. STOP in any wording ends everything and is never an
 * answer; a rating answers the newest open survey of this address, a comment joins it. Where this address was asked last whether a matter is
 * settled, a yes or a no answers that.
 */
export async function receiveInbound(db: Database, inbound: Inbound): Promise<InboundOutcome> {
  const { provider, providerMessageId, channel, text, dispatchId, now } = inbound;
  const address = normaliseAddress(inbound.address);
  const id = newId('inb');
  const stored = await db.inboundMessage.createMany({
    data: [{ id, provider, providerMessageId, channel, address, text, dispatchId: dispatchId ?? null, receivedAt: now }],
    skipDuplicates: true,
  });
  if (stored.count === 0) {
    const earlier = await db.inboundMessage.findUnique({ where: { provider_providerMessageId: { provider, providerMessageId } } });
    if (earlier?.outcome) return { outcome: 'duplicate', answer: null };
  }
  const outcome = await understand(db, { ...inbound, address });
  const isRefused = outcome.outcome === 'refused';
  // Told twice at once: the other telling got the answer in, and replies to it.
  if (stored.count === 0 && isRefused) return { outcome: 'duplicate', answer: null };
  const { count } = await db.inboundMessage.updateMany({ where: { provider, providerMessageId, ...(isRefused ? { outcome: null } : {}) }, data: { outcome: outcome.outcome } });
  return count === 0 ? { outcome: 'duplicate', answer: null } : outcome;
}

async function understand(db: Database, inbound: Inbound): Promise<InboundOutcome> {
  const { address, channel, provider, now } = inbound;
  const target = await findReplyTarget(db, inbound);
  const instrument = instrumentOf(target.survey?.instrument);
  const text = channel === 'email' ? stripQuotedEmail(inbound.text) : inbound.text;
  const reply = parseReply(text, instrument);
  switch (reply.kind) {
    case 'stop':
      await optOut(db, { address, channel, reason: 'stop', source: provider, now });
      return { outcome: 'stop', answer: 'You will get no more messages from us, on any channel. Reply START to change that.' };
    case 'start':
      await optIn(db, { address, source: provider, now });
      return { outcome: 'start', answer: 'Welcome back. We may write to you here again.' };
    case 'help':
      return { outcome: 'help', answer: target.newest === 'check' ? helpWithCheck : `We ask how a contact with us went. Reply with a number${rangeOf(instrument)}, or STOP to hear no more.` };
    case 'rating':
    case 'comment':
    case 'unclear':
      return (await answerCheck(db, target, text, now)) ?? answerSurvey(db, target, reply, inbound);
  }
}

const helpWithCheck = 'We ask whether your matter is settled. Reply YES or NO, or STOP to hear no more.';

const checkThanks: Record<CheckAnswer, InboundOutcome> = {
  yes: { outcome: 'settled', answer: 'Thank you for telling us.' },
  no: { outcome: 'not_settled', answer: 'Thank you for telling us. The matter is open again and our team has been told.' },
};

/** Null where something else was asked last, or where the text says neither yes nor no. */
async function answerCheck(db: Database, { check, newest }: ReplyTarget, text: string, now: Date): Promise<InboundOutcome | null> {
  const said = check && newest === 'check' ? parseCheckReply(text) : null;
  if (!check || said === null) return null;
  const recorded = await recordCheckAnswer(db, { token: check.token, answer: said, now });
  if (recorded.ok) return checkThanks[said];
  return { outcome: 'refused', answer: recorded.error.code === 'already_answered' ? 'We have your answer already. Thank you.' : 'This question is closed by now. Thank you.' };
}

/** A rating can only be meant for a survey, whatever was asked since; what isn't understood is asked again about what was asked last. */
function answerSurvey(db: Database, { survey, check, newest }: ReplyTarget, reply: Reply & { kind: 'rating' | 'comment' | 'unclear' }, inbound: Inbound): Promise<InboundOutcome> | InboundOutcome {
  if (survey && reply.kind === 'rating') return answer(db, survey, reply, inbound);
  if (newest === 'check' && check?.answered === false) return { outcome: 'unclear', answer: 'Sorry, we did not get that. Is it settled? Please reply YES or NO. Reply STOP to hear no more.' };
  if (reply.kind === 'unclear') return { outcome: 'unclear', answer: askAgain(instrumentOf(survey?.instrument)) };
  return survey ? answer(db, survey, reply, inbound) : { outcome: 'unclear', answer: 'We have no open question to you at the moment. Reply STOP to hear no more.' };
}

async function answer(db: Database, open: AnswerableSurvey, reply: Reply & { kind: 'rating' | 'comment' }, { channel, now }: Inbound): Promise<InboundOutcome> {
  if (reply.kind === 'comment' && !open.answered) return { outcome: 'unclear', answer: askAgain(instrumentOf(open.instrument)) };
  const comment = reply.kind === 'comment' ? reply.text : reply.comment;
  const given = { token: open.token, via: channel, now, ...(reply.kind === 'rating' ? { rating: reply.rating } : {}), ...(comment === null ? {} : { comment: comment.slice(0, longestComment), joinsComment: true }) };
  const recorded = await recordAnswer(db, given);
  if (!recorded.ok) return { outcome: 'refused', answer: 'We have your answer already. Thank you.' };
  if (reply.kind === 'comment' || !recorded.value.low) return { outcome: reply.kind, answer: 'Thank you for telling us.' };
  return { outcome: 'rating', answer: 'Thank you for being frank. Somebody from our team will get in touch with you personally.' };
}

const instrumentOf = (name: string | undefined): Instrument => instruments.find((known) => known === name) ?? 'csat';

const rangeOf = (instrument: Instrument): string => ` from ${scales[instrument].min} to ${scales[instrument].max}`;

const askAgain = (instrument: Instrument): string => `Sorry, we did not get that. Please reply with one number${rangeOf(instrument)}. Reply STOP to hear no more.`;
