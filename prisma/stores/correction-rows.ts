import { createHash } from 'node:crypto';
import type { CorrectionWord, MachineReading, SettledDriver } from '../../domain/theming/corrections/correction.types.js';
import type { Quote, Sentiment, ThemedDriver } from '../../domain/theming/theming.types.js';
import type { ResponseDriver, ThemingCorrection } from '../generated/client.js';
import { storedAs } from './plain-json.js';

/** Names a comment's exact words, so that what was said of others is told apart. */
export const commentHashOf = (comment: string): string => createHash('sha256').update(comment).digest('hex');

/** The same for those who show the comment. */
export const commentVersionOf = (comment: string): string => commentHashOf(comment).slice(0, 16);

export const sentiments = ['positive', 'neutral', 'negative', 'mixed'] as const satisfies readonly Sentiment[];
export const sentimentOf = (text: string | null): Sentiment => sentiments.find((known) => known === text) ?? 'neutral';

/** A person's word with what had been read when it was said. */
export type SaidWord = CorrectionWord & { readonly said: MachineReading };

/** A stored word as decisions see it; null for one that a later version may have written. */
export function wordOf(row: ThemingCorrection): SaidWord | null {
  const shared = {
    id: row.id,
    person: row.byId ?? `key:${row.by}`,
    by: row.by,
    at: row.at.toISOString(),
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    said: storedAs<MachineReading>(row.said),
  };
  if (row.kind === 'sentiment' && row.sentiment !== null) return { ...shared, kind: 'sentiment', sentiment: sentimentOf(row.sentiment) };
  if (row.kind !== 'driver' || row.key === null) return null;
  return {
    ...shared,
    kind: 'driver',
    key: row.key,
    verdict: row.verdict === 'absent' ? 'absent' : 'present',
    sentiment: row.sentiment === null ? null : sentimentOf(row.sentiment),
    quote: quoteOrNull(row.quoteStart, row.quoteEnd),
  };
}

const quoteOrNull = (start: number | null, end: number | null): Quote | null => (start === null || end === null ? null : { start, end });

/** The words of a comment's corrections; those on an earlier comment say nothing of this one. */
export function wordsOn(comment: string | null, rows: readonly ThemingCorrection[]): SaidWord[] {
  if (comment === null || rows.length === 0) return [];
  const hash = commentHashOf(comment);
  return rows.filter(({ commentHash }) => commentHash === hash).flatMap((row) => wordOf(row) ?? []);
}

/** The columns of a driver of a response. */
export const driverColumns = (responseId: string, { key, sentiment, quote, weight, why, source, by }: SettledDriver) => ({
  responseId,
  key,
  sentiment,
  quoteStart: quote.start,
  quoteEnd: quote.end,
  weight,
  why,
  source,
  correctedBy: by,
});

export const driverOfRow = ({ key, sentiment, quoteStart, quoteEnd, weight, why }: ResponseDriver): ThemedDriver => ({
  key,
  sentiment: sentimentOf(sentiment),
  quote: { start: quoteStart, end: quoteEnd },
  weight,
  why,
});
