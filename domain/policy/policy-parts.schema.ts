import { z } from 'zod';
import { channels, messageChannels, surveyChannels } from '../interaction.js';
import { assignableRoles, assignmentRules, assignmentSkills } from '../recovery/assignment-rules.js';
import { contactDeciders, doNotContactGrounds, remedies } from '../recovery/case-state.js';
import { instruments } from '../survey/instrument.js';
import { checkInTexts, confirmationTexts } from './check-texts.js';
import { listed } from './plain-words.js';
import {
  clock,
  duration,
  emails,
  holiday,
  labels,
  oneOf,
  part,
  percent,
  textsByLanguage,
  whole,
  words,
  yesOrNo,
} from './policy-words.schema.js';

/** Which interactions the policy is for. An absent or empty list matches everything. */
export const matchSchema = part({
  channels: z.array(oneOf(channels), 'write a list of channels').optional(),
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
  /** A condition in CEL over `interaction` and `customer`, beside the lists. */
  condition: z.string('write the condition as text').trim().min(1, 'write a condition, or leave the field out').optional(),
});

const smsText = words(320).refine(
  (sms) => sms.includes('{link}'),
  'the SMS needs {link}, or nobody can answer; put {link} where the address should stand',
);

/** What a survey call says in one language. What is left out follows from the survey's other words. */
const callTextSchema = part({ greeting: words(400).optional(), question: words(300).optional(), thanks: words(300).optional() });

/** The words of one language. `{name}`, `{brand}`, `{agent}` and `{link}` are filled in. */
export const surveyTextSchema = part({
  question: words(300),
  lowLabel: words(60),
  highLabel: words(60),
  commentQuestion: words(300),
  oneThingQuestion: words(300),
  emailSubject: words(200),
  emailIntro: words(1_000),
  sms: smsText,
  thanks: words(500),
  thanksLow: words(500),
  voice: callTextSchema.optional(),
});

export const surveySchema = part({
  instrument: oneOf(instruments).default('csat'),
  texts: textsByLanguage(surveyTextSchema),
});

/** The message that asks whether the matter is settled. Its link leads to a page with a yes and a no. */
export const checkTextSchema = part({ emailSubject: words(200), emailIntro: words(1_000), sms: smsText });

const checkTexts = textsByLanguage(checkTextSchema);

export const resolutionSchema = part({
  /** How long a resolution has to hold before anything follows. */
  settle: duration.default('0s'),
  /** A reopening within this takes an ask back; later, it is a new matter. */
  reopenWindow: duration.default('7d'),
  /** An interaction that became known longer ago than this after its resolution is not asked: the memory has gone. */
  staleAfter: duration.default('14d'),
  /** An interaction that never resolves is let go after this. */
  abandonAfter: duration.default('60d'),
  /** So long after the customer's last message in a resolved contact nobody is asked: the conversation goes on. */
  conversationGap: duration.default('10m'),
  /** Asks "does this fully resolve your issue?" first, and waits so long for a no; silence is a yes. */
  confirmation: part({
    enabled: yesOrNo.default(false),
    wait: duration.default('24h'),
    texts: checkTexts.default(confirmationTexts),
  }).prefault({}),
  /** For complex interactions: the same question a day or two after the resolution, in place of the confirmation. */
  checkIn: part({
    enabled: yesOrNo.default(false),
    after: duration.default('24h'),
    wait: duration.default('24h'),
    texts: checkTexts.default(checkInTexts),
  }).prefault({}),
  /** What becomes of interactions of a special kind. */
  treatment: part({
    spam: treatment('skip'),
    internal: treatment('skip'),
    autoClosed: treatment('skip'),
    duplicate: treatment('skip'),
    oneLine: treatment('skip'),
    agentInitiated: treatment('skip'),
  }).prefault({}),
  /** What a contact needs to be worth a question; what is not known of a contact is not held against it. */
  minimum: part({ customerMessages: whole(0, 1_000).default(0), customerWords: whole(0, 100_000).default(0) }).prefault({}),
  /** The organisation's own tags of interactions that are never asked about. */
  skipTags: labels.default(['test']),
});

function treatment(usual: 'ask' | 'skip') {
  return oneOf(['ask', 'skip'] as const).default(usual);
}

/** A rate for some customers; the first of the list that fits counts. */
const rateSchema = part({
  tiers: labels.optional(),
  segments: labels.optional(),
  channels: z.array(oneOf(channels), 'write a list of channels').optional(),
  ratePercent: percent,
});

export const samplingSchema = part({
  /** Of those for whom `rates` says nothing. */
  ratePercent: percent.default(100),
  rates: z.array(rateSchema, 'write a list of rates').max(50, 'keep the list to 50').default([]),
  oncePer: duration.default('30d'),
  quietAfterLow: duration.default('14d'),
  vip: part({ tiers: labels.default(['vip']), oncePer: duration.default('90d'), unlessContacts: whole(2, 100).default(3) }).prefault({}),
  surveyToContact: part({
    maxPercent: percent.default(60),
    fromContacts: whole(1, 100).default(3),
    window: duration.default('90d'),
  }).prefault({}),
  /** Contacts of a customer that are resolved so soon after an ask are part of that ask; 0s bundles nothing. */
  bundleWithin: duration.default('0s'),
  maxOpenCases: whole(1, 100_000).nullable().default(null),
});

const channelRoute = z
  .array(oneOf(surveyChannels), 'write a list of survey channels')
  .min(1, `name at least one survey channel: ${listed(surveyChannels, 'or')}`);

