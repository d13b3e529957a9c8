import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sandboxMessages } from '../../activities/adapters/sandbox.message.js';
import { sendgridEmail } from '../../activities/adapters/sendgrid.email.js';
import { twilioInbox } from '../../activities/adapters/twilio.inbox.js';
import { twilioSms } from '../../activities/adapters/twilio.sms.js';
import { twilioVoice } from '../../activities/adapters/twilio.voice.js';
import { createActivities } from '../../activities/create-activities.js';
import { defaultPolicy } from '../../domain/policy/default-policy.js';
import { publishPolicy, saveDraft } from '../../prisma/stores/policy-write.store.js';
import { answer, ask, noon, openStory, quiet, readHere, type StoryDatabase } from '../stores/story.js';
import { startProviderDouble, type ProviderDouble } from '../support/provider-doubles/provider-double.js';
import { doubleApiKey } from '../support/provider-doubles/sendgrid-double.js';
import { doubleAccount } from '../support/provider-doubles/twilio-double.js';
import { startPrism, type Prism } from './prism.js';
import { sharedPath } from './shared-files.js';

// Everything that the product sends passes the provider's own document on its way to a double that stands for the provider.

const publicUrl = 'https://amends.example.com';
let story: StoryDatabase;
let double: ProviderDouble;
let twilio: Prism;
let sendgrid: Prism;
const contact = {
  interaction: { channel: 'phone' as const },
  customer: { phone: '+15005550006', timeZone: 'America/New_York', consent: { sms: true } },
};

beforeAll(async () => {
  [story, double] = await Promise.all([openStory(), startProviderDouble()]);
  [twilio, sendgrid] = [
    await startPrism(sharedPath('specs/twilio_api_v2010.arrays-patched.json'), double.url),
    await startPrism(sharedPath('specs/tsg_mail_v3.json'), double.url),
  ];
});
afterAll(async () => {
  await Promise.all([twilio?.stop(), sendgrid?.stop(), double?.close()]);
  await story?.close();
});
beforeEach(() => double.will({ kind: 'none' }));

const smsBy = (sender: { from: string } | { messagingServiceSid: string }) =>
  twilioSms({ ...doubleAccount, messagingServiceSid: undefined, from: undefined, ...sender, apiBaseUrl: twilio.url, publicUrl });
const byNumber = () => smsBy({ from: '+15005550001' });

function activities(sms = byNumber()) {
  const { db } = story;
  const sandbox = { email: sandboxMessages(db, 'email'), sms: sandboxMessages(db, 'sms'), voice: sandboxMessages(db, 'voice') };
  const email = sendgridEmail({ apiKey: doubleApiKey, from: 'surveys@example.com', apiBaseUrl: sendgrid.url });
  const deps = {
    db,
    clock: () => noon,
    publicUrl,
    log: quiet,
    startClock: async () => undefined,
    reading: readHere,
    providers: { email, sms, voice: sandbox.voice, sandbox },
  };
  return createActivities(deps);
}
const takenSince = (count: number) => double.taken.slice(count);

