import type { Correction, SurveyResponse, ThemedComment } from '../../api/types.js';
import type { Range } from './words.js';

export const sentiments = ['positive', 'neutral', 'negative', 'mixed'] as const;
export type Sentiment = (typeof sentiments)[number];
export const isSentiment = (value: unknown): value is Sentiment => sentiments.some((known) => known === value);

/** What was read in a comment and said of it; cases, interactions and lists of comments all carry it. */
export type Reading = Pick<ThemedComment, 'sentiment' | 'sentimentBy' | 'commentVersion' | 'drivers' | 'flags' | 'corrections'>;
export type Themed = Reading & { responseId: string; comment: string };

export const themedAnswer = (response: SurveyResponse, comment: string): Themed => ({ ...response, responseId: response.id, comment });

/** What a person says of a comment. */
export type Word =
  | { kind: 'driver'; verdict: 'absent'; key: string; label: string }
  | { kind: 'driver'; verdict: 'present'; key: string; label: string; sentiment: Sentiment; quote?: Range }
  | { kind: 'sentiment'; sentiment: Sentiment };

/** The reading as it will be once the server has taken the word; its answer then takes this one's place. */
export function withWord<T extends Reading & { comment: string | null }>(reading: T, word: Word, by: string): T {
  if (word.kind === 'sentiment') return { ...reading, sentiment: word.sentiment, sentimentBy: by };
  const others = reading.drivers.filter(({ key }) => key !== word.key);
  if (word.verdict === 'absent') return { ...reading, drivers: others };
  const comment = reading.comment ?? '';
  const read = reading.drivers.find(({ key }) => key === word.key);
  const { start, end } = word.quote ?? read?.quote ?? { start: 0, end: comment.length };
  const driver = {
    key: word.key,
    label: word.label,
    sentiment: word.sentiment,
    quote: { start, end, text: comment.slice(start, end) },
    weight: 1,
    why: 'A person read this in the comment.',
    source: 'person' as const,
    by,
  };
  // It stands for a comment that nothing places, and a person has placed this one.
  const placed = word.key === 'general' ? others : others.filter(({ key, source }) => key !== 'general' || source === 'person');
  return { ...reading, drivers: [...placed, driver] };
}

/** The reading of an answer, with its quotes cut out of the comment as this screen shows it: a list masks personal data. */
export function readingFor(
  comment: string | null,
  { sentiment, sentimentBy, commentVersion, drivers, flags, corrections }: Reading,
): Reading {
  const cut = <T extends { quote: { start: number; end: number; text: string } }>(item: T): T => ({
    ...item,
    quote: { ...item.quote, text: (comment ?? '').slice(item.quote.start, item.quote.end) },
  });
  return { sentiment, sentimentBy, commentVersion, drivers: drivers.map(cut), flags: flags.map(cut), corrections };
}

/** The correction that a word has become. */
export function correctionOf(corrections: readonly Correction[], word: Word): Correction | undefined {
  return corrections.findLast(({ kind, key, counts }) => counts && kind === word.kind && (word.kind === 'sentiment' || key === word.key));
}

/** "Wait time is there, negative" */
export function sentenceOf({ kind, label, key, verdict, sentiment }: Omit<Correction, 'id' | 'by' | 'at' | 'counts'>): string {
  if (kind === 'sentiment') return `It sounds ${sentiment ?? 'neutral'}`;
  const name = label ?? key ?? 'a driver';
  if (verdict === 'absent') return `${name} is not meant`;
  return sentiment === null ? `${name} is meant` : `${name} is meant, ${sentiment}`;
}
