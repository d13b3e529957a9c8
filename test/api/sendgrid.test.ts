import { createSign, generateKeyPairSync } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { problemHandler } from '../../api/http/errors.js';
import { mountRoutes } from '../../api/http/mount.js';
import { sendgridRoutes } from '../../api/routes/sendgrid.route.js';
import { openDatabase, type Database } from '../../prisma/client.js';
import { suppressedAmong } from '../../prisma/stores/suppression.store.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { storeAsked, type AskedCustomer } from './survey-page-data.js';

const now = new Date('2026-11-20T15:00:00Z');
const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
let home: TestDatabase;
let db: Database;
const servers: Server[] = [];
let base: string;
let unconfigured: string;
let customer: AskedCustomer;
let email: string;

beforeAll(async () => {
  home = await createTestDatabase();
  db = openDatabase(home.url);
  base = listen(publicKey.export({ type: 'spki', format: 'der' }).toString('base64'));
  unconfigured = listen(undefined);
});
afterAll(async () => {
  for (const server of servers) server.close();
  await db?.$disconnect();
  await home?.drop();
});
beforeEach(async () => {
  customer = await storeAsked(db, { sentAt: new Date('2026-11-20T14:00:00Z'), expiresAt: new Date('2026-12-04T14:00:00Z') });
  ({ email } = await db.customer.findUniqueOrThrow({ where: { id: customer.customerId } }) as { email: string });
  await storeDispatch({});
});

