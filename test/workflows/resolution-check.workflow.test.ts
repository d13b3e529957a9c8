import type { WorkflowHandle } from '@temporalio/client';
import { describe, expect, it } from 'vitest';
import type { InteractionChange } from '../../domain/interaction.js';
import type { InteractionActivities } from '../../workflows/contracts/interaction.contract.js';
import { withTimeSkipping, withWorker } from './bench.js';
import { askNow, doNotAsk, fakeInteractionActivities, hourMs, type Diary } from './fakes.js';

const bench = withTimeSkipping();
let runs = 0;

const resolved = (revision: number, resolutionNumber = 1): InteractionChange => ({
  revision,
  status: 'resolved',
  resolutionNumber,
  resolvedAt: '2026-11-20T09:00:00.000Z',
});
const open = (revision: number): InteractionChange => ({ revision, status: 'open', resolutionNumber: 1, resolvedAt: null });
const merged = (revision: number): InteractionChange => ({ revision, status: 'merged', resolutionNumber: 1, resolvedAt: null });

interface Scene {
  diary: Diary;
  handle: WorkflowHandle;
  change(change: InteractionChange): Promise<void>;
  say(answer: unknown, checkId?: string): Promise<void>;
  respond(responseId: string): Promise<void>;
  pass(hours: number): Promise<void>;
}

interface Setting {
  /** Hours from now at which the question about the first resolution, and about the next one, goes out; each waits a day for its answer. */
  sendAfter?: number;
  sendNextAfter?: number;
  settleAfter?: number;
  answers?: Partial<InteractionActivities>;
}

/** The activities of a policy that asks first. What is decided is decided for the survey, which then expires. */
function activitiesOf(
  diary: Diary,
  nowMs: number,
  { sendAfter = 0, sendNextAfter = sendAfter, settleAfter = 0, answers = {} }: Setting,
): InteractionActivities {
  const at = (hours: number) => new Date(nowMs + hours * hourMs).toISOString();
  return fakeInteractionActivities(diary, {
    planResolution: async () => ({ settleMs: 0, abandonAfterMs: 1_440 * hourMs, settleAt: at(settleAfter), checks: true }),
    askWhetherResolved: async ({ resolutionNumber }) => {
      const hours = resolutionNumber === 1 ? sendAfter : sendNextAfter;
      return { check: { id: `chk_${resolutionNumber}`, sendAt: at(hours), waitsUntil: at(hours + 24) } };
    },
    decideAndInvite: async ({ resolutionNumber }) => {
      diary.push(`decided ${resolutionNumber}`);
      return doNotAsk('sampling_rate');
    },
    ...answers,
  });
}

async function play(setting: Setting, script: (scene: Scene) => Promise<void> = async () => undefined): Promise<Diary> {
  return (await timed(setting, script)).diary;
}

async function timed(
  setting: Setting,
  script: (scene: Scene) => Promise<void> = async () => undefined,
): Promise<{ diary: Diary; tookMs: number }> {
  const env = bench.environment();
  const diary: Diary = [];
  return withWorker(env, activitiesOf(diary, await env.currentTimeMs(), setting), async (taskQueue) => {
    const handle = await start(taskQueue);
    await script(sceneOf(handle, diary));
    await handle.result();
    const { startTime, closeTime } = await handle.describe();
    return { diary, tookMs: (closeTime?.getTime() ?? 0) - startTime.getTime() };
  });
}

function start(taskQueue: string): Promise<WorkflowHandle> {
  runs += 1;
  const input = {
    workflowId: `check-test-${runs}`,
    taskQueue,
    args: [{ interactionId: 'int_1' }],
    signal: 'interactionChanged',
    signalArgs: [resolved(1)],
  };
  return bench.environment().client.workflow.signalWithStart('interactionWorkflow', input);
}

