import { customerConfirmations, doNotContactGrounds, outreachKinds, outreachResults, remedies } from '../../domain/recovery/case-state.js';
import { instant, z } from './shapes.schema.js';

const note = z.string().trim().max(5_000).default('');
/** A price in the organisation's currency. */
const amountCents = z.int().min(1).max(100_000_000);

/** The bodies of the commands. Each may say which revision of the case it was made on; see `withRevision`. */
export const caseBodies = {
  assign: z
    .object({ userId: z.string().min(1).max(80), note: note.optional().openapi({ description: 'What the next person should know.' }) })
    .openapi({ example: { userId: 'usr_7k2m4n8p1q3r5s6t7v9w', note: 'Waits for the invoice; promised a call by noon.' } }),
  snooze: z
    .object({ until: instant, reason: z.string().trim().min(1).max(500) })
    .openapi({ example: { until: '2026-11-24T15:00:00Z', reason: 'Promised to call after the delivery.' } }),
  nothing: z.object({}).openapi({ example: {} }),
  task: z
    .object({ text: z.string().trim().min(1).max(500), dueAt: instant, assigneeId: z.string().min(1).max(80).optional() })
    .openapi({ example: { text: 'Ask billing for the invoice', dueAt: '2026-11-24T15:00:00Z' } }),
  acknowledge: z.object({ note }).openapi({ example: { note: 'I will check the account before I transfer next time.' } }),
  outreach: z
    .object({ kind: z.enum(outreachKinds), result: z.enum(outreachResults), note, at: instant.optional() })
    .openapi({ example: { kind: 'call', result: 'reached', note: 'Apologised, refunded the second charge.' } }),
  callbacks: z.object({ at: instant, note: note.optional() }).openapi({ example: { at: '2026-11-24T15:00:00Z' } }),
  call: z
    .object({ atWish: z.boolean().default(false), userId: z.string().min(1).max(80).optional() })
    .openapi({
      description:
        '`atWish`: the customer asked for a call at about this hour. `userId`: whose phone rings, for callers with a key; people are rung up themselves.',
      example: { atWish: false },
    }),
  remedy: z
    .object({
      kind: z.enum(remedies),
      note,
      amountCents: amountCents
        .optional()
        .openapi({ description: "In the organisation's currency. Beyond your own limit it waits for somebody above." }),
    })
    .openapi({ example: { kind: 'refund', note: 'Second charge returned.', amountCents: 1490 } }),
  remedyDecision: z.object({ note }).openapi({ example: { note: 'Fine, it was our mistake twice.' } }),
  note: z.object({ note: z.string().trim().min(1).max(5_000) }).openapi({ example: { note: 'Asked billing for the invoice.' } }),
  resolve: z
    .object({
      rootCause: z.string().trim().min(1).max(200),
      action: z.string().trim().min(1).max(500),
      note,
      customerConfirmed: z
        .enum(customerConfirmations)
        .default('unknown')
        .openapi({ description: 'Whether the customer said that it is put right.' }),
    })
    .openapi({
      example: { rootCause: 'repeat_transfers', action: 'Refunded and routed to one owner', note: 'Content.', customerConfirmed: 'yes' },
    }),
  lastLook: z
    .object({ action: z.string().trim().min(1).max(500), note })
    .openapi({ example: { action: 'Called once more, waived the fee of the year', note: 'Stays with us, still cross.' } }),
  doNotContact: z
    .object({ ground: z.enum(doNotContactGrounds), note: z.string().trim().min(1, 'write down the evidence').max(5_000) })
    .openapi({ example: { ground: 'documented_refusal', note: 'Asked in writing not to be contacted.' } }),
  approve: z.object({ note }).openapi({ example: { note: 'Seen and agreed.' } }),
  reason: z
    .object({ note: z.string().trim().min(1, 'say why').max(5_000) })
    .openapi({ example: { note: 'The customer wrote again and wants to talk.' } }),
};

/** The body of a command with the revision of the case that its giver has seen. */
export const withRevision = <Shape extends z.ZodRawShape>(body: z.ZodObject<Shape>) =>
  body.extend({
    expectedRevision: z
      .int()
      .min(1)
      .optional()
      .openapi({
        description:
          'The `revision` that you have seen. If others have changed the case since, the command is refused and says who did what.',
      }),
  });
