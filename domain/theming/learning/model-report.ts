import type { LearnedModel } from './learned-model.js';

export interface DriverReport {
  readonly key: string;
  /** Comments that carry it by people's word. */
  readonly positives: number;
  /** F1 of the dictionary, and of the model on comments that it had not seen. */
  readonly before: number;
  readonly after: number;
  /** Whether the model decides about it; else the dictionary does. */
  readonly promoted: boolean;
}

/** What was learnt, and what it changes. */
export interface ModelReport {
  readonly comments: number;
  readonly threshold: number;
  readonly drivers: readonly DriverReport[];
  /** Accuracy instead of F1; `positives` are the comments with a side. */
  readonly sentiment: DriverReport;
  /** Drivers that the model decides about and the one before did not, and the other way round. */
  readonly newlyLearnt: readonly string[];
  readonly noLongerLearnt: readonly string[];
}

/** Says of a model how it did against the dictionary, and what is otherwise than with the model that reads at present. */
export const reportOf = (model: LearnedModel, reading: LearnedModel | null): ModelReport => {
  const learnt = learntBy(model);
  const known = reading === null ? [] : learntBy(reading);
  return {
    comments: model.comments,
    threshold: model.threshold,
    drivers: Object.entries(model.drivers).map(([key, { weights, trial }]) => ({ key, ...trial, promoted: weights !== null })),
    sentiment: { key: 'sentiment', ...model.sentiment.trial, promoted: model.sentiment.weights !== null },
    newlyLearnt: learnt.filter((key) => !known.includes(key)),
    noLongerLearnt: known.filter((key) => !learnt.includes(key)),
  };
};

const learntBy = ({ drivers, sentiment }: LearnedModel): string[] => [
  ...Object.entries(drivers).flatMap(([key, { weights }]) => (weights === null ? [] : [key])),
  ...(sentiment.weights === null ? [] : ['sentiment']),
];

export interface HeavyWord {
  readonly words: string;
  readonly weight: number;
  /** A `word`, a `pair` of them, or what the `dictionary` found. */
  readonly kind: 'word' | 'pair' | 'dictionary';
}

const MOST_WORDS = 12;
// What fewer comments say may be a name, which nobody needs to read here.
const FEWEST_COMMENTS = 5;

/** What speaks most for a driver and against it, beyond what the dictionary says; empty where it was not learnt. */
export const heaviestWords = (model: LearnedModel, key: string): HeavyWord[] => {
  const { names, rarity } = model.vocabulary;
  return (model.drivers[key]?.weights ?? [])
    .map(([feature, weight]) => ({ name: names[feature] ?? '', weight: weight * (rarity[feature] ?? 1), rarity: rarity[feature] ?? 1 }))
    .filter(({ name, rarity: rare }) => name !== '' && (!/^[wb]:/.test(name) || commentsOf(rare, model.comments) >= FEWEST_COMMENTS))
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(({ name, weight }) => ({ words: name.slice(2), weight: Math.round(weight * 1000) / 1000, kind: kindOf(name) }));
};

/** How many comments had a gram, from the weight that its rarity gave it. */
const commentsOf = (rare: number, comments: number): number => Math.round((comments + 1) / Math.exp(rare) - 0.5);

const kindOf = (name: string): HeavyWord['kind'] => (name.startsWith('w:') ? 'word' : name.startsWith('b:') ? 'pair' : 'dictionary');
