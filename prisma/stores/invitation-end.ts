import type { Prisma } from '../generated/client.js';
import type { Transaction } from './database.js';
import { oweSignals } from './owed-signal.store.js';

/** Statuses in which an invitation can still be answered. */
export const openInvitationStatuses = ['scheduled', 'sent', 'delivered', 'failed'];

export type EndReason = 'expired' | 'reopened' | 'merged' | 'opted_out' | 'suppressed' | 'send_failed' | 'undeliverable' | 'erased' | 'case_closed' | 'staff_choice';

interface Ending {
  id: string;
  interactionId: string;
  resolutionNumber: number;
  kind: string;
  sentAt: Date | null;
}

/**
 * Ends one unanswered invitation and says where its interaction stands then, unless it stands in a later resolution by now. The caller holds the invitation's row lock.
 * A second-chance ask belongs to its case, which decides the stage itself.
 */
export async function endUnanswered(tx: Transaction, invitation: Ending, reason: EndReason, now: Date): Promise<void> {
  await tx.invitation.update({ where: { id: invitation.id }, data: { status: statusAfter(reason), endedReason: reason, endedAt: now } });
  if (invitation.kind !== 'first') return;
  await tx.interaction.updateMany({
    where: { id: invitation.interactionId, resolutionNumber: invitation.resolutionNumber, stage: { in: ['waiting', 'deciding', 'asked'] } },
    data: { stage: stageAfter(reason, invitation.sentAt !== null), updatedAt: now },
  });
}

/** Cancels every invitation that matches and can still be answered, and owes their workflows the news. Returns how many. */
export async function cancelOpenInvitations(tx: Transaction, where: Prisma.InvitationWhereInput, reason: EndReason, now: Date): Promise<number> {
  const candidates = await tx.invitation.findMany({ where: { AND: [where, { status: { in: openInvitationStatuses } }] }, select: { id: true } });
  let cancelled = 0;
  for (const { id } of candidates.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const invitation = await lockInvitation(tx, id);
    if (!invitation || !openInvitationStatuses.includes(invitation.status)) continue;
    await endUnanswered(tx, invitation, reason, now);
    if (invitation.kind === 'first') {
      const payload = { invitationId: id, reason };
      await oweSignals(tx, [{ workflow: 'interaction', entityId: invitation.interactionId, signal: 'invitationEnded', payload }]);
    }
    cancelled += 1;
  }
  return cancelled;
}

/** The invitation, locked until the transaction ends; null where there is none. */
export async function lockInvitation(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT 1 FROM invitation WHERE id = ${id} FOR UPDATE`;
  return tx.invitation.findUnique({ where: { id }, include: { response: true } });
}

function statusAfter(reason: EndReason): 'expired' | 'failed' | 'cancelled' {
  if (reason === 'expired') return 'expired';
  return reason === 'send_failed' || reason === 'undeliverable' ? 'failed' : 'cancelled';
}

function stageAfter(reason: EndReason, wasSent: boolean): 'open' | 'closed' | 'not_asked' {
  if (reason === 'reopened') return 'open';
  if (reason === 'merged') return 'closed';
  // Nobody was asked when nothing went out.
  return wasSent ? 'closed' : 'not_asked';
}
