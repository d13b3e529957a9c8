import type { Quote } from './theming.types.js';

/** Digits with at most a sign or two between them, as people group a long number. */
export interface DigitRun extends Quote {
  readonly digits: string;
  readonly groups: readonly string[];
  /** With a plus, or a zero in brackets, in front. */
  readonly plus: boolean;
  readonly dated: boolean;
}

// No number of a person's is longer; the rest of a longer run is passed over.
const LONGEST_RUN = 34;
const MAX_SEPARATORS = 3;
const SEPARATOR = /[ .()/\u00A0\u2009\u202F\u200B-\u200F\u2060\uFEFF\u2010-\u2015-]/;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Reads the text once; a run of a million digits costs no more than as many letters. */
export const digitRuns = (text: string): DigitRun[] => {
  const runs: DigitRun[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isDigit(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    let end = at;
    let count = 0;
    const groups: string[] = [];
    let group = '';
    for (let separators = 0; at < text.length && separators <= MAX_SEPARATORS; at += 1) {
      if (isDigit(text.charCodeAt(at))) {
        count += 1;
        separators = 0;
        if (count <= LONGEST_RUN) group += text.charAt(at);
        end = at + 1;
      } else if (SEPARATOR.test(text.charAt(at))) {
        separators += 1;
        if (group !== '') groups.push(group);
        group = '';
      } else break;
    }
    if (group !== '') groups.push(group);
    at = end;
    if (count <= LONGEST_RUN) runs.push(runOf(text, start, end, groups));
  }
  return runs;
};

const runOf = (text: string, start: number, end: number, groups: readonly string[]): DigitRun => {
  const lead = text.charAt(start - 1);
  const plus = lead === '+' || (lead === '(' && text.charAt(start - 2) === '+');
  const written = text.slice(start, end);
  return {
    start: plus ? start - (lead === '+' ? 1 : 2) : start,
    end,
    digits: groups.join(''),
    groups,
    plus,
    dated: /^\d{4}[-./]\d{1,2}[-./]\d{1,2}/.test(written) || /^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}(?!\d)/.test(written),
  };
};

export const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};

const GROUPED_CARD = /^(?:4,4,4,4|4,6,5|4,6,4|4,4,4,4,3)$/;

/** A card number among neighbouring groups ("4111 1111 1111 1111 09/27"): `firm` when written as cards are. */
export const cardIn = ({ groups }: DigitRun): { readonly firm: boolean } | null => {
  for (let from = 0; from < groups.length; from += 1) {
    let digits = '';
    for (let to = from; to < groups.length && digits.length < 19; to += 1) {
      digits += groups[to];
      if (digits.length < 13 || digits.length > 19 || !/^[2-6]/.test(digits) || /^(\d)\1+$/.test(digits) || !passesLuhn(digits)) continue;
      const shape = groups.slice(from, to + 1).map((group) => group.length);
      return { firm: GROUPED_CARD.test(shape.join(',')) || (shape.length === 1 && (digits.length === 16 || digits.length === 15)) };
    }
  }
  return null;
};

// Lines that companies answer.
const FREEPHONE = /^(?:0{0,2}44|0)?(?:800|808|84[345]|87[01]|300|303|33[03])\d|^(?:001|1)?8(?:00|33|44|55|66|77|88)\d{7}$|^1[38]00\d{6}$/;

export const isFreephone = (digits: string): boolean => FREEPHONE.test(digits);

const INDIAN_MOBILE = /^(?:91 )?[6-9]\d{4} \d{5}$/;

/** A phone number is told from an order number by how people write it: with a plus, a leading zero or groups. */
export const looksLikePhone = ({ digits, groups, plus, dated }: DigitRun): boolean => {
  if (dated || digits.length < 9 || digits.length > 15) return false;
  if (plus || digits.startsWith('00')) return true;
  if (digits.startsWith('0')) return digits.length >= 10 && digits.length <= 12 && groups.length <= 5;
  if (INDIAN_MOBILE.test(groups.join(' '))) return true;
  return groups.length >= 3 && groups.every((group) => group.length >= 2 && group.length <= 4) && digits.length <= 11;
};

// Length of a whole IBAN by country.
const IBAN_LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  `AD24 AE23 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GR27 HR21 HU28 IE22 IL23 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MT31 NL18 NO15
  PL28 PT25 RO24 SA24 SE24 SI19 SK24 SM27 TR26 UA29`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const remainder97 = (iban: string): number => {
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
};

/** An IBAN that starts here, spaces and all, or null. */
export const ibanAt = (text: string, start: number): Quote | null => {
  const length = IBAN_LENGTHS[text.slice(start, start + 2).toUpperCase()];
  if (length === undefined) return null;
  let iban = '';
  for (let at = start; at < text.length && at < start + 2 * length; at += 1) {
    const sign = text.charAt(at);
    if (/[A-Za-z0-9]/.test(sign)) iban += sign.toUpperCase();
    else if (!/[ \u00A0-]/.test(sign)) return null;
    if (iban.length === length) return remainder97(iban) === 1 ? { start, end: at + 1 } : null;
  }
  return null;
};
