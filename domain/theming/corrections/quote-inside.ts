import type { Quote } from '../theming.types.js';

/** Whether a quote marks words of the comment: inside of it, not blank, and not half of a character. */
export const isQuoteInside = (comment: string, { start, end }: Quote): boolean =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  start >= 0 &&
  start < end &&
  end <= comment.length &&
  comment.slice(start, end).trim() !== '' &&
  !cutsCharacter(comment, start) &&
  !cutsCharacter(comment, end);

const cutsCharacter = (comment: string, at: number): boolean =>
  at > 0 && at < comment.length && /[\uD800-\uDBFF]/.test(comment.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(comment.charAt(at));
