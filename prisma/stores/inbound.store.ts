import { parseReply, stripQuotedEmail, type Reply } from '../../domain/survey/reply-parser.js';
import { instruments, scales, type Instrument } from '../../domain/survey/instrument.js';
import { normaliseAddress } from './address-hash.js';
import type { Database, Reader } from './database.js';
import { openInvitationStatuses } from './invitation-end.js';
import { newId } from './new-id.js';
import { longestComment, recordAnswer } from './response.store.js';
import { optIn, optOut } from './suppression.store.js';

export interface Inbound {
  /** With `providerMessageId` the business key: the same message, told twice, is taken once. */
  provider: 'twilio' | 'sendgrid' | 'sandbox';
  providerMessageId: string;
  channel: 'sms' | 'email';
  address: string;
  text: string;
  /** The message it replies to, where that is known. */
  dispatchId?: string;
  now: Date;
}

/** How a message was understood, and what the customer is told; `answer` is null where the provider or silence is the better reply. */
export interface InboundOutcome {
  outcome: 'stop' | 'start' | 'help' | 'rating' | 'comment' | 'unclear' | 'refused' | 'duplicate';
  answer: string | null;
}

/**
 * Takes in a customer's own message: stored first, then understood. STOP in any wording ends everything and is never an
 * answer; a rating answers the newest open survey of this address, a comment joins it.
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
  // Told twice at once: the other telling got the answer in, and replies to it.
  if (stored.count === 0 && outcome.outcome === 'refused') return { outcome: 'duplicate', answer: null };
  await db.inboundMessage.update({ where: { provider_providerMessageId: { provider, providerMessageId } }, data: { outcome: outcome.outcome } });
  return outcome;
}

async function understand(db: Database, inbound: Inbound): Promise<InboundOutcome> {
  const { address, channel, provider, now } = inbound;
  const open = await findAnswerable(db, inbound);
  const instrument = instrumentOf(open?.instrument);
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
      return { outcome: 'help', answer: `We ask how a contact with us went. Reply with a number${rangeOf(instrument)}, or STOP to hear no more.` };
    case 'rating':
    case 'comment':
      return open ? answer(db, open, reply, inbound) : { outcome: 'unclear', answer: 'We have no open question to you at the moment. Reply STOP to hear no more.' };
    case 'unclear':
      return { outcome: 'unclear', answer: askAgain(instrument) };
  }
}

interface Answerable {
  token: string;
  instrument: string;
  answered: boolean;
}

async function answer(db: Database, open: Answerable, reply: Reply & { kind: 'rating' | 'comment' }, { channel, now }: Inbound): Promise<InboundOutcome> {
  if (reply.kind === 'comment' && !open.answered) return { outcome: 'unclear', answer: askAgain(instrumentOf(open.instrument)) };
  const comment = reply.kind === 'comment' ? reply.text : reply.comment;
  const given = { token: open.token, via: channel, now, ...(reply.kind === 'rating' ? { rating: reply.rating } : {}), ...(comment === null ? {} : { comment: comment.slice(0, longestComment), joinsComment: true }) };
  const recorded = await recordAnswer(db, given);
  if (!recorded.ok) return { outcome: 'refused', answer: 'We have your answer already. Thank you.' };
  if (reply.kind === 'comment' || !recorded.value.low) return { outcome: reply.kind, answer: 'Thank you for telling us.' };
  return { outcome: 'rating', answer: 'Thank you for being frank. Somebody from our team will get in touch with you personally.' };
}

/** The survey that a message from this address is about: the one it replies to, else the newest one still open, else the newest one answered. */
async function findAnswerable(db: Reader, { dispatchId, address, now }: Inbound): Promise<Answerable | null> {
  const named = dispatchId === undefined ? null : await db.dispatch.findUnique({ where: { id: dispatchId }, select: { invitationId: true } });
  const sent = await db.dispatch.findMany({
    where: named?.invitationId ? { invitationId: named.invitationId } : { address, invitationId: { not: null } },
    select: { invitationId: true },
    orderBy: { createdAt: 'desc' },
    take: 20,
  });
  const ids = sent.flatMap(({ invitationId }) => invitationId ?? []);
  const invitations = await db.invitation.findMany({
    where: { id: { in: ids }, expiresAt: { gt: now }, status: { in: [...openInvitationStatuses, 'answered'] } },
    orderBy: { createdAt: 'desc' },
  });
  const found = invitations.find(({ status }) => status !== 'answered') ?? invitations[0];
  return found ? { token: found.token, instrument: found.instrument, answered: found.status === 'answered' } : null;
}

const instrumentOf = (name: string | undefined): Instrument => instruments.find((known) => known === name) ?? 'csat';

const rangeOf = (instrument: Instrument): string => ` from ${scales[instrument].min} to ${scales[instrument].max}`;

const askAgain = (instrument: Instrument): string => `Sorry, we did not get that. Please reply with one number${rangeOf(instrument)}. Reply STOP to hear no more.`;
