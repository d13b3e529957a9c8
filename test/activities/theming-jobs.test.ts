import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DICTIONARY_VERSION } from '../../domain/theming/theme-comment.js';
import { DEFAULT_TAXONOMY, NO_PHRASES } from '../../domain/theming/taxonomy-document.js';
import { loadCommentReaderParts, presentReader } from '../../prisma/stores/comment-reader.store.js';
import { correct } from '../../prisma/stores/correction.store.js';
import { eraseCustomer } from '../../prisma/stores/customer-erasure.store.js';
import { publishTaxonomy, taxonomyInForce } from '../../prisma/stores/taxonomy.store.js';
import { cancelJob, findJob, requestJob } from '../../prisma/stores/theming-job.store.js';
import { activateModel, findModel, listModels } from '../../prisma/stores/theming-model.store.js';
import { findResponse } from '../../prisma/stores/theming-comments.store.js';
import { failLostThemingJobs } from '../../prisma/stores/sweep.store.js';
import { storeComment } from '../stores/commented.js';
import { openStory, type StoryDatabase } from '../stores/story.js';
import { askForJob, jobActivities, runJob } from '../support/run-theming-jobs.js';

let story: StoryDatabase;
beforeAll(async () => {
  story = await openStory();
});
afterAll(() => story?.close());
beforeEach(async () => {
  await story.db.$executeRaw`TRUNCATE interaction, theming_model, theming_job, taxonomy_version, theming_correction CASCADE`;
  await story.db.setting.deleteMany({ where: { key: 'theming.model' } });
});

const mo = { id: 'usr_mo', name: 'Mo Lind', email: 'mo@example.com' };
const nouns = ['kettle', 'lamp', 'shelf', 'carpet', 'mirror', 'drawer', 'vase', 'stool'];
const phrase = (index: number): string => `The ${nouns[index % nouns.length]} number ${index} arrived with the wrong flanges fitted`;

/** Comments of a matter that the dictionary doesn't know, corrected by a person, and some that it reads right. */
async function teach(count = 16): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const id = await storeComment(story.db, phrase(index));
    await correct(story.db, id, { kind: 'driver', key: 'product_defect', verdict: 'present' }, { actor: mo, now: new Date() });
    ids.push(id);
    const other = await storeComment(story.db, `I waited on hold for ${index + 10} minutes`);
    await correct(story.db, other, { kind: 'driver', key: 'wait_time', verdict: 'present' }, { actor: mo, now: new Date() });
  }
  return ids;
}

const resultOf = async (jobId: string) => (await findJob(story.db, jobId))?.result as Record<string, unknown>;
const driversOf = async (id: string) => (await findResponse(story.db, id))?.drivers.map(({ key }) => key);
const unseen = 'My cabinet came with flanges that are the wrong ones fitted';