function listen(key: string | undefined): string {
  const app = express();
  const options = { authenticate: async () => null, limitAnonymous: async () => {}, checkReplies: true };
  mountRoutes(app, sendgridRoutes({ db, clock: () => now, sendgridWebhookPublicKey: key }), options);
  app.use(problemHandler({ error: (fields) => console.error(fields) }));
  const server = app.listen(0);
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/sendgrid/events`;
}

const dispatchId = () => `dsp_${customer.token.slice(0, 12)}`;

async function storeDispatch(changes: object): Promise<void> {
  const shared = { purpose: 'survey', channel: 'email', address: email, customerId: customer.customerId, invitationId: customer.invitationId, text: 'Hi', status: 'sent', provider: 'sendgrid' };
  await db.dispatch.create({ data: { ...shared, id: dispatchId(), key: dispatchId(), providerMessageId: `m-${dispatchId()}`, ...changes } });
}

async function post(events: unknown, { sign = (body: string, timestamp: string) => signature(body, timestamp), url = base } = {}): Promise<number> {
  // Like SendGrid: a line break between events and after the last, all of it signed.
  const body = typeof events === 'string' ? events : `${JSON.stringify(events).replaceAll('},{', '},\r\n{')}\r\n`;
  const timestamp = String(now.getTime() / 1_000);
  const headers = { 'Content-Type': 'application/json', 'X-Twilio-Email-Event-Webhook-Signature': sign(body, timestamp), 'X-Twilio-Email-Event-Webhook-Timestamp': timestamp };
  return (await fetch(url, { method: 'POST', headers, body })).status;
}

const signature = (body: string, timestamp: string): string => createSign('sha256').update(timestamp + body).sign(privateKey, 'base64');
const event = (fields: object) => ({ email, timestamp: 1_795_186_800, sg_event_id: 'e', dispatchId: dispatchId(), ...fields });
const dispatch = () => db.dispatch.findUniqueOrThrow({ where: { id: dispatchId() } });
const invitation = () => db.invitation.findUniqueOrThrow({ where: { id: customer.invitationId } });
const suppressed = () => suppressedAmong(db, [email]);

describe('events of SendGrid', () => {
  it('takes a delivery in, once', async () => {
    expect(await post([event({ event: 'processed' }), event({ event: 'delivered' })])).toBe(204);
    const first = [await dispatch(), await invitation()];
    expect(first).toMatchObject([{ status: 'delivered' }, { status: 'delivered', deliveredAt: new Date(1_795_186_800_000) }]);
    expect(await post([event({ event: 'delivered', timestamp: 1_795_190_000 })])).toBe(204);
    expect([await dispatch(), await invitation()]).toEqual(first);
  });

  it('settles a send of which nobody knew how it ended, as soon as SendGrid says that it has it', async () => {
    await db.dispatch.update({ where: { id: dispatchId() }, data: { status: 'unknown', code: 'ECONNRESET', providerMessageId: null } });
    await post([event({ event: 'processed', sg_message_id: 'abc.filter0001' })]);
    expect(await dispatch()).toMatchObject({ status: 'sent', code: null, providerMessageId: 'abc' });
  });

  it('finds the message by the id that the send returned, where ours is missing', async () => {
    await post([event({ event: 'delivered', dispatchId: undefined, sg_message_id: `m-${dispatchId()}.filter0001.16648.5515E0B88.0` })]);
    expect(await dispatch()).toMatchObject({ status: 'delivered' });
  });

  it('ends what bounced, even after its delivery, and never writes to that address again', async () => {
    await post([event({ event: 'delivered' }), event({ event: 'bounce', type: 'bounce', reason: '550 no such user' }), event({ event: 'delivered' })]);
    expect(await dispatch()).toMatchObject({ status: 'failed', code: 'bounce', detail: '550 no such user' });
    expect(await invitation()).toMatchObject({ status: 'failed', endedReason: 'undeliverable' });
    expect(await suppressed()).toEqual([email]);
    expect(await db.customer.findUniqueOrThrow({ where: { id: customer.customerId } })).toMatchObject({ optedOutAt: null });
  });

  it('takes a block for what it is: this message only', async () => {
    await post([event({ event: 'bounce', type: 'blocked', reason: '421 later' })]);
    expect(await dispatch()).toMatchObject({ status: 'failed', code: 'blocked' });
    expect(await suppressed()).toEqual([]);
  });

  it('lets a dropped reminder end nothing', async () => {
    await db.dispatch.update({ where: { id: dispatchId() }, data: { purpose: 'reminder' } });
    await post([event({ event: 'dropped', reason: 'Bounced Address' })]);
    expect(await dispatch()).toMatchObject({ status: 'failed' });
    expect(await invitation()).toMatchObject({ status: 'sent' });
    expect(await suppressed()).toEqual([email]);
  });

  it('stops every channel on a spam report, an unsubscription, or a drop for one of them', async () => {
    for (const fields of [{ event: 'spamreport' }, { event: 'unsubscribe' }, { event: 'group_unsubscribe', asm_group_id: 10 }, { event: 'dropped', reason: 'Spam Reporting Address' }]) {
      await db.customer.update({ where: { id: customer.customerId }, data: { optedOutAt: null } });
      expect(await post([event(fields)])).toBe(204);
      expect(await db.customer.findUniqueOrThrow({ where: { id: customer.customerId } })).toMatchObject({ optedOutAt: now });
    }
    expect(await invitation()).toMatchObject({ status: 'cancelled' });
  });

  it('keeps the addresses of staff open', async () => {
    await db.dispatch.update({ where: { id: dispatchId() }, data: { purpose: 'alert', customerId: null, invitationId: null } });
    await post([event({ event: 'spamreport' }), event({ event: 'bounce', type: 'bounce' })]);
    expect(await dispatch()).toMatchObject({ status: 'failed' });
    expect(await suppressed()).toEqual([]);
  });

  it('passes over what it does not know', async () => {
    expect(await post([{ event: 'delivered', dispatchId: 'dsp_of_somebody_else' }, { nonsense: true }, 7, event({ event: 'open', sg_machine_open: true })])).toBe(204);
    expect(await dispatch()).toMatchObject({ status: 'sent' });
  });

  it('lets nobody in but SendGrid', async () => {
    const good = [event({ event: 'delivered' })];
    expect(await post(good, { sign: () => 'nonsense' })).toBe(403);
    expect(await post(good, { sign: (body, timestamp) => signature(`${body} `, timestamp) })).toBe(403);
    expect(await post(good, { sign: (body) => signature(body, String(now.getTime() / 1_000 + 1)) })).toBe(403);
    expect((await fetch(base, { method: 'POST', body: '[]' })).status).toBe(403);
    expect(await post('no json')).toBe(400);
    expect(await post(good, { url: unconfigured })).toBe(404);
    expect(await dispatch()).toMatchObject({ status: 'sent' });
  });
});
