import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sandboxMessages } from '../../activities/adapters/sandbox.message.js';
import { dispatch, type DispatchDeps } from '../../activities/dispatch/dispatch.js';
import { claimDispatch, queueDispatch, type DispatchDraft } from '../../prisma/stores/dispatch.store.js';
import { savePreferences } from '../../prisma/stores/own-page.store.js';
import { recordDelivery } from '../../prisma/stores/delivery.store.js';
import { optOut, suppressAddress, suppressedAmong } from '../../prisma/stores/suppression.store.js';
import { takeUnclear } from '../../prisma/stores/unclear-dispatch.store.js';
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
  await story.db.customer.update({ where: { id: asked.customerId }, data: { phone, timeZone: 'America/New_York' } });
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
const withoutToken = ({ key, purpose, channel, address: to, customerId, interactionId, invitationId, checkId, caseId, subject, text, html, links, sample }: DispatchDraft): DispatchDraft => ({ key, purpose, channel, address: to, customerId, interactionId, invitationId, caseId, ...(checkId === undefined ? {} : { checkId }), subject, text, html, links, sample });

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

  it('is heard between the claim and the call: nothing is sent', async () => {
    // In the database, since nothing else comes between the two: whoever is written to says STOP as soon as the message is claimed.
    await story.db.$executeRawUnsafe(`CREATE FUNCTION say_stop() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN UPDATE customer SET opted_out_at = now() WHERE id = NEW.customer_id; RETURN NULL; END $$`);
    await story.db.$executeRawUnsafe(
      `CREATE TRIGGER say_stop AFTER UPDATE ON dispatch FOR EACH ROW WHEN (NEW.status = 'sending') EXECUTE FUNCTION say_stop()`,
    );
    try {
      expect(await send()).toBe('suppressed');
    } finally {
      await story.db.$executeRawUnsafe('DROP FUNCTION say_stop CASCADE');
    }
    expect(email.messages).toEqual([]);
    expect(await row()).toMatchObject({ status: 'suppressed', code: 'opted_out', settledAt: now });
  });

  it('is believed when the provider heard the STOP: every channel ends, and the survey with it', async () => {
    sms.answers({ outcome: 'refused', code: '21610', address: 'opted_out' });
    expect(await send(bySms())).toBe('failed');
    expect(await row(bySms().key)).toMatchObject({ status: 'failed', code: '21610' });
    expect(await suppressedAmong(story.db, [phone, address])).toHaveLength(2);
    expect(await story.db.customer.findUnique({ where: { id: asked.customerId } })).toMatchObject({ optedOutAt: now });
    expect(await story.db.invitation.findUnique({ where: { id: asked.invitationId } })).toMatchObject({ status: 'cancelled', endedReason: 'opted_out' });
  });
});

