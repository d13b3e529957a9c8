import { identifyLanguage } from '../language-of.js';
import { compiledLanguage } from '../languages.js';
import { findPersonalData } from '../personal-data.js';
import { readComment } from '../reading.js';
import type { Quote } from '../theming.types.js';

/** Puts a dot in the place of each sign of the quotes, so that every other quote still slices what it did. */
export const maskQuotes = (comment: string, quotes: readonly Quote[]): string => {
  let masked = '';
  let from = 0;
  for (const { start, end } of quotes.toSorted((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    const begin = Math.max(start, from);
    masked += comment.slice(from, begin) + '•'.repeat(Math.min(end, comment.length) - Math.min(begin, comment.length));
    from = Math.min(end, comment.length);
  }
  return masked + comment.slice(from);
};

type Flags = readonly { readonly key: string; readonly quote: Quote }[];

// So many pieces of personal data are looked for in one comment; a hostile text must come to its end.
const MOST_PIECES = 20;

/** Where personal data stands in a comment in which some was flagged. Where there are more pieces than anybody writes, all of it is personal. */
export const personalQuotes = (comment: string, flags: Flags): Quote[] => {
  const quotes = flags.flatMap(({ key, quote }) => (key === 'personal_data' ? [quote] : []));
  if (quotes.length === 0) return [];
  const pack = compiledLanguage(identifyLanguage(comment, null));
  for (let piece = 0; piece < MOST_PIECES; piece += 1) {
    const more = findPersonalData(readComment(maskQuotes(comment, quotes), pack));
    if (more === null) return quotes;
    quotes.push(more);
  }
  return [{ start: 0, end: comment.length }];
};

/** A comment in which personal data was flagged, without it and without what more of it there is. */
export const maskPersonalData = (comment: string, flags: Flags): string => maskQuotes(comment, personalQuotes(comment, flags));
