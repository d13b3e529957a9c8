import { createHmac } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { problemHandler } from '../../api/http/errors.js';
import { mountRoutes } from '../../api/http/mount.js';
import { twilioRoutes } from '../../api/routes/twilio.route.js';
import { openDatabase, type Database } from '../../prisma/client.js';
import { ensureDefaultPolicy } from '../../prisma/stores/policy-write.store.js';
import { suppressedAmong } from '../../prisma/stores/suppression.store.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { storeAsked, type AskedCustomer } from './survey-page-data.js';

const now = new Date('2026-11-20T15:00:00Z');
const publicUrl = 'https://amends.example.com';
const authToken = 'a-secret-of-this-test';
let home: TestDatabase;
let db: Database;
const servers: Server[] = [];
let base: string;
let unconfigured: string;
let customer: AskedCustomer;
let phone: string;
let count = 0;

beforeAll(async () => {
  home = await createTestDatabase();
  db = openDatabase(home.url);
  await ensureDefaultPolicy(db);
  base = listen({ authToken });
  unconfigured = listen(undefined);
});
afterAll(async () => {
  for (const server of servers) server.close();
  await db?.$disconnect();
  await home?.drop();
});
beforeEach(async () => {
  count += 1;
  phone = `+1500555${String(count).padStart(4, '0')}`;
  customer = await storeAsked(db, { channel: 'sms', sentAt: new Date('2026-11-20T14:00:00Z'), expiresAt: new Date('2026-12-04T14:00:00Z') });
  await db.customer.update({ where: { id: customer.customerId }, data: { phone } });
  const shared = { purpose: 'survey', channel: 'sms', address: phone, customerId: customer.customerId, interactionId: customer.interactionId, invitationId: customer.invitationId };
  await db.dispatch.create({ data: { ...shared, id: dispatchId(), key: dispatchId(), text: 'Hi', status: 'sending', provider: 'twilio' } });
});

