import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { optOut } from '../../prisma/stores/suppression.store.js';
import { startApi, type ApiServer } from './api-server.js';
import { storeRatedContact } from './rated-contact.js';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi({ clock: () => new Date('2026-11-20T12:00:00Z') });
});
afterAll(() => api?.close());

const ada = { customer: 'CUS-ada', name: 'Ada Quist', email: 'ada@example.com', phone: '+15005550006' };
const path = `/api/v1/customers/${ada.customer}`;

describe("the customer's record", () => {
  it('tells the fall since onboarding: 5 then 2 puts the renewal at risk', async () => {
    await storeRatedContact(api.db, { ...ada, rating: 5, surveyPoint: 'onboarding', answeredAt: '2026-08-03T09:00:00Z' });
    await storeRatedContact(api.db, { ...ada, rating: 2, comment: 'Transferred three times.', driver: 'repeat_transfers', answeredAt: '2026-11-19T09:00:00Z' });
    const { status, body } = await api.call('GET', path);
    expect(status).toBe(200);
    expect(body).toMatchObject({ latestRating: 2, onboardingRating: 5, delta: -3, renewalRisk: true, interactionsThisQuarter: 1, openCases: 1 });
    expect(body.drivers).toEqual([{ key: 'repeat_transfers', label: 'Repeat transfers', sentiment: 'negative', count: 1 }]);
    expect(body.quotes).toMatchObject([{ text: 'Transferred', rating: 2 }]);
  });

  it('sees no risk in a fall of two', async () => {
    const bo = { customer: 'CUS-bo', name: 'Bo', email: 'bo@example.com', phone: '+15005550007' };
    await storeRatedContact(api.db, { ...bo, rating: 5, surveyPoint: 'onboarding', answeredAt: '2026-10-01T09:00:00Z' });
    await storeRatedContact(api.db, { ...bo, rating: 3, answeredAt: '2026-11-19T09:00:00Z' });
    expect((await api.call('GET', '/api/v1/customers/CUS-bo')).body).toMatchObject({ delta: -2, renewalRisk: false });
  });

  it('is not there for an unknown customer, nor for whoever may not see it', async () => {
    expect((await api.call('GET', '/api/v1/customers/nobody')).body.code).toBe('not_found');
    expect((await api.call('GET', path, { as: 'agent' })).status).toBe(403);
    expect((await api.call('GET', `${path}/export`, { as: 'leader' })).status).toBe(403);
  });
});

describe('export and erasure', () => {
  it('give everything that is held, and then forget it', async () => {
    await api.call('POST', '/api/v1/events', {
      body: {
        id: 'evt-1',
        source: 'helpdesk',
        type: 'history.answered',
        occurredAt: '2026-11-19T09:00:00Z',
        interaction: { id: 'T-1', emailMessageId: '<T-1@helpdesk.example>', emailSubject: 'Ada wants her money' },
        customer: { id: ada.customer, name: ada.name, email: ada.email },
        history: { rating: 2, comment: 'Ada wrote this' },
      },
    });
    await optOut(api.db, { address: ada.email, channel: 'email', reason: 'stop', source: 'test', now: new Date() });
    const held = await api.call('GET', `${path}/export`, { as: 'ops' });
    expect(held.status).toBe(200);
    for (const text of ['Ada wrote this', 'Ada wants her money', 'Transferred three times.', 'Called Ada', 'Hello Ada', ada.phone]) expect(held.text).toContain(text);
    expect(held.text).not.toContain('"token"');

    const hashes = await api.db.suppression.count();
    const erased = await api.call('DELETE', path, { as: 'ops' });
    expect(erased.status).toBe(200);
    expect(erased.body.receipt).toMatch(/^era_/);
    expect(erased.body.erased).toMatchObject({ customers: 1, events: 1, responses: 2, recoveryCases: 1, messages: 2 });
    expect((await api.call('GET', path)).status).toBe(404);
    expect((await api.call('DELETE', path)).status).toBe(404);
    expect(await api.db.suppression.count()).toBe(hashes);

    const left = await everyText();
    for (const text of ['Ada', ada.email, ada.phone, ada.customer, 'Transferred', 'Quist']) expect(left, text).not.toContain(text);
    expect(left).toContain('bo@example.com');
    const [row] = await api.db.surveyResponse.findMany({ where: { rating: 2 } });
    expect(row).toMatchObject({ rating: 2, low: true, comment: null });
    const audit = await api.call('GET', '/api/v1/audit?entity=customer');
    expect(audit.body.items[0]).toMatchObject({ action: 'customer.erased', actor: 'ops', detail: { receipt: erased.body.receipt } });
  });
});

/** The text of every row of every table. */
async function everyText(): Promise<string> {
  const tables = await api.db.$queryRawUnsafe<{ name: string }[]>("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'");
  const texts: string[] = [];
  for (const { name } of tables) {
    const rows = await api.db.$queryRawUnsafe<{ text: string }[]>(`SELECT row_to_json(t)::text AS text FROM "${name}" t`);
    texts.push(...rows.map(({ text }) => text));
  }
  return texts.join('\n');
}
