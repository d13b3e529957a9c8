import type { SurveyChannel } from '../../domain/interaction.js';

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
}

/**
 * What became of one call to a provider.
 * `refused`: not sent, and won't be. `busy`: not taken now, may be tried again. `unclear`: perhaps sent, so never sent again.
 */
export type SendResult =
  | { outcome: 'sent'; providerMessageId: string | null }
  | { outcome: 'refused'; code: string; optedOut: boolean }
  | { outcome: 'busy'; code: string }
  | { outcome: 'unclear'; code: string };

/** A provider of one channel. `send` calls the service once, without retries of its own, and never throws. */
export interface MessageProvider {
  readonly name: string;
  readonly channel: SurveyChannel;
  send(message: OutgoingMessage): Promise<SendResult>;
}

/** An answer after this is taken as unclear, unless the settings say otherwise; Temporal's own limit for the activity lies above it. */
export const answerWithinMs = 30_000;

// No connection came about, so nothing can have been taken: unlike after a reset or a time-out, trying again is safe.
const beforeTheRequest = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

/** Whether a failed call certainly didn't reach the provider. */
export function neverLeft(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' && beforeTheRequest.has(error.code);
}
