import type { Actor } from '../../domain/recovery/case-state.js';
import { adviseContact } from '../../domain/recovery/contact-advice.js';
import {
  obstacleToWrite,
  refusedWriter,
  subjectOf,
  type PersonalChannel,
  type WriteObstacle,
} from '../../domain/recovery/personal-message.js';
import { isSamePerson } from '../../domain/recovery/same-person.js';
import { err, ok, type Result } from '../../domain/result.js';
import { lockCase } from './case-rows.js';
import { readContactFacts } from './contact-facts.store.js';
import { inTransaction, type Database, type Reader } from './database.js';
import { newId } from './new-id.js';
import { caseAddress } from './case-address.store.js';

/** What a person wants to write. */
export interface PersonalDraft {
  channel: PersonalChannel;
  /** Null to go on under the conversation's subject, and for a text message. */
  subject: string | null;
  text: string;
  /** Who writes. */
  byUserId: string;
  /** Why it may go outside of the customer's own hours. */
  outsideHoursReason: string | null;
}

export type WriteFault =
  | WriteObstacle
  | { code: 'not_found' | 'case_closed' | 'rated_agent_may_not' | 'forbidden' | 'unknown_writer' | 'subject_needed' | 'already_written' };

/** The same words on the same channel within this time are a second press of the button. */
const sameAgainMs = 10 * 60_000;

/**
 * Takes a person's message to the case's customer, to be sent by a worker: judged under the case's lock by who writes, what the customer
 * agreed to and at which hour. It is no outreach yet; that it becomes once the provider took it.
 */
export function writePersonal(
  db: Database,
  caseId: string,
  actor: Pick<Actor, 'email'>,
  draft: PersonalDraft,
  now: Date,
): Promise<Result<{ id: string }, WriteFault>> {
  return inTransaction(db, async (tx) => {
    const found = await lockCase(tx, caseId);
    if (!found) return err({ code: 'not_found' });
    if (found.status === 'closed') return err({ code: 'case_closed' });
    const writer = await tx.user.findFirst({ where: { id: draft.byUserId, disabledAt: null } });
    if (!writer) return err({ code: 'unknown_writer' });
    const held = { assigneeId: found.assigneeId, ratedAgentEmail: found.interaction.agentEmail };
    if (isSamePerson(actor.email, held.ratedAgentEmail)) return err({ code: 'rated_agent_may_not' });
    const refused = refusedWriter({ ...writer, role: roleOf(writer.role) }, held);
    if (refused !== null) return err({ code: refused });
    const advice = adviseContact(await readContactFacts(tx, found), now.toISOString()).channels.find(
      ({ channel }) => channel === draft.channel,
    );
    const obstacle = advice === undefined ? null : obstacleToWrite(advice, draft);
    if (obstacle !== null) return err(obstacle);
    const subject = draft.channel === 'email' ? subjectOf(draft.subject, await conversationSubject(tx, caseId)) : null;
    if (draft.channel === 'email' && subject === null) return err({ code: 'subject_needed' });
    const { channel, text } = draft;
    const since = new Date(now.getTime() - sameAgainMs);
    if ((await tx.personalMessage.count({ where: { caseId, channel, text, writtenAt: { gt: since }, status: { not: 'failed' } } })) > 0)
      return err({ code: 'already_written' });
    const id = newId('per');
    const outsideHoursReason = advice?.verdict === 'later' ? draft.outsideHoursReason : null;
    await tx.personalMessage.create({
      data: { id, caseId, channel, byId: writer.id, byName: writer.name, subject, text, outsideHoursReason, writtenAt: now },
    });
    await tx.caseEntry.create({
      data: {
        caseId,
        at: now,
        kind: channel === 'email' ? 'email_written' : 'text_written',
        actorId: writer.id,
        actor: writer.name,
        detail: { messageId: id, ...(subject === null ? {} : { subject }), ...(outsideHoursReason === null ? {} : { outsideHoursReason }) },
      },
    });
    return ok({ id });
  });
}

