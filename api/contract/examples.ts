import type { z } from 'zod';
import { caseWorkExample } from './case-work-examples.js';
import type { caseDetailSchema, caseSchema } from './cases.schema.js';
import type { acceptedSchema } from './events.schema.js';
import type { interactionSchema, responseSchema } from './interactions.schema.js';

/** What the documentation shows: one story, from the event to the case. A test checks each against its schema. */
const openedAt = '2026-11-20T09:02:00.000Z';
const resolvedAt = '2026-11-20T09:14:00.000Z';
export const answeredAt = '2026-11-20T09:31:00.000Z';
const dueAt = '2026-11-21T09:31:00.000Z';
const comment = 'I was transferred three times and had to explain everything again.';

export const interactionId = 'int_4w7m2k9p1q3r5s6t8v0x';
const caseId = 'cas_1a2b3c4d5e6f7g8h9jkm';

export const acceptedExample: z.infer<typeof acceptedSchema> = {
  accepted: 1,
  duplicates: 0,
  events: [{ id: 'evt-881', interactionId, duplicate: false }],
};

export const responseExample: z.infer<typeof responseSchema> = {
  id: 'rsp_2m4n6p8q1r3s5t7v9w0x',
  kind: 'first',
  instrument: 'csat',
  rating: 2,
  low: true,
  grade: 'confirmed',
  gradeReasons: [],
  gradedBy: null,
  gradeNote: null,
  via: 'sms',
  comment,
  oneThing: null,
  callbackAt: null,
  answeredAt,
  revisedAt: null,
  language: 'en',
  sentiment: 'negative',
  sentimentBy: null,
  modelVersion: 'dictionary-1.taxonomy-1.learnt-0',
  themingNote: null,
  commentVersion: '9f86d081884c7d65',
  drivers: [
    {
      key: 'repeat_transfers',
      label: 'Repeat transfers',
      sentiment: 'negative',
      quote: { start: 0, end: 31, text: comment.slice(0, 31) },
      weight: 0.9,
      why: 'Says that they were passed around.',
      source: 'model',
      by: null,
    },
  ],
  flags: [],
  corrections: [],
};

export const interactionExample: z.infer<typeof interactionSchema> = {
  id: interactionId,
  source: 'helpdesk',
  externalId: 'T-90412',
  stage: 'recovering',
  status: 'resolved',
  channel: 'phone',
  agent: { id: 'a-7', name: 'Sam Ode', email: 'sam@example.com' },
  team: 'billing',
  productArea: 'invoices',
  issueType: 'refund',
  brand: 'acme',
  surveyPoint: 'post_ticket',
  complex: false,
  tags: [],
  language: null,
  sourceUrl: 'https://helpdesk.example.com/tickets/T-90412',
  openedAt,
  resolvedAt,
  resolutionNumber: 1,
  policyKey: 'default',
  policyVersion: 1,
  sample: false,
  imported: false,
  customer: { id: 'cus_5n7p9q2r4s6t8v1w3x0z', externalId: 'CUS-4417', name: 'Ada Quist', tier: 'standard', segment: 'smb' },
  bundledIntoId: null,
  staffChoice: null,
  trace: [
    {
      at: '2026-11-20T09:14:02.000Z',
      step: 'decide',
      rule: 'consent',
      outcome: 'pass',
      policyKey: 'default',
      policyVersion: 1,
      detail: { sms: true },
    },
  ],
  checks: [
    {
      id: 'chk_6m8n1p3q5r7s9t2v4w6x',
      kind: 'confirmation',
      channel: 'sms',
      status: 'yes',
      sendAt: resolvedAt,
      sentAt: '2026-11-20T09:14:01.000Z',
      waitsUntil: '2026-11-21T09:14:00.000Z',
      answeredAt: '2026-11-20T09:14:02.000Z',
      resolutionNumber: 1,
    },
  ],
  invitations: [
    {
      id: 'inv_7k2m4n6p8q1r3s5t9v0w',
      kind: 'first',
      channel: 'sms',
      language: 'en',
      status: 'answered',
      resolutionNumber: 1,
      policyKey: 'default',
      policyVersion: 1,
      sendAt: '2026-11-20T09:14:02.000Z',
      sentAt: '2026-11-20T09:14:03.000Z',
      deliveredAt: '2026-11-20T09:14:06.000Z',
      remindedAt: null,
      answeredAt,
      expiresAt: '2026-12-04T09:14:02.000Z',
      endedReason: null,
      arm: null,
      steps: [
        {
          number: 0,
          channel: 'sms',
          status: 'delivered',
          because: null,
          sendAt: '2026-11-20T09:14:02.000Z',
          sentAt: '2026-11-20T09:14:03.000Z',
          deliveredAt: '2026-11-20T09:14:06.000Z',
          leftBecause: null,
          leftAt: null,
        },
      ],
    },
  ],
  responses: [responseExample],
  recoveryCase: { id: caseId, number: 17, status: 'contacted', outcome: null, openedAt: answeredAt, outreachDueAt: dueAt },
};

