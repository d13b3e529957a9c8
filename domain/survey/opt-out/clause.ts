/** Pieces of the patterns that recognise a wish to hear no more. All are written against folded text: lower case, no accents. */

/** Where a clause begins. */
export const clauseStart = '(?:^|[.!?,;:\\n]\\s*)';
/** Where a clause ends. */
export const clauseEnd = ' *(?:$|[.!?,;\\n])';

/** How one language says it. */
export interface StopLanguage {
  /** A clause that is such a word, at most with politeness, says it. */
  strong: string;
  /** Only a whole message that is such a word says it: in a sentence it may be about an order, a contract, a call. */
  weak: string;
  polite: string;
  phrases: readonly RegExp[];
}
