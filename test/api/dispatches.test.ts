import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type ApiServer, type KeyRole } from './api-server.js';

const now = new Date('2026-11-20T15:00:00Z');
const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
let api: ApiServer;

beforeAll(async () => {
  api = await startApi({ clock: () => now });
  const message = { purpose: 'survey', address: 'ada@example.com', text: 'Dear Ada' };
  await api.db.dispatch.createMany({
    data: [
      {
        ...message,
        id: 'dsp_1',
        key: '1',
        channel: 'sms',
        status: 'failed',
        provider: 'twilio',
        code: '30006',
        createdAt: ago(60),
        interactionId: 'helpdesk:T-1',
      },
      {
        ...message,
        id: 'dsp_2',
        key: '2',
        channel: 'email',
        status: 'unknown',
        provider: 'sendgrid',
        code: 'ECONNRESET',
        createdAt: ago(90),
        looks: 4,
        givenUpAt: ago(30),
      },
      { ...message, id: 'dsp_3', key: '3', channel: 'sms', status: 'unknown', provider: 'twilio', createdAt: ago(3), looks: 1 },
      { ...message, id: 'dsp_4', key: '4', channel: 'email', status: 'queued', provider: 'sendgrid', code: '401', createdAt: ago(10) },
      { ...message, id: 'dsp_5', key: '5', channel: 'email', status: 'sent', provider: 'sendgrid', createdAt: ago(10) },
    ],
  });
});
afterAll(() => api?.close());

const list = async (query = '') => (await api.call('GET', `/api/v1/dispatches?${query}`)).body;
const ids = (body: { items: { id: string }[] }): string[] => body.items.map(({ id }) => id);

describe('the send ledger', () => {
  it('lists messages, newest first, page by page, by status', async () => {
    const first = await list('limit=3');
    expect(ids(first)).toEqual(['dsp_3', 'dsp_5', 'dsp_4']);
    expect(ids(await list(`limit=3&cursor=${first.nextCursor}`))).toEqual(['dsp_1', 'dsp_2']);
    expect(ids(await list('status=unknown'))).toEqual(['dsp_3', 'dsp_2']);
    expect((await api.call('GET', '/api/v1/dispatches?status=lost')).status).toBe(400);
  });

  it('says by which channel each went, calls and surveys in place too', async () => {
    const message = { purpose: 'survey', address: '', text: '', status: 'sent', createdAt: ago(600) };
    const rows = ['voice', 'embed'].map((channel) => ({ ...message, id: `dsp_${channel}`, key: channel, channel }));
    await api.db.dispatch.createMany({ data: rows });
    const { items } = await list('status=sent');
    const channelOf = ({ id, channel }: { id: string; channel: string }) => [id, channel];
    expect(Object.fromEntries(items.map(channelOf))).toEqual({ dsp_5: 'email', dsp_voice: 'voice', dsp_embed: 'embed' });
    await api.db.dispatch.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } });
  });

  it('says what the code means, and nothing of the customer', async () => {
    const { items } = await list();
    expect(items.find(({ id }: { id: string }) => id === 'dsp_1')).toMatchObject({
      code: '30006',
      reason: expect.stringContaining('landline'),
      interactionId: 'helpdesk:T-1',
    });
    expect(items.find(({ id }: { id: string }) => id === 'dsp_4')).toMatchObject({ reason: expect.stringContaining('API key') });
    expect(JSON.stringify(items)).not.toMatch(/ada|Dear/i);
  });

  it('is counted where operators look', async () => {
    expect((await api.call('GET', '/health/ready', { as: null })).body.dispatches).toEqual({ waitingSeconds: 600, unclear: 1, givenUp: 1 });
    const { text } = await api.call('GET', '/metrics');
    expect(text).toContain('amends_dispatches_given_up 1');
    expect(text).toContain('amends_dispatch_waiting_seconds 600');
    expect(text).toContain('amends_dispatches{status="unknown"} 2');
  });
});

describe('a message of unknown fate', () => {
  const settle = (id: string, body: unknown, as: KeyRole = 'ops') => api.call('POST', `/api/v1/dispatches/${id}/settlement`, { as, body });
  const word = { arrived: true, reason: 'The customer told us so' };

  it('is settled by whoever runs the service, once, with a reason that the ledger shows', async () => {
    expect((await settle('dsp_2', { arrived: true })).status).toBe(400);
    expect((await settle('dsp_2', word, 'manager')).body.code).toBe('forbidden');
    expect((await settle('dsp_none', word)).body.code).toBe('not_found');
    expect((await settle('dsp_2', word)).body).toMatchObject({
      id: 'dsp_2',
      status: 'delivered',
      code: null,
      settledAt: now.toISOString(),
      settledBy: 'ops',
      settledNote: word.reason,
    });
    expect((await settle('dsp_2', { ...word, arrived: false })).body).toMatchObject({ status: 409, code: 'conflict' });
    expect(await api.db.auditEntry.findMany({ where: { entityId: 'dsp_2' } })).toMatchObject([
      { actor: 'ops', action: 'dispatch.settled', entity: 'dispatch', detail: { arrived: true } },
    ]);
    expect((await api.call('GET', '/metrics')).text).toContain('amends_dispatches_given_up 0');
  });

  it('takes one of two words that come at once', async () => {
    const answers = await Promise.all([settle('dsp_3', word), settle('dsp_3', { ...word, arrived: false })]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
    expect(await api.db.auditEntry.count({ where: { entityId: 'dsp_3' } })).toBe(1);
  });

  it('is the only one that a person settles', async () => {
    for (const id of ['dsp_1', 'dsp_4', 'dsp_5']) expect((await settle(id, word)).body.code).toBe('conflict');
  });
});