export const roleOf = (role: string): Actor['role'] =>
  (['admin', 'ops', 'manager', 'agent', 'leader', 'integration'] as const).find((known) => known === role) ?? 'agent';

async function conversationSubject(db: Reader, caseId: string): Promise<string | null> {
  const last = await db.personalMessage.findFirst({
    where: { caseId, channel: 'email', subject: { not: null } },
    orderBy: { writtenAt: 'asc' },
    select: { subject: true },
  });
  return last?.subject ?? null;
}

/** The messages that wait for a worker, oldest first. */
export async function listDuePersonal(db: Reader, now: Date, limit: number): Promise<string[]> {
  const rows = await db.personalMessage.findMany({
    where: { status: 'pending', OR: [{ tryAt: null }, { tryAt: { lte: now } }] },
    orderBy: { writtenAt: 'asc' },
    select: { id: true },
    take: limit,
  });
  return rows.map(({ id }) => id);
}

/** Puts the next try off: the provider is busy, or the hours are over. */
export async function tryPersonalAgain(db: Database, id: string, at: Date): Promise<void> {
  await db.personalMessage.updateMany({ where: { id, status: 'pending' }, data: { tryAt: at } });
}

export const personalKey = ({ id, channel }: { id: string; channel: string }): string => `personal:${id}:0:${channel}`;

/** A message with all that its sending needs; null where it is not pending any more. */
export async function loadPersonal(db: Reader, id: string) {
  const message = await db.personalMessage.findUnique({
    where: { id },
    include: {
      recoveryCase: {
        select: {
          id: true,
          customerId: true,
          interactionId: true,
          sample: true,
          status: true,
          interaction: { select: { brand: true } },
          response: { select: { invitation: { select: { token: true, language: true } } } },
        },
      },
    },
  });
  if (!message || message.status !== 'pending') return null;
  const { recoveryCase } = message;
  const customer = await db.customer.findUnique({ where: { id: recoveryCase.customerId }, select: { email: true, phone: true } });
  const channel: PersonalChannel = message.channel === 'sms' ? 'sms' : 'email';
  const { token, language } = recoveryCase.response.invitation;
  return {
    id,
    channel,
    subject: message.subject,
    text: message.text,
    person: message.byName,
    address: (channel === 'email' ? customer?.email : customer?.phone) ?? '',
    brand: recoveryCase.interaction.brand,
    token,
    language,
    identity: {
      customerId: recoveryCase.customerId,
      interactionId: recoveryCase.interactionId,
      invitationId: null,
      caseId: recoveryCase.id,
      sample: recoveryCase.sample,
    },
    replyTag: await caseAddress(db, recoveryCase.id),
    thread: channel === 'email' ? await threadOf(db, recoveryCase.id, id) : {},
  };
}

/** What a later mail goes on from: our own newest one and, where the customer has answered since, their answer. */
async function threadOf(db: Reader, caseId: string, id: string): Promise<{ follows?: string; inReplyTo?: string }> {
  const own = await db.personalMessage.findFirst({
    where: { caseId, channel: 'email', id: { not: id }, dispatchId: { not: null }, status: { in: ['sent', 'unclear'] } },
    orderBy: { writtenAt: 'desc' },
    select: { dispatchId: true },
  });
  const reply = await db.caseReply.findFirst({
    where: { caseId, channel: 'email', automatic: false },
    orderBy: { receivedAt: 'desc' },
    select: { inboundId: true },
  });
  const inbound = reply && (await db.inboundMessage.findUnique({ where: { id: reply.inboundId }, select: { providerMessageId: true } }));
  const messageId = inbound && /^<[^<>\s]{3,900}>$/.test(inbound.providerMessageId) ? inbound.providerMessageId : null;
  return { ...(own?.dispatchId == null ? {} : { follows: own.dispatchId }), ...(messageId === null ? {} : { inReplyTo: messageId }) };
}
