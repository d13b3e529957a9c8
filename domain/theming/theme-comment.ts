import { quoteOf } from './clauses.js';
import { mergeFindings } from './driver-findings.js';
import { findFlags } from './flags.js';
import {
  compileModel,
  consult,
  loudestClause,
  type CompiledModel,
  type LearnedModel,
  type LearnedReading,
} from './learning/learned-model.js';
import { withTaxonomy } from './own-dictionary.js';
import { isGeneral, readComment, type Reading } from './reading.js';
import { leaningOf, NO_TONE, sentimentOf, type LeaningSentiment } from './sentiment.js';
import { DEFAULT_TAXONOMY, type Taxonomy } from './taxonomy-document.js';
import type { CompiledLanguage } from './languages.js';
import type { Sentiment, ThemedDriver, Theming } from './theming.types.js';

/** Changes whenever the dictionaries may read a comment differently, so that stored results tell which reading they are. */
export const DICTIONARY_VERSION = 'dictionary-5';

/** What a comment is read with. Two that have the same version read every comment alike, on every machine. */
export interface CommentReader {
  /** Dictionary, taxonomy and learnt model in one: `dictionary-1.taxonomy-1.learnt-7`. */
  readonly version: string;
  readonly languageOf: (language: string) => CompiledLanguage;
  readonly learned: CompiledModel | null;
}

/** Compiles a taxonomy's dictionaries, each when first asked for, and a learnt model around them. */
export const commentReader = (
  taxonomy: Taxonomy,
  learned: { readonly number: number; readonly model: LearnedModel } | null,
): CommentReader => {
  const languages = new Map<string, CompiledLanguage>();
  return {
    version: `${DICTIONARY_VERSION}.taxonomy-${taxonomy.version}.learnt-${learned?.number ?? 0}`,
    languageOf: (language) => {
      const known = languages.get(language);
      if (known !== undefined) return known;
      const compiled = withTaxonomy(language, taxonomy.document);
      languages.set(language, compiled);
      return compiled;
    },
    learned: learned && compileModel(learned.model),
  };
};

/** Reads with what Amends comes with: no taxonomy of one's own, nothing learnt. */
export const plainReader: CommentReader = commentReader(DEFAULT_TAXONOMY, null);

/** A theming, with the side that a mixed comment leans to and what the learnt model saw. */
export interface Themed {
  readonly theming: Theming;
  readonly leaning: LeaningSentiment;
}

/**
 * Reads a comment: what it speaks of, how, and what somebody must know of. Pure and deterministic, never throws, linear
 * in the comment's length. A comment of blanks or signs only has no drivers and is neutral, and so does one that only
 * asks for information or answers somebody; other words that nothing places are `general`. The dictionary decides, but for the drivers whose learnt model has been promoted.
 */
export const themeComment = (comment: string, language: string, reader: CommentReader): Themed => {
  const reading = readComment(comment, reader.languageOf(language));
  const { tokens } = reading;
  const flags = findFlags(reading);
  const base = { language, flags, modelVersion: reader.version };
  if (tokens.length === 0) return { theming: { ...base, sentiment: 'neutral', drivers: [] }, leaning: 'neutral' };
  const learned = reader.learned && consult(reading, reader.learned);
  const leaning = learned?.leaning ?? leaningOf(reading.tone);
  const told = sentimentOf(reading.tone);
  const sentiment = told === 'mixed' && leaningOf(reading.tone) === leaning ? 'mixed' : leaning;
  return { theming: { ...base, sentiment, drivers: driversOf(reading, reader, learned, sentiment) }, leaning };
};

const driversOf = (
  reading: Reading,
  { learned: model }: CommentReader,
  learned: LearnedReading | null,
  sentiment: Sentiment,
): ThemedDriver[] => {
  const found = mergeFindings(reading.findings, reading);
  if (learned === null || model === null) return found.length > 0 || !isGeneral(reading) ? found : [generalDriver(reading)];
  const kept = found.flatMap((driver) => {
    const verdict = learned.verdicts.get(driver.key);
    if (verdict === undefined) return [driver];
    return verdict.present ? [{ ...driver, weight: rounded(verdict.probability) }] : [];
  });
  const added = [...learned.verdicts].flatMap(([key, { present, probability }]) =>
    present && !found.some((driver) => driver.key === key) ? [learntDriver(key, probability, reading, model, sentiment)] : [],
  );
  const drivers = [...kept, ...added].toSorted((a, b) => a.quote.start - b.quote.start);
  // Where people have taught what counts as general, their judgement also says when nothing does.
  return drivers.length > 0 || learned.verdicts.has('general') || !isGeneral(reading) ? drivers : [generalDriver(reading)];
};

const rounded = (share: number): number => Math.min(1, Math.max(0.01, Math.round(share * 100) / 100));

const learntDriver = (key: string, probability: number, reading: Reading, model: CompiledModel, sentiment: Sentiment): ThemedDriver => {
  const { tokens, clauses, tones, pack } = reading;
  const place = loudestClause(reading, model, key) ?? { from: 0, to: tokens.length, words: [] };
  const near = sentimentOf(tones[clauses.ofToken[place.from] ?? 0] ?? NO_TONE);
  const words = place.words.length > 0 ? ` ("${place.words.join('", "')}")` : '';
  return {
    key,
    sentiment: near === 'neutral' ? sentiment : near,
    quote: quoteOf(tokens, clauses, place.from, place.to, pack.openers),
    weight: rounded(probability),
    why: `Corrections by people taught that these words${words} speak of ${pack.labelOf(key)}.`,
  };
};

/** What stands for a comment that nothing places with a driver: its loudest clause. */
const generalDriver = ({ tokens, clauses, tones, tone, pack }: Reading): ThemedDriver => {
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
