import type { Theming } from '../../domain/theming/theming.types.js';

export type ThemeProviderName = 'local' | 'comprehend' | 'google' | 'openai';

/** What reads comments: this machine, or a service. */
export interface ThemeProvider {
  readonly name: ThemeProviderName;
  /**
   * Reads a comment by the drivers of that version of the taxonomy; `language` is the survey's or the one already identified. Quotes lie in
   * the comment, keys in the taxonomy, weights in 0..1; flags are what this machine's rules say. Calls the service once, without retries,
   * within its time-out. Rejects with a `ThemeFault` where the service gives no usable answer, and never with words of the comment.
   */
  theme(comment: string, language: string | null, taxonomyVersion: number): Promise<Theming>;
}

/**
 * Why a service gave no reading. The first five say something about the service, so that enough of them in a row leave it alone for a
 * while; the others may lie in the comment.
 */
export type ThemeFaultCode = 'timed_out' | 'unreachable' | 'limited' | 'denied' | 'failed' | 'refused' | 'invalid' | 'unsupported';

const faultsOfService: ReadonlySet<ThemeFaultCode> = new Set(['timed_out', 'unreachable', 'limited', 'denied', 'failed']);

/** Carries a code and nothing else: what a service answers may repeat the comment. */
export class ThemeFault extends Error {
  override readonly name = 'ThemeFault';

  constructor(readonly code: ThemeFaultCode) {
    super(code);
  }

  get isOfService(): boolean {
    return faultsOfService.has(this.code);
  }
}

/** Why a comment was read on this machine although a service is set up. */
export type LocalReason = ThemeFaultCode | 'budget_spent' | 'paused' | 'withheld';

/** What came of a comment that a service was to read. */
export type ThemingOutcome = 'read' | LocalReason;
