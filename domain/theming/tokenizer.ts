import type { Grammar } from './language.types.js';

/** What separates a token from the one before it. */
export type Break = 'none' | 'clause' | 'sentence';

export interface Token {
  /** UTF-16 offsets of the written word; both halves of a contraction keep the whole word's. */
  readonly start: number;
  readonly end: number;
  /** Lower case, without accents and lengthened letters. */
  readonly form: string;
  readonly stem: string;
  readonly before: Break;
}

// Words, numbers and pictographs; digits and letters part so that "45mins" reads as two. One pass, no nesting.
// Web addresses and handles come first, so that their parts are no words.
const WORD =
  /https?:\/\/\S+|(?<![\p{L}\p{N}._%+-])@[\p{L}\p{N}_]+|\p{N}+|\p{L}[\p{L}\p{M}]*(?:['’ʼ`´]\p{L}[\p{L}\p{M}]*)*|\p{Extended_Pictographic}/gu;
const SENTENCE_END = /[.!?…\n\r。！？]/u;
const CLAUSE_END = /[,;:()[\]–—"“”|•/]|\s-+\s|--/u;

/** Folds accents, quotes and lengthened letters ("sooooo") so that patterns need one spelling. */
export const normalizeWord = (word: string, grammar: Grammar): string => {
  const lower = word.toLowerCase();
  const plain = /^[a-z]+$/.test(lower)
    ? lower
    : writtenOut(lower, grammar)
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, '')
        .replaceAll(/[’ʼ`´]/g, "'")
        .replaceAll('ß', 'ss');
  return plain.replaceAll(/([a-z])\1{2,}/g, '$1');
};

const writtenOut = (word: string, { letters }: Grammar): string =>
  letters === undefined
    ? word
    : [...letters].reduce((written, [letter, plain]) => written.replaceAll(letter, plain), word.normalize('NFC'));

const breakBetween = (gap: string, previous: string, next: string, { pointed, sentenceOpeners }: Grammar): Break => {
  if (gap === ' ' || gap === '') return 'none';
  // "1.5 hours" and "$1,200" are one figure.
  if (gap.length === 1 && /\d$/.test(previous) && /^\d/.test(next)) return 'none';
  if (sentenceOpeners?.test(gap) === true) return 'sentence';
  if (SENTENCE_END.test(gap)) {
    if (pointed?.test(previous) === true && /^\. ?$/.test(gap)) return 'none';
    // "e.g." and "a.m." end nothing.
    return gap === '.' && previous.length === 1 && /\p{L}/u.test(previous) ? 'none' : 'sentence';
  }
  return CLAUSE_END.test(gap) ? 'clause' : 'none';
};

const isPictograph = (word: string): boolean => /^\p{Extended_Pictographic}$/u.test(word);

/** Splits a text into normalized words with exact offsets; never throws, linear in the text's length. */
export const tokenize = (text: string, grammar: Grammar): Token[] => {
  const tokens: Token[] = [];
  let previousEnd = 0;
  let previousWord = '';
  for (const match of text.matchAll(WORD)) {
    const written = match[0];
    // "@acmeair @zeta hello" tells whom it is said to and says nothing of them; a handle further on is a name.
    if (written.startsWith('http') && written.includes('://')) continue;
    if (written.startsWith('@') && tokens.length === 0) continue;
    const word = written.startsWith('@') ? written.slice(1) : written;
    const start = match.index + written.length - word.length;
    const end = start + word.length;
    let before: Break = 'sentence';
    if (previousWord !== '') {
      const gap = text.slice(previousEnd, start);
      before = isPictograph(previousWord) && !isPictograph(word) ? 'sentence' : breakBetween(gap, previousWord, word, grammar);
    }
    for (const form of expand(normalizeWord(word, grammar), grammar)) {
      tokens.push({ start, end, form, stem: grammar.stem(form), before });
      before = 'none';
    }
    previousEnd = end;
    previousWord = word;
  }
  return tokens;
};

// Nobody elides more in one word ("d'l'avoir"); a bound keeps the time linear.
const MOST_ELISIONS = 3;

const expand = (word: string, grammar: Grammar): string[] => {
  const forms: string[] = [];
  let rest = word;
  while (grammar.elisions !== undefined && forms.length < MOST_ELISIONS && !Object.hasOwn(grammar.expansions, rest)) {
    const head = rest.slice(0, Math.max(rest.indexOf("'"), 0));
    const full = Object.hasOwn(grammar.elisions, head) ? grammar.elisions[head] : undefined;
    if (full === undefined) break;
    forms.push(full);
    rest = rest.slice(head.length + 1);
  }
  return forms.length > 0 ? [...forms, ...expandWord(rest, grammar)] : expandWord(rest, grammar);
};

const expandWord = (word: string, grammar: Grammar): string[] => {
  // Own properties only: "constructor" is a word a customer may write.
  const known = Object.hasOwn(grammar.expansions, word) ? grammar.expansions[word] : undefined;
  if (known !== undefined) return known.split(' ');
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
  const apostrophe = word.indexOf("'");
  if (apostrophe <= 0) return [word];
  const head = word.slice(0, apostrophe);
  const tail = word.slice(apostrophe + 1);
  // A possessive says nothing of its own.
  return tail === 's' || tail === '' ? [head] : [head, tail];
};
