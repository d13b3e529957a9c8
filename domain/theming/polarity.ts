import type { Clauses } from './clauses.js';
import type { Grammar } from './language.types.js';
import { compilePhrases, type PhraseMatch, type PhraseMatcher } from './phrase-matcher.js';
import { normalizeWord, type Token } from './tokenizer.js';

/** The words of a language that change what others say, compiled once. */
export interface PolarityRules {
  readonly negators: ReadonlySet<string>;
  readonly exemptions: ReadonlySet<string>;
  readonly superlativeLeads: ReadonlySet<string>;
  readonly superlativeTails: ReadonlySet<string>;
  readonly barriers: ReadonlySet<string>;
  readonly intensifiers: ReadonlySet<string>;
  readonly diminishers: ReadonlySet<string>;
  /** Stems of the verbs that a negator behind them negates. */
  readonly negatedFromBehind: ReadonlySet<string>;
  readonly negatorsBehind: ReadonlySet<string>;
  readonly nounNegators: ReadonlySet<string>;
  readonly wishes: PhraseMatcher<true>;
}

/** The words of a list, spelled as the tokenizer spells them. */
export const wordSet = (words: string, grammar: Grammar): ReadonlySet<string> =>
  new Set(words.split(/\s+/).flatMap((word) => (word === '' ? [] : [normalizeWord(word, grammar)])));

export const compilePolarity = (grammar: Grammar): PolarityRules => ({
  negators: wordSet(grammar.negators, grammar),
  exemptions: wordSet(grammar.negatorExemptions, grammar),
  superlativeLeads: wordSet(grammar.superlativeLeads, grammar),
  superlativeTails: wordSet(grammar.superlativeTails, grammar),
  barriers: wordSet(grammar.barriers, grammar),
  intensifiers: wordSet(grammar.intensifiers, grammar),
  diminishers: wordSet(grammar.diminishers, grammar),
  negatedFromBehind: new Set([...wordSet(grammar.negatedFromBehind?.verbs ?? '', grammar)].map((word) => grammar.stem(word))),
  negatorsBehind: wordSet(grammar.negatedFromBehind?.negators ?? '', grammar),
  nounNegators: wordSet(grammar.nounNegators ?? '', grammar),
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

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Whether the words before `from`, in its clause and short of a barrier, negate it. Two negators cancel out. */
export const isNegated = (tokens: readonly Token[], clauses: Clauses, from: number, rules: PolarityRules): boolean =>
  negatorsBefore(tokens, clauses, from, rules) % 2 === 1;

/** The same for praise, which a negator behind its verb negates as well; blame has its negators among its own words. */
export const isPraiseNegated = (tokens: readonly Token[], clauses: Clauses, match: Stretch, rules: PolarityRules): boolean =>
  (negatorsBefore(tokens, clauses, match.from, rules) + negatorsBehind(tokens, clauses, match, rules)) % 2 === 1;

const negatorsBefore = (tokens: readonly Token[], clauses: Clauses, from: number, rules: PolarityRules): number => {
  const clause = clauses.ofToken[from];
  let negators = 0;
  for (let index = from - 1; index >= 0 && index >= from - NEGATION_WINDOW; index -= 1) {
    const form = tokens[index]?.form ?? '';
    if (clauses.ofToken[index] !== clause) break;
    if (isNegator(tokens, index, rules)) negators += 1;
    else if (rules.barriers.has(form)) break;
  }
  return negators;
};

// "Das hilft mir nicht": where a finite verb stands before what negates it.
const negatorsBehind = (tokens: readonly Token[], clauses: Clauses, { from, to }: Stretch, rules: PolarityRules): number => {
  const isVerb = (index: number): boolean => rules.negatedFromBehind.has(tokens[index]?.stem ?? '');
  if (!isVerb(from) && !isVerb(to - 1)) return 0;
  const clause = clauses.ofToken[to - 1];
  for (let index = to; index < to + NEGATION_WINDOW && clauses.ofToken[index] === clause; index += 1) {
    const form = tokens[index]?.form ?? '';
    if (rules.negatorsBehind.has(form) && isNegator(tokens, index, rules)) return 1;
    if (rules.barriers.has(form)) return 0;
  }
  return 0;
};

export const swallowsNegator = (tokens: readonly Token[], match: PhraseMatch<unknown>, rules: PolarityRules): boolean =>
  match.skipped.some((index) => isNegator(tokens, index, rules) && !rules.nounNegators.has(tokens[index]?.form ?? ''));

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
