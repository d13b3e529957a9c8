import { emptyProfile } from '../../domain/intake/customer-profile.js';
import type { Actor } from '../../domain/recovery/case-state.js';
import { Prisma } from '../generated/client.js';
import { recordAudit } from './audit.store.js';
import { addressesOf } from './customer-read.store.js';
import { inTransaction, type Database, type Transaction } from './database.js';
import { cancelOpenChecks } from './check-end.js';
import { cancelOpenInvitations } from './invitation-end.js';
import { newToken } from './new-id.js';
import { oweSignals } from './owed-signal.store.js';

export interface ErasureReceipt {
  receipt: string;
  erasedAt: string;
  erased: Record<string, number>;
  kept: string[];
}

const kept = [
  'ratings, times and drivers without any words, for the numbers',
  'keyed hashes of addresses that must not be written to again',
  'this receipt in the audit log, under an id that names nobody',
];

/**
 * Forgets one customer in one transaction: names, addresses, the external id and every word that was written, in the read
 * model and in the stored events. What was scheduled is cancelled and open cases are closed. Null for an unknown customer.
 */
export function eraseCustomer(
  db: Database,
  externalId: string,
  actor: Pick<Actor, 'id' | 'name'>,
  now: Date,
): Promise<ErasureReceipt | null> {
  return inTransaction(db, async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM customer WHERE external_id = ${externalId} FOR UPDATE`;
    const customer = await tx.customer.findUnique({ where: { externalId } });
    const receipt = `era_${newToken().slice(0, 20)}`;
    // Whoever is known from events alone has no row yet, and then the receipt stands for the customer.
    const alias = `erased:${customer?.id ?? receipt}`;
    const events = await eraseEvents(tx, externalId, alias);
    if (!customer && events === 0) return null;
    const erased = { events, ...(customer ? await eraseRows(tx, customer, alias, now) : {}) };
    await recordAudit(tx, actor, {
      action: 'customer.erased',
      entity: 'customer',
      entityId: customer?.id ?? receipt,
      detail: { receipt, ...erased },
    });
    return { receipt, erasedAt: now.toISOString(), erased, kept };
  });
}

/** A stored event keeps what the interaction was about; of the customer only the alias is left. */
function eraseEvents(tx: Transaction, externalId: string, alias: string): Promise<number> {
  return tx.$executeRaw`
    UPDATE intake_event SET
      customer_key = ${alias},
      payload = jsonb_set(
        payload #- '{history,comment}' #- '{history,oneThing}' #- '{history,note}' #- '{history,action}' #- '{interaction,emailMessageId}' #- '{interaction,emailSubject}' #- '{interaction,url}',
        '{customer}', jsonb_build_object('id', ${alias}::text))
    WHERE customer_key = ${externalId}`;
}

interface CustomerRow {
  id: string;
  email: string | null;
  phone: string | null;
}

async function eraseRows(tx: Transaction, customer: CustomerRow, alias: string, now: Date): Promise<Record<string, number>> {
  const customerId = customer.id;
  const invitations = await cancelOpenInvitations(tx, { customerId }, 'erased', now);
  await cancelOpenChecks(tx, { customerId });
  const cases = await eraseCases(tx, customerId, now);
  const responses = await eraseWords(tx, customerId);
  const { count: consents } = await tx.consentRecord.deleteMany({ where: { customerId } });
  const messages = await eraseMessages(tx, customer);
  const { count: interactions } = await tx.interaction.updateMany({
    where: { customerId },
    data: { segment: null, language: null, emailMessageId: null, emailSubject: null, url: null, updatedAt: now },
  });
  await tx.customer.update({
    where: { id: customerId },
    data: { ...emptyProfile, externalId: alias, erasedAt: now, preferences: {} },
  });
  return { customers: 1, interactions, invitationsCancelled: invitations, responses, consents, recoveryCases: cases, ...messages };
}

async function eraseWords(tx: Transaction, customerId: string): Promise<number> {
  const ofCustomer = { response: { customerId } };
  await tx.responseDriver.updateMany({ where: ofCustomer, data: { quoteStart: 0, quoteEnd: 0, why: '' } });
  await tx.themingCorrection.deleteMany({ where: ofCustomer });
  await tx.responseFlag.updateMany({ where: ofCustomer, data: { quoteStart: 0, quoteEnd: 0 } });
  const { count } = await tx.surveyResponse.updateMany({
    where: { customerId },
    data: { comment: null, oneThing: null, callbackAt: null, language: null, gradeNote: null, reading: Prisma.DbNull },
  });
  await tx.pageVisit.deleteMany({ where: { invitation: { customerId } } });
  return count;
}

/** Nobody can be called back any more, so open cases end; their times and ratings stay for the numbers. */
async function eraseCases(tx: Transaction, customerId: string, now: Date): Promise<number> {
  const open = await tx.$queryRaw<{ id: string; revision: number }[]>`
    UPDATE recovery_case SET status = 'closed', outcome = 'withdrawn', closed_at = ${now}, revision = revision + 1
    WHERE customer_id = ${customerId} AND status <> 'closed' RETURNING id, revision`;
  const ids = open.map(({ id }) => id);
  const rows = await tx.recoveryCase.findMany({
    where: { id: { in: ids } },
    select: { id: true, interactionId: true, revision: true, firstOutreachAt: true, resolvedAt: true },
  });
  await tx.interaction.updateMany({
    where: { id: { in: rows.map(({ interactionId }) => interactionId) }, stage: 'recovering' },
    data: { stage: 'closed' },
  });
  await oweSignals(
    tx,
    rows.map(({ id, revision, firstOutreachAt, resolvedAt }) => ({
      workflow: 'recovery',
      entityId: id,
      signal: 'caseChanged',
      payload: {
        revision,
        status: 'closed',
        firstOutreachAt: firstOutreachAt?.toISOString() ?? null,
        resolvedAt: resolvedAt?.toISOString() ?? null,
      },
    })),
  );
  await tx.$executeRaw`
    UPDATE case_entry SET detail = detail - 'note' - 'comment' - 'oneThing' - 'action' - 'text' - 'subject' - 'outsideHoursReason'
    WHERE case_id IN (SELECT id FROM recovery_case WHERE customer_id = ${customerId})`;
  const ofCustomer = { recoveryCase: { customerId } };
  await tx.outreach.updateMany({ where: ofCustomer, data: { note: '' } });
  await tx.caseTask.updateMany({ where: ofCustomer, data: { text: '' } });
  await tx.remedyRequest.updateMany({ where: ofCustomer, data: { note: '' } });
  await tx.personalMessage.updateMany({ where: ofCustomer, data: { subject: null, text: '', outsideHoursReason: null } });
  await tx.caseReply.updateMany({ where: ofCustomer, data: { text: '' } });
  const words = { resolutionNote: null, action: null, lastLookNote: null, lastLookAction: null, snoozeReason: null };
  const { count } = await tx.recoveryCase.updateMany({ where: { customerId }, data: words });
  return count;
}

async function eraseMessages(tx: Transaction, customer: CustomerRow): Promise<{ messages: number; inboundMessages: number }> {
  const customerId = customer.id;
  const inboundMessages = await tx.$executeRaw`
    UPDATE inbound_message SET address = '', text = ''
    WHERE dispatch_id IN (SELECT id FROM dispatch WHERE customer_id = ${customerId}) OR address = ANY(${addressesOf(customer)}::text[])
      OR id IN (SELECT r.inbound_id FROM case_reply r JOIN recovery_case c ON c.id = r.case_id WHERE c.customer_id = ${customerId})`;
  await tx.$executeRaw`DELETE FROM sandbox_message WHERE dispatch_id IN (SELECT id FROM dispatch WHERE customer_id = ${customerId})`;
  await tx.dispatch.updateMany({ where: { customerId, status: 'queued' }, data: { status: 'suppressed', settledAt: new Date() } });
  const { count } = await tx.dispatch.updateMany({
    where: { customerId },
    data: { address: '', subject: null, text: '', html: null, links: [], detail: null, settledNote: null },
  });
  return { messages: count, inboundMessages };
}
