import { durationMs } from '../../domain/duration.js';
import type { PolicyVersion } from '../../domain/policy/policy.schema.js';
import { documentForArm, heldOutArm } from '../../domain/policy/arm.js';
import { decideSecondChance, secondAskChannel } from '../../domain/policy/second-chance.js';
import { quietAfterTalk } from '../../domain/policy/timing-rules.js';
import type { Invitation } from '../generated/client.js';
import { markAskedAgain } from './case-lifecycle.store.js';
import { lockCase } from './case-rows.js';
import { inTransaction, type Database, type Reader, type Transaction } from './database.js';
import { isHeldOut } from '../../domain/recovery/hold-out.js';
import { heldCaseOf, leaveToItsClock, markHeldAsked } from './hold-out.store.js';
import { agreedBy } from './customer-columns.js';
import { writeDecisions } from './decision-rows.js';
import { endUnanswered, lockInvitation, openInvitationStatuses, type EndReason } from './invitation-end.js';
import { newId, newToken } from './new-id.js';
import { getVersion } from './policy.store.js';
import { obstacleTo, placeOfCustomer } from './send-permission.store.js';

/** An invitation with everything that its message needs; null where it is gone. */
export async function loadInvitation(db: Reader, id: string) {
  const invitation = await db.invitation.findUnique({ where: { id }, include: { interaction: { include: { customer: true } } } });
  const policy = invitation && (await getVersion(db, invitation.policyKey, invitation.policyVersion));
  return invitation && policy ? { ...invitation, policy: { ...policy, document: documentForArm(policy.document, invitation.arm) } } : null;
}

/** Marks what went out: the first message (`step` 0) or its reminder (1). Sent again by a retry, the first time stands. */
export async function markSent(db: Database, id: string, step: 0 | 1, now: Date): Promise<void> {
  if (step === 1) await db.invitation.updateMany({ where: { id, remindedAt: null }, data: { remindedAt: now } });
  else {
    await db.invitation.updateMany({ where: { id, sentAt: null }, data: { sentAt: now } });
    await db.invitation.updateMany({ where: { id, status: 'scheduled' }, data: { status: 'sent' } });
  }
}

/**
 * Ends an invitation that nobody answered; one that was answered, or has ended, stays as it is. So does one that went out long enough before
 * the reopening: that is a new matter, and the old one may still be answered until it expires.
 */
export function endInvitation(db: Database, id: string, reason: EndReason, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const invitation = await lockInvitation(tx, id);
    if (!invitation || !openInvitationStatuses.includes(invitation.status)) return;
    if (reason === 'reopened' && invitation.sentAt !== null && (await isNewMatter(tx, invitation))) return;
    await endUnanswered(tx, invitation, reason, now);
  });
}

/** Whether an interaction was reopened after the window in which a reopening takes an ask back. The decision came right after the resolution. */
async function isNewMatter(tx: Transaction, { interactionId, createdAt, policyKey, policyVersion }: Invitation): Promise<boolean> {
  const interaction = await tx.interaction.findUnique({ where: { id: interactionId }, select: { reopenedAt: true } });
  const policy = await getVersion(tx, policyKey, policyVersion);
  if (!interaction?.reopenedAt || !policy) return false;
  return interaction.reopenedAt.getTime() - createdAt.getTime() > durationMs(policy.document.resolution.reopenWindow);
}

