import type { Dispatch } from '../generated/client.js';
import { normaliseAddress } from './address-hash.js';
import { inTransaction, type Database, type Reader, type Transaction } from './database.js';
import { consentOf } from './decision-facts.js';
import { newId } from './new-id.js';
import { suppressedAmong } from './suppression.store.js';

export type DispatchPurpose = 'survey' | 'reminder' | 'second_chance' | 'alert' | 'deadline_reminder' | 'escalation' | 'follow_up' | 'confirmation' | 'check_in' | 'not_resolved';

/** A message to be sent once. `key` names it for good: purpose, entity, step and channel. */
export interface DispatchDraft {
  key: string;
  purpose: DispatchPurpose;
  channel: 'email' | 'sms';
  address: string;
  /** Null for messages to staff, which need no consent. */
  customerId: string | null;
  interactionId: string | null;
  invitationId: string | null;
  caseId: string | null;
  /** The question whether a resolution is one. */
  checkId?: string;
  subject: string | null;
  text: string;
  html: string | null;
  links: string[];
  sample: boolean;
}

export type DispatchRow = Dispatch;

export type DispatchStatus = 'queued' | 'sending' | 'sent' | 'delivered' | 'failed' | 'suppressed' | 'unknown';

export const statusOf = (dispatch: Dispatch): DispatchStatus => {
  switch (dispatch.status) {
    case 'queued':
    case 'sending':
    case 'sent':
    case 'delivered':
    case 'failed':
    case 'suppressed':
      return dispatch.status;
    default:
      return 'unknown';
  }
};

/** Puts the message into the ledger, or finds it there: its words stay those of the first time. The address is kept in its one spelling, by which answers find it. */
export async function queueDispatch(db: Database, draft: DispatchDraft): Promise<Dispatch> {
  await db.dispatch.createMany({ data: [{ ...draft, address: normaliseAddress(draft.address), id: newId('dsp'), status: 'queued' }], skipDuplicates: true });
  return db.dispatch.findUniqueOrThrow({ where: { key: draft.key } });
}

/**
 * Claims a queued message for sending, and looks once more whether the customer may still be written to: between the
 * decision and now they may have said STOP. `claimed` is true for exactly one caller, ever.
 */
export function claimDispatch(db: Database, id: string, now: Date): Promise<{ claimed: boolean; dispatch: Dispatch }> {
  return inTransaction(db, async (tx) => {
    // The customer first, as everywhere: an erasure locks in this order, too.
    await tx.$queryRaw`SELECT 1 FROM customer WHERE id = (SELECT customer_id FROM dispatch WHERE id = ${id}) FOR SHARE`;
    await tx.$queryRaw`SELECT 1 FROM dispatch WHERE id = ${id} FOR UPDATE`;
    const dispatch = await tx.dispatch.findUniqueOrThrow({ where: { id } });
    if (dispatch.status !== 'queued') return { claimed: false, dispatch };
    const obstacle = await obstacleTo(tx, dispatch);
    const data = obstacle === null ? { status: 'sending', claimedAt: now } : { status: 'suppressed', settledAt: now, code: obstacle };
    return { claimed: obstacle === null, dispatch: await tx.dispatch.update({ where: { id }, data }) };
  });
}

/** Why a customer may not be asked at this address; null when nothing is in the way, and for staff. What is shown in place has no address, and needs no consent to one. */
export async function obstacleTo(tx: Transaction, { customerId, address, channel }: Pick<Dispatch, 'customerId' | 'address' | 'channel'>): Promise<string | null> {
  if (customerId === null) return null;
  const customer = await tx.customer.findUnique({ where: { id: customerId } });
  if (!customer || customer.erasedAt !== null) return 'erased';
  if (customer.optedOutAt !== null) return 'opted_out';
  if (channel === 'embed') return null;
  if ((await suppressedAmong(tx, [address])).length > 0) return 'suppressed';
  const consent = consentOf(customer.consent);
  const isRefused = channel === 'sms' ? consent.sms !== true : consent.email === false;
  return isRefused ? 'no_consent' : null;
}

/** What the ledger knows of a key; null when it was never queued. */
export async function statusOfKey(db: Reader, key: string): Promise<DispatchStatus | null> {
  const found = await db.dispatch.findUnique({ where: { key } });
  return found && statusOf(found);
}

/** Settles a claimed message by what the provider said; a callback that came first stands. */
export async function settleDispatch(
  db: Database,
  id: string,
  settled: { status: 'sent' | 'failed' | 'unknown' | 'queued'; provider: string; providerMessageId: string | null; code: string | null },
  now: Date,
): Promise<DispatchStatus> {
  const { status, provider, providerMessageId, code } = settled;
  await db.dispatch.updateMany({
    where: { id, status: 'sending' },
    data: { status, provider, code, ...(status === 'queued' ? { claimedAt: null } : { settledAt: now }) },
  });
  if (providerMessageId !== null) await db.dispatch.updateMany({ where: { id, providerMessageId: null }, data: { providerMessageId, provider } });
  return statusOf(await db.dispatch.findUniqueOrThrow({ where: { id } }));
}

/** A message that was claimed by an attempt that died: it may have been sent, so it is not sent again. */
export async function markUnknown(db: Database, id: string, now: Date): Promise<void> {
  await db.dispatch.updateMany({ where: { id, status: 'sending' }, data: { status: 'unknown', settledAt: now, detail: 'the attempt that claimed it did not come back' } });
}
