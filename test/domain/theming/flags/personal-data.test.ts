import { describe, expect, it } from 'vitest';
import { themeLocally } from '../../../../domain/theming/theme-locally.js';

const quoted = (comment: string, language = 'en'): string | null => {
  const flag = themeLocally(comment, language).flags.find(({ key }) => key === 'personal_data');
  return flag === undefined ? null : comment.slice(flag.quote.start, flag.quote.end);
};

const FOUND: readonly (readonly [string, string])[] = [
  ['Write to jane.doe@example.com, please.', 'jane.doe@example.com'],
  ['Write to jane.doe @ example.com please', 'jane.doe @ example.com'],
  ['ann at mail dot com is mine', 'ann at mail dot com'],
  ['it is ann (at) mail.co.uk', 'ann (at) mail.co.uk'],
  ['👍🏽 call +44 20 7946 0958 now', '+44 20 7946 0958'],
  ['ring 07700 900123!', '07700 900123'],
  ['ring me, oh seven seven double oh nine one two', 'oh seven seven double oh nine one two'],
  ['card 4111-1111-1111-1111 12/27', '4111-1111-1111-1111 12/27'],
  ['GB82 WEST 1234 5698 7654 32 is the account', 'GB82 WEST 1234 5698 7654 32'],
  ['sort code 20-00-00', '20-00-00'],
  ['NI: AB 12 34 56 C', 'AB 12 34 56 C'],
  ['PAN ABCPE1234F given', 'ABCPE1234F'],
  ['ssn 123-45-6789', '123-45-6789'],
  ['I was born on 3 March 1970', '3 March 1970'],
  ['Born on the 2nd of November 1958', '2nd of November 1958'],
  ['dob May 5, 1969', 'May 5, 1969'],
  ['I live at 14a Mill Lane', '14a Mill Lane'],
  ['it went to 3 Elm Close instead', '3 Elm Close'],
  ['we are number 12, Leeds LS1 4AB', '12, Leeds LS1 4AB'],
  ['password is Giraffe99!', 'Giraffe99'],
  ['PIN: 4471', '4471'],
  ['her first pet was Biscuit', 'Biscuit'],
];

// One wrong digit, or the number of a thing.
const PASSED_OVER: readonly string[] = [
  'card 4111 1111 1111 1112',
  'GB82 WEST 1234 5698 7654 33',
  'order number is 07700900123',
  'tracking number is 9405511899',
  'account 12345678 is locked',
  'I shop at amazon.com',
  'your branch at 12 High Street',
  '10 minutes down the road',
  'the 1st class street food',
  'the password was wrong 3 times',
  'Pin came loose',
  'my birthday was on 12/05/2023',
  'ten nine eight seven six five four three two one',
];

describe('personal data', () => {
  it.each(FOUND)('%s', (comment, expected) => {
    expect(quoted(comment)).toBe(expected);
  });

  it.each(PASSED_OVER)('none in: %s', (comment) => {
    expect(quoted(comment)).toBeNull();
  });

  it('is seen whatever the language', () => {
    expect(quoted('Bitte an anna@example.de', 'de')).toBe('anna@example.de');
    expect(quoted('Tarjeta 4111 1111 1111 1111', 'es')).toBe('4111 1111 1111 1111');
  });
});

const MEGABYTE = 1_000_000;
const TAIL = '. Write to jane.doe@example.com';

const expectReadToEnd = (unit: string, length: number): void => {
  const comment = `${unit.repeat(Math.ceil(length / unit.length))}${TAIL}`;
  expect(quoted(comment)).toBe('jane.doe@example.com');
};

describe('hostile input', () => {
  // A search that backtracks would not come back from these.
  it.each([
    ['digits', '7'],
    ['letters', 'a'],
    ['at signs', '@'],
    ['pluses', '+'],
    ['dots', '.'],
    ['brackets', '('],
    ['zero-width characters', '\u200B'],
    ['right-to-left marks', '\u202E\u200F'],
    ['lone surrogates', '\uD800'],
  ])('a megabyte of %s is read to its end', { timeout: 60_000 }, (_name, unit) => {
    expectReadToEnd(unit, MEGABYTE);
  });

  it.each([
    ['letters and signs', 'a@'],
    ['digits and signs', '1-'],
    ['spelled digits', 'one '],
    ['house numbers', '5 '],
    ['openings of a threat', 'or I will '],
    ['openings of a hearsay', 'other people would '],
    ['words without a stop', 'the parcel came on time and '],
  ])('a hundred kilobytes of %s are read to their end', { timeout: 60_000 }, (_name, unit) => {
    expectReadToEnd(unit, MEGABYTE / 10);
  });

  it('ten megabytes of long words are read to their end', { timeout: 120_000 }, () => {
    expectReadToEnd(`${'x'.repeat(999)} `, 10 * MEGABYTE);
  });

  it('sees through characters that show nothing', () => {
    expect(quoted('card 4111\u200B 1111\u200B 1111\u200B 1111')).toBe('4111\u200B 1111\u200B 1111\u200B 1111');
  });
});
