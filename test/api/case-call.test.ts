import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sandboxMessages } from '../../activities/adapters/sandbox.message.js';
import { createCallActivities } from '../../activities/call.activities.js';
import { hashPassword } from '../../api/auth/password.js';
import { createUser, type StaffRole } from '../../prisma/stores/staff.store.js';
import { fakeProvider } from '../activities/fake-provider.js';
import { quiet } from '../stores/story.js';
import { startApi, type Answer, type ApiServer } from './api-server.js';
import { storeRatedContact } from './rated-contact.js';

const publicUrl = 'https://amends.example.com';
const authToken = 'a-secret-of-this-test';
/** 10:00 where the customers are. */
const morning = new Date('2026-11-20T15:00:00Z');
let now = morning;
let api: ApiServer;
const ids: Record<string, string> = {};
const cookies: Record<string, string> = {};
let customers = 0;
let caseId: string;

beforeAll(async () => {
  api = await startApi({ clock: () => now, publicUrl, twilio: { authToken, voiceFrom: '+15005550001' } });
  await person('Mo', 'manager', '+15005550010');
  await person('Ida', 'manager', null);
  await person('Sam', 'agent', '+15005550011');
});
afterAll(() => api?.close());
beforeEach(async () => {
  now = morning;
  customers += 1;
  const contact = {
    customer: `CUS-${customers}`,
    name: 'Ada Quist',
    email: `ada${customers}@example.com`,
    phone: `+1500999${String(customers).padStart(4, '0')}`,
  };
  caseId = (await storeRatedContact(api.db, { ...contact, rating: 2, answeredAt: '2026-11-20T13:00:00Z' })).caseId;
});

async function person(name: string, role: StaffRole, phone: string | null): Promise<void> {
  const password = 'a long pass phrase';
  const email = `${name.toLowerCase()}@example.com`;
  const user = await createUser(api.db, { email, name, role, team: 'billing', phone, passwordHash: await hashPassword(password) });
  ids[name] = user?.id ?? '';
  const session = await api.call('POST', '/api/v1/session', { as: null, body: { email, password } });
  cookies[name] = session.headers.get('set-cookie')?.split(';')[0] ?? '';
}

const as = (name: string, method: string, path: string, body?: unknown): Promise<Answer> =>
  api.call(method, path, { as: null, headers: { cookie: cookies[name] ?? '' }, ...(body === undefined ? {} : { body }) });
const ask = (name = 'Mo', body: unknown = {}): Promise<Answer> => as(name, 'POST', `/api/v1/cases/${caseId}/call`, body);
const read = async () => (await as('Mo', 'GET', `/api/v1/cases/${caseId}`)).body;
const change = (data: object) => api.db.customer.updateMany({ where: { externalId: `CUS-${customers}` }, data });

/** What the worker does with a call that was asked for. */
async function place(callId: string, where: 'phone' | 'sandbox' = 'phone'): Promise<{ dispatchId: string }> {
  const { db } = api;
  const sandbox = { email: sandboxMessages(db, 'email'), sms: sandboxMessages(db, 'sms'), voice: sandboxMessages(db, 'voice') };
  const voice = fakeProvider('voice');
  const providers = { ...sandbox, ...(where === 'phone' ? { voice } : {}), sandbox };
  const activities = createCallActivities({ db, clock: () => now, log: quiet, publicUrl, providers, startClock: async () => undefined });
  expect([await activities.placeCall({ callId }), await activities.placeCall({ callId })]).toEqual([
    { outcome: 'placed' },
    { outcome: 'placed' },
  ]);
  expect(voice.messages.map(({ address }) => address)).toEqual(where === 'phone' ? ['+15005550010'] : []);
  const { id: dispatchId, ...dispatch } = await db.dispatch.findUniqueOrThrow({ where: { key: `call_back:${callId}:0:voice` } });
  expect(dispatch).toMatchObject({ purpose: 'call_back', status: 'sent', customerId: null, caseId });
  return { dispatchId };
}

