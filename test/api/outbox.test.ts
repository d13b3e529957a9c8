import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type ApiServer } from './api-server.js';
import { storeRatedContact } from './rated-contact.js';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
  for (let n = 1; n <= 3; n += 1) {
    await storeRatedContact(api.db, { customer: `CUS-${n}`, name: 'Ada', email: `ada${n}@example.com`, phone: `+1500555000${n}`, rating: 5, answeredAt: '2026-11-19T09:00:00Z' });
  }
});
afterAll(() => api?.close());

const list = async (query = '') => (await api.call('GET', `/api/v1/outbox?${query}`)).body;
const tos = (body: { items: { to: string }[] }): string[] => body.items.map(({ to }) => to);

describe('the outbox', () => {
  it('lists what the sandbox kept, newest first, by address, channel and purpose', async () => {
    expect(tos(await list())).toEqual(['ada3@example.com', 'ada2@example.com', 'ada1@example.com']);
    const first = await list('limit=2');
    expect(tos(await list(`limit=2&cursor=${first.nextCursor}`))).toEqual(['ada1@example.com']);
    expect(tos(await list('to=ADA2@example.com'))).toEqual(['ada2@example.com']);
    expect(tos(await list('purpose=survey&to=ada2@example.com&channel=email'))).toEqual(['ada2@example.com']);
    expect(tos(await list('channel=sms'))).toEqual([]);
    expect(tos(await list('purpose=alert'))).toEqual([]);
    expect((await list('limit=5000')).items[0]).toMatchObject({ purpose: 'survey', repliable: true, links: [expect.stringContaining('/s/')] });
    expect((await api.call('GET', '/api/v1/outbox?limit=5001')).status).toBe(400);
  });

  it('takes a reply as the customer would give it: STOP ends everything', async () => {
    const [message] = (await list('to=ada1@example.com')).items;
    const reply = await api.call('POST', `/api/v1/outbox/${message.id}/reply`, { body: { text: 'please stop' } });
    expect(reply.status).toBe(200);
    expect(reply.body.outcome).toBe('stop');
    expect((await api.call('GET', '/api/v1/customers/CUS-1')).body.optedOutAt).not.toBeNull();
  });

  it('takes no reply to what is unknown or went to staff', async () => {
    const reply = (id: string, body: unknown) => api.call('POST', `/api/v1/outbox/${id}/reply`, { body });
    expect((await reply('msg_unknown', { text: '5' })).body.code).toBe('not_found');
    const [message] = (await list('to=ada2@example.com')).items;
    expect((await reply(message.id, {})).body.errors[0].path).toBe('text');
    await api.db.dispatch.updateMany({ where: { address: 'ada2@example.com' }, data: { purpose: 'alert' } });
    expect((await reply(message.id, { text: '5' })).body).toMatchObject({ status: 409, code: 'not_repliable' });
  });
});
