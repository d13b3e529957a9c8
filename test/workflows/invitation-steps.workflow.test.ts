import type { WorkflowHandle } from '@temporalio/client';
import { describe, expect, it } from 'vitest';
import type { StepRoute } from '../../domain/policy/next-step.js';
import { withTimeSkipping, withWorker } from './bench.js';
import { askNow, fakeInteractionActivities, hourMs, type Diary } from './fakes.js';
import { stepsWorld, type StepsWorld } from './steps-world.js';

const bench = withTimeSkipping();
let runs = 0;
const dayMs = 24 * hourMs;

interface Stage {
  world: StepsWorld;
  diary: Diary;
  handle: WorkflowHandle;
  /** A message on a channel comes back, and the workflow is told. */
  bounce(channel: 'sms' | 'email'): Promise<void>;
  pass(ms: number): Promise<void>;
  events(): Promise<number>;
}

/** A contact whose route is SMS, or else email, from its resolution on. */
async function play(
  changes: Partial<StepRoute>,
  scene: (stage: Stage) => Promise<void>,
  prepare: (world: StepsWorld) => void = () => undefined,
): Promise<void> {
  const env = bench.environment();
  const diary: Diary = [];
  const nowMs = await env.currentTimeMs();
  const world = stepsWorld(diary, () => env.currentTimeMs(), nowMs, changes);
  prepare(world);
  const activities = fakeInteractionActivities(diary, {
    decideAndInvite: async ({ resolutionNumber }) => askNow(nowMs, { id: `inv_${resolutionNumber}`, hasSteps: resolutionNumber === 1 }),
    ...world.activities,
  });
  await withWorker(env, activities, async (taskQueue) => {
    runs += 1;
    const handle = await env.client.workflow.signalWithStart('interactionWorkflow', {
      workflowId: `steps-test-${runs}`,
      taskQueue,
      args: [{ interactionId: 'int_1' }],
      signal: 'interactionChanged',
      signalArgs: [{ revision: 1, status: 'resolved', resolutionNumber: 1, resolvedAt: null }],
    });
    await scene({
      world,
      diary,
      handle,
      async bounce(channel) {
        world.report(channel, 'failed');
        await handle.signal('deliveryReported', { invitationId: 'inv_1', state: 'failed' });
      },
      pass: (ms) => env.sleep(ms),
      events: async () => (await handle.fetchHistory()).events?.length ?? 0,
    });
  });
}

const respond = (handle: WorkflowHandle) => handle.signal('responseReceived', { responseId: 'rsp_1', revision: 1 });

describe('an invitation with a second channel', () => {
  it('that is delivered and answered stays on its channel, within few events', () =>
    play({}, async ({ world, diary, handle, pass, events }) => {
      await pass(60_000);
      world.report('sms', 'delivered');
      await pass(3 * hourMs);
      await respond(handle);
      expect(await handle.result()).toEqual({ outcome: 'answered', responseId: 'rsp_1', caseId: null });
      expect(diary).toEqual(['sent by sms', 'read rsp_1']);
      expect(await events()).toBeLessThanOrEqual(32);
    }));

  it('goes on at once when the message comes back', () =>
    play({}, async ({ diary, handle, bounce, pass }) => {
      await pass(60_000);
      await bounce('sms');
      await pass(60_000);
      expect(diary).toEqual(['sent by sms', 'failed: on to email', 'sent by email']);
      await respond(handle);
      expect(await handle.result()).toMatchObject({ outcome: 'answered' });
    }));

  it('goes on at once when the message is refused', () =>
    play(
      {},
      async ({ diary, handle, pass }) => {
        await pass(60_000);
        expect(diary).toEqual(['failed by sms', 'failed: on to email', 'sent by email']);
        await respond(handle);
        await handle.result();
      },
      (world) => (world.outcomes.sms = 'failed'),
    ));

  it('goes on when no delivery is reported within the hour', () =>
    play({}, async ({ diary, handle, pass }) => {
      await pass(50 * 60_000);
      expect(diary).toEqual(['sent by sms']);
      await pass(20 * 60_000);
      expect(diary).toEqual(['sent by sms', 'undelivered: on to email', 'sent by email']);
      await respond(handle);
      await handle.result();
    }));

  it('does not ask twice within moments because a send was unclear', () =>
    play(
      { fallbackAfter: { undelivered: '2s', unanswered: null } },
      async ({ diary, handle, pass }) => {
        await pass(30_000);
        expect(diary).toEqual(['unknown by sms']);
        await pass(60_000);
        expect(diary).toEqual(['unknown by sms', 'undelivered: on to email', 'sent by email']);
        await respond(handle);
        await handle.result();
      },
      (world) => (world.outcomes.sms = 'unknown'),
    ));

  it('goes on when nobody has answered for as long as the policy says, with one reminder in all, and one expiry', () =>
    play({ fallbackAfter: { undelivered: '1h', unanswered: '2d' } }, async ({ world, diary, handle, pass }) => {
      await pass(60_000);
      world.report('sms', 'delivered');
      await pass(47 * hourMs);
      expect(diary).toEqual(['sent by sms']);
      await pass(2 * hourMs);
      expect(diary).toEqual(['sent by sms', 'unanswered: on to email', 'sent by email']);
      world.report('email', 'delivered');
      expect(await handle.result()).toEqual({ outcome: 'expired' });
      expect(diary).toEqual(['sent by sms', 'unanswered: on to email', 'sent by email', 'reminded', 'ended: expired']);
      expect((await handle.describe()).closeTime?.toISOString().slice(0, 16)).toBe(world.facts.expiresAt.slice(0, 16));
    }));

  it('ends when both have come back', () =>
    play({}, async ({ diary, handle, bounce, pass }) => {
      await pass(60_000);
      await bounce('sms');
      await pass(60_000);
      await bounce('email');
      expect(await handle.result()).toEqual({ outcome: 'ended' });
      expect(diary).toEqual(['sent by sms', 'failed: on to email', 'sent by email', 'undeliverable']);
    }));

  it('stays where it is when there is nobody to go on to', () =>
    play(
      {},
      async ({ diary, handle, pass }) => {
        await pass(2 * hourMs);
        expect(diary).toEqual(['sent by sms', 'nothing left']);
        await respond(handle);
        expect(await handle.result()).toMatchObject({ outcome: 'answered' });
      },
      (world) => (world.facts.customer = { ...world.facts.customer, hasEmail: false }),
    ));
});

