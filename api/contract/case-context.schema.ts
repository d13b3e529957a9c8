import { caseOutcomes, caseStatuses } from '../../domain/recovery/case-state.js';
import { personalChannels, personalStatuses } from '../../domain/recovery/personal-message.js';
import { messageChannels } from '../../domain/interaction.js';
import { driverSchema, flagSchema } from './interactions.schema.js';
import { instant, instantOrNull, z } from './shapes.schema.js';

const contactSchema = z.object({
  interactionId: z.string(),
  externalId: z.string(),
  channel: z.string().nullable(),
  issueType: z.string().nullable(),
  status: z.string(),
  openedAt: instantOrNull,
  resolvedAt: instantOrNull,
  sourceUrl: z.string().nullable(),
});

const evidenceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('quote'), driver: z.string(), start: z.int(), end: z.int(), text: z.string() }),
  z.object({ kind: z.enum(['transfers', 'contacts']), count: z.int() }),
  z.object({ kind: z.literal('instants'), at: z.array(instant) }),
  z.object({ kind: z.literal('span'), from: instant, until: instant }),
  z.object({ kind: z.literal('interactions'), ids: z.array(z.string()) }),
]);

const channelAdviceSchema = z.object({
  channel: z.enum(messageChannels),
  verdict: z.enum(['now', 'later', 'never']),
  until: instantOrNull.openapi({
    description: 'The next instant that nothing is in the way of; null where it is now, or not in the next weeks.',
  }),
  overridable: z
    .boolean()
    .openapi({ description: "Only the customer's own hours are in the way: a person may go past them with a reason." }),
  reasons: z.array(z.object({ code: z.string(), sentence: z.string() })),
});

export const guideSchema = z
  .object({
    about: z.enum(['driver', 'flag']),
    key: z.string(),
    opening: z.string(),
    questions: z.array(z.string()),
    actions: z.array(z.string()),
    closing: z.string(),
    avoid: z.string().optional(),
  })
  .openapi('ConversationGuide');

export const caseContextSchema = z
  .object({
    caseId: z.string(),
    interaction: z.object({
      id: z.string(),
      source: z.string(),
      externalId: z.string(),
      sourceUrl: z.string().nullable().openapi({ description: 'The ticket or transcript at the source; https.' }),
    }),
    customer: z.object({
      externalId: z.string(),
      name: z.string().nullable(),
      tier: z.string().nullable(),
      segment: z.string().nullable(),
      latestRating: z.int().nullable(),
      onboardingRating: z.int().nullable(),
      delta: z.int().nullable().openapi({ description: 'Latest rating minus onboarding rating; null where they are on different scales.' }),
      renewalRisk: z.object({ atRisk: z.boolean(), reason: z.string() }),
      scores: z
        .array(
          z.object({
            at: instant,
            rating: z.int(),
            instrument: z.string(),
            kind: z.string(),
            low: z.boolean(),
            surveyPoint: z.string(),
            channel: z.string().nullable(),
            interactionId: z.string(),
          }),
        )
        .openapi({ description: 'The newest 50, oldest first; second ratings among them.' }),
      openInteractions: z.array(contactSchema),
      pastInteractions: z.array(contactSchema),
      earlierCases: z.array(
        z.object({
          id: z.string(),
          number: z.int(),
          status: z.enum(caseStatuses),
          outcome: z.enum(caseOutcomes).nullable(),
          rating: z.int(),
          secondRating: z.int().nullable(),
          rootCause: z.string().nullable(),
          action: z.string().nullable(),
          openedAt: instant,
          closedAt: instantOrNull,
        }),
      ),
      purchases: z.object({ count: z.int(), lastAt: instantOrNull, in90Days: z.int() }),
    }),
    drivers: z.array(driverSchema),
    flags: z.array(flagSchema),
    wentWrong: z.array(z.object({ code: z.string(), sentence: z.string(), evidence: evidenceSchema })),
    contactAdvice: z
      .object({
        headline: z.string(),
        localTime: z.string().openapi({ description: 'Where the customer is, or between which hours: `21:40`, `18:40 to 21:40`.' }),
        channels: z.array(channelAdviceSchema),
      })
      .nullable()
      .openapi({ description: 'Null for the agent who was rated.' }),
    guides: z.array(guideSchema),
  })
  .openapi('CaseContext');

export const personalMessageSchema = z
  .object({
    id: z.string(),
    direction: z.enum(['out', 'in']),
    channel: z.string(),
    at: instant,
    by: z.string().nullable().openapi({ description: 'The person who wrote it; null for the customer.' }),
    subject: z.string().nullable(),
    text: z.string(),
    status: z.enum(personalStatuses).nullable().openapi({
      description:
        '`sent` once the provider took it: only then it is an outreach. `unclear`: nobody knows yet. `returned`: it came back. Null for what the customer wrote.',
    }),
    code: z.string().nullable().openapi({ description: 'Why it did not arrive.' }),
    sentAt: instantOrNull,
    delivered: z.boolean(),
    outsideHoursReason: z.string().nullable(),
    automatic: z.boolean().openapi({ description: "A machine's own answer, such as an absence note." }),
    fromOther: z.boolean().openapi({ description: 'It came from another address than the one that was written to.' }),
  })
  .openapi('PersonalMessage');

export const conversationSchema = z.object({ items: z.array(personalMessageSchema), nextCursor: z.null() }).openapi('CaseConversation');

export const writtenSchema = z
  .object({ id: z.string(), caseId: z.string(), channel: z.enum(personalChannels), status: z.enum(personalStatuses) })
  .openapi('WrittenMessage');

const outsideHoursReason = z.string().trim().min(3, 'say in a few words why it has to be now').max(300).optional();
const userId = z
  .string()
  .min(1)
  .max(80)
  .optional()
  .openapi({ description: 'Who writes, for callers with a key; people write as themselves.' });

export const personalBodies = {
  email: z
    .object({
      subject: z
        .string()
        .trim()
        .min(1)
        .max(200)
        .transform((subject) => subject.replaceAll(/\s+/g, ' '))
        .optional(),
      text: z.string().trim().min(1).max(10_000),
      outsideHoursReason,
      userId,
    })
    .openapi({
      example: {
        subject: 'Your refund',
        text: 'Dear Ada,\n\nyou were passed on three times. I have taken it over, and I will call you on Friday.',
      },
    }),
  sms: z
    .object({ text: z.string().trim().min(1).max(1_000), outsideHoursReason, userId })
    .openapi({ example: { text: 'Hello Ada, I have taken over your refund. When may I call you tomorrow?' } }),
};
