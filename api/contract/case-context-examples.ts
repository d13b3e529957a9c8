import type { caseContextSchema, conversationSchema, writtenSchema } from './case-context.schema.js';
import type { z } from './shapes.schema.js';

const caseId = 'cas_2m4n6p8q1r3s5t7v9w0x';
const interactionId = 'int_4b6d8f1h3k5n7q9s2v4x';
const quote = { start: 12, end: 43, text: 'I was transferred three times' };

export const caseContextExample: z.infer<typeof caseContextSchema> = {
  caseId,
  interaction: { id: interactionId, source: 'helpdesk', externalId: 'T-90412', sourceUrl: 'https://helpdesk.example.com/tickets/T-90412' },
  customer: {
    externalId: 'CUS-4417',
    name: 'Ada Quist',
    tier: 'standard',
    segment: 'smb',
    latestRating: 2,
    onboardingRating: 5,
    delta: -3,
    renewalRisk: { atRisk: true, reason: 'Since onboarding the rating went from 5 to 2: a drop of more than 2 points.' },
    scores: [
      {
        at: '2026-03-02T10:00:00.000Z',
        rating: 5,
        instrument: 'csat',
        kind: 'first',
        low: false,
        surveyPoint: 'onboarding',
        channel: 'phone',
        interactionId: 'int_1a2b3c4d5e6f7g8h9j0k',
      },
      {
        at: '2026-11-20T10:02:00.000Z',
        rating: 2,
        instrument: 'csat',
        kind: 'first',
        low: true,
        surveyPoint: 'post_ticket',
        channel: 'phone',
        interactionId,
      },
    ],
    openInteractions: [],
    pastInteractions: [
      {
        interactionId: 'int_1a2b3c4d5e6f7g8h9j0k',
        externalId: 'T-61027',
        channel: 'phone',
        issueType: 'refund',
        status: 'resolved',
        openedAt: '2026-03-01T08:00:00.000Z',
        resolvedAt: '2026-03-02T09:14:00.000Z',
        sourceUrl: 'https://helpdesk.example.com/tickets/T-61027',
      },
    ],
    earlierCases: [],
    purchases: { count: 4, lastAt: '2026-10-30T12:00:00.000Z', in90Days: 1 },
  },
  drivers: [
    {
      key: 'repeat_transfers',
      label: 'Repeat transfers',
      sentiment: 'negative',
      quote,
      weight: 0.9,
      why: 'Says "transferred three times".',
      source: 'model',
      by: null,
    },
  ],
  flags: [],
  wentWrong: [
    {
      code: 'driver',
      sentence: 'The customer wrote about repeat transfers: “I was transferred three times”.',
      evidence: { kind: 'quote', driver: 'repeat_transfers', ...quote },
    },
    { code: 'transferred', sentence: 'The matter was handed on 3 times.', evidence: { kind: 'transfers', count: 3 } },
  ],
  contactAdvice: {
    headline: 'It’s 21:40 there: write, don’t call.',
    localTime: '21:40',
    channels: [
      {
        channel: 'voice',
        verdict: 'later',
        until: '2026-11-21T14:00:00.000Z',
        overridable: false,
        reasons: [{ code: 'quiet_hours', sentence: 'It is no hour for a call where the customer is.' }],
      },
      {
        channel: 'email',
        verdict: 'now',
        until: null,
        overridable: false,
        reasons: [{ code: 'any_hour', sentence: 'An email may go at any hour.' }],
      },
      {
        channel: 'sms',
        verdict: 'never',
        until: null,
        overridable: false,
        reasons: [{ code: 'no_consent', sentence: 'The customer has not agreed to text messages.' }],
      },
    ],
  },
  guides: [
    {
      about: 'driver',
      key: 'repeat_transfers',
      opening: 'You were passed from one of us to the next, and nobody took it on. That was our doing, and I apologise.',
      questions: ['Where did you first get in touch, and who did you end up with?', 'What would you have needed from the first person?'],
      actions: ['Name yourself as the one contact.', 'Speak with the other department yourself.'],
      closing: 'I will tell you on the day we agree on now how far it is.',
      avoid: 'Do not end this talk with another transfer.',
    },
  ],
};

export const writtenExample: z.infer<typeof writtenSchema> = {
  id: 'per_3c5e7g9j1m3p5r7t9w2y',
  caseId,
  channel: 'email',
  status: 'pending',
};

export const conversationExample: z.infer<typeof conversationSchema> = {
  items: [
    {
      id: writtenExample.id,
      direction: 'out',
      channel: 'email',
      at: '2026-11-20T12:00:00.000Z',
      by: 'Mo Adams',
      subject: 'Your refund',
      text: 'Dear Ada, you were passed on three times. I have taken it over.',
      status: 'sent',
      code: null,
      sentAt: '2026-11-20T12:00:02.000Z',
      delivered: true,
      outsideHoursReason: null,
      automatic: false,
      fromOther: false,
    },
    {
      id: 'rep_5e7g9j1m3p5r7t9w2y4a',
      direction: 'in',
      channel: 'email',
      at: '2026-11-20T13:30:00.000Z',
      by: null,
      subject: null,
      text: 'Thank you, Friday is fine.',
      status: null,
      code: null,
      sentAt: null,
      delivered: true,
      outsideHoursReason: null,
      automatic: false,
      fromOther: false,
    },
  ],
  nextCursor: null,
};
