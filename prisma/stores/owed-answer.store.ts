import type { Database, Reader } from './database.js';

/** What a customer is still to be told by a message of its own, with the message that they wrote back to. */
export interface OwedAnswer {
  inboundId: string;
  answer: string;
  channel: 'email' | 'sms';
  address: string;
  /** Message-ID of the customer's own mail; null for SMS. */
  inReplyTo: string | null;
  asked: {
    customerId: string;
    interactionId: string | null;
    invitationId: string | null;
    caseId: string | null;
    checkId: string | null;
    subject: string | null;
    sample: boolean;
  };
  /** Token of the page where the customer can end these messages. */
  token: string;
}

/** An answer that comes later than this answers nothing any more. */
const answersWithinMs = 3_600_000;

/** The oldest first. What waited too long, or follows a message that is gone, is not owed any more. */
export async function listOwedAnswers(db: Reader, now: Date, limit: number): Promise<string[]> {
  const rows = await db.inboundMessage.findMany({
    where: { answer: { not: null }, answeredAt: null, receivedAt: { gt: new Date(now.getTime() - answersWithinMs) } },
    orderBy: { receivedAt: 'asc' },
    select: { id: true },
    take: limit,
  });
  return rows.map(({ id }) => id);
}

/** Null where it was sent meanwhile, or where the customer, or what they were asked, is gone. */
export async function loadOwedAnswer(db: Reader, inboundId: string): Promise<OwedAnswer | null> {
  const inbound = await db.inboundMessage.findUnique({ where: { id: inboundId } });
  if (!inbound || inbound.answer === null || inbound.answeredAt !== null || inbound.dispatchId === null || inbound.address === '')
    return null;
  const asked = await db.dispatch.findUnique({
    where: { id: inbound.dispatchId },
    select: { customerId: true, interactionId: true, invitationId: true, caseId: true, checkId: true, subject: true, sample: true },
  });
  const token = asked && (await tokenOf(db, asked));
  if (!asked || asked.customerId === null || !token) return null;
  const { answer, address, channel, providerMessageId } = inbound;
  return {
    inboundId,
    answer,
    address,
    channel: channel === 'sms' ? 'sms' : 'email',
    inReplyTo: /^<[^<>\s]{3,900}>$/.test(providerMessageId) ? providerMessageId : null,
    asked: { ...asked, customerId: asked.customerId },
    token,
  };
}

async function tokenOf(
  db: Reader,
  { invitationId, checkId }: { invitationId: string | null; checkId: string | null },
): Promise<string | null> {
  if (invitationId !== null)
    return (await db.invitation.findUnique({ where: { id: invitationId }, select: { token: true } }))?.token ?? null;
  if (checkId !== null) return (await db.resolutionCheck.findUnique({ where: { id: checkId }, select: { token: true } }))?.token ?? null;
  return null;
}

/** Nothing more is owed: it was sent, or never will be. */
export async function markAnswered(db: Database, inboundId: string, now: Date): Promise<void> {
  await db.inboundMessage.updateMany({ where: { id: inboundId, answeredAt: null }, data: { answeredAt: now } });
}
