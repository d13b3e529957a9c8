/**
 * Records the histories that the replay test holds the workflows to:
 *   node --import tsx test/replay/record.ts
 * Run it only to add a history after a deliberate change of a workflow; a saved one is never recorded over, since
 * workflows that started with the old code have to go on with the new one.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { defaultPolicy } from '../../domain/policy/default-policy.js';
import { recoveryClock } from '../../domain/recovery/clock.js';
import type { InvitationPlan } from '../../workflows/contracts/interaction.contract.js';
import { resolveTemporalBinary } from '../../workers/embedded/temporal-binary.js';
import { loadWorkflowBundle } from '../../workers/workflow-bundle.js';
import { askNow, fakeInteractionActivities, fakeRecoveryActivities } from '../workflows/fakes.js';

const path = await resolveTemporalBinary({ log: console.log });
const env = await TestWorkflowEnvironment.createLocal({ server: { executable: { type: 'existing-path', path } } });
const taskQueue = 'record';
const soon = (ms: number) => new Date(Date.now() + ms).toISOString();
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let rounds = 0;
const activities = {
  ...fakeInteractionActivities([], {
    // The first histories are from before a plan gave an instant and said whether there is a question.
    planResolution: async ({ interactionId }) => ({
      settleMs: 300,
      abandonAfterMs: 60_000,
      ...(interactionId === 'int_3' ? { settleAt: soon(300), checks: true } : {}),
    }),
    askWhetherResolved: async ({ resolutionNumber }) => ({
      check: { id: `chk_${resolutionNumber}`, sendAt: soon(1_500), waitsUntil: soon(3_000) },
    }),
    decideAndInvite: async ({ interactionId }) =>
      askNow(Date.now(), {
        id: interactionId,
        remindAt: soon(1_500),
        expiresAt: soon(60_000),
        hasSteps: interactionId.startsWith('int_steps'),
      }),
    planInvitation: async ({ invitationId, reminded }) => stepsPlan(invitationId, reminded),
    // The others are from before a provider could read comments.
    processResponse: async ({ responseId }) => ({ caseId: null, ...(responseId === 'rsp_provider' ? { providerReads: true } : {}) }),
  }),
  placeCall: async () => ({ outcome: 'over' }),
  settleCall: async () => undefined,
  startSimulation: async () => ['c1', 'c2', 'c3'].map((upTo, index) => ({ after: `c${index}`, upTo })),
  simulateSlice: async () => 100,
  finishSimulation: async () => undefined,
  planWeeklyRefit: async () => 'job_weekly',
  refit: async () => 'done',
  startRetheme: async () => 'started',
  rethemeSome: async () => (++rounds < 3 ? 'more' : 'done'),
  failThemingJob: async () => undefined,
  ...fakeRecoveryActivities([], async () => Date.now(), {
    askSecondChance: async ({ caseId }) => ({ outcome: 'asked', expiresAt: soon(caseId === 'cas_silent' ? 500 : 60_000) }),
    processSecondResponse: async ({ caseId, responseId }) => {
      if (responseId === 'rsp_provider') return { providerReads: true };
      if (caseId !== 'cas_look') return undefined;
      return { outcome: 'last_look', lastLook: { openedAt: soon(0), dueAt: soon(1_500), reachedAt: null } };
    },
  }),
};
/** SMS, then email when that comes back, then the reminder; the one of `int_steps_over` ends there. */
const planned = new Map<string, number>();
function stepsPlan(invitationId: string, reminded: boolean): InvitationPlan {
  const round = planned.get(invitationId) ?? 0;
  planned.set(invitationId, round + 1);
  if (round === 0) return { act: 'send', step: 0, at: soon(0) };
  if (round === 1) return { act: 'look', at: soon(30_000) };
  if (round === 2) return { act: 'send', step: 1, at: soon(1_500) };
  if (invitationId === 'int_steps_over') return { act: 'over' };
  return reminded ? { act: 'expire', at: soon(60_000) } : { act: 'remind', at: soon(500) };
}
const change = (revision: number, status: string, resolutionNumber: number) => ({ revision, status, resolutionNumber, resolvedAt: null });
const worker = await Worker.create({ connection: env.nativeConnection, taskQueue, workflowBundle: await loadWorkflowBundle(), activities });

