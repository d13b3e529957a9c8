import type { Clauses } from './clauses.js';
import type { Grammar } from './language.types.js';
import { compilePhrases, type PhraseMatch, type PhraseMatcher } from './phrase-matcher.js';
import { normalizeWord, type Token } from './tokenizer.js';

/** The words of a language that change what others say, compiled once. */
export interface PolarityRules {
  readonly negators: ReadonlySet<string>;
  readonly exemptions: ReadonlySet<string>;
  readonly leads: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly bound: ReadonlySet<string>;
  readonly concord: ReadonlySet<string>;
  readonly superlativeLeads: ReadonlySet<string>;
  readonly superlativeTails: ReadonlySet<string>;
  readonly barriers: ReadonlySet<string>;
  readonly barrierLeads: ReadonlySet<string>;
  readonly intensifiers: ReadonlySet<string>;
  readonly diminishers: ReadonlySet<string>;
  /** Stems of the verbs that a negator behind them negates. */
  readonly negatedFromBehind: ReadonlySet<string>;
  readonly negatorsBehind: ReadonlySet<string>;
  readonly nounNegators: ReadonlySet<string>;
  readonly wishes: PhraseMatcher<true>;
}

/** The words of a list, spelled as the tokenizer spells them. */
export const wordSet = (words: string | undefined, grammar: Grammar): ReadonlySet<string> =>
  new Set((words ?? '').split(/\s+/).flatMap((word) => (word === '' ? [] : [normalizeWord(word, grammar)])));

export const compilePolarity = (grammar: Grammar): PolarityRules => ({
  negators: wordSet(grammar.negators, grammar),
  exemptions: wordSet(grammar.negatorExemptions, grammar),
  leads: wordSet(grammar.negatorLeads, grammar),
  openers: wordSet(grammar.negationOpeners, grammar),
  bound: wordSet(grammar.boundNegators, grammar),
  concord: wordSet(grammar.concordNegators, grammar),
  superlativeLeads: wordSet(grammar.superlativeLeads, grammar),
  superlativeTails: wordSet(grammar.superlativeTails, grammar),
  barriers: wordSet(grammar.barriers, grammar),
  barrierLeads: wordSet(grammar.barrierLeads, grammar),
  intensifiers: wordSet(grammar.intensifiers, grammar),
  diminishers: wordSet(grammar.diminishers, grammar),
  negatedFromBehind: new Set([...wordSet(grammar.negatedFromBehind?.verbs, grammar)].map((word) => grammar.stem(word))),
  negatorsBehind: wordSet(grammar.negatedFromBehind?.negators, grammar),
  nounNegators: wordSet(grammar.nounNegators, grammar),
  wishes: compilePhrases([[grammar.wishes, true]], grammar),
});

// Five words reach "did not have to wait" and "not a single person could explain"; more would reach the next statement.
const NEGATION_WINDOW = 5;
const WISH_WINDOW = 4;

const isNegator = (tokens: readonly Token[], index: number, rules: PolarityRules): boolean => {
  const form = tokens[index]?.form ?? '';
  if (!rules.negators.has(form) && !isBound(tokens, index, rules)) return false;
  if (rules.exemptions.has(tokens[index + 1]?.form ?? '')) return false;
  const before = tokens[index - 1]?.form ?? '';
  if (rules.leads.has(before)) return false;
  return !rules.superlativeLeads.has(before) || !opensSuperlative(tokens, index, rules);
};

const isBound = (tokens: readonly Token[], index: number, rules: PolarityRules): boolean => {
  if (!rules.bound.has(tokens[index]?.form ?? '')) return false;
  for (let opener = index - 1; opener >= 0 && opener >= index - NEGATION_WINDOW; opener -= 1) {
    const form = tokens[opener]?.form ?? '';
    // "ne ... pas plus": the opener is completed already.
    if (tokens[opener + 1]?.before !== 'none' || rules.negators.has(form)) return false;
    if (rules.openers.has(form)) return true;
  }
  return false;
};

// Where the negation that `opener` opens is completed, or -1: without its second half an opener negates nothing.
const completedAt = (tokens: readonly Token[], opener: number, rules: PolarityRules): number => {
  for (let index = opener + 1; index <= opener + NEGATION_WINDOW && tokens[index]?.before === 'none'; index += 1) {
    if (isNegator(tokens, index, rules)) return index;
  }
  return -1;
};

