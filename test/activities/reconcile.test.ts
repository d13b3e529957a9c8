import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sandboxMessages } from '../../activities/adapters/sandbox.message.js';
import { sendgridEmail } from '../../activities/adapters/sendgrid.email.js';
import { twilioSms } from '../../activities/adapters/twilio.sms.js';
import { dispatch } from '../../activities/dispatch/dispatch.js';
import { reconcileOnce, type ReconcileDeps } from '../../activities/dispatch/reconcile.js';
import { twilioStatus } from '../../domain/dispatch/provider-outcome.js';
import { takeInNews } from '../../prisma/stores/delivery-news.store.js';
import type { DispatchDraft } from '../../prisma/stores/dispatch.store.js';
import { nextNumber, openStory, type StoryDatabase } from '../stores/story.js';
import { startProviderDouble, type ProviderDouble } from '../support/provider-doubles/provider-double.js';
import { doubleApiKey } from '../support/provider-doubles/sendgrid-double.js';
import { doubleAccount } from '../support/provider-doubles/twilio-double.js';

let story: StoryDatabase;
let double: ProviderDouble;
let closed: ProviderDouble;
let startedAt: Date;
let now: Date;
let warned: unknown[];
let draft: DispatchDraft;

beforeAll(async () => {
  [story, double, closed] = await Promise.all([openStory(), startProviderDouble(), startProviderDouble()]);
  await closed.close();
});
afterAll(async () => {
  await double?.close();
  await story?.close();
});
beforeEach(async () => {
  await story.db.dispatch.deleteMany();
  double.will({ kind: 'none' });
  // The double stamps its messages by the real clock.
  [startedAt, warned] = [new Date(), []];
  now = startedAt;
  draft = textTo(`+1500556${String(nextNumber()).padStart(4, '0')}`);
});

const at = (minutes: number): Date => new Date(startedAt.getTime() + minutes * 60_000);
/** To a colleague, who has no quiet hours, so that the test is the same at any time of day. */
const textTo = (address: string, changes: Partial<DispatchDraft> = {}): DispatchDraft => {
  const nothing = { customerId: null, interactionId: null, invitationId: null, caseId: null, subject: null, html: null, links: [] };
  return {
    ...nothing,
    key: `alert:${nextNumber()}`,
    purpose: 'alert',
    channel: 'sms',
    address,
    text: `Case ${address}`,
    sample: false,
    ...changes,
  };
};

function deps(apiBaseUrl: string = double.url): ReconcileDeps {
  const { db } = story;
  const sandbox = { email: sandboxMessages(db, 'email'), sms: sandboxMessages(db, 'sms'), voice: sandboxMessages(db, 'voice') };
  const sms = twilioSms({
    ...doubleAccount,
    from: '+15005550001',
    messagingServiceSid: undefined,
    apiBaseUrl,
    publicUrl: 'https://amends.example.com',
    timeoutMs: 2_000,
  });
  const email = sendgridEmail({ apiKey: doubleApiKey, from: 'surveys@example.com', apiBaseUrl, timeoutMs: 2_000 });
  return { db, clock: () => now, providers: { email, sms, voice: sandbox.voice, sandbox }, log: { warn: (fields: unknown) => void warned.push(fields) } };
}
const send = (message: DispatchDraft = draft) => dispatch(deps(), message, null);
const row = (key: string = draft.key) => story.db.dispatch.findUniqueOrThrow({ where: { key } });
const lookAt = async (minutes: number, apiBaseUrl?: string) => {
  now = at(minutes);
  return reconcileOnce(deps(apiBaseUrl));
};

