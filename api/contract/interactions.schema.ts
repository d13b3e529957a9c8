import { channels, stages, surveyChannels } from '../../domain/interaction.js';
import { moveReasons, stepStates } from '../../domain/policy/next-step.js';
import { grades } from '../../domain/survey/grade.js';
import { checkKinds, checkStatuses } from '../../domain/policy/resolution-check.js';
import { instant, instantOrNull, pageQuery, z } from './shapes.schema.js';

export const traceEntrySchema = z
  .object({
    at: instant,
    step: z.string(),
    rule: z.string(),
    outcome: z.string(),
    policyKey: z.string().nullable(),
    policyVersion: z.int().nullable(),
    detail: z.record(z.string(), z.unknown()),
  })
  .openapi('TraceEntry');

export const driverSchema = z
  .object({
    key: z.string(),
    label: z.string(),
    sentiment: z.enum(['positive', 'neutral', 'negative', 'mixed']),
    quote: z.object({ start: z.int(), end: z.int(), text: z.string() }),
    weight: z.number(),
    why: z.string(),
    source: z.enum(['model', 'person']).openapi({ description: '`person`: somebody said so; whatever is read later, it stays.' }),
    by: z.string().nullable().openapi({ description: 'Who said so.' }),
  })
  .openapi('Driver');

export const correctionSchema = z
  .object({
    id: z.string(),
    kind: z.enum(['driver', 'sentiment']),
    key: z.string().nullable(),
    label: z.string().nullable(),
    verdict: z.enum(['present', 'absent']).nullable(),
    sentiment: z.enum(['positive', 'neutral', 'negative', 'mixed']).nullable(),
    by: z.string(),
    at: instant,
    counts: z.boolean().openapi({ description: 'False where somebody said otherwise later.' }),
  })
  .openapi('ThemingCorrection', { description: 'A person’s word on what a comment says, which nobody has taken back.' });

export const flagSchema = z
  .object({ key: z.string(), label: z.string(), quote: z.object({ start: z.int(), end: z.int(), text: z.string() }) })
  .openapi('Flag');

export const themingFields = {
  language: z.string().nullable(),
  sentiment: z.string().nullable(),
  sentimentBy: z.string().nullable().openapi({ description: 'The person whose word the sentiment is; null where it was read.' }),
  modelVersion: z.string().nullable(),
  themingNote: z.string().nullable().openapi({ description: 'What the reader says of itself, such as that a provider timed out.' }),
  commentVersion: z.string().nullable().openapi({ description: 'Names the words of the comment; send it as `seen` with a correction.' }),
  drivers: z.array(driverSchema),
  flags: z.array(flagSchema),
  corrections: z.array(correctionSchema),
};

export const responseSchema = z
  .object({
    id: z.string(),
    kind: z.enum(['first', 'second_chance']),
    instrument: z.enum(['csat', 'nps', 'ces']),
    rating: z.int(),
    low: z.boolean(),
    grade: z.enum(grades).openapi({ description: 'Only `confirmed` ratings count and open cases; see `gradeReasons`.' }),
    gradeReasons: z
      .array(z.string())
      .openapi({ description: 'What spoke for or against a person, such as `ratings_sent_at_once` or `no_page_view`.' }),
    gradedBy: z.string().nullable().openapi({ description: 'Who graded it by hand; null where the evidence did.' }),
    gradeNote: z.string().nullable().openapi({ description: 'Why, in that person’s words.' }),
    via: z.string(),
    comment: z.string().nullable(),
    oneThing: z.string().nullable(),
    callbackAt: instantOrNull,
    answeredAt: instant,
    revisedAt: instantOrNull,
    ...themingFields,
  })
  .openapi('SurveyResponse');

export const checkSchema = z
  .object({
    id: z.string(),
    kind: z.enum(checkKinds),
    channel: z.enum(surveyChannels),
    status: z.enum(checkStatuses).openapi({ description: '`silent`: nobody said no in time, which counts as a yes.' }),
    sendAt: instant,
    sentAt: instantOrNull,
    waitsUntil: instant,
    answeredAt: instantOrNull,
    resolutionNumber: z.int(),
  })
  .openapi('ResolutionCheck', { description: 'The question whether the matter is settled, asked before a survey.' });

export const invitationStepSchema = z
  .object({
    number: z.int(),
    channel: z.enum(surveyChannels),
    status: z.enum(stepStates).openapi({ description: '`unknown`: it may have been sent. `called_off`: not needed any more.' }),
    because: z.enum(moveReasons).nullable().openapi({ description: 'Why the channel before was left; null for the first.' }),
    sendAt: instant,
    sentAt: instantOrNull,
    deliveredAt: instantOrNull,
    leftBecause: z.enum(moveReasons).nullable().openapi({ description: 'Why this channel was left; null while it is the present one.' }),
    leftAt: instantOrNull,
  })
  .openapi('InvitationStep', { description: 'One channel of an invitation; all of them are one ask.' });

