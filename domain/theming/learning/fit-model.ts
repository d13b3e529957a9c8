import type { LeaningSentiment } from '../sentiment.js';
import { driverHit, leaningHit, type Features } from './features.js';
import { driverPrior, sentimentPrior, SIDES, type LearnedDriver, type LearnedModel, type SparseWeights } from './learned-model.js';
import { dot, fitLogistic, fitWithout, type SparseRow } from './logistic.js';
import { f1Of, isSurelyMending, partOf, PARTS, promotions, thresholdFor, type Contest } from './promotion.js';
import { indexVocabulary, rowOf, vocabularyOf } from './vocabulary.js';

/** A comment as people have settled it. */
export interface Example {
  readonly features: Features;
  readonly drivers: ReadonlySet<string>;
  readonly sentiment: LeaningSentiment | null;
}

export interface FitProgress {
  readonly done: number;
  readonly total: number;
}

const TRUST = 1;
// Weights below this move no decision and only make the stored model large.
const NEGLIGIBLE = 0.02;

interface Question {
  readonly prior: (features: Features) => number;
  readonly isYes: (example: Example) => boolean;
}

interface Fitted {
  /** Log odds of each example by a model that had not seen it. */
  readonly unseen: readonly number[];
  readonly weights: Float64Array;
}

/**
 * Fits one logistic model per driver, and three for the sentiment, around the dictionary as the prior, and promotes
 * each only where it did better than the dictionary on comments it had not seen. A generator, so that whoever runs it
 * can let others take a turn between two models. The same examples in the same order give the same model.
 */
export function* fitModel(examples: readonly Example[]): Generator<FitProgress, LearnedModel> {
  const keys = [...new Set(examples.flatMap(({ drivers, features }) => [...drivers, ...foundBy(features)]))].sort();
  const indexed = indexVocabulary(vocabularyOf(examples.map(({ features }) => features)));
  const rows = examples.map(({ features }) => rowOf(features, indexed));
  const featureCount = indexed.vocabulary.names.length;
  const total = keys.length + 1;

  const fitted: Fitted[] = [];
  for (const key of keys) {
    yield { done: fitted.length, total };
    const question = { prior: (features: Features) => driverPrior(features, key), isYes: ({ drivers }: Example) => drivers.has(key) };
    fitted.push(fitQuestion(examples, rows, featureCount, question));
  }
  yield { done: keys.length, total };
  const answers = keys.map((key) => examples.map(({ drivers }) => drivers.has(key)));
  const threshold = thresholdFor(
    fitted.map(({ unseen }) => unseen),
    answers,
  );
  const contests = keys.map((key, at) => contestOf(key, examples, fitted[at], threshold));
  const isPromoted = promotions(contests);
  const drivers = Object.fromEntries(keys.map((key, at) => [key, driverOf(contests[at], isPromoted[at] ? fitted[at] : undefined)]));
  return {
    comments: examples.length,
    vocabulary: indexed.vocabulary,
    threshold,
    drivers,
    sentiment: fitSentiment(examples, rows, featureCount),
  };
}

const foundBy = ({ hits }: Features): string[] => hits.flatMap((hit) => (/^d:[^:]+$/.test(hit) ? [hit.slice(2)] : []));

const fitQuestion = (
  examples: readonly Example[],
  rows: readonly SparseRow[],
  featureCount: number,
  { prior, isYes }: Question,
): Fitted => {
  const priors = examples.map(({ features }) => prior(features));
  const problem = {
    rows,
    featureCount,
    answers: Uint8Array.from(examples, (example) => (isYes(example) ? 1 : 0)),
    priorLogits: Float64Array.from(priors),
    trust: TRUST,
  };
  const whole = fitLogistic(problem);
  const unseen = [...priors];
  for (let part = 0; part < PARTS; part += 1) {
    const { weights } = fitWithout(problem, whole, (at) => partOf(at) === part);
    rows.forEach((row, at) => {
      if (partOf(at) === part) unseen[at] = (priors[at] ?? 0) + dot(row, weights);
    });
  }
  return { unseen, weights: whole.weights };
};

const contestOf = (key: string, examples: readonly Example[], fitted: Fitted | undefined, threshold: number): Contest => ({
  before: examples.map(({ features }) => features.hits.includes(driverHit(key))),
  after: fitted?.unseen.map((logit) => logit > threshold) ?? [],
  answers: examples.map(({ drivers }) => drivers.has(key)),
});

const driverOf = ({ before, after, answers }: Contest = { before: [], after: [], answers: [] }, promoted?: Fitted): LearnedDriver => ({
  weights: promoted ? sparse(promoted.weights) : null,
  trial: { positives: answers.filter(Boolean).length, before: f1Of(before, answers), after: f1Of(after, answers) },
});

const fitSentiment = (examples: readonly Example[], rows: readonly SparseRow[], featureCount: number): LearnedModel['sentiment'] => {
  const known = [...examples.keys()].filter((at) => examples[at]?.sentiment != null);
  const told = known.flatMap((at) => examples[at] ?? []);
  const toldRows = known.flatMap((at) => rows[at] ?? []);
  const fitted = SIDES.map((side) =>
    fitQuestion(told, toldRows, featureCount, {
      prior: (features) => sentimentPrior(features, side),
      isYes: ({ sentiment }) => sentiment === side,
    }),
  );
  const isRight = (say: (at: number) => LeaningSentiment | undefined): boolean[] => told.map(({ sentiment }, at) => say(at) === sentiment);
  const before = isRight((at) => SIDES.find((side) => told[at]?.features.hits.includes(leaningHit(side))));
  const after = isRight((at) => loudest(fitted.map(({ unseen }) => unseen[at] ?? 0)));
  const share = (right: readonly boolean[]): number => (right.length === 0 ? 0 : right.filter(Boolean).length / right.length);
  const [negative, neutral, positive] = fitted.map(({ weights }) => sparse(weights));
  const weights = isSurelyMending(before, after) && negative && neutral && positive ? { negative, neutral, positive } : null;
  return { weights, trial: { positives: told.length, before: share(before), after: share(after) } };
};

const loudest = (scores: readonly number[]): LeaningSentiment | undefined => SIDES[scores.indexOf(Math.max(...scores))];

const sparse = (weights: Float64Array = new Float64Array()): SparseWeights =>
  [...weights].flatMap((weight, feature) => (Math.abs(weight) < NEGLIGIBLE ? [] : [[feature, Math.round(weight * 1000) / 1000] as const]));