/** Survey channels to try for each interaction channel: the first that can reach the customer, then the next ones, as one ask. */
export const deliverySchema = part({
  routes: part({
    phone: channelRoute.default(['sms', 'email']),
    email: channelRoute.default(['email']),
    chat: channelRoute.default(['embed', 'email']),
    sms: channelRoute.default(['sms', 'email']),
    social: channelRoute.default(['email']),
    in_person: channelRoute.default(['sms', 'email']),
    web: channelRoute.default(['embed', 'email']),
  }).prefault({}),
  expiry: duration.default('14d'),
  editWindow: duration.default('15m'),
  reminderAfter: duration.nullable().default('3d'),
  /** When the ask goes on to the next channel of the route. What comes back or is refused goes on at once. */
  fallbackAfter: part({
    /** No delivery was reported for so long. */
    undelivered: duration.default('1h'),
    /** Nobody has answered for so long; null waits on that channel for good. */
    unanswered: duration.nullable().default(null),
  }).prefault({}),
});

export const quietHoursSchema = part({
  channels: z.array(oneOf(messageChannels), 'write a list of survey channels').default(['sms', 'voice']),
  allowedFrom: clock.default('09:00'),
  allowedUntil: clock.default('20:00'),
  sundayFrom: clock.default('12:00'),
  /** Days without any message, on the customer's calendar. */
  holidays: z.array(holiday, 'write a list of dates').max(400, 'keep the list to 400 days').default([]),
});

const phoneNumber = z
  .string('write a phone number as text')
  .regex(/^\+[1-9]\d{6,14}$/, 'not a phone number; write it in international form without blanks, such as +15005550006');

/** A threshold for some; the first of the list that fits counts. */
const thresholdSchema = part({
  segments: labels.optional(),
  tiers: labels.optional(),
  surveyPoints: labels.optional(),
  issueTypes: labels.optional(),
  threshold: whole(0, 10),
});

/** Where in Slack: a channel or a person, by name or id. */
const slackPlace = z
  .string('write each as text')
  .regex(
    /^(#[a-z0-9_-]{1,80}|[CGDUW][A-Z0-9]{6,20})$/,
    'not a place in Slack; write a channel such as #recovery, or the id of a channel or a person, such as C012AB3CD',
  );

/** One rule of who gets a case. The first of the list that names somebody with room counts. */
const assignmentRuleSchema = part({
  by: oneOf(assignmentRules),
  /** Who is meant, by role; managers where it is left out. A queue names people instead. */
  roles: z
    .array(oneOf(assignableRoles), 'write a list of roles')
    .min(1, `name at least one role: ${assignableRoles.join(', ')}`)
    .optional(),
  /** What of the contact a person has to know, all of it. */
  skills: z
    .array(oneOf(assignmentSkills), 'write a list of skills')
    .min(1, `name at least one: ${assignmentSkills.join(', ')}`)
    .optional(),
  /** Addresses of the people of a queue. */
  people: emails(50).optional(),
});

export const lowScoreSchema = part({
  /** Ratings up to here open a recovery case; null takes the instrument's own threshold. */
  threshold: whole(0, 10).nullable().default(null),
  thresholds: z.array(thresholdSchema, 'write a list of thresholds').max(50, 'keep the list to 50').default([]),
  criticalKeywords: labels.default([]),
  outreachWithin: duration.default('24h'),
  reminders: z.array(duration, 'write a list of spans, such as ["12h", "20h"]').max(10, 'keep it to 10 reminders').default(['12h', '20h']),
  acknowledgeWithin: duration.default('48h'),
  /** Silence after an outreach is brought up again this often until the case is resolved. */
  followUpEvery: duration.default('3d'),
  alertEmails: emails(20).default([]),
  /** Told of a new case by SMS, in a line with a link. */
  alertPhones: z.array(phoneNumber, 'write a list of phone numbers').max(10, 'keep the list to 10 numbers').default([]),
  /** Told of a new case in Slack, in a message with a link. */
  alertSlack: z.array(slackPlace, 'write a list of places in Slack').max(10, 'keep the list to 10 places').default([]),
  escalateTo: emails(10).default([]),
  /** Who gets a case, rule by rule. */
  assignment: z
    .array(assignmentRuleSchema, 'write a list of rules')
    .min(1, 'name at least one rule, or leave the field out')
    .max(20, 'keep the list to 20 rules')
    .default([{ by: 'team_lead' }, { by: 'round_robin', roles: ['manager'] }, { by: 'round_robin', roles: ['admin'] }]),
  /** What a manager may offer to make it right. */
  remedies: z.array(oneOf(remedies), 'write a list of remedies').default([...remedies]),
  /** Grounds on which a customer may be left alone, and whose approval it takes: that of another person than the proposer. */
  doNotContact: part({
    grounds: z.array(oneOf(doNotContactGrounds), 'write a list of grounds').default([...doNotContactGrounds]),
    approvers: z
      .array(oneOf(contactDeciders), 'write a list of roles')
      .min(1, `name at least one role: ${contactDeciders.join(', ')}`)
      .default([...contactDeciders]),
  }).prefault({}),
});

/** The words of the second-chance ask. It is not made in the name of the rated agent, so there is no `{agent}`. */
export const secondChanceTextSchema = part({ emailSubject: words(200), emailIntro: words(1_000), sms: smsText });

export const secondChanceSchema = part({
  enabled: yesOrNo.default(true),
  delay: duration.default('24h'),
  expiry: duration.default('7d'),
  /** A customer with several cases gets one second-chance ask in this time. */
  oncePer: duration.default('7d'),
  texts: textsByLanguage(secondChanceTextSchema),
});
