import type { Marks } from './personal-marks.js';
import type { Reading } from './reading.js';
import type { Quote } from './theming.types.js';
import type { Token } from './tokenizer.js';

const NAME_WORDS = 3;
const PREMISES_WINDOW = 6;
const HOUSE_NUMBER = /^[1-9]\d{0,4}$/;
// The two halves of a British postcode ("BH1 4QW"), at the start of what follows.
const POSTCODE = /^(?:[A-Z]{1,2}\d[A-Z\d]?) ?\d[ABD-HJLNP-UW-Z]{2}(?![A-Za-z0-9])/;
// "IL 62704", "NSW 2010", "K1A 0B1"
const OTHER_POSTCODE = /^(?:[A-Z]{2} \d{5}|(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT) \d{4}|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?![A-Za-z0-9])/;
const CAPITALIZED = /^\p{Lu}/u;
const GLUED = /^\p{L}\p{L}/u;
const FLAT_LETTER = /^[a-d]$/;

const isCapitalized = (comment: string, token: Token): boolean => CAPITALIZED.test(comment.charAt(token.start));

// "208 Cathcart Road", "61a Mill Lane": index of the street's word, or -1.
const streetAfter = (reading: Reading, marks: Marks, number: number): number => {
  const { tokens, comment, pack } = reading;
  const { streetForm, notStreetNames } = pack.personal;
  // "1st", "4th", "10am": no house's number.
  if (GLUED.test(comment.slice(tokens[number]?.end ?? 0, (tokens[number]?.end ?? 0) + 2))) return -1;
  const begin = FLAT_LETTER.test(tokens[number + 1]?.form ?? '') ? number + 2 : number + 1;
  if (streetForm === 'number-street') return marks.startsAt(begin, 'street') ? begin + 1 : -1;
  let named = true;
  for (let index = begin; index <= begin + NAME_WORDS; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.before === 'sentence') return -1;
    if (token.before === 'clause' && index > begin) return -1;
    if (index > begin && marks.endsAt(index, 'street')) return index;
    named &&= isCapitalized(comment, token);
    if (index > begin && named && marks.endsAt(index, 'namedStreet')) return index;
    if (notStreetNames.has(token.form) || (HOUSE_NUMBER.test(token.form) && !GLUED.test(comment.slice(token.end, token.end + 2))))
      return -1;
  }
  return -1;
};

const isPremises = (marks: Marks, number: number): boolean => marks.has(number, PREMISES_WINDOW, 0, 'premises');

const findStreet = (reading: Reading, marks: Marks): Quote | null => {
  const { tokens, pack } = reading;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || !HOUSE_NUMBER.test(token.form) || isPremises(marks, index)) continue;
    if (pack.personal.streetForm === 'street-number') {
      const street = tokens[index - 1];
      if (street !== undefined && token.before === 'none' && marks.endsAt(index - 1, 'street'))
        return { start: street.start, end: token.end };
      continue;
    }
    const street = tokens[streetAfter(reading, marks, index)];
    if (street !== undefined) return { start: token.start, end: street.end };
  }
  return null;
};

// A postcode with a house's number a few words before it.
const findPostcode = (reading: Reading, marks: Marks): Quote | null => {
  const { tokens, comment } = reading;
  for (let index = 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.end - token.start > 3 || !isCapitalized(comment, token)) continue;
    const ahead = comment.slice(token.start, token.start + 9);
    const code = POSTCODE.exec(ahead) ?? OTHER_POSTCODE.exec(ahead);
    if (code === null || /[A-Za-z0-9]/.test(comment.charAt(token.start - 1))) continue;
    if (POSTCODE.test(ahead) && marks.has(index, PREMISES_WINDOW, 0, 'home') && !isPremises(marks, index))
      return { start: token.start, end: token.start + code[0].length };
    for (let number = index - 1; number >= Math.max(0, index - PREMISES_WINDOW); number -= 1) {
      const house = tokens[number];
      if (house !== undefined && HOUSE_NUMBER.test(house.form) && !isPremises(marks, number)) {
        return { start: house.start, end: token.start + code[0].length };
      }
    }
  }
  return null;
};

export const findAddress = (reading: Reading, marks: Marks): Quote | null => findStreet(reading, marks) ?? findPostcode(reading, marks);
