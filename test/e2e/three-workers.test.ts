import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../domain/policy/default-policy.js';
import { acceptEvents } from '../../prisma/stores/intake.store.js';
import { findSimulation, requestSimulation } from '../../prisma/stores/simulation.store.js';
import { event, openStory, type StoryDatabase } from '../stores/story.js';
import { devServerEnvironment, type DevServerEnvironment } from '../support/temporal.js';
import { eventually } from '../support/wait.js';
import { startWorkerProcesses, type WorkerProcess } from '../support/worker-processes.js';

const contacts = 200;
const resolvedAt = new Date();
const events = Array.from({ length: contacts }, (_, number) =>
  event({ occurredAt: resolvedAt.toISOString(), interaction: { id: `SAME-${number}` }, customer: { id: 'ONE-CUSTOMER', email: 'one.customer@example.com' } }),
);

describe('200 contacts of one customer, resolved at the same instant, before three workers', () => {
  let story: StoryDatabase;
  let temporal: DevServerEnvironment;
  let workers: WorkerProcess[] = [];

  beforeAll(async () => {
    [story, temporal] = await Promise.all([openStory(), devServerEnvironment()]);
    workers = await startWorkerProcesses(3, { DATABASE_URL: story.url, TEMPORAL_ADDRESS: temporal.address });
  }, 300_000);
  afterAll(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    await temporal?.teardown();
    await story?.close();
  });

  it('make exactly one survey, also when a worker is killed meanwhile', { timeout: 240_000 }, async () => {
    await acceptEvents(story.db, events);
    await eventually(() => story.db.decision.findFirst({ where: { step: 'decide' } }), { timeoutMs: 60_000, what: 'the first decision' });
    await workers[0]?.kill9();
    await eventually(async () => (await story.db.decision.count({ where: { step: 'decide' } })) === contacts, { timeoutMs: 90_000, what: 'a decision about each contact' });
    // Where the killed worker was at it, Temporal gives it to another once its minute is over.
    await eventually(async () => (await story.db.sandboxMessage.count()) > 0, { timeoutMs: 90_000, what: 'the survey' });
    const asked = await story.db.decision.findMany({ where: { outcome: 'ask' } });
    expect(asked).toHaveLength(1);
    expect(await story.db.invitation.count()).toBe(1);
    expect(await story.db.interaction.groupBy({ by: ['stage'], _count: true, orderBy: { stage: 'asc' } })).toEqual([
      { stage: 'asked', _count: 1 },
      { stage: 'not_asked', _count: contacts - 1 },
    ]);
    expect(await story.db.sandboxMessage.findMany({ select: { address: true } })).toEqual([{ address: 'one.customer@example.com' }]);
    const others = await story.db.decision.findMany({ where: { outcome: 'do_not_ask' }, select: { decidedBy: true }, distinct: ['decidedBy'] });
    expect(others).toEqual([{ decidedBy: 'once_per_customer' }]);
  });

  it('are decided the same way again by a simulation of the published policy', { timeout: 60_000 }, async () => {
    const from = new Date(resolvedAt.getTime() - 60_000);
    const { id } = await requestSimulation(story.db, { policyKey: 'default', document: defaultPolicy, from, to: new Date(Date.now() + 60_000), capacityPerDay: null }, { name: 'ops' }, new Date());
    const done = await eventually(async () => {
      const found = await findSimulation(story.db, id);
      return found?.status === 'done' ? found : null;
    }, { timeoutMs: 45_000, what: 'the end of the simulation' });
    expect(done.progress).toEqual({ done: contacts, total: contacts, percent: 100 });
    expect(done.outcome).toMatchObject({ decided: contacts, asked: 1, liveAsked: 1, differences: { toLive: 0, toRecorded: 0, recorded: contacts } });
  });
});
