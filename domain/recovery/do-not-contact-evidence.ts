import type { DoNotContactGround } from './case-state.js';

/** What there is to go by for leaving a customer alone. */
export interface ContactEvidence {
  /** Flags that were read out of the customer's comments. */
  flags: readonly string[];
  /** Low first ratings of the customer's, this one included. */
  lowScores: number;
  /** The words of notes and outreaches of this case. */
  notes: readonly string[];
  /** What the customer said about each channel. Wanting no surveys is no refusal of a person who makes something right. */
  consent: Readonly<Record<string, boolean>>;
}

export interface ContactSuggestion {
  ground: DoNotContactGround;
  /** One sentence that says what it is based on. */
  because: string;
}

/** So many low scores and more are a ground of their own. */
export const manyLowScores = 10;

/** A note that writes down a customer's no. It only ever suggests: two people decide. */
const refusals = [
  /\b(?:asked|wants?|wishes|told us|requests?|requested|demands?|demanded|prefers?)\b[^.!?\n]{0,40}\b(?:not|never|no longer)\s+(?:to\s+)?be\s+(?:contacted|called|written to|rung|phoned|emailed)\b/i,
  /\b(?:do(?:es)? not|doesn['’]t|don['’]t|didn['’]t|did not)\s+want\b[^.!?\n]{0,30}\b(?:contact(?:ed)?|calls?|called|emails?|messages?)\b/i,
  /\b(?:refuses?|refused|declines?|declined)\b[^.!?\n]{0,20}\b(?:contact|any (?:further )?(?:calls?|contact|messages?))\b/i,
  /\b(?:stop (?:calling|contacting|writing to)|leave)\s+(?:me|us|her|him|them)(?:\s+alone)?\b/i,
];

/** The grounds that the evidence speaks for, each with what it is based on. Nothing follows from it by itself. */
export function suggestDoNotContact({ flags, lowScores, notes, consent }: ContactEvidence): ContactSuggestion[] {
  const suggestions: ContactSuggestion[] = [];
  if (flags.includes('abuse')) suggestions.push({ ground: 'abusive', because: 'A comment was read as abuse of our people.' });
  if (flags.includes('compensation_extraction')) {
    suggestions.push({ ground: 'compensation_extraction', because: 'A comment ties its rating to money or a gift.' });
  }
  if (lowScores >= manyLowScores)
    suggestions.push({ ground: 'ten_low_scores', because: `The customer has given ${lowScores} low scores.` });
  const isRefused = notes.some((note) => refusals.some((refusal) => refusal.test(note)));
  const isRefusedEverywhere = ['email', 'sms', 'voice'].every((channel) => consent[channel] === false);
  if (isRefused || isRefusedEverywhere) {
    const because = isRefused
      ? 'A note says that the customer refused to be contacted.'
      : 'The customer said no to email, SMS and calls alike.';
    suggestions.push({ ground: 'documented_refusal', because });
  }
  return suggestions;
}
