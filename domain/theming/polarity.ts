import type { Clauses } from './clauses.js';
import type { Grammar } from './language.types.js';
import { compilePhrases, type PhraseMatch, type PhraseMatcher } from './phrase-matcher.js';
import type { Token } from './tokenizer.js';

/** The words of a language that change what others say, compiled once. */
export interface PolarityRules {
  readonly negators: ReadonlySet<string>;
  readonly exemptions: ReadonlySet<string>;
  readonly superlativeLeads: ReadonlySet<string>;
  readonly superlativeTails: ReadonlySet<string>;
  readonly barriers: ReadonlySet<string>;
  readonly intensifiers: ReadonlySet<string>;
  readonly diminishers: ReadonlySet<string>;
  readonly wishes: PhraseMatcher<true>;
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

export const compilePolarity = (grammar: Grammar): PolarityRules => ({
  negators: wordSet(grammar.negators),
  exemptions: wordSet(grammar.negatorExemptions),
  superlativeLeads: wordSet(grammar.superlativeLeads),
  superlativeTails: wordSet(grammar.superlativeTails),
  barriers: wordSet(grammar.barriers),
  intensifiers: wordSet(grammar.intensifiers),
  diminishers: wordSet(grammar.diminishers),
  wishes: compilePhrases([[grammar.wishes, true]], grammar),
});

// Five words reach "did not have to wait" and "not a single person could explain"; more would reach the next statement.
const NEGATION_WINDOW = 5;
const WISH_WINDOW = 4;

const isNegator = (tokens: readonly Token[], index: number, rules: PolarityRules): boolean => {
  const form = tokens[index]?.form ?? '';
  if (!rules.negators.has(form) || rules.exemptions.has(tokens[index + 1]?.form ?? '')) return false;
  return !rules.superlativeLeads.has(tokens[index - 1]?.form ?? '') || !opensSuperlative(tokens, index, rules);
};

const opensSuperlative = (tokens: readonly Token[], negator: number, rules: PolarityRules): boolean => {
  for (let index = negator + 1; index <= negator + NEGATION_WINDOW; index += 1) {
    if (rules.superlativeTails.has(tokens[index]?.form ?? '')) return true;
  }
  return false;
};

/** Whether the words before `from`, in its clause and short of a barrier, negate it. Two negators cancel out. */
export const isNegated = (tokens: readonly Token[], clauses: Clauses, from: number, rules: PolarityRules): boolean => {
  const clause = clauses.ofToken[from];
  let negators = 0;
  for (let index = from - 1; index >= 0 && index >= from - NEGATION_WINDOW; index -= 1) {
    const form = tokens[index]?.form ?? '';
    if (clauses.ofToken[index] !== clause) break;
    if (isNegator(tokens, index, rules)) negators += 1;
    else if (rules.barriers.has(form)) break;
  }
  return negators % 2 === 1;
};

export const swallowsNegator = (tokens: readonly Token[], match: PhraseMatch<unknown>, rules: PolarityRules): boolean =>
  match.skipped.some((index) => isNegator(tokens, index, rules));

/** 1.4 after an intensifier, 0.6 after a diminisher, else 1. */
export const intensityAt = (tokens: readonly Token[], from: number, rules: PolarityRules): number => {
  for (let index = from - 1; index >= Math.max(0, from - 2); index -= 1) {
    const form = tokens[index]?.form ?? '';
    if (rules.intensifiers.has(form)) return 1.4;
    if (rules.diminishers.has(form)) return 0.6;
  }
  return 1;
};

/** Token indices over which a good side is only wished for ("should have been", "trying to"). */
export const wishedTokens = (tokens: readonly Token[], clauses: Clauses, rules: PolarityRules): ReadonlySet<number> => {
  const wished = new Set<number>();
  for (const match of rules.wishes.matches(tokens)) {
    const clause = clauses.ofToken[match.to - 1];
    for (let index = match.to; index < match.to + WISH_WINDOW && clauses.ofToken[index] === clause; index += 1) {
      if (rules.barriers.has(tokens[index]?.form ?? '')) break;
      wished.add(index);
    }
  }
  return wished;
};
