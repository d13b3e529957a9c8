import { z } from 'zod';
import { durationMs, durationPattern } from '../duration.js';
import { channels, surveyChannels } from '../interaction.js';
import { instruments, scales } from '../survey/instrument.js';

const duration = z.string().regex(durationPattern, 'not a duration; write a whole number and s, m, h or d, such as 30d, 24h or 2s');
const percent = z.number().min(0).max(100);
const labels = z.array(z.string().trim().min(1).max(120)).max(200);
const text = (max: number) => z.string().trim().min(1).max(max);

/** Which interactions the policy is for. An absent or empty list matches everything. */
export const matchSchema = z.strictObject({
  channels: z.array(z.enum(channels)).optional(),
  teams: labels.optional(),
  agents: labels.optional(),
  brands: labels.optional(),
  productAreas: labels.optional(),
  issueTypes: labels.optional(),
  surveyPoints: labels.optional(),
  segments: labels.optional(),
  tiers: labels.optional(),
  tags: labels.optional(),
  languages: labels.optional(),
});

const smsText = text(320).refine((sms) => sms.includes('{link}'), 'the SMS needs {link}, or nobody can answer');

/** The words of one language. `{name}`, `{brand}`, `{agent}` and `{link}` are filled in. */
export const surveyTextSchema = z.strictObject({
  question: text(300),
  lowLabel: text(60),
  highLabel: text(60),
  commentQuestion: text(300),
  oneThingQuestion: text(300),
  emailSubject: text(200),
  emailIntro: text(1_000),
  sms: smsText,
  thanks: text(500),
  thanksLow: text(500),
});

export const surveySchema = z.strictObject({
  instrument: z.enum(instruments).default('csat'),
  texts: z.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'not a language tag'), surveyTextSchema),
});

export const resolutionSchema = z.strictObject({
  settle: duration.default('0s'),
  reopenWindow: duration.default('7d'),
  /** An interaction that became known longer ago than this after its resolution is not asked: the memory has gone. */
  staleAfter: duration.default('14d'),
  /** An interaction that never resolves is let go after this. */
  abandonAfter: duration.default('60d'),
  skipTags: labels.default(['spam', 'internal', 'auto_closed', 'test']),
});

export const samplingSchema = z.strictObject({
  ratePercent: percent.default(100),
  oncePer: duration.default('30d'),
  quietAfterLow: duration.default('14d'),
  vip: z
    .strictObject({ tiers: labels.default(['vip']), oncePer: duration.default('90d'), unlessContacts: z.int().min(2).max(100).default(3) })
    .prefault({}),
  surveyToContact: z
    .strictObject({ maxPercent: percent.default(60), fromContacts: z.int().min(1).max(100).default(3), window: duration.default('90d') })
    .prefault({}),
  maxOpenCases: z.int().min(1).max(100_000).nullable().default(null),
});

const channelRoute = z.array(z.enum(surveyChannels)).min(1, 'name at least one survey channel');

/** Survey channels to try for each interaction channel, first one that can reach the customer wins. */
export const deliverySchema = z.strictObject({
  routes: z
    .strictObject({
      phone: channelRoute.default(['sms', 'email']),
      email: channelRoute.default(['email']),
      chat: channelRoute.default(['email']),
      sms: channelRoute.default(['sms', 'email']),
      social: channelRoute.default(['email']),
      in_person: channelRoute.default(['sms', 'email']),
      web: channelRoute.default(['email']),
    })
    .prefault({}),
  expiry: duration.default('14d'),
  editWindow: duration.default('15m'),
  reminderAfter: duration.nullable().default('3d'),
});

const clockPattern = /^([01]\d|2[0-3]):[0-5]\d$/;
const clock = z.string().regex(clockPattern, 'not a time of day, such as 09:00');

export const quietHoursSchema = z.strictObject({
  channels: z.array(z.enum(surveyChannels)).default(['sms']),
  allowedFrom: clock.default('09:00'),
  allowedUntil: clock.default('20:00'),
  sundayFrom: clock.default('12:00'),
});

export const lowScoreSchema = z.strictObject({
  /** Ratings up to here open a recovery case; null takes the instrument's own threshold. */
  threshold: z.int().min(0).max(10).nullable().default(null),
  criticalKeywords: labels.default([]),
  outreachWithin: duration.default('24h'),
  reminders: z.array(duration).max(10).default(['12h', '20h']),
  acknowledgeWithin: duration.default('48h'),
  /** Silence after an outreach is brought up again this often until the case is resolved. */
  followUpEvery: duration.default('3d'),
  alertEmails: z.array(z.email()).max(20).default([]),
  escalateTo: z.array(z.email()).max(10).default([]),
});

/** The words of the second-chance ask. It is not made in the name of the rated agent, so there is no `{agent}`. */
export const secondChanceTextSchema = z.strictObject({ emailSubject: text(200), emailIntro: text(1_000), sms: smsText });

export const secondChanceSchema = z.strictObject({
  enabled: z.boolean().default(true),
  delay: duration.default('24h'),
  expiry: duration.default('7d'),
  texts: z.record(z.string(), secondChanceTextSchema),
});

