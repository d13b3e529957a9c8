import { quoteOf, splitClauses, type Clauses } from './clauses.js';
import { mergeFindings, readFindings, type Finding } from './driver-findings.js';
import { findFlags } from './flags.js';
import { compiledLanguage, type CompiledLanguage } from './languages.js';
import { withoutMatches } from './phrase-matcher.js';
import { wishedTokens } from './polarity.js';
import { addTone, lexiconTones, NO_TONE, sentimentOf, type Tone } from './sentiment.js';
import type { ThemedDriver, Theming } from './theming.types.js';
import { tokenize, type Token } from './tokenizer.js';

/** Changes whenever the same comment may read differently, so that stored themings tell which reading they are. */
export const LOCAL_MODEL_VERSION = 'local-dictionary-1';

// What a driver's own good or bad phrase adds to the tone of its clause.
const FINDING_TONE = 1.2;

/**
 * Reads a comment with the dictionary of its language ('en' where none is kept): what it speaks of, how, and what
 * somebody must know of. Pure and deterministic, never throws, linear in the comment's length. A comment of blanks or
 * signs only has no drivers and is neutral; words that no phrase knows are `general`.
 */
export const themeLocally = (comment: string, language: string | null): Theming => {
  const pack = compiledLanguage(language);
  const tokens = withoutMatches(tokenize(comment, pack.grammar), pack.formulas);
  const clauses = splitClauses(tokens, pack.clauseWords);
  const flags = findFlags(comment, tokens, clauses, pack.flags, pack.polarity);
  const base = { language: pack.language, flags, modelVersion: LOCAL_MODEL_VERSION };
  if (tokens.length === 0) return { ...base, sentiment: 'neutral', drivers: [] };

  const wished = wishedTokens(tokens, clauses, pack.polarity);
  const spoken = lexiconTones(tokens, clauses, pack.lexicon, pack.polarity, wished);
  const findings = readFindings({ tokens, clauses, pack, wished, spoken });
  const tones = withFindings(spoken, clauses, findings);
  const overall = sentimentOf(tones.reduce(addTone, NO_TONE));
  const drivers = mergeFindings(findings, { comment, tokens, clauses, pack });
  return {
    ...base,
    sentiment: overall,
    drivers: drivers.length > 0 ? drivers : [generalDriver(tokens, clauses, tones, pack)],
  };
};

const withFindings = (spoken: readonly Tone[], clauses: Clauses, findings: readonly Finding[]): Tone[] => {
  const tones = [...spoken];
  for (const finding of findings) {
    const clause = clauses.ofToken[finding.from] ?? 0;
    if (finding.sentiment === 'neutral' || (finding.kind === 'topic' && sentimentOf(spoken[clause] ?? NO_TONE) !== 'neutral')) continue;
    const weight = finding.kind === 'topic' ? FINDING_TONE / 2 : FINDING_TONE;
    const tone = finding.sentiment === 'positive' ? { good: weight, bad: 0 } : { good: 0, bad: weight };
    tones[clause] = addTone(tones[clause] ?? NO_TONE, tone);
  }
  return tones;
};

const generalDriver = (tokens: readonly Token[], clauses: Clauses, tones: readonly Tone[], pack: CompiledLanguage): ThemedDriver => {
  const overall = sentimentOf(tones.reduce(addTone, NO_TONE));
  let loudest = 0;
  tones.forEach((tone, index) => {
    const best = tones[loudest] ?? NO_TONE;
    if (tone.good + tone.bad > best.good + best.bad) loudest = index;
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
