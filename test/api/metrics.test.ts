import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../domain/recovery/case-state.js';
import { problemHandler } from '../../api/http/errors.js';
import { mountRoutes } from '../../api/http/mount.js';
import { metricsRoutes } from '../../api/routes/metrics.route.js';
import { openDatabase, type Database } from '../../prisma/client.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { now, storeContact } from '../stores/metric-data.js';

let home: TestDatabase;
let db: Database;
let server: Server;
let base: string;

beforeAll(async () => {
  home = await createTestDatabase();
  db = openDatabase(home.url);
  const app = express();
  const roleOf = (header: unknown): Actor['role'] => (header === 'agent' ? 'agent' : 'leader');
  mountRoutes(app, metricsRoutes({ db, clock: () => now }), {
    authenticate: async (request) => ({ id: null, name: 'test', email: null, role: roleOf(request.headers['x-role']) }),
    limitAnonymous: async () => {},
    checkReplies: true,
  });
  app.use(problemHandler({ error: (fields) => console.error(fields) }));
  server = app.listen(0);
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1/metrics`;
  for (let index = 0; index < 41; index += 1) await storeContact(db, { daysAgo: 3, rating: 4 });
  for (let index = 0; index < 9; index += 1) {
    await storeContact(db, { daysAgo: 2, rating: 3, comment: 'Sent around', drivers: ['repeat_transfers'], team: index < 3 ? 'care' : 'billing' });
  }
});
afterAll(async () => {
  server?.close();
  await db?.$disconnect();
  await home?.drop();
});

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${base}${path}`, { headers });
  return { status: response.status, body: await response.json() };
}

describe('metrics over HTTP', () => {
  it('names each number at the top of the summary, with what it rests on', async () => {
    const { status, body } = await get('/summary');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      timeZone: 'UTC',
      asOf: '2026-11-20T12:00:00.000Z',
      from: '2026-10-21T12:00:00.000Z',
      counts: { interactions: 50, invitationsSent: 50, responses: 50, lowScores: 9, reachedOut: 0 },
      csat: { value: 82, numerator: 41, denominator: 50, valid: true, band: 'good', alarm: null },
      recoveryRate: { value: 0, numerator: 0, denominator: 9, valid: false, band: null, alarm: null },
      upgradeRate: { value: null, denominator: 0, interval: null },
    });
    expect(body.csat.formula).toContain('4 or 5');
    expect(body.surveyToContactRatio.alarm).toContain('surveying too often');
  });

  it('filters, cuts and draws the same numbers', async () => {
    expect((await get('/summary?team=care')).body.csat).toMatchObject({ value: 0, denominator: 3, note: expect.stringContaining('3 of the 30') });
    expect((await get('/breakdown?by=team')).body.items).toMatchObject([
      { key: 'billing', interactions: 47, csat: { numerator: 41, denominator: 47 } },
      { key: 'care', interactions: 3, csat: { numerator: 0, denominator: 3 } },
    ]);
    const { points, change, previousValue } = (await get('/trend?metric=csat&bucket=day')).body;
    expect([change, previousValue]).toEqual([null, null]);
    const today = (await get('/trend?metric=csat&bucket=day&from=2026-11-18T00:00:00Z&to=2026-11-19T00:00:00Z')).body;
    expect(today).toMatchObject({ previousValue: 100, change: { value: -100, direction: 'down' } });
    expect(points).toHaveLength(31);
    expect(points.filter((point: { denominator: number }) => point.denominator > 0)).toMatchObject([
      { from: '2026-11-17T00:00:00.000Z', value: 100, denominator: 41 },
      { from: '2026-11-18T00:00:00.000Z', value: 0, denominator: 9 },
    ]);
    expect((await get('/drivers')).body).toMatchObject({
      lowScoresWithComment: 9,
      items: [{ key: 'repeat_transfers', label: 'Repeat transfers', lowScores: 9, share: { value: 100 }, averageRating: 3, impact: { value: -1, direction: 'down' }, quotes: ['Sent ', 'Sent ', 'Sent '] }],
    });
  });

  it('opens to the records behind a number, page by page', async () => {
    const first = (await get('/csat/records?limit=30')).body;
    const second = (await get(`/csat/records?limit=30&cursor=${first.nextCursor}`)).body;
    const items = [...first.items, ...second.items];
    expect(second.nextCursor).toBeNull();
    expect(new Set(items.map(({ responseId }) => responseId)).size).toBe(50);
    expect(items.filter(({ inNumerator }) => inNumerator)).toHaveLength(41);
    expect(items[0]).toMatchObject({ rating: 3, comment: 'Sent around', caseId: expect.any(String) });
  });

  it('names the fault of a bad request, and lets only readers in', async () => {
    const paths = async (path: string) => {
      const { status, body } = await get(path);
      return [status, body.errors.map((fault: { path: string }) => fault.path)];
    };
    expect(await paths('/summary?from=yesterday')).toEqual([400, ['from']]);
    expect(await paths('/summary?from=2026-11-02T00:00:00Z&to=2026-11-01T00:00:00Z')).toEqual([400, ['from']]);
    expect(await paths('/breakdown?by=mood')).toEqual([400, ['by']]);
    expect(await paths('/happiness/records')).toEqual([400, ['name']]);
    expect(await paths('/csat/records?cursor=nonsense')).toEqual([400, ['cursor']]);
    expect(await paths('/trend?bucket=day&from=1990-01-01T00:00:00Z')).toEqual([400, ['bucket']]);
    expect((await get('/summary', { 'x-role': 'agent' })).status).toBe(403);
  });
});
