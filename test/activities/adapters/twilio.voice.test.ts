import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { twilioVoice, type TwilioVoiceSettings } from '../../../activities/adapters/twilio.voice.js';
import { callsOnceIn, keepsThePort, messageTo, troubles } from './contract.js';
import { startProviderServer, type Behaviour, type ProviderServer } from './provider-server.js';

const address = '+15005550006';
let server: ProviderServer;
let sids = 0;

const settings = (changes: Partial<TwilioVoiceSettings> = {}): TwilioVoiceSettings => ({
  accountSid: 'AC0123456789abcdef',
  authToken: 'a-secret-of-this-test',
  voiceFrom: '+15005550001',
  apiBaseUrl: server.url,
  publicUrl: 'https://amends.example.com',
  timeoutMs: 300,
  ...changes,
});
const accepts = (): Behaviour => {
  sids += 1;
  return { status: 201, body: JSON.stringify({ sid: `CA${String(sids).padStart(4, '0')}`, status: 'queued' }) };
};
const refusal = (code: number): Behaviour => ({
  status: 400,
  body: JSON.stringify({ code, message: `refused for ${address}`, status: 400 }),
});

beforeAll(async () => {
  server = await startProviderServer();
});
afterAll(() => server.close());
beforeEach(() => server.behave(accepts));

describe('a call by Twilio', () => {
  const provider = () => twilioVoice(settings());
  keepsThePort(provider, { name: 'twilio', channel: 'voice', address });
  callsOnceIn(troubles, provider, () => server, address);
  callsOnceIn(
    [
      { when: 'the number is none', behaviour: refusal(21211), result: { outcome: 'refused', code: '21211', address: 'dead' } },
      { when: 'our own number may not call', behaviour: refusal(21210), result: { outcome: 'busy', code: '21210' } },
      { when: 'the country is closed to us', behaviour: refusal(21215), result: { outcome: 'refused', code: '21215', address: 'fine' } },
      {
        when: 'the credentials are wrong',
        behaviour: { status: 401, body: '{"code":20003,"message":"Authenticate"}' },
        result: { outcome: 'busy', code: '20003' },
      },
    ],
    provider,
    () => server,
    address,
  );

  it('asks for the call once, with the dispatch in both of its callbacks and nothing of the message in it', async () => {
    await provider().send(messageTo(address, { dispatchId: 'dsp_1', text: 'How did we do?', html: null, links: [] }));
    const [request] = server.requests;
    expect(server.requests).toHaveLength(1);
    expect(request).toMatchObject({ method: 'POST', path: '/2010-04-01/Accounts/AC0123456789abcdef/Calls.json' });
    const form = new URLSearchParams(request?.body);
    expect(form.getAll('StatusCallbackEvent')).toEqual(['initiated', 'ringing', 'answered', 'completed']);
    form.delete('StatusCallbackEvent');
    expect(Object.fromEntries(form)).toEqual({
      To: address,
      From: '+15005550001',
      Url: 'https://amends.example.com/webhooks/twilio/voice?dispatch=dsp_1',
      Method: 'POST',
      StatusCallback: 'https://amends.example.com/webhooks/twilio/status?dispatch=dsp_1',
      StatusCallbackMethod: 'POST',
      Timeout: '25',
      MachineDetection: 'Enable',
    });
  });
});
