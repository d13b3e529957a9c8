import { publicationScopes } from '../../domain/policy/in-force.js';
import { policyDocumentSchema } from '../../domain/policy/policy.schema.js';
import { channels, messageChannels, surveyChannels } from '../../domain/interaction.js';
import { instant, instantOrNull, smsSegmentsSchema, z } from './shapes.schema.js';

export const policyKey = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,79}$/, 'small letters, digits, - and _ only, at most 80')
  .refine((key) => !['simulations', 'preview', 'guide'].includes(key), 'this word is taken');

export const policyParams = z.object({ key: policyKey });
const versionNumber = z.coerce.number().int().min(1).max(1_000_000);
export const policyVersionParams = policyParams.extend({ version: versionNumber });
export const policyQuery = z.object({ status: z.enum(['published', 'draft']).optional() });

/** What a follow-up policy is made of; the one definition of it, for callers, the form and the documentation. A copy made here knows `openapi`, whoever read the schema first. */
export const documentSchema = policyDocumentSchema.clone().openapi('PolicyDocument');

const scope = z.enum(publicationScopes).openapi({
  description: '`undecided`: every interaction that has no decision yet is decided by it. `new`: what is waiting for its decision keeps the version before; only what resolves from now on is decided by it.',
});

export const policySchema = z
  .object({
    key: z.string(),
    version: z.int(),
    status: z.enum(['draft', 'published', 'superseded']),
    paused: z.boolean(),
    document: documentSchema,
    createdAt: instant,
    createdBy: z.string(),
    updatedAt: instant,
    publishedAt: instantOrNull,
    publishedBy: z.string().nullable(),
    appliesTo: scope,
    restores: z.int().nullable().openapi({ description: 'The earlier version that it brings back.' }),
    warnings: z
      .array(z.object({ path: z.string(), message: z.string(), source: z.string() }))
      .optional()
      .openapi({ description: 'On saving: what is likely to go wrong with SMS in the countries of the customers. It keeps nobody from saving.' }),
  })
  .openapi('FollowUpPolicy');

/** A policy in plain sentences, one a step. */
export const sentencesSchema = z
  .object({ who: z.string(), when: z.string(), ask: z.string(), ifLow: z.string(), recover: z.string(), askAgain: z.string(), stop: z.string() })
  .openapi('PolicySentences');

export const policySummarySchema = z
  .object({
    key: z.string(),
    name: z.string(),
    paused: z.boolean(),
    priority: z.int(),
    version: z.int().nullable().openapi({ description: 'The published version; null before the first.' }),
    status: z.enum(['draft', 'published']),
    publishedAt: instantOrNull,
    publishedBy: z.string().nullable(),
    draftVersion: z.int().nullable(),
    draftUpdatedAt: instantOrNull,
    sentences: sentencesSchema,
    activity: z
      .object({ since: instant, decided: z.int(), sent: z.int(), answered: z.int(), recovered: z.int(), lastMatchedAt: instantOrNull })
      .openapi({ description: 'The last 14 days.' }),
  })
  .openapi('FollowUpPolicySummary');

const seen = instant.optional().openapi({
  description: 'The `updatedAt` of the draft that you have seen, or of what is live where there is no draft; when somebody has saved or published since, nothing changes.',
});
export const draftQuery = z.object({ seen });

export const createPolicyBody = z.object({ key: policyKey, document: documentSchema });

export const publishBody = z.object({
  appliesTo: scope.default('undecided'),
  version: z.int().min(1).optional().openapi({ description: 'The draft that you have seen; when it is another one by now, nothing is published.' }),
  seen,
});
export const restoreBody = z.object({ version: z.int().min(1), appliesTo: scope.default('undecided') });
export const pauseBody = z.object({ paused: z.boolean() });

const json: z.ZodType<unknown> = z.unknown();
export const changeSchema = z
  .object({
    path: z.string().openapi({ description: 'Dotted from the document’s root.' }),
    before: json.openapi({ description: 'Absent where it is new.' }).optional(),
    after: json.openapi({ description: 'Absent where it was taken out.' }).optional(),
    sentence: z.string(),
  })
  .openapi('PolicyChange');

export const diffQuery = z.object({
  from: versionNumber.openapi({ description: 'A version.' }),
  to: versionNumber.openapi({ description: 'A version; the draft has one too.' }),
});
export const diffSchema = z.object({ from: z.int(), to: z.int(), changes: z.array(changeSchema) }).openapi('PolicyDiff');

export const publicationSchema = z
  .object({
    draft: z.int(),
    live: z.int().nullable(),
    changes: z.array(changeSchema),
    undecided: z.int().openapi({ description: 'Interactions that are resolved and wait for their decision, of all policies.' }),
    asked: z.int().openapi({ description: 'Surveys that are out or scheduled under the live version; they keep it.' }),
    openCases: z.int().openapi({ description: 'Open recovery cases under the live version; they keep it.' }),
  })
  .openapi('PolicyPublication');

