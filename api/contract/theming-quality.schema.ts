import { instant, pageQuery, z } from './shapes.schema.js';

const share = z.number().nullable();
const side = z.enum(['negative', 'neutral', 'positive']);
const row = z.object({ negative: z.int(), neutral: z.int(), positive: z.int() });

const interval = z.object({ low: z.number(), high: z.number() }).nullable();
const scores = {
  precision: share,
  recall: share,
  f1: z.number(),
  support: z.int().openapi({ description: 'Comments that carry it by people’s word.' }),
  read: z.int().openapi({ description: 'Comments that it was read in.' }),
  right: z.int().openapi({ description: 'Comments that it was read in and that carry it.' }),
  intervals: z
    .object({ precision: interval, recall: interval, f1: interval })
    .openapi({ description: '95 % by Wilson; of F1 by way of the share of right ones among all that were read or meant.' }),
};

const sentimentQuality = z.object({
  comments: z.int(),
  accuracy: share,
  accuracyInterval: interval,
  sides: z.array(z.object({ key: side, ...scores })),
  macroF1: share,
  negativePrecision: share,
  negativeRecall: share,
  confusion: z
    .object({ negative: row, neutral: row, positive: row })
    .openapi({ description: 'By what people said, then by what was read.' }),
});

const driverQuality = z.object({
  microF1: share,
  macroF1: share,
  items: z.array(z.object({ key: z.string(), label: z.string(), ...scores })),
});

const labels = z.object({ sentiment: side.nullable(), drivers: z.array(z.string()) });
const mistakes = {
  comment: z.string(),
  told: labels,
  read: z.object({ sentiment: side, drivers: z.array(z.string()) }),
  wrong: z.array(z.string()).openapi({ description: 'Drivers that were read and are not there.' }),
  missed: z.array(z.string()).openapi({ description: 'Drivers that are there and were not read.' }),
};

const point = z.object({ key: z.string(), comments: z.int(), driverF1: share, sentimentAccuracy: share });
const agreement = z.object({
  items: z.int(),
  percent: share,
  kappa: share,
  interval,
});

export const qualityQuery = z.object({
  from: instant.optional().openapi({ description: 'Of the first word on a comment; 90 days before `to` when absent.' }),
  to: instant.optional(),
});

export const qualitySchema = z
  .object({
    from: instant,
    to: instant,
    asOf: instant,
    modelVersion: z.string().openapi({ description: 'What reads at present.' }),
    correctedComments: z.int(),
    judged: z.int().openapi({ description: 'Comments whose reading can be judged: it was made before anybody had said a word on them.' }),
    sentiment: sentimentQuality,
    drivers: driverQuality,
    byModel: z.array(point),
    byMonth: z.array(point),
    worst: z.array(z.object({ responseId: z.string(), at: instant, modelVersion: z.string(), ...mistakes })),
    agreement: z.object({ comments: z.int(), drivers: agreement, sentiment: agreement }).openapi({
      description:
        'Where two or more people gave their word on the same: share of agreeing pairs, and Fleiss’ kappa with 95 % by the jackknife.',
    }),
  })
  .openapi('ThemingQuality');

export const evaluationSummary = z.object({
  id: z.string(),
  name: z.string(),
  uploadedBy: z.string(),
  at: instant,
  rows: z.int(),
  modelVersion: z.string(),
  report: z.object({ sentiment: sentimentQuality, drivers: driverQuality }),
});

export const evaluationSchema = evaluationSummary
  .extend({ worst: z.array(z.object({ row: z.int().openapi({ description: 'Line of the file, counting its heading.' }), ...mistakes })) })
  .openapi('ThemingEvaluation');

export const evaluationsQuery = pageQuery();
export const evaluationQuery = z.object({
  name: z.string().trim().min(1).max(120).optional().openapi({ description: 'What to call it in the list.' }),
});

const isBytes = (value: unknown): value is Buffer => Buffer.isBuffer(value);
export const evaluationBody = z.custom<Buffer>(isBytes, 'send a CSV file, or a form with one').openapi({
  type: 'string',
  description: 'Columns `text`, `sentiment` (negative, neutral, positive) and `drivers` (keys joined by `;`), up to 5 MB and 20,000 rows.',
});

export const phrasesSchema = z
  .object({
    from: instant,
    comments: z.int().openapi({ description: 'Comments that were looked through.' }),
    items: z.array(
      z.object({
        phrase: z.string(),
        language: z.string(),
        customers: z.int(),
        comments: z.int(),
        elsewhere: z.int().openapi({ description: 'Comments with a driver that say it, too.' }),
        score: z.number().openapi({ description: 'How much more often than elsewhere: log odds in standard errors.' }),
        examples: z.array(z.object({ responseId: z.string(), comment: z.string() })),
      }),
    ),
  })
  .openapi('EmergingPhrases');
