import { claimOutlivesMs } from '../../domain/dispatch/looks.js';
import type { DispatchChannel, MessageChannel } from '../../domain/interaction.js';
import type { Database } from '../../prisma/stores/database.js';
import {
  claimDispatch,
  markUnknown,
  queueDispatch,
  settleDispatch,
  statusOf,
  type DispatchDraft,
  type DispatchRow,
} from '../../prisma/stores/dispatch.store.js';
import { heedAddress } from '../../prisma/stores/delivery-news.store.js';
import { obstacleTo } from '../../prisma/stores/send-permission.store.js';
import type { MessageProvider, OutgoingMessage, SendResult } from '../adapters/messaging.port.js';
import { sandboxMessages } from '../adapters/sandbox.message.js';

export interface DispatchDeps {
  db: Database;
  clock: () => Date;
  providers: Record<MessageChannel, MessageProvider> & { slack?: MessageProvider; sandbox: Record<MessageChannel, MessageProvider> };
}

/**
 * What became of a message. `busy` is the only one that may be tried again: the provider said that it did not take it, another
 * attempt is at it, or quiet hours began and it stays in the queue.
 */
export type DispatchOutcome = 'sent' | 'suppressed' | 'failed' | 'unknown' | 'busy';

/**
 * The one send path. The message goes into the ledger under its key, is claimed by exactly one attempt, and the provider is
 * called once. Calling this again with the same key never sends again: it tells what became of the message.
 */
export async function dispatch(
  { db, clock, providers }: DispatchDeps,
  draft: DispatchDraft,
  unsubscribeUrl: string | null,
  thread: Pick<OutgoingMessage, 'inReplyTo' | 'automatic' | 'blocks'> = {},
): Promise<DispatchOutcome> {
  const queued = await queueDispatch(db, draft);
  // Sample data never leaves the house, whatever is configured.
  const provider = providerOf({ db, providers }, draft.channel, draft.sample);
  const { claimed, dispatch: row } = await claimDispatch(db, queued.id, provider.name, clock());
  if (!claimed) return outcomeOfEarlier(db, row, clock());
  // A STOP that came since the claim wins, too.
  const obstacle = await obstacleTo(db, row);
  if (obstacle !== null) return giveUp(db, row, { provider: provider.name, code: obstacle }, clock());
  const { subject, text, html, links, sender = null } = draft;
  const result = await provider.send({ dispatchId: row.id, address: row.address, subject, text, html, links, unsubscribeUrl, sender, ...thread });
  if (result.outcome === 'refused' && row.customerId !== null)
    await heedAddress(db, {
      ...row,
      meaning: result.address,
      reason: `${provider.name}_${result.code}`,
      source: provider.name,
      now: clock(),
    });
  const status = await settleDispatch(db, row.id, { ...settlementOf(result), provider: provider.name }, clock());
  // `sending` here: put back into the queue, and already in the hands of another attempt.
  return status === 'queued' || status === 'sending' ? 'busy' : outcomeOf(status);
}

/** Who sends on a channel; the outbox for sample data, and for Slack where it isn't set up. */
export function providerOf({ db, providers }: Pick<DispatchDeps, 'db' | 'providers'>, channel: DispatchChannel, inSandbox: boolean): MessageProvider {
  if (channel !== 'slack') return inSandbox ? providers.sandbox[channel] : providers[channel];
  return (inSandbox ? undefined : providers.slack) ?? sandboxMessages(db, 'slack');
}

/** A message that was claimed and then not sent. */
async function giveUp(db: Database, { id }: DispatchRow, why: { provider: string; code: string }, now: Date): Promise<DispatchOutcome> {
  await settleDispatch(db, id, { ...why, status: 'suppressed', providerMessageId: null }, now);
  return 'suppressed';
}

type Settlement = { status: 'sent' | 'failed' | 'unknown' | 'queued'; providerMessageId: string | null; code: string | null };

/** One table from what a provider said to what the ledger keeps. */
function settlementOf(result: SendResult): Settlement {
  switch (result.outcome) {
    case 'sent':
      return { status: 'sent', providerMessageId: result.providerMessageId, code: null };
    case 'refused':
      return { status: 'failed', providerMessageId: null, code: result.code };
    case 'busy':
      return { status: 'queued', providerMessageId: null, code: result.code };
    case 'unclear':
      return { status: 'unknown', providerMessageId: null, code: result.code };
  }
}

async function outcomeOfEarlier(db: Database, row: DispatchRow, now: Date): Promise<DispatchOutcome> {
  const status = statusOf(row);
  if (status !== 'sending') return status === 'queued' ? 'busy' : outcomeOf(status);
  const isDead = row.claimedAt !== null && now.getTime() - row.claimedAt.getTime() > claimOutlivesMs;
  if (!isDead) return 'busy'; // another attempt is at it; ask again
  await markUnknown(db, row.id, now);
  return 'unknown';
}

function outcomeOf(status: 'sent' | 'delivered' | 'failed' | 'suppressed' | 'unknown'): DispatchOutcome {
  return status === 'delivered' ? 'sent' : status;
}