/** The draft in hand: `key` says whose place it takes; an unknown key is a policy beside the others. */
export const previewBody = z.object({
  key: policyKey.default('default'),
  document: documentSchema,
  limit: z.int().min(1).max(200).default(200),
});

const interval = z.object({ low: z.number(), high: z.number() });
const shareSchema = z.object({ value: z.number().nullable(), numerator: z.int(), denominator: z.int(), interval: interval.nullable() });
const estimateSchema = z.object({ value: z.number(), interval });

export const simulatedDecisionSchema = z
  .object({
    interactionId: z.string(),
    externalId: z.string(),
    source: z.string(),
    resolutionNumber: z.int(),
    at: instant,
    channel: z.enum(channels).nullable(),
    team: z.string().nullable(),
    segment: z.string().nullable(),
    policyKey: z.string().nullable(),
    outcome: z.enum(['ask', 'do_not_ask']),
    decidedBy: z.string().nullable(),
    surveyChannel: z.enum(surveyChannels).nullable(),
    sendAt: instantOrNull,
    live: z.object({ outcome: z.enum(['ask', 'do_not_ask']), decidedBy: z.string().nullable(), surveyChannel: z.enum(surveyChannels).nullable() }),
    recorded: z.object({ outcome: z.string(), decidedBy: z.string().nullable() }).nullable(),
  })
  .openapi('SimulatedDecision');

const countSchema = z.object({ key: z.string().nullable(), decided: z.int(), asked: z.int(), liveAsked: z.int() });

/** What a draft would have done. Shares are in percent with a 95 % interval. */
export const outcomeSchema = z
  .object({
    decided: z.int(),
    asked: z.int(),
    liveAsked: z.int(),
    notAsked: z.array(z.object({ rule: z.string(), count: z.int(), liveCount: z.int() })),
    byChannel: z.array(countSchema),
    byTeam: z.array(countSchema),
    bySegment: z.array(countSchema),
    byWeekday: z.array(countSchema),
    bySurveyChannel: z.array(countSchema),
    differences: z.object({
      toLive: z.int(),
      nowAsked: z.int(),
      noLongerAsked: z.int(),
      otherwise: z.int().openapi({ description: 'Asked, or not asked, for another reason or by another channel.' }),
      toRecorded: z.int(),
      recorded: z.int().openapi({ description: 'Decisions that were really made in the period.' }),
    }),
    bias: z.array(
      z.object({ segment: z.string().nullable(), asked: shareSchema, others: shareSchema, difference: estimateSchema.nullable(), isBiased: z.boolean() }),
    ),
    expected: z.object({
      responseRate: shareSchema.openapi({ description: 'Observed before; the rate that is assumed.' }),
      lowShare: shareSchema,
      answers: estimateSchema.nullable(),
      lowScores: estimateSchema.nullable(),
    }),
    workload: z.object({
      capacityPerDay: z.number().nullable().openapi({ description: 'First outreaches a day that the team can make.' }),
      capacityFrom: z.enum(['given', 'observed', 'unknown']),
      days: z.array(z.object({ day: z.string(), asked: z.int(), expectedCases: z.number(), missed24h: z.number().nullable() })),
      casesPerDay: z.number().nullable(),
      missed24h: z.number().nullable(),
    }),
    exact: z.array(z.string()).openapi({ description: 'Figures that are counted.' }),
    assumed: z.array(z.string()).openapi({ description: 'Figures that rest on an assumption, each said.' }),
  })
  .openapi('SimulationOutcome');

export const previewSchema = z
  .object({ sentences: sentencesSchema, outcome: outcomeSchema, decisions: z.array(simulatedDecisionSchema), from: instantOrNull, to: instantOrNull })
  .openapi('PolicyPreview');

export const guideSchema = z
  .object({
    conditionFields: z.array(z.object({ path: z.string(), type: z.string(), meaning: z.string() })),
    known: z.record(z.string(), z.array(z.string())).openapi({ description: 'Values that occur in recent interactions, by field of the match.' }),
  })
  .openapi('PolicyGuide');

export const messagesBody = z.object({
  document: documentSchema,
  language: z.string().min(2).max(35).default('en'),
  channel: z.enum(messageChannels),
  arm: z.string().max(60).optional(),
  brand: z.string().max(120).optional().openapi({ description: "Key of a brand; the organisation's own looks without one." }),
  rtlExample: z.boolean().default(false).openapi({ description: 'Invented Arabic words instead, for a look at the layout from right to left.' }),
});
const messageSchema = z.object({
  subject: z.string().nullable(),
  text: z.string(),
  html: z.string().nullable(),
  links: z.array(z.string()),
  sms: smsSegmentsSchema.nullable(),
});
export const messagesSchema = z.object({ survey: messageSchema, reminder: messageSchema, secondChance: messageSchema }).openapi('PolicyMessages');
