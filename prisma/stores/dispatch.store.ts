import type { MailSender } from '../../domain/brand/brand.js';
import type { DispatchChannel } from '../../domain/interaction.js';
import type { Dispatch } from '../generated/client.js';
import { normaliseAddress } from './address-hash.js';
import { inTransaction, type Database, type Reader } from './database.js';
import { newId } from './new-id.js';
import { mayGoOut } from './send-permission.store.js';

export type DispatchPurpose =
  | 'survey'
  | 'reminder'
  | 'second_chance'
  | 'alert'
  | 'deadline_reminder'
  | 'escalation'
  | 'follow_up'
  | 'last_look'
  | 'hand_over'
  | 'confirmation'
  | 'check_in'
  | 'not_resolved'
  | 'proof'
  | 'reply'
  | 'call_back'
  | 'personal'
  | 'case_reply';

/** A message to be sent once. `key` names it for good: purpose, entity, step and channel. */
export interface DispatchDraft {
  key: string;
  purpose: DispatchPurpose;
  channel: DispatchChannel;
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
  /** Who a mail comes from, where its brand says so. Not part of the ledger: it is read anew with each attempt. */
  sender?: MailSender | null;
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
export async function queueDispatch(db: Database, { sender: _sender, ...draft }: DispatchDraft): Promise<Dispatch> {
  await db.dispatch.createMany({ data: [{ ...draft, address: draft.channel === 'slack' ? draft.address : normaliseAddress(draft.address), id: newId('dsp'), status: 'queued' }], skipDuplicates: true });
  return db.dispatch.findUniqueOrThrow({ where: { key: draft.key } });
}

/**
 * Claims a queued message for sending, after a last look at whether it may go out: between the decision and now the customer may
 * have said STOP, been asked elsewhere or gone to bed. `claimed` is true for exactly one caller, ever; a message that has to wait
 * stays queued.
 */
export function claimDispatch(db: Database, id: string, provider: string, now: Date): Promise<{ claimed: boolean; dispatch: Dispatch }> {
  return inTransaction(db, async (tx) => {
    // The customer first, as everywhere: an erasure locks in this order, too. Of two messages to one customer the second sees the first.
    await tx.$queryRaw`SELECT 1 FROM customer WHERE id = (SELECT customer_id FROM dispatch WHERE id = ${id}) FOR UPDATE`;
    await tx.$queryRaw`SELECT 1 FROM dispatch WHERE id = ${id} FOR UPDATE`;
    const dispatch = await tx.dispatch.findUniqueOrThrow({ where: { id } });
    if (dispatch.status !== 'queued') return { claimed: false, dispatch };
    const look = await mayGoOut(tx, dispatch, now);
    if (look.outcome === 'wait') return { claimed: false, dispatch };
    const isFree = look.outcome === 'send';
    const data = isFree
      ? { status: 'sending', claimedAt: now, provider, looks: 0, lookAt: null }
      : { status: 'suppressed', settledAt: now, code: look.rule };
    return { claimed: isFree, dispatch: await tx.dispatch.update({ where: { id }, data }) };
  });
}

/** Ends a message that was never claimed and has nothing to say any more. */
export async function suppressQueued(db: Database, key: string, now: Date): Promise<void> {
  await db.dispatch.updateMany({ where: { key, status: 'queued' }, data: { status: 'suppressed', settledAt: now, code: 'ask_is_over' } });
}

/** What the ledger knows of a key; null when it was never queued. */
export async function statusOfKey(db: Reader, key: string): Promise<DispatchStatus | null> {
  const found = await db.dispatch.findUnique({ where: { key } });
  return found && statusOf(found);
}

/**
 * Settles a claimed message by what the provider said; a callback that came first stands. A clear answer also settles what was
 * taken for unclear, because the attempt was so slow that it was believed dead.
 */
export async function settleDispatch(
  db: Database,
  id: string,
  settled: {
    status: 'sent' | 'failed' | 'suppressed' | 'unknown' | 'queued';
    provider: string;
    providerMessageId: string | null;
    code: string | null;
  },
  now: Date,
): Promise<DispatchStatus> {
  const { status, provider, providerMessageId, code } = settled;
  await db.dispatch.updateMany({
    where: { id, status: { in: status === 'sent' || status === 'failed' ? ['sending', 'unknown'] : ['sending'] } },
    data: { status, provider, code, ...(status === 'queued' ? { claimedAt: null } : { settledAt: now }) },
  });
  if (providerMessageId !== null)
    await db.dispatch.updateMany({ where: { id, providerMessageId: null }, data: { providerMessageId, provider } });
  return statusOf(await db.dispatch.findUniqueOrThrow({ where: { id } }));
}

/** A message that was claimed by an attempt that died: it may have been sent, so it is not sent again. */
export async function markUnknown(db: Database, id: string, now: Date): Promise<void> {
  await db.dispatch.updateMany({
    where: { id, status: 'sending' },
    data: { status: 'unknown', settledAt: now, detail: 'the attempt that claimed it did not come back' },
  });
}