const opensSuperlative = (tokens: readonly Token[], negator: number, rules: PolarityRules): boolean => {
  for (let index = negator + 1; index <= negator + NEGATION_WINDOW; index += 1) {
    if (rules.superlativeTails.has(tokens[index]?.form ?? '')) return true;
  }
  return false;
};

const isBarrier = (tokens: readonly Token[], index: number, rules: PolarityRules): boolean =>
  rules.barriers.has(tokens[index]?.form ?? '') && !rules.barrierLeads.has(tokens[index - 1]?.form ?? '');

// The words before the match, in its clause and short of a barrier, that negate it.
const negatorsBefore = (tokens: readonly Token[], clauses: Clauses, { from, to }: PhraseMatch<unknown>, rules: PolarityRules): number[] => {
  const clause = clauses.ofToken[from];
  const found: number[] = [];
  for (let index = from - 1; index >= 0 && index >= from - NEGATION_WINDOW; index -= 1) {
    const form = tokens[index]?.form ?? '';
    if (clauses.ofToken[index] !== clause) break;
    if (isNegator(tokens, index, rules)) found.push(index);
    else if (rules.openers.has(form)) {
      // A second half before the match has been met already, and one within it is the phrase's own.
      const completed = completedAt(tokens, index, rules);
      if (completed >= to) found.push(completed);
    } else if (isBarrier(tokens, index, rules)) break;
  }
  return found;
};

// What gaps swallowed negates once, however many words of it do.
const negatorsWithin = (tokens: readonly Token[], match: PhraseMatch<unknown>, rules: PolarityRules): number[] => {
  for (const index of match.skipped) {
    if (isNegator(tokens, index, rules)) {
      if (rules.nounNegators.has(tokens[index]?.form ?? '')) continue;
      return [index];
    }
    const completed = rules.openers.has(tokens[index]?.form ?? '') ? completedAt(tokens, index, rules) : -1;
    if (completed >= match.to) return [completed];
  }
  return [];
};

// Two negators cancel out, but those that go together are one negation, and none where the phrase itself holds one.
const negate = (negators: readonly number[], tokens: readonly Token[], match: PhraseMatch<unknown>, rules: PolarityRules): boolean => {
  const goesTogether = (index: number): boolean => rules.concord.has(tokens[index]?.form ?? '');
  const joined = negators.filter(goesTogether).length;
  return (negators.length - joined + (joined > 0 && !holds(match, goesTogether) ? 1 : 0)) % 2 === 1;
};

const holds = ({ from, to, skipped }: PhraseMatch<unknown>, wanted: (index: number) => boolean): boolean => {
  for (let index = from; index < to; index += 1) if (wanted(index) && !skipped.includes(index)) return true;
  return false;
};

/** Whether the words before the match, in its clause and short of a barrier, negate it. Two negators cancel out. */
export const isNegated = (tokens: readonly Token[], clauses: Clauses, match: PhraseMatch<unknown>, rules: PolarityRules): boolean =>
  negate(negatorsBefore(tokens, clauses, match, rules), tokens, match, rules);

// "Das hilft mir nicht": where a finite verb stands before what negates it.
const negatorsBehind = (tokens: readonly Token[], clauses: Clauses, { from, to }: PhraseMatch<unknown>, rules: PolarityRules): number[] => {
  const isVerb = (index: number): boolean => rules.negatedFromBehind.has(tokens[index]?.stem ?? '');
  if (!isVerb(from) && !isVerb(to - 1)) return [];
  const clause = clauses.ofToken[to - 1];
  for (let index = to; index < to + NEGATION_WINDOW && clauses.ofToken[index] === clause; index += 1) {
    const form = tokens[index]?.form ?? '';
    if (rules.negatorsBehind.has(form) && isNegator(tokens, index, rules)) return [index];
    if (isBarrier(tokens, index, rules)) return [];
  }
  return [];
};

/**
 * The same, counting what the phrase's gaps swallowed ("get _ refund" over "get no refund") too, and for praise the negator
 * behind its verb; blame has its negators among its own words.
 */
export const isNegatedThrough = (
  tokens: readonly Token[],
  clauses: Clauses,
  match: PhraseMatch<unknown>,
  rules: PolarityRules,
  isPraise: boolean,
): boolean => {
  const around = [...negatorsBefore(tokens, clauses, match, rules), ...(isPraise ? negatorsBehind(tokens, clauses, match, rules) : [])];
  return negate([...around, ...negatorsWithin(tokens, match, rules)], tokens, match, rules);
};

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
      if (isBarrier(tokens, index, rules)) break;
      wished.add(index);
    }
  }
  return wished;
};
