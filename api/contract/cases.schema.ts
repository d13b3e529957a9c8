import {
  caseOutcomes,
  caseStatuses,
  customerConfirmations,
  doNotContactGrounds,
  outreachKinds,
  outreachResults,
  remedies,
  severities,
} from '../../domain/recovery/case-state.js';
import { callResults, callStatuses } from '../../domain/recovery/case-call.js';
import { severityReasonCodes } from '../../domain/recovery/severity.js';
import { ownHoursSchema } from './customers.schema.js';
import { instant, instantOrNull, pageQuery, personSchema, z } from './shapes.schema.js';
import { correctionSchema, driverSchema, flagSchema, responseSchema } from './interactions.schema.js';

export const timelineEntrySchema = z
  .object({
    at: instant,
    kind: z.string(),
    actor: z.string(),
    detail: z.record(z.string(), z.unknown()),
    mentions: z.array(z.object({ id: z.string(), name: z.string() })).openapi({ description: 'Colleagues whom the note names with an @.' }),
  })
  .openapi('TimelineEntry');

export const lastLookSchema = z
  .object({
    openedAt: instant,
    dueAt: instant,
    reachedAt: instantOrNull,
    breachedAt: instantOrNull,
    action: z.string().nullable(),
    note: z.string().nullable(),
  })
  .openapi('LastLook', {
    description: 'The second rating was no better than the first: somebody above looks once more, by a time of its own.',
  });

export const caseTaskSchema = z
  .object({
    number: z.int(),
    kind: z.enum(['task', 'promise']).openapi({ description: 'A `promise` is an outreach that the customer was told of.' }),
    text: z.string(),
    dueAt: instant,
    assigneeId: z.string().nullable(),
    createdBy: z.string(),
    doneAt: instantOrNull,
    doneBy: z.string().nullable(),
  })
  .openapi('CaseTask');

export const remedyRequestSchema = z
  .object({
    number: z.int(),
    kind: z.enum(remedies),
    amountCents: z.int(),
    currency: z.string(),
    note: z.string(),
    requestedAt: instant,
    requestedBy: z.string(),
    status: z.enum(['pending', 'approved', 'declined']),
    decidedAt: instantOrNull,
    decidedBy: z.string().nullable(),
  })
  .openapi('RemedyRequest', { description: "A remedy beyond its giver's own limit; somebody above decides." });

export const caseSchema = z
  .object({
    id: z.string(),
    number: z.int(),
    revision: z
      .int()
      .openapi({
        description: 'Grows with each change; send it back as `expectedRevision` and nobody overwrites what they have not seen.',
      }),
    status: z.enum(caseStatuses),
    outcome: z.enum(caseOutcomes).nullable(),
    severity: z.enum(severities),
    severityReasons: z
      .array(z.object({ code: z.enum(severityReasonCodes), sentence: z.string() }))
      .openapi({ description: 'Why it is so urgent, the weightiest reason first; none for a normal case.' }),
    alertSeenAt: instantOrNull.openapi({ description: 'When somebody acknowledged the alert, from the message itself.' }),
    assignee: personSchema.nullable(),
    openedAt: instant,
    outreachDueAt: instant,
    firstOutreachAt: instantOrNull,
    outreachInTime: z.boolean().nullable().openapi({ description: 'Null while the deadline runs and nobody has reached out.' }),
    holdOut: z
      .object({
        kind: z.enum(['held', 'second_ask_only']),
        isHeld: z.boolean().openapi({ description: 'Nobody is to reach out now; ends with a release or a logged outreach.' }),
        reason: z.string().nullable(),
        until: instantOrNull.openapi({ description: 'When the second ask goes out, or a held case ends.' }),
        releasedAt: instantOrNull,
        releasedBy: z.string().nullable(),
        releaseReason: z.string().nullable(),
      })
      .nullable()
      .openapi({ description: 'Drawn to be held out of recovery for comparison; null for every other case.' }),
    breachedAt: instantOrNull,
    acknowledgedAt: instantOrNull,
    resolvedAt: instantOrNull,
    closedAt: instantOrNull,
    rootCause: z.string().nullable(),
    action: z.string().nullable(),
    customerConfirmed: z.enum(customerConfirmations).nullable().openapi({ description: 'Whether the customer said that it is put right.' }),
    snoozed: z
      .object({ until: instant, reason: z.string(), by: z.string() })
      .nullable()
      .openapi({ description: 'Put aside until a promised time; the clock goes on. Null again once that time has come.' }),
    lastLook: lastLookSchema.nullable(),
    openTasks: z.int(),
    nextTaskAt: instantOrNull.openapi({ description: 'When the first task that is still to be done is due.' }),
    recovered: z.boolean().openapi({ description: 'A personal outreach is logged and the case was resolved.' }),
    upgraded: z.boolean().openapi({ description: 'The second rating is higher than the first.' }),
    instrument: z.enum(['csat', 'nps', 'ces']),
    rating: z.int(),
    secondRating: z.int().nullable(),
    secondAskedAt: instantOrNull,
    secondRatedAt: instantOrNull,
    comment: z.string().nullable(),
    oneThing: z.string().nullable(),
    callbackAt: instantOrNull,
    responseId: z.string(),
    sentiment: z.string().nullable(),
    sentimentBy: z.string().nullable(),
    commentVersion: z.string().nullable(),
    drivers: z.array(driverSchema),
    flags: z.array(flagSchema),
    corrections: z.array(correctionSchema),
    doNotContact: z.object({ ground: z.enum(doNotContactGrounds), approved: z.boolean() }).nullable(),
    interaction: z.object({
      id: z.string(),
      source: z.string(),
      externalId: z.string(),
      channel: z.string().nullable(),
      team: z.string().nullable(),
      issueType: z.string().nullable(),
      productArea: z.string().nullable(),
      resolvedAt: instantOrNull,
      agent: z.object({ id: z.string(), name: z.string().nullable() }).nullable(),
    }),
    customer: z.object({
      id: z.string(),
      externalId: z.string(),
      name: z.string().nullable(),
      tier: z.string().nullable(),
      segment: z.string().nullable(),
      timeZone: z.string().nullable(),
    }),
    outreachCount: z.int(),
    sample: z.boolean(),
  })
  .openapi('RecoveryCase');

