import { splitClauses, type Clauses } from './clauses.js';
import { readFindings } from './driver-findings.js';
import type { Finding } from './finding.types.js';
import type { CompiledLanguage } from './languages.js';
import { withoutMatches } from './phrase-matcher.js';
import { wishedTokens } from './polarity.js';
import { addTone, lexiconTones, NO_TONE, sentimentOf, type Tone } from './sentiment.js';
import { tokenize, type Token } from './tokenizer.js';

/** What the dictionary of a language sees in a comment; every later step, learnt ones too, starts from here. */
export interface Reading {
  readonly comment: string;
  readonly pack: CompiledLanguage;
  readonly tokens: readonly Token[];
  readonly clauses: Clauses;
  readonly findings: readonly Finding[];
  /** Tone of each clause, by the lexicon and by what was found in it. */
  readonly tones: readonly Tone[];
  /** Their sum. */
  readonly tone: Tone;
}

// What a driver's own good or bad phrase adds to the tone of its clause.
const FINDING_TONE = 1.2;

/** Pure, never throws, linear in the comment's length. */
export const readComment = (comment: string, pack: CompiledLanguage): Reading => {
  const tokens = withoutMatches(tokenize(comment, pack.grammar), pack.formulas);
  const clauses = splitClauses(tokens, pack.clauseWords);
  const wished = wishedTokens(tokens, clauses, pack.polarity);
  const spoken = lexiconTones(tokens, clauses, pack.lexicon, pack.polarity, wished);
  const findings = readFindings({ tokens, clauses, pack, wished, spoken });
  const tones = withFindings(spoken, clauses, findings);
  return { comment, pack, tokens, clauses, findings, tones, tone: tones.reduce(addTone, NO_TONE) };
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
