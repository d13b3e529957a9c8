import type { LocalReason, ThemeProviderName } from './theme-provider.port.js';

const sentences: Record<Exclude<LocalReason, 'timed_out'>, string> = {
  unreachable: 'could not be reached',
  limited: 'takes no more comments for now',
  denied: 'denied access (key, model or region)',
  failed: 'failed',
  refused: 'refused the comment',
  invalid: 'gave an answer that cannot be used',
  unsupported: 'does not read this language',
  budget_spent: "this month's budget is spent",
  paused: 'is left alone for a minute after failures in a row',
  withheld: 'was not asked, for more personal data than can be masked',
};

/** What the reading says of itself to staff: "openai: timed out after 5 s; read locally". Never a word of the comment. */
export const noteOf = (provider: ThemeProviderName, reason: LocalReason, timeoutMs: number): string =>
  `${provider}: ${reason === 'timed_out' ? `timed out after ${timeoutMs / 1_000} s` : sentences[reason]}; read locally`;
