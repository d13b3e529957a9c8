import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listDueRecordings } from '../../prisma/stores/provider-recording.store.js';
import { suppressedAmong } from '../../prisma/stores/suppression.store.js';
import { startApi, type ApiServer } from './api-server.js';
import { storeAsked, type AskedCustomer } from './survey-page-data.js';

const now = new Date('2026-11-20T15:00:00Z');
const publicUrl = 'https://amends.example.com';
const authToken = 'a-secret-of-this-test';
let api: ApiServer;
let unconfigured: ApiServer;
let customer: AskedCustomer;
let count = 0;

beforeAll(async () => {
  [api, unconfigured] = await Promise.all([startApi({ clock: () => now, publicUrl, twilio: { authToken } }), startApi({ publicUrl })]);
});
afterAll(() => Promise.all([api?.close(), unconfigured?.close()]));
beforeEach(() => call());

/** A customer whose phone rings. */
async function call(changes: { language?: string; instrument?: string } = {}): Promise<void> {
  count += 1;
  customer = await storeAsked(api.db, {
    channel: 'voice',
    sentAt: new Date('2026-11-20T14:00:00Z'),
    expiresAt: new Date('2026-12-04T14:00:00Z'),
    ...changes,
  });
  await api.db.customer.update({ where: { id: customer.customerId }, data: { phone: phone() } });
  const { token: _token, ...ids } = customer;
  const message = { purpose: 'survey', channel: 'voice', address: phone(), text: 'Hello.', status: 'sent', provider: 'twilio' };
  await api.db.dispatch.create({ data: { ...ids, ...message, id: dispatchId(), key: dispatchId() } });
}

const phone = () => `+1500777${String(count).padStart(4, '0')}`;
const dispatchId = () => `dsp_${customer.token.slice(0, 12)}`;
const sid = () => `CA${customer.token.slice(0, 12)}`;

/** As Twilio signs: HMAC-SHA1 over the address and the fields in the order of their names. */
function signed(path: string, fields: Record<string, string>): string {
  const text = Object.keys(fields)
    .toSorted()
    .reduce((all, name) => `${all}${name}${fields[name]}`, `${publicUrl}${path}`);
  return createHmac('sha1', authToken).update(text).digest('base64');
}

async function post(path: string, fields: Record<string, string>, { signature = signed(path, fields), server = api } = {}) {
  const body = new URLSearchParams(fields);
  const response = await fetch(`${server.url}${path}`, { method: 'POST', headers: { 'X-Twilio-Signature': signature }, body });
  return { status: response.status, text: await response.text() };
}

const voicePath = (step: string | null): string => `/webhooks/twilio/voice?dispatch=${dispatchId()}${step === null ? '' : `&step=${step}`}`;
const base = () => ({ CallSid: sid(), AccountSid: 'AC1', From: '+15005550001', To: phone(), CallStatus: 'in-progress' });
const voice = (step: string | null, fields: Record<string, string> = {}) => post(voicePath(step), { ...base(), ...fields });
const ended = (CallStatus: string) => post(`/webhooks/twilio/status?dispatch=${dispatchId()}`, { ...base(), CallStatus });
const dispatch = () => api.db.dispatch.findUniqueOrThrow({ where: { id: dispatchId() } });
const invitation = () => api.db.invitation.findUniqueOrThrow({ where: { id: customer.invitationId } });
const answers = () => api.db.surveyResponse.findMany({ where: { customerId: customer.customerId } });
const owner = () => api.db.customer.findUniqueOrThrow({ where: { id: customer.customerId } });

