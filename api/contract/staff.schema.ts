import { isTimeZone } from '../../domain/intake/time-zone.js';
import { dispatchChannels } from '../../domain/interaction.js';
import { instant, pageQuery, smsSegmentsSchema, z } from './shapes.schema.js';

export const roles = ['admin', 'ops', 'manager', 'agent', 'leader'] as const;

export const rolesSchema = z.enum(roles);

export const signInBody = z
  .object({ email: z.string().trim().min(3).max(254), password: z.string().min(1).max(200) })
  .openapi({ example: { email: 'admin@amends.local', password: 'the password printed at the first start' } });

/** Where a person is rung up to be connected with a customer. */
const staffPhone = z
  .string()
  .trim()
  .regex(/^\+[1-9]\d{6,14}$/, 'write a phone number in international form without blanks, such as +15005550006');

const skills = z.array(z.string().trim().min(1).max(120)).max(100);
const languageTags = z
  .array(
    z
      .string()
      .trim()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'not a language tag; write one such as en, de or pt-BR'),
  )
  .max(50);
const staffChannels = ['email', 'sms', 'slack'] as const;
const workSkills = z.strictObject({
  languages: languageTags.default([]),
  productAreas: skills.default([]),
  issueTypes: skills.default([]),
});

export const userSchema = z
  .object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    role: z.enum(roles),
    team: z.string().nullable(),
    phone: z.string().nullable(),
    disabled: z.boolean(),
    maxOpenCases: z.int().nullable().openapi({ description: 'So many open cases are enough; null for no limit.' }),
    skills: z.object({ languages: z.array(z.string()), productAreas: z.array(z.string()), issueTypes: z.array(z.string()) }),
    slackId: z.string().nullable(),
    alertChannels: z
      .array(z.string())
      .openapi({ description: 'How the person is told of cases; by email where none of them has an address.' }),
  })
  .openapi('User');

export const userBody = z
  .strictObject({
    team: z.string().trim().min(1).max(120).nullable().optional(),
    maxOpenCases: z.int().min(1, 'at least one; end the access of somebody who works no cases').max(10_000).nullable().optional(),
    skills: workSkills.optional(),
    slackId: z
      .string()
      .trim()
      .regex(/^[UW][A-Z0-9]{6,20}$/, 'not a member id of Slack, such as U012AB3CD')
      .nullable()
      .optional(),
    alertChannels: z.array(z.enum(staffChannels)).min(1, 'name at least one channel').max(3).optional(),
  })
  .openapi({
    example: {
      maxOpenCases: 25,
      skills: { languages: ['en', 'de'], productAreas: ['invoices'], issueTypes: ['refund'] },
      slackId: 'U012AB3CD',
      alertChannels: ['email', 'slack'],
    },
  });

const calendarDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write a day as 2026-12-24');
export const absenceBody = z
  .strictObject({ from: calendarDay, until: calendarDay })
  .openapi({ example: { from: '2026-12-24', until: '2027-01-02' } });
export const absenceSchema = z.object({ id: z.string(), from: calendarDay, until: calendarDay }).openapi('Absence');

export const sessionSchema = z
  .object({
    user: userSchema,
    organisation: z.object({ name: z.string(), timeZone: z.string() }),
    sandbox: z.object({ email: z.boolean(), sms: z.boolean(), voice: z.boolean() }),
    hasSampleData: z.boolean(),
    hasInteractions: z.boolean(),
    serverTime: instant,
  })
  .openapi('Session');

export const createUserBody = z
  .object({
    email: z.email().max(254),
    name: z.string().trim().min(1).max(200),
    role: z.enum(roles),
    team: z.string().trim().max(120).optional(),
    phone: staffPhone.optional(),
    password: z.string().min(10, 'at least 10 characters').max(200),
  })
  .openapi({ example: { email: 'mo@example.com', name: 'Mo Lind', role: 'manager', team: 'billing', password: 'a long pass phrase' } });

export const phoneBody = z.object({ phone: staffPhone.nullable() }).openapi({ example: { phone: '+15005550010' } });

export const passwordBody = z
  .object({ password: z.string().min(10, 'at least 10 characters').max(200) })
  .openapi({ example: { password: 'another long pass phrase' } });

const alertWindowMinutes = z.int().min(0).max(240).openapi({
  description:
    'So many minutes apart, at least, somebody is told of cases on one channel; what comes between is told together. Critical cases go at once. 0: each at once.',
});
export const organisationSchema = z
  .object({
    name: z.string(),
    timeZone: z.string(),
    currency: z.string().openapi({ description: 'ISO 4217; what remedies are counted in.' }),
    alertWindowMinutes,
  })
  .openapi('Organisation');
export const organisationBody = z
  .object({
    name: z.string().trim().min(1).max(200),
    timeZone: z.string().max(64).refine(isTimeZone, 'not an IANA time zone, such as America/New_York'),
    /** What is left out stays as it is. */
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'not a currency; write three capital letters, such as EUR')
      .optional(),
    alertWindowMinutes: alertWindowMinutes.optional(),
  })
  .openapi({ example: { name: 'Northwind', timeZone: 'Europe/Berlin', currency: 'EUR', alertWindowMinutes: 10 } });

export const auditEntrySchema = z
  .object({
    id: z.string(),
    at: instant,
    actor: z.string(),
    action: z.string(),
    entity: z.string(),
    entityId: z.string(),
    detail: z.record(z.string(), z.unknown()),
  })
  .openapi('AuditEntry');

export const messageSchema = z
  .object({
    id: z.string(),
    channel: z.enum(dispatchChannels),
    to: z.string(),
    from: z.string(),
    purpose: z.string(),
    subject: z.string().nullable(),
    text: z.string(),
    html: z.string().nullable(),
    links: z.array(z.string()).openapi({ description: 'Every link of the message; the first one is the survey or the case.' }),
    createdAt: instant,
    interactionId: z.string().nullable(),
    caseId: z.string().nullable(),
    repliable: z.boolean(),
    sms: smsSegmentsSchema.nullable(),
  })
  .openapi('OutboxMessage');

export const outboxQuery = pageQuery(5_000).extend({
  to: z.string().max(254).optional(),
  channel: z.enum(dispatchChannels).optional(),
  purpose: z.string().max(40).optional(),
});

export const replyBody = z.object({ text: z.string().min(1).max(5_000) }).openapi({ example: { text: '2 - transferred three times' } });
export const replySchema = z
  .object({
    outcome: z.enum([
      'stop',
      'start',
      'help',
      'automatic',
      'doubtful',
      'rating',
      'comment',
      'settled',
      'not_settled',
      'unclear',
      'refused',
      'case_reply',
      'duplicate',
      'not_delivered',
      'call_ended',
    ]),
    answer: z.string().nullable(),
  })
  .openapi('ReplyOutcome', { description: 'How the reply was understood, and what the customer is told.' });

export const sampleStatusSchema = z
  .object({
    state: z.enum(['none', 'loading', 'loaded', 'removing']),
    sent: z.int(),
    total: z.int(),
    settled: z.int(),
    interactions: z.int(),
  })
  .openapi('SampleStatus');
