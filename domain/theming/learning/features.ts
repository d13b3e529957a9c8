import { isGeneral, type Reading } from '../reading.js';
import { leaningOf, sentimentOf } from '../sentiment.js';
import type { Token } from '../tokenizer.js';

/** Names of what a comment shows: `w:` words, `b:` pairs of words, `d:` what the dictionary found, `t:` how it sounds. */
export interface Features {
  /** Stems and pairs of stems, each once. */
  readonly grams: readonly string[];
  /** The dictionary's own verdicts; the prior of the learnt model stands on them. */
  readonly hits: readonly string[];
}

export const driverHit = (key: string): string => `d:${key}`;
export const leaningHit = (sentiment: string): string => `t:${sentiment}`;

const gramOf = ({ form, stem }: Token): string => (/^\p{N}/u.test(form) ? '#' : stem);

/** Token index -> the grams that end there, so that a clause can be weighed by its own words. */
export const gramsAt = (tokens: readonly Token[], index: number): string[] => {
  const token = tokens[index];
  if (token === undefined) return [];
  const previous = tokens[index - 1];
  const word = gramOf(token);
  if (previous === undefined || token.before === 'sentence') return [`w:${word}`];
  return [`w:${word}`, `b:${gramOf(previous)} ${word}`];
};

export const featuresOf = (reading: Reading): Features => {
  const grams = new Set<string>();
  reading.tokens.forEach((_token, index) => {
    for (const gram of gramsAt(reading.tokens, index)) grams.add(gram);
  });
  const hits = new Set<string>([leaningHit(leaningOf(reading.tone))]);
  if (sentimentOf(reading.tone) === 'mixed') hits.add('t:mixed');
  for (const { driver, sentiment } of reading.findings) {
    hits.add(driverHit(driver));
    hits.add(`${driverHit(driver)}:${sentiment}`);
  }
  if (isGeneral(reading)) hits.add(driverHit('general'));
  return { grams: [...grams], hits: [...hits] };
};
