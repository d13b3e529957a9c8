import type { Reading } from '../reading.js';
import type { LeaningSentiment } from '../sentiment.js';
import { driverHit, featuresOf, gramsAt, leaningHit, type Features } from './features.js';
import { indexVocabulary, rowOf, type Indexed, type Vocabulary } from './vocabulary.js';

/** What was learnt beyond the prior, as pairs of a feature's place in the vocabulary and its weight. */
export type SparseWeights = readonly (readonly [feature: number, weight: number])[];

/** How the dictionary and the learnt model did on comments that neither had been fitted to. */
export interface Trial {
  readonly positives: number;
  readonly before: number;
  readonly after: number;
}

export interface LearnedDriver {
  /** Null where the dictionary did as well: its verdict stays. */
  readonly weights: SparseWeights | null;
  readonly trial: Trial;
}

/** Plain JSON, so that it can be stored, compared and brought back. */
export interface LearnedModel {
  readonly comments: number;
  readonly vocabulary: Vocabulary;
  /** Log odds above which a driver is present. */
  readonly threshold: number;
  readonly drivers: Readonly<Record<string, LearnedDriver>>;
  readonly sentiment: { readonly weights: Readonly<Record<LeaningSentiment, SparseWeights>> | null; readonly trial: Trial };
}

// The prior is the dictionary: what it found is likely, what it did not find is unlikely, by the same odds of e^2 to 1.
const FOUND = 2;
const SIDE = 1.5;

export const driverPrior = (features: Features, key: string): number => (features.hits.includes(driverHit(key)) ? FOUND : -FOUND);

export const sentimentPrior = (features: Features, sentiment: LeaningSentiment): number =>
  features.hits.includes(leaningHit(sentiment)) ? SIDE : -SIDE;

interface CompiledDriver {
  readonly key: string;
  readonly weights: ReadonlyMap<number, number>;
}

/** A learnt model, ready to read comments with. */
export interface CompiledModel {
  readonly indexed: Indexed;
  readonly threshold: number;
  readonly drivers: readonly CompiledDriver[];
  readonly sentiment: readonly { readonly side: LeaningSentiment; readonly weights: ReadonlyMap<number, number> }[] | null;
}

export const compileModel = ({ vocabulary, threshold, drivers, sentiment }: LearnedModel): CompiledModel => ({
  indexed: indexVocabulary(vocabulary),
  threshold,
  drivers: Object.entries(drivers).flatMap(([key, { weights }]) => (weights === null ? [] : [{ key, weights: new Map(weights) }])),
  sentiment: sentiment.weights === null ? null : SIDES.map((side) => ({ side, weights: new Map(sentiment.weights?.[side]) })),
});

export const SIDES: readonly LeaningSentiment[] = ['negative', 'neutral', 'positive'];

export interface LearnedVerdict {
  readonly present: boolean;
  /** 0..1 */
  readonly probability: number;
}

export interface LearnedReading {
  readonly verdicts: ReadonlyMap<string, LearnedVerdict>;
  readonly leaning: LeaningSentiment | null;
  readonly features: Features;
}

/** What the learnt model says of a comment, for the drivers that it has been promoted for. */
export const consult = (reading: Reading, model: CompiledModel): LearnedReading => {
  const features = featuresOf(reading);
  const row = rowOf(features, model.indexed);
  const score = (weights: ReadonlyMap<number, number>): number => {
    let sum = 0;
    row.indices.forEach((index, at) => {
      sum += (weights.get(index) ?? 0) * (row.values[at] ?? 0);
    });
    return sum;
  };
  const verdicts = new Map<string, LearnedVerdict>();
  for (const { key, weights } of model.drivers) {
    const logit = driverPrior(features, key) + score(weights);
    verdicts.set(key, { present: logit > model.threshold, probability: 1 / (1 + Math.exp(model.threshold - logit)) });
  }
  return { verdicts, leaning: leaningOf(features, model, score), features };
};

const leaningOf = (
  features: Features,
  { sentiment }: CompiledModel,
  score: (weights: ReadonlyMap<number, number>) => number,
): LeaningSentiment | null => {
  if (sentiment === null) return null;
  const scored = sentiment.map(({ side, weights }) => ({ side, score: sentimentPrior(features, side) + score(weights) }));
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).side;
};

/** The clause that speaks most of a driver by the learnt weights, and the words that weigh heaviest in it. */
export const loudestClause = (
  reading: Reading,
  model: CompiledModel,
  key: string,
): { from: number; to: number; words: string[] } | null => {
  const weights = model.drivers.find((driver) => driver.key === key)?.weights;
  if (weights === undefined) return null;
  const weightOf = (gram: string): number => {
    const index = model.indexed.indexOf.get(gram);
    return index === undefined ? 0 : (weights.get(index) ?? 0) * (model.indexed.vocabulary.rarity[index] ?? 0);
  };
  let best: { from: number; to: number; words: string[]; sum: number } | null = null;
  for (const { from, to } of reading.clauses.list) {
    const grams = Array.from({ length: to - from }, (_, offset) => gramsAt(reading.tokens, from + offset)).flat();
    const weighed = grams.map((gram) => ({ gram, weight: weightOf(gram) }));
    const sum = weighed.reduce((total, { weight }) => total + weight, 0);
    if (best !== null && sum <= best.sum) continue;
    const heaviest = weighed.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
    best = { from, to, sum, words: [...new Set(heaviest.map(({ gram }) => gram.slice(2)))].slice(0, 3) };
  }
  return best;
};