/** Rings Mo's phone; gives a way to tell what Twilio tells. */
async function ringing() {
  const call = (await ask()).body.calls.find((each: { status: string }) => each.status === 'requested');
  const { dispatchId } = await place(call.id);
  const post = async (path: string, fields: Record<string, string>) => {
    const text = Object.keys(fields)
      .toSorted()
      .reduce((all, name) => `${all}${name}${fields[name]}`, `${publicUrl}${path}`);
    const signature = createHmac('sha1', authToken).update(text).digest('base64');
    const response = await fetch(`${api.url}${path}`, {
      method: 'POST',
      headers: { 'X-Twilio-Signature': signature },
      body: new URLSearchParams(fields),
    });
    return response.text();
  };
  const base = { CallSid: `CA${call.id}`, CallStatus: 'in-progress' };
  return {
    callId: call.id as string,
    dispatchId,
    voice: (step: string | null, fields: Record<string, string> = {}) =>
      post(`/webhooks/twilio/voice?dispatch=${dispatchId}${step === null ? '' : `&step=${step}`}`, { ...base, ...fields }),
    status: (CallStatus: string) => post(`/webhooks/twilio/status?dispatch=${dispatchId}`, { ...base, CallStatus }),
  };
}

const kinds = (detail: { timeline: { kind: string }[] }): string[] => detail.timeline.map(({ kind }) => kind);

describe('a call from a case', () => {
  it('rings the manager, whispers, connects the customer, and is logged once as the outreach it was', async () => {
    const { voice, status } = await ringing();
    expect((await read()).calls).toMatchObject([{ status: 'ringing', result: null, by: 'Mo' }]);
    expect(await voice(null, { AnsweredBy: 'human' })).toMatch(/<Gather input="dtmf" action="[^"]+step=connect".*Press 1 to be connected/);
    const dial = await voice('connect', { Digits: '1' });
    expect(dial).toMatch(
      /<Dial callerId="\+15005550001" action="[^"]+step=over" method="POST" .*answerOnBridge="true"><Number statusCallback="[^"]+step=customer"/,
    );
    expect(dial).toContain(`>+1500999${String(customers).padStart(4, '0')}</Number></Dial>`);
    expect(await voice('connect', { Digits: '1' })).toBe(dial);
    await voice('customer', { CallStatus: 'in-progress' });
    expect((await read()).calls).toMatchObject([{ status: 'connected', connectedAt: morning.toISOString() }]);
    now = new Date(morning.getTime() + 95_000);
    for (let told = 0; told < 2; told += 1) {
      await voice('customer', { CallStatus: 'completed', CallDuration: '95' });
      expect(await voice('over', { DialCallStatus: 'completed', DialCallDuration: '95' })).toContain('<Hangup/>');
      await status('completed');
    }
    const detail = await read();
    expect(detail.calls).toMatchObject([{ status: 'ended', result: 'reached', seconds: 95 }]);
    expect(detail.outreaches).toMatchObject([{ kind: 'call', result: 'reached', at: morning.toISOString(), by: 'Mo' }]);
    expect(detail).toMatchObject({ status: 'contacted', firstOutreachAt: morning.toISOString() });
    expect(
      kinds(detail)
        .filter((kind) => /call|outreach/.test(kind))
        .toSorted(),
    ).toEqual(['call_ended', 'call_started', 'outreach_logged']);
    expect(await api.db.workflowSignal.findMany({ where: { entityId: detail.calls[0].id } })).toMatchObject([
      { workflow: 'call', signal: 'start' },
    ]);
  });

  it.each([
    ['nobody answers', { DialCallStatus: 'no-answer' }, 'no_answer'],
    ['the line is busy', { DialCallStatus: 'busy' }, 'busy'],
    ['it was hardly picked up', { DialCallStatus: 'completed', DialCallDuration: '4' }, 'no_answer'],
  ])('is a try where %s: the clock runs on', async (_how, fields, result) => {
    const { voice } = await ringing();
    await voice(null);
    await voice('connect', { Digits: '1' });
    await voice('over', fields);
    const detail = await read();
    expect(detail).toMatchObject({
      status: 'open',
      firstOutreachAt: null,
      calls: [{ result }],
      outreaches: [{ kind: 'call', result: 'no_answer' }],
    });
  });

  it('never brings a mailbox of the manager together with a customer, and is no outreach then', async () => {
    const mailbox = await ringing();
    expect(await mailbox.voice(null, { AnsweredBy: 'machine_start' })).toMatch(/<Response><Hangup\/><\/Response>/);
    const silent = await ringing();
    await silent.voice(null);
    expect(await silent.voice('connect')).toMatch(/<Response><Hangup\/><\/Response>/);
    const away = await ringing();
    await away.status('no-answer');
    expect(await away.voice('connect', { Digits: '1' })).not.toContain('<Dial');
    expect(await read()).toMatchObject({
      outreaches: [],
      calls: [{ result: 'not_taken' }, { result: 'not_taken' }, { result: 'not_taken' }],
    });
  });

  it('does not connect a customer who said stop while the phone rang', async () => {
    const { voice } = await ringing();
    await voice(null);
    await change({ optedOutAt: now });
    expect(await voice('connect', { Digits: '1' })).toMatch(/may not be called any more.*<Hangup\/>/);
    expect(await read()).toMatchObject({ calls: [{ status: 'ended', result: 'failed' }], outreaches: [] });
  });

  it('can be said to have reached a mailbox only', async () => {
    const { voice, callId } = await ringing();
    await voice(null);
    const path = `/api/v1/cases/${caseId}/calls/${callId}/voicemail`;
    expect((await as('Mo', 'POST', path)).body.code).toBe('call_reached_nobody');
    await voice('connect', { Digits: '1' });
    await voice('over', { DialCallStatus: 'completed', DialCallDuration: '20' });
    for (let told = 0; told < 2; told += 1)
      expect((await as('Mo', 'POST', path)).body).toMatchObject({
        calls: [{ result: 'voicemail' }],
        outreaches: [{ result: 'voicemail' }],
      });
    expect(await api.db.recoveryCase.findUniqueOrThrow({ where: { id: caseId } })).toMatchObject({ reachedAt: null });
  });
});

