import { measureQuality, type Judged, type Quality } from '../quality/measure.js';
import type { CorrectionWord, MachineReading } from './correction.types.js';
import { leaningOfReading, settledLabels } from './settled-labels.js';

/** A comment that people gave their word on; each word with what had been read when it was said. */
export interface CorrectedComment {
  readonly responseId: string;
  readonly words: readonly (CorrectionWord & { readonly said: MachineReading })[];
}

/** What was read before anybody said a word, against what people say now. */
export interface JudgedReading extends Judged {
  readonly responseId: string;
  /** ISO instant of the first word. */
  readonly at: string;
  readonly modelVersion: string;
}

/** The number of the learnt model in a reading's version; 0 where only the dictionary read. */
export const learntNumberOf = (modelVersion: string): number => Number(/\.learnt-(\d{1,9})\b/.exec(modelVersion)?.[1] ?? 0);

/**
 * The reading of a comment that may be judged, or null. It is the one before the first word on the comment, taken back or not:
 * no model had been fitted to that comment then. A model that is younger than the word is not judged by it.
 */
export const judgedReading = (
  { responseId, words }: CorrectedComment,
  { createdAtOf, keyOf }: { createdAtOf: (model: number) => string | null; keyOf: (key: string) => string },
): JudgedReading | null => {
  const first = words.reduce<CorrectedComment['words'][number] | null>(
    (least, word) => (least === null || word.at < least.at ? word : least),
    null,
  );
  const told = first && settledLabels(first.said, words, keyOf);
  if (!told) return null;
  const { said, at } = first;
  const createdAt = createdAtOf(learntNumberOf(said.modelVersion));
  if (createdAt !== null && createdAt > at) return null;
  const read = { sentiment: leaningOfReading(said), drivers: [...new Set(said.drivers.map(({ key }) => keyOf(key)))] };
  return { responseId, at, modelVersion: said.modelVersion, told, read };
};

export interface QualityPoint {
  readonly key: string;
  readonly comments: number;
  readonly driverF1: number | null;
  readonly sentimentAccuracy: number | null;
}

export interface CorrectedQuality extends Quality {
  readonly comments: number;
  readonly byModel: readonly QualityPoint[];
  /** By month of the first word, in UTC: `2026-11`. */
  readonly byMonth: readonly QualityPoint[];
  /** Those with most mistakes first. */
  readonly worst: readonly { readonly reading: JudgedReading; readonly wrong: readonly string[]; readonly missed: readonly string[] }[];
}

/** How well the reader did, by the comments that people gave their word on. */
export const correctedQuality = (readings: readonly JudgedReading[], mostWorst = 20): CorrectedQuality => ({
  ...measureQuality(readings, 'every'),
  comments: readings.length,
  byModel: pointsBy(readings, ({ modelVersion }) => modelVersion),
  byMonth: pointsBy(readings, ({ at }) => at.slice(0, 7)),
  worst: readings
    .map((reading) => ({ reading, ...mistakesOf(reading) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || (a.reading.at < b.reading.at ? 1 : -1))
    .slice(0, mostWorst)
    .map(({ reading, wrong, missed }) => ({ reading, wrong, missed })),
});

/** What was read and is not there, what is there and was not read; a sentiment on the other side counts as one more. */
export const mistakesOf = ({ told, read }: Judged): { wrong: string[]; missed: string[]; count: number } => {
  const wrong = read.drivers.filter((key) => !told.drivers.includes(key));
  const missed = told.drivers.filter((key) => !read.drivers.includes(key));
  const isOtherSide = told.sentiment !== null && told.sentiment !== read.sentiment;
  return { wrong, missed, count: wrong.length + missed.length + (isOtherSide ? 1 : 0) };
};

const pointsBy = (readings: readonly JudgedReading[], keyOf: (reading: JudgedReading) => string): QualityPoint[] => {
  const groups = new Map<string, JudgedReading[]>();
  for (const reading of readings) groups.set(keyOf(reading), [...(groups.get(keyOf(reading)) ?? []), reading]);
  return [...groups]
    .toSorted(([, a], [, b]) => ((a[0]?.at ?? '') < (b[0]?.at ?? '') ? -1 : 1))
    .map(([key, group]) => {
      const { drivers, sentiment } = measureQuality(group, 'every');
      return { key, comments: group.length, driverF1: drivers.microF1, sentimentAccuracy: sentiment.accuracy };
    });
};