describe('what happened between the queue and the claim', () => {
  const night = new Date('2026-11-18T04:00:00Z'); // 23:00 in New York
  const messages = {
    survey: () => bySms(),
    reminder: () => bySms({ key: `reminder:${asked.invitationId}:1:sms`, purpose: 'reminder' }),
    second_chance: () => bySms({ key: `second_chance:${asked.invitationId}:0:sms`, purpose: 'second_chance' }),
    confirmation: () => bySms({ key: `confirmation:${asked.invitationId}:0:sms`, purpose: 'confirmation', invitationId: null, checkId: `chk_${asked.invitationId}` }),
    check_in: () => bySms({ key: `check_in:${asked.invitationId}:0:sms`, purpose: 'check_in', invitationId: null, checkId: `chk_${asked.invitationId}` }),
  };
  const purposes = Object.keys(messages) as (keyof typeof messages)[];
  const queued = async (purpose: keyof typeof messages) => {
    const { interactionId, customerId } = asked;
    const shared = { interactionId, customerId, resolutionNumber: 1, channel: 'sms', language: 'en', policyKey: 'default', policyVersion: 1 };
    const id = `chk_${asked.invitationId}`;
    await story.db.resolutionCheck.create({ data: { ...shared, id, token: id, kind: 'confirmation', status: 'scheduled', sendAt: noon, waitsUntil: after(24) } });
    await queueDispatch(story.db, withoutToken(messages[purpose]()));
    return () => send(messages[purpose]());
  };
  const later = async (hours: number) => {
    // Another contact of the same person, whose survey went out meanwhile: as an import tells of it, say.
    const other = await ask(story.db, { interaction: { channel: 'chat' } });
    await story.db.invitation.update({ where: { id: other.invitationId }, data: { customerId: asked.customerId, status: 'sent', sentAt: after(hours) } });
    return other;
  };
  const lowScore = async () => {
    const other = await later(-24 * 40);
    const { invitationId, interactionId } = other;
    await story.db.surveyResponse.create({
      data: { id: `rsp_${invitationId}`, invitationId, interactionId, customerId: asked.customerId, kind: 'first', instrument: 'csat', rating: 1, low: true, via: 'page', answeredAt: noon },
    });
  };
  const otherSecondChance = async () => {
    const { invitationId } = await later(0);
    await story.db.invitation.update({ where: { id: invitationId }, data: { kind: 'second_chance' } });
  };

  it.each(purposes)('a STOP wins over a %s', async (purpose) => {
    const sendNow = await queued(purpose);
    await optOut(story.db, { address: phone, channel: 'sms', reason: 'stop', source: 'test', now });
    expect([await sendNow(), sms.messages]).toEqual(['suppressed', []]);
    expect(await row(messages[purpose]().key)).toMatchObject({ status: 'suppressed', code: 'opted_out' });
  });

  it.each(purposes)('the night keeps a %s in', async (purpose) => {
    const sendNow = await queued(purpose);
    now = night;
    const waits = purpose !== 'reminder';
    expect([await sendNow(), sms.messages]).toEqual([waits ? 'busy' : 'suppressed', []]);
    expect(await row(messages[purpose]().key)).toMatchObject(waits ? { status: 'queued', claimedAt: null } : { status: 'suppressed', code: 'quiet_hours' });
    now = after(24);
    expect([await sendNow(), sms.messages.length]).toEqual(waits ? ['sent', 1] : ['suppressed', 0]);
  });

  it.each(purposes)('hours of their own, said by the customer after it was queued, keep a %s in', async (purpose) => {
    const sendNow = await queued(purpose);
    await savePreferences(story.db, asked.customerId, { hours: { from: '18:00', until: '20:00', zone: 'America/New_York' } });
    const waits = purpose !== 'reminder';
    expect([await sendNow(), sms.messages]).toEqual([waits ? 'busy' : 'suppressed', []]);
    expect(await row(messages[purpose]().key)).toMatchObject(waits ? { status: 'queued', claimedAt: null } : { status: 'suppressed', code: 'quiet_hours' });
    now = after(6);
    expect([await sendNow(), sms.messages.length]).toEqual(waits ? ['sent', 1] : ['suppressed', 0]);
  });

  it.each(purposes)('a survey about another contact, a low score and another second ask keep a %s in by their own pauses', async (purpose) => {
    const caps = { survey: later, reminder: lowScore, second_chance: otherSecondChance, confirmation: lowScore, check_in: later };
    const codes = { survey: 'once_per_customer', reminder: 'quiet_after_low_score', second_chance: 'second_chance_once_per', confirmation: 'quiet_after_low_score', check_in: 'once_per_customer' };
    const sendNow = await queued(purpose);
    await caps[purpose](-1);
    expect([await sendNow(), sms.messages]).toEqual(['suppressed', []]);
    expect(await row(messages[purpose]().key)).toMatchObject({ code: codes[purpose] });
  });

  it('of two surveys to one customer that are sent at the same moment, one goes', async () => {
    const other = await later(0);
    await story.db.invitation.update({ where: { id: other.invitationId }, data: { status: 'scheduled', sentAt: null } });
    const both = [bySms(), bySms({ invitationId: other.invitationId, interactionId: other.interactionId, key: `survey:${other.invitationId}:0:sms` })];
    expect((await Promise.all(both.map((message) => send(message)))).toSorted()).toEqual(['sent', 'suppressed']);
    expect(sms.messages).toHaveLength(1);
  });
});

it('leaves a number alone that the provider calls none', async () => {
  sms.answers({ outcome: 'refused', code: '21211', address: 'dead' });
  expect([await send(bySms()), await send(bySms({ key: `reminder:${asked.invitationId}:1:sms`, purpose: 'reminder' }))]).toEqual(['failed', 'suppressed']);
  expect(await suppressedAmong(story.db, [phone, address])).toEqual([phone]);
  expect(await story.db.customer.findUnique({ where: { id: asked.customerId } })).toMatchObject({ optedOutAt: null });
});

describe('trouble at the provider', () => {
  it('waits for a provider that is busy, then sends', async () => {
    email.answers({ outcome: 'busy', code: '429' });
    expect([await send(), (await row()).status]).toEqual(['busy', 'queued']);
    email.answers({ outcome: 'sent', providerMessageId: 'later' });
    expect([await send(), await send(), email.messages.length]).toEqual(['sent', 'sent', 2]);
  });

  it('keeps a refusal for good', async () => {
    email.answers({ outcome: 'refused', code: '400', address: 'fine' });
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

  it('believes an answer that came when the attempt was taken for dead', async () => {
    email.answers(async () => {
      const taken = await takeUnclear(story.db, new Date(noon.getTime() + 121_000), 10);
      expect(taken.map(({ id }) => id)).toContain((await row()).id);
      return { outcome: 'sent', providerMessageId: 'slow' };
    });
    expect(await send()).toBe('sent');
    expect(await row()).toMatchObject({ status: 'sent', providerMessageId: 'slow' });
  });

  it('lets another attempt finish, and gives up on one that died', async () => {
    const { id } = await queueDispatch(story.db, withoutToken(draft()));
    await claimDispatch(story.db, id, 'fake', now);
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