await worker.runUntil(async () => {
  await record('interaction-reopened-reminded-answered', async (workflowId) => {
    const handle = await env.client.workflow.signalWithStart('interactionWorkflow', {
      workflowId,
      taskQueue,
      args: [{ interactionId: 'int_1' }],
      signal: 'interactionChanged',
      signalArgs: [change(1, 'resolved', 1)],
    });
    await pause(800);
    await handle.signal('interactionChanged', change(2, 'open', 1));
    await pause(300);
    await handle.signal('interactionChanged', change(3, 'resolved', 2));
    await pause(2_500);
    await handle.signal('responseReceived', { responseId: 'rsp_1', revision: 1 });
    await handle.result();
  });
  await record('interaction-answered-and-reopened-at-once', async (workflowId) => {
    const handle = await env.client.workflow.signalWithStart('interactionWorkflow', {
      workflowId,
      taskQueue,
      args: [{ interactionId: 'int_2' }],
      signal: 'interactionChanged',
      signalArgs: [change(1, 'resolved', 1)],
    });
    await pause(800);
    await handle.signal('responseReceived', { responseId: 'rsp_1', revision: 1 });
    await handle.signal('interactionChanged', change(2, 'open', 1));
    await pause(300);
    await handle.signal('responseReceived', { responseId: 'rsp_1', revision: 2 });
    await pause(300);
    await handle.signal('interactionChanged', change(3, 'merged', 1));
    await handle.result();
  });
  await record('interaction-not-settled-then-silent-and-answered', async (workflowId) => {
    const handle = await env.client.workflow.signalWithStart('interactionWorkflow', {
      workflowId,
      taskQueue,
      args: [{ interactionId: 'int_3' }],
      signal: 'interactionChanged',
      signalArgs: [change(1, 'resolved', 1)],
    });
    await pause(2_500);
    await handle.signal('checkAnswered', { checkId: 'chk_1', answer: 'no' });
    await pause(300);
    await handle.signal('interactionChanged', change(2, 'open', 1));
    await pause(300);
    await handle.signal('interactionChanged', change(3, 'resolved', 2));
    await pause(4_500);
    await handle.signal('responseReceived', { responseId: 'rsp_1', revision: 1 });
    await handle.result();
  });
  await record('interaction-second-channel-reminded-answered', async (workflowId) => {
    const handle = await env.client.workflow.signalWithStart('interactionWorkflow', {
      workflowId,
      taskQueue,
      args: [{ interactionId: 'int_steps' }],
      signal: 'interactionChanged',
      signalArgs: [change(1, 'resolved', 1)],
    });
    await pause(800);
    await handle.signal('deliveryReported', { invitationId: 'int_steps', state: 'failed' });
    await pause(3_500);
    await handle.signal('responseReceived', { responseId: 'rsp_1', revision: 1 });
    await handle.result();
  });
  await record('interaction-no-channel-reaches-the-customer', async (workflowId) => {
    const handle = await env.client.workflow.signalWithStart('interactionWorkflow', {
      workflowId,
      taskQueue,
      args: [{ interactionId: 'int_steps_over' }],
      signal: 'interactionChanged',
      signalArgs: [change(1, 'resolved', 1)],
    });
    await pause(800);
    await handle.signal('deliveryReported', { invitationId: 'int_steps_over', state: 'failed' });
    await handle.result();
  });
  await record('interaction-read-by-a-provider', async (workflowId) => {
    const handle = await env.client.workflow.signalWithStart('interactionWorkflow', {
      workflowId,
      taskQueue,
      args: [{ interactionId: 'int_4' }],
      signal: 'interactionChanged',
      signalArgs: [change(1, 'resolved', 1)],
    });
    await pause(800);
    await handle.signal('responseReceived', { responseId: 'rsp_provider', revision: 1 });
    await handle.result();
  });
  await record('recovery-second-answer-read-by-a-provider', async (workflowId) => {
    const clock = { ...recoveryClock(defaultPolicy, soon(0)), secondChance: { delayMs: 400 } };
    const progress = { revision: 1, status: 'open', firstOutreachAt: null, resolvedAt: null };
    const handle = await env.client.workflow.start('recoveryWorkflow', {
      workflowId,
      taskQueue,
      args: [{ caseId: 'cas_2', ...clock, progress }],
    });
    await pause(400);
    await handle.signal('caseChanged', { revision: 2, status: 'resolved', firstOutreachAt: soon(0), resolvedAt: soon(0) });
    await pause(1_000);
    await handle.signal('secondResponseReceived', { responseId: 'rsp_provider' });
    await handle.result();
  });
  await record('recovery-resolved-and-silent', async (workflowId) => {
    const clock = { ...recoveryClock(defaultPolicy, soon(0)), secondChance: { delayMs: 400 } };
    const progress = { revision: 1, status: 'open', firstOutreachAt: null, resolvedAt: null };
    const handle = await env.client.workflow.start('recoveryWorkflow', {
      workflowId,
      taskQueue,
      args: [{ caseId: 'cas_silent', ...clock, progress }],
    });
    await pause(400);
    await handle.signal('caseChanged', { revision: 2, status: 'resolved', firstOutreachAt: soon(0), resolvedAt: soon(0) });
    await handle.result();
  });
  await record('recovery-reminded-breached-upgraded', async (workflowId) => {
    const clock = {
      ...recoveryClock(defaultPolicy, soon(0)),
      remindersAt: [soon(400), soon(800)],
      outreachDueAt: soon(1_200),
      secondChance: { delayMs: 400 },
    };
    const progress = { revision: 1, status: 'open', firstOutreachAt: null, resolvedAt: null };
    const handle = await env.client.workflow.start('recoveryWorkflow', {
      workflowId,
      taskQueue,
      args: [{ caseId: 'cas_1', ...clock, progress }],
    });
    await pause(1_800);
    await handle.signal('caseChanged', { revision: 2, status: 'contacted', firstOutreachAt: soon(0), resolvedAt: null });
    await pause(200);
    await handle.signal('caseChanged', { revision: 3, status: 'resolved', firstOutreachAt: soon(0), resolvedAt: soon(0) });
    await pause(1_000);
    await handle.signal('secondResponseReceived', { responseId: 'rsp_2' });
    await handle.result();
  });
  await record('recovery-handed-over-last-look-breached-closed', async (workflowId) => {
    const clock = {
      ...recoveryClock(defaultPolicy, soon(0)),
      remindersAt: [soon(600)],
      outreachDueAt: soon(1_200),
      secondChance: { delayMs: 300 },
    };
    const progress = { revision: 1, status: 'open', firstOutreachAt: null, resolvedAt: null, assigneeId: 'usr_mo' };
    const handle = await env.client.workflow.start('recoveryWorkflow', {
      workflowId,
      taskQueue,
      args: [{ caseId: 'cas_look', ...clock, progress }],
    });
    await pause(300);
    const taken = { status: 'open', firstOutreachAt: null, resolvedAt: null, assigneeId: 'usr_ida' };
    await handle.signal('caseChanged', { ...taken, revision: 2 });
    await pause(200);
    const resolved = { status: 'resolved', firstOutreachAt: soon(0), resolvedAt: soon(0), assigneeId: 'usr_ida' };
    await handle.signal('caseChanged', { ...resolved, revision: 3 });
    await pause(900);
    await handle.signal('secondResponseReceived', { responseId: 'rsp_look' });
    await pause(2_500);
    await handle.signal('caseChanged', { ...resolved, status: 'closed', revision: 5 });
    await handle.result();
  });
  await record('recovery-closed-and-open-again-at-once', async (workflowId) => {
    const clock = { ...recoveryClock(defaultPolicy, soon(0)), remindersAt: [], outreachDueAt: soon(2_000), secondChance: null };
    const progress = { revision: 1, status: 'open', firstOutreachAt: null, resolvedAt: null, assigneeId: 'usr_mo' };
    const handle = await env.client.workflow.start('recoveryWorkflow', {
      workflowId,
      taskQueue,
      args: [{ caseId: 'cas_again', ...clock, progress }],
    });
    await pause(500);
    // In one moment, as after an outage.
    const now = { firstOutreachAt: null, resolvedAt: null, assigneeId: 'usr_mo' };
    await Promise.all([
      handle.signal('caseChanged', { ...now, status: 'closed', revision: 2 }),
      handle.signal('caseChanged', { ...now, status: 'open', revision: 3 }),
    ]);
    await pause(2_500);
    await handle.signal('caseChanged', { ...now, status: 'closed', revision: 4 });
    await handle.result();
  });
  await record('call-that-was-not-placed', async (workflowId) => {
    await env.client.workflow.execute('callWorkflow', { workflowId, taskQueue, args: [{ callId: 'cll_1' }] });
  });
  await record('simulation-of-three-slices', async (workflowId) => {
    await env.client.workflow.execute('simulationWorkflow', { workflowId, taskQueue, args: [{ simulationId: 'sim_1' }] });
  });
  await record('refit-by-schedule', async (workflowId) => {
    await env.client.workflow.execute('refitWorkflow', { workflowId, taskQueue, args: [{ jobId: null }] });
  });
  await record('refit-that-was-asked-for', async (workflowId) => {
    await env.client.workflow.execute('refitWorkflow', { workflowId, taskQueue, args: [{ jobId: 'job_1' }] });
  });
  await record('retheme-of-three-rounds', async (workflowId) => {
    await env.client.workflow.execute('rethemeWorkflow', { workflowId, taskQueue, args: [{ jobId: 'job_2' }] });
  });
});
await env.teardown();

async function record(name: string, scene: (workflowId: string) => Promise<void>): Promise<void> {
  const file = fileURLToPath(new URL(`histories/${name}.json`, import.meta.url));
  if (existsSync(file)) return console.log(`${name}: kept`);
  await scene(name);
  const history = execFileSync(path, ['workflow', 'show', '--workflow-id', name, '--address', env.address, '--output', 'json'], {
    encoding: 'utf8',
  });
  // Which machine and process it ran on is nobody's business.
  writeFileSync(file, history.replaceAll(/"(identity|name)": "[^"]*@[^"]*"/g, '"$1": "recorder"'));
  console.log(`${name}: recorded`);
}
