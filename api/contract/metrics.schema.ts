import { channels } from '../../domain/interaction.js';
import { measuredMetrics, type MeasuredMetric } from '../../domain/metrics/metric-value.js';
import { instant, instantOrNull, pageQuery, z } from './shapes.schema.js';

export const metricSchema = z
  .object({
    value: z.number().nullable().openapi({ description: 'Shares are in percent; null when there is nothing to count.' }),
    numerator: z.number(),
    denominator: z
      .number()
      .openapi({ description: 'Of an agent’s numbers the sum of the shares in what several handled; else the records.' }),
    n: z.int().openapi({ description: 'The records that it rests on, each counted once.' }),
    interval: z.object({ low: z.number(), high: z.number() }).nullable(),
    valid: z.boolean(),
    note: z.string().nullable().openapi({ description: 'Why the number is to be read with care.' }),
    formula: z.string(),
    label: z.string(),
    unit: z.enum(['percent', 'rating', 'hours', 'points']),
    target: z.number().nullable(),
    band: z.enum(['critical', 'average', 'good', 'top']).nullable(),
    alarm: z.string().nullable(),
  })
  .openapi('Metric');

const differenceSchema = z
  .object({ value: z.number(), interval: z.object({ low: z.number(), high: z.number() }), direction: z.enum(['up', 'down', 'unclear']) })
  .openapi('Difference', { description: '`up` and `down` only when the 95 % interval excludes zero.' });

export const metricNames = measuredMetrics;
export type MetricName = MeasuredMetric;

/** A value of a cut; `(none)` asks for the interactions in which the field isn't known. */
const cut = z.string().trim().min(1).max(120).optional();

export const metricsQuery = z.object({
  from: instant.optional().openapi({ description: 'Start, inclusive; 30 days before `to` when absent.' }),
  to: instant.optional().openapi({ description: 'End, exclusive; now when absent.' }),
  channel: z.enum([...channels, '(none)']).optional(),
  agent: cut,
  team: cut,
  productArea: cut,
  issueType: cut,
  segment: cut,
  brand: cut,
  surveyPoint: cut,
});

// Every name is in the list that the type is made of.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const everyMetric = Object.fromEntries(metricNames.map((name) => [name, metricSchema])) as Record<MetricName, typeof metricSchema>;

const armShare = z.object({
  value: z.number().nullable(),
  numerator: z.int(),
  denominator: z.int(),
  interval: z.object({ low: z.number(), high: z.number() }).nullable(),
});
const effectSchema = z
  .object({
    difference: differenceSchema.nullable().openapi({ description: 'In percentage points; null while a side has too few cases.' }),
    treated: armShare,
    heldOut: armShare,
    minimumN: z.int(),
    note: z.string(),
    formula: z.string(),
  })
  .openapi('RecoveryEffect');

export const summarySchema = z
  .object({
    from: instant,
    to: instant,
    asOf: instant,
    timeZone: z.string(),
    includesSampleData: z.boolean(),
    counts: z.object({
      interactions: z.int(),
      invitationsSent: z.int(),
      responses: z.int(),
      lowScores: z.int(),
      reachedOut: z.int(),
      askedAgain: z.int(),
      upgraded: z.int(),
      heldOut: z.int().openapi({ description: 'Low scores held out of recovery for comparison; in no recovery rate.' }),
    }),
    medianHoursToOutreach: z.number().nullable(),
    recoveryEffect: z.object({ upgrade: effectSchema, return: effectSchema }).nullable().openapi({
      description: 'What recovery changes: the treated minus the randomised hold-out, each as it was drawn. Null without a hold-out.',
    }),
    recoveryEffectNote: z.string(),
    ...everyMetric,
  })
  .openapi('MetricsSummary');

export const trendQuery = metricsQuery.extend({
  metric: z.enum(metricNames).default('csat'),
  bucket: z
    .enum(['day', 'week', 'month'])
    .default('week')
    .openapi({ description: "In the organisation's time zone; weeks begin on Monday." }),
});
export const trendSchema = z
  .object({
    metric: z.enum(metricNames),
    bucket: z.string(),
    timeZone: z.string(),
    previousValue: z.number().nullable().openapi({ description: 'Of the period of the same length before.' }),
    change: differenceSchema
      .nullable()
      .openapi({ description: 'This period minus the one before; null when one of them has too little to compare.' }),
    points: z.array(
      z.object({
        from: instant,
        value: z.number().nullable(),
        numerator: z.number(),
        denominator: z.number(),
        interval: z.object({ low: z.number(), high: z.number() }).nullable(),
      }),
    ),
  })
  .openapi('MetricTrend');

export const driversSchema = z
  .object({
    asOf: instant,
    lowScoresWithComment: z.int(),
    items: z.array(
      z.object({
        key: z.string(),
        label: z.string(),
        lowScores: z.int(),
        share: metricSchema,
        averageRating: z.number().nullable(),
        impact: differenceSchema.nullable(),
        quotes: z.array(z.string()),
      }),
    ),
  })
  .openapi('DriverShares');

export const breakdownQuery = metricsQuery.extend({
  by: z.enum(['channel', 'agent', 'team', 'productArea', 'issueType', 'segment', 'brand', 'surveyPoint']),
});
export const breakdownSchema = z
  .object({
    by: z.string(),
    items: z.array(
      z.object({
        key: z.string(),
        label: z.string(),
        interactions: z.int(),
        csat: metricSchema,
        responseRate: metricSchema,
        recoveryRate: metricSchema,
        upgradeRate: metricSchema,
      }),
    ),
  })
  .openapi('MetricBreakdown');

export const recordsParams = z.object({ name: z.enum(metricNames) });
export const recordsQuery = metricsQuery.extend(pageQuery().shape);
export const metricRecordSchema = z
  .object({
    interactionId: z.string(),
    externalId: z.string(),
    customerName: z.string().nullable(),
    caseId: z.string().nullable(),
    responseId: z.string().nullable(),
    at: instant,
    inNumerator: z.boolean(),
    share: z.number().openapi({ description: 'How much of it counts: 1, or of an agent’s numbers the agent’s share.' }),
    value: z.number().nullable(),
    rating: z.int().nullable(),
    secondRating: z.int().nullable(),
    comment: z.string().nullable(),
    team: z.string().nullable(),
    channel: z.string().nullable(),
    agentName: z.string().nullable(),
    firstOutreachAt: instantOrNull,
  })
  .openapi('MetricRecord');