const bodySchema = z.strictObject({
  name: text(120),
  match: matchSchema.prefault({}),
  priority: z.int().min(0).max(10_000).default(0),
  survey: surveySchema,
  resolution: resolutionSchema.prefault({}),
  sampling: samplingSchema.prefault({}),
  delivery: deliverySchema.prefault({}),
  quietHours: quietHoursSchema.prefault({}),
  lowScore: lowScoreSchema.prefault({}),
  secondChance: secondChanceSchema,
});

type Body = z.infer<typeof bodySchema>;

interface Fault {
  path: (string | number)[];
  message: string;
}

/** Milliseconds of a duration; of text that is none, and is refused for that already, not a number, which no comparison holds for. */
function spanMs(text: string): number {
  return durationPattern.test(text) ? durationMs(text) : Number.NaN;
}

function lowScoreFaults({ lowScore, survey }: Body): Fault[] {
  const faults: Fault[] = [];
  const deadlineMs = spanMs(lowScore.outreachWithin);
  if (deadlineMs === 0) faults.push({ path: ['lowScore', 'outreachWithin'], message: 'the outreach deadline must be longer than nothing' });
  if (spanMs(lowScore.followUpEvery) === 0) {
    faults.push({ path: ['lowScore', 'followUpEvery'], message: 'following up takes some time in between, or it would never end' });
  }
  for (const [index, reminder] of lowScore.reminders.entries()) {
    if (spanMs(reminder) >= deadlineMs) {
      faults.push({ path: ['lowScore', 'reminders', index], message: 'a reminder comes before the outreach deadline' });
    }
  }
  const { min, max } = scales[survey.instrument];
  if (lowScore.threshold !== null && (lowScore.threshold < min || lowScore.threshold >= max)) {
    faults.push({ path: ['lowScore', 'threshold'], message: `outside the ${survey.instrument} scale: from ${min} to ${max - 1}` });
  }
  return faults;
}

function timingFaults({ resolution, delivery, quietHours }: Body): Fault[] {
  const faults: Fault[] = [];
  if (spanMs(resolution.staleAfter) <= spanMs(resolution.settle)) {
    faults.push({ path: ['resolution', 'staleAfter'], message: 'nobody would be asked: a resolution is stale before it has settled' });
  }
  const expiryMs = spanMs(delivery.expiry);
  if (expiryMs === 0) faults.push({ path: ['delivery', 'expiry'], message: 'an invitation must be open longer than nothing' });
  if (delivery.reminderAfter !== null && spanMs(delivery.reminderAfter) >= expiryMs) {
    faults.push({ path: ['delivery', 'reminderAfter'], message: 'a reminder comes before the invitation expires' });
  }
  const { allowedFrom, allowedUntil } = quietHours;
  if (clockPattern.test(allowedFrom) && clockPattern.test(allowedUntil) && allowedFrom >= allowedUntil) {
    faults.push({ path: ['quietHours', 'allowedUntil'], message: 'the allowed hours end before they begin' });
  }
  return faults;
}

function languageFaults({ survey, secondChance }: Body): Fault[] {
  const languages = Object.keys(survey.texts);
  if (languages.length === 0) return [{ path: ['survey', 'texts'], message: 'write the survey in at least one language' }];
  return languages
    .filter((language) => !secondChance.texts[language])
    .map((language) => ({ path: ['secondChance', 'texts', language], message: 'the second-chance ask has no text in this language' }));
}

const surveyPlaceholders = ['{name}', '{brand}', '{agent}', '{link}'];
const secondChancePlaceholders = ['{name}', '{brand}', '{link}'];

/** What stands in braces, is nothing that can be filled in, and so would reach the customer as it is. */
function placeholderFaults(path: string[], texts: Record<string, Record<string, string>>, known: readonly string[]): Fault[] {
  return Object.entries(texts).flatMap(([language, fields]) =>
    Object.entries(fields).flatMap(([field, words]) =>
      (words.match(/\{[^{}]*\}/g) ?? [])
        .filter((placeholder) => !known.includes(placeholder))
        .map((stray) => ({ path: [...path, language, field], message: `${stray} can't be filled in; known are ${known.join(', ')}` })),
    ),
  );
}

/** A follow-up policy document. What can't work is refused with the path of each fault. */
export const policyDocumentSchema = bodySchema.superRefine((policy, context) => {
  const faults = [
    ...lowScoreFaults(policy),
    ...timingFaults(policy),
    ...languageFaults(policy),
    ...placeholderFaults(['survey', 'texts'], policy.survey.texts, surveyPlaceholders),
    ...placeholderFaults(['secondChance', 'texts'], policy.secondChance.texts, secondChancePlaceholders),
  ];
  for (const { path, message } of faults) context.addIssue({ code: 'custom', path, message });
});

/** A complete policy, all defaults filled in. */
export type PolicyDocument = z.infer<typeof policyDocumentSchema>;
export type SurveyText = z.infer<typeof surveyTextSchema>;

/** A published (or draft) version of a policy, as decisions are made with it. */
export interface PolicyVersion {
  key: string;
  version: number;
  document: PolicyDocument;
}
