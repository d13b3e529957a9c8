import { describe, expect, it } from 'vitest';
import type {
  CaseProgress,
  RecoveryActivities,
  RecoveryOutcome,
  RecoveryWorkflowInput,
} from '../../workflows/contracts/recovery.contract.js';
import { recoveryClock } from '../../domain/recovery/clock.js';
import { heldClock } from '../../domain/recovery/hold-out.js';
import { defaultPolicy } from '../../domain/policy/default-policy.js';
import { withTimeSkipping, withWorker } from './bench.js';
import { fakeRecoveryActivities, hourMs, type Diary } from './fakes.js';

const bench = withTimeSkipping();
let runs = 0;

interface Stage {
  diary: Diary;
  /** Tells the workflow how the case stands now. */
  change(changes: Partial<CaseProgress>): Promise<void>;
  send(signal: string, payload: unknown): Promise<void>;
  pass(ms: number): Promise<void>;
  now(): Promise<string>;
  outcome(): Promise<RecoveryOutcome>;
  events(): Promise<number>;
}

/** Opens a case with the default policy's clock and plays a scene with it. */
async function play(
  scene: (stage: Stage) => Promise<void>,
  input: Partial<RecoveryWorkflowInput> = {},
  answers: Partial<RecoveryActivities> = {},
): Promise<void> {
  const env = bench.environment();
  const diary: Diary = [];
  const clock = () => env.currentTimeMs();
  const now = async () => new Date(await clock()).toISOString();
  await withWorker(env, fakeRecoveryActivities(diary, clock, answers), async (taskQueue) => {
    runs += 1;
    let progress: CaseProgress = { revision: 1, status: 'open', firstOutreachAt: null, resolvedAt: null };
    const args: RecoveryWorkflowInput = { caseId: 'cas_1', ...recoveryClock(defaultPolicy, await now()), progress, ...input };
    const handle = await env.client.workflow.start('recoveryWorkflow', { workflowId: `recovery-test-${runs}`, taskQueue, args: [args] });
    await scene({
      diary,
      async change(changes) {
        progress = { ...progress, revision: progress.revision + 1, ...changes };
        await handle.signal('caseChanged', progress);
      },
      send: (signal, payload) => handle.signal(signal, payload),
      pass: (ms) => env.sleep(ms),
      now,
      outcome: () => handle.result() as Promise<RecoveryOutcome>,
      events: async () => (await handle.fetchHistory()).events?.length ?? 0,
    });
  });
}

describe('a case that is held out', () => {
  const heldUntil = '2026-11-19T17:00:00.000Z';
  const held = (kind: 'held' | 'second_ask_only'): Partial<RecoveryWorkflowInput> => {
    const clock = heldClock(
      { arm: 'held_out', kind, heldUntil, releasedAt: null, firstOutreachAt: null, isOver: false },
      heldUntil,
      heldUntil,
    );
    if (!clock) throw new Error('its time has come');
    return { ...clock, progress: { revision: 1, status: 'open', ...clock.progress } };
  };

  it('alerts and reminds nobody, and asks once when its time has come', () =>
    play(async ({ diary, send, pass, outcome }) => {
      await pass(30 * hourMs);
      expect(diary).toEqual(['asked again']);
      await send('secondResponseReceived', { responseId: 'rsp_9' });
      await outcome();
      expect(diary).toEqual(['asked again', 'second answer rsp_9']);
    }, held('second_ask_only')));

  it('ends without an ask where it is only held', () =>
    play(async ({ diary, outcome }) => {
      await outcome();
      expect(diary).toEqual([expect.stringContaining('closed')]);
    }, held('held')));
});

