import { severities } from '../../domain/recovery/case-state.js';
import { metricSchema } from './metrics.schema.js';
import { instant, instantOrNull, z } from './shapes.schema.js';

export const agentParams = z.object({ agentId: z.string().min(1).max(120) });
export const feedbackQuery = z.object({
  from: instant.optional().openapi({ description: 'Start, inclusive; 90 days before `to` when absent.' }),
  to: instant.optional().openapi({ description: 'End, exclusive; now when absent.' }),
  limit: z.coerce.number().int().min(1).max(500).default(100).openapi({ description: 'How many of the newest answers.' }),
});

const interval = z.object({ low: z.number(), high: z.number() });

export const feedbackItemSchema = z
  .object({
    responseId: z.string(),
    interactionId: z.string(),
    externalId: z.string(),
    channel: z.string().nullable(),
    team: z.string().nullable(),
    issueType: z.string().nullable(),
    answeredAt: instant,
    instrument: z.string(),
    rating: z.int(),
    low: z.boolean(),
    isPraise: z.boolean(),
    comment: z.string().nullable(),
    oneThing: z.string().nullable(),
    sentiment: z.string().nullable(),
    drivers: z.array(z.object({ key: z.string(), label: z.string(), sentiment: z.string(), quote: z.string() })),
    flags: z.array(z.string()),
    share: z.number().openapi({ description: 'How much of the contact was this agent’s.' }),
    recoveryCase: z
      .object({
        id: z.string(),
        number: z.int(),
        status: z.string(),
        severity: z.enum(severities).or(z.string()),
        secondRating: z.int().nullable(),
        acknowledgeBy: instant,
        acknowledgedAt: instantOrNull.openapi({ description: 'By the agent; what a manager has seen is not that.' }),
        awaitsAgent: z.boolean().openapi({ description: 'This agent has yet to acknowledge it.' }),
        commitment: z.string().nullable(),
      })
      .nullable(),
  })
  .openapi('AgentFeedbackItem', { description: 'What a customer said, without anything that says who it was.' });

const trendValue = z.object({ value: z.number().nullable(), interval: interval.nullable(), n: z.int() });

export const agentFeedbackSchema = z
  .object({
    agent: z.object({ id: z.string(), name: z.string().nullable(), teams: z.array(z.string()) }),
    from: instant,
    to: instant,
    asOf: instant,
    timeZone: z.string(),
    csat: metricSchema,
    agentAcknowledgementRate: metricSchema,
    group: z.object({
      colleagues: z.int(),
      difference: z.object({ value: z.number(), interval, direction: z.enum(['up', 'down', 'unclear']) }).nullable(),
      note: z.string(),
      minimumN: z.int(),
      minimumColleagues: z.int(),
    }),
    trend: z
      .array(z.object({ from: instant, agent: trendValue, group: trendValue }))
      .openapi({ description: 'By month. A value is told from 30 ratings on; of the group from three colleagues on.' }),
    praise: z.array(feedbackItemSchema),
    verbatims: z.array(feedbackItemSchema).openapi({ description: 'All answers, newest first, the praise among them.' }),
    toAcknowledge: z.array(
      z.object({
        caseId: z.string(),
        responseId: z.string(),
        rating: z.int(),
        comment: z.string().nullable(),
        acknowledgeBy: instant,
        isOverdue: z.boolean(),
      }),
    ),
    commitments: z.array(z.object({ caseId: z.string(), responseId: z.string(), at: instant, text: z.string(), inTime: z.boolean() })),
  })
  .openapi('AgentFeedback');

const week = z.string().regex(/^\d{4}-W\d{2}$/, 'not a week; write one such as 2026-W47');
export const coachingQuery = z.object({
  week: week.optional().openapi({ description: 'ISO week in the organisation’s zone; this week when absent.' }),
});
export const coachingBody = z.strictObject({ week: week.optional() }).openapi('CoachingWeek', { example: { week: '2026-W47' } });

const coachingItem = feedbackItemSchema.extend({ side: z.enum(['low', 'high']), reasons: z.array(z.string()) });

export const coachingSchema = z
  .object({
    agent: z.object({ id: z.string(), name: z.string().nullable() }),
    week: z.string(),
    from: instant,
    to: instant,
    madeAt: instantOrNull.openapi({ description: 'When it was fixed for the meeting; null while it is a proposal.' }),
    madeBy: z.string().nullable(),
    low: z.array(coachingItem),
    high: z.array(coachingItem),
  })
  .openapi('CoachingList');
