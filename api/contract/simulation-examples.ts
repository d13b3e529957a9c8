import type { z } from 'zod';
import { interactionId } from './examples.js';
import type { guideSchema, messagesSchema, outcomeSchema, previewSchema, simulatedDecisionSchema } from './policies.schema.js';
import { sentencesExample } from './record-examples.js';
import type { simulationSchema } from './simulations.schema.js';

export const simulatedDecisionExample: z.infer<typeof simulatedDecisionSchema> = {
  interactionId,
  externalId: 'T-90412',
  source: 'helpdesk',
  resolutionNumber: 1,
  at: '2026-10-14T09:14:02.000Z',
  channel: 'phone',
  team: 'billing',
  segment: 'smb',
  policyKey: 'default',
  outcome: 'do_not_ask',
  decidedBy: 'sampling_rate',
  surveyChannel: null,
  sendAt: null,
  live: { outcome: 'ask', decidedBy: null, surveyChannel: 'sms' },
  recorded: { outcome: 'ask', decidedBy: null },
};

const outcomeExample: z.infer<typeof outcomeSchema> = {
  decided: 4_200,
  asked: 900,
  liveAsked: 2_750,
  notAsked: [
    { rule: 'sampling_rate', count: 2_600, liveCount: 0 },
    { rule: 'once_per_customer', count: 700, liveCount: 1_450 },
  ],
  byChannel: [{ key: 'phone', decided: 2_100, asked: 420, liveAsked: 1_380 }],
  byTeam: [{ key: 'billing', decided: 1_300, asked: 260, liveAsked: 850 }],
  bySegment: [{ key: 'smb', decided: 2_500, asked: 510, liveAsked: 1_640 }],
  byWeekday: [{ key: '1', decided: 800, asked: 170, liveAsked: 520 }],
  bySurveyChannel: [{ key: 'sms', decided: 380, asked: 380, liveAsked: 1_200 }],
  differences: { toLive: 1_900, nowAsked: 25, noLongerAsked: 1_875, otherwise: 0, toRecorded: 0, recorded: 4_200 },
  bias: [
    {
      segment: 'smb',
      asked: { value: 20.4, numerator: 510, denominator: 2_500, interval: { low: 18.9, high: 22 } },
      others: { value: 22.9, numerator: 390, denominator: 1_700, interval: { low: 21, high: 25 } },
      difference: { value: -2.5, interval: { low: -5.1, high: 0 } },
      isBiased: false,
    },
  ],
  expected: {
    responseRate: { value: 36, numerator: 990, denominator: 2_750, interval: { low: 34.2, high: 37.8 } },
    lowShare: { value: 20, numerator: 198, denominator: 990, interval: { low: 17.6, high: 22.6 } },
    answers: { value: 324, interval: { low: 308, high: 340 } },
    lowScores: { value: 65, interval: { low: 57, high: 74 } },
  },
  workload: {
    capacityPerDay: 6,
    capacityFrom: 'observed',
    days: [{ day: '2026-10-14', asked: 12, expectedCases: 0.9, missed24h: 0 }],
    casesPerDay: 0.7,
    missed24h: 0,
  },
  exact: ['decided', 'asked', 'not asked by rule', 'differences', 'bias by segment'],
  assumed: ['Answers and low scores: each survey channel keeps the response rate and the share of low scores that it had before.'],
};

export const previewExample: z.infer<typeof previewSchema> = {
  sentences: sentencesExample,
  outcome: outcomeExample,
  decisions: [simulatedDecisionExample],
  from: '2026-11-18T08:00:00.000Z',
  to: '2026-11-20T09:14:02.000Z',
};

export const simulationExample: z.infer<typeof simulationSchema> = {
  id: 'sim_5n7p9q2r4s6t8v1w3x0z',
  policyKey: 'default',
  baseline: [{ key: 'default', version: 1 }],
  from: '2026-08-01T00:00:00.000Z',
  to: '2026-11-01T00:00:00.000Z',
  status: 'done',
  progress: { done: 4_200, total: 4_200, percent: 100 },
  requestedBy: 'Ona Peel',
  createdAt: '2026-11-20T10:00:00.000Z',
  startedAt: '2026-11-20T10:00:01.000Z',
  finishedAt: '2026-11-20T10:00:04.000Z',
  fault: null,
  outcome: outcomeExample,
};

const smsExample = {
  subject: null,
  text: 'Acme: how did we do? Reply 1-5 or rate here: https://example.com/s/example',
  html: null,
  links: ['https://example.com/s/example'],
  sms: { encoding: 'gsm7', units: 74, segments: 1, unitsPerSegment: 160, forcedBy: null },
} as const;
const messageExample = { ...smsExample, links: [...smsExample.links] };
export const messagesExample: z.infer<typeof messagesSchema> = { survey: messageExample, reminder: messageExample, secondChance: messageExample };

export const guideExample: z.infer<typeof guideSchema> = {
  conditionFields: [{ path: 'interaction.team', type: 'string', meaning: 'The team that resolved it.' }],
  known: { teams: ['billing', 'technical'], tiers: ['standard', 'vip'] },
};
