import { maskQuotes } from '../../domain/theming/corrections/mask.js';
import type { Theming } from '../../domain/theming/theming.types.js';

/** A comment's beginning of at most that many UTF-16 units; never half a sign. */
export function beginningOf(comment: string, longest: number): string {
  if (comment.length <= longest) return comment;
  const code = comment.charCodeAt(longest - 1);
  return comment.slice(0, code >= 0xd800 && code <= 0xdbff ? longest - 1 : longest);
}

// A reading names the first piece of personal data only, so each mask asks for another. More than these in one comment is a list.
const mostMasks = 12;

/**
 * The comment as it may leave this machine: personal data that the local rules find is masked sign by sign, so that quotes keep their places.
 * Null where there is more of it than can be masked.
 */
export function maskPersonalData(comment: string, theme: (comment: string) => Theming): string | null {
  let masked = comment;
  for (let masks = 0; masks <= mostMasks; masks += 1) {
    const found = theme(masked).flags.find(({ key }) => key === 'personal_data');
    if (!found) return masked;
    masked = maskQuotes(masked, [found.quote]);
  }
  return null;
}
