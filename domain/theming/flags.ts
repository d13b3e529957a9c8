import { quoteOf, type Clauses } from './clauses.js';
import type { PhraseMatch, PhraseMatcher } from './phrase-matcher.js';
import { isNegated, type PolarityRules } from './polarity.js';
import { FLAG_KEYS, type FlagKey, type Quote, type ThemedFlag } from './theming.types.js';
import type { Token } from './tokenizer.js';

export interface FlagRule {
  readonly flag: FlagKey;
  readonly exception: boolean;
  readonly negatable: boolean;
}

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const DIGIT_RUN = /\+?\(?\d(?:[ .()/-]{0,2}\d){6,22}/g;

const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};

// A phone number is told from an order number by how people write it: with a plus, a leading zero or groups.
const looksLikePhone = (written: string, digits: string): boolean => {
  if (digits.length < 9 || digits.length > 15) return false;
  if (/^\d{4}[-./ ]\d{1,2}[-./ ]\d{1,2}/.test(written) || /^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}/.test(written)) return false;
  if (written.startsWith('+') || written.startsWith('00')) return true;
  const groups = written.split(/[^\d]+/).filter((group) => group !== '');
  if (/^\(?0/.test(written)) return digits.length >= 10 && digits.length <= 12;
  return groups.length >= 3 && groups.every((group) => group.length >= 2 && group.length <= 4) && digits.length <= 11;
};

const personalData = (comment: string): Quote[] => {
  const quotes: Quote[] = [];
  for (const match of comment.matchAll(EMAIL)) quotes.push({ start: match.index, end: match.index + match[0].length });
  for (const match of comment.matchAll(DIGIT_RUN)) {
    const digits = match[0].replaceAll(/\D/g, '');
    const isCard = digits.length >= 13 && digits.length <= 19 && !/^0|^(\d)\1+$/.test(digits) && passesLuhn(digits);
    if (isCard || looksLikePhone(match[0], digits)) quotes.push({ start: match.index, end: match.index + match[0].length });
  }
  return quotes.toSorted((a, b) => a.start - b.start);
};

const covers = (outer: PhraseMatch<FlagRule>, inner: PhraseMatch<FlagRule>): boolean =>
  outer.value.exception && outer.value.flag === inner.value.flag && outer.from <= inner.from && outer.to >= inner.to;

/** At most one flag of each kind, quoting the clause that raises it first. */
export const findFlags = (
  comment: string,
  tokens: readonly Token[],
  clauses: Clauses,
  matcher: PhraseMatcher<FlagRule>,
  rules: PolarityRules,
): ThemedFlag[] => {
  const first = new Map<FlagKey, Quote>();
  const matches = matcher.matches(tokens);
  const exceptions = matches.filter((match) => match.value.exception);
  for (const match of matches) {
    const { flag, exception, negatable } = match.value;
    if (exception || first.has(flag) || exceptions.some((other) => covers(other, match))) continue;
    if (negatable && isNegated(tokens, clauses, match, rules)) continue;
    first.set(flag, quoteOf(tokens, clauses, match.from, match.to, new Set()));
  }
  const [personal] = personalData(comment);
  if (personal !== undefined) first.set('personal_data', personal);
  return FLAG_KEYS.flatMap((key) => {
    const quote = first.get(key);
    return quote === undefined ? [] : [{ key, quote }];
  });
};