export const outreachSchema = z
  .object({
    id: z.string(),
    kind: z.enum(outreachKinds),
    result: z.enum(outreachResults),
    note: z.string(),
    at: instant,
    loggedAt: instant,
    by: z.string(),
  })
  .openapi('Outreach');

export const caseCallSchema = z
  .object({
    id: z.string(),
    status: z
      .enum(callStatuses)
      .openapi({ description: 'requested, ringing (at your phone), connecting (at the customer), connected, ended.' }),
    result: z.enum(callResults).nullable(),
    by: z.string(),
    requestedAt: instant,
    connectedAt: instantOrNull,
    endedAt: instantOrNull,
    seconds: z.int().nullable(),
  })
  .openapi('CaseCall');

export const caseDetailSchema = caseSchema
  .extend({
    timeline: z.array(timelineEntrySchema),
    outreaches: z.array(outreachSchema),
    tasks: z.array(caseTaskSchema),
    remedyRequests: z.array(remedyRequestSchema),
    doNotContactPeriods: z
      .array(z.object({ from: instant, until: instantOrNull }))
      .openapi({ description: 'When the customer was left alone by an approved decision; `until` is null while that holds.' }),
    doNotContactSuggestions: z
      .array(z.object({ ground: z.enum(doNotContactGrounds), because: z.string() }))
      .openapi({ description: 'What the evidence speaks for. Nothing follows by itself: one person proposes, another decides.' }),
    calls: z.array(caseCallSchema).openapi({ description: 'Calls that Amends connected, oldest first.' }),
    contact: z
      .object({
        email: z.string().nullable(),
        phone: z.string().nullable(),
        optedOut: z.boolean(),
        consent: z.record(z.string(), z.boolean()),
        localTime: z
          .string()
          .nullable()
          .openapi({ description: "The customer's wall clock now, such as 21:40; null when the zone is unknown." }),
        ownHours: ownHoursSchema
          .nullable()
          .openapi({ description: 'When the customer wishes to be reached; null for any time that is allowed.' }),
      })
      .openapi({ description: 'For the personal outreach; agents who were rated do not see it.' }),
    customerHistory: z.array(
      z.object({
        interactionId: z.string(),
        externalId: z.string(),
        resolvedAt: instantOrNull,
        channel: z.string().nullable(),
        rating: z.int().nullable(),
        stage: z.string(),
      }),
    ),
    secondResponse: responseSchema.nullable(),
    message: z.string().optional(),
  })
  .openapi('RecoveryCaseDetail');

export const casesQuery = pageQuery().extend({
  status: z
    .enum([...caseStatuses, 'active'])
    .optional()
    .openapi({ description: '`active` is everything but closed.' }),
  assignee: z.string().max(80).optional().openapi({ description: 'A user id, `me` or `none`.' }),
  team: z.string().max(120).optional(),
  severity: z.enum(severities).optional(),
  driver: z.string().max(60).optional(),
  dueBefore: instant.optional(),
  overdue: z.enum(['true', 'false']).optional(),
  held: z.enum(['true', 'false']).optional().openapi({ description: 'Those that are held out of recovery for comparison, or all others.' }),
  snoozed: z.enum(['true', 'false']).optional().openapi({ description: 'Those that are put aside now, or only the others.' }),
  mentioned: z.enum(['me']).optional().openapi({ description: 'Those in whose notes you are named.' }),
  sort: z.enum(['due', 'newest']).default('due'),
});

export const releaseBody = z
  .strictObject({ reason: z.string().trim().min(3, 'say why, in a few words').max(500) })
  .openapi('CaseRelease', { example: { reason: 'The customer called and is upset.' } });
