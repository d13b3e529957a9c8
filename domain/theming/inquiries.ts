import type { Clauses } from './clauses.js';
import type { Grammar } from './language.types.js';
import { compilePhrases, type PhraseMatcher } from './phrase-matcher.js';
import type { Token } from './tokenizer.js';

export interface InquiryRules {
  readonly openers: PhraseMatcher<true>;
  /** With one of these a question is no longer a mere one: "is anyone ever going to answer?" */
  readonly pressing: ReadonlySet<string>;
}

export const compileInquiries = (grammar: Grammar): InquiryRules => ({
  openers: compilePhrases([[grammar.inquiries ?? '', true]], grammar),
  pressing: new Set([...(grammar.pressing ?? '').split(/\s+/), ...grammar.negators.split(/\s+/)].filter((word) => word !== '')),
});

// "Hi, quick one: do you ...": how far into a sentence a question may begin.
const GREETING_REACH = 6;

/** Sentences that only ask for information: what they name is asked about, neither praised nor blamed. */
export const inquirySentences = (tokens: readonly Token[], clauses: Clauses, rules: InquiryRules): ReadonlySet<number> => {
  const sentenceOf = (index: number): number => clauses.list[clauses.ofToken[index] ?? 0]?.sentence ?? 0;
  const begins = new Map<number, number>();
  const pressed = new Set<number>();
  tokens.forEach((token, index) => {
    const sentence = sentenceOf(index);
    if (!begins.has(sentence)) begins.set(sentence, index);
    if (rules.pressing.has(token.form)) pressed.add(sentence);
  });
  const asked = new Set<number>();
  for (const match of rules.openers.matches(tokens)) {
    const sentence = sentenceOf(match.from);
    const token = tokens[match.from];
    const opens = token?.before !== 'none' || match.from === begins.get(sentence);
    if (opens && match.from - (begins.get(sentence) ?? 0) <= GREETING_REACH && !pressed.has(sentence)) asked.add(sentence);
  }
  return asked;
};
