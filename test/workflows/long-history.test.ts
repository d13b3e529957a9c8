import { TestWorkflowEnvironment } from '@temporalio/testing';
import type { WorkflowHandle } from '@temporalio/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { InteractionActivities } from '../../workflows/contracts/interaction.contract.js';
import { resource } from '../support/resources.js';
import { eventually } from '../support/wait.js';
import { withWorker } from './bench.js';
import { askNow, fakeInteractionActivities, fakeRecoveryActivities, hourMs, type Diary } from './fakes.js';

// A server that calls a history long after few events, so that a test gets there.
let env: TestWorkflowEnvironment;
beforeAll(async () => {
  const { path } = await resource<{ path: string }>('/temporal/binary');
  const extraArgs = ['--dynamic-config-value', 'limit.historyCount.suggestContinueAsNew=40'];
  env = await TestWorkflowEnvironment.createLocal({ server: { executable: { type: 'existing-path', path }, extraArgs } });
});
afterAll(() => env?.teardown());

const runIdOf = async (handle: WorkflowHandle): Promise<string> => (await handle.describe()).runId;

it('an interaction whose history has grown long goes on in a new run, and still reads the answer', async () => {
  const diary: Diary = [];
  const change = { revision: 1, status: 'resolved', resolutionNumber: 1, resolvedAt: '2026-11-20T09:00:00.000Z' };
  // Once it is answered, nothing is out any more.
  const answered = { outcome: 'already_decided', decidedBy: null, invitation: null, responseId: 'rsp_1' } as const;
  const answers = { decideAndInvite: async () => (diary.includes('read rsp_1') ? answered : askNow(Date.now())) };
  await withWorker(env, fakeInteractionActivities(diary, answers), async (taskQueue) => {
    const handle = await env.client.workflow.signalWithStart('interactionWorkflow', {
      workflowId: 'interaction-long',
      taskQueue,
      args: [{ interactionId: 'int_1' }],
      signal: 'interactionChanged',
      signalArgs: [change],
    });
    const firstRunId = await runIdOf(handle);
    await eventually(async () => {
      await handle.signal('interactionChanged', change);
      return (await runIdOf(handle)) !== firstRunId;
    });
    await handle.signal('responseReceived', { responseId: 'rsp_1', revision: 1 });
    expect(await handle.result()).toMatchObject({ outcome: 'answered', responseId: 'rsp_1' });
    expect(diary.filter((line) => line.startsWith('read'))).toEqual(['read rsp_1']);
  });
});

it('an interaction whose history grows long while the customer is asked if it is settled goes on in a new run, and still hears the no', async () => {
  const diary: Diary = [];
  const change = { revision: 1, status: 'resolved', resolutionNumber: 1, resolvedAt: '2026-11-20T09:00:00.000Z' };
  const at = (ms: number) => new Date(Date.now() + ms).toISOString();
  const check = { id: 'chk_1', sendAt: at(0), waitsUntil: at(hourMs) };
  const answers: Partial<InteractionActivities> = {
    planResolution: async () => ({ settleMs: 0, abandonAfterMs: hourMs, settleAt: at(0), checks: true }),
    askWhetherResolved: async () => ({ check }),
  };
  await withWorker(env, fakeInteractionActivities(diary, answers), async (taskQueue) => {
    const input = { workflowId: 'interaction-long-check', taskQueue, args: [{ interactionId: 'int_1' }], signal: 'interactionChanged', signalArgs: [change] };
    const handle = await env.client.workflow.signalWithStart('interactionWorkflow', input);
    const firstRunId = await runIdOf(handle);
    await eventually(async () => {
      await handle.signal('interactionChanged', change);
      return (await runIdOf(handle)) !== firstRunId;
    });
    await handle.signal('checkAnswered', { checkId: 'chk_1', answer: 'no' });
    await handle.signal('interactionChanged', { revision: 2, status: 'merged', resolutionNumber: 1, resolvedAt: null });
    expect(await handle.result()).toEqual({ outcome: 'merged' });
    expect(diary.filter((line) => !line.startsWith('asked'))).toEqual(['reported chk_1']);
  });
});

it('a case that is followed up for long goes on in a new run, and alerts nobody twice', async () => {
  const diary: Diary = [];
  const now = new Date().toISOString();
  await withWorker(env, fakeRecoveryActivities(diary, async () => Date.now()), async (taskQueue) => {
    const input = {
      caseId: 'cas_1',
      openedAt: now,
      outreachDueAt: new Date(Date.now() + hourMs).toISOString(),
      remindersAt: [],
      followUpEveryMs: 50,
      secondChance: null,
      progress: { revision: 2, status: 'contacted', firstOutreachAt: now, resolvedAt: null },
    };
    const handle = await env.client.workflow.start('recoveryWorkflow', { workflowId: 'recovery-long', taskQueue, args: [input] });
    const firstRunId = await runIdOf(handle);
    await eventually(async () => (await runIdOf(handle)) !== firstRunId);
    await handle.signal('caseChanged', { revision: 3, status: 'resolved', firstOutreachAt: now, resolvedAt: now });
    expect(await handle.result()).toMatchObject({ outcome: 'closed' });
    expect(diary.filter((line) => line === 'alerted')).toHaveLength(1);
  });
});
