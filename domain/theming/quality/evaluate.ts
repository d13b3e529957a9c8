import { featuresOf } from '../learning/features.js';
import { fitModel, type Example } from '../learning/fit-model.js';
import type { LearnedModel } from '../learning/learned-model.js';
import { identifyLanguage } from '../language-of.js';
import { readComment } from '../reading.js';
import type { LeaningSentiment } from '../sentiment.js';
import { themeComment, type CommentReader } from '../theme-comment.js';
import type { Judged } from './measure.js';

/** A comment with what people say of it. */
export interface Labelled {
  readonly text: string;
  readonly sentiment: LeaningSentiment | null;
  readonly drivers: readonly string[];
}

/** Labelled comments as the learner takes them. */
export const examplesOf = (rows: readonly Labelled[], reader: CommentReader): Example[] =>
  rows.map(({ text, sentiment, drivers }) => ({
    features: featuresOf(readComment(text, reader.languageOf(identifyLanguage(text, null)))),
    drivers: new Set(drivers),
    sentiment,
  }));

/** Runs the learner to its end; for whoever need not share the process. */
export const learn = (examples: readonly Example[]): LearnedModel => {
  const fitting = fitModel(examples);
  for (;;) {
    const step = fitting.next();
    if (step.done) return step.value;
  }
};

/** Reads labelled comments, so that both can be compared. */
export const judge = (rows: readonly Labelled[], reader: CommentReader): Judged[] =>
  rows.map(({ text, sentiment, drivers }) => {
    const { theming, leaning } = themeComment(text, identifyLanguage(text, null), reader);
    return { told: { sentiment, drivers }, read: { sentiment: leaning, drivers: theming.drivers.map(({ key }) => key) } };
  });
