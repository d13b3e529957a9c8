import type { WorkflowHandle } from '@temporalio/client';
import { describe, expect, it } from 'vitest';
import type { InteractionChange } from '../../domain/interaction.js';
import type { CommentReadingActivities } from '../../workflows/contracts/comment-reading.contract.js';
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
  respond(revision?: number, responseId?: string): Promise<void>;
  end(invitationId: string): Promise<void>;
  /** Lets time pass, skipping it. */
  pass(ms: number): Promise<void>;
  outcome(): Promise<InteractionOutcome>;
  events(): Promise<number>;
}

/** Starts an interaction by a signal, as the relay does, and plays a scene with it. */
async function play(first: unknown, answers: (nowMs: number, diary: Diary) => Partial<InteractionActivities & CommentReadingActivities>, scene: (stage: Stage) => Promise<void>, signal = 'interactionChanged'): Promise<void> {
  const env = bench.environment();
  const diary: Diary = [];
  const nowMs = await env.currentTimeMs();
  await withWorker(env, fakeInteractionActivities(diary, answers(nowMs, diary)), async (taskQueue) => {
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
      respond: (revision = 1, responseId = 'rsp_1') => handle.signal('responseReceived', { responseId, revision }),
      end: (invitationId) => handle.signal('invitationEnded', { invitationId, reason: 'opted_out' }),
      pass: (ms) => env.sleep(ms),
      outcome: () => handle.result() as Promise<InteractionOutcome>,
      events: async () => (await handle.fetchHistory()).events?.length ?? 0,
    });
  });
}

