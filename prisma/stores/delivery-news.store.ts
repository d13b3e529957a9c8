import type { AddressMeaning, Meaning, Verdict } from '../../domain/dispatch/provider-outcome.types.js';
import type { DispatchChannel } from '../../domain/interaction.js';
import type { Database } from './database.js';
import { recordDelivery } from './delivery.store.js';
import { optOut, suppressAddress } from './suppression.store.js';

/** What a provider told about one message, already looked up in the one table of outcomes. */
export interface ProviderNews {
  /** The provider's name. */
  source: string;
  channel: DispatchChannel;
  meaning: Meaning;
  dispatchId: string | null;
  providerMessageId: string | null;
  /** Whom it went to by the provider's own word; null where that is not told. */
  address: string | null;
  /** The provider's words, for staff; null where there are none. */
  detail: string | null;
  at: Date;
}

const stateOf: Record<Verdict, 'sent' | 'delivered' | 'failed' | null> = {
  accepted: 'sent',
  arrived: 'delivered',
  permanent: 'failed',
  // Said of what was not taken at all: a message that the provider tells about was.
  not_sent: null,
  ambiguous: null,
  no_news: null,
};

/**
 * Takes a provider's news in, whether it called us or was asked: the ledger, the invitation, and whether the address may be
 * written to. News that are known, or come late and out of order, change nothing.
 */
export async function takeInNews(db: Database, news: ProviderNews, now: Date): Promise<void> {
  const { source, channel, meaning, dispatchId, providerMessageId, detail, at } = news;
  const state = stateOf[meaning.verdict];
  // The code of good news explains nothing, and would hide why an earlier message failed.
  const code = state === 'sent' || state === 'delivered' ? null : meaning.code;
  // Mail can come back after its delivery was reported; an SMS that arrived has arrived.
  const known = await recordDelivery(db, {
    dispatchId,
    providerMessageId,
    state,
    failsAfterDelivery: channel === 'email',
    code,
    detail,
    at,
  });
  const address = news.address ?? known?.address ?? '';
  // Staff's own addresses are not customers': a colleague who is away must not miss the next alert. An erased customer's is empty.
  if (address === '' || known?.customerId === null) return;
  const customerId = known?.customerId ?? null;
  await heedAddress(db, { customerId, address, channel, meaning: meaning.address, reason: `${source}_${meaning.code}`, source, now });
}

/** What follows from a provider's word for the address: a STOP that it heard counts as much as one said to us, on every channel. */
export async function heedAddress(
  db: Database,
  said: { customerId: string | null; address: string; channel: string; meaning: AddressMeaning; reason: string; source: string; now: Date },
): Promise<void> {
  const { customerId, address, channel, meaning, reason, source, now } = said;
  if (meaning === 'dead') await suppressAddress(db, { address, reason, source });
  if (meaning === 'opted_out') await optOut(db, { address, channel, reason, source, now, ...(customerId === null ? {} : { customerId }) });
}
