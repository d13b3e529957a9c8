import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sandboxMessages } from '../../activities/adapters/sandbox.message.js';
import { dispatch, type DispatchDeps } from '../../activities/dispatch/dispatch.js';
import { claimDispatch, queueDispatch, type DispatchDraft } from '../../prisma/stores/dispatch.store.js';
import { recordDelivery } from '../../prisma/stores/delivery.store.js';
import { optOut, suppressAddress, suppressedAmong } from '../../prisma/stores/suppression.store.js';
import { after, ask, nextNumber, noon, openStory, type Asked, type StoryDatabase } from '../stores/story.js';
import { fakeProvider, type FakeProvider } from './fake-provider.js';

let story: StoryDatabase;
let email: FakeProvider;
let sms: FakeProvider;
let voice: FakeProvider;
let now: Date;
let asked: Asked;
let address: string;
let phone: string;

beforeAll(async () => {
  story = await openStory();
});
afterAll(() => story?.close());
beforeEach(async () => {
  [email, sms, voice, now] = [fakeProvider('email'), fakeProvider('sms'), fakeProvider('voice'), noon];
  const number = nextNumber();
  address = `Grace.${number}@Example.com`;
  phone = `+1500555${String(number).padStart(4, '0')}`;
  asked = await ask(story.db, { customer: { email: address, consent: { sms: true } } });
  await story.db.customer.update({ where: { id: asked.customerId }, data: { phone } });
});

const deps = (): DispatchDeps => {
  const { db } = story;
  return { db, clock: () => now, providers: { email, sms, voice, sandbox: { email: sandboxMessages(db, 'email'), sms: sandboxMessages(db, 'sms'), voice: sandboxMessages(db, 'voice') } } };
};
const draft = (changes: Partial<DispatchDraft> = {}): DispatchDraft => ({
  key: `survey:${asked.invitationId}:0:email`,
  purpose: 'survey',
  channel: 'email',
  address,
  ...asked,
  caseId: null,
  subject: 'How did we do?',
  text: 'Hello',
  html: null,
  links: [],
  sample: false,
  ...changes,
});
const bySms = (changes: Partial<DispatchDraft> = {}) => draft({ channel: 'sms', address: phone, key: `survey:${asked.invitationId}:0:sms`, ...changes });
const send = (message: DispatchDraft = draft()) => dispatch(deps(), withoutToken(message), 'https://amends.example.com/s/t/stop');
const row = (key = draft().key) => story.db.dispatch.findUniqueOrThrow({ where: { key } });
const withoutToken = ({ key, purpose, channel, address: to, customerId, interactionId, invitationId, caseId, subject, text, html, links, sample }: DispatchDraft): DispatchDraft => ({ key, purpose, channel, address: to, customerId, interactionId, invitationId, caseId, subject, text, html, links, sample });

describe('one key', () => {
  it('sends one message, however often it is asked for', async () => {
    expect([await send(), await send(draft({ text: 'Other words' }))]).toEqual(['sent', 'sent']);
    expect(email.messages).toMatchObject([{ text: 'Hello', dispatchId: (await row()).id, unsubscribeUrl: 'https://amends.example.com/s/t/stop' }]);
    expect(await row()).toMatchObject({ status: 'sent', provider: 'fake', providerMessageId: 'provider-1', settledAt: now });
  });

  it('sends one message when eight attempts race', async () => {
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => send()));
    expect(email.messages).toHaveLength(1);
    expect(outcomes).toContain('sent');
    expect(outcomes.filter((outcome) => outcome !== 'sent' && outcome !== 'busy')).toEqual([]);
    expect(await send()).toBe('sent');
  });

  it('keeps the address in the spelling by which an answer finds it', async () => {
    await send();
    expect(await row()).toMatchObject({ address: address.toLowerCase() });
  });

  it('stays delivered when the callback was faster than the answer', async () => {
    email.answers(async () => {
      await recordDelivery(story.db, { dispatchId: (await row()).id, providerMessageId: 'early', state: 'delivered', failsAfterDelivery: true, code: null, detail: null, at: now });
      return { outcome: 'sent', providerMessageId: 'early' };
    });
    expect(await send()).toBe('sent');
    expect(await row()).toMatchObject({ status: 'delivered', providerMessageId: 'early' });
  });
});

