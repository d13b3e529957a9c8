import type { z } from 'zod';
import { policySentences } from '../../domain/policy/policy-sentences.js';
import { defaultPolicy } from '../../domain/policy/default-policy.js';
import type { customerExportSchema, customerSchema, erasureSchema } from './customers.schema.js';
import { answeredAt, interactionId } from './examples.js';
import type { policySchema, policySummarySchema } from './policies.schema.js';
import type { messageSchema, sessionSchema, userSchema } from './staff.schema.js';

const consentExample = { channel: 'sms', granted: true, source: 'event', detail: 'helpdesk', at: '2026-11-20T09:14:00.000Z' } as const;

export const customerExample: z.infer<typeof customerSchema> = {
  id: 'cus_5n7p9q2r4s6t8v1w3x0z',
  externalId: 'CUS-4417',
  name: 'Ada Quist',
  email: 'ada@example.com',
  phone: '+15005550006',
  locale: 'en',
  timeZone: 'America/New_York',
  tier: 'standard',
  segment: 'smb',
  consent: { email: true, sms: true, voice: false },
  consentHistory: [consentExample],
  ownHours: { from: '18:00', until: '20:00', zone: 'America/New_York', holdNow: false },
  optedOutAt: null,
  erasedAt: null,
  latestRating: 2,
  latestRatedAt: answeredAt,
  onboardingRating: 5,
  delta: -3,
  renewalRisk: true,
  interactionsThisQuarter: 4,
  openCases: 1,
  drivers: [{ key: 'repeat_transfers', label: 'Repeat transfers', sentiment: 'negative', count: 2 }],
  quotes: [{ text: 'I was transferred three times', driver: 'repeat_transfers', rating: 2, at: answeredAt, interactionId }],
  sample: false,
};

export const customerExportExample: z.infer<typeof customerExportSchema> = {
  exportedAt: '2026-11-21T08:00:00.000Z',
  customer: { externalId: 'CUS-4417', name: 'Ada Quist' },
  events: [{ id: 'evt_9t3k5m7p2q4r6s8v0w1x', type: 'interaction.resolved' }],
  interactions: [],
  invitations: [],
  responses: [],
  recoveryCases: [],
  messages: [],
  inboundMessages: [],
  purchases: [],
  consents: [{ ...consentExample }],
};

export const erasureExample: z.infer<typeof erasureSchema> = {
  receipt: 'era_8v1w3x5z7a9b2c4d6e0f',
  erasedAt: '2026-11-21T08:00:00.000Z',
  erased: { customers: 1, events: 6, interactions: 3, responses: 2, messages: 4 },
  kept: ['ratings without their words, for the numbers', 'keyed hashes of addresses that must not be written to again'],
};

export const policyExample: z.infer<typeof policySchema> = {
  key: 'default',
  version: 1,
  status: 'published',
  paused: false,
  document: { ...defaultPolicy },
  createdAt: '2026-11-01T08:00:00.000Z',
  createdBy: 'system',
  updatedAt: '2026-11-01T08:00:00.000Z',
  publishedAt: '2026-11-01T08:00:00.000Z',
  publishedBy: 'system',
  appliesTo: 'undecided',
  restores: null,
};

export const sentencesExample = policySentences(defaultPolicy);

export const changesExample = [{ path: 'sampling.ratePercent', before: 100, after: 20, sentence: 'The rate of all others goes from 100 % to 20 %.' }];

export const policySummaryExample: z.infer<typeof policySummarySchema> = {
  key: 'default',
  name: 'Default follow-up',
  paused: false,
  priority: 0,
  version: 1,
  status: 'published',
  publishedAt: '2026-11-01T08:00:00.000Z',
  publishedBy: 'system',
  draftVersion: null,
  draftUpdatedAt: null,
  sentences: sentencesExample,
  activity: { since: '2026-11-10T08:00:00.000Z', decided: 412, sent: 230, answered: 88, recovered: 9, lastMatchedAt: answeredAt },
};

export const userExample: z.infer<typeof userSchema> = {
  id: 'usr_7k2m4n8p1q3r5s6t7v9w',
  email: 'mo@example.com',
  name: 'Mo Lind',
  phone: '+15005550010',
  role: 'manager',
  team: 'billing',
  disabled: false,
  maxOpenCases: 25,
  skills: { languages: ['en', 'de'], productAreas: ['invoices'], issueTypes: ['refund'] },
  slackId: 'U012AB3CD',
  alertChannels: ['email', 'slack'],
};

export const sessionExample: z.infer<typeof sessionSchema> = {
  user: userExample,
  organisation: { name: 'Northwind', timeZone: 'Europe/Berlin' },
  sandbox: { email: true, sms: true, voice: true },
  hasSampleData: false,
  hasInteractions: true,
  serverTime: '2026-11-20T14:00:00.000Z',
};

export const messageExample: z.infer<typeof messageSchema> = {
  id: 'msg_6t8v1w3x5z7a9b2c4d0e',
  channel: 'sms',
  to: '+15005550006',
  from: 'Amends',
  purpose: 'survey',
  subject: null,
  text: 'acme: how did we do? Reply 1-5 or rate here: http://localhost:3000/s/...',
  html: null,
  links: ['http://localhost:3000/s/...'],
  createdAt: '2026-11-20T09:14:03.000Z',
  interactionId,
  caseId: null,
  repliable: true,
  sms: { encoding: 'gsm7', units: 72, segments: 1, unitsPerSegment: 160, forcedBy: null },
};