describe('a survey call', () => {
  it('asks, takes a key, records the reason and thanks: once, however often it is told', async () => {
    const first = await voice(null, { AnsweredBy: 'human' });
    expect(first.text).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?><Response><Gather input="dtmf speech" action="https:\/\/amends\.example\.com\/webhooks\/twilio\/voice\?dispatch=\w+&amp;step=rating" method="POST"/,
    );
    expect(first.text).toMatch(/numDigits="1".* language="en-US"><Say language="en-US">Hello. This is an automatic call from Acme/);
    expect(first.text).toContain('press 9');
    expect(await dispatch()).toMatchObject({ status: 'delivered' });
    expect(await invitation()).toMatchObject({ status: 'delivered', deliveredAt: now });

    for (let told = 0; told < 2; told += 1) {
      const asked = await voice('rating', { Digits: '2' });
      expect(asked.text).toContain('<Say language="en-US">What is the main reason for your rating?</Say>');
      expect(asked.text).toMatch(/<Record action="[^"]+step=comment" .*transcribe="true" transcribeCallback="[^"]+step=transcription"/);
    }
    expect(await answers()).toMatchObject([{ rating: 2, low: true, via: 'voice', comment: null }]);

    const recording = { RecordingSid: 'RE0123456789abcdef', RecordingDuration: '12', RecordingUrl: 'https://api.twilio.com/x' };
    expect((await voice('comment', recording)).text).toMatch(/Thank you for telling us openly.*Goodbye\.<\/Say><Hangup\/><\/Response>$/);
    const written = {
      ...recording,
      TranscriptionSid: 'TR0123456789abcdef',
      TranscriptionStatus: 'completed',
      TranscriptionText: '5 times I was transferred.',
    };
    for (let told = 0; told < 2; told += 1) expect((await voice('transcription', written)).status).toBe(200);
    expect(await answers()).toMatchObject([{ rating: 2, comment: '5 times I was transferred.' }]);
    expect((await listDueRecordings(api.db, now, 10)).toSorted()).toEqual(['RE0123456789abcdef', 'TR0123456789abcdef']);
    await ended('completed');
    expect(await dispatch()).toMatchObject({ status: 'delivered' });
  });

  it('takes a rating that is spoken, and asks once more where it did not understand', async () => {
    await voice(null, {});
    expect((await voice('rating', { SpeechResult: 'well, I am not sure' })).text).toMatch(/step=rating_again.*Sorry, we did not get that/);
    expect((await voice('rating_again', { SpeechResult: 'Four.', Confidence: '0.9' })).text).toContain('<Record');
    expect(await answers()).toMatchObject([{ rating: 4, low: false }]);
  });

  it('reads aloud whatever a name is made of', async () => {
    await api.db.interaction.update({ where: { id: customer.interactionId }, data: { brand: '<Dial>&"\'\u0007Co' } });
    expect((await voice(null, {})).text).toContain('an automatic call from &lt;Dial&gt;&amp;&quot;&#39; Co about');
  });

  it('goes after the second silence', async () => {
    await voice(null, {});
    expect((await voice('rating')).text).toContain('step=rating_again');
    expect((await voice('rating_again')).text).toMatch(/could not understand you.*<Hangup\/>/);
    expect(await answers()).toEqual([]);
  });

  it('speaks and listens in the language of the survey, where nothing is recorded', async () => {
    await call({ language: 'de' });
    expect((await voice(null, {})).text).toContain('<Say language="de-DE">Guten Tag. Dies ist ein automatischer Anruf von Acme');
    const asked = await voice('rating', { Digits: '5' });
    expect(asked.text).toMatch(/<Gather input="speech" action="[^"]+step=comment".* language="de-DE">/);
    expect(asked.text).not.toContain('<Record');
    await voice('comment', { SpeechResult: 'Alles bestens.' });
    expect(await answers()).toMatchObject([{ rating: 5, comment: 'Alles bestens.' }]);
  });

  it('takes two keys for a recommendation, where 9 is a rating and the star stops', async () => {
    await call({ instrument: 'nps' });
    await askedByRecommendation();
    expect((await voice(null, {})).text).toMatch(/numDigits="2".*press the star key/);
    await voice('rating', { Digits: '9' });
    expect(await answers()).toMatchObject([{ rating: 9, instrument: 'nps' }]);
  });
});

