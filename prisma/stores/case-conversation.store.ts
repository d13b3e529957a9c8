import type { MessageChannel } from '../../domain/interaction.js';
import { lockCase } from './case-rows.js';
import { inTransaction, type Database, type Reader } from './database.js';
import { recordDelivery } from './delivery.store.js';
import { newId } from './new-id.js';

/** The talk of a person with a customer that a message belongs to. */
export interface Conversation {
  caseId: string;
  customerId: string;
  /** Our message that it answers; null where that isn't known. */
  dispatchId: string | null;
  /** Where it was written to, to see an answer from elsewhere. */
  writtenTo: string | null;
  /** Named by an address or a header that only whoever had our message knows; else found by the sender alone. */
  named: boolean;
}

interface Incoming {
  caseId?: string;
  dispatchId?: string;
  channel: MessageChannel;
  address: string;
}

/** Somebody who writes weeks after the last word of a talk begins anew. */
const answeredWithinDays = 30;

/**
 * The talk that a message answers: of the case or the message that it names, or else of what this address got last, where that was a person's
 * message. Null for everything else, and for customers who were erased.
 */
export async function findConversation(
  db: Reader,
  { caseId, dispatchId, channel, address }: Incoming,
  now: Date,
): Promise<Conversation | null> {
  const select = { id: true, caseId: true, customerId: true, address: true, purpose: true };
  const named = dispatchId === undefined ? null : await db.dispatch.findUnique({ where: { id: dispatchId }, select });
  const isNamed = caseId !== undefined || named !== null;
  const last = isNamed ? named : await lastToAddress(db, channel, address, now);
  const about = caseId ?? (last?.purpose === 'personal' ? last.caseId : null);
  if (about === null) return null;
  const found = await db.recoveryCase.findUnique({ where: { id: about }, select: { customerId: true } });
  const customer = found && (await db.customer.findUnique({ where: { id: found.customerId }, select: { erasedAt: true } }));
  if (!found || !customer || customer.erasedAt !== null) return null;
  const ours = last?.purpose === 'personal' && last.caseId === about ? last : null;
  return { caseId: about, customerId: found.customerId, dispatchId: ours?.id ?? null, writtenTo: ours?.address ?? null, named: isNamed };
}

/** What went out last to this address of all that somebody could answer. */
function lastToAddress(db: Reader, channel: MessageChannel, address: string, now: Date) {
  return db.dispatch.findFirst({
    where: {
      address,
      channel,
      customerId: { not: null },
      status: { in: ['sending', 'sent', 'delivered', 'unknown'] },
      createdAt: { gt: new Date(now.getTime() - answeredWithinDays * 86_400_000) },
      OR: [{ invitationId: { not: null } }, { checkId: { not: null } }, { purpose: 'personal' }],
    },
    select: { id: true, caseId: true, customerId: true, address: true, purpose: true },
    orderBy: { createdAt: 'desc' },
  });
}

/**
 * Puts a customer's answer into the case, once per message: a line in its timeline, and the customer counts as engaged from the first answer
 * on. A machine's answer is shown and engages nobody. Whoever answers got our message, so one of unknown fate has arrived.
 */
export async function takeReply(
  db: Database,
  { caseId, dispatchId, writtenTo }: Conversation,
  reply: { provider: string; providerMessageId: string; channel: MessageChannel; address: string; text: string; automatic: boolean },
  now: Date,
): Promise<void> {
  const { provider, providerMessageId, channel, address, text, automatic } = reply;
  if (dispatchId !== null)
    await recordDelivery(db, {
      dispatchId,
      providerMessageId: null,
      state: 'delivered',
      failsAfterDelivery: false,
      code: null,
      detail: null,
      at: now,
    });
  await inTransaction(db, async (tx) => {
    const found = await lockCase(tx, caseId);
    const inbound = await tx.inboundMessage.findUnique({
      where: { provider_providerMessageId: { provider, providerMessageId } },
      select: { id: true },
    });
    if (!found || !inbound) return;
    if ((await tx.caseReply.count({ where: { inboundId: inbound.id } })) > 0) return;
    const customer = await tx.customer.findUnique({ where: { id: found.customerId }, select: { email: true, phone: true } });
    const own = [writtenTo, customer?.email?.toLowerCase(), customer?.phone];
    const fromOther = !own.includes(address);
    const id = newId('rep');
    await tx.caseReply.create({ data: { id, caseId, inboundId: inbound.id, channel, text, fromOther, automatic, receivedAt: now } });
    await tx.caseEntry.create({
      data: {
        caseId,
        at: now,
        kind: automatic ? 'customer_machine_replied' : 'customer_replied',
        actor: 'The customer',
        detail: { replyId: id, channel, text: text.slice(0, longestLine), ...(fromOther ? { fromOther } : {}) },
      },
    });
    if (!automatic) await tx.recoveryCase.updateMany({ where: { id: caseId, engagedAt: null }, data: { engagedAt: now } });
  });
}

/** A longer answer is read whole in the conversation. */
const longestLine = 2_000;

/** A customer's STOP in a talk: the line that tells whoever talks with them. */
export async function noteStop(db: Database, { caseId }: Conversation, channel: MessageChannel, now: Date): Promise<void> {
  await db.caseEntry.create({ data: { caseId, at: now, kind: 'customer_opted_out', actor: 'The customer', detail: { channel } } });
}