describe('a call that is refused', () => {
  it('to the agent who was rated, to whoever has no phone, and twice at once', async () => {
    expect((await ask('Sam')).body).toMatchObject({ status: 403, code: 'rated_agent_may_not' });
    expect((await ask('Ida')).body).toMatchObject({ status: 409, code: 'no_own_phone' });
    expect((await ask()).status).toBe(200);
    expect((await ask()).body).toMatchObject({ status: 409, code: 'call_under_way' });
  });

  it('at night, with the hour there, unless the customer asked for it', async () => {
    now = new Date('2026-11-21T02:40:00Z');
    expect((await ask()).body).toMatchObject({
      status: 409,
      code: 'customer_quiet_hours',
      detail: expect.stringContaining("It's 21:40 there."),
    });
    expect((await ask('Mo', { atWish: true })).body.code).toBe('no_wish');
    await api.db.surveyResponse.updateMany({
      where: { recoveryCase: { id: caseId } },
      data: { callbackAt: new Date('2026-11-21T02:30:00Z') },
    });
    expect((await ask('Mo', { atWish: true })).body).toMatchObject({
      callbackAt: '2026-11-21T02:30:00.000Z',
      calls: [{ status: 'requested' }],
    });
  });

  it('to a customer who wants no calls, and about a case that is closed', async () => {
    await change({ consent: { voice: false } });
    expect((await ask()).body.code).toBe('customer_refused_calls');
    await change({ consent: {}, optedOutAt: now });
    expect((await ask()).body.code).toBe('customer_opted_out');
    await change({ optedOutAt: null, phone: null });
    expect((await ask()).body.code).toBe('no_customer_phone');
    await api.db.recoveryCase.update({ where: { id: caseId }, data: { status: 'closed' } });
    expect((await ask()).body.code).toBe('case_closed');
  });

  it('to a key that does not say whose phone rings', async () => {
    const byKey = (body: object) => api.call('POST', `/api/v1/cases/${caseId}/call`, { body });
    expect((await byKey({})).body.errors[0].path).toBe('userId');
    expect((await byKey({ userId: ids['Mo'] })).body.calls).toMatchObject([{ by: 'Mo', status: 'requested' }]);
  });
});

describe('the sandbox', () => {
  it('shows the call, and takes a reply for how it ended', async () => {
    const [call] = (await ask()).body.calls;
    const { db } = api;
    await place(call.id, 'sandbox');
    const [message] = (await api.call('GET', '/api/v1/outbox?channel=voice&purpose=call_back')).body.items;
    expect(message).toMatchObject({ to: '+15005550010', repliable: true, caseId, text: expect.stringContaining('press 1') });
    const reply = (text: string) => api.call('POST', `/api/v1/outbox/${message.id}/reply`, { body: { text } });
    expect((await reply('hello')).body).toMatchObject({ outcome: 'unclear', answer: expect.stringContaining('connected 45') });
    expect((await reply('connected 45')).body).toEqual({ outcome: 'call_ended', answer: null });
    expect(await read()).toMatchObject({ calls: [{ result: 'reached', seconds: 45 }], outreaches: [{ result: 'reached' }] });
    expect(await db.outreach.count({ where: { caseId } })).toBe(1);
  });
});
