import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sendgridEmail, type SendgridSettings } from '../../../activities/adapters/sendgrid.email.js';
import { callsOnceIn, keepsThePort, messageTo, troubles } from './contract.js';
import { closedUrl, startProviderServer, type Behaviour, type ProviderServer } from './provider-server.js';

const address = 'ada@example.com';
let server: ProviderServer;
let ids = 0;

const settings = (changes: Partial<SendgridSettings> = {}): SendgridSettings => ({
  apiKey: 'SG.a-secret-of-this-test',
  from: 'surveys@example.com',
  apiBaseUrl: server.url,
  timeoutMs: 300,
  ...changes,
});
const accepts = (): Behaviour => {
  ids += 1;
  return { status: 202, headers: { 'X-Message-Id': `mid${ids}` } };
};
const refusal = (status: number): Behaviour => ({ status, body: JSON.stringify({ errors: [{ message: `refused for ${address}`, field: null }] }) });
const sent = (): unknown => JSON.parse(server.requests[0]?.body ?? 'null');

beforeAll(async () => {
  server = await startProviderServer();
});
afterAll(() => server.close());
beforeEach(() => server.behave(accepts));

describe('an email by SendGrid', () => {
  const provider = () => sendgridEmail(settings());
  keepsThePort(provider, { name: 'sendgrid', channel: 'email', address });
  callsOnceIn(troubles, provider, () => server, address);
  callsOnceIn(
    [
      { when: 'the request is wrong', behaviour: refusal(400), result: { outcome: 'refused', code: '400', address: 'fine' } },
      { when: 'the key is wrong', behaviour: refusal(401), result: { outcome: 'busy', code: '401' } },
      { when: 'the sender is not allowed', behaviour: refusal(403), result: { outcome: 'busy', code: '403' } },
      { when: 'it refuses without a word of why', behaviour: { status: 400, body: '<h1>Bad Request</h1>' }, result: { outcome: 'refused', code: '400', address: 'fine' } },
      { when: 'it answers something that nobody has documented', behaviour: refusal(418), result: { outcome: 'unclear', code: '418' } },
      { when: 'the message is too large', behaviour: refusal(413), result: { outcome: 'refused', code: '413', address: 'fine' } },
    ],
    provider,
    () => server,
    address,
  );

  it('names no address in what it keeps of a refusal', async () => {
    server.behave(refusal(400));
    expect(JSON.stringify(await provider().send(messageTo(address)))).not.toContain('ada@');
  });

  it('counts as sent without an id of the provider, too', async () => {
    server.behave({ status: 202 });
    expect(await provider().send(messageTo(address))).toEqual({ outcome: 'sent', providerMessageId: null });
  });

  it('comes from the brand where that has a name or an address of its own', async () => {
    await provider().send(messageTo(address, { sender: { name: 'Acme care', address: 'care@acme.example', replyTo: 'help@acme.example' } }));
    expect(sent()).toMatchObject({ from: { email: 'care@acme.example', name: 'Acme care' }, reply_to: { email: 'help@acme.example' } });
    server.behave(accepts);
    await provider().send(messageTo(address, { sender: { name: 'Acme, Ltd. "care"', address: null, replyTo: null } }));
    expect(sent()).toMatchObject({ from: { email: 'surveys@example.com', name: 'Acme, Ltd. "care"' } });
    expect(sent()).not.toHaveProperty('reply_to');
  });

  it('posts text and HTML, with the dispatch as a custom argument, and lets no tracking rewrite the links', async () => {
    await provider().send(messageTo(address, { dispatchId: 'dsp_1' }));
    expect(server.requests[0]).toMatchObject({ method: 'POST', path: '/v3/mail/send', headers: { authorization: 'Bearer SG.a-secret-of-this-test' } });
    expect(sent()).toMatchObject({
      from: { email: 'surveys@example.com' },
      subject: 'How did we do?',
      personalizations: [{ to: [{ email: address }], custom_args: { dispatchId: 'dsp_1' } }],
      content: [
        { type: 'text/plain', value: 'Hello, how did we do?' },
        { type: 'text/html', value: '<p>Hello, how did we do?</p>' },
      ],
      tracking_settings: { click_tracking: { enable: false, enable_text: false }, open_tracking: { enable: false } },
    });
  });

  it('lets one click end the surveys, and only those', async () => {
    await provider().send(messageTo(address));
    expect(sent()).toMatchObject({
      headers: { 'List-Unsubscribe': '<https://amends.example.com/s/t0ken/stop>', 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
    });
    server.behave(accepts);
    await provider().send(messageTo(address, { unsubscribeUrl: null }));
    expect(sent()).not.toHaveProperty('headers');
  });

  it('is found again by an answer: a Message-ID and a reply address with the dispatch id', async () => {
    await sendgridEmail(settings({ replyAddress: 'reply@in.example.com' })).send(messageTo(address, { dispatchId: 'dsp_1' }));
    expect(sent()).toMatchObject({ headers: { 'Message-ID': '<dsp_1@example.com>' }, reply_to: { email: 'reply+dsp_1@in.example.com' } });
    expect(JSON.stringify(sent())).not.toContain('In-Reply-To');
    server.behave(accepts);
    await provider().send(messageTo(address, { unsubscribeUrl: null }));
    expect(sent()).not.toHaveProperty('reply_to');
  });

  it('goes on in the thread of the mail that it follows', async () => {
    await provider().send(messageTo(address, { inReplyTo: '<T-1@helpdesk.example>', automatic: true }));
    expect(sent()).toMatchObject({
      headers: { 'In-Reply-To': '<T-1@helpdesk.example>', References: '<T-1@helpdesk.example>', 'Auto-Submitted': 'auto-replied' },
    });
  });

  it('of a person is answered to the address of its case, and goes on from our own mail and the answer to it', async () => {
    const thread = { replyTag: 'c7k2m.0123456789a', follows: 'dsp_1', inReplyTo: '<answer@mail.example.com>' };
    await sendgridEmail(settings({ replyAddress: 'reply@in.example.com' })).send(messageTo(address, { dispatchId: 'dsp_2', ...thread }));
    expect(sent()).toMatchObject({
      reply_to: { email: 'reply+c7k2m.0123456789a@in.example.com' },
      headers: { 'Message-ID': '<dsp_2@example.com>', 'In-Reply-To': '<answer@mail.example.com>', References: '<dsp_1@example.com> <answer@mail.example.com>' },
    });
    server.behave(accepts);
    await provider().send(messageTo(address, { follows: 'dsp_1' }));
    expect(sent()).toMatchObject({ headers: { 'In-Reply-To': '<dsp_1@example.com>', References: '<dsp_1@example.com>' } });
  });

  it('may be tried again when no connection came about', async () => {
    expect(await sendgridEmail(settings({ apiBaseUrl: await closedUrl() })).send(messageTo(address))).toEqual({ outcome: 'busy', code: 'ECONNREFUSED' });
    expect(await sendgridEmail(settings({ apiBaseUrl: 'http://nowhere.invalid' })).send(messageTo(address))).toMatchObject({ outcome: 'busy' });
  });
});