describe('a recovery case', () => {
  it('alerts, reminds at 12 and 20 hours, and escalates at 24', () =>
    play(async ({ diary, change, pass, outcome }) => {
      await pass(11 * hourMs);
      expect(diary).toEqual(['alerted']);
      await pass(2 * hourMs);
      expect(diary).toEqual(['alerted', 'reminded 0']);
      await pass(8 * hourMs);
      expect(diary).toEqual(['alerted', 'reminded 0', 'reminded 1']);
      await pass(4 * hourMs);
      expect(diary).toEqual(['alerted', 'reminded 0', 'reminded 1', 'breached']);
      await change({ status: 'closed' });
      await outcome();
    }));

  it('that is reached in time is reminded no more', () =>
    play(async ({ diary, change, pass, now, outcome }) => {
      await pass(13 * hourMs);
      await change({ status: 'contacted', firstOutreachAt: await now() });
      await pass(20 * hourMs);
      expect(diary).toEqual(['alerted', 'reminded 0']);
      await change({ status: 'closed' });
      await outcome();
    }));

  it('asks once again after outreach, resolution and the delay, and takes the second answer', () =>
    play(async ({ diary, change, send, pass, now, outcome, events }) => {
      await pass(hourMs);
      await change({ status: 'contacted', firstOutreachAt: await now() });
      await pass(hourMs);
      await change({ status: 'resolved', resolvedAt: await now() });
      await pass(23 * hourMs);
      expect(diary).toEqual(['alerted']);
      await pass(2 * hourMs);
      expect(diary).toEqual(['alerted', 'asked again']);
      await send('secondResponseReceived', { responseId: 'rsp_9' });
      expect(await outcome()).toEqual({ outcome: 'closed', how: 're-rated' });
      expect(diary).toEqual(['alerted', 'asked again', 'second answer rsp_9']);
      // With the at most 26 of its interaction within the 70 of a low score's whole way.
      expect(await events()).toBeLessThanOrEqual(44);
    }));

  it('is closed as not re-rated when the customer stays silent', () =>
    play(async ({ diary, change, now, outcome }) => {
      await change({ status: 'resolved', firstOutreachAt: await now(), resolvedAt: await now() });
      expect(await outcome()).toEqual({ outcome: 'closed', how: 'no second rating came' });
      expect(diary).toEqual(['alerted', 'asked again', 'closed: no second rating came']);
    }));

  it('asks nobody again where the policy does not want it', () =>
    play(
      async ({ diary, change, now, outcome }) => {
        await change({ status: 'resolved', firstOutreachAt: await now(), resolvedAt: await now() });
        await outcome();
        expect(diary).toEqual(['alerted', 'closed: the policy asks no second time']);
      },
      { secondChance: null },
    ));

  it('that may not be contacted ends at once', () =>
    play(async ({ diary, change, pass, outcome }) => {
      await pass(hourMs);
      await change({ status: 'closed' });
      expect(await outcome()).toEqual({ outcome: 'closed', how: 'by a person' });
      expect(diary).toEqual(['alerted']);
    }));

  it('that was contacted but not resolved is brought up every three days', () =>
    play(async ({ diary, change, pass, now, outcome }) => {
      await change({ status: 'contacted', firstOutreachAt: await now() });
      await pass(7 * 24 * hourMs);
      expect(diary).toEqual(['alerted', 'followed up', 'followed up']);
      await change({ status: 'closed' });
      await outcome();
    }));

  it('keeps the second ask from a customer who may not be asked', () =>
    play(
      async ({ change, now, outcome }) => {
        await change({ status: 'resolved', firstOutreachAt: await now(), resolvedAt: await now() });
        expect(await outcome()).toEqual({ outcome: 'closed', how: 'opted out' });
      },
      {},
      { askSecondChance: async () => ({ outcome: 'closed', reason: 'opted out' }) },
    ));

  it('goes by the newest change and leaves alone what is no message', () =>
    play(async ({ diary, change, send, pass, now, outcome }) => {
      await change({ revision: 5, status: 'contacted', firstOutreachAt: await now() });
      await send('caseChanged', { revision: 3, status: 'open', firstOutreachAt: null, resolvedAt: null });
      await send('caseChanged', 'closed');
      await send('secondResponseReceived', { responseId: 5 });
      await pass(30 * hourMs);
      expect(diary).toEqual(['alerted']);
      await change({ revision: 6, status: 'closed' });
      await outcome();
    }));

  it('started after an outage reminds with what is still ahead, and records the breach', async () => {
    const startedAt = new Date((await bench.environment().currentTimeMs()) - 21 * hourMs).toISOString();
    await play(
      async ({ diary, change, pass, outcome }) => {
        await pass(hourMs);
        expect(diary).toEqual(['alerted', 'reminded 1']);
        await pass(3 * hourMs);
        expect(diary).toEqual(['alerted', 'reminded 1', 'breached']);
        await change({ status: 'closed' });
        await outcome();
      },
      recoveryClock(defaultPolicy, startedAt),
    );
  });

  it('keeps its clock when a message says nonsense about the case', () =>
    play(async ({ diary, change, send, pass, outcome }) => {
      for (const garbage of [
        { revision: 9, status: 'gone', firstOutreachAt: null, resolvedAt: null },
        { revision: 9, status: 'contacted' },
        { revision: 9, status: 'contacted', firstOutreachAt: 'yesterday', resolvedAt: null },
      ])
        await send('caseChanged', garbage);
      await pass(25 * hourMs);
      expect(diary).toEqual(['alerted', 'reminded 0', 'reminded 1', 'breached']);
      await change({ status: 'closed' });
      await outcome();
    }));

  it('keeps its clock when nobody can be alerted or reminded', () => {
    const fail = async () => {
      throw new Error('the provider is away');
    };
    return play(
      async ({ diary, change, pass, outcome }) => {
        await pass(25 * hourMs);
        expect(diary).toEqual(['breached']);
        await change({ status: 'closed' });
        await outcome();
      },
      {},
      { alertCase: fail, remindCase: fail },
    );
  });

  it('reads the second answer again when words come while it is being read', async () => {
    let reads = 0;
    let say: () => Promise<void> = async () => undefined;
    await play(
      async ({ change, send, pass, now, outcome }) => {
        say = () => send('secondResponseReceived', { responseId: 'rsp_9' });
        await change({ status: 'resolved', firstOutreachAt: await now(), resolvedAt: await now() });
        await pass(25 * hourMs);
        await send('secondResponseReceived', { responseId: 'rsp_9' });
        expect(await outcome()).toEqual({ outcome: 'closed', how: 're-rated' });
      },
      {},
      {
        processSecondResponse: async () => {
          reads += 1;
          if (reads === 1) await say();
          return { outcome: 'closed' };
        },
      },
    );
    expect(reads).toBeGreaterThanOrEqual(2);
  });

  it('has a provider read the second comment, too, once the case is closed by the rating', () =>
    play(
      async ({ diary, change, send, pass, now, outcome }) => {
        await change({ status: 'resolved', firstOutreachAt: await now(), resolvedAt: await now() });
        await pass(25 * hourMs);
        await send('secondResponseReceived', { responseId: 'rsp_9' });
        expect(await outcome()).toEqual({ outcome: 'closed', how: 're-rated' });
        expect(diary.at(-1)).toBe('provider read rsp_9');
      },
      {},
      { processSecondResponse: async () => ({ providerReads: true }) },
    ));
});