/** Its reminder is due on the third day, and the customer's own hours begin six hours later. */
const remindedLater = (now: number, diary: Diary): Partial<InteractionActivities> => ({
  decideAndInvite: async () => askNow(now, { remindAt: new Date(now + 72 * hourMs).toISOString() }),
  sendInvitation: async ({ step }) => {
    const isEarly = step === 1 && !diary.includes('put off');
    diary.push(isEarly ? 'put off' : step === 0 ? 'sent' : 'reminded');
    return isEarly ? { outcome: 'deferred', until: new Date(now + 78 * hourMs).toISOString() } : { outcome: 'sent' };
  },
});

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

  it('has a provider read the comment after the case is there, however often that takes', async () => {
    let attempts = 0;
    await play(
      resolved(1),
      (now) => ({
        decideAndInvite: async () => askNow(now),
        processResponse: async () => ({ caseId: 'cas_1', providerReads: true }),
        readByProvider: async () => {
          attempts += 1;
          if (attempts < 3) throw new Error('the database is away');
        },
      }),
      async ({ respond, pass, outcome }) => {
        await pass(hourMs);
        await respond();
        expect(await outcome()).toMatchObject({ outcome: 'answered', caseId: 'cas_1' });
      },
    );
    expect(attempts).toBe(3);
  });

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

  it('reads an answer at once while its reminder waits for the customer’s own hours', () =>
    play(resolved(1), remindedLater, async ({ diary, pass, respond, outcome }) => {
      await pass(73 * hourMs);
      expect(diary).toEqual(['sent', 'put off']);
      await respond();
      expect(await outcome()).toMatchObject({ outcome: 'answered' });
      expect(diary).toEqual(['sent', 'put off', 'read rsp_1']);
    }));

  it('reminds once when those hours have come', () =>
    play(resolved(1), remindedLater, async ({ diary, outcome }) => {
      expect(await outcome()).toEqual({ outcome: 'expired' });
      expect(diary).toEqual(['sent', 'put off', 'reminded', 'ended: expired']);
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
    play({ responseId: 'rsp_2', revision: 2 }, () => ({}), async ({ diary, outcome, events }) => {
      expect(await outcome()).toMatchObject({ outcome: 'answered', responseId: 'rsp_2' });
      expect(await events()).toBeLessThanOrEqual(7);
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

  it('stays within its events with a settle time, a reminder to come and an answer', () =>
    play(
      resolved(1),
      (now) => ({
        planResolution: async () => ({ settleMs: hourMs, abandonAfterMs: 60 * 24 * hourMs }),
        decideAndInvite: async () => askNow(now, { remindAt: new Date(now + 72 * hourMs).toISOString() }),
      }),
      async ({ pass, respond, outcome, events }) => {
        await pass(2 * hourMs);
        await respond();
        await outcome();
        expect(await events()).toBeLessThanOrEqual(26);
      },
    ));

  it('reads an answer at once when it comes while a reopened contact waits', () =>
    play(open(2), () => ({}), async ({ diary, respond, pass, change, outcome }) => {
      await respond(2);
      await pass(hourMs);
      expect(diary).toEqual(['read rsp_1']);
      await change(resolved(3, 2));
      expect(await outcome()).toMatchObject({ outcome: 'not_asked' });
    }));

  it('reads an answer at once when it comes while the next resolution settles', () =>
    play(
      resolved(3, 2),
      () => ({ planResolution: async () => ({ settleMs: 48 * hourMs, abandonAfterMs: 60 * 24 * hourMs }) }),
      async ({ diary, respond, pass, outcome }) => {
        await pass(hourMs);
        await respond(2);
        await pass(hourMs);
        expect(diary).toEqual(['read rsp_1']);
        expect(await outcome()).toMatchObject({ outcome: 'not_asked' });
      },
    ));

  it('reads every answer of a contact that was asked twice, each from its first revision on', () =>
    play(
      resolved(1),
      (now) => ({ decideAndInvite: async ({ resolutionNumber }) => askNow(now, { id: `inv_${resolutionNumber}` }) }),
      async ({ diary, respond, change, pass, outcome }) => {
        await pass(hourMs);
        await change(open(2));
        await respond(3, 'rsp_a');
        await pass(hourMs);
        await change(resolved(3, 2));
        await pass(hourMs);
        await respond(1, 'rsp_b');
        expect(await outcome()).toMatchObject({ outcome: 'answered', responseId: 'rsp_b' });
        expect(diary.filter((line) => line.startsWith('read'))).toEqual(['read rsp_a', 'read rsp_b']);
      },
    ));

  it('reads a comment that comes while the rating is being read', () => {
    let reads = 0;
    let say: () => Promise<void> = async () => undefined;
    return play(
      resolved(1),
      (now) => ({
        decideAndInvite: async () => askNow(now),
        processResponse: async () => {
          reads += 1;
          if (reads === 1) await say();
          return { caseId: null };
        },
      }),
      async ({ respond, pass, outcome }) => {
        say = () => respond(2);
        await pass(hourMs);
        await respond(1);
        await outcome();
        // A read that a new signal overtakes may be repeated; the comment is read after it in any case.
        expect(reads).toBeGreaterThanOrEqual(2);
      },
    );
  });

  it('goes on waiting for the answer when a new run finds the invitation still out', () =>
    play(resolved(2), (now) => ({ decideAndInvite: async () => ({ ...askNow(now), outcome: 'already_decided' }) }), async ({ pass, respond, outcome }) => {
      await pass(hourMs);
      await respond();
      expect(await outcome()).toMatchObject({ outcome: 'answered' });
    }));

  it('ends at once when a new run finds everything done', () =>
    play(
      resolved(2),
      () => ({ decideAndInvite: async () => ({ outcome: 'already_decided', decidedBy: null, invitation: null, responseId: 'rsp_1' }) }),
      async ({ diary, outcome, events }) => {
        expect(await outcome()).toEqual({ outcome: 'already_decided' });
        expect(diary).toEqual([]);
        expect(await events()).toBeLessThanOrEqual(12);
      },
    ));

  it('waits for the next change when the database already knows of a reopening', () => {
    const decided: number[] = [];
    return play(
      resolved(1),
      () => ({
        decideAndInvite: async ({ resolutionNumber }) => {
          decided.push(resolutionNumber);
          return resolutionNumber === 1 ? { outcome: 'not_resolved', decidedBy: null, invitation: null, responseId: null } : doNotAsk('sampling_rate');
        },
      }),
      async ({ change, pass, outcome }) => {
        await pass(hourMs);
        await change(open(2));
        await change(resolved(3, 2));
        expect(await outcome()).toMatchObject({ outcome: 'not_asked' });
        expect(decided).toEqual([1, 2]);
      },
    );
  });

  it('goes on with a resolution that it heard of while the one before was being decided', () => {
    const decided: number[] = [];
    let tell: () => Promise<void> = async () => undefined;
    return play(
      resolved(1),
      () => ({
        decideAndInvite: async ({ resolutionNumber }) => {
          decided.push(resolutionNumber);
          if (resolutionNumber > 1) return doNotAsk('sampling_rate');
          await tell();
          return { outcome: 'not_resolved', decidedBy: null, invitation: null, responseId: null };
        },
        planResolution: async () => ({ settleMs: hourMs, abandonAfterMs: 60 * 24 * hourMs, settleAt: null, checks: false }),
      }),
      async ({ change, pass, outcome }) => {
        tell = () => change(resolved(3, 2));
        await pass(3 * hourMs);
        expect(await outcome()).toMatchObject({ outcome: 'not_asked' });
        expect(decided).toEqual([1, 2]);
      },
    );
  });

  it.each([
    ['of an end that comes after all is over', 'invitationEnded', { invitationId: 'inv_1', reason: 'opted_out' }],
    ['of something it does not understand', 'interactionChanged', 'resolved'],
  ])('whose new run hears only %s leaves nothing behind', (_, signal, payload) =>
    play(payload, () => ({}), async ({ diary, outcome, events }) => {
      expect(await outcome()).toEqual({ outcome: 'ended' });
      expect(diary).toEqual([]);
      expect(await events()).toBeLessThanOrEqual(6);
    }, signal));
});
