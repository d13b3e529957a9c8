import type { PersonalKind } from './personal-words.js';
import type { Reading } from './reading.js';
import type { Quote } from './theming.types.js';

/** Which words of a comment bear on personal data, and what stands around a number. */
export interface Marks {
  /** Index of the first token at or behind an offset, searched onwards from `from`. */
  tokenAt(offset: number, from: number): number;
  /** The kind that ends nearest before the token, or right behind it, among those asked for. */
  nearest(token: number, before: number, kinds: readonly PersonalKind[]): PersonalKind | null;
  has(token: number, before: number, after: number, kind: PersonalKind): boolean;
  endsAt(token: number, kind: PersonalKind): boolean;
  startsAt(token: number, kind: PersonalKind): boolean;
  /** Index of the first word of a written date that ends in this token ("2nd of November 1958"), or -1. */
  dateBefore(token: number): number;
  /** Whether a full name stands with the number ("in the name of Ann Lee"). */
  namedBeside(token: number): boolean;
  findSpelledNumber(): Quote | null;
}

const NAME_WINDOW = 12;
const DATE_WINDOW = 3;
const MIN_SPELLED = 7;
const CAPITALIZED = /^\p{Lu}/u;
const NAME_BESIDE = 6;

const add = (map: Map<number, PersonalKind[]>, at: number, kind: PersonalKind): void => {
  const kinds = map.get(at);
  if (kinds === undefined) map.set(at, [kind]);
  else if (!kinds.includes(kind)) kinds.push(kind);
};

export const markWords = ({ comment, tokens, pack }: Reading): Marks => {
  const words = pack.personal;
  const starts = new Map<number, PersonalKind[]>();
  const ends = new Map<number, PersonalKind[]>();
  for (const { value, from, to } of words.matcher.matches(tokens)) {
    add(starts, from, value);
    add(ends, to - 1, value);
  }
  const isAt = (map: ReadonlyMap<number, readonly PersonalKind[]>, token: number, kind: PersonalKind): boolean =>
    map.get(token)?.includes(kind) === true;
  const capitalized = (token: number): boolean => {
    const word = tokens[token];
    return word !== undefined && CAPITALIZED.test(comment.slice(word.start, word.start + 4));
  };
  // Behind a number its own token and those of its groups follow; the words come after them.
  const behind = (token: number, after: number): number[] => {
    const found: number[] = [];
    for (let index = token; found.length < after && index < token + after + 8 && index < tokens.length; index += 1) {
      if (!/^\d/.test(tokens[index]?.form ?? '')) found.push(index);
    }
    return found;
  };
  return {
    tokenAt: (offset, from) => {
      let index = from;
      while (index < tokens.length && (tokens[index]?.start ?? offset) < offset) index += 1;
      return index;
    },
    nearest: (token, before, kinds) => {
      for (let index = token - 1; index >= Math.max(0, token - before); index -= 1) {
        const kind = ends.get(index)?.find((each) => kinds.includes(each));
        if (kind !== undefined) return kind;
      }
      return null;
    },
    has: (token, before, after, kind) => {
      for (let index = token - 1; index >= Math.max(0, token - before); index -= 1) if (isAt(ends, index, kind)) return true;
      return behind(token, after).some((index) => isAt(starts, index, kind));
    },
    endsAt: (token, kind) => isAt(ends, token, kind),
    startsAt: (token, kind) => isAt(starts, token, kind),
    dateBefore: (token) => {
      const window = Math.max(0, token - DATE_WINDOW);
      const isDay = (index: number): boolean => /^\d{1,2}$/.test(tokens[index]?.form ?? '');
      let month = token - 1;
      while (month >= window && !words.months.has(tokens[month]?.form ?? '')) month -= 1;
      if (month < window) return -1;
      for (let day = month - 1; day >= Math.max(0, month - DATE_WINDOW); day -= 1) if (isDay(day)) return day;
      return month;
    },
    namedBeside: (token) => {
      for (let index = Math.max(0, token - NAME_WINDOW); index < Math.min(tokens.length, token + NAME_WINDOW); index += 1) {
        if (!capitalized(index) || !capitalized(index + 1) || tokens[index + 1]?.before !== 'none') continue;
        if (isAt(ends, index - 1, 'holder') || Math.abs(index - token) <= NAME_BESIDE) return true;
      }
      return false;
    },
    findSpelledNumber: () => {
      const said: number[] = [];
      for (let index = 0; index <= tokens.length; index += 1) {
        const token = tokens[index];
        const digit = token === undefined ? undefined : words.digits.get(token.form);
        if (digit !== undefined && token?.before !== 'sentence') {
          said.push(digit);
          continue;
        }
        const first = tokens[index - said.length];
        const last = tokens[index - 1];
        if (isTold(said) && first !== undefined && last !== undefined) return { start: first.start, end: last.end };
        said.length = 0;
        if (digit !== undefined) said.push(digit);
      }
      return null;
    },
  };
};

// A count ("one two three four ...") tells nobody's number.
const isTold = (digits: readonly number[]): boolean =>
  digits.length >= MIN_SPELLED &&
  digits.length <= 40 &&
  !digits.every((digit, index) => index === 0 || Math.abs(digit - (digits[index - 1] ?? 0)) === 1);
