import { expect, it } from 'vitest';
import type { ThemingJob } from '../../web/src/api/types.js';
import { resultSentence, shiftsOf } from '../../web/src/theming/learning/job-results.js';
import { intervalText, shareText, versionText } from '../../web/src/theming/quality/figures.js';

const job = (kind: ThemingJob['kind'], status: ThemingJob['status'], result: ThemingJob['result']): ThemingJob => ({
  id: 'job_1',
  kind,
  status,
  result,
  progress: { done: 0, total: 0, percent: 0 },
  reason: 'asked',
  requestedBy: 'Ona',
  createdAt: '2026-11-20T10:00:00.000Z',
  startedAt: null,
  finishedAt: null,
  fault: null,
});

it.each([
  [job('refit', 'done', { outcome: 'too_few', comments: 7, needed: 20 }), 'There are 7 corrected comments; fewer than 20 teach nothing.'],
  [
    job('refit', 'done', { outcome: 'fitted', comments: 1_420, model: 3, activated: true }),
    'Model 3 was learnt from 1,420 corrected comments and has read from then on.',
  ],
  [job('refit', 'running', null), null],
  [job('refit', 'failed', null), 'It failed.'],
  [
    job('retheme', 'running', { read: 12_000, kept: 11_200, changed: 800, sentimentChanged: 240 }),
    '11,200 of 12,000 comments (93 %) are read as before, 800 otherwise; 240 sound otherwise.',
  ],
  [job('retheme', 'queued', null), null],
])('says what came of a job', (done, sentence) => {
  expect(resultSentence(done)).toBe(sentence);
});

it('lists the drivers that moved, the largest change first', () => {
  const result = {
    drivers: { price: { before: 4, after: 5 }, booking: { before: 9, after: 9 }, wait_time: { before: 20, after: 8 }, odd: 'x' },
  };
  expect(shiftsOf(job('retheme', 'done', result)).map(({ key }) => key)).toEqual(['wait_time', 'price']);
});

it('writes shares, intervals and versions as people read them', () => {
  expect([shareText(0.835), shareText(null), intervalText({ low: 0.714, high: 0.92 }), intervalText(null)]).toEqual([
    '84 %',
    '–',
    '71–92 %',
    '',
  ]);
  expect(versionText('dictionary-4.taxonomy-2.learnt-3')).toBe('Dictionary 4, drivers 2, model 3');
  expect(versionText('provider-x')).toBe('provider-x');
});
