import type { z } from 'zod';
import { scoreIntervals, share } from '../../domain/theming/quality/score-intervals.js';
import { answeredAt, responseExample } from './examples.js';
import type { evaluationSchema, phrasesSchema, qualitySchema } from './theming-quality.schema.js';

const comment = 'I was transferred three times and had to explain everything again.';

const rounded = (value: number): number => Math.round(1_000 * value) / 1_000;
const scored = (right: number, read: number, support: number) => ({
  precision: rounded(right / read),
  recall: rounded(right / support),
  f1: rounded((2 * right) / (read + support)),
  support,
  read,
  right,
  intervals: scoreIntervals({ right, read, support }),
});
const report: z.infer<typeof evaluationSchema>['report'] = {
  sentiment: {
    comments: 200,
    accuracy: 0.84,
    accuracyInterval: share(168, 200),
    sides: [
      { key: 'negative', ...scored(88, 98, 100) },
      { key: 'neutral', ...scored(30, 44, 40) },
      { key: 'positive', ...scored(50, 58, 60) },
    ],
    macroF1: 0.79,
    negativePrecision: 0.9,
    negativeRecall: 0.88,
    confusion: {
      negative: { negative: 88, neutral: 8, positive: 4 },
      neutral: { negative: 6, neutral: 30, positive: 4 },
      positive: { negative: 4, neutral: 6, positive: 50 },
    },
  },
  drivers: {
    microF1: 0.81,
    macroF1: 0.74,
    items: [{ key: 'wait_time', label: 'Wait time', ...scored(33, 38, 41) }],
  },
};
const mistake = {
  comment,
  told: { sentiment: 'negative' as const, drivers: ['repeat_transfers', 'repeating_oneself'] },
  read: { sentiment: 'negative' as const, drivers: ['repeat_transfers'] },
  wrong: [],
  missed: ['repeating_oneself'],
};
const agreement = { items: 40, percent: 92.5, kappa: 0.81, interval: { low: 0.63, high: 0.99 } };
const modelVersion = 'dictionary-1.taxonomy-1.learnt-2';

export const qualityExample: z.infer<typeof qualitySchema> = {
  from: '2026-08-22T10:00:00.000Z',
  to: '2026-11-20T10:00:00.000Z',
  asOf: '2026-11-20T10:00:00.000Z',
  modelVersion: 'dictionary-1.taxonomy-1.learnt-3',
  correctedComments: 210,
  judged: 200,
  ...report,
  byModel: [{ key: modelVersion, comments: 200, driverF1: 0.81, sentimentAccuracy: 0.84 }],
  byMonth: [{ key: '2026-11', comments: 200, driverF1: 0.81, sentimentAccuracy: 0.84 }],
  worst: [{ responseId: responseExample.id, at: answeredAt, modelVersion, ...mistake }],
  agreement: { comments: 31, drivers: agreement, sentiment: agreement },
};

export const evaluationExample: z.infer<typeof evaluationSchema> = {
  id: 'evl_9n4p6q8r1s3t5v7w0x2y',
  name: 'labelled-november.csv',
  uploadedBy: 'Ona Peel',
  at: '2026-11-20T10:00:00.000Z',
  rows: 200,
  modelVersion,
  report,
  worst: [{ row: 17, ...mistake }],
};

export const phrasesExample: z.infer<typeof phrasesSchema> = {
  from: '2026-08-22T10:00:00.000Z',
  comments: 4_200,
  items: [
    {
      phrase: 'dark mode',
      language: 'en',
      customers: 9,
      comments: 11,
      elsewhere: 2,
      score: 5.1,
      examples: [{ responseId: responseExample.id, comment: 'Please bring back dark mode.' }],
    },
  ],
};
