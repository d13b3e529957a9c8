import { inTransaction, type Database, type Reader } from './database.js';

/** A step that is to be sent, or null where there is none of that number. */
export function findStep(
  db: Reader,
  invitationId: string,
  number: number,
): Promise<{ number: number; channel: string; status: string; sendAt: Date } | null> {
  return db.invitationStep.findUnique({ where: { invitationId_number: { invitationId, number } } });
}

/**
 * Marks a step whose message went out, or may have: the invitation is by that channel from now on. Told again, the first time stands, and so
 * does a report that came first.
 */
export function markStepSent(
  db: Database,
  invitationId: string,
  step: { number: number; channel: string },
  status: 'sent' | 'unknown',
  now: Date,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM invitation WHERE id = ${invitationId} FOR UPDATE`;
    const { number, channel } = step;
    const { count } = await tx.invitationStep.updateMany({ where: { invitationId, number, sentAt: null }, data: { sentAt: now } });
    await tx.invitationStep.updateMany({ where: { invitationId, number, status: 'planned' }, data: { status } });
    if (count === 0) return;
    await tx.invitation.updateMany({ where: { id: invitationId }, data: { channel } });
    await tx.invitation.updateMany({ where: { id: invitationId, sentAt: null }, data: { sentAt: now } });
    await tx.invitation.updateMany({ where: { id: invitationId, status: 'scheduled' }, data: { status: 'sent' } });
  });
}

/** Marks a planned step that waits to be fetched by the company's page. */
export async function markStepOffered(db: Database, invitationId: string, number: number): Promise<void> {
  await db.invitationStep.updateMany({ where: { invitationId, number, status: 'planned' }, data: { status: 'offered' } });
}

/** Marks a planned step that was not sent: refused, nobody to send it to, or no time left for it. */
export async function markStepUnsent(
  db: Database,
  invitationId: string,
  number: number,
  status: 'failed' | 'suppressed' | 'too_late',
): Promise<void> {
  await db.invitationStep.updateMany({ where: { invitationId, number, status: 'planned' }, data: { status } });
}

/** Puts a planned step off: what was to go out by now would reach the customer at night, or while they are writing. */
export async function deferStep(db: Database, invitationId: string, number: number, sendAt: Date): Promise<void> {
  await db.invitationStep.updateMany({ where: { invitationId, number, status: 'planned' }, data: { sendAt } });
}
