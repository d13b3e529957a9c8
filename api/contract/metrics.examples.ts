import type { z } from 'zod';
import { noHoldOutNote } from '../../domain/metrics/recovery-effect.js';
import { measuredMetrics, metricValue, nothingCounted, type MeasuredMetric } from '../../domain/metrics/metric-value.js';
import type { breakdownSchema, driversSchema, metricRecordSchema, summarySchema, trendSchema } from './metrics.schema.js';

const asOf = '2026-11-20T14:00:00.000Z';
const share = (name: 'csat' | 'responseRate' | 'recoveryRate' | 'upgradeRate' | 'driverShare', hits: number, records: number) =>
  metricValue(name, { ...nothingCounted, hits, records }, 41.7);

const empty = Object.fromEntries(measuredMetrics.map((name) => [name, metricValue(name, nothingCounted, null)]));

export const summaryExample: Omit<z.infer<typeof summarySchema>, MeasuredMetric> = {
  from: '2026-10-21T14:00:00.000Z',
  to: asOf,
  asOf,
  timeZone: 'Europe/Berlin',
  includesSampleData: false,
  counts: { interactions: 130, invitationsSent: 120, responses: 50, lowScores: 9, reachedOut: 8, askedAgain: 6, upgraded: 3, heldOut: 0 },
  medianHoursToOutreach: 5.4,
  recoveryEffect: null,
  recoveryEffectNote: noHoldOutNote,
  ...empty,
  ...{ csat: share('csat', 41, 50), responseRate: share('responseRate', 50, 120) },
};

export const trendExample: z.infer<typeof trendSchema> = {
  metric: 'csat',
  bucket: 'week',
  timeZone: 'Europe/Berlin',
  previousValue: 79,
  change: { value: 3, interval: { low: -11.8, high: 17.6 }, direction: 'unclear' },
  points: [{ from: '2026-11-15T23:00:00.000Z', value: 82, numerator: 41, denominator: 50, interval: { low: 69.2, high: 90.2 } }],
};

export const driversExample: z.infer<typeof driversSchema> = {
  asOf,
  lowScoresWithComment: 8,
  items: [
    {
      key: 'repeat_transfers',
      label: 'Repeat transfers',
      lowScores: 3,
      share: share('driverShare', 3, 8),
      averageRating: 2.1,
      impact: { value: -1.9, interval: { low: -2.6, high: -1.2 }, direction: 'down' },
      quotes: ['I was transferred three times'],
    },
  ],
};

export const breakdownExample: z.infer<typeof breakdownSchema> = {
  by: 'team',
  items: [
    {
      key: 'billing',
      label: 'billing',
      interactions: 130,
      csat: share('csat', 41, 50),
      responseRate: share('responseRate', 50, 120),
      recoveryRate: share('recoveryRate', 8, 9),
      upgradeRate: share('upgradeRate', 3, 6),
    },
  ],
};

export const recordsExample: { items: z.infer<typeof metricRecordSchema>[]; nextCursor: string | null } = {
  items: [
    {
      interactionId: 'int_4w7m2k9p1q3r5s6t8v0x',
      externalId: 'T-90412',
      customerName: 'Ada Quist',
      caseId: 'cas_1a2b3c4d5e6f7g8h9jkm',
      responseId: 'rsp_2m4n6p8q1r3s5t7v9w0x',
      at: '2026-11-20T09:31:00.000Z',
      inNumerator: false,
      share: 1,
      value: 2,
      rating: 2,
      secondRating: null,
      comment: 'I was transferred three times and had to explain everything again.',
      team: 'billing',
      channel: 'phone',
      agentName: 'Sam Ode',
      firstOutreachAt: '2026-11-20T13:05:00.000Z',
    },
  ],
  nextCursor: null,
};
