import { findAddress } from './personal-address.js';
import { findEmail } from './personal-email.js';
import { cardIn, digitRuns, ibanAt, isFreephone, looksLikePhone, type DigitRun } from './personal-numbers.js';
import { markWords, type Marks } from './personal-marks.js';
import { findSecret } from './personal-secrets.js';
import type { Reading } from './reading.js';
import type { Quote } from './theming.types.js';

// Words between "my number is", "order no." and the number itself.
const BEFORE = 5;
const AFTER = 3;
// "born on the 2nd of November 1958"
const BEFORE_YEAR = 8;

// 219-09-9999, QQ 12 34 56 C, ABCDE1234F: nothing else is written so.
const SOCIAL_SECURITY = '3,2,4';
const NATIONAL_INSURANCE = /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPQR-TW-Z]\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D](?![A-Za-z0-9])/i;
const TAX_PAN = /^[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z](?![A-Za-z0-9])/;
const BIRTH_YEAR = /^(?:19|20)\d{2}$/;

const isPhone = (run: DigitRun, token: number, marks: Marks): boolean => {
  if (isFreephone(run.digits)) return false;
  const beside = marks.nearest(token, 2, ['reference', 'account', 'phone']);
  if (looksLikePhone(run)) return run.plus || beside === null || beside === 'phone';
  const nearest = marks.nearest(token, BEFORE, ['reference', 'account', 'phone']);
  if (nearest !== 'phone' || run.dated) return false;
  return run.digits.length >= 6 && run.digits.length <= 15 && run.groups.length <= 5;
};

// "20-00-00" is no date beside its words.
const isSortCode = ({ groups }: DigitRun): boolean => groups.length === 3 && groups.every((group) => group.length === 2);

const isBankNumber = (run: DigitRun, token: number, marks: Marks): boolean =>
  run.digits.length >= 6 &&
  run.digits.length <= 12 &&
  (!run.dated || isSortCode(run)) &&
  marks.nearest(token, BEFORE, ['bank', 'reference', 'phone']) === 'bank';

const isOwnedAccount = (run: DigitRun, token: number, marks: Marks): boolean =>
  run.digits.length >= 6 && marks.nearest(token, BEFORE, ['account', 'reference']) === 'account' && marks.namedBeside(token);

const isIdentity = (run: DigitRun, token: number, marks: Marks): boolean => {
  if (run.groups.map((group) => group.length).join(',') === SOCIAL_SECURITY && !run.plus)
    return marks.nearest(token, BEFORE, ['reference']) === null;
  return run.digits.length >= 6 && !run.dated && marks.nearest(token, BEFORE, ['identity', 'reference', 'phone']) === 'identity';
};

// "23/04/1971" in one run, "2nd of November 1958" over several words.
const isBirthDate = (run: DigitRun, token: number, marks: Marks): boolean => {
  if (!marks.has(token, BEFORE_YEAR, AFTER, 'birth')) return false;
  if (run.dated || /^\d{1,2},\d{1,2},(?:19|20)\d{2}$/.test(run.groups.join(','))) return true;
  return (BIRTH_YEAR.test(run.digits) || run.digits.length === 2) && marks.dateBefore(token) >= 0;
};

const isPersonalNumber = (run: DigitRun, token: number, marks: Marks): boolean => {
  const card = cardIn(run);
  if (card !== null && (card.firm || marks.has(token, BEFORE, AFTER, 'card')))
    return marks.nearest(token, 2, ['reference']) === null || card.firm;
  return (
    isIdentity(run, token, marks) ||
    isBankNumber(run, token, marks) ||
    isOwnedAccount(run, token, marks) ||
    isBirthDate(run, token, marks) ||
    isPhone(run, token, marks)
  );
};

const findNumber = ({ comment, tokens }: Reading, marks: Marks): Quote | null => {
  let token = 0;
  for (const run of digitRuns(comment)) {
    token = marks.tokenAt(run.start, token);
    if (!isPersonalNumber(run, token, marks)) continue;
    const date = isBirthDate(run, token, marks) && !run.dated ? tokens[marks.dateBefore(token)] : undefined;
    return { start: Math.min(run.start, date?.start ?? run.start), end: run.end };
  }
  return null;
};

// Letters and digits in one word: IBANs, national insurance numbers and the like.
const findLetteredNumber = ({ comment, tokens }: Reading): Quote | null => {
  for (const { start, end } of tokens) {
    if (end - start > 5 || /[A-Za-z0-9]/.test(comment.charAt(start - 1))) continue;
    const ahead = comment.slice(start, start + 16);
    if (!/\d/.test(ahead)) continue;
    const iban = end - start === 2 ? ibanAt(comment, start) : null;
    if (iban !== null) return iban;
    const identity = NATIONAL_INSURANCE.exec(ahead) ?? TAX_PAN.exec(ahead);
    if (identity !== null) return { start, end: start + identity[0].length };
  }
  return null;
};

/** The first personal data in a comment; patterns are validated, and none looks further than a few words around. */
export const findPersonalData = (reading: Reading): Quote | null => {
  const marks = markWords(reading);
  const found = [
    findEmail(reading, marks),
    findNumber(reading, marks),
    findLetteredNumber(reading),
    marks.findSpelledNumber(),
    findAddress(reading, marks),
    findSecret(reading, marks),
  ].filter((quote): quote is Quote => quote !== null);
  return found.toSorted((a, b) => a.start - b.start)[0] ?? null;
};
