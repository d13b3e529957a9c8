import { z } from 'zod';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { channels, eventTypes, initiators, surveyChannels } from '../interaction.js';
import { isTimeZone } from './time-zone.js';

const id = (max: number) => z.string().trim().min(1).max(max);
const label = z.string().trim().min(1).max(120);

const instant = z.iso
  .datetime({ offset: true, message: 'not an ISO 8601 instant with a zone, such as 2026-11-20T09:14:00Z' })
  .refine((text) => Number.isFinite(Date.parse(text)), 'not a date that exists');

const phone = z
  .string()
  .trim()
  .max(32)
  .refine(
    (text) => parsePhoneNumberFromString(text)?.isPossible() === true,
    'not a phone number in international form, such as +15005550006',
  )
  .transform((text) => (parsePhoneNumberFromString(text)?.number as string | undefined) ?? text);

const messageId = z
  .string()
  .trim()
  .regex(/^<?[!-;=?-~]{1,240}@[!-;=?-~]{1,240}>?$/, 'not a Message-ID, such as <T-90412.1@helpdesk.example>')
  .transform((text) => `<${text.replaceAll(/[<>]/g, '')}>`);

/** Only https, and no password in it: staff follow it from the case. */
const sourceUrl = z.string().trim().max(2_000).refine(isPlainHttps, 'not an https address without a user or a password');

function isPlainHttps(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === 'https:' && username === '' && password === '';
}

export const agentSchema = z.object({ id: id(120), name: label.optional(), email: z.email().max(254).optional() });

export const interactionFactsSchema = z.object({
  id: id(200),
  channel: z.enum(channels).optional(),
  agent: agentSchema.optional(),
  team: label.optional(),
  productArea: label.optional(),
  issueType: label.optional(),
  brand: label.optional(),
  surveyPoint: label.optional(),
  complex: z.boolean().optional(),
  /** The company's own page or app can show the survey to the customer once it waits. */
  canEmbed: z.boolean().optional(),
  tags: z.array(label).max(50).optional(),
  language: z.string().trim().min(2).max(35).optional(),
  mergedInto: id(200).optional(),
  /** Who began it; an agent's own campaign is not asked about. */
  initiatedBy: z.enum(initiators).optional(),
  /** Who resolved it; `system` for what was closed by a timer. */
  resolvedBy: z.enum(initiators).optional(),
  /** What the customer has written so far: messages, and words in all of them. */
  customerMessages: z.int().min(0).max(100_000).optional(),
  customerWords: z.int().min(0).max(10_000_000).optional(),
  /** Message-ID of the source's newest mail in this conversation: a survey by email goes on from it, in the same thread. */
  emailMessageId: messageId.optional(),
  /** The subject of that conversation; a survey in it is "Re:" this. */
  emailSubject: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .transform((subject) => subject.replaceAll(/\s+/g, ' '))
    .optional(),
  /** The ticket or transcript at the source, for staff to follow. */
  url: sourceUrl.optional(),
});

export const customerFactsSchema = z.object({
  id: id(200),
  name: z.string().trim().max(200).optional(),
  email: z.email('not an email address').max(254).optional(),
  phone: phone.optional(),
  locale: z.string().trim().min(2).max(35).optional(),
  timeZone: z.string().max(64).refine(isTimeZone, 'not an IANA time zone, such as America/New_York').optional(),
  tier: label.optional(),
  segment: label.optional(),
  consent: z.object({ email: z.boolean().optional(), sms: z.boolean().optional(), voice: z.boolean().optional() }).optional(),
});

/** What a history event adds: the survey, answer or personal contact of an earlier tool, with its own time (occurredAt). */
export const historyFactsSchema = z.object({
  channel: z.enum(surveyChannels).optional(),
  rating: z.int().min(0).max(10).optional(),
  comment: z.string().max(5_000).optional(),
  oneThing: z.string().max(2_000).optional(),
  kind: z.enum(['call', 'email', 'message', 'visit']).optional(),
  result: z.enum(['reached', 'voicemail', 'no_answer', 'sent']).optional(),
  note: z.string().max(5_000).optional(),
  by: z.string().max(200).optional(),
  rootCause: z.string().max(200).optional(),
  action: z.string().max(500).optional(),
});

const eventBase = z.object({
  id: id(200),
  source: id(60),
  type: z.enum(eventTypes),
  occurredAt: instant,
  interaction: interactionFactsSchema.optional(),
  customer: customerFactsSchema,
  /** Brought along from an earlier tool: it tells of the past, and nobody is asked because of it. */
  imported: z.boolean().optional(),
  history: historyFactsSchema.optional(),
});

/** One event as the API takes it. Faults carry the path of the field that is wrong. */
export const eventSchema = eventBase.superRefine((event, context) => {
  if (event.type !== 'customer.purchased' && !event.interaction) {
    context.addIssue({ code: 'custom', path: ['interaction'], message: `${event.type} needs an interaction` });
  }
  if (!event.type.startsWith('history.') && event.history) {
    context.addIssue({ code: 'custom', path: ['history'], message: 'only history events carry history' });
  }
  if (event.type === 'interaction.merged' && !event.interaction?.mergedInto) {
    context.addIssue({ code: 'custom', path: ['interaction', 'mergedInto'], message: 'a merge names the interaction it went into' });
  }
  const needsRating = event.type === 'history.answered' || event.type === 'history.second_answered';
  if (needsRating && event.history?.rating === undefined) {
    context.addIssue({ code: 'custom', path: ['history', 'rating'], message: `${event.type} needs a rating` });
  }
});

export type IncomingEvent = z.infer<typeof eventSchema>;
export type InteractionFacts = z.infer<typeof interactionFactsSchema>;
export type CustomerFacts = z.infer<typeof customerFactsSchema>;