describe('learning from corrections', () => {
  it('teaches what the dictionary lacked, reads by it, and reads every comment again', async () => {
    await teach();
    const untouched = await storeComment(story.db, unseen);
    expect(await driversOf(untouched)).not.toContain('product_defect');

    const jobId = await runJob(story.db, 'refit');
    expect(await findJob(story.db, jobId)).toMatchObject({
      status: 'done',
      result: { outcome: 'fitted', model: 1, activated: true, comments: 32 },
    });
    expect(await listModels(story.db)).toMatchObject({
      active: 1,
      items: [{ number: 1, active: true, reason: 'asked', report: { newlyLearnt: expect.arrayContaining(['product_defect']) } }],
    });
    expect((await presentReader(story.db)).version).toBe(`${DICTIONARY_VERSION}.taxonomy-1.learnt-1`);

    const again = await runJob(story.db, 'retheme');
    expect(await driversOf(untouched)).toContain('product_defect');
    expect(await findResponse(story.db, untouched)).toMatchObject({ modelVersion: `${DICTIONARY_VERSION}.taxonomy-1.learnt-1` });
    expect(await findJob(story.db, again)).toMatchObject({
      status: 'done',
      progress: { done: 33, total: 33, percent: 100 },
      result: {
        read: 33,
        kept: 32,
        changed: 1,
        modelVersions: [`${DICTIONARY_VERSION}.taxonomy-1.learnt-1`],
        drivers: { product_defect: { before: 16, after: 17 } },
      },
    });
    expect((await findResponse(story.db, untouched))?.drivers.find(({ key }) => key === 'product_defect')).toMatchObject({
      source: 'model',
    });
  });

  it('can be put back: the dictionary reads alone again, and the weekly job respects it', async () => {
    await teach();
    await runJob(story.db, 'refit');
    expect(await activateModel(story.db, 0, mo)).toBe(true);
    expect((await loadCommentReaderParts(story.db)).model).toBeNull();
    expect(await activateModel(story.db, 9, mo)).toBe(false);

    const more = await storeComment(story.db, phrase(99));
    await correct(story.db, more, { kind: 'driver', key: 'product_defect', verdict: 'present' }, { actor: mo, now: new Date() });
    const jobId = await jobActivities(story.db).planWeeklyRefit({ workflowId: 'refit-weekly-2026-11-29' });
    await jobActivities(story.db).refit({ jobId: jobId ?? '' });
    expect(await resultOf(jobId ?? '')).toMatchObject({ outcome: 'fitted', model: 2, activated: false });
    expect(await listModels(story.db)).toMatchObject({ active: 0 });

    await activateModel(story.db, 2, mo);
    expect((await loadCommentReaderParts(story.db)).model?.number).toBe(2);
    const actions = await story.db.auditEntry.findMany({ where: { action: 'theming_model.activated' }, orderBy: { id: 'desc' }, take: 3 });
    expect(actions.map(({ detail }) => detail)).toEqual([
      { from: 0, to: 2 },
      { from: 1, to: 0 },
      { from: 0, to: 1 },
    ]);
  });

  it('gives the same model for the same corrections, and once for a job', async () => {
    await teach(12);
    const first = await runJob(story.db, 'refit');
    await runJob(story.db, 'refit');
    const [one, two] = [await findModel(story.db, 1), await findModel(story.db, 2)];
    expect(two?.document).toEqual(one?.document);
    await story.db.themingJob.update({ where: { id: first }, data: { status: 'running' } });
    expect(await jobActivities(story.db).refit({ jobId: first })).toBe('done');
    expect(await story.db.themingModel.count()).toBe(2);
  });

  it('waits for enough to learn from, and does nothing in a week without news', async () => {
    expect(await resultOf(await runJob(story.db, 'refit'))).toEqual({ outcome: 'too_few', comments: 0, needed: 20 });
    await teach(12);
    await runJob(story.db, 'refit');
    const jobId = await jobActivities(story.db).planWeeklyRefit({ workflowId: 'refit-weekly-2026-12-06' });
    expect(await jobActivities(story.db).planWeeklyRefit({ workflowId: 'refit-weekly-2026-12-06' })).toBe(jobId);
    expect(await jobActivities(story.db).planWeeklyRefit({ workflowId: 'refit-weekly-2026-12-13' })).toBeNull();
    await jobActivities(story.db).refit({ jobId: jobId ?? '' });
    expect(await resultOf(jobId ?? '')).toEqual({ outcome: 'unchanged' });

    const { customerId } = await story.db.surveyResponse.findFirstOrThrow({ where: { corrections: { some: {} } } });
    await eraseCustomer(story.db, customerId, mo, new Date());
    const after = await jobActivities(story.db).planWeeklyRefit({ workflowId: 'refit-weekly-2026-12-20' });
    await jobActivities(story.db).refit({ jobId: after ?? '' });
    expect(await resultOf(after ?? '')).toMatchObject({ outcome: 'fitted', comments: 23 });
  });

  it('keeps a driver that was merged since out of what a model says', async () => {
    await teach();
    await runJob(story.db, 'refit');
    const drivers = DEFAULT_TAXONOMY.document.drivers.map((driver) =>
      driver.key === 'product_defect' ? { ...driver, mergedInto: 'resolution' } : driver,
    );
    await publishTaxonomy(story.db, { document: { drivers }, note: 'merged', basedOn: 1 }, mo);
    const { model, taxonomy } = await loadCommentReaderParts(story.db);
    expect([taxonomy.version, Object.keys(model?.document.drivers ?? {})]).toEqual([2, expect.not.arrayContaining(['product_defect'])]);
  });
});

