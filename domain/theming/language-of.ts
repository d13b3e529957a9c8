import { eld } from 'eld/extrasmall';
import { languageBase } from '../policy/language.js';

// Enough to tell a language by; the rest of a long text would only cost time.
const READ_CHARACTERS = 1_000;
const FEWEST_WORDS = 3;
// How much surer than of the expected language the evidence must be: "ok super" in a German survey stays German.
const MARGIN = 0.06;

/**
 * The language a comment is written in, as the base of a tag ('de'). The language of the survey is the guess that short
 * or doubtful words do not overturn; with no guess, English is. Pure, bounded, the same on every machine.
 */
export const identifyLanguage = (comment: string, expected: string | null): string => {
  const guess = expected !== null && /^[a-z]{2,3}\b/i.test(expected) ? languageBase(expected).toLowerCase() : 'en';
  const start = comment.slice(0, READ_CHARACTERS);
  if ((start.match(/\p{L}{2,}/gu) ?? []).length < FEWEST_WORDS) return guess;
  const seen = eld.detect(start);
  if (seen.language === '' || seen.language === guess || !seen.isReliable()) return guess;
  const scores = seen.getScores();
  return (scores[seen.language] ?? 0) - (scores[guess] ?? 0) > MARGIN ? seen.language : guess;
};
