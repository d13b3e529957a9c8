import type { CorrectionWord, DriverWord, MachineReading, SentimentWord, SettledDriver, SettledTheming } from './correction.types.js';
import type { Sentiment } from '../theming.types.js';

/** The words that stand, each the latest on its driver or on the sentiment; in the order in which they were said. */
export const standingWords = (words: readonly CorrectionWord[]): CorrectionWord[] => {
  const latest = new Map<string, CorrectionWord>();
  for (const word of words.toSorted(inOrder)) {
    if (word.withdrawnAt !== null) continue;
    const subject = word.kind === 'driver' ? `driver ${word.key}` : 'sentiment';
    latest.delete(subject);
    latest.set(subject, word);
  }
  return [...latest.values()];
};

/** By time, then by id: of two words of one millisecond everybody sees the same one last. */
const inOrder = (one: CorrectionWord, other: CorrectionWord): number =>
  one.at === other.at ? (one.id < other.id ? -1 : 1) : one.at < other.at ? -1 : 1;

export interface OverlayOptions {
  /** UTF-16 length of the comment: what a driver without words of its own is pinned to. */
  readonly length: number;
  /** Where a key leads after merges. A driver that people saw counts as its target; that they did not see one says nothing of the target. */
  readonly keyOf?: (key: string) => string;
}

/**
 * What counts of a comment: the reading, with people's standing words over it. Words outlive the reading: whatever is read
 * next time, they are laid over it again.
 */
export const overlay = (
  reading: Pick<MachineReading, 'sentiment' | 'drivers'>,
  words: readonly CorrectionWord[],
  { length, keyOf = (key) => key }: OverlayOptions,
): SettledTheming => {
  const standing = standingWords(words);
  const said = standing.findLast((word): word is SentimentWord => word.kind === 'sentiment');
  const sentiment = said?.sentiment ?? reading.sentiment;
  const drivers = new Map<string, SettledDriver>(reading.drivers.map((driver) => [driver.key, { ...driver, source: 'model', by: null }]));
  const driverWords = standing.filter((word) => word.kind === 'driver');
  for (const word of driverWords) applyWord(drivers, word, keyOf, { sentiment, length });
  if (driverWords.some(({ verdict, key }) => verdict === 'present' && key !== 'general') && drivers.get('general')?.source === 'model') {
    drivers.delete('general'); // it stands for a comment that nothing places, and a person has placed this one
  }
  return { sentiment, sentimentBy: said?.by ?? null, drivers: [...drivers.values()] };
};

const applyWord = (
  drivers: Map<string, SettledDriver>,
  word: DriverWord,
  keyOf: (key: string) => string,
  { sentiment, length }: { sentiment: Sentiment; length: number },
): void => {
  if (word.verdict === 'absent') {
    drivers.delete(word.key);
    return;
  }
  const key = keyOf(word.key);
  const read = drivers.get(key);
  drivers.set(key, {
    key,
    sentiment: word.sentiment ?? read?.sentiment ?? sentiment,
    quote: word.quote ?? read?.quote ?? { start: 0, end: length },
    weight: 1,
    why: read ? `Confirmed by a person. ${read.why}` : 'A person read this in the comment.',
    source: 'person',
    by: word.by,
  });
};
