import type { WorkflowHandle } from '@temporalio/client';
import { describe, expect, it } from 'vitest';
import type { InteractionChange } from '../../domain/interaction.js';
import type { InteractionActivities, InteractionOutcome } from '../../workflows/contracts/interaction.contract.js';
import { withTimeSkipping, withWorker } from './bench.js';
import { askNow, doNotAsk, fakeInteractionActivities, hourMs, type Diary } from './fakes.js';

const bench = withTimeSkipping();
let runs = 0;

const resolved = (revision: number, resolutionNumber = 1): InteractionChange => ({ revision, status: 'resolved', resolutionNumber, resolvedAt: '2026-11-20T09:00:00.000Z' });
const open = (revision: number, resolutionNumber = 1): InteractionChange => ({ revision, status: 'open', resolutionNumber, resolvedAt: null });
const merged = (revision: number): InteractionChange => ({ revision, status: 'merged', resolutionNumber: 1, resolvedAt: null });

interface Stage {
  diary: Diary;
  handle: WorkflowHandle;
  change(change: unknown): Promise<void>;
  respond(revision?: number): Promise<void>;
  end(invitationId: string): Promise<void>;
  /** Lets time pass, skipping it. */
  pass(ms: number): Promise<void>;
  outcome(): Promise<InteractionOutcome>;
  events(): Promise<number>;
}

/** Starts an interaction by a signal, as the relay does, and plays a scene with it. */
async function play(first: unknown, answers: (nowMs: number) => Partial<InteractionActivities>, scene: (stage: Stage) => Promise<void>, signal = 'interactionChanged'): Promise<void> {
  const env = bench.environment();
  const diary: Diary = [];
  const nowMs = await env.currentTimeMs();
  await withWorker(env, fakeInteractionActivities(diary, answers(nowMs)), async (taskQueue) => {
    runs += 1;
    const handle = await env.client.workflow.signalWithStart('interactionWorkflow', {
      workflowId: `interaction-test-${runs}`,
      taskQueue,
      args: [{ interactionId: 'int_1' }],
      signal,
      signalArgs: [first],
    });
    await scene({
      diary,
      handle,
      change: (change) => handle.signal('interactionChanged', change),
      respond: (revision = 1) => handle.signal('responseReceived', { responseId: `rsp_${revision}`, revision }),
      end: (invitationId) => handle.signal('invitationEnded', { invitationId, reason: 'opted_out' }),
      pass: (ms) => env.sleep(ms),
      outcome: () => handle.result() as Promise<InteractionOutcome>,
      events: async () => (await handle.fetchHistory()).events?.length ?? 0,
    });
  });
}