/** Puts the question in hand under a policy that asks how likely a recommendation is. */
async function askedByRecommendation(): Promise<void> {
  const { document } = (await api.call('GET', '/api/v1/policies/default')).body;
  const body = { ...document, name: 'Recommendation', survey: { ...document.survey, instrument: 'nps' } };
  expect((await api.call('PUT', '/api/v1/policies/recommendation', { body })).status).toBeLessThan(300);
  expect((await api.call('POST', '/api/v1/policies/recommendation/publish')).status).toBe(200);
  await api.db.invitation.update({ where: { id: customer.invitationId }, data: { policyKey: 'recommendation' } });
}

describe('a stop on the phone', () => {
  it.each([
    ['a 9', { Digits: '9' }],
    ['words', { SpeechResult: 'Please stop calling me.' }],
  ])('by %s stops everything', async (_by, said) => {
    await voice(null, {});
    expect((await voice('rating', said)).text).toMatch(/no more messages.*<Hangup\/>/);
    expect(await owner()).toMatchObject({ optedOutAt: now });
    expect(await suppressedAmong(api.db, [phone()])).toEqual([phone()]);
    expect(await invitation()).toMatchObject({ status: 'cancelled', endedReason: 'opted_out' });
    expect(await answers()).toEqual([]);
  });
});

describe('a call that nobody heard', () => {
  it('is hung up on when a mailbox picks up, and was not delivered', async () => {
    expect((await voice(null, { AnsweredBy: 'machine_start' })).text).toMatch(/<Response><Hangup\/><\/Response>$/);
    await ended('completed');
    expect(await dispatch()).toMatchObject({ status: 'failed', code: 'machine' });
    expect(await invitation()).toMatchObject({ endedReason: 'undeliverable' });
  });

  it.each([
    ['no-answer', 'no-answer'],
    ['busy', 'busy'],
    ['failed', 'failed'],
    ['canceled', 'canceled'],
    ['completed', 'unheard'],
  ])('that ends as %s was not delivered', async (status, code) => {
    for (const step of ['initiated', 'ringing']) expect((await ended(step)).status).toBe(204);
    expect(await dispatch()).toMatchObject({ status: 'sent' });
    await ended(status);
    expect(await dispatch()).toMatchObject({ status: 'failed', code, providerMessageId: sid() });
    expect(await suppressedAmong(api.db, [phone()])).toEqual([]);
  });

  it('asks nobody a question that is closed', async () => {
    await api.db.invitation.update({ where: { id: customer.invitationId }, data: { status: 'cancelled' } });
    expect((await voice(null, {})).text).toMatch(/closed by now.*<Hangup\/>/);
    expect((await voice('rating', { Digits: '1' })).text).toContain('<Hangup/>');
    expect(await answers()).toEqual([]);
  });
});

describe('the door', () => {
  it('lets nobody in but Twilio, and takes nothing by GET', async () => {
    const fields = { ...base(), Digits: '1' };
    const path = voicePath('rating');
    expect(await post(path, fields, { signature: 'nonsense' })).toMatchObject({
      status: 403,
      text: expect.stringContaining('bad_signature'),
    });
    expect((await post(path, { ...fields, Digits: '5' }, { signature: signed(path, fields) })).status).toBe(403);
    expect((await post(path, fields, { signature: signed(voicePath('comment'), fields) })).status).toBe(403);
    expect((await post(path, fields, { server: unconfigured })).status).toBe(404);
    expect((await fetch(`${api.url}${path}&Digits=1`)).status).toBe(405);
    expect(await answers()).toEqual([]);
  });

  it('hangs up on a call that is none of ours', async () => {
    const path = '/webhooks/twilio/voice?dispatch=dsp_of_nobody';
    expect(await post(path, base())).toMatchObject({ status: 200, text: expect.stringMatching(/<Response><Hangup\/><\/Response>$/) });
  });
});
