import type { MessageChannel } from '../../domain/interaction.js';
import { answerWordsFor } from '../../domain/survey/answer-words.js';
import { parseReply, stripQuotedEmail, type Reply } from '../../domain/survey/reply-parser.js';
import { normaliseAddress } from './address-hash.js';
import { answerReply, instrumentOf, type ReplyOutcome } from './inbound-answer.js';
import { findConversation, noteStop, takeReply, type Conversation } from './case-conversation.store.js';
import type { Database } from './database.js';
import { optOut } from './suppression.store.js';
import { newId } from './new-id.js';
import { findReplyTarget, languageOfAsked, type ReplyTarget } from './reply-target.store.js';

export interface Inbound {
  /** With `providerMessageId` the business key: the same message, told twice, is taken once. */
  provider: 'twilio' | 'sendgrid' | 'sandbox';
  providerMessageId: string;
  channel: MessageChannel;
  address: string;
  text: string;
  /** The message it replies to, where that is known. */
  dispatchId?: string;
  /** The case whose own address it was sent to; its signature is checked. */
  caseId?: string;
  /** Headers of the mail say that a machine wrote it. */
  automatic?: boolean;
  /** The sender may be somebody else than they say: only a wish to hear no more counts. */
  doubtful?: boolean;
  /** `in_reply`: whoever calls hands the answer on. `message`: it is kept, and a worker sends it as a message of its own. */
  answered?: 'in_reply' | 'message';
  now: Date;
}

/** How a message was understood, and what the customer is told; `answer` is null where the provider or silence is the better reply. */
export interface InboundOutcome extends Omit<ReplyOutcome, 'outcome'> {
  outcome: ReplyOutcome['outcome'] | 'duplicate';
}

const duplicate: InboundOutcome = { outcome: 'duplicate', answer: null };

/**
 * Takes in a customer's own message: stored first, then understood. STOP in any wording ends everything and is never an
 * answer; a rating answers the newest open survey of this address, a comment joins it. Where this address was asked last whether a matter is
 * settled, a yes or a no answers that. A machine's answer changes nothing and gets none.
 */
export async function receiveInbound(db: Database, inbound: Inbound): Promise<InboundOutcome> {
  const { provider, providerMessageId, channel, text, dispatchId, answered = 'in_reply', now } = inbound;
  const address = normaliseAddress(inbound.address);
  const id = newId('inb');
  const stored = await db.inboundMessage.createMany({
    data: [{ id, provider, providerMessageId, channel, address, text, dispatchId: dispatchId ?? null, receivedAt: now }],
    skipDuplicates: true,
  });
  if (stored.count === 0) {
    const earlier = await db.inboundMessage.findUnique({ where: { provider_providerMessageId: { provider, providerMessageId } } });
    if (earlier?.outcome) return duplicate;
  }
  const target = await findReplyTarget(db, { ...inbound, address });
  const { outcome, answer } = await understand(db, target, { ...inbound, address });
  const isRefused = outcome === 'refused';
  // Told twice at once: the other telling got the answer in, and replies to it.
  if (stored.count === 0 && isRefused) return duplicate;
  // A stranger gets no message: the sender of a mail may be anybody's address. After STOP none is sent either.
  const isOwed =
    answered === 'message' && answer !== null && outcome !== 'stop' && target.asked !== null && target.asked.customerId !== null;
  const { count } = await db.inboundMessage.updateMany({
    where: { provider, providerMessageId, ...(isRefused ? { outcome: null } : {}) },
    data: { outcome, ...(isOwed ? { answer, dispatchId: target.asked?.id ?? null } : {}) },
  });
  return count === 0 ? duplicate : { outcome, answer };
}

async function understand(db: Database, target: ReplyTarget, inbound: Inbound): Promise<ReplyOutcome> {
  const text = inbound.channel === 'email' ? stripQuotedEmail(inbound.text) : inbound.text;
  const reply = parseReply(text, instrumentOf(target.survey?.instrument));
  const talk = await findConversation(db, inbound, inbound.now);
  const inTalk = talk && (await answerInTalk(db, talk, reply, target, { ...inbound, text }));
  if (inTalk) return inTalk;
  const isDeaf = reply.kind !== 'stop' && (inbound.automatic === true || inbound.doubtful === true);
  if (isDeaf) return { outcome: inbound.automatic === true ? 'automatic' : 'doubtful', answer: null };
  const { outcome, answer } = await answerReply(db, target, reply, { ...inbound, text, language: await languageOfAsked(db, target) });
  // Twilio knows these words on its own and replies to them; a second reply would be refused, or one too many.
  const isAnsweredThere = inbound.provider === 'twilio' && ['stop', 'start', 'help'].includes(outcome);
  return { outcome, answer: isAnsweredThere ? null : answer };
}

/**
 * What an answer to a person's message sets in motion; null where it is none, and is to be understood as any other message. STOP stops
 * everything, as everywhere. Nothing is answered by itself: a person will.
 */
async function answerInTalk(
  db: Database,
  talk: Conversation,
  reply: Reply,
  target: ReplyTarget,
  inbound: Inbound,
): Promise<ReplyOutcome | null> {
  const { provider, channel, address, now, automatic = false, doubtful = false } = inbound;
  if (reply.kind === 'stop') {
    const { customerId } = talk;
    await optOut(db, { customerId, address, channel, reason: 'stop', source: provider, now });
    await noteStop(db, talk, channel, now);
    // Twilio knows the word on its own and replies to it.
    return { outcome: 'stop', answer: provider === 'twilio' ? null : answerWordsFor(await languageOfAsked(db, target)).stopped };
  }
  const isMachine = automatic || reply.kind === 'automatic';
  if (!isMachine && doubtful && !talk.named) return null;
  // A lone number can be meant for the survey that is still open; bare words of command are for us.
  if (!talk.named && reply.kind === 'rating' && target.survey?.answered === false) return null;
  if (channel === 'sms' && (reply.kind === 'start' || reply.kind === 'help')) return null;
  if (isMachine && !talk.named) return null;
  await takeReply(db, talk, { ...inbound, automatic: isMachine }, now);
  return isMachine ? { outcome: 'automatic', answer: null } : { outcome: 'case_reply', answer: null };
}