const { id: responseId, sentiment, sentimentBy, commentVersion, drivers, flags, corrections } = responseExample;
const themed = { responseId, sentiment, sentimentBy, commentVersion, drivers, flags, corrections };

export const caseExample: z.infer<typeof caseSchema> = {
  id: caseId,
  number: 17,
  revision: 4,
  status: 'contacted',
  outcome: null,
  severity: 'normal',
  severityReasons: [],
  alertSeenAt: null,
  assignee: { id: 'usr_7k2m4n8p1q3r5s6t7v9w', name: 'Mo Lind', email: 'mo@example.com' },
  openedAt: answeredAt,
  outreachDueAt: dueAt,
  firstOutreachAt: '2026-11-20T13:05:00.000Z',
  outreachInTime: true,
  holdOut: null,
  breachedAt: null,
  acknowledgedAt: null,
  resolvedAt: null,
  closedAt: null,
  rootCause: null,
  action: null,
  customerConfirmed: null,
  snoozed: null,
  lastLook: null,
  openTasks: 1,
  nextTaskAt: '2026-11-24T15:00:00.000Z',
  recovered: false,
  upgraded: false,
  instrument: 'csat',
  rating: 2,
  secondRating: null,
  secondAskedAt: null,
  secondRatedAt: null,
  comment,
  oneThing: null,
  callbackAt: null,
  ...themed,
  doNotContact: null,
  interaction: {
    id: interactionId,
    source: 'helpdesk',
    externalId: 'T-90412',
    channel: 'phone',
    team: 'billing',
    issueType: 'refund',
    productArea: 'invoices',
    resolvedAt,
    agent: { id: 'a-7', name: 'Sam Ode' },
  },
  customer: {
    id: 'cus_5n7p9q2r4s6t8v1w3x0z',
    externalId: 'CUS-4417',
    name: 'Ada Quist',
    tier: 'standard',
    segment: 'smb',
    timeZone: 'America/New_York',
  },
  outreachCount: 1,
  sample: false,
};

export const caseDetailExample: z.infer<typeof caseDetailSchema> = {
  ...caseExample,
  timeline: [
    { at: answeredAt, kind: 'opened', actor: 'system', detail: { rating: 2 }, mentions: [] },
    {
      at: '2026-11-20T13:05:00.000Z',
      kind: 'outreach_logged',
      actor: 'Mo Lind',
      detail: { kind: 'call', result: 'reached', note: 'Apologised.' },
      mentions: [],
    },
  ],
  ...caseWorkExample,
  calls: [],
  outreaches: [
    {
      id: 'out_3p5q7r9s2t4v6w8x1z0a',
      kind: 'call',
      result: 'reached',
      note: 'Apologised.',
      at: '2026-11-20T13:05:00.000Z',
      loggedAt: '2026-11-20T13:09:00.000Z',
      by: 'Mo Lind',
    },
  ],
  contact: { email: 'a@example.com', phone: '+15005550006', optedOut: false, consent: { email: true }, localTime: '08:05', ownHours: null },
  customerHistory: [{ interactionId, externalId: 'T-90412', resolvedAt, channel: 'phone', rating: 2, stage: 'recovering' }],
  secondResponse: null,
};
