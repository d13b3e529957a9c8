import type { Marks } from './personal-marks.js';
import type { Reading } from './reading.js';
import type { Quote } from './theming.types.js';

const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;
const LOCAL = /[\p{L}\p{N}._%+'-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;
// At least one dot, a top level of letters.
const WHOLE_DOMAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,8}\p{L}{2,24}$/u;
const MAILBOXES = new Set('gmail googlemail hotmail yahoo outlook icloud aol live msn protonmail proton gmx btinternet'.split(' '));
const TOP_LEVELS = new Set('com org net edu gov co uk de fr es it nl in au nz ie ca us eu io me info biz at ch'.split(' '));
const CLOSE = 6;
const BLANK = /^\s$/;

const writtenEmail = (text: string): Quote | null => {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const before = BLANK.test(text.charAt(at - 1)) ? at - 1 : at;
    const behind = BLANK.test(text.charAt(at + 1)) ? at + 2 : at + 1;
    let start = before;
    while (start > 0 && before - start < LONGEST_LOCAL && LOCAL.test(text.charAt(start - 1))) start -= 1;
    let end = behind;
    while (end < text.length && end - behind < LONGEST_DOMAIN && DOMAIN.test(text.charAt(end))) end += 1;
    while (end > behind && !/[\p{L}\p{N}]/u.test(text.charAt(end - 1))) end -= 1;
    while (start < before && !/[\p{L}\p{N}]/u.test(text.charAt(start))) start += 1;
    if (start < before && WHOLE_DOMAIN.test(text.slice(behind, end))) return { start, end };
  }
  return null;
};

// "ann at mail dot com", "ann (at) mail.com", "ann at gmail.com".
const spokenEmail = ({ comment, tokens, pack }: Reading, marks: Marks): Quote | null => {
  const { at: ats, dot: dots } = pack.personal;
  for (let index = 1; index < tokens.length - 1; index += 1) {
    const name = tokens[index - 1];
    const host = tokens[index + 1];
    const token = tokens[index];
    if (token === undefined || name === undefined || host === undefined || !ats.has(token.form)) continue;
    if (MAILBOXES.has(host.form) && marks.has(index, CLOSE, 0, 'email')) return { start: name.start, end: host.end };
    const gap = comment.slice(token.end, host.start);
    const bracketed = /[([{<]/.test(comment.charAt(token.start - 1)) && /^[)\]}>]/.test(gap);
    for (let next = index + 2; next < Math.min(index + 2 + CLOSE, tokens.length); next += 1) {
      const top = tokens[next];
      const before = tokens[next - 1];
      if (top === undefined || before === undefined || !TOP_LEVELS.has(top.form)) continue;
      const said = dots.has(before.form);
      const dotted = comment.slice(before.end, top.start) === '.';
      if (!said && !(dotted && (bracketed || MAILBOXES.has(host.form)))) continue;
      // "co.uk", "com.au"
      const country = tokens[next + 1];
      const further = country !== undefined && TOP_LEVELS.has(country.form) && comment.slice(top.end, country.start) === '.';
      return { start: name.start, end: further ? country.end : top.end };
    }
  }
  return null;
};

export const findEmail = (reading: Reading, marks: Marks): Quote | null => writtenEmail(reading.comment) ?? spokenEmail(reading, marks);