function sceneOf(handle: WorkflowHandle, diary: Diary): Scene {
  return {
    diary,
    handle,
    change: (change) => handle.signal('interactionChanged', change),
    say: (answer, checkId = 'chk_1') => handle.signal('checkAnswered', { checkId, answer }),
    respond: (responseId) => handle.signal('responseReceived', { responseId, revision: 1 }),
    pass: (hours) => bench.environment().sleep(hours * hourMs),
  };
}

describe('the question whether it is settled', () => {
  it('is put before anything is decided, and a yes decides at once', async () => {
    const diary = await play({}, async ({ diary: sofar, say, pass }) => {
      await pass(3);
      expect(sofar).toEqual(['asked whether settled']);
      await say('yes');
    });
    expect(diary).toEqual(['asked whether settled', 'decided 1']);
  });

  it('is answered by silence: that is a yes', async () => {
    expect(await play({})).toEqual(['asked whether settled', 'question over: silent', 'decided 1']);
  });

  it('is put a day later about a complex matter, after it has settled', async () => {
    await play({ settleAfter: 2, sendAfter: 24 }, async ({ diary, pass, say }) => {
      await pass(23);
      expect(diary).toEqual([]);
      await pass(2);
      expect(diary).toEqual(['asked whether settled']);
      await say('yes');
    });
  });

  it('ends with a no: staff is told, nobody is decided about, and the next resolution has its own question', async () => {
    const diary = await play({ sendNextAfter: 50 }, async ({ diary: sofar, say, change, pass }) => {
      await pass(1);
      await say('no'); // the reopening that it makes comes a moment later
      await pass(1);
      expect(sofar).toEqual(['asked whether settled', 'reported chk_1']);
      await change(open(2));
      await pass(48);
      expect(sofar).toHaveLength(2);
      await change(resolved(3, 2));
      await pass(1);
      await say('no', 'chk_1'); // told twice
      await say('yes', 'chk_2');
    });
    expect(diary).toEqual(['asked whether settled', 'reported chk_1', 'asked whether settled', 'decided 2']);
  });

  it('ends with a no also when the reopening is known first, or the next resolution already', async () => {
    const diary = await play({}, async ({ say, change, pass }) => {
      await pass(1);
      await change(open(2));
      await say('no');
      await change(resolved(3, 2));
      await pass(1);
      await say('yes', 'chk_2');
    });
    expect(diary.filter((line) => line.startsWith('decided'))).toEqual(['decided 2']);
    expect(diary).toContain('reported chk_1');
  });

  it('finds a no that was stored in the moment of silence', async () => {
    const answers: Partial<InteractionActivities> = { endCheck: async () => ({ status: 'no' }) };
    const diary = await play({ answers }, async ({ change, say, pass }) => {
      await pass(30);
      await say('no');
      await change(open(2));
      await pass(1);
      await change(merged(3));
    });
    expect(diary).toEqual(['asked whether settled', 'reported chk_1']);
  });

  it('is called off when the contact is reopened before, or while, it is out', async () => {
    const diary = await play({ sendAfter: 5 }, async ({ change, pass }) => {
      await pass(1);
      await change(open(2));
      await pass(10);
      await change(resolved(3, 2)); // its question is due by now
      await pass(1);
      await change({ ...open(4), resolutionNumber: 2 });
      await pass(1);
      await change(merged(5));
    });
    expect(diary).toEqual(['question over: cancelled', 'asked whether settled', 'question over: cancelled']);
  });

  it('is called off by a merge', async () => {
    const diary = await play({}, async ({ change, pass }) => {
      await pass(1);
      await change(merged(2));
    });
    expect(diary).toEqual(['asked whether settled', 'question over: cancelled']);
  });

  it('is over when the customer says STOP: the decision follows, and says no', async () => {
    const diary = await play({}, async ({ say, pass }) => {
      await pass(1);
      await say('cancelled');
    });
    expect(diary).toEqual(['asked whether settled', 'decided 1']);
  });

  it('that can not be sent is silence at once', async () => {
    for (const outcome of ['suppressed', 'failed'] as const) {
      const { diary, tookMs } = await timed({ answers: { sendCheck: async () => ({ outcome }) } });
      expect(diary).toEqual(['question over: silent', 'decided 1']);
      expect(tookMs).toBeLessThan(hourMs);
    }
  });

  it('that may have been sent is waited for', async () => {
    await play({ answers: { sendCheck: async () => ({ outcome: 'unknown' }) } }, async ({ diary, pass, say }) => {
      await pass(10);
      expect(diary).toEqual([]);
      await say('yes');
    });
  });

  it('leaves answers to earlier surveys their way, and what is no answer alone', async () => {
    await play({}, async ({ diary, handle, say, respond, pass }) => {
      await pass(1);
      for (const garbage of [null, 'yes', { checkId: 7, answer: 'yes' }, { checkId: 'chk_1' }, { checkId: 'chk_1', answer: 'perhaps' }])
        await handle.signal('checkAnswered', garbage);
      await say('no', 'chk_of_another_time');
      await respond('rsp_9');
      await pass(1);
      expect(diary.toSorted()).toEqual(['asked whether settled', 'read rsp_9', 'reported chk_of_another_time']);
      await say('yes');
    });
  });

  it('is followed by the survey', async () => {
    const nowMs = await bench.environment().currentTimeMs();
    const diary = await play({ answers: { decideAndInvite: async () => askNow(nowMs) } }, async ({ say, respond, pass }) => {
      await pass(1);
      await say('yes');
      await pass(1);
      await respond('rsp_1');
    });
    expect(diary).toEqual(['asked whether settled', 'sent', 'read rsp_1']);
  });

  it('is not put where there is none', async () => {
    expect(await play({ answers: { askWhetherResolved: async () => ({ check: null }) } })).toEqual(['decided 1']);
  });

  it('outlives its worker', async () => {
    const env = bench.environment();
    const diary: Diary = [];
    const activities = activitiesOf(diary, await env.currentTimeMs(), {});
    const { handle, taskQueue } = await withWorker(
      env,
      activities,
      async (queue) => {
        const started = await start(queue);
        await env.sleep(hourMs);
        return { handle: started, taskQueue: queue };
      },
      { maxCachedWorkflows: 0 },
    );
    expect(diary).toEqual(['asked whether settled']);
    await sceneOf(handle, diary).say('yes');
    await withWorker(env, activities, () => handle.result(), { taskQueue });
    expect(diary).toEqual(['asked whether settled', 'decided 1']);
  });

  it('of which a new run hears only the answer leaves nothing behind but the news', async () => {
    const env = bench.environment();
    const diary: Diary = [];
    await withWorker(env, activitiesOf(diary, await env.currentTimeMs(), {}), async (taskQueue) => {
      runs += 1;
      const input = {
        workflowId: `check-test-${runs}`,
        taskQueue,
        args: [{ interactionId: 'int_1' }],
        signal: 'checkAnswered',
        signalArgs: [{ checkId: 'chk_1', answer: 'no' }],
      };
      const handle = await env.client.workflow.signalWithStart('interactionWorkflow', input);
      expect(await handle.result()).toEqual({ outcome: 'ended' });
    });
    expect(diary).toEqual(['reported chk_1']);
  });
});

describe('an interaction that settles', () => {
  it('waits until the instant of the plan, and issues nothing about questions where there are none', async () => {
    const nowMs = await bench.environment().currentTimeMs();
    const settleAt = new Date(nowMs + 2 * hourMs).toISOString();
    const answers: Partial<InteractionActivities> = {
      planResolution: async () => ({ settleMs: 9 * hourMs, abandonAfterMs: hourMs, settleAt, checks: false }),
      askWhetherResolved: async () => {
        throw new Error('nobody asks');
      },
    };
    const { diary, tookMs } = await timed({ answers });
    expect(diary).toEqual(['decided 1']);
    expect(Math.round(tookMs / hourMs)).toBe(2);
  });
});
