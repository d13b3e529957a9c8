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

/** A comment without the personal data that was flagged in it. */
export const maskPersonalData = (comment: string, flags: readonly { readonly key: string; readonly quote: Quote }[]): string =>
  maskQuotes(
    comment,
    flags.flatMap(({ key, quote }) => (key === 'personal_data' ? [quote] : [])),
  );