describe('reading every comment again', () => {
  it('follows a new taxonomy, counts a page once however often it is tried, and leaves people’s words', async () => {
    const corrected = await storeComment(story.db, 'The flux capacitor hums');
    await correct(story.db, corrected, { kind: 'driver', key: 'price', verdict: 'present' }, { actor: mo, now: new Date() });
    const plain = await storeComment(story.db, 'The flux capacitor hums');
    const drivers = DEFAULT_TAXONOMY.document.drivers.map((driver) =>
      driver.key === 'product_defect' ? { ...driver, phrases: { en: { ...NO_PHRASES, bad: 'flux capacitor hum' } } } : driver,
    );
    await publishTaxonomy(story.db, { document: { drivers }, note: 'capacitors', basedOn: 1 }, mo);

    const { id: jobId } = await askForJob(story.db, 'retheme');
    const activities = jobActivities(story.db);
    await activities.startRetheme({ jobId });
    await Promise.all([activities.rethemeSome({ jobId }), activities.rethemeSome({ jobId })]);
    await activities.rethemeSome({ jobId });
    expect(await resultOf(jobId)).toMatchObject({
      read: 2,
      changed: 2,
      drivers: { product_defect: { before: 0, after: 2 }, price: { before: 1, after: 1 } },
    });
    expect((await driversOf(corrected))?.toSorted()).toEqual(['price', 'product_defect']);
    expect(await driversOf(plain)).toEqual(['product_defect']);
  });

  it('changes no severity', async () => {
    const id = await storeComment(story.db, 'I will take you to court over this');
    const before = await story.db.recoveryCase.findUniqueOrThrow({ where: { responseId: id } });
    await runJob(story.db, 'retheme');
    expect(await story.db.recoveryCase.findUniqueOrThrow({ where: { responseId: id } })).toEqual(before);
  });

  it('ends when it is cancelled, and one of a kind is under way at a time', async () => {
    const { id: jobId } = await askForJob(story.db, 'retheme');
    expect(await requestJob(story.db, 'retheme', mo, new Date())).toMatchObject({ ok: false, error: { code: 'job_under_way' } });
    const owed = await story.db.workflowSignal.findMany({
      where: { entityId: jobId },
      select: { workflow: true, signal: true, payload: true },
    });
    expect(owed).toEqual([{ workflow: 'retheme', signal: 'start', payload: {} }]);
    expect(await cancelJob(story.db, jobId, new Date())).toBe('cancelled');
    expect(await cancelJob(story.db, jobId, new Date())).toBe('over');
    expect(await jobActivities(story.db).startRetheme({ jobId })).toBe('ended');
    expect(await jobActivities(story.db).rethemeSome({ jobId })).toBe('ended');
    await askForJob(story.db, 'retheme');
  });

  it('is given up when its workflow was lost', async () => {
    const { id } = await askForJob(story.db, 'retheme');
    expect(await failLostThemingJobs(story.db, new Date())).toBe(0);
    expect(await failLostThemingJobs(story.db, new Date(Date.now() + 49 * 3_600_000))).toBe(1);
    expect(await findJob(story.db, id)).toMatchObject({ status: 'failed' });
  });
});

it('publishes one of two taxonomies that are based on the same', async () => {
  const { document, version } = await taxonomyInForce(story.db);
  const change = { document, note: 'the same', basedOn: version };
  const outcomes = await Promise.all([1, 2, 3].map(() => publishTaxonomy(story.db, change, mo)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await taxonomyInForce(story.db)).version).toBe(2);
});