export const invitationSchema = z
  .object({
    id: z.string(),
    kind: z.enum(['first', 'second_chance']),
    channel: z.enum(surveyChannels),
    language: z.string(),
    status: z.enum(['scheduled', 'sent', 'delivered', 'answered', 'expired', 'cancelled', 'failed']),
    resolutionNumber: z.int(),
    policyKey: z.string(),
    policyVersion: z.int(),
    sendAt: instant,
    sentAt: instantOrNull,
    deliveredAt: instantOrNull,
    remindedAt: instantOrNull,
    answeredAt: instantOrNull,
    expiresAt: instant,
    endedReason: z.string().nullable(),
    arm: z.string().nullable().openapi({ description: 'The arm of the policy’s experiment.' }),
    steps: z.array(invitationStepSchema).openapi({ description: 'Its channels in order; empty where the route has one channel only.' }),
  })
  .openapi('Invitation');

export const caseReferenceSchema = z
  .object({
    id: z.string(),
    number: z.int(),
    status: z.enum(['open', 'contacted', 'resolved', 'asked_again', 'last_look', 'closed']),
    outcome: z.enum(['upgraded', 'not_upgraded', 'not_rerated', 'do_not_contact', 'withdrawn']).nullable(),
    openedAt: instant,
    outreachDueAt: instant,
  })
  .openapi('CaseReference');

export const interactionSchema = z
  .object({
    id: z.string(),
    source: z.string(),
    externalId: z.string(),
    stage: z.enum(stages),
    status: z.enum(['open', 'resolved', 'merged']),
    channel: z.enum(channels).nullable(),
    agent: z.object({ id: z.string(), name: z.string().nullable(), email: z.string().nullable() }).nullable(),
    team: z.string().nullable(),
    productArea: z.string().nullable(),
    issueType: z.string().nullable(),
    brand: z.string().nullable(),
    surveyPoint: z.string(),
    complex: z.boolean(),
    tags: z.array(z.string()),
    language: z.string().nullable(),
    sourceUrl: z.string().nullable().openapi({ description: 'The ticket or transcript at the source; https.' }),
    openedAt: instantOrNull,
    resolvedAt: instantOrNull,
    resolutionNumber: z.int(),
    policyKey: z.string().nullable(),
    policyVersion: z.int().nullable(),
    sample: z.boolean(),
    imported: z.boolean(),
    customer: z
      .object({
        id: z.string(),
        externalId: z.string(),
        name: z.string().nullable(),
        tier: z.string().nullable(),
        segment: z.string().nullable(),
      })
      .nullable(),
    bundledIntoId: z.string().nullable().openapi({ description: 'The interaction whose ask covers this one too.' }),
    staffChoice: z
      .object({ choice: z.enum(['ask', 'never']), reason: z.string(), at: instant, by: z.string() })
      .nullable()
      .openapi({ description: 'What a person has said about asking.' }),
    trace: z.array(traceEntrySchema),
    checks: z.array(checkSchema),
    invitations: z.array(invitationSchema),
    responses: z.array(responseSchema),
    recoveryCase: caseReferenceSchema.nullable(),
  })
  .openapi('Interaction');

export const interactionsQuery = pageQuery().extend({
  source: z.string().max(60).optional(),
  externalId: z.string().max(200).optional(),
  stage: z.enum(stages).optional(),
  channel: z.enum(channels).optional(),
  team: z.string().max(120).optional(),
  agent: z.string().max(120).optional(),
  customer: z.string().max(200).optional().openapi({ description: 'External id of the customer.' }),
  search: z.string().max(200).optional().openapi({ description: 'Start of an external id, or of a customer name.' }),
});

export const staffChoiceBody = z.object({ reason: z.string().trim().min(3, 'say why, in a few words').max(500) });
export const staffChoiceOutcomeSchema = z
  .object({
    outcome: z.enum(['asked', 'not_asked', 'pending']).openapi({ description: '`pending`: it counts when the contact is decided about.' }),
    decidedBy: z.string().nullable().openapi({ description: 'When not asked: the rule that decided.' }),
  })
  .openapi('StaffChoiceOutcome');

export const gradeBody = z
  .object({ grade: z.enum(grades), reason: z.string().trim().min(3, 'say why, in a few words').max(500) })
  .openapi('RatingGrade', { example: { grade: 'confirmed', reason: 'The customer told us the same on the phone.' } });