export type SecondAsk =
  | { outcome: 'asked'; invitationId: string; expiresAt: Date }
  | { outcome: 'closed'; reason: string }
  /** It was held out, and somebody released it just now: its own clock begins. */
  | { outcome: 'released' }
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
    const first = await tx.invitation.findFirstOrThrow({ where: { response: { id: found.responseId } } });
    const policy = await getVersion(tx, found.policyKey, found.policyVersion);
    if (!policy) return { outcome: 'closed', reason: closingReasons['second_chance_enabled'] ?? '' };
    const channel = await secondChannelOf(tx, first);
    const isHeld = isHeldOut(heldCaseOf(found));
    if (found.holdOutArm === 'held_out' && !isHeld && found.resolvedAt === null) return leaveToItsClock(tx, found, now);
    const facts = {
      isHeldOut: isHeld,
      firstOutreachAt: found.firstOutreachAt?.toISOString() ?? null,
      resolvedAt: found.resolvedAt?.toISOString() ?? null,
      channel,
      obstacle: await obstacleOf(tx, { customerId: first.customerId, channel }),
      lastAskedAt: await lastSecondAskAt(tx, first.customerId),
      ...(await placeOfCustomer(tx, first.customerId)),
    };
    const decision = decideSecondChance(policy.document, facts, now.toISOString());
    if (decision.outcome === 'wait') return { outcome: 'quiet_hours', until: new Date(decision.until) };
    const decidedBy = decision.outcome === 'ask' ? null : decision.decidedBy;
    await writeDecisions(tx, [
      {
        interactionId: first.interactionId,
        resolutionNumber: first.resolutionNumber,
        at: now,
        step: 'second_chance',
        policy,
        outcome: decision.outcome,
        decidedBy,
        trace: decision.trace,
        facts: null,
      },
    ]);
    if (decidedBy !== null) return { outcome: 'closed', reason: closingReasons[decidedBy] ?? decidedBy };
    const expiresAt = new Date(now.getTime() + durationMs(policy.document.secondChance.expiry));
    const { interactionId, customerId, resolutionNumber, instrument, language, sample } = first;
    const invitation = await tx.invitation.create({
      data: {
        ...keyOf(policy),
        id: newId('inv'),
        token: newToken(),
        kind: 'second_chance',
        status: 'scheduled',
        caseId,
        interactionId,
        customerId,
        resolutionNumber,
        channel,
        instrument,
        language,
        sample,
        createdAt: now,
        sendAt: now,
        expiresAt,
        arm: isHeld ? heldOutArm : null,
      },
    });
    await (isHeld ? markHeldAsked : markAskedAgain)(tx, caseId, now);
    return { outcome: 'asked', invitationId: invitation.id, expiresAt };
  });
}

/** When a customer who writes again after the resolution has been silent for the policy's gap; null when that is so now. */
export function talkingUntil(
  { lastContactAt, resolvedAt }: { lastContactAt: Date | null; resolvedAt: Date | null },
  { document }: PolicyVersion,
  now: Date,
): Date | null {
  const contact = { lastContactAt: lastContactAt?.toISOString() ?? null, resolvedAt: resolvedAt?.toISOString() ?? null };
  const quietAt = quietAfterTalk(contact, document.resolution.conversationGap);
  return quietAt !== null && new Date(quietAt) > now ? new Date(quietAt) : null;
}

async function lastSecondAskAt(tx: Transaction, customerId: string): Promise<string | null> {
  const last = await tx.invitation.findFirst({
    where: { customerId, kind: 'second_chance', status: { not: 'cancelled' } },
    orderBy: { sendAt: 'desc' },
    select: { sendAt: true },
  });
  return last?.sendAt.toISOString() ?? null;
}

async function obstacleOf(tx: Transaction, { customerId, channel }: { customerId: string; channel: string }): Promise<string | null> {
  const customer = await tx.customer.findUnique({ where: { id: customerId }, select: { email: true, phone: true } });
  const address = channel === 'email' ? customer?.email : customer?.phone;
  return address == null ? 'no_address' : obstacleTo(tx, { customerId, address, channel });
}

async function secondChannelOf(tx: Transaction, { customerId, channel }: { customerId: string; channel: string }): Promise<string> {
  const customer = await tx.customer.findUnique({
    where: { id: customerId },
    select: { email: true, phone: true, consent: true, preferences: true },
  });
  return secondAskChannel(channel, { email: customer?.email ?? null, phone: customer?.phone ?? null, consent: agreedBy(customer) });
}

/** Why a case ends without its second ask, as its timeline says it. */
const closingReasons: Record<string, string> = {
  second_chance_enabled: 'the policy asks no second time',
  outreach_logged: 'no outreach or no resolution',
  case_resolved: 'no outreach or no resolution',
  may_be_written_to: 'the customer may not be written to',
  second_chance_once_per: 'the customer was asked about another case a short while ago',
  quiet_hours: 'the policy allows no hour for it',
};

const keyOf = ({ key, version }: PolicyVersion) => ({ policyKey: key, policyVersion: version });
