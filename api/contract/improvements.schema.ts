import { channels } from '../../domain/interaction.js';
import { improvementStatuses } from '../../domain/recovery/improvement.js';
import { instant, instantOrNull, pageQuery, personSchema, z } from './shapes.schema.js';

const key = z.string().trim().min(1).max(80);
const label = z.string().trim().min(1).max(120);

export const rootCauseSchema = z
  .strictObject({
    key: z.string().regex(/^[a-z][a-z0-9_]{0,59}$/, 'not a key; write small letters, digits and _ only, at most 60'),
    label,
    parent: key.nullable().default(null),
    retired: z.boolean().default(false).openapi({ description: 'Offered no more; what was counted under it stays.' }),
  })
  .openapi('RootCause');

export const rootCausesSchema = z
  .object({
    version: z.int(),
    nodes: z.array(rootCauseSchema),
    note: z.string(),
    publishedAt: instantOrNull.openapi({ description: 'Null for those that Amends comes with.' }),
    publishedBy: z.string().nullable(),
  })
  .openapi('RootCauses');

export const rootCausesBody = z
  .strictObject({
    nodes: z.array(rootCauseSchema).min(1, 'write at least one cause').max(300, 'keep the list to 300'),
    note: z.string().trim().min(3, 'say what changes, in a few words').max(500),
    basedOn: z.int().min(1).openapi({ description: 'The version that the changes were made to; refused when there is a newer one.' }),
  })
  .openapi('RootCausesChange');

export const rootCauseCountsQuery = z.object({
  from: instant.optional().openapi({ description: 'Start, inclusive; 90 days before `to` when absent.' }),
  to: instant.optional().openapi({ description: 'End, exclusive; now when absent.' }),
  bucket: z.enum(['day', 'week', 'month']).default('week'),
});

export const rootCauseCountsSchema = z
  .object({
    from: instant,
    to: instant,
    bucket: z.string(),
    timeZone: z.string(),
    resolved: z.int().openapi({ description: 'Cases resolved with a root cause.' }),
    items: z.array(
      z.object({
        key: z.string(),
        label: z.string(),
        parent: z.string().nullable(),
        retired: z.boolean(),
        own: z.int().openapi({ description: 'Cases that name this very cause.' }),
        total: z.int().openapi({ description: 'Cases that name it or one below it.' }),
        points: z.array(z.object({ from: instant, own: z.int(), total: z.int() })),
      }),
    ),
    ownWords: z
      .array(z.object({ text: z.string(), cases: z.int() }))
      .openapi({ description: 'What people wrote in words of their own, most often first.' }),
    ownWordsTotal: z.int(),
  })
  .openapi('RootCauseCounts');

const queue = z
  .strictObject({
    team: label.nullable().default(null),
    channel: z.enum(channels).nullable().default(null),
    productArea: label.nullable().default(null),
  })
  .refine(
    ({ team, channel, productArea }) => team !== null || channel !== null || productArea !== null,
    'name a team, a channel or a product area; else nothing is left to compare with',
  )
  .openapi('Queue', { description: 'Contacts of this team, channel and product area; what is null is any.' });

const facts = {
  title: z.string().trim().min(3, 'say in a few words what changes').max(120),
  description: z.string().trim().max(2_000).default(''),
  cause: z.strictObject({ kind: z.enum(['driver', 'root_cause']), key }),
  scope: z.array(queue).min(1, 'name at least one queue that it touches').max(20, 'keep the list to 20'),
  ownerId: z.string().max(80).nullable().default(null),
  takesEffectAt: instant,
  expectedSharePercent: z.number().min(0).max(100).openapi({ description: 'To what the share is expected to fall in the queues touched.' }),
  windowDays: z.int().min(7).max(365).default(28).openapi({ description: 'How long before and after the date is compared.' }),
  status: z.enum(improvementStatuses).default('planned'),
};

export const improvementBody = z.strictObject(facts).openapi('ImprovementFacts');
export const improvementChange = z.strictObject({ ...facts, revision: z.int().min(1) }).openapi('ImprovementChange');
export const improvementsQuery = pageQuery(100).extend({ status: z.enum(improvementStatuses).optional() });

const interval = z.object({ low: z.number(), high: z.number() });
const share = z.object({ value: z.number().nullable(), numerator: z.int(), denominator: z.int(), interval: interval.nullable() });

export const improvementSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    description: z.string(),
    cause: z.object({ kind: z.enum(['driver', 'root_cause']), key: z.string(), label: z.string() }),
    scope: z.array(z.object({ team: z.string().nullable(), channel: z.string().nullable(), productArea: z.string().nullable() })),
    owner: personSchema.nullable(),
    takesEffectAt: instant,
    expectedSharePercent: z.number(),
    windowDays: z.int(),
    status: z.enum(improvementStatuses),
    revision: z.int(),
    createdAt: instant,
    createdBy: z.string(),
    updatedAt: instant,
    effect: z.object({
      verdict: z.enum(['not_yet', 'too_early', 'nothing_to_compare', 'fell', 'rose', 'unclear']),
      sentence: z.string(),
      difference: z
        .object({ value: z.number(), interval, direction: z.enum(['up', 'down', 'unclear']) })
        .nullable()
        .openapi({
          description: 'In percentage points: the change in the queues touched minus the change elsewhere, with its 95 % interval.',
        }),
      n: z.int().openapi({ description: 'Low scores in the smallest of the four counts.' }),
      minimumN: z.int(),
      from: instant,
      to: instant,
      isComplete: z.boolean().openapi({ description: 'The whole span after the date has passed; before that, it may still change.' }),
      expectationMet: z.boolean().nullable(),
      touched: z.object({ before: share, after: share }),
      elsewhere: z.object({ before: share, after: share }),
      formula: z.string(),
    }),
  })
  .openapi('Improvement');
