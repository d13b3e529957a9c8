import { eld } from 'eld/extrasmall';

// Enough to tell a language by; the rest of a long text would only cost time.
const READ_CHARACTERS = 1_000;
const FEWEST_WORDS = 4;
// How much surer than of the expected language the evidence must be: more so of few words ("ok super" stays German in a German survey).
const MARGIN = 0.05;
const MARGIN_OF_ONE_WORD = 0.5;

/**
 * The language a comment is written in, as the base of a tag ('de'). The language of the survey is the guess that short
 * or doubtful words do not overturn; with no guess, English is. Pure, bounded, the same on every machine.
 */
export const identifyLanguage = (comment: string, expected: string | null): string => {
  const guess = /^[a-z]{2,3}(?![a-z])/i.exec(expected ?? '')?.[0].toLowerCase() ?? 'en';
  const start = comment.slice(0, READ_CHARACTERS);
  const words = (start.match(/\p{L}{2,}/gu) ?? []).length;
  if (words < FEWEST_WORDS) return guess;
  const seen = eld.detect(start);
  if (seen.language === '' || seen.language === guess || !seen.isReliable()) return guess;
  const scores = seen.getScores();
  return (scores[seen.language] ?? 0) - (scores[guess] ?? 0) > MARGIN + MARGIN_OF_ONE_WORD / words ? seen.language : guess;
};
