import type { consentChannels } from '../interaction.js';

export const consentSources = ['event', 'staff', 'stop', 'start', 'preferences', 'provider'] as const;
/** Who told of it: an event, a person of the company, the customer's STOP or START, the page behind a link, or the provider that heard it. */
export type ConsentSource = (typeof consentSources)[number];

/** What a customer agreed to, or took back, on one channel. */
export interface ConsentStatement {
  channel: (typeof consentChannels)[number];
  granted: boolean;
  source: ConsentSource;
  /** The system or the place that told of it; null where the source says all. */
  detail: string | null;
  /** ISO instant at which it was said. */
  at: string;
}

/**
 * The statements that changed something, newest first. They count by their own time, so the first of each channel is what holds now; of
 * two of the same instant a refusal holds. What an event repeats changes nothing and is left out.
 */
export function consentHistory(statements: readonly ConsentStatement[]): ConsentStatement[] {
  const inOrder = statements.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || Number(b.granted) - Number(a.granted));
  const last = new Map<string, boolean>();
  const changes = inOrder.filter(({ channel, granted, source }) => {
    const repeats = last.get(channel) === granted && source === 'event';
    last.set(channel, granted);
    return !repeats;
  });
  return changes.toReversed();
}