describe('a message whose answer got lost', () => {
  it('is found in the list of the provider', async () => {
    double.will({ kind: 'cut', at: 'after_taking' });
    expect([await send(), (await row()).status]).toEqual(['unknown', 'unknown']);
    double.will({ kind: 'none' });
    expect(await lookAt(1.9)).toEqual({ looked: 0, settled: 0, givenUp: 0 });
    expect(await lookAt(2.1)).toEqual({ looked: 1, settled: 1, givenUp: 0 });
    const sent = double.taken.filter(({ to }) => to === draft.address);
    expect(await row()).toMatchObject({ status: 'sent', code: null, providerMessageId: sent[0]?.id });
    expect([sent.length, await lookAt(600)]).toEqual([1, { looked: 0, settled: 0, givenUp: 0 }]);
  });

  it('is given up after an hour where the provider never had it, once, and never sent again', async () => {
    double.will({ kind: 'cut', at: 'before_taking' });
    expect(await send()).toBe('unknown');
    double.will({ kind: 'none' });
    const looks = [];
    for (const minutes of [3, 4, 6, 10, 16, 40, 61, 62, 600]) looks.push(await lookAt(minutes));
    expect(looks.map(({ looked }) => looked)).toEqual([1, 0, 1, 0, 1, 0, 1, 0, 0]);
    expect(looks.map(({ givenUp }) => givenUp)).toEqual([0, 0, 0, 0, 0, 0, 1, 0, 0]);
    expect(await row()).toMatchObject({ status: 'unknown', looks: 4, givenUpAt: at(61) });
    expect(warned).toEqual([{ dispatchId: (await row()).id, provider: 'twilio' }]);
    expect([await send(), double.taken.filter(({ to }) => to === draft.address)]).toEqual(['unknown', []]);
  });

  it('is settled by a late callback all the same', async () => {
    double.will({ kind: 'cut', at: 'before_taking' });
    await send();
    await story.db.dispatch.update({ where: { key: draft.key }, data: { givenUpAt: at(61) } });
    const { id: dispatchId } = await row();
    const news = {
      source: 'twilio',
      channel: 'sms',
      meaning: twilioStatus('delivered', null),
      dispatchId,
      providerMessageId: 'SMlate',
    } as const;
    await takeInNews(story.db, { ...news, address: draft.address, detail: null, at: at(90) }, at(90));
    expect(await row()).toMatchObject({ status: 'delivered', providerMessageId: 'SMlate', code: null });
  });

  it('is not guessed where two of the same words went to the same number', async () => {
    const twin = textTo(draft.address, { text: draft.text });
    double.will({ kind: 'cut', at: 'after_taking' });
    await send();
    double.will({ kind: 'cut', at: 'before_taking' });
    await send(twin);
    double.will({ kind: 'none' });
    expect(await lookAt(3)).toEqual({ looked: 2, settled: 0, givenUp: 0 });
    expect([(await row()).status, (await row(twin.key)).status]).toEqual(['unknown', 'unknown']);
  });

  it('is found where the other one of the same words is known', async () => {
    const twin = textTo(draft.address, { text: draft.text });
    expect(await send(twin)).toBe('sent');
    double.will({ kind: 'cut', at: 'after_taking' });
    await send();
    double.will({ kind: 'none' });
    expect(await lookAt(3)).toMatchObject({ settled: 1 });
    expect((await row()).providerMessageId).not.toBe((await row(twin.key)).providerMessageId);
  });

  it('is looked for again as long as the provider does not answer', async () => {
    double.will({ kind: 'cut', at: 'after_taking' });
    await send();
    double.will({ kind: 'none' });
    for (const minutes of [3, 30, 100]) expect(await lookAt(minutes, closed.url)).toEqual({ looked: 1, settled: 0, givenUp: 0 });
    expect(await lookAt(106)).toMatchObject({ settled: 1 });
  });

  it('is not asked for again and again in one pass where the provider has too much to do', async () => {
    double.will({ kind: 'cut', at: 'before_taking' });
    await Promise.all(Array.from({ length: 12 }, (_, number) => send(textTo(`+150055800${10 + number}`))));
    double.will({ kind: 'limit', retryAfterSeconds: 1 });
    const before = double.requests();
    expect(await lookAt(3)).toEqual({ looked: 12, settled: 0, givenUp: 0 });
    expect(double.requests() - before).toBeLessThanOrEqual(4);
  });

  it('by email is told of by its events alone', async () => {
    const mail = textTo('staff@example.com', { channel: 'email', subject: 'A case', text: 'A case waits' });
    double.will({ kind: 'cut', at: 'after_taking' });
    expect(await send(mail)).toBe('unknown');
    double.will({ kind: 'none' });
    const before = double.requests();
    for (const minutes of [3, 6, 16, 61]) await lookAt(minutes);
    expect(await row(mail.key)).toMatchObject({ status: 'unknown', givenUpAt: at(61) });
    expect(double.requests()).toBe(before);
  });

  it('of somebody who was erased since is not asked about', async () => {
    double.will({ kind: 'cut', at: 'after_taking' });
    await send();
    double.will({ kind: 'none' });
    await story.db.dispatch.update({ where: { key: draft.key }, data: { address: '', text: '' } });
    const before = double.requests();
    expect(await lookAt(3)).toEqual({ looked: 1, settled: 0, givenUp: 0 });
    expect(double.requests()).toBe(before);
  });
});

describe('a message whose attempt died', () => {
  it('is found where it got out, and unclear where nobody can tell', async () => {
    const lost = textTo(draft.address, { text: 'Other words' });
    await send();
    await send(lost);
    await story.db.dispatch.updateMany({ data: { status: 'sending', settledAt: null, providerMessageId: null, provider: 'twilio' } });
    await story.db.dispatch.update({ where: { key: lost.key }, data: { text: 'Words that nobody got' } });
    expect(await lookAt(3)).toEqual({ looked: 2, settled: 1, givenUp: 0 });
    expect([await row(), await row(lost.key)]).toMatchObject([
      { status: 'sent' },
      { status: 'unknown', detail: 'the attempt that claimed it did not come back' },
    ]);
  });

  it('in the sandbox is in the outbox or is not', async () => {
    const kept = textTo(draft.address, { sample: true });
    await send(kept);
    await story.db.dispatch.updateMany({ data: { status: 'sending', settledAt: null, providerMessageId: null } });
    expect(await lookAt(3)).toMatchObject({ settled: 1 });
    expect(await row(kept.key)).toMatchObject({ status: 'sent', providerMessageId: expect.stringMatching(/^msg_/) });
  });
});

it('is looked for by one of several workers at a time', async () => {
  double.will({ kind: 'cut', at: 'before_taking' });
  await Promise.all(Array.from({ length: 12 }, (_, number) => send(textTo(`+150055700${10 + number}`))));
  double.will({ kind: 'none' });
  now = at(3);
  const passes = await Promise.all([reconcileOnce(deps()), reconcileOnce(deps()), reconcileOnce(deps())]);
  expect(passes.reduce((sum, { looked }) => sum + looked, 0)).toBe(12);
  expect(await story.db.dispatch.count({ where: { looks: 1 } })).toBe(12);
});
