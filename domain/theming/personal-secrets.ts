import type { Marks } from './personal-marks.js';
import type { Reading } from './reading.js';
import type { Quote } from './theming.types.js';
import type { Token } from './tokenizer.js';

const LONGEST_SECRET = 64;
const MAX_LINKS = 2;
// "the code you printed (hunter2)"
const BRACKET_WINDOW = 3;
const CAPITALIZED = /^\p{Lu}\p{Ll}/u;
const PIN = /^\d{3,8}$/;
const EDGES = /^["'“”‘’(:=\s]+|["'“”‘’).,;!?\s]+$/gu;

// Neither a word of the language nor a plain number: letters with digits or signs among them.
const looksSecret = (value: string): boolean =>
  value.length >= 5 &&
  /\p{L}/u.test(value) &&
  (/\d/.test(value) || /[!#$%&*_^~@]/.test(value)) &&
  !/^\d+(?:st|nd|rd|th|am|pm|x|k|m|min|mins|hrs?)$/i.test(value);

// What is written after the word, as far as the next blank.
const valueAfter = (comment: string, end: number): Quote => {
  let start = end;
  while (start < comment.length && start < end + 6 && /[\s:=("'“‘-]/u.test(comment.charAt(start))) start += 1;
  let stop = start;
  while (stop < comment.length && stop < start + LONGEST_SECRET && !/\s/.test(comment.charAt(stop))) stop += 1;
  const trimmed = comment.slice(start, stop).replaceAll(EDGES, '');
  return { start, end: start + trimmed.length };
};

const isQuoted = (comment: string, { start, end }: Quote): boolean =>
  end - start >= 4 && /["“'‘]/.test(comment.charAt(start - 1)) && /["”'’]/.test(comment.charAt(end));

const bracketAfter = (comment: string, tokens: readonly Token[], from: number): number => {
  for (let index = from; index < Math.min(from + BRACKET_WINDOW, tokens.length - 1); index += 1) {
    const end = tokens[index]?.end ?? 0;
    if (/^\s*[("“]/.test(comment.slice(end, end + 3))) return end;
  }
  return -1;
};

/** A password, a PIN or the answer to a security question that stands right behind its word. */
export const findSecret = ({ comment, tokens, pack }: Reading, marks: Marks): Quote | null => {
  for (let index = 0; index < tokens.length; index += 1) {
    const isSecret = marks.endsAt(index, 'secret');
    const isAnswer = marks.endsAt(index, 'answer');
    if (!isSecret && !isAnswer && !marks.endsAt(index, 'pin')) continue;
    let last = index;
    while (last < index + MAX_LINKS && pack.personal.links.has(tokens[last + 1]?.form ?? '')) last += 1;
    const token = tokens[last];
    if (token === undefined) continue;
    // "it's" and the like are one written word.
    const quote = valueAfter(comment, token.end);
    const value = comment.slice(quote.start, quote.end);
    if (marks.endsAt(index, 'pin') && PIN.test(value)) return quote;
    if (isSecret && (looksSecret(value) || isQuoted(comment, quote))) return quote;
    if (isAnswer && last > index && CAPITALIZED.test(value)) return quote;
    const bracket = isSecret ? bracketAfter(comment, tokens, last) : -1;
    const inside = valueAfter(comment, bracket);
    if (bracket >= 0 && looksSecret(comment.slice(inside.start, inside.end))) return inside;
  }
  return null;
};
