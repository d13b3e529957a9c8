import { durationMs } from '../../domain/duration.js';
import type { PolicyVersion } from '../../domain/policy/policy.schema.js';
import { sendableAt } from '../../domain/policy/quiet-hours.js';
import { markAskedAgain } from './case-lifecycle.store.js';
import { lockCase } from './case-rows.js';
import { inTransaction, type Database, type Reader, type Transaction } from './database.js';
import { obstacleTo } from './dispatch.store.js';
import { endUnanswered, lockInvitation, openInvitationStatuses, type EndReason } from './invitation-end.js';
import { newId, newToken } from './new-id.js';
import { readOrganisation } from './organisation.store.js';
import { getVersion } from './policy.store.js';

/** An invitation with everything that its message needs; null where it is gone. */
export async function loadInvitation(db: Reader, id: string) {
  const invitation = await db.invitation.findUnique({ where: { id }, include: { interaction: { include: { customer: true } } } });
  const policy = invitation && (await getVersion(db, invitation.policyKey, invitation.policyVersion));
  return invitation && policy ? { ...invitation, policy } : null;
}

/** Marks what went out: the first message (`step` 0) or its reminder (1). Sent again by a retry, the first time stands. */
export async function markSent(db: Database, id: string, step: 0 | 1, now: Date): Promise<void> {
  if (step === 1) await db.invitation.updateMany({ where: { id, remindedAt: null }, data: { remindedAt: now } });
  else {
    await db.invitation.updateMany({ where: { id, sentAt: null }, data: { sentAt: now } });
    await db.invitation.updateMany({ where: { id, status: 'scheduled' }, data: { status: 'sent' } });
  }
}

/** Ends an invitation that nobody answered; one that was answered, or has ended, stays as it is. */
export function endInvitation(db: Database, id: string, reason: EndReason, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const invitation = await lockInvitation(tx, id);
    if (invitation && openInvitationStatuses.includes(invitation.status)) await endUnanswered(tx, invitation, reason, now);
  });
}

export type SecondAsk =
  | { outcome: 'asked'; invitationId: string; expiresAt: Date }
  | { outcome: 'closed'; reason: string }
  /** Nothing is stored yet: it is night, or Sunday morning, where the customer is. */
  | { outcome: 'quiet_hours'; until: Date };

/**
 * The one second-chance invitation of a case: after a counted outreach and a resolution, never twice. Repeated, it gives
 * the same invitation. Somebody who may not be written to any more is not asked, and doesn't count as asked.
 */
export function inviteAgain(db: Database, caseId: string, now: Date): Promise<SecondAsk> {
  return inTransaction(db, async (tx) => {
    const found = await lockCase(tx, caseId);
    if (!found || found.status === 'closed') return { outcome: 'closed', reason: 'closed by a person' };
    const earlier = await tx.invitation.findFirst({ where: { caseId, kind: 'second_chance' } });
    if (earlier) return { outcome: 'asked', invitationId: earlier.id, expiresAt: earlier.expiresAt };
    if (found.firstOutreachAt === null || found.resolvedAt === null) return { outcome: 'closed', reason: 'no outreach or no resolution' };
    const first = await tx.invitation.findFirstOrThrow({ where: { response: { id: found.responseId } } });
    const policy = await getVersion(tx, found.policyKey, found.policyVersion);
    if (!policy?.document.secondChance.enabled) return { outcome: 'closed', reason: 'the policy asks no second time' };
    if (!(await mayBeAsked(tx, first))) return { outcome: 'closed', reason: 'the customer may not be written to' };
    const until = await quietUntil(tx, first, policy, now);
    if (until) return { outcome: 'quiet_hours', until };
    const expiresAt = new Date(now.getTime() + durationMs(policy.document.secondChance.expiry));
    const { interactionId, customerId, resolutionNumber, channel, instrument, language, sample } = first;
    const invitation = await tx.invitation.create({
      data: { ...keyOf(policy), id: newId('inv'), token: newToken(), kind: 'second_chance', status: 'scheduled', caseId, interactionId, customerId, resolutionNumber, channel, instrument, language, sample, createdAt: now, sendAt: now, expiresAt },
    });
    await markAskedAgain(tx, caseId, now);
    return { outcome: 'asked', invitationId: invitation.id, expiresAt };
  });
}

/** When the quiet hours that hold now where the customer is are over; null outside of them, and on channels that know none. */
export async function quietUntil(
  db: Reader,
  { customerId, channel }: { customerId: string; channel: string },
  { document }: PolicyVersion,
  now: Date,
): Promise<Date | null> {
  if (!document.quietHours.channels.some((quiet) => quiet === channel)) return null;
  const customer = await db.customer.findUnique({ where: { id: customerId }, select: { timeZone: true } });
  const timeZone = customer?.timeZone ?? (await readOrganisation(db)).timeZone;
  const allowedAt = new Date(sendableAt(now.toISOString(), channel, timeZone, document.quietHours));
  return allowedAt > now ? allowedAt : null;
}

async function mayBeAsked(tx: Transaction, { customerId, channel }: { customerId: string; channel: string }): Promise<boolean> {
  const customer = await tx.customer.findUnique({ where: { id: customerId }, select: { email: true, phone: true } });
  const address = channel === 'sms' ? customer?.phone : customer?.email;
  return address != null && (await obstacleTo(tx, { customerId, address, channel })) === null;
}

const keyOf = ({ key, version }: PolicyVersion) => ({ policyKey: key, policyVersion: version });
