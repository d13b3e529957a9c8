import { createSign, generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { suppressedAmong } from '../../prisma/stores/suppression.store.js';
import { startApi, type ApiServer } from './api-server.js';
import { storeAsked, type AskedCustomer } from './survey-page-data.js';

const now = new Date('2026-11-20T15:00:00Z');
const secret = 'a-long-secret-of-this-test';
const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const path = '/webhooks/sendgrid/inbound';
let api: ApiServer;
let signedApi: ApiServer;
let closedApi: ApiServer;
let customer: AskedCustomer;
let email: string;
let mails = 0;

beforeAll(async () => {
  api = await startApi({ clock: () => now, sendgridInbound: { secret, publicKey: undefined } });
  signedApi = await startApi({ clock: () => now, sendgridInbound: { secret: undefined, publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64') } });
  closedApi = await startApi();
});
afterAll(async () => {
  for (const server of [api, signedApi, closedApi]) await server?.close();
});
beforeEach(async () => {
  customer = await storeAsked(api.db, { sentAt: new Date('2026-11-20T14:00:00Z'), expiresAt: new Date('2026-12-04T14:00:00Z') });
  ({ email } = (await api.db.customer.findUniqueOrThrow({ where: { id: customer.customerId } })) as { email: string });
  const { customerId, interactionId, invitationId } = customer;
  const message = { purpose: 'survey', channel: 'email', address: email, customerId, interactionId, invitationId, subject: 'How did we do?', text: 'Hi' };
  await api.db.dispatch.create({ data: { ...message, id: dispatchId(), key: dispatchId(), status: 'sent', provider: 'sendgrid' } });
});

const dispatchId = () => `dsp_${customer.token.slice(0, 20)}`;
const messageId = () => `<mail-${(mails += 1)}@mail.example.com>`;

interface MailChanges {
  id?: string;
  from?: string;
  to?: string;
  text?: string | Buffer | null;
  html?: string;
  headers?: string;
  charsets?: Record<string, string>;
  more?: Record<string, string>;
  attachment?: Buffer;
}

/** The form as inbound parse posts it: CRLF, a field for each part of the mail, attachments as files. */
function form({ id = messageId(), from = `Ada Quist <${email}>`, to = 'reply@in.example.com', text = '4', html, headers = '', charsets = {}, more = {}, attachment }: MailChanges = {}): Buffer {
  const head = `Received: by mx0042 with SMTP\r\nMessage-ID: ${id}\r\nFrom: ${from}\r\nContent-Type: text/plain\r\n${headers}\r\n`;
  const fields: Record<string, string | Buffer> = {
    headers: head,
    to,
    ...(html === undefined ? {} : { html }),
    from,
    ...(text === null ? {} : { text }),
    envelope: JSON.stringify({ to: [to], from: email }),
    charsets: JSON.stringify({ to: 'UTF-8', from: 'UTF-8', text: 'UTF-8', ...charsets }),
    SPF: 'pass',
    spam_score: '0.1',
    ...more,
  };
  const parts = Object.entries(fields).flatMap(([name, value]) => [
    Buffer.from(`--xYzZY\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`),
    Buffer.isBuffer(value) ? value : Buffer.from(value),
    Buffer.from('\r\n'),
  ]);
  const file = attachment && [Buffer.from('--xYzZY\r\nContent-Disposition: form-data; name="attachment1"; filename="a.bin"\r\n\r\n'), attachment, Buffer.from('\r\n')];
  return Buffer.concat([...parts, ...(file ?? []), Buffer.from('--xYzZY--\r\n')]);
}

async function post(body: Buffer, { url = api.url, at = path, headers = {} as Record<string, string>, password = secret as string | null } = {}): Promise<number> {
  const basic = password === null ? {} : { Authorization: `Basic ${Buffer.from(`amends:${password}`).toString('base64')}` };
  const response = await fetch(`${url}${at}`, { method: 'POST', headers: { 'Content-Type': 'multipart/form-data; boundary=xYzZY', ...basic, ...headers }, body: new Uint8Array(body) });
  return response.status;
}

const response = () => api.db.surveyResponse.findUnique({ where: { invitationId: customer.invitationId } });
const taken = () => api.db.inboundMessage.findMany({ where: { address: email }, orderBy: { receivedAt: 'asc' } });

describe('a mail from a customer', () => {
  it('is a rating with a comment, without what it quotes, and is answered by a mail', async () => {
    const text = '2 nobody called me back\r\n\r\nOn Fri, Nov 20, 2026 at 9:14 AM Acme <care@acme.example> wrote:\r\n> Pick a rating. Reply STOP to opt out.\r\n';
    expect(await post(form({ text }))).toBe(204);
    expect(await response()).toMatchObject({ rating: 2, comment: 'nobody called me back', via: 'email' });
    expect(await taken()).toMatchObject([{ outcome: 'rating', dispatchId: dispatchId(), answer: expect.stringContaining('personally'), answeredAt: null }]);
  });

  it('is taken in once, however often it is told', async () => {
    const mail = form({ text: '4' });
    expect(await Promise.all([post(mail), post(mail), post(mail)])).toEqual([204, 204, 204]);
    expect(await taken()).toMatchObject([{ outcome: 'rating' }]);
  });

  it.each<[string, () => MailChanges]>([
    ['the plus of its address', () => ({ to: `reply+${dispatchId()}@in.example.com` })],
    ['In-Reply-To', () => ({ headers: `In-Reply-To: <${dispatchId()}@example.com>\r\n` })],
    ['References, folded', () => ({ headers: `References: <T-1@helpdesk.example>\r\n <${dispatchId()}@example.com>\r\n` })],
  ])('belongs to the survey that is named by %s, whoever sends it', async (_by, changes) => {
    expect(await post(form({ from: 'Ada at home <ada@home.example>', text: '3', ...changes() }))).toBe(204);
    expect(await response()).toMatchObject({ rating: 3 });
  });

  it('is read in its charset', async () => {
    await post(form({ text: Buffer.from('2 - trop cher et d\u00e9lai \u00e9norme', 'latin1'), charsets: { text: 'iso-8859-1' } }));
    expect(await response()).toMatchObject({ rating: 2, comment: 'trop cher et délai énorme' });
  });

  it('is read from its HTML where it has no plain text', async () => {
    await post(form({ text: null, html: '<html><head><style>p{}</style></head><body><div>5</div><div>Caf&eacute; &amp; more &#128578;</div><blockquote>Pick 1</blockquote></body></html>' }));
    expect(await response()).toMatchObject({ rating: 5, comment: expect.stringContaining('& more 🙂') });
  });

  it('may carry attachments, and signs that PostgreSQL keeps not', async () => {
    await post(form({ text: '4 fine\u0000', attachment: Buffer.alloc(6_000_000, 7) }));
    expect(await response()).toMatchObject({ rating: 4, comment: 'fine' });
  });

  it('that asks to hear no more ends everything and is never an answer', async () => {
    const from = 'ada@home.example';
    expect(await post(form({ from, text: 'Please remove me from your list', to: `reply+${dispatchId()}@in.example.com`, more: { SPF: 'fail' } }))).toBe(204);
    expect(await suppressedAmong(api.db, [email, from])).toHaveLength(2);
    expect(await response()).toBeNull();
    expect(await api.db.inboundMessage.findFirst({ where: { address: from, outcome: 'stop' } })).toMatchObject({ answer: null });
  });
});

describe('what is passed over', () => {
  it.each([
    'Auto-Submitted: auto-replied',
    'Precedence: bulk',
    'X-Autoreply: yes',
    'Return-Path: <>',
    'Content-Type: multipart/report; report-type=delivery-status',
  ])('a machine’s mail: %s', async (header) => {
    const mail = form({ text: '4', headers: `${header}\r\n` });
    expect(await post(header.startsWith('Content-Type') ? Buffer.from(mail.toString('latin1').replace('Content-Type: text/plain\r\n', ''), 'latin1') : mail)).toBe(204);
    expect(await taken()).toMatchObject([{ outcome: 'automatic', answer: null }]);
    expect(await response()).toBeNull();
  });

  it('an absence note that no header names', async () => {
    await post(form({ text: 'Ich bin bis zum 4. Januar nicht im Büro.' }));
    expect(await taken()).toMatchObject([{ outcome: 'automatic', answer: null }]);
  });

  it.each([
    ['SPF denies its sender', { SPF: 'fail', dkim: '{@example.com : fail}' }],
    ['it looks like spam', { spam_score: '7.5' }],
  ])('a rating of which %s', async (_why, more) => {
    await post(form({ text: '1', more }));
    expect(await response()).toBeNull();
    expect(await taken()).toMatchObject([{ outcome: 'doubtful', answer: null }]);
  });
});

describe('the way in', () => {
  it('is the secret, as a password or as the last part of the address', async () => {
    expect(await post(form(), { password: null, at: `${path}/${secret}` })).toBe(204);
    expect(await post(form(), { password: null })).toBe(403);
    expect(await post(form(), { password: `${secret}x` })).toBe(403);
    expect(await post(form(), { password: null, at: `${path}/wrong` })).toBe(403);
    expect(await post(form(), { url: closedApi.url })).toBe(404);
    expect(await taken()).toHaveLength(1);
  });

  it('is the signature over the raw bytes, where a security policy signs', async () => {
    const body = form();
    const timestamp = String(Math.floor(now.getTime() / 1_000));
    const sign = (bytes: Buffer) => createSign('sha256').update(timestamp).update(bytes).sign(privateKey, 'base64');
    const headers = (signature: string) => ({ 'X-Twilio-Email-Event-Webhook-Signature': signature, 'X-Twilio-Email-Event-Webhook-Timestamp': timestamp });
    expect(await post(body, { url: signedApi.url, password: null, headers: headers(sign(body)) })).toBe(204);
    expect(await post(body, { url: signedApi.url, password: null, headers: headers(sign(Buffer.from('else'))) })).toBe(403);
    expect(await post(body, { url: signedApi.url, password: null })).toBe(403);
  });

  it('refuses what is no form, has no sender, or never ends', async () => {
    expect(await post(Buffer.from('{}'), { headers: { 'Content-Type': 'application/json' } })).toBe(400);
    expect(await post(form({ from: 'nobody', more: { envelope: '{}' } }))).toBe(400);
    expect(await post(Buffer.from('--xYzZY\r\nContent-Disposition: form-data; name="from"\r\n\r\n'.repeat(5_000)))).toBe(400);
    expect(await post(Buffer.alloc(36 * 1024 * 1024, 65))).toBe(413);
    expect(JSON.stringify(api.logged)).not.toContain(secret);
  });
});
