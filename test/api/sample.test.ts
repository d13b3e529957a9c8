import { afterAll, beforeAll, expect, it } from 'vitest';
import { eventually } from '../support/wait.js';
import { startApi, type ApiServer } from './api-server.js';
import { storeRatedContact } from './rated-contact.js';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());

const status = async () => (await api.call('GET', '/api/v1/sample', { as: 'leader' })).body;

it('loads in the background, once however often it is asked, and is removed without a trace', async () => {
  await storeRatedContact(api.db, { customer: 'CUS-1', name: 'Own', email: 'own@example.com', phone: '+15005550006', rating: 5, answeredAt: '2026-11-19T09:00:00Z' });
  expect(await status()).toEqual({ state: 'none', sent: 0, total: 0, settled: 0, interactions: 0 });
  expect((await api.call('POST', '/api/v1/sample', { as: 'manager' })).status).toBe(403);

  const started = await api.call('POST', '/api/v1/sample');
  expect(started.status).toBe(202);
  expect(started.body.state).toBe('loading');
  expect(started.body.total).toBeGreaterThan(4_000);
  expect((await api.call('POST', '/api/v1/sample')).status).toBe(202);
  await eventually(async () => (await status()).sent === started.body.total, { timeoutMs: 30_000 });
  expect(await status()).toMatchObject({ state: 'loading', sent: started.body.total, settled: 0 });
  await api.db.$executeRaw`UPDATE intake_event SET relayed_at = now()`;
  expect((await status()).state).toBe('loaded');

  const removed = await api.call('DELETE', '/api/v1/sample');
  expect(removed.status).toBe(200);
  expect(removed.body).toEqual({ state: 'none', sent: 0, total: 0, settled: 0, interactions: 0 });
  expect(await api.db.intakeEvent.count()).toBe(0);
  expect(await api.db.interaction.count()).toBe(1);
  expect(await api.db.customer.count()).toBe(1);
});
