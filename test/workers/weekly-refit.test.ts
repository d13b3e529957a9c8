import { afterAll, beforeAll, expect, it } from 'vitest';
import { createThemingJobActivities } from '../../activities/theming-jobs.activities.js';
import { findJob, listJobs, requestJob } from '../../prisma/stores/theming-job.store.js';
import { relayOnce } from '../../workers/relay/relay.js';
import { ensureWeeklyRefit } from '../../workers/weekly-refit.js';
import { createWorkflowGateway } from '../../workers/workflow-gateway.js';
import { taskQueue, weeklyRefitId } from '../../workflows/contracts/ids.js';
import { openStory, quiet, type StoryDatabase } from '../stores/story.js';
import { storeComment } from '../stores/commented.js';
import { devServerEnvironment, type DevServerEnvironment } from '../support/temporal.js';
import { eventually } from '../support/wait.js';
import { withWorker } from '../workflows/bench.js';

let server: DevServerEnvironment;
let story: StoryDatabase;
beforeAll(async () => {
  [server, story] = await Promise.all([devServerEnvironment(), openStory()]);
});
afterAll(async () => {
  await server?.teardown();
  await story?.close();
});

const clock = () => new Date();
const activities = () => createThemingJobActivities({ db: story.db, clock, beat: () => undefined });

it('learns once a week by one schedule, however many workers make it', async () => {
  const { client } = server.environment;
  await Promise.all([ensureWeeklyRefit(client), ensureWeeklyRefit(client)]);
  await ensureWeeklyRefit(client);
  const schedule = client.schedule.getHandle(weeklyRefitId);
  const { spec, policies, info } = await schedule.describe();
  expect(spec.calendars).toMatchObject([{ dayOfWeek: [{ start: 'SUNDAY' }], hour: [{ start: 3 }] }]);
  expect(policies).toMatchObject({ overlap: 'SKIP', catchupWindow: 3_600_000 });
  expect(new Set(info.nextActionTimes.map((at) => at.getUTCDay()))).toEqual(new Set([0]));

  await withWorker(
    server.environment,
    activities(),
    async () => {
      await schedule.trigger();
      await eventually(async () => (await listJobs(story.db, { limit: 1, after: null })).items[0]?.status === 'done');
    },
    { taskQueue },
  );
  expect((await listJobs(story.db, { limit: 9, after: null })).items).toMatchObject([
    { kind: 'refit', reason: 'schedule', requestedBy: 'system', result: { outcome: 'too_few', needed: 20 } },
  ]);
});

it('reads every comment again when somebody asks for it, by the relay and a worker', async () => {
  await storeComment(story.db, 'I waited on hold for an hour');
  const requested = await requestJob(story.db, 'retheme', { id: null, name: 'Ona Peel' }, clock());
  const id = requested.ok ? requested.value.id : '';
  const gateway = createWorkflowGateway(server.environment.client);
  await withWorker(
    server.environment,
    activities(),
    async () => {
      await relayOnce({ db: story.db, gateway, clock, log: quiet });
      await eventually(async () => (await findJob(story.db, id))?.status === 'done');
    },
    { taskQueue },
  );
  expect(await findJob(story.db, id)).toMatchObject({
    progress: { done: 1, total: 1, percent: 100 },
    result: { read: 1, kept: 1, changed: 0 },
  });
  const { events } = await server.environment.client.workflow.getHandle(`retheme:${id}`).fetchHistory();
  const told = JSON.stringify(events, (_key, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : bytesIn(value),
  );
  expect(told).toContain(id);
  expect(told).not.toMatch(/hold|hour/);
});

/** A Buffer turns itself into numbers before anybody can look at it. */
function bytesIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('type' in value) || value.type !== 'Buffer' || !('data' in value)) return value;
  return Array.isArray(value.data) ? Buffer.from(value.data).toString('utf8') : value;
}