describe('what the product sends to Twilio', () => {
  it.each([
    ['a number', () => byNumber()],
    ['a messaging service', () => smsBy({ messagingServiceSid: doubleAccount.messagingServiceSid })],
  ])('is a valid survey and reminder from %s', async (_, sms) => {
    const { invitationId } = await ask(story.db, {
      ...contact,
      interaction: { ...contact.interaction, id: `T-by-${double.taken.length}` },
    });
    const before = double.taken.length;
    for (const step of [0, 1] as const) expect(await activities(sms()).sendInvitation({ invitationId, step })).toEqual({ outcome: 'sent' });
    expect(takenSince(before)).toMatchObject([{ channel: 'sms' }, { channel: 'sms' }]);
  });

  it('is a valid question for its list, answered by what it took', async () => {
    const provider = byNumber();
    const sent = await provider.send({
      dispatchId: 'dsp_1',
      address: '+15005550007',
      subject: null,
      text: 'Hello 👋',
      html: null,
      links: [],
      unsubscribeUrl: null,
      sender: null,
    });
    const listed = await provider.list?.({ dispatchId: 'dsp_1', address: '+15005550007', claimedAt: new Date() });
    expect(listed).toMatchObject([
      { providerMessageId: Reflect.get(sent, 'providerMessageId'), text: 'Hello 👋', meaning: { verdict: 'accepted' } },
    ]);
  });

  it('is a valid call, with the addresses of its script and its callbacks', async () => {
    const caller = twilioVoice({ ...doubleAccount, voiceFrom: '+15005550001', apiBaseUrl: twilio.url, publicUrl });
    const call = {
      dispatchId: 'dsp_2',
      address: '+15005550008',
      subject: null,
      text: '',
      html: null,
      links: [],
      unsubscribeUrl: null,
      sender: null,
    };
    const before = double.taken.length;
    expect(await caller.send(call)).toMatchObject({ outcome: 'sent', providerMessageId: expect.stringMatching(/^CA/) });
    expect(takenSince(before)).toMatchObject([{ channel: 'voice', to: '+15005550008', dispatchId: 'dsp_2' }]);
  });

  it('is a valid look into the inbox', async () => {
    const inbox = twilioInbox({ ...doubleAccount, from: '+15005550001', apiBaseUrl: twilio.url });
    const hour = 3_600_000;
    expect(await inbox.listReceived({ from: new Date(Date.now() - hour), to: new Date(), limit: 50 })).toMatchObject({ isComplete: true });
  });

  it('and a request that Twilio does not know of never reaches it', async () => {
    const [before, authorization] = [
      double.requests(),
      `Basic ${Buffer.from(`${doubleAccount.accountSid}:${doubleAccount.authToken}`).toString('base64')}`,
    ];
    const path = `/2010-04-01/Accounts/${doubleAccount.accountSid}/Messages.json`;
    const { status } = await fetch(`${twilio.url}${path}`, {
      method: 'POST',
      headers: { authorization },
      body: new URLSearchParams({ Body: 'to nobody' }),
    });
    expect([status, double.requests() - before]).toEqual([422, 0]);
  });
});

describe('what the product sends to SendGrid', () => {
  it('is a valid survey, reminder and question, with HTML, text and the way out', async () => {
    const { invitationId, interactionId, customerId } = await ask(story.db);
    const [before, id] = [double.taken.length, `chk_${invitationId}`];
    const question = {
      interactionId,
      customerId,
      resolutionNumber: 1,
      channel: 'email',
      language: 'en',
      policyKey: 'default',
      policyVersion: 1,
    };
    await story.db.resolutionCheck.create({
      data: {
        ...question,
        id,
        token: id,
        kind: 'confirmation',
        status: 'scheduled',
        sendAt: noon,
        waitsUntil: new Date(noon.getTime() + 86_400_000),
      },
    });
    expect(await activities().sendCheck({ checkId: id })).toEqual({ outcome: 'sent' });
    for (const step of [0, 1] as const) expect(await activities().sendInvitation({ invitationId, step })).toEqual({ outcome: 'sent' });
    expect(takenSince(before)).toMatchObject([{ channel: 'email' }, { channel: 'email' }, { channel: 'email' }]);
  });

  it('and to Twilio is a valid alert to staff', async () => {
    const document = {
      ...defaultPolicy,
      lowScore: { ...defaultPolicy.lowScore, alertEmails: ['lead@example.com'], alertPhones: ['+15005550009'] },
    };
    const ops = { id: null, name: 'Ops' };
    await saveDraft(story.db, 'default', document, ops);
    await publishPolicy(story.db, 'default', { appliesTo: 'undecided' }, ops);
    const responseId = await answer(story.db, await ask(story.db), 1, { now: noon });
    const { caseId } = await activities().processResponse({ responseId });
    const before = double.taken.length;
    await activities().alertCase({ caseId: caseId ?? '' });
    expect(takenSince(before).map(({ to }) => to)).toEqual(expect.arrayContaining(['lead@example.com', '+15005550009']));
  });

  it('and a request that SendGrid does not know of never reaches it', async () => {
    const before = double.requests();
    const headers = { authorization: `Bearer ${doubleApiKey}`, 'content-type': 'application/json' };
    const { status } = await fetch(`${sendgrid.url}/v3/mail/send`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ subject: 'to nobody' }),
    });
    expect([status, double.requests() - before]).toEqual([422, 0]);
  });
});