function listen(twilio: { authToken: string } | undefined): string {
  const app = express();
  const options = { authenticate: async () => null, limitAnonymous: async () => {}, checkReplies: true };
  mountRoutes(app, twilioRoutes({ db, clock: () => now, publicUrl, twilio }), options);
  app.use(problemHandler({ error: (fields) => console.error(fields) }));
  const server = app.listen(0);
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const dispatchId = () => `dsp_${customer.token.slice(0, 12)}`;
const sid = () => `SM${customer.token.slice(0, 12)}`;

/** As Twilio signs: HMAC-SHA1 over the address and the fields in the order of their names. */
function signed(path: string, fields: Record<string, string>): string {
  const text = Object.keys(fields).toSorted().reduce((all, name) => `${all}${name}${fields[name]}`, `${publicUrl}${path}`);
  return createHmac('sha1', authToken).update(text).digest('base64');
}

async function post(path: string, fields: Record<string, string>, { signature = signed(path, fields), url = base } = {}) {
  const response = await fetch(`${url}${path}`, { method: 'POST', headers: { 'X-Twilio-Signature': signature }, body: new URLSearchParams(fields) });
  return { status: response.status, text: await response.text() };
}

const status = (MessageStatus: string, more: Record<string, string> = {}) =>
  post(`/webhooks/twilio/status?dispatch=${dispatchId()}`, { MessageSid: sid(), AccountSid: 'AC1', To: phone, MessageStatus, ...more });
const sms = (fields: Record<string, string>) => post('/webhooks/twilio/sms', { AccountSid: 'AC1', From: phone, To: '+15005550001', NumMedia: '0', ...fields });
const dispatch = () => db.dispatch.findUniqueOrThrow({ where: { id: dispatchId() } });
const invitation = () => db.invitation.findUniqueOrThrow({ where: { id: customer.invitationId } });
const owner = () => db.customer.findUniqueOrThrow({ where: { id: customer.customerId } });

describe('status callbacks', () => {
  it('follows a message to its delivery, and never back', async () => {
    for (const step of ['queued', 'sent', 'delivered', 'sent', 'failed', 'something_new']) expect((await status(step)).status).toBe(204);
    expect(await dispatch()).toMatchObject({ status: 'delivered', providerMessageId: sid(), settledAt: now });
    expect(await invitation()).toMatchObject({ status: 'delivered', deliveredAt: now });
  });

  it('settles a send of which nobody knew how it ended', async () => {
    await db.dispatch.update({ where: { id: dispatchId() }, data: { status: 'unknown', providerMessageId: sid() } });
    expect((await post('/webhooks/twilio/status', { SmsSid: sid(), MessageStatus: 'sent' })).status).toBe(204);
    expect(await dispatch()).toMatchObject({ status: 'sent' });
  });

  it('ends an invitation that did not arrive; a number that cannot get SMS is left alone from then on', async () => {
    await status('undelivered', { ErrorCode: '30003' });
    expect(await dispatch()).toMatchObject({ status: 'failed', code: '30003' });
    expect(await invitation()).toMatchObject({ status: 'failed', endedReason: 'undeliverable' });
    expect(await suppressedAmong(db, [phone])).toEqual([]);
    await status('undelivered', { ErrorCode: '30006' });
    expect(await suppressedAmong(db, [phone])).toEqual([phone]);
    expect(await owner()).toMatchObject({ optedOutAt: null });
  });

  it('hears a STOP that Twilio heard first', async () => {
    await status('failed', { ErrorCode: '21610' });
    expect(await owner()).toMatchObject({ optedOutAt: now });
    expect(await suppressedAmong(db, [phone])).toEqual([phone]);
  });
});

describe('inbound SMS', () => {
  it('takes a rating in, once', async () => {
    const first = await sms({ MessageSid: `${sid()}-1`, Body: '2' });
    expect(first).toMatchObject({ status: 200, text: expect.stringMatching(/<Response><Message>Thank you .*<\/Message><\/Response>$/) });
    expect((await sms({ MessageSid: `${sid()}-1`, Body: '2' })).text).toMatch(/<Response><\/Response>$/);
    expect(await db.surveyResponse.findMany({ where: { customerId: customer.customerId } })).toMatchObject([{ rating: 2 }]);
  });

  it('believes the opt-out of Twilio whatever the text says', async () => {
    expect(await sms({ MessageSid: `${sid()}-2`, Body: 'ENOUGH 5', OptOutType: 'STOP' })).toMatchObject({ status: 200, text: expect.stringMatching(/<Response><\/Response>$/) });
    expect(await owner()).toMatchObject({ optedOutAt: now });
    expect(await db.surveyResponse.count({ where: { customerId: customer.customerId } })).toBe(0);
  });

  it('leaves a call for help and a picture without words alone', async () => {
    expect((await sms({ MessageSid: `${sid()}-3`, Body: 'HELP', OptOutType: 'HELP' })).status).toBe(200);
    expect((await sms({ MessageSid: `${sid()}-4`, NumMedia: '1', MediaUrl0: 'https://example.com/a.jpg' })).status).toBe(200);
    expect(await db.surveyResponse.count({ where: { customerId: customer.customerId } })).toBe(0);
    expect(await owner()).toMatchObject({ optedOutAt: null });
  });
});

describe('the door', () => {
  it('lets nobody in but Twilio', async () => {
    const fields = { MessageSid: sid(), MessageStatus: 'delivered' };
    const path = `/webhooks/twilio/status?dispatch=${dispatchId()}`;
    expect(await post(path, fields, { signature: 'nonsense' })).toMatchObject({ status: 403, text: expect.stringContaining('bad_signature') });
    expect((await post(path, { ...fields, MessageStatus: 'failed' }, { signature: signed(path, fields) })).status).toBe(403);
    expect((await post(path, fields, { signature: signed('/webhooks/twilio/status', fields) })).status).toBe(403);
    expect((await fetch(`${base}${path}`, { method: 'POST', body: new URLSearchParams(fields) })).status).toBe(403);
    expect((await post(path, fields, { url: unconfigured })).status).toBe(404);
    expect((await post('/webhooks/twilio/sms', { From: phone, Body: '5', MessageSid: sid() }, { signature: 'x' })).status).toBe(403);
    expect(await dispatch()).toMatchObject({ status: 'sending' });
  });
});
