import { inTransaction, type Database, type Transaction } from './database.js';
import { lockInvitation, openInvitationStatuses } from './invitation-end.js';
import { stepKey } from './invitation-step.store.js';
import { newId } from './new-id.js';
import { obstacleTo } from './send-permission.store.js';

/** A survey that the company's own page may show. */
export interface InPlaceSurvey {
  token: string;
  state: 'open' | 'answered';
  language: string;
  expiresAt: Date;
}

/**
 * Hands the survey of one contact to the company's page, which counts as sending it: the ledger gets its one row with the first fetch. Fetched
 * again it is the same survey. Null while none waits to be shown in place, and after the customer said stop.
 */
export function fetchInPlace(db: Database, contact: { source: string; externalId: string }, now: Date): Promise<InPlaceSurvey | null> {
  return inTransaction(db, async (tx) => {
    const interaction = await tx.interaction.findUnique({
      where: { source_externalId: contact },
      select: { id: true, resolutionNumber: true, status: true },
    });
    if (interaction?.status !== 'resolved') return null;
    const { id: interactionId, resolutionNumber } = interaction;
    const found = await tx.invitation.findFirst({
      where: { interactionId, resolutionNumber, kind: 'first', channel: 'embed', sendAt: { lte: now } },
      select: { id: true, customerId: true },
    });
    if (!found) return null;
    // The customer first, as everywhere: an erasure locks in this order, too.
    await tx.$queryRaw`SELECT 1 FROM customer WHERE id = ${found.customerId} FOR SHARE`;
    const invitation = await lockInvitation(tx, found.id);
    if (!invitation || invitation.expiresAt <= now || (await obstacleTo(tx, { ...found, address: '', channel: 'embed' })) !== null)
      return null;
    const { token, status, language, expiresAt } = invitation;
    if (status === 'answered') return { token, state: 'answered', language, expiresAt };
    if (!openInvitationStatuses.includes(status)) return null;
    await markFetched(tx, invitation, now);
    return { token, state: 'open', language, expiresAt };
  });
}

/** Notes that a survey is on the customer's screen, which counts as delivered. Said again, or of a survey that went by message, it changes nothing. */
export function markShown(db: Database, token: string, now: Date): Promise<'shown' | 'unknown_token'> {
  return inTransaction(db, async (tx) => {
    const known = await tx.invitation.findUnique({ where: { token }, select: { id: true } });
    const invitation = known && (await lockInvitation(tx, known.id));
    if (!invitation) return 'unknown_token';
    const { id, channel, status, deliveredAt, expiresAt } = invitation;
    if (channel !== 'embed' || deliveredAt !== null || expiresAt <= now || !openInvitationStatuses.includes(status)) return 'shown';
    await markFetched(tx, invitation, now);
    await tx.dispatch.update({ where: { key: keyOf(id) }, data: { status: 'delivered' } });
    await tx.invitation.update({ where: { id }, data: { status: 'delivered', deliveredAt: now } });
    return 'shown';
  });
}

type Fetched = Pick<NonNullable<Awaited<ReturnType<typeof lockInvitation>>>, 'id' | 'customerId' | 'interactionId' | 'sample' | 'sentAt'>;

/** In place is only ever the first step. */
const keyOf = (invitationId: string): string => stepKey(invitationId, { number: 0, channel: 'embed' });

/** The caller holds the invitation's lock. The row of the ledger has no address and no words: the page writes its own. */
async function markFetched(tx: Transaction, { id, customerId, interactionId, sample, sentAt }: Fetched, now: Date): Promise<void> {
  await tx.dispatch.createMany({
    data: [
      {
        id: newId('dsp'),
        key: keyOf(id),
        purpose: 'survey',
        channel: 'embed',
        address: '',
        text: '',
        customerId,
        interactionId,
        invitationId: id,
        status: 'sent',
        provider: 'in_place',
        createdAt: now,
        claimedAt: now,
        settledAt: now,
        sample,
      },
    ],
    skipDuplicates: true,
  });
  if (sentAt !== null) return;
  await tx.invitation.update({ where: { id }, data: { sentAt: now } });
  await tx.invitation.updateMany({ where: { id, status: 'scheduled' }, data: { status: 'sent' } });
}
