import type { ProviderOutcome } from './provider-outcome.types.js';

const source = 'https://nodejs.org/api/errors.html#common-system-errors';

/**
 * No connection came about, so no provider can have taken the message. After a reset or a time-out that isn't certain:
 * those have no row, and count as ambiguous.
 */
export const connectionOutcomes: readonly ProviderOutcome[] = [
  {
    code: 'ECONNREFUSED',
    verdict: 'not_sent',
    address: 'fine',
    sentence: "Nothing answers at the provider's address; the message waits.",
    source,
  },
  {
    code: 'ENOTFOUND',
    verdict: 'not_sent',
    address: 'fine',
    sentence: "The provider's name is not known to the network; the message waits.",
    source,
  },
  {
    code: 'EAI_AGAIN',
    verdict: 'not_sent',
    address: 'fine',
    sentence: "The provider's name could not be looked up for now; the message waits.",
    source,
  },
];
