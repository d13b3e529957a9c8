import type { Actor } from '../../domain/recovery/case-state.js';
import { err, ok, type Result } from '../../domain/result.js';
import type { Dispatch, Invitation, Prisma } from '../generated/client.js';
import { recordAudit } from './audit.store.js';
import { inTransaction, type Database, type Transaction } from './database.js';
import { cancelOpenChecks, lockCheck } from './check-end.js';
import { cancelOpenInvitations, lockInvitation, openInvitationStatuses } from './invitation-end.js';
import { stepKey } from './invitation-step.store.js';
import { oweSignals } from './owed-signal.store.js';

/** What a provider tells about a message after it took it. */
export interface DeliveryNews {
  /** Ours, carried in the callback's address or in custom arguments; null where it got lost. */
  dispatchId: string | null;
  providerMessageId: string | null;
  /** Null for what says nothing about the arrival. */
  state: 'sent' | 'delivered' | 'failed' | null;
  /** Mail can come back after its delivery was reported; an SMS that arrived has arrived. */
  failsAfterDelivery: boolean;
  code: string | null;
  detail: string | null;
  at: Date;
}

export interface DeliveredTo {
  /** Null for messages to staff. */
  customerId: string | null;
  address: string;
  channel: string;
}

const statusesBefore = {
  sent: ['queued', 'sending', 'unknown'],
  delivered: ['queued', 'sending', 'unknown', 'sent'],
  failed: ['queued', 'sending', 'unknown', 'sent'],
} as const;

/** Purposes whose failure means that the customer wasn't asked; a reminder that is lost changes nothing. */
const asks = ['survey', 'second_chance'];

/**
 * Takes news into the send ledger and the invitation. News come late, twice and out of order: a status never goes back, and what
 * is known already changes nothing. Null when the message isn't ours.
 */
export async function recordDelivery(db: Database, news: DeliveryNews): Promise<DeliveredTo | null> {
  const dispatch = await findDispatch(db, news);
  if (!dispatch) return null;
  const { state } = news;
  if (state !== null) await inTransaction(db, (tx) => takeIn(tx, dispatch, { ...news, state }));
  const { customerId, address, channel } = dispatch;
  return { customerId, address, channel };
}

/** What a person knows about a message that no provider tells of. */
export interface HandSettlement {
  arrived: boolean;
  reason: string;
  actor: Pick<Actor, 'id' | 'name'>;
  now: Date;
}

/**
 * Settles a message of unknown fate by a person's word; audited. What follows is what follows such news of a provider: nothing is sent
 * again, and where it did not arrive the policy's next step comes. `conflict` where its fate is known, perhaps since a moment ago.
 */
export function settleByHand(
  db: Database,
  id: string,
  { arrived, reason, actor, now }: HandSettlement,
): Promise<Result<void, { code: 'not_found' | 'conflict' }>> {
  return inTransaction(db, async (tx) => {
    const dispatch = await tx.dispatch.findUnique({ where: { id } });
    if (!dispatch) return err({ code: 'not_found' });
    const state = arrived ? 'delivered' : 'failed';
    const news = { state, failsAfterDelivery: false, code: null, detail: null, providerMessageId: null, at: now } as const;
    // Of an erased customer's message no word is kept.
    const told = { settledBy: actor.name, settledNote: dispatch.address === '' ? null : reason, settledAt: now, lookAt: null };
    if (!(await takeIn(tx, dispatch, news, told))) return err({ code: 'conflict' });
    await recordAudit(tx, actor, { action: 'dispatch.settled', entity: 'dispatch', entityId: id, detail: { arrived } });
    return ok(undefined);
  });
}

async function findDispatch(db: Database, { dispatchId, providerMessageId }: DeliveryNews): Promise<Dispatch | null> {
  if (dispatchId !== null) {
    const named = await db.dispatch.findUnique({ where: { id: dispatchId } });
    if (named) return named;
  }
  return providerMessageId === null ? null : db.dispatch.findFirst({ where: { providerMessageId }, orderBy: { createdAt: 'desc' } });
}

type TakenNews = Omit<DeliveryNews, 'dispatchId'> & { state: keyof typeof statusesBefore };

