import { FLAG_KEYS } from '../../domain/theming/theming.types.js';
import { jobKinds, jobStatuses } from '../../prisma/stores/theming-job.store.js';
import { themingFields } from './interactions.schema.js';
import { instant, instantOrNull, pageQuery, z } from './shapes.schema.js';

const sentiment = z.enum(['positive', 'neutral', 'negative', 'mixed']);
const driverKey = z.string().min(1).max(60);
const seen = z
  .string()
  .max(64)
  .optional()
  .openapi({ description: '`commentVersion` of the answer that you judged by: a comment that was changed since is not corrected.' });

export const driverWordBody = z
  .strictObject({
    key: driverKey,
    verdict: z.enum(['present', 'absent']),
    sentiment: sentiment.optional(),
    quote: z
      .strictObject({ start: z.int().min(0), end: z.int().min(0) })
      .optional()
      .openapi({ description: 'The words that say so, in UTF-16 units; without them the ones that were read, or else the whole comment.' }),
    seen,
  })
  .openapi('DriverWord', { example: { key: 'wait_time', verdict: 'present', sentiment: 'negative', quote: { start: 0, end: 31 } } });

export const sentimentWordBody = z.strictObject({ sentiment, seen }).openapi('SentimentWord', { example: { sentiment: 'negative' } });

export const correctionParams = z.object({ id: z.string().min(1).max(80), correctionId: z.string().min(1).max(80) });

export const commentsQuery = pageQuery().extend({
  driver: driverKey.optional(),
  sentiment: sentiment.optional(),
  flag: z.enum(FLAG_KEYS).optional(),
  language: z.string().max(12).optional(),
  corrected: z.enum(['true', 'false']).optional(),
  q: z.string().max(200).optional().openapi({ description: 'Words that the comment holds.' }),
  from: instant.optional(),
  to: instant.optional(),
  sort: z
    .enum(['newest', 'uncertain'])
    .default('newest')
    .openapi({ description: '`uncertain`: least certain first; what a person has judged comes last.' }),
});

export const commentSchema = z
  .object({
    responseId: z.string(),
    interactionId: z.string(),
    caseId: z.string().nullable(),
    kind: z.enum(['first', 'second_chance']),
    instrument: z.enum(['csat', 'nps', 'ces']),
    rating: z.int(),
    answeredAt: instant,
    team: z.string().nullable(),
    channel: z.string().nullable(),
    agentName: z.string().nullable(),
    comment: z.string().openapi({ description: 'Personal data that was flagged in it is dotted out, sign by sign.' }),
    ...themingFields,
  })
  .openapi('ThemedComment');

const driverReport = z.object({ key: z.string(), positives: z.int(), before: z.number(), after: z.number(), promoted: z.boolean() });

export const modelSchema = z
  .object({
    number: z.int(),
    active: z.boolean().openapi({ description: 'Whether it reads at present.' }),
    taxonomyVersion: z.int(),
    comments: z.int().openapi({ description: 'Corrected comments it was fitted on.' }),
    reason: z.enum(['schedule', 'asked']),
    createdAt: instant,
    createdBy: z.string(),
    report: z.object({
      comments: z.int(),
      threshold: z.number(),
      drivers: z
        .array(driverReport)
        .openapi({ description: 'F1 of the dictionary (`before`) and of the model on comments it had not seen (`after`).' }),
      sentiment: driverReport.openapi({ description: 'Accuracy in the place of F1.' }),
      newlyLearnt: z.array(z.string()).openapi({ description: 'What the model decides about and the one that read before it did not.' }),
      noLongerLearnt: z.array(z.string()),
    }),
  })
  .openapi('ThemingModel');

export const modelDetailSchema = modelSchema
  .extend({
    drivers: z.array(
      driverReport.extend({
        label: z.string(),
        words: z.array(z.object({ words: z.string(), weight: z.number(), kind: z.enum(['word', 'pair', 'dictionary']) })),
      }),
    ),
  })
  .openapi('ThemingModelDetail');

export const modelsSchema = z
  .object({
    active: z.int().openapi({ description: 'Number of the model that reads; 0: the dictionary alone.' }),
    items: z.array(modelSchema),
  })
  .openapi('ThemingModels');

export const learningSchema = z
  .object({
    correctedComments: z.int().openapi({ description: 'What would be learnt from now.' }),
    needed: z.int().openapi({ description: 'Fewer teach nothing.' }),
    newWords: z.int().openapi({ description: 'Said or taken back since the newest model was learnt.' }),
    nextRefitAt: instant.openapi({ description: 'When the week’s learning is due; it begins within the half hour after.' }),
  })
  .openapi('ThemingLearning');

export const modelParams = z.object({ number: z.coerce.number().int().min(0).max(1_000_000) });

export const jobSchema = z
  .object({
    id: z.string(),
    kind: z.enum(jobKinds),
    status: z.enum(jobStatuses),
    progress: z.object({ done: z.int(), total: z.int(), percent: z.int() }),
    reason: z.string(),
    requestedBy: z.string(),
    createdAt: instant,
    startedAt: instantOrNull,
    finishedAt: instantOrNull,
    fault: z.string().nullable(),
    result: z.record(z.string(), z.unknown()).nullable().openapi({
      description:
        'Of a refit: `outcome` (`fitted`, `too_few`, `unchanged`), `model`, `activated`, `report`. Of a retheme, also while it is at work: `read`, `kept`, `changed`, `sentimentChanged`, `drivers` with `before` and `after` by key, `modelVersions`.',
    }),
  })
  .openapi('ThemingJob');

export const jobsQuery = pageQuery().extend({ kind: z.enum(jobKinds).optional() });
