import { quoteOf } from './clauses.js';
import { mergeFindings } from './driver-findings.js';
import { findFlags } from './flags.js';
import { compiledLanguage } from './languages.js';
import { readComment, type Reading } from './reading.js';
import { NO_TONE, sentimentOf } from './sentiment.js';
import type { ThemedDriver, Theming } from './theming.types.js';

/** Changes whenever the same comment may read differently, so that stored themings tell which reading they are. */
export const LOCAL_MODEL_VERSION = 'local-dictionary-2';

/**
 * Reads a comment with the dictionary of its language ('en' where none is kept): what it speaks of, how, and what
 * somebody must know of. Pure and deterministic, never throws, linear in the comment's length. A comment of blanks or
 * signs only has no drivers and is neutral, and so does one that only asks for information or answers somebody; other
 * words that no phrase knows are `general`.
 */
export const themeLocally = (comment: string, language: string | null): Theming => {
  const reading = readComment(comment, compiledLanguage(language));
  const { pack, tokens, clauses } = reading;
  const flags = findFlags(comment, tokens, clauses, pack.flags, pack.polarity);
  const base = { language: pack.language, flags, modelVersion: LOCAL_MODEL_VERSION };
  if (tokens.length === 0) return { ...base, sentiment: 'neutral', drivers: [] };
  const drivers = mergeFindings(reading.findings, reading);
  const sentiment = sentimentOf(reading.tone);
  if (drivers.length === 0 && sentiment === 'neutral' && onlyAsksOrAnswers(reading)) return { ...base, sentiment, drivers: [] };
  return { ...base, sentiment, drivers: drivers.length > 0 ? drivers : [generalDriver(reading)] };
};

// "@acmeair which terminal is it?", "@acmeair sent you a DM": a conversation, in which nothing is judged.
const onlyAsksOrAnswers = ({ addressed, asked, clauses }: Reading): boolean =>
  addressed || clauses.list.every((clause) => asked.has(clause.sentence));

/** What stands for a comment that no phrase places with a driver: its loudest clause. */
export const generalDriver = ({ tokens, clauses, tones, tone, pack }: Reading): ThemedDriver => {
  const overall = sentimentOf(tone);
  let loudest = 0;
  tones.forEach((each, index) => {
    const best = tones[loudest] ?? NO_TONE;
    if (each.good + each.bad > best.good + best.bad) loudest = index;
  });
  const clause = clauses.list[overall === 'neutral' || overall === 'mixed' ? -1 : loudest] ?? { from: 0, to: tokens.length };
  return {
    key: 'general',
    sentiment: overall,
    quote: quoteOf(tokens, clauses, clause.from, clause.to, pack.openers),
    weight: 0.2,
    why: 'Says something, but nothing that the dictionary places with another driver.',
  };
};
