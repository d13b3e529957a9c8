import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { twilioSms, type TwilioSettings } from '../../../activities/adapters/twilio.sms.js';
import { callsOnceIn, keepsThePort, messageTo, troubles } from './contract.js';
import { closedUrl, startProviderServer, type Behaviour, type ProviderServer, type TakenRequest } from './provider-server.js';

const address = '+15005550006';
let server: ProviderServer;
let sids = 0;

const settings = (changes: Partial<TwilioSettings> = {}): TwilioSettings => ({
  accountSid: 'AC0123456789abcdef',
  authToken: 'a-secret-of-this-test',
  from: '+15005550001',
  messagingServiceSid: undefined,
  apiBaseUrl: server.url,
  publicUrl: 'https://amends.example.com',
  timeoutMs: 300,
  ...changes,
});
const accepts = (): Behaviour => {
  sids += 1;
  return { status: 201, body: JSON.stringify({ sid: `SM${String(sids).padStart(4, '0')}`, status: 'queued', error_code: null }) };
};
const refusal = (code: number): Behaviour => ({ status: 400, body: JSON.stringify({ code, message: `refused for ${address}`, more_info: 'https://example.com', status: 400 }) });
const formOf = (request: TakenRequest | undefined): Record<string, string> => Object.fromEntries(new URLSearchParams(request?.body));

beforeAll(async () => {
  server = await startProviderServer();
});
afterAll(() => server.close());
beforeEach(() => server.behave(accepts));

describe('an SMS by Twilio', () => {
  const provider = () => twilioSms(settings());
  keepsThePort(provider, { name: 'twilio', channel: 'sms', address });
  callsOnceIn(troubles, provider, () => server, address);
  callsOnceIn(
    [
      { when: 'the customer said STOP to Twilio', behaviour: refusal(21610), result: { outcome: 'refused', code: '21610', address: 'opted_out' } },
      { when: 'the number is none', behaviour: refusal(21211), result: { outcome: 'refused', code: '21211', address: 'dead' } },
      { when: 'the sender is not ours', behaviour: refusal(21606), result: { outcome: 'busy', code: '21606' } },
      { when: 'its code is in no list of ours', behaviour: refusal(29999), result: { outcome: 'unclear', code: '29999' } },
      { when: 'something before it refuses', behaviour: { status: 400, body: '<h1>Bad Request</h1>' }, result: { outcome: 'unclear', code: '400' } },
      { when: 'the credentials are wrong', behaviour: { status: 401, body: '{"code":20003,"message":"Authenticate"}' }, result: { outcome: 'busy', code: '20003' } },
      { when: 'it breaks off in the middle of its answer', behaviour: 'break_off', result: { outcome: 'unclear' } },
      { when: 'its answer is not understood', behaviour: { status: 201, body: 'queued' }, result: { outcome: 'unclear' } },
    ],
    provider,
    () => server,
    address,
  );

  it('names no address in what it keeps of a refusal', async () => {
    server.behave(refusal(21211));
    expect(JSON.stringify(await provider().send(messageTo(address)))).not.toContain('5005550006');
  });

  it('posts to the account, signed in, with the dispatch in its callback', async () => {
    await provider().send(messageTo(address, { dispatchId: 'dsp_1', text: '¿Qué tal? 5 = sí 😀' }));
    const [request] = server.requests;
    expect(request).toMatchObject({ method: 'POST', path: '/2010-04-01/Accounts/AC0123456789abcdef/Messages.json' });
    expect(request?.headers.authorization).toBe(`Basic ${Buffer.from('AC0123456789abcdef:a-secret-of-this-test').toString('base64')}`);
    expect(formOf(request)).toEqual({
      To: address,
      From: '+15005550001',
      Body: '¿Qué tal? 5 = sí 😀',
      StatusCallback: 'https://amends.example.com/webhooks/twilio/status?dispatch=dsp_1',
    });
  });

  it('sends by a messaging service where there is one', async () => {
    await twilioSms(settings({ messagingServiceSid: 'MG1' })).send(messageTo(address));
    const form = formOf(server.requests[0]);
    expect(form).toMatchObject({ MessagingServiceSid: 'MG1' });
    expect(form).not.toHaveProperty('From');
  });

  it('may be tried again when no connection came about', async () => {
    expect(await twilioSms(settings({ apiBaseUrl: await closedUrl() })).send(messageTo(address))).toEqual({ outcome: 'busy', code: 'ECONNREFUSED' });
    expect(await twilioSms(settings({ apiBaseUrl: 'http://nowhere.invalid' })).send(messageTo(address))).toMatchObject({ outcome: 'busy' });
  });

  describe('asked what it took for a number', () => {
    const claimedAt = new Date('2026-11-20T14:00:00Z');
    const list = (changes: Partial<TwilioSettings> = {}) => twilioSms(settings(changes)).list?.({ dispatchId: 'dsp_1', address, claimedAt });
    const entry = { sid: 'SM1', body: 'Hello', date_created: 'Fri, 20 Nov 2026 14:00:02 +0000', status: 'sent', error_code: null };
    const lists = (messages: object[]) => server.behave({ status: 200, body: JSON.stringify({ messages, next_page_uri: null }) });

    it('tells id, words, time and state, from a little before the claim on', async () => {
      lists([entry, { ...entry, sid: 'SM2', status: 'failed', error_code: 21610 }]);
      expect(await list()).toMatchObject([
        { providerMessageId: 'SM1', text: 'Hello', createdAt: '2026-11-20T14:00:02.000Z', meaning: { verdict: 'accepted' } },
        { providerMessageId: 'SM2', meaning: { verdict: 'permanent', address: 'opted_out' } },
      ]);
      const [request] = server.requests;
      expect(request?.method).toBe('GET');
      const query = new URL(request?.path ?? '', server.url).searchParams;
      expect([query.get('To'), query.get('DateSent>')]).toEqual([address, '2026-11-20T13:55:00Z']);
    });

    it('tells nothing where it does not answer, or lists more than can be compared', async () => {
      lists(Array.from({ length: 100 }, (_, number) => ({ ...entry, sid: `SM${number}` })));
      expect(await list()).toBeNull();
      for (const behaviour of ['silence', 'reset', { status: 500 }, { status: 401, body: '{"code":20003}' }, { status: 200, body: 'oops' }] as const) {
        server.behave(behaviour);
        expect(await list()).toBeNull();
      }
      expect(await list({ apiBaseUrl: await closedUrl() })).toBeNull();
    });
  });
});
