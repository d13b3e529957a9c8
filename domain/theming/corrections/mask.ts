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

// So many pieces of personal data are looked for in one comment; nobody writes more, and a hostile text must come to its end.
const MOST_PIECES = 20;

/** A comment in which personal data was flagged, without it and without what more of it there is. */
export const maskPersonalData = (comment: string, flags: readonly { readonly key: string; readonly quote: Quote }[]): string => {
  const flagged = flags.flatMap(({ key, quote }) => (key === 'personal_data' ? [quote] : []));
  if (flagged.length === 0) return comment;
  const pack = compiledLanguage(identifyLanguage(comment, null));
  let masked = maskQuotes(comment, flagged);
  for (let piece = 0; piece < MOST_PIECES; piece += 1) {
    const more = findPersonalData(readComment(masked, pack));
    if (more === null) break;
    masked = maskQuotes(masked, [more]);
  }
  return masked;
};
