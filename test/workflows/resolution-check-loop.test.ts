import { activityInfo } from '@temporalio/activity';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { sandboxMessages } from '../../activities/adapters/sandbox.message.js';
import { createActivities } from '../../activities/create-activities.js';
import { interactionIdOf } from '../../domain/ids.js';
import { recordCheckAnswer } from '../../prisma/stores/check-answer.store.js';
import { acceptEvents } from '../../prisma/stores/intake.store.js';
import { optOut } from '../../prisma/stores/suppression.store.js';
import { relayOnce } from '../../workers/relay/relay.js';
import { loadWorkflowBundle } from '../../workers/workflow-bundle.js';
import { createWorkflowGateway } from '../../workers/workflow-gateway.js';
import { interactionWorkflowId, taskQueue } from '../../workflows/contracts/ids.js';
import { publishQuestions } from '../stores/check-story.js';
import { event, nextNumber, openStory, quiet, readHere, type StoryDatabase } from '../stores/story.js';
import { timeSkippingEnvironment } from '../support/temporal.js';
import { eventually } from '../support/wait.js';
import { hourMs } from './fakes.js';

// The real workflow, activities and relay on a real database; the hours in between are skipped. Each test has a server of its own: local
// activities take the worker's clock, and the skipped one runs years ahead of it as soon as a workflow has ended.
let story: StoryDatabase;
let env: TestWorkflowEnvironment;
beforeAll(async () => {
  story = await openStory();
  await publishQuestions(story.db);
});
afterAll(() => story?.close());
beforeEach(async () => {
  env = await timeSkippingEnvironment();
});
afterEach(() => env?.teardown());

const now = async (): Promise<Date> => new Date(await env.currentTimeMs());
const relay = async (): Promise<unknown> =>
  relayOnce({ db: story.db, gateway: createWorkflowGateway(env.client), clock: () => new Date(), log: quiet });

interface Contact {
  id: string;
  tell(type: 'interaction.resolved' | 'interaction.reopened' | 'interaction.merged'): Promise<void>;
  say(answer: 'yes' | 'no'): Promise<void>;
  pass(hours: number): Promise<void>;
  purposes(): Promise<string[]>;
  ended(): Promise<unknown>;
}

async function live(scene: (contact: Contact) => Promise<void>, facts: { complex?: boolean } = {}): Promise<void> {
  const { db } = story;
  const sandbox = { email: sandboxMessages(db, 'email'), sms: sandboxMessages(db, 'sms'), voice: sandboxMessages(db, 'voice') };
  const clock = (): Date => new Date(activityInfo().currentAttemptScheduledTimestampMs);
  const activities = createActivities({
    db,
    clock,
    log: quiet,
    reading: readHere,
    publicUrl: 'https://amends.example.com',
    providers: { ...sandbox, sandbox },
    startClock: async () => undefined,
  });
  const worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue,
    workflowBundle: await loadWorkflowBundle(),
    activities,
  });
  const number = nextNumber();
  const [interaction, customer] = [
    { id: `T-loop-${number}`, ...facts },
    { id: `C-loop-${number}`, email: `loop${number}@example.com` },
  ];
  const id = interactionIdOf('helpdesk', interaction.id);
  const mergedInto = { mergedInto: 'T-other' };
  const contact: Contact = {
    id,
    async tell(type) {
      await acceptEvents(db, [
        event({
          type,
          occurredAt: (await now()).toISOString(),
          interaction: { ...interaction, ...(type === 'interaction.merged' ? mergedInto : {}) },
          customer,
        }),
      ]);
      await relay();
    },
    async say(answer) {
      const { token } = await eventually(() => db.resolutionCheck.findFirst({ where: { interactionId: id, status: 'sent' } }));
      expect(await recordCheckAnswer(db, { token, answer, now: await now() })).toMatchObject({ ok: true });
      await relay();
    },
    pass: (hours) => env.sleep(hours * hourMs),
    purposes: async () =>
      (await db.dispatch.findMany({ where: { interactionId: id }, orderBy: { createdAt: 'asc' } })).map(({ purpose }) => purpose),
    ended: () => env.client.workflow.getHandle(interactionWorkflowId(id)).result(),
  };
  await worker.runUntil(async () => {
    await contact.tell('interaction.resolved');
    await scene(contact);
  });
}

const stageOf = async ({ id }: Contact) => (await story.db.interaction.findUniqueOrThrow({ where: { id } })).stage;
const checksOf = async ({ id }: Contact) =>
  (await story.db.resolutionCheck.findMany({ where: { interactionId: id }, orderBy: { resolutionNumber: 'asc' } })).map(
    ({ status }) => status,
  );

it('a no reopens the contact and tells the agent; resolved again it is asked anew, and a yes brings the survey', () =>
  live(async (contact) => {
    await contact.say('no');
    await eventually(async () => (await contact.purposes()).includes('not_resolved'));
    await contact.pass(30);
    expect(await contact.purposes()).toEqual(['confirmation', 'not_resolved']);
    expect(await stageOf(contact)).toBe('open');
    await contact.tell('interaction.resolved');
    await contact.say('yes');
    await eventually(async () => (await contact.purposes()).length === 4);
    expect(await contact.purposes()).toEqual(['confirmation', 'not_resolved', 'confirmation', 'survey']);
    expect([await stageOf(contact), await checksOf(contact)]).toEqual(['asked', ['no', 'yes']]);
    await contact.tell('interaction.merged');
    await contact.ended();
  }));

it('silence about a complex matter, asked a day after it was resolved, brings the survey a day later', () =>
  live(
    async (contact) => {
      await contact.pass(23);
      expect([await contact.purposes(), await stageOf(contact)]).toEqual([[], 'waiting']);
      await contact.pass(2);
      expect(await contact.purposes()).toEqual(['check_in']);
      await contact.pass(22);
      expect([await contact.purposes(), await stageOf(contact)]).toEqual([['check_in'], 'waiting']);
      await contact.pass(2);
      await eventually(async () => (await contact.purposes()).includes('survey'));
      expect([await contact.purposes(), await checksOf(contact)]).toEqual([['check_in', 'survey'], ['silent']]);
      await contact.tell('interaction.merged');
      await contact.ended();
    },
    { complex: true },
  ));

it('STOP while the question is out ends everything', () =>
  live(async (contact) => {
    const check = await eventually(() => story.db.resolutionCheck.findFirst({ where: { interactionId: contact.id, status: 'sent' } }));
    await optOut(story.db, {
      customerId: check.customerId,
      address: 'unknown@example.com',
      channel: 'email',
      reason: 'stop',
      source: 'test',
      now: await now(),
    });
    await relay();
    expect(await contact.ended()).toEqual({ outcome: 'not_asked', decidedBy: 'opt_out' });
    expect([await contact.purposes(), await stageOf(contact), await checksOf(contact)]).toEqual([
      ['confirmation'],
      'not_asked',
      ['cancelled'],
    ]);
  }));

it('a reopening and a merge call the question off', () =>
  live(async (contact) => {
    await contact.pass(1);
    await contact.tell('interaction.reopened');
    await contact.pass(1);
    await eventually(async () => (await checksOf(contact)).includes('cancelled'));
    await contact.tell('interaction.resolved');
    await contact.pass(1);
    await contact.tell('interaction.merged');
    expect(await contact.ended()).toEqual({ outcome: 'merged' });
    expect([await checksOf(contact), await contact.purposes()]).toEqual([
      ['cancelled', 'cancelled'],
      ['confirmation', 'confirmation'],
    ]);
  }));
