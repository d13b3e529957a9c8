import type { Clauses } from './clauses.js';
import type { Finding } from './finding.types.js';
import type { PhraseMatcher } from './phrase-matcher.js';
import type { Token } from './tokenizer.js';

interface Said {
  readonly tokens: readonly Token[];
  readonly clauses: Clauses;
  /** Whether it is a message to somebody. */
  readonly addressed: boolean;
}

/**
 * Sentences whose praise is scorn: nothing in the comment speaks well of any matter, and the praise stands in the
 * sentence of a complaint ("great job losing my bag") or in a message of complaint ("Awesome. Delayed again.").
 */
export const scornfulSentences = (
  { tokens, clauses, addressed }: Said,
  ironies: PhraseMatcher<true>,
  findings: readonly Finding[],
): ReadonlySet<number> => {
  const sentenceOf = (index: number): number => clauses.list[clauses.ofToken[index] ?? 0]?.sentence ?? 0;
  const firm = findings.filter((finding) => finding.kind !== 'topic' && finding.driver !== 'general');
  if (firm.length === 0 || firm.some((finding) => finding.sentiment !== 'negative')) return new Set();
  const blamed = new Set(firm.map((finding) => sentenceOf(finding.from)));
  const praised = ironies.matches(tokens).map((match) => sentenceOf(match.from));
  return new Set(praised.filter((sentence) => addressed || blamed.has(sentence)));
};
