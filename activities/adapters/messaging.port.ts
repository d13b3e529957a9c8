import type { SlackBlock } from '../../domain/recovery/slack-message.js';
import type { MailSender } from '../../domain/brand/brand.js';
import type { ListedMessage } from '../../domain/dispatch/match-sent.js';
import type { AddressMeaning, Meaning } from '../../domain/dispatch/provider-outcome.types.js';
import type { DispatchChannel } from '../../domain/interaction.js';

/** One message for one person, ready to go. */
export interface OutgoingMessage {
  /** Carried to the provider, so that its callbacks find the ledger's row. */
  dispatchId: string;
  address: string;
  subject: string | null;
  text: string;
  html: string | null;
  links: string[];
  /** Where one click ends these messages (RFC 8058); null for messages to staff. */
  unsubscribeUrl: string | null;
  /** Message-ID of the mail that this one goes on from. */
  inReplyTo?: string;
  /** Sent because of the customer's own message: no machine should answer it. */
  automatic?: boolean;
  /** What Slack shows in place of the text. */
  blocks?: readonly SlackBlock[];
  /** Who a mail comes from; null where that is as the provider's settings have it. */
  sender: MailSender | null;
}

/**
 * What became of one call to a provider.
 * `refused`: not sent, and won't be. `busy`: not taken now, may be tried again. `unclear`: perhaps sent, so never sent again.
 */
export type SendResult =
  | { outcome: 'sent'; providerMessageId: string | null }
  | { outcome: 'refused'; code: string; address: AddressMeaning }
  | { outcome: 'busy'; code: string }
  | { outcome: 'unclear'; code: string };

/** What a failed call means for the ledger, by the one table of provider outcomes. */
export function failedResult({ verdict, code, address }: Meaning): SendResult {
  if (verdict === 'permanent') return { outcome: 'refused', code, address };
  return { outcome: verdict === 'not_sent' ? 'busy' : 'unclear', code };
}

/** A message whose fate is unclear: to whom, and around which instant it would have been sent. */
export interface SoughtAround {
  dispatchId: string;
  address: string;
  claimedAt: Date;
}

/** A provider of one channel. */
export interface MessageProvider {
  readonly name: string;
  readonly channel: DispatchChannel;
  /** Calls the service once, without retries of its own, and never throws. */
  send(message: OutgoingMessage): Promise<SendResult>;
  /**
   * What the service took for this address around that instant; null where it did not answer, or lists more than can be compared. Never
   * throws. Null itself where a provider has no list: then its callbacks alone tell.
   */
  readonly list: ((sought: SoughtAround) => Promise<ListedMessage[] | null>) | null;
}

/** An answer after this is taken as unclear, unless the settings say otherwise; Temporal's own limit for the activity lies above it. */
export const answerWithinMs = 30_000;

/** A field of an error that a provider's SDK threw; undefined where there is none. */
export function fieldOf(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
}

export const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null);
export const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
