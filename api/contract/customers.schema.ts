import { consentSources } from '../../domain/intake/consent-history.js';
import { consentChannels } from '../../domain/interaction.js';
import { instant, instantOrNull, z } from './shapes.schema.js';

export const customerParams = z.object({ externalId: z.string().min(1).max(200) });

export const consentStatementSchema = z
  .object({
    channel: z.enum(consentChannels),
    granted: z.boolean(),
    source: z.enum(consentSources).openapi({ description: '`preferences`: on the page behind a link; `provider`: said to the provider itself.' }),
    detail: z.string().nullable().openapi({ description: 'The system or the place that told of it, or the note of a person.' }),
    at: instant.openapi({ description: 'When it was said; the newest by this counts.' }),
  })
  .openapi('ConsentStatement');

export const consentBody = z.object({
  channel: z.enum(consentChannels),
  granted: z.boolean(),
  at: instant.optional().openapi({ description: 'When the customer said so; now without it. Not in the future.' }),
  note: z.string().trim().min(3, 'say how the customer told you, in a few words').max(300),
});

/** In which a customer wishes to be reached, as they chose on the page behind a link. */
export const ownHoursSchema = z
  .object({
    from: z.string().openapi({ description: 'As `HH:mm`.' }),
    until: z.string().openapi({ description: 'As `HH:mm`; the end of the day is `24:00`.' }),
    zone: z.string().openapi({ description: 'The time zone whose clock is meant.' }),
    holdNow: z.boolean().openapi({ description: 'Whether it is such an hour now.' }),
  })
  .openapi('OwnHours');

export const customerSchema = z
  .object({
    id: z.string(),
    externalId: z.string(),
    name: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    locale: z.string().nullable(),
    timeZone: z.string().nullable(),
    tier: z.string().nullable(),
    segment: z.string().nullable(),
    consent: z.record(z.string(), z.boolean()),
    consentHistory: z.array(consentStatementSchema).openapi({ description: 'What was agreed to and taken back, newest first.' }),
    ownHours: ownHoursSchema.nullable().openapi({ description: 'When the customer wishes to be reached; null for any time that is allowed.' }),
    optedOutAt: instantOrNull,
    erasedAt: instantOrNull,
    latestRating: z.int().nullable(),
    latestRatedAt: instantOrNull,
    onboardingRating: z.int().nullable().openapi({ description: 'The first rating about an interaction of the survey point `onboarding`.' }),
    delta: z.int().nullable().openapi({ description: 'Latest rating minus onboarding rating.' }),
    renewalRisk: z.boolean().openapi({ description: 'The rating has dropped by more than 2 points since onboarding.' }),
    interactionsThisQuarter: z.int().openapi({ description: "Interactions opened or resolved in the running calendar quarter of the organisation's time zone." }),
    openCases: z.int(),
    drivers: z.array(z.object({ key: z.string(), label: z.string(), sentiment: z.string(), count: z.int() })),
    quotes: z.array(z.object({ text: z.string(), driver: z.string(), rating: z.int(), at: instant, interactionId: z.string() })),
    sample: z.boolean(),
  })
  .openapi('CustomerRecord');

export const customerExportSchema = z
  .object({
    exportedAt: instant,
    customer: z.record(z.string(), z.unknown()),
    events: z.array(z.record(z.string(), z.unknown())),
    interactions: z.array(z.record(z.string(), z.unknown())),
    invitations: z.array(z.record(z.string(), z.unknown())),
    responses: z.array(z.record(z.string(), z.unknown())),
    recoveryCases: z.array(z.record(z.string(), z.unknown())),
    messages: z.array(z.record(z.string(), z.unknown())),
    inboundMessages: z.array(z.record(z.string(), z.unknown())),
    purchases: z.array(z.record(z.string(), z.unknown())),
    consents: z.array(z.record(z.string(), z.unknown())),
  })
  .openapi('CustomerExport', { description: 'Everything that is held about one customer.' });

export const erasureSchema = z
  .object({
    receipt: z.string().openapi({ description: 'Names this erasure in the audit log.' }),
    erasedAt: instant,
    erased: z.record(z.string(), z.int()).openapi({ description: 'How many rows of each kind were removed or made anonymous.' }),
    kept: z.array(z.string()).openapi({ description: 'What stays, and why.' }),
  })
  .openapi('ErasureReceipt');
