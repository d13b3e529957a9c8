import type { z } from 'zod';
import { DEFAULT_TAXONOMY } from '../../domain/theming/taxonomy-document.js';
import { taxonomyDocumentSchema } from '../../domain/theming/taxonomy-document.schema.js';
import { answeredAt, interactionId, responseExample } from './examples.js';
import type { taxonomyPreviewSchema, taxonomySchema, trySchema } from './taxonomy.schema.js';
import type { commentSchema, jobSchema, modelDetailSchema, modelSchema } from './theming.schema.js';

const { language, sentiment, modelVersion, drivers, flags, commentVersion } = responseExample;
const comment = responseExample.comment ?? '';

export const correctedExample: typeof responseExample = {
  ...responseExample,
  drivers: drivers.map((driver) => ({ ...driver, weight: 1, source: 'person' as const, by: 'Mo Lind' })),
  corrections: [
    {
      id: 'cor_4n6p8q1r3s5t7v9w0x2y',
      kind: 'driver',
      key: 'repeat_transfers',
      label: 'Repeat transfers',
      verdict: 'present',
      sentiment: 'negative',
      by: 'Mo Lind',
      at: '2026-11-20T12:00:00.000Z',
      counts: true,
    },
  ],
};

export const commentExample: z.infer<typeof commentSchema> = {
  responseId: responseExample.id,
  interactionId,
  caseId: 'cas_1a2b3c4d5e6f7g8h9jkm',
  kind: 'first',
  instrument: 'csat',
  rating: 2,
  answeredAt,
  team: 'billing',
  channel: 'phone',
  agentName: 'Sam Ode',
  comment,
  language,
  sentiment,
  sentimentBy: null,
  modelVersion,
  themingNote: null,
  commentVersion,
  drivers,
  flags,
  corrections: [],
};

const driverReport = { key: 'wait_time', positives: 84, before: 0.71, after: 0.83, promoted: true };

export const modelExample: z.infer<typeof modelSchema> = {
  number: 3,
  active: true,
  taxonomyVersion: 1,
  comments: 420,
  reason: 'schedule',
  createdAt: '2026-11-22T03:00:12.000Z',
  createdBy: 'system',
  report: {
    comments: 420,
    threshold: -0.3,
    drivers: [driverReport],
    sentiment: { key: 'sentiment', positives: 410, before: 0.78, after: 0.84, promoted: true },
    newlyLearnt: ['wait_time'],
    noLongerLearnt: [],
  },
};

export const modelDetailExample: z.infer<typeof modelDetailSchema> = {
  ...modelExample,
  drivers: [{ ...driverReport, label: 'Wait time', words: [{ words: 'on hold', weight: 1.2, kind: 'pair' }] }],
};

export const learningExample = { correctedComments: 431, needed: 20, newWords: 17, nextRefitAt: '2026-11-29T03:00:00.000Z' };

const job = {
  reason: 'asked',
  requestedBy: 'Ona Peel',
  createdAt: '2026-11-20T10:00:00.000Z',
  startedAt: '2026-11-20T10:00:01.000Z',
  fault: null,
};

export const refitExample: z.infer<typeof jobSchema> = {
  ...job,
  id: 'job_7k2m4n6p8q1r3s5t9v0w',
  kind: 'refit',
  status: 'done',
  progress: { done: 25, total: 25, percent: 100 },
  finishedAt: '2026-11-20T10:00:09.000Z',
  result: { outcome: 'fitted', model: 3, activated: true, comments: 420, report: modelExample.report },
};

export const rethemingExample: z.infer<typeof jobSchema> = {
  ...job,
  id: 'job_8m3n5p7q9r2s4t6v0w1x',
  kind: 'retheme',
  status: 'running',
  progress: { done: 12_000, total: 40_000, percent: 30 },
  finishedAt: null,
  result: {
    read: 12_000,
    kept: 11_200,
    changed: 800,
    sentimentChanged: 240,
    drivers: { wait_time: { before: 2_100, after: 2_480 } },
    modelVersions: ['dictionary-1.taxonomy-1.learnt-3'],
  },
};

export const taxonomyExample: z.infer<typeof taxonomySchema> = {
  version: 1,
  note: 'The drivers that Amends comes with.',
  publishedAt: null,
  publishedBy: null,
  restores: null,
  languages: ['en'],
  document: taxonomyDocumentSchema.parse({ drivers: DEFAULT_TAXONOMY.document.drivers.slice(0, 2) }),
};

const [driver] = drivers;
const previewDrivers = driver ? [{ key: driver.key, label: driver.label, sentiment: driver.sentiment, quote: driver.quote }] : [];

export const previewExample: z.infer<typeof taxonomyPreviewSchema> = {
  comments: 1_000,
  changed: 42,
  sentimentChanged: 0,
  drivers: [{ key: 'repeat_transfers', label: 'Repeat transfers', before: 88, after: 124 }],
  examples: [{ responseId: responseExample.id, comment, before: [], after: previewDrivers }],
};

export const tryExample: z.infer<typeof trySchema> = {
  language: 'en',
  sentiment: 'negative',
  modelVersion: 'dictionary-1.taxonomy-1.learnt-0',
  drivers: drivers.map(({ key, label, sentiment: side, quote, weight, why }) => ({ key, label, sentiment: side, quote, weight, why })),
  flags: [],
};
