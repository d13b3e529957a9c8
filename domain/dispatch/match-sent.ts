import type { Meaning } from './provider-outcome.types.js';

/** A message as a provider lists it. Instants are ISO strings. */
export interface ListedMessage {
  providerMessageId: string;
  text: string;
  createdAt: string;
  meaning: Meaning;
}

export interface SoughtMessage {
  text: string;
  claimedAt: string;
  /** Ids of listed messages that other dispatches are known by. */
  takenIds: ReadonlySet<string>;
  /** Other unclear dispatches to the same number with the same words. */
  rivals: number;
}

export type Match = { outcome: 'found'; message: ListedMessage } | { outcome: 'none' } | { outcome: 'several' };

// The provider's clock and ours differ, and the request itself may take its half a minute.
const aroundClaimMs = 5 * 60_000;

/**
 * The one listed message that a dispatch was sent as: the same words, created around its claim, and nobody else's. Where two fit,
 * or two dispatches fit one, it is not guessed. The list tells no id of ours. That nothing fits proves nothing: a message that
 * still waits at the provider may be missing from its list. Pure.
 */
export function matchSent({ text, claimedAt, takenIds, rivals }: SoughtMessage, listed: readonly ListedMessage[]): Match {
  const claimedMs = Date.parse(claimedAt);
  const fitting = listed.filter(
    (message) =>
      !takenIds.has(message.providerMessageId) &&
      message.text === text &&
      Math.abs(Date.parse(message.createdAt) - claimedMs) <= aroundClaimMs,
  );
  const [message] = fitting;
  if (message === undefined) return { outcome: 'none' };
  return fitting.length === 1 && rivals === 0 ? { outcome: 'found', message } : { outcome: 'several' };
}
