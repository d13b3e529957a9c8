import type { LeaningSentiment } from '../sentiment.js';

/** A comment as people labelled it, and as it was read. */
export interface Judged {
  readonly told: { readonly sentiment: LeaningSentiment | null; readonly drivers: readonly string[] };
  readonly read: { readonly sentiment: LeaningSentiment; readonly drivers: readonly string[] };
}

/** Precision TP / (TP + FP), recall TP / (TP + FN) and their harmonic mean; null where there was nothing to divide by. */
export interface Scores {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number;
  /** How many comments carry it by their labels. */
  readonly support: number;
  /** How many it was read in, and in how many of them rightly. */
  readonly read: number;
  readonly right: number;
}

export interface SentimentQuality {
  readonly comments: number;
  readonly accuracy: number | null;
  /** Mean F1 of the sides that occur in the labels. */
  readonly macroF1: number | null;
  readonly negativePrecision: number | null;
  readonly negativeRecall: number | null;
  /** confusion[told][read] */
  readonly confusion: Readonly<Record<LeaningSentiment, Readonly<Record<LeaningSentiment, number>>>>;
}

export interface DriverQuality {
  readonly microF1: number | null;
  readonly macroF1: number | null;
  /** Only keys that occur in the labels are scored, unless others were asked for. */
  readonly byKey: Readonly<Record<string, Scores>>;
}

export interface Quality {
  readonly sentiment: SentimentQuality;
  readonly drivers: DriverQuality;
}

export const SIDES: readonly LeaningSentiment[] = ['negative', 'neutral', 'positive'];

interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

/**
 * How well comments were read against their labels. A comment without a labelled sentiment counts for its drivers only.
 * `every` scores what was read and never labelled, too: where people correct what was read, that is a mistake they saw.
 */
export const measureQuality = (judged: readonly Judged[], keys: 'labelled' | 'every' = 'labelled'): Quality => ({
  sentiment: sentimentQuality(judged),
  drivers: driverQuality(judged, keys),
});

const sentimentQuality = (judged: readonly Judged[]): SentimentQuality => {
  const row = (): Record<LeaningSentiment, number> => ({ negative: 0, neutral: 0, positive: 0 });
  const confusion = { negative: row(), neutral: row(), positive: row() };
  let comments = 0;
  for (const { told, read } of judged) {
    if (told.sentiment === null) continue;
    comments += 1;
    confusion[told.sentiment][read.sentiment] += 1;
  }
  const scores = SIDES.map((side) => sideScores(confusion, side));
  const occurring = scores.filter(({ support }) => support > 0);
  const right = SIDES.reduce((sum, side) => sum + confusion[side][side], 0);
  return {
    comments,
    accuracy: share(right, comments),
    macroF1: meanF1(occurring),
    negativePrecision: scores[0]?.precision ?? null,
    negativeRecall: scores[0]?.recall ?? null,
    confusion,
  };
};

/** How well one side was read. */
export const sideScores = (confusion: SentimentQuality['confusion'], side: LeaningSentiment): Scores => {
  const right = confusion[side][side];
  const support = SIDES.reduce((sum, other) => sum + confusion[side][other], 0);
  const claimed = SIDES.reduce((sum, other) => sum + confusion[other][side], 0);
  return scoresOf({ right, wrong: claimed - right, missed: support - right });
};

const driverQuality = (judged: readonly Judged[], which: 'labelled' | 'every'): DriverQuality => {
  const keys = [
    ...new Set(judged.flatMap(({ told, read }) => (which === 'every' ? [...told.drivers, ...read.drivers] : told.drivers))),
  ].sort();
  const counts = new Map(keys.map((key): [string, Counts] => [key, { right: 0, wrong: 0, missed: 0 }]));
  for (const { told, read } of judged) {
    for (const [key, count] of counts) {
      const isTold = told.drivers.includes(key);
      const isRead = read.drivers.includes(key);
      if (isTold && isRead) count.right += 1;
      else if (isRead) count.wrong += 1;
      else if (isTold) count.missed += 1;
    }
  }
  const byKey = Object.fromEntries([...counts].map(([key, count]) => [key, scoresOf(count)]));
  const pooled = [...counts.values()].reduce(
    (sum, each) => ({ right: sum.right + each.right, wrong: sum.wrong + each.wrong, missed: sum.missed + each.missed }),
    {
      right: 0,
      wrong: 0,
      missed: 0,
    },
  );
  return { microF1: keys.length === 0 ? null : scoresOf(pooled).f1, macroF1: meanF1(Object.values(byKey)), byKey };
};

const scoresOf = ({ right, wrong, missed }: Counts): Scores => ({
  precision: share(right, right + wrong),
  recall: share(right, right + missed),
  f1: right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed),
  support: right + missed,
  read: right + wrong,
  right,
});

const meanF1 = (scores: readonly Scores[]): number | null =>
  share(
    scores.reduce((sum, { f1 }) => sum + f1, 0),
    scores.length,
  );

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
