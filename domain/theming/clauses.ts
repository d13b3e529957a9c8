import type { Token } from './tokenizer.js';
import type { Quote } from './theming.types.js';

export interface Clause {
  /** Token indices, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** Opened by "but", "however" and the like: it turns against what came before. */
  readonly contrast: boolean;
}

export interface Clauses {
  readonly list: readonly Clause[];
  /** Clause index per token index. */
  readonly ofToken: readonly number[];
}

export interface ClauseWords {
  readonly contrasts: ReadonlySet<string>;
  /** A contrastive word after the first of these, or before the second, opens no clause. */
  readonly noContrastAfter: ReadonlySet<string>;
  readonly noContrastBefore: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
}

// "friendly and helpful" stays whole; "I was transferred and had to explain it again" are two statements.
const MIN_WORDS_EACH_SIDE = 3;

const wordsUntilBreak = (tokens: readonly Token[], from: number, words: ClauseWords): number => {
  let count = 0;
  for (let index = from; index < tokens.length && count < MIN_WORDS_EACH_SIDE; index += 1, count += 1) {
    const token = tokens[index];
    if (token === undefined || (index > from && (token.before !== 'none' || words.conjunctions.has(token.form)))) break;
  }
  return count;
};

/** Splits tokens into clauses on punctuation, contrastive words and conjunctions between full statements. */
export const splitClauses = (tokens: readonly Token[], words: ClauseWords): Clauses => {
  const list: Clause[] = [];
  const ofToken: number[] = [];
  let from = 0;
  let sentence = 0;
  let contrast = false;
  const close = (to: number): void => {
    if (to > from) list.push({ from, to, sentence, contrast });
    from = to;
  };
  tokens.forEach((token, index) => {
    const turns = words.contrasts.has(token.form) && opensContrast(tokens, index, words);
    const joins =
      words.conjunctions.has(token.form) &&
      index - from >= MIN_WORDS_EACH_SIDE &&
      wordsUntilBreak(tokens, index + 1, words) >= MIN_WORDS_EACH_SIDE;
    if (token.before !== 'none' || turns || joins) {
      // "but, honestly, slow": the turn holds on over an inserted comma only when its clause was a word or two.
      const carried = contrast && token.before === 'clause' && index - from <= 2;
      close(index);
      contrast = turns || carried;
      if (token.before === 'sentence') sentence += 1;
    }
    ofToken.push(list.length);
  });
  close(tokens.length);
  return { list, ofToken };
};

// "for a while", "not yet", "yet again" and "cannot but" turn against nothing.
const opensContrast = (tokens: readonly Token[], index: number, words: ClauseWords): boolean => {
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  if (previous !== undefined && tokens[index]?.before === 'none' && words.noContrastAfter.has(previous.form)) return false;
  return next !== undefined && !words.noContrastBefore.has(next.form);
};

/** The written range of the clauses that hold the tokens from..to, without the opening conjunction. */
export const quoteOf = (tokens: readonly Token[], clauses: Clauses, from: number, to: number, openers: ReadonlySet<string>): Quote => {
  const first = clauses.list[clauses.ofToken[from] ?? 0];
  const last = clauses.list[clauses.ofToken[to - 1] ?? 0];
  let begin = first?.from ?? from;
  while (begin < from && openers.has(tokens[begin]?.form ?? '')) begin += 1;
  const endToken = Math.max((last?.to ?? to) - 1, begin);
  return { start: tokens[begin]?.start ?? 0, end: tokens[endToken]?.end ?? 0 };
};