describe('an interaction', () => {
  it('is asked once it is resolved, and read when the customer answers', () =>
    play(resolved(1), (now) => ({ decideAndInvite: async () => askNow(now) }), async ({ diary, respond, pass, outcome, events }) => {
      await pass(hourMs);
      await respond();
      expect(await outcome()).toEqual({ outcome: 'answered', responseId: 'rsp_1', caseId: null });
      expect(diary).toEqual(['sent', 'read rsp_1']);
      expect(await events()).toBeLessThanOrEqual(26);
    }));

  it('names the case that a low score opens', () =>
    play(
      resolved(1),
      (now) => ({ decideAndInvite: async () => askNow(now), processResponse: async () => ({ caseId: 'cas_1' }) }),
      async ({ respond, pass, outcome }) => {
        await pass(hourMs);
        await respond();
        expect(await outcome()).toMatchObject({ outcome: 'answered', caseId: 'cas_1' });
      },
    ));

  it('ends when the policy says not to ask, with few events', () =>
    play(resolved(1), () => ({ decideAndInvite: async () => doNotAsk('opt_out') }), async ({ diary, outcome, events }) => {
      expect(await outcome()).toEqual({ outcome: 'not_asked', decidedBy: 'opt_out' });
      expect(diary).toEqual([]);
      expect(await events()).toBeLessThanOrEqual(12);
    }));

  it('waits for its resolution, and is let go when it never comes', () =>
    play(open(1, 0), () => ({}), async ({ diary, outcome }) => {
      expect(await outcome()).toEqual({ outcome: 'abandoned' });
      expect(diary).toEqual(['abandoned']);
    }));

  it('is decided when the resolution comes after days', () =>
    play(open(1, 0), (now) => ({ decideAndInvite: async () => askNow(now + 48 * hourMs) }), async ({ diary, change, pass, respond, outcome }) => {
      await pass(48 * hourMs);
      expect(diary).toEqual([]);
      await change(resolved(2));
      await pass(hourMs);
      await respond();
      expect(await outcome()).toMatchObject({ outcome: 'answered' });
    }));

  it('that is reopened while it settles is decided for the next resolution only', () => {
    const decided: number[] = [];
    return play(
      resolved(1),
      () => ({
        planResolution: async () => ({ settleMs: 2 * hourMs, abandonAfterMs: 60 * 24 * hourMs }),
        decideAndInvite: async ({ resolutionNumber }) => {
          decided.push(resolutionNumber);
          return doNotAsk('sampling_rate');
        },
      }),
      async ({ change, pass, outcome }) => {
        await pass(hourMs);
        await change(open(2));
        await pass(3 * hourMs);
        expect(decided).toEqual([]);
        await change(resolved(3, 2));
        expect(await outcome()).toMatchObject({ outcome: 'not_asked' });
        expect(decided).toEqual([2]);
      },
    );
  });

  it('that is reopened after the ask has its invitation ended, and is asked anew', () =>
    play(
      resolved(1),
      (now) => ({ decideAndInvite: async ({ resolutionNumber }) => askNow(now, { id: `inv_${resolutionNumber}` }) }),
      async ({ diary, change, pass, respond, outcome }) => {
        await pass(hourMs);
        await change(open(2));
        await pass(hourMs);
        expect(diary).toEqual(['sent', 'ended: reopened']);
        await change(resolved(3, 2));
        await pass(hourMs);
        await respond();
        await outcome();
        expect(diary).toEqual(['sent', 'ended: reopened', 'sent', 'read rsp_1']);
      },
    ));

  it('that is merged into another is asked no more', () =>
    play(resolved(1), (now) => ({ decideAndInvite: async () => askNow(now) }), async ({ diary, change, pass, outcome }) => {
      await pass(hourMs);
      await change(merged(2));
      expect(await outcome()).toEqual({ outcome: 'merged' });
      expect(diary).toEqual(['sent', 'ended: merged']);
    }));

  it('reminds once and lets the invitation expire', () =>
    play(
      resolved(1),
      (now) => ({ decideAndInvite: async () => askNow(now, { remindAt: new Date(now + 72 * hourMs).toISOString() }) }),
      async ({ diary, outcome }) => {
        expect(await outcome()).toEqual({ outcome: 'expired' });
        expect(diary).toEqual(['sent', 'reminded', 'ended: expired']);
      },
    ));

  it('is asked after the quiet hours', () =>
    play(resolved(1), (now) => ({ decideAndInvite: async () => askNow(now, { sendAt: new Date(now + 10 * hourMs).toISOString() }) }), async ({ diary, pass, respond, outcome }) => {
      await pass(9 * hourMs);
      expect(diary).toEqual([]);
      await pass(2 * hourMs);
      expect(diary).toEqual(['sent']);
      await respond();
      await outcome();
    }));

  it('stops when the customer opts out', () =>
    play(resolved(1), (now) => ({ decideAndInvite: async () => askNow(now) }), async ({ diary, pass, end, outcome }) => {
      await pass(hourMs);
      await end('inv_1');
      expect(await outcome()).toEqual({ outcome: 'ended' });
      expect(diary).toEqual(['sent']);
    }));

  it('goes by the newest change, however late the others come', () =>
    play(resolved(5), (now) => ({ decideAndInvite: async () => askNow(now) }), async ({ diary, change, pass, respond, outcome }) => {
      await change(open(4));
      await change(resolved(5));
      await pass(hourMs);
      await respond();
      expect(await outcome()).toMatchObject({ outcome: 'answered' });
      expect(diary).toEqual(['sent', 'read rsp_1']);
    }));

  it('leaves alone what is no message', () =>
    play(resolved(1), (now) => ({ decideAndInvite: async () => askNow(now) }), async ({ handle, change, pass, respond, outcome }) => {
      for (const garbage of [null, 'resolved', { revision: 'nine' }, { revision: 9, status: 'gone', resolutionNumber: 1 }]) await change(garbage);
      await handle.signal('responseReceived', { responseId: 7 });
      await handle.signal('invitationEnded', null);
      await pass(hourMs);
      await respond();
      expect(await outcome()).toMatchObject({ outcome: 'answered' });
    }));

  it('reads a comment that comes when the earlier run has ended', () =>
    play({ responseId: 'rsp_2', revision: 2 }, () => ({}), async ({ diary, outcome }) => {
      expect(await outcome()).toMatchObject({ outcome: 'answered', responseId: 'rsp_2' });
      expect(diary).toEqual(['read rsp_2']);
    }, 'responseReceived'));

  it('whose message could not be sent waits for nothing', () =>
    play(resolved(1), (now) => ({ decideAndInvite: async () => askNow(now), sendInvitation: async () => ({ outcome: 'suppressed' }) }), async ({ outcome }) => {
      expect(await outcome()).toEqual({ outcome: 'ended' });
    }));

  it('whose message may have been sent waits for the answer', () =>
    play(resolved(1), (now) => ({ decideAndInvite: async () => askNow(now), sendInvitation: async () => ({ outcome: 'unknown' }) }), async ({ pass, respond, outcome }) => {
      await pass(hourMs);
      await respond();
      expect(await outcome()).toMatchObject({ outcome: 'answered' });
    }));
});