describe('between two channels', () => {
  const tomorrow = {
    quietHours: {
      channels: ['email' as const],
      allowedFrom: '00:00',
      allowedUntil: '23:59',
      sundayFrom: '00:00',
      holidays: [] as string[],
    },
  };
  const closedToday = (world: StepsWorld) => {
    const today = world.steps[0]?.sendAt.slice(0, 10) ?? '';
    world.route = { ...world.route, quietHours: { ...tomorrow.quietHours, holidays: [today] } };
  };

  it('the second waits for its own hours', () =>
    play(
      {},
      async ({ world, diary, handle, pass, bounce }) => {
        await pass(1_000);
        await bounce('sms');
        await pass(1_000);
        expect(diary).toEqual(['sent by sms', 'failed: on to email']);
        await pass(25 * hourMs);
        expect(diary).toEqual(['sent by sms', 'failed: on to email', 'sent by email']);
        expect((world.steps[1]?.sentAt ?? '').slice(0, 10)).not.toBe(world.steps[0]?.sendAt.slice(0, 10));
        await respond(handle);
        await handle.result();
      },
      closedToday,
    ));

  it('an answer ends it', () =>
    play(
      {},
      async ({ diary, handle, pass, bounce }) => {
        await pass(1_000);
        await bounce('sms');
        await pass(1_000);
        await respond(handle);
        await handle.result();
        expect(diary).toEqual(['sent by sms', 'failed: on to email', 'read rsp_1']);
      },
      closedToday,
    ));

  it('STOP ends it', () =>
    play(
      {},
      async ({ diary, handle, pass, bounce }) => {
        await pass(1_000);
        await bounce('sms');
        await pass(1_000);
        await handle.signal('invitationEnded', { invitationId: 'inv_1', reason: 'opted_out' });
        expect(await handle.result()).toEqual({ outcome: 'ended' });
        await pass(2 * dayMs);
        expect(diary).toEqual(['sent by sms', 'failed: on to email']);
      },
      closedToday,
    ));

  it('a reopening ends it, and the next resolution is asked anew', () =>
    play(
      {},
      async ({ diary, handle, pass, bounce }) => {
        await pass(1_000);
        await bounce('sms');
        await pass(1_000);
        await handle.signal('interactionChanged', { revision: 2, status: 'open', resolutionNumber: 1, resolvedAt: null });
        await pass(2 * dayMs);
        expect(diary).toEqual(['sent by sms', 'failed: on to email', 'ended: reopened']);
        await handle.signal('interactionChanged', { revision: 3, status: 'resolved', resolutionNumber: 2, resolvedAt: null });
        await pass(hourMs);
        await respond(handle);
        expect(await handle.result()).toMatchObject({ outcome: 'answered' });
      },
      closedToday,
    ));

  it('a late report that the first has arrived calls the second off', () =>
    play(
      {},
      async ({ world, diary, handle, pass }) => {
        await pass(2 * hourMs);
        expect(diary).toEqual(['sent by sms', 'undelivered: on to email']);
        world.report('sms', 'delivered');
        await handle.signal('deliveryReported', { invitationId: 'inv_1', state: 'failed' }); // whatever is reported, it is looked at anew
        await pass(2 * dayMs);
        expect(diary).toEqual(['sent by sms', 'undelivered: on to email', 'called off']);
        await respond(handle);
        await handle.result();
      },
      closedToday,
    ));
});
