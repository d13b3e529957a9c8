import { ledgerChannels } from '../../domain/interaction.js';
import { instant, instantOrNull, pageQuery, z } from './shapes.schema.js';

const statuses = ['queued', 'sending', 'sent', 'delivered', 'failed', 'suppressed', 'unknown'] as const;

export const dispatchesQuery = pageQuery().extend({
  status: z.enum(statuses).optional().openapi({ description: '`unknown`: perhaps sent, so never sent again by itself.' }),
});

export const dispatchSchema = z
  .object({
    id: z.string(),
    purpose: z.string(),
    channel: z.enum(ledgerChannels),
    status: z.enum(statuses),
    provider: z.string().nullable(),
    code: z.string().nullable().openapi({ description: "The provider's code, or the rule that kept the message in." }),
    reason: z.string().nullable().openapi({ description: 'What the code means, for staff.' }),
    queuedAt: instant,
    claimedAt: instantOrNull,
    settledAt: instantOrNull,
    looks: z.int().openapi({ description: 'How often the provider was asked what became of it.' }),
    givenUpAt: instantOrNull.openapi({
      description: 'Since when nobody looks any more: a person has to. A late callback still settles it.',
    }),
    settledBy: z.string().nullable().openapi({ description: 'Who said by hand what became of it.' }),
    settledNote: z.string().nullable().openapi({ description: 'How they knew.' }),
    interactionId: z.string().nullable(),
    caseId: z.string().nullable(),
  })
  .openapi('Dispatch');

export const settlementBody = z
  .object({
    arrived: z.boolean().openapi({ description: 'Whether the customer, or whoever it was for, got the message.' }),
    reason: z.string().trim().min(3, 'say how you know, in a few words').max(500),
  })
  .openapi('DispatchSettlement', { example: { arrived: false, reason: 'The provider’s log has no such message.' } });

export const dispatchExample = {
  id: 'dsp_7k2m4x9q0a1b2c3d4e5f',
  purpose: 'survey',
  channel: 'email',
  status: 'unknown',
  provider: 'sendgrid',
  code: 'ECONNRESET',
  reason: null,
  queuedAt: '2026-11-20T14:00:00.000Z',
  claimedAt: '2026-11-20T14:00:00.000Z',
  settledAt: '2026-11-20T14:00:30.000Z',
  looks: 4,
  givenUpAt: '2026-11-20T15:00:10.000Z',
  settledBy: null,
  settledNote: null,
  interactionId: 'helpdesk:T-90412',
  caseId: null,
} as const;

export const settledExample = {
  ...dispatchExample,
  status: 'failed',
  settledAt: '2026-11-21T09:10:00.000Z',
  settledBy: 'Maya Ode',
  settledNote: 'The provider’s log has no such message.',
} as const;

/** How the send ledger stands; part of the readiness answer. */
export const dispatchHealthSchema = z.object({
  waitingSeconds: z.number().openapi({ description: 'Age of the oldest message that no provider took yet.' }),
  unclear: z.int().openapi({ description: 'Messages that were perhaps sent and are being looked for.' }),
  givenUp: z
    .int()
    .openapi({ description: 'Messages of which nobody found out whether they were sent; see `GET /api/v1/dispatches?status=unknown`.' }),
});
