import type { Clauses } from './clauses.js';
import type { Finding } from './finding.types.js';
import { addTone, NO_TONE, type Tone } from './sentiment.js';

// "Absolutely superb." and "What a letdown this has been.": longer sentences tell of something.
const MAX_WORDS = 8;
const LOUD = 1.5;

/** Short sentences that judge and name nothing: they speak of the whole. */
export const evaluations = (clauses: Clauses, spoken: readonly Tone[], findings: readonly Finding[]): Finding[] => {
  const told = new Set(findings.map((finding) => clauses.list[clauses.ofToken[finding.from] ?? 0]?.sentence));
  const sentences = new Map<number, { from: number; to: number; tone: Tone }>();
  clauses.list.forEach((clause, index) => {
    const tone = spoken[index] ?? NO_TONE;
    const known = sentences.get(clause.sentence);
    sentences.set(clause.sentence, { from: known?.from ?? clause.from, to: clause.to, tone: addTone(known?.tone ?? NO_TONE, tone) });
  });
  return [...sentences].flatMap(([sentence, { from, to, tone }]): Finding[] => {
    const lean = tone.good - tone.bad;
    if (told.has(sentence) || to - from > MAX_WORDS || Math.abs(lean) < LOUD) return [];
    const sentiment = lean > 0 ? 'positive' : 'negative';
    return [{ driver: 'general', kind: 'topic', sentiment, from, to, weight: 0.5, reason: `a sentence that only judges, ${sentiment}` }];
  });
};
