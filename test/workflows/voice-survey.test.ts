import { activityInfo } from '@temporalio/activity';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { sandboxMessages } from '../../activities/adapters/sandbox.message.js';
import { createActivities } from '../../activities/create-activities.js';
import { defaultPolicy } from '../../domain/policy/default-policy.js';
import { interactionIdOf } from '../../domain/ids.js';
import { acceptEvents } from '../../prisma/stores/intake.store.js';
import { listSandboxMessages } from '../../prisma/stores/outbox.store.js';
import { publishPolicy, saveDraft } from '../../prisma/stores/policy-write.store.js';
import { replyToSandboxCall } from '../../prisma/stores/sandbox-call.store.js';
import { relayOnce } from '../../workers/relay/relay.js';
import { loadWorkflowBundle } from '../../workers/workflow-bundle.js';
import { createWorkflowGateway } from '../../workers/workflow-gateway.js';
import { interactionWorkflowId, taskQueue } from '../../workflows/contracts/ids.js';
import { event, nextNumber, openStory, quiet, readHere, type StoryDatabase } from '../stores/story.js';
import { timeSkippingEnvironment } from '../support/temporal.js';
import { eventually } from '../support/wait.js';

// The real workflow, activities and relay on a real database, with the sandbox in place of telephones.
let story: StoryDatabase;
let env: TestWorkflowEnvironment;
beforeAll(async () => {
  story = await openStory();
  const { delivery, quietHours } = defaultPolicy;
  const document = {
    ...defaultPolicy,
    delivery: { ...delivery, routes: { ...delivery.routes, phone: ['voice' as const, 'sms' as const] } },
    quietHours: { ...quietHours, channels: [] },
  };
  const by = { id: null, name: 'test' };
  await saveDraft(story.db, 'default', document, by);
  await publishPolicy(story.db, 'default', { appliesTo: 'undecided' }, by);
});
afterAll(() => story?.close());
beforeEach(async () => {
  env = await timeSkippingEnvironment();
  await env.sleep(untilAllowed(await env.currentTimeMs()));
});
afterEach(() => env?.teardown());

// Half past eleven at night by UTC is an hour of every day at which the law lets a number of North America be called, wherever it is.
const dayMs = 86_400_000;
const allowedMs = 23.5 * 3_600_000;
const untilAllowed = (nowMs: number): number => (allowedMs - (nowMs % dayMs) + dayMs) % dayMs;

const now = async (): Promise<Date> => new Date(await env.currentTimeMs());
const relay = async (): Promise<unknown> =>
  relayOnce({ db: story.db, gateway: createWorkflowGateway(env.client), clock: () => new Date(), log: quiet });

interface Contact {
  id: string;
  /** The call as the outbox shows it. */
  call: { id: string; dispatchId: string; text: string; to: string; channel: string; repliable: boolean };
  reply(text: string): Promise<unknown>;
  ended(): Promise<unknown>;
}

/** A phone contact is resolved, and its customer, who agreed to calls, is rung up. */
async function live(scene: (contact: Contact) => Promise<void>): Promise<void> {
  const { db } = story;
  const sandbox = { email: sandboxMessages(db, 'email'), sms: sandboxMessages(db, 'sms'), voice: sandboxMessages(db, 'voice') };
  const clock = (): Date => new Date(activityInfo().currentAttemptScheduledTimestampMs);
  const deps = {
    db,
    clock,
    log: quiet,
    publicUrl: 'https://amends.example.com',
    providers: { ...sandbox, sandbox },
    startClock: async () => undefined,
    reading: readHere,
  };
  const worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue,
    workflowBundle: await loadWorkflowBundle(),
    activities: createActivities(deps),
  });
  const number = nextNumber();
  const phone = `+1500888${String(number).padStart(4, '0')}`;
  const id = interactionIdOf('helpdesk', `T-voice-${number}`);
  await worker.runUntil(async () => {
    const interaction = { id: `T-voice-${number}`, channel: 'phone' as const };
    const customer = { id: `C-voice-${number}`, phone, consent: { voice: true, sms: true } };
    await acceptEvents(db, [event({ occurredAt: (await now()).toISOString(), interaction, customer })]);
    await relay();
    await eventually(() => db.invitation.findFirst({ where: { interactionId: id, sentAt: { not: null } } }));
    const { items } = await listSandboxMessages(db, { to: phone, limit: 10, before: null });
    const [call] = items;
    if (!call) throw new Error('nobody was rung up');
    let replies = 0;
    const reply = async (text: string): Promise<unknown> => {
      replies += 1;
      const answer = await replyToSandboxCall(db, {
        dispatchId: call.dispatchId,
        replyId: `reply-${number}-${replies}`,
        text,
        now: await now(),
      });
      await relay();
      return answer;
    };
    await scene({ id, call, reply, ended: () => env.client.workflow.getHandle(interactionWorkflowId(id)).result() });
  });
}

it('rings up who agreed to calls, takes a key as the rating and words as its reason, and opens a case for a low one', () =>
  live(async ({ id, call, reply, ended }) => {
    expect(call).toMatchObject({ channel: 'voice', repliable: true, text: expect.stringContaining('Press a key from 1 to 5') });
    expect(await reply('hm')).toMatchObject({ outcome: 'unclear', answer: expect.stringContaining('did not get that') });
    expect(await reply('2')).toMatchObject({ outcome: 'rating', answer: expect.stringContaining('main reason') });
    const stored = await eventually(() => story.db.recoveryCase.findFirst({ where: { interactionId: id }, include: { response: true } }));
    expect(stored).toMatchObject({ status: 'open', rating: 2, response: { via: 'voice' } });
    expect(await reply('3 times I was transferred')).toMatchObject({
      outcome: 'comment',
      answer: expect.stringContaining('telling us openly'),
    });
    expect(await ended()).toMatchObject({ outcome: 'answered' });
    const response = await story.db.surveyResponse.findFirstOrThrow({ where: { interactionId: id } });
    expect(response).toMatchObject({ rating: 2, comment: '3 times I was transferred' });
  }));

it('hears a stop on the phone', () =>
  live(async ({ id, reply, ended }) => {
    expect(await reply('9')).toMatchObject({ outcome: 'stop' });
    await ended();
    const { customer, ...interaction } = await story.db.interaction.findUniqueOrThrow({ where: { id }, include: { customer: true } });
    expect(customer?.optedOutAt).not.toBeNull();
    expect(interaction).toMatchObject({ stage: 'closed' });
  }));

it.each(['no answer', 'busy', 'voicemail'])('takes a call that ended with "%s" for one that was not delivered', (missed) =>
  live(async ({ id, call, reply }) => {
    expect(await reply(missed)).toEqual({ outcome: 'not_delivered', answer: null });
    expect(await story.db.dispatch.findUniqueOrThrow({ where: { id: call.dispatchId } })).toMatchObject({ status: 'failed' });
    expect(await story.db.surveyResponse.count({ where: { interactionId: id } })).toBe(0);
  }),
);
