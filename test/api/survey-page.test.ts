import { createHash } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemHandler } from '../../api/http/errors.js';
import { mountRoutes } from '../../api/http/mount.js';
import { surveyPageRoutes } from '../../api/routes/survey-page.route.js';
import { openDatabase, type Database } from '../../prisma/client.js';
import { ensureDefaultPolicy } from '../../prisma/stores/policy-write.store.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { storeAsked, type AskedCustomer } from './survey-page-data.js';

const start = new Date('2026-11-20T15:00:00Z');
let now = start;
let home: TestDatabase;
let db: Database;
let server: Server;
let base: string;

beforeAll(async () => {
  home = await createTestDatabase();
  db = openDatabase(home.url);
  await ensureDefaultPolicy(db);
  const app = express();
  mountRoutes(app, surveyPageRoutes({ db, clock: () => now }), { authenticate: async () => null, limitAnonymous: async () => {}, checkReplies: true });
  app.use(problemHandler({ error: (fields) => console.error(fields) }));
  server = app.listen(0);
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/s/`;
});
afterAll(async () => {
  server?.close();
  await db?.$disconnect();
  await home?.drop();
});

function asked(changes: Partial<Parameters<typeof storeAsked>[1]> = {}): Promise<AskedCustomer> {
  now = start;
  return storeAsked(db, { sentAt: new Date('2026-11-20T14:00:00Z'), expiresAt: new Date('2026-12-04T14:00:00Z'), ...changes });
}

const browser = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const json = { Accept: 'application/json' };

async function open(path: string, headers: Record<string, string> = browser, method = 'GET') {
  const response = await fetch(`${base}${path}`, { headers, method });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

async function send(path: string, fields: Record<string, string>, headers: Record<string, string> = browser) {
  const response = await fetch(`${base}${path}`, { method: 'POST', headers, body: new URLSearchParams(fields) });
  return { status: response.status, type: response.headers.get('content-type') ?? '', text: await response.text() };
}

const responseOf = ({ invitationId }: AskedCustomer) => db.surveyResponse.findUnique({ where: { invitationId } });
const everything = async () => JSON.stringify([await db.invitation.findMany(), await db.surveyResponse.findMany(), await db.suppression.findMany(), await db.workflowSignal.count()], (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value));

describe('opening the page', () => {
  it('shows the question in the language of the survey, with the rating of the link chosen', async () => {
    const { token } = await asked({ language: 'de-AT' });
    const { status, text } = await open(`${token}?rating=4`);
    expect(status).toBe(200);
    expect(text).toContain('<html lang="de" dir="ltr">');
    expect(text).toContain('Wie zufrieden sind Sie');
    expect(text).toContain('<legend>');
    expect(text.match(/type="radio"/g)).toHaveLength(5);
    expect(text).toMatch(/value="4" required checked/);
    expect(text).toContain('Warum werde ich gefragt?');
    expect(text).toContain('Kontakt mit Acme');
  });

  it('changes nothing, whoever opens it and however often', async () => {
    const { token } = await asked();
    const before = await everything();
    for (const path of [token, `${token}?rating=1`, `${token}?rating=5`, `${token}?rating=x`, `${token}/stop`]) {
      for (const method of ['GET', 'HEAD']) expect((await open(path, { 'User-Agent': 'link-scanner' }, method)).status).toBe(200);
    }
    expect(await everything()).toBe(before);
  });

  it('is small, runs no script, allows only its own style and is kept nowhere', async () => {
    const { token } = await asked({ instrument: 'nps' });
    const { text, headers } = await open(token);
    expect(Buffer.byteLength(text)).toBeLessThan(15_000);
    expect(gzipSync(text).length).toBeLessThan(6_000);
    expect(text).not.toContain('<script');
    const style = /<style>(.*)<\/style>/s.exec(text)?.[1] ?? '';
    expect(headers.get('content-security-policy')).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toContain('noindex');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(text.match(/type="radio"/g)).toHaveLength(11);
  });

  it('shows what others wrote as text, and names nobody who is to be kept out', async () => {
    const first = await asked({ brand: '<b>A&B</b>' });
    expect((await open(first.token)).text).toContain('&lt;b&gt;A&amp;B&lt;/b&gt;');
    const second = await asked({ kind: 'second_chance', agentName: 'Sam Ode' });
    const { text } = await open(second.token);
    expect(text).toContain('Did we put it right?');
    expect(text).not.toContain('Sam Ode');
  });

  it('answers an unknown link with a page, and with a problem where only JSON is asked for', async () => {
    expect(await open('nothing', { Accept: '*/*', 'Accept-Language': 'fr-CA' })).toMatchObject({ status: 404, text: expect.stringContaining('Nous ne connaissons pas') });
    const { status, text } = await open('nothing', json);
    expect([status, JSON.parse(text).code]).toEqual([404, 'unknown_token']);
  });

  it('tells that a survey has ended', async () => {
    for (const changes of [{ status: 'cancelled' }, { status: 'expired' }, { expiresAt: new Date('2026-11-20T14:59:59Z') }]) {
      const { token } = await asked(changes);
      expect(await open(token)).toMatchObject({ status: 410, text: expect.stringContaining('This survey is closed') });
      expect(await send(token, { rating: '5' })).toMatchObject({ status: 410 });
      expect(JSON.parse((await send(token, { rating: '5' }, json)).text).code).toBe('expired');
    }
  });
});

describe('answering', () => {
  it('records a low rating with its comment and says who gets in touch, and by when', async () => {
    const customer = await asked();
    const { status, text } = await send(customer.token, { rating: '2', comment: 'Sent around <three> times' });
    expect(status).toBe(200);
    expect(text).toContain('within 24 hours');
    expect(text).toContain('Saturday');
    expect(text).toContain('10:00');
    expect(text).toContain('name="oneThing"');
    expect(text).toContain('name="callbackAt"');
    expect(text).toContain('name="revise"');
    expect(await responseOf(customer)).toMatchObject({ rating: 2, low: true, comment: 'Sent around <three> times', kind: 'first' });
  });

  it('takes what is added after a low rating', async () => {
    const customer = await asked();
    const { text } = await send(customer.token, { rating: '1' });
    const choice = /<option value="(2026[^"]+)"/.exec(text)?.[1] ?? '';
    expect(choice).toBe('2026-11-23T14:00:00.000Z'); // Monday, 9:00 in New York
    const added = await send(customer.token, { comment: '', oneThing: 'Answer the phone', callbackAt: choice });
    expect(added).toMatchObject({ status: 200, text: expect.stringContaining('noted your wish for a call') });
    expect(await responseOf(customer)).toMatchObject({ rating: 1, oneThing: 'Answer the phone', callbackAt: new Date(choice) });
  });

  it('thanks for a good rating and asks for nothing more than was left out', async () => {
    const customer = await asked();
    const { text } = await send(customer.token, { rating: '5', comment: 'Quick' });
    expect(text).toContain('Thank you. Your answer goes to the people');
    expect(text).not.toContain('name="oneThing"');
    expect(text).not.toContain('get in touch with you');
  });

  it('keeps the first answer when another comes', async () => {
    const customer = await asked();
    await send(customer.token, { rating: '2' });
    const again = await send(customer.token, { rating: '5' });
    expect(again).toMatchObject({ status: 409, text: expect.stringContaining('You have answered already') });
    const program = await send(customer.token, { rating: '5' }, { Accept: '*/*' });
    expect(program.type).toContain('application/problem+json');
    expect(JSON.parse(program.text)).toMatchObject({ code: 'already_answered', status: 409 });
    expect(await responseOf(customer)).toMatchObject({ rating: 2, revision: 1 });
  });

  it('changes the answer while the edit window lasts, and not after', async () => {
    const customer = await asked();
    await send(customer.token, { rating: '2' });
    now = new Date('2026-11-20T15:14:00Z');
    expect((await send(customer.token, { rating: '4', revise: '1' })).status).toBe(200);
    now = new Date('2026-11-20T15:16:00Z');
    expect(JSON.parse((await send(customer.token, { rating: '1', revise: '1' }, json)).text).code).toBe('edit_window_over');
    expect(await responseOf(customer)).toMatchObject({ rating: 4 });
    expect((await open(customer.token)).text).not.toContain('name="revise"');
  });

  it('answers programs with what was recorded', async () => {
    const customer = await asked();
    const response = await fetch(`${base}${customer.token}`, { method: 'POST', headers: { ...json, 'Content-Type': 'application/json' }, body: JSON.stringify({ rating: 2, comment: 'Slow' }) });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: 'recorded', rating: 2, low: true, comment: 'Slow', outreachDueAt: '2026-11-21T15:00:00.000Z' });
  });

  it('names the fault of what it cannot take, and records nothing', async () => {
    const customer = await asked();
    for (const fields of [{}, { rating: '' }, { rating: '0' }, { rating: '6' }, { rating: 'five' }, { rating: '4.5' }, { rating: '1e0' }]) {
      const { status, text } = await send(customer.token, fields, { Accept: '*/*' });
      expect([status, JSON.parse(text).errors[0].path]).toEqual([400, 'rating']);
    }
    expect(await send(customer.token, { rating: '9', comment: 'Keep me' })).toMatchObject({ status: 400, text: expect.stringContaining('Keep me') });
    expect(JSON.parse((await send(customer.token, { rating: '1', callbackAt: '2026-11-20T14:00:00Z' }, json)).text).errors[0].path).toBe('callbackAt');
    expect(await responseOf(customer)).toBeNull();
  });
});

describe('stopping', () => {
  it('stops every channel by the button, and by the one click of mail programs', async () => {
    for (const fields of [{}, { 'List-Unsubscribe': 'One-Click' }]) {
      const customer = await asked();
      expect((await open(`${customer.token}/stop`)).text).toContain('you will get no more surveys from Acme');
      expect(await send(`${customer.token}/stop`, fields)).toMatchObject({ status: 200, text: expect.stringContaining('no more of these messages') });
      expect(await db.customer.findUniqueOrThrow({ where: { id: customer.customerId } })).toMatchObject({ optedOutAt: now });
      expect(await db.invitation.findUniqueOrThrow({ where: { id: customer.invitationId } })).toMatchObject({ status: 'cancelled' });
      expect((await send(`${customer.token}/stop`, fields)).status).toBe(200);
    }
    const customer = await asked();
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    expect((await fetch(`${base}${customer.token}/stop`, { method: 'POST', body: form })).status).toBe(200);
  });
});
