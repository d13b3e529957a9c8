import {
  caseOutcomes,
  caseStatuses,
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
  .object({ at: instant, kind: z.string(), actor: z.string(), detail: z.record(z.string(), z.unknown()) })
  .openapi('TimelineEntry');

export const caseSchema = z
  .object({
    id: z.string(),
    number: z.int(),
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
  sort: z.enum(['due', 'newest']).default('due'),
});

const note = z.string().trim().max(5_000).default('');
export const releaseBody = z
  .strictObject({ reason: z.string().trim().min(3, 'say why, in a few words').max(500) })
  .openapi('CaseRelease', { example: { reason: 'The customer called and is upset.' } });

export const caseBodies = {
  assign: z.object({ userId: z.string().min(1).max(80) }).openapi({ example: { userId: 'usr_7k2m4n8p1q3r5s6t7v9w' } }),
  acknowledge: z.object({ note }).openapi({ example: { note: 'I will check the account before I transfer next time.' } }),
  outreach: z
    .object({ kind: z.enum(outreachKinds), result: z.enum(outreachResults), note, at: instant.optional() })
    .openapi({ example: { kind: 'call', result: 'reached', note: 'Apologised, refunded the second charge.' } }),
  callbacks: z.object({ at: instant, note: note.optional() }).openapi({ example: { at: '2026-11-24T15:00:00Z' } }),
  call: z.object({ atWish: z.boolean().default(false), userId: z.string().min(1).max(80).optional() }).openapi({
    description:
      '`atWish`: the customer asked for a call at about this hour. `userId`: whose phone rings, for callers with a key; people are rung up themselves.',
    example: { atWish: false },
  }),
  remedy: z.object({ kind: z.enum(remedies), note }).openapi({ example: { kind: 'refund', note: 'Second charge of 14.90 returned.' } }),
  note: z.object({ note: z.string().trim().min(1).max(5_000) }).openapi({ example: { note: 'Asked billing for the invoice.' } }),
  resolve: z
    .object({ rootCause: z.string().trim().min(1).max(200), action: z.string().trim().min(1).max(500), note })
    .openapi({ example: { rootCause: 'repeat_transfers', action: 'Refunded and routed to one owner', note: 'Customer confirmed.' } }),
  doNotContact: z
    .object({ ground: z.enum(doNotContactGrounds), note })
    .openapi({ example: { ground: 'documented_refusal', note: 'Asked in writing not to be contacted.' } }),
  approve: z.object({ note }).openapi({ example: { note: 'Seen and agreed.' } }),
};
