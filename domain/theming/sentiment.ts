import type { Clauses } from './clauses.js';
import type { PhraseMatch, PhraseMatcher } from './phrase-matcher.js';
import { intensityAt, isNegatedThrough, type PolarityRules } from './polarity.js';
import type { Sentiment } from './theming.types.js';
import type { Token } from './tokenizer.js';

/** Good and bad things said, as two sums, so that a mixed clause stays distinguishable from an empty one. */
export interface Tone {
  readonly good: number;
  readonly bad: number;
}

export const NO_TONE: Tone = { good: 0, bad: 0 };

export const addTone = (one: Tone, other: Tone): Tone => ({ good: one.good + other.good, bad: one.bad + other.bad });

// Below this share of the stronger side the weaker one is politeness ("thanks, but ...") or noise.
const MIXED_SHARE = 0.4;
const AUDIBLE = 0.3;

export const sentimentOf = ({ good, bad }: Tone): Sentiment => {
  const stronger = Math.max(good, bad);
  if (stronger < AUDIBLE) return 'neutral';
  if (Math.min(good, bad) >= stronger * MIXED_SHARE) return 'mixed';
  return good > bad ? 'positive' : 'negative';
};

/** The side that a comment leans to; a mixed one has one too. */
export type LeaningSentiment = Exclude<Sentiment, 'mixed'>;

export const leaningOf = (tone: Tone): LeaningSentiment => {
  const sentiment = sentimentOf(tone);
  return sentiment === 'mixed' ? (tone.bad >= tone.good ? 'negative' : 'positive') : sentiment;
};

/** Only the longest of matches that overlap: "not bad at all" is not also "bad". */
export const longestOnly = <T>(matches: readonly PhraseMatch<T>[]): PhraseMatch<T>[] => {
  const kept: PhraseMatch<T>[] = [];
  let reach = 0;
  const ordered = matches.toSorted((a, b) => a.from - b.from || b.to - a.to);
  for (const match of ordered) {
    if (match.from >= reach) {
      kept.push(match);
      reach = match.to;
      continue;
    }
    const rival = kept.at(-1);
    if (rival !== undefined && match.to - match.from > rival.to - rival.from) {
      kept[kept.length - 1] = match;
      reach = match.to;
    }
  }
  return kept;
};

/** Tone of each clause by the lexicon alone. */
export const lexiconTones = (
  tokens: readonly Token[],
  clauses: Clauses,
  lexicon: PhraseMatcher<number>,
  rules: PolarityRules,
  wished: ReadonlySet<number>,
): Tone[] => {
  const tones: Tone[] = clauses.list.map(() => NO_TONE);
  for (const match of longestOnly(lexicon.matches(tokens))) {
    const clause = clauses.ofToken[match.from] ?? 0;
    const negated = isNegatedThrough(tokens, clauses, match, rules, match.value > 0);
    let valence = match.value * intensityAt(tokens, match.from, rules);
    // "not bad" is fainter praise than "good"; "not good" is nearly as much blame as "bad".
    if (negated) valence *= valence > 0 ? -0.8 : -0.5;
    else if (valence > 0 && wished.has(match.from)) valence *= -0.6;
    const tone = valence > 0 ? { good: valence, bad: 0 } : { good: 0, bad: -valence };
    tones[clause] = addTone(tones[clause] ?? NO_TONE, tone);
  }
  return tones;
};
