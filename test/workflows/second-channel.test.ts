import { inspect } from 'node:util';
import { activityInfo } from '@temporalio/activity';
import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createActivities } from '../../activities/create-activities.js';
import { sandboxMessages } from '../../activities/adapters/sandbox.message.js';
import { recordDelivery } from '../../prisma/stores/delivery.store.js';
import { findInteraction } from '../../prisma/stores/interaction-read.store.js';
import { acceptEvents } from '../../prisma/stores/intake.store.js';
import { recordAnswer } from '../../prisma/stores/response.store.js';
import { relayOnce } from '../../workers/relay/relay.js';
import { loadWorkflowBundle } from '../../workers/workflow-bundle.js';
import { createWorkflowGateway, type WorkflowGateway } from '../../workers/workflow-gateway.js';
import { interactionWorkflowId, taskQueue } from '../../workflows/contracts/ids.js';
import { fakeProvider } from '../activities/fake-provider.js';
import { event, openStory, quiet, readHere, type StoryDatabase } from '../stores/story.js';
import { eventually } from '../support/wait.js';
import { withTimeSkipping } from './bench.js';

// The real workflow, activities and relay on a real database; the provider reports what becomes of its messages.
const bench = withTimeSkipping();
let story: StoryDatabase;
let gateway: WorkflowGateway;
beforeAll(async () => {
  story = await openStory();
  gateway = createWorkflowGateway(bench.environment().client);
});
afterAll(() => story?.close());

const skippedNow = (): Date => new Date(activityInfo().currentAttemptScheduledTimestampMs);
const now = async (): Promise<Date> => new Date(await bench.environment().currentTimeMs());
const relay = async (): Promise<unknown> => relayOnce({ db: story.db, gateway, clock: () => new Date(), log: quiet });
const sentBy = (channel: string) => eventually(() => story.db.dispatch.findFirst({ where: { channel, status: 'sent' } }));

/** A history as text, with what its payloads hold. `toJSON` of bytes would leave them in base64. */
const readable = (history: object): string =>
  inspect(history, { depth: null, maxArrayLength: null, maxStringLength: null, breakLength: Infinity }) + bytesOf(history).join('\n');

function bytesOf(value: unknown): string[] {
  if (value instanceof Uint8Array) return [Buffer.from(value).toString()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(bytesOf) : [];
}

/** A zone in which it is early afternoon, whenever this runs. */
function afternoonZone(at: Date): string {
  const ahead = 14 - at.getUTCHours();
  return ahead === 0 ? 'Etc/GMT' : ahead > 0 ? `Etc/GMT-${ahead}` : `Etc/GMT+${-ahead}`;
}

it('an SMS that comes back is followed by an email with the same link, whose answer ends it', async () => {
  const { db } = story;
  const env = bench.environment();
  const providers = {
    email: fakeProvider('email'),
    sms: fakeProvider('sms'),
    voice: sandboxMessages(db, 'voice'),
    sandbox: { email: sandboxMessages(db, 'email'), sms: sandboxMessages(db, 'sms'), voice: sandboxMessages(db, 'voice') },
  };
  const activities = createActivities({
    db,
    clock: skippedNow,
    log: quiet,
    reading: readHere,
    publicUrl: 'https://amends.example.com',
    providers,
    startClock: async () => undefined,
  });
  const worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue,
    workflowBundle: await loadWorkflowBundle(),
    activities,
  });
  await worker.runUntil(async () => {
    const at = await now();
    const customer = { phone: '+4915112345678', timeZone: afternoonZone(at), consent: { sms: true } };
    await acceptEvents(db, [event({ occurredAt: at.toISOString(), interaction: { channel: 'phone' }, customer })]);
    await relay();
    const sms = await sentBy('sms');
    const invitation = await eventually(() => db.invitation.findFirst({ where: { sentAt: { not: null } } }));

    const news = { dispatchId: sms.id, providerMessageId: null, failsAfterDelivery: false, code: '30003', detail: null };
    await recordDelivery(db, { ...news, state: 'failed', at: await now() });
    await recordDelivery(db, { ...news, state: 'failed', at: await now() });
    await relay();
    await sentBy('email');
    expect([providers.sms.messages.length, providers.email.messages.length]).toEqual([1, 1]);
    expect(providers.email.messages[0]?.text).toContain(invitation.token);

    const recorded = await recordAnswer(db, { token: invitation.token, rating: 5, via: 'page', now: await now() });
    expect(recorded.ok).toBe(true);
    await relay();
    const handle = env.client.workflow.getHandle(interactionWorkflowId(invitation.interactionId));
    expect(await handle.result()).toMatchObject({ outcome: 'answered', caseId: null });
    const shown = await findInteraction(db, invitation.interactionId);
    expect(shown).toMatchObject({
      stage: 'closed',
      invitations: [
        {
          status: 'answered',
          channel: 'email',
          steps: [
            { status: 'failed', leftBecause: 'failed' },
            { status: 'sent', because: 'failed' },
          ],
        },
      ],
    });
    const history = readable(await handle.fetchHistory());
    expect(history).toContain(invitation.id);
    for (const secret of ['+4915112345678', 'Ada', '@example.com', invitation.token]) expect(history).not.toContain(secret);
    expect([providers.sms.messages.length, providers.email.messages.length]).toEqual([1, 1]);
  });
});