describe('whom nobody may write to', () => {
  const obstacles: [string, () => Promise<unknown>, string][] = [
    ['has opted out', () => optOut(story.db, { address, channel: 'email', reason: 'stop', source: 'test', now }), 'opted_out'],
    ['has an address that is suppressed', () => suppressAddress(story.db, { address: address.toUpperCase(), reason: 'bounce', source: 'test' }), 'suppressed'],
    ['has taken the consent back', () => story.db.customer.update({ where: { id: asked.customerId }, data: { consent: { email: false } } }), 'no_consent'],
    ['was erased', () => story.db.customer.update({ where: { id: asked.customerId }, data: { erasedAt: now } }), 'erased'],
  ];
  it.each(obstacles)('is not written to: the customer %s after the message was queued', async (_, happens, code) => {
    await queueDispatch(story.db, withoutToken(draft()));
    await happens();
    expect(await send()).toBe('suppressed');
    expect(await row()).toMatchObject({ status: 'suppressed', code });
    expect(email.messages).toEqual([]);
  });

  it('needs an express yes for an SMS', async () => {
    await story.db.customer.update({ where: { id: asked.customerId }, data: { consent: {} } });
    expect(await send(bySms())).toBe('suppressed');
    expect(sms.messages).toEqual([]);
  });

  it('tells staff, whatever a customer of that address has said', async () => {
    await optOut(story.db, { address, channel: 'email', reason: 'stop', source: 'test', now });
    expect(await send(draft({ key: `alert:${asked.invitationId}`, purpose: 'alert', customerId: null }))).toBe('sent');
  });

  it('is believed when the provider heard the STOP: every channel ends, and the survey with it', async () => {
    sms.answers({ outcome: 'refused', code: '21610', optedOut: true });
    expect(await send(bySms())).toBe('failed');
    expect(await row(bySms().key)).toMatchObject({ status: 'failed', code: '21610' });
    expect(await suppressedAmong(story.db, [phone, address])).toHaveLength(2);
    expect(await story.db.customer.findUnique({ where: { id: asked.customerId } })).toMatchObject({ optedOutAt: now });
    expect(await story.db.invitation.findUnique({ where: { id: asked.invitationId } })).toMatchObject({ status: 'cancelled', endedReason: 'opted_out' });
  });
});

describe('trouble at the provider', () => {
  it('waits for a provider that is busy, then sends', async () => {
    email.answers({ outcome: 'busy', code: '429' });
    expect([await send(), (await row()).status]).toEqual(['busy', 'queued']);
    email.answers({ outcome: 'sent', providerMessageId: 'later' });
    expect([await send(), await send(), email.messages.length]).toEqual(['sent', 'sent', 2]);
  });

  it('keeps a refusal for good', async () => {
    email.answers({ outcome: 'refused', code: '400', optedOut: false });
    expect([await send(), await send(), email.messages.length]).toEqual(['failed', 'failed', 1]);
    expect(await row()).toMatchObject({ code: '400' });
    expect(await suppressedAmong(story.db, [address])).toEqual([]);
  });

  it('never sends again what may have been sent', async () => {
    email.answers({ outcome: 'unclear', code: 'ECONNRESET' });
    expect(await send()).toBe('unknown');
    now = after(24);
    email.answers({ outcome: 'sent', providerMessageId: null });
    expect([await send(), email.messages.length]).toEqual(['unknown', 1]);
  });

  it('lets another attempt finish, and gives up on one that died', async () => {
    const { id } = await queueDispatch(story.db, withoutToken(draft()));
    await claimDispatch(story.db, id, now);
    now = new Date(noon.getTime() + 89_000);
    expect([await send(), (await row()).status]).toEqual(['busy', 'sending']);
    now = new Date(noon.getTime() + 91_000);
    expect([await send(), await send(), (await row()).status]).toEqual(['unknown', 'unknown', 'unknown']);
    expect(email.messages).toEqual([]);
  });
});

it('keeps sample data in the house, whatever is configured', async () => {
  expect([await send(draft({ sample: true })), await send(bySms({ sample: true }))]).toEqual(['sent', 'sent']);
  expect([...email.messages, ...sms.messages]).toEqual([]);
  expect(await story.db.sandboxMessage.findMany({ where: { address: { in: [address.toLowerCase(), phone] } } })).toHaveLength(2);
});
