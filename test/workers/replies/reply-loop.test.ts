import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { sandboxMessages } from '../../../activities/adapters/sandbox.message.js';
import { queueDispatch } from '../../../prisma/stores/dispatch.store.js';
import { receiveInbound } from '../../../prisma/stores/inbound.store.js';
import { sendOwedReplies } from '../../../workers/replies/reply-loop.js';
import { fakeProvider, type FakeProvider } from '../../activities/fake-provider.js';
import { after, ask, nextNumber, openStory, quiet, type Asked, type StoryDatabase } from '../../stores/story.js';

let story: StoryDatabase;
let email: FakeProvider;
let asked: Asked;
let address: string;

beforeAll(async () => {
  story = await openStory();
});
afterAll(() => story?.close());
beforeEach(async () => {
  email = fakeProvider('email');
  address = `ada${nextNumber()}@example.com`;
  asked = await ask(story.db, { customer: { email: address } });
  const { invitationId, customerId, interactionId } = asked;
  const message = { subject: 'How did we do?', text: 'Hi', html: null, links: [], sample: false };
  await queueDispatch(story.db, {
    key: invitationId,
    purpose: 'survey',
    channel: 'email',
    address,
    customerId,
    interactionId,
    invitationId,
    caseId: null,
    ...message,
  });
});

const pass = (now = after(1)) => {
  const { db } = story;
  const sandbox = { email: sandboxMessages(db, 'email'), sms: sandboxMessages(db, 'sms'), voice: sandboxMessages(db, 'voice') };
  return sendOwedReplies({
    db,
    clock: () => now,
    log: quiet,
    publicUrl: 'https://amends.example.com',
    providers: { email, sms: sandbox.sms, voice: sandbox.voice, sandbox },
  });
};
const write = (text: string, id = `<${nextNumber()}@mail.example.com>`) =>
  receiveInbound(story.db, {
    provider: 'sendgrid',
    providerMessageId: id,
    channel: 'email',
    address,
    text,
    answered: 'message',
    now: after(1),
  });

it('tells a customer once what became of the mail, in its thread', async () => {
  await write('2 nobody called', '<reply-1@mail.example.com>');
  expect([await pass(), await pass()]).toEqual([1, 0]);
  expect(email.messages).toMatchObject([
    {
      address,
      subject: 'Re: How did we do?',
      text: expect.stringContaining('get in touch with you personally'),
      inReplyTo: '<reply-1@mail.example.com>',
      automatic: true,
      unsubscribeUrl: `https://amends.example.com/s/${asked.token}/stop`,
    },
  ]);
});

it('is sent by one of several workers', async () => {
  await write('5');
  await Promise.all([pass(), pass(), pass()]);
  expect(email.messages).toHaveLength(1);
});

it('waits while the provider is busy, and is let go when it answers nothing any more', async () => {
  await write('5');
  email.answers({ outcome: 'busy', code: '429' });
  expect(await pass()).toBe(0);
  email.answers({ outcome: 'sent', providerMessageId: 'p-1' });
  expect(await pass(after(3))).toBe(0);
  expect(await pass(after(1.5))).toBe(1);
});

it('writes nothing to somebody who said STOP', async () => {
  await write('5');
  await write('STOP');
  expect(await pass()).toBe(0);
  expect(email.messages).toEqual([]);
});
