import { againstGroup, minimumColleagues, noRatings } from '../../domain/metrics/agent-trend.js';
import { minimumRatings } from '../../domain/metrics/interval.js';
import { metricValue, nothingCounted } from '../../domain/metrics/metric-value.js';
import type { agentFeedbackSchema, coachingSchema, feedbackItemSchema } from './agents.schema.js';
import type { z } from './shapes.schema.js';

const agent = { id: 'a-7', name: 'Sam Ode' };
const low: z.infer<typeof feedbackItemSchema> = {
  responseId: 'rsp_2m4n6p8q1r3s5t7v9w0x',
  interactionId: 'int_4w7m2k9p1q3r5s6t8v0x',
  externalId: 'T-90412',
  channel: 'phone',
  team: 'billing',
  issueType: 'refund',
  answeredAt: '2026-11-20T09:31:00.000Z',
  instrument: 'csat',
  rating: 2,
  low: true,
  isPraise: false,
  comment: 'I was transferred three times and had to explain everything again.',
  oneThing: null,
  sentiment: 'negative',
  drivers: [{ key: 'repeat_transfers', label: 'Repeat transfers', sentiment: 'negative', quote: 'transferred three times' }],
  flags: [],
  share: 0.5,
  recoveryCase: {
    id: 'cas_1a2b3c4d5e6f7g8h9jkm',
    number: 17,
    status: 'contacted',
    severity: 'normal',
    secondRating: null,
    acknowledgeBy: '2026-11-22T09:31:00.000Z',
    acknowledgedAt: null,
    awaitsAgent: true,
    commitment: null,
  },
};
const praise: z.infer<typeof feedbackItemSchema> = {
  ...low,
  responseId: 'rsp_7a8b9c1d2e3f4g5h6jkm',
  externalId: 'T-90377',
  rating: 5,
  low: false,
  isPraise: true,
  comment: 'Sam stayed on the line until it worked.',
  sentiment: 'positive',
  drivers: [],
  share: 1,
  recoveryCase: null,
};

export const agentFeedbackExample: z.infer<typeof agentFeedbackSchema> = {
  agent: { ...agent, teams: ['billing'] },
  from: '2026-08-22T14:00:00.000Z',
  to: '2026-11-20T14:00:00.000Z',
  asOf: '2026-11-20T14:00:00.000Z',
  timeZone: 'Europe/Berlin',
  csat: metricValue('csat', { ...nothingCounted, records: 2, hits: 1, credit: { records: 1.5, hits: 1, squares: 1.25 } }, null),
  agentAcknowledgementRate: metricValue('agentAcknowledgementRate', { ...nothingCounted, records: 1 }, null),
  group: { colleagues: 0, ...againstGroup(noRatings, noRatings), minimumN: minimumRatings, minimumColleagues },
  trend: [{ from: '2026-10-31T23:00:00.000Z', agent: { value: null, interval: null, n: 2 }, group: { value: null, interval: null, n: 0 } }],
  praise: [praise],
  verbatims: [low, praise],
  toAcknowledge: [
    {
      caseId: 'cas_1a2b3c4d5e6f7g8h9jkm',
      responseId: low.responseId,
      rating: 2,
      comment: low.comment,
      acknowledgeBy: '2026-11-22T09:31:00.000Z',
      isOverdue: false,
    },
  ],
  commitments: [
    {
      caseId: 'cas_9a2b3c4d5e6f7g8h9jkm',
      responseId: 'rsp_1m4n6p8q1r3s5t7v9w0x',
      at: '2026-11-12T10:00:00.000Z',
      text: 'I check the account before I transfer.',
      inTime: true,
    },
  ],
};

export const coachingExample: z.infer<typeof coachingSchema> = {
  agent,
  week: '2026-W47',
  from: '2026-11-15T23:00:00.000Z',
  to: '2026-11-22T23:00:00.000Z',
  madeAt: null,
  madeBy: null,
  low: [
    {
      ...low,
      side: 'low',
      reasons: ['shows "Repeat transfers", which no other here does', 'in the customer’s own words', 'from this week'],
    },
  ],
  high: [{ ...praise, side: 'high', reasons: ['in the customer’s own words', 'from this week'] }],
};