type Told = Pick<Dispatch, 'settledBy' | 'settledNote' | 'lookAt'> & { settledAt: Date };

/**
 * Whether it was news. `told` is set where a person tells: of what is unknown alone, with their name. What a provider then tells takes the
 * place of their word, also that a message arrived of which they said that it did not.
 */
async function takeIn(tx: Transaction, dispatch: Dispatch, news: TakenNews, told?: Told): Promise<boolean> {
  const invitation =
    dispatch.invitationId !== null && asks.includes(dispatch.purpose) ? await lockInvitation(tx, dispatch.invitationId) : null;
  if (dispatch.checkId !== null) await lockCheck(tx, dispatch.checkId); // what is ended is locked before its message, as everywhere
  const before = [...statusesBefore[news.state], ...(news.state === 'failed' && news.failsAfterDelivery ? ['delivered'] : [])];
  const isNews: Prisma.DispatchWhereInput[] = told
    ? [{ status: 'unknown' }]
    : [{ status: { in: before } }, ...(news.state === 'delivered' ? [{ status: 'failed', settledBy: { not: null } }] : [])];
  const { count } = await tx.dispatch.updateMany({
    where: { id: dispatch.id, OR: isNews },
    data: {
      settledBy: null,
      settledNote: null,
      status: news.state,
      settledAt: dispatch.settledAt ?? news.at,
      providerMessageId: dispatch.providerMessageId ?? news.providerMessageId,
      ...wordsOf(dispatch, news),
      ...told,
    },
  });
  // A question that never arrived is not waited for.
  if (count > 0 && news.state === 'failed' && dispatch.checkId !== null) await cancelOpenChecks(tx, { id: dispatch.checkId });
  if (count === 0 || !invitation) return count > 0;
  await markStep(tx, dispatch, news.state, news.at);
  if (news.state === 'failed') {
    await takeFailure(tx, invitation, news.at);
    return true;
  }
  const status = news.state === 'delivered' && invitation.status === 'sent' ? { status: 'delivered' } : {};
  const deliveredAt = news.state === 'delivered' && invitation.deliveredAt === null ? { deliveredAt: news.at } : {};
  await tx.invitation.update({ where: { id: invitation.id }, data: { ...status, ...deliveredAt } });
  return true;
}

/** Why it failed. Good news clear what an unclear answer left, and of an erased customer's message no word is kept: it may name the address. */
function wordsOf({ address, code, detail }: Dispatch, news: TakenNews): Pick<Dispatch, 'code' | 'detail'> {
  if (news.state !== 'failed') return { code: null, detail: null };
  return { code: news.code ?? code, detail: address === '' ? null : (news.detail ?? detail) };
}

/**
 * A message that came back is the end of its invitation, unless that goes by several channels: then its workflow looks for the next one.
 * An older matter, whose workflow has gone on to a later resolution, has nobody to look.
 */
async function takeFailure(tx: Transaction, { id, interactionId, resolutionNumber, status }: Invitation, now: Date): Promise<void> {
  const steps = await tx.invitationStep.count({ where: { invitationId: id } });
  const present = steps === 0 ? 0 : await tx.interaction.count({ where: { id: interactionId, status: 'resolved', resolutionNumber } });
  if (present === 0) {
    await cancelOpenInvitations(tx, { id }, 'undeliverable', now);
    return;
  }
  if (!openInvitationStatuses.includes(status)) return;
  await oweSignals(tx, [
    { workflow: 'interaction', entityId: interactionId, signal: 'deliveryReported', payload: { invitationId: id, state: 'failed' } },
  ]);
}

/** The channel that the message was for shows what became of it. */
async function markStep(
  tx: Transaction,
  { key, invitationId }: Dispatch,
  status: 'sent' | 'delivered' | 'failed',
  at: Date,
): Promise<void> {
  if (invitationId === null) return;
  const steps = await tx.invitationStep.findMany({ where: { invitationId } });
  const step = steps.find((candidate) => stepKey(invitationId, candidate) === key);
  if (!step) return;
  const deliveredAt = status === 'delivered' ? { deliveredAt: step.deliveredAt ?? at } : {};
  await tx.invitationStep.updateMany({ where: { invitationId, number: step.number }, data: { status, ...deliveredAt } });
}
