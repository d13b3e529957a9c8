import type { Database, Reader } from './database.js';
import { inTransaction } from './database.js';
import { newId, newToken } from './new-id.js';
import { oweSignals } from './owed-signal.store.js';

export type ProofWish = 'export' | 'erase';

const holdsMs = 3_600_000;
const mostPerDay = 3;

export interface WishedProof {
  customerId: string;
  invitationId: string;
  wants: ProofWish;
  now: Date;
}

/**
 * Owes a one-time link to the customer's own address. At most three in a day, so that nobody can flood a mailbox by a survey's link:
 * of more wishes nothing comes, and who asks isn't told.
 */
export function askForProof(db: Database, { customerId, invitationId, wants, now }: WishedProof): Promise<void> {
  return inTransaction(db, async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM customer WHERE id = ${customerId} FOR UPDATE`;
    const lately = await tx.addressProof.count({ where: { customerId, createdAt: { gt: new Date(now.getTime() - 86_400_000) } } });
    if (lately >= mostPerDay) return;
    const id = newId('prf');
    await tx.addressProof.create({
      data: { id, customerId, invitationId, wants, secret: newToken(), createdAt: now, expiresAt: new Date(now.getTime() + holdsMs) },
    });
    await oweSignals(tx, [{ workflow: 'proof', entityId: id, signal: 'start', payload: {} }]);
  });
}

export interface LoadedProof {
  customerId: string;
  invitationId: string;
  wants: ProofWish;
  token: string;
  secret: string;
  channel: 'email' | 'sms';
  address: string;
  language: string;
  /** The contact's word for its brand; null for none. */
  brand: string | null;
  sample: boolean;
}

/** A proof with where it goes: by email, else by SMS. Null when it is over, or there is no address any more. */
export async function loadProof(db: Reader, id: string, now: Date): Promise<LoadedProof | null> {
  const proof = await db.addressProof.findUnique({
    where: { id },
    include: { customer: true, invitation: { include: { interaction: true } } },
  });
  if (!proof || proof.usedAt !== null || proof.expiresAt <= now) return null;
  const { customer, invitation, customerId, invitationId, wants, secret } = proof;
  const address = customer.email ?? customer.phone;
  if (address === null) return null;
  return {
    customerId,
    invitationId,
    wants: wants === 'erase' ? 'erase' : 'export',
    token: invitation.token,
    secret,
    channel: customer.email === null ? 'sms' : 'email',
    address,
    language: invitation.language,
    brand: invitation.interaction.brand,
    sample: customer.sample,
  };
}

/** What a one-time link opens now, with the customer's external id; null when there is none, or it was used, or its hour is over. */
export async function findProof(
  db: Reader,
  { invitationId, secret, now }: { invitationId: string; secret: string; now: Date },
): Promise<{ wants: ProofWish; externalId: string } | null> {
  const proof = await db.addressProof.findUnique({ where: { secret }, include: { customer: { select: { externalId: true } } } });
  if (!proof || proof.invitationId !== invitationId || proof.usedAt !== null || proof.expiresAt <= now) return null;
  return { wants: proof.wants === 'erase' ? 'erase' : 'export', externalId: proof.customer.externalId };
}

/** Uses a one-time link up. True for exactly one caller. */
export async function useProof(db: Reader, secret: string, now: Date): Promise<boolean> {
  const { count } = await db.addressProof.updateMany({ where: { secret, usedAt: null, expiresAt: { gt: now } }, data: { usedAt: now } });
  return count === 1;
}
