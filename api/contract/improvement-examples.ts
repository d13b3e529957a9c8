import { effectOf, percentOf, type Share } from '../../domain/metrics/difference-in-differences.js';
import { defaultRootCauses } from '../../domain/recovery/root-causes.js';
import type { improvementSchema, rootCauseCountsSchema, rootCausesSchema } from './improvements.schema.js';
import type { z } from './shapes.schema.js';

export const improvementFormula =
  '(share after - share before in the queues touched) - (share after - share before elsewhere), in percentage points; 95 % interval by square-and-add of Wilson intervals';

export const shownShare = (share: Share) => ({ ...percentOf(share), numerator: share.hits, denominator: share.records });

export const rootCausesExample: z.infer<typeof rootCausesSchema> = {
  version: 1,
  nodes: [...defaultRootCauses],
  note: 'As Amends comes.',
  publishedAt: null,
  publishedBy: null,
};

export const rootCauseCountsExample: z.infer<typeof rootCauseCountsSchema> = {
  from: '2026-08-22T14:00:00.000Z',
  to: '2026-11-20T14:00:00.000Z',
  bucket: 'week',
  timeZone: 'Europe/Berlin',
  resolved: 9,
  items: [
    {
      key: 'handover',
      label: 'Handed over without what was known',
      parent: 'process',
      retired: false,
      own: 6,
      total: 6,
      points: [{ from: '2026-11-15T23:00:00.000Z', own: 6, total: 6 }],
    },
  ],
  ownWords: [{ text: 'the printer again', cases: 3 }],
  ownWordsTotal: 3,
};

const counts = {
  touched: { before: { hits: 60, records: 200 }, after: { hits: 30, records: 200 } },
  elsewhere: { before: { hits: 40, records: 200 }, after: { hits: 38, records: 200 } },
};

export const improvementExample: z.infer<typeof improvementSchema> = {
  id: 'imp_1a2b3c4d5e6f7g8h9jkm',
  title: 'Hand over with the whole story',
  description: 'Billing calls arrive with a summary; nobody has to tell it again.',
  cause: { kind: 'driver', key: 'repeat_transfers', label: 'Repeat transfers' },
  scope: [{ team: 'billing', channel: 'phone', productArea: null }],
  owner: { id: 'usr_2m4n6p8q1r3s5t7v9w0x', name: 'Mo Idris', email: 'mo@example.com' },
  takesEffectAt: '2026-10-01T00:00:00.000Z',
  expectedSharePercent: 16,
  windowDays: 28,
  status: 'in_effect',
  revision: 2,
  createdAt: '2026-09-20T09:00:00.000Z',
  createdBy: 'Mo Idris',
  updatedAt: '2026-10-01T07:00:00.000Z',
  effect: {
    ...effectOf(counts, true),
    from: '2026-09-03T00:00:00.000Z',
    to: '2026-10-29T00:00:00.000Z',
    isComplete: true,
    expectationMet: true,
    touched: { before: shownShare(counts.touched.before), after: shownShare(counts.touched.after) },
    elsewhere: { before: shownShare(counts.elsewhere.before), after: shownShare(counts.elsewhere.after) },
    formula: improvementFormula,
  },
};
