import { activityInfo } from '@temporalio/activity';
import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sandboxMessages } from '../../activities/adapters/sandbox.message.js';
import { createActivities } from '../../activities/create-activities.js';
import type { Actor, CaseCommand } from '../../domain/recovery/case-state.js';
import { acceptEvents } from '../../prisma/stores/intake.store.js';
import { applyCommand } from '../../prisma/stores/recovery-case.store.js';
import { loadClock, markClockStarted } from '../../prisma/stores/recovery-clock.store.js';
import { recordAnswer } from '../../prisma/stores/response.store.js';
import { relayOnce } from '../../workers/relay/relay.js';
import { loadWorkflowBundle } from '../../workers/workflow-bundle.js';
import { createWorkflowGateway, type WorkflowGateway } from '../../workers/workflow-gateway.js';
import { recoveryWorkflowId, taskQueue } from '../../workflows/contracts/ids.js';
import { event, openStory, quiet, readHere, type StoryDatabase } from '../stores/story.js';
import { eventually } from '../support/wait.js';
import { withTimeSkipping } from './bench.js';
import { hourMs } from './fakes.js';

// The real workflows, activities and relay on a real database, with the default policy's own hours, which are skipped.
const bench = withTimeSkipping();
let story: StoryDatabase;
let gateway: WorkflowGateway;
beforeAll(async () => {
  story = await openStory();
  await story.db.user.create({ data: { id: 'usr_mo', email: 'mo@example.com', name: 'Mo', role: 'manager', team: 'billing' } });
  gateway = createWorkflowGateway(bench.environment().client);
});
afterAll(() => story?.close());

/** The skipped time, as the server stamps it on each attempt. */
const skippedNow = (): Date => new Date(activityInfo().currentAttemptScheduledTimestampMs);
const now = async (): Promise<Date> => new Date(await bench.environment().currentTimeMs());
const relay = async (): Promise<unknown> => relayOnce({ db: story.db, gateway, clock: () => new Date(), log: quiet });

async function startClock(caseId: string): Promise<void> {
  const input = await loadClock(story.db, caseId, skippedNow());
  if (!input) return;
  await gateway.startRecovery(input);
  await markClockStarted(story.db, caseId, skippedNow());
}

const mo: Actor = { id: 'usr_mo', name: 'Mo', email: 'mo@example.com', role: 'manager' };
async function command(caseId: string, order: CaseCommand): Promise<void> {
  const applied = await applyCommand(story.db, caseId, mo, order, (await now()).toISOString());
  expect(applied.ok).toBe(true);
  await relay();
}

async function rate(kind: 'first' | 'second_chance', rating: number, comment?: string): Promise<void> {
  const { token } = await eventually(() => story.db.invitation.findFirst({ where: { kind, sentAt: { not: null } } }));
  const recorded = await recordAnswer(story.db, { token, rating, ...(comment === undefined ? {} : { comment }), via: 'page', now: await now() });
  expect(recorded.ok).toBe(true);
  await relay();
}

const purposes = async (): Promise<string[]> => (await story.db.dispatch.findMany({ orderBy: { createdAt: 'asc' } })).map(({ purpose }) => purpose);

it('runs from the resolution to the upgrade by the default policy: 12 h, 20 h, 24 h and a day until the second ask', async () => {
  const { db } = story;
  const env = bench.environment();
  const sandbox = { email: sandboxMessages(db, 'email'), sms: sandboxMessages(db, 'sms'), voice: sandboxMessages(db, 'voice') };
  const activities = createActivities({ db, clock: skippedNow, log: quiet, publicUrl: 'https://amends.example.com', providers: { ...sandbox, sandbox }, startClock, reading: readHere });
  const worker = await Worker.create({ connection: env.nativeConnection, taskQueue, workflowBundle: await loadWorkflowBundle(), activities });
  await worker.runUntil(async () => {
    await acceptEvents(db, [event({ occurredAt: (await now()).toISOString() })]);
    await relay();
    await rate('first', 2, 'I was transferred three times.');
    const { id } = await eventually(() => db.recoveryCase.findFirst({ where: { clockStartedAt: { not: null } } }));

    await env.sleep(13 * hourMs);
    expect(await purposes()).toEqual(['survey', 'alert', 'deadline_reminder']);
    await env.sleep(8 * hourMs);
    expect(await purposes()).toEqual(['survey', 'alert', 'deadline_reminder', 'deadline_reminder']);
    await env.sleep(4 * hourMs);
    expect((await db.recoveryCase.findUniqueOrThrow({ where: { id } })).breachedAt).not.toBeNull();

    await command(id, { type: 'log_outreach', kind: 'call', result: 'reached', note: 'Apologised', at: null });
    await command(id, { type: 'resolve', rootCause: 'repeat_transfers', action: 'One owner', note: '' });
    await env.sleep(23 * hourMs);
    expect(await purposes()).not.toContain('second_chance');
    await env.sleep(2 * hourMs);
    expect((await purposes()).filter((purpose) => purpose === 'second_chance')).toHaveLength(1);

    await rate('second_chance', 5);
    await env.client.workflow.getHandle(recoveryWorkflowId(id)).result();
    const closed = await db.recoveryCase.findUniqueOrThrow({ where: { id }, include: { interaction: true, response: true } });
    expect(closed).toMatchObject({ status: 'closed', outcome: 'upgraded', secondRating: 5, response: { rating: 2 }, interaction: { stage: 'closed' } });
  });
});
