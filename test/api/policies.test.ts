import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type ApiServer } from './api-server.js';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());

const get = (path: string) => api.call('GET', `/api/v1/policies${path}`);

describe('policies', () => {
  it('start with a published default', async () => {
    const list = await get('');
    expect(list.body.items).toMatchObject([{ key: 'default', version: 1, status: 'published', draftVersion: null }]);
    expect((await get('/default')).body).toMatchObject({ key: 'default', version: 1, status: 'published' });
    expect((await get('/default?status=draft')).status).toBe(404);
    expect((await get('/unknown')).status).toBe(404);
  });

  it('are drafted, published and kept by version', async () => {
    const { document } = (await get('/default')).body;
    const changed = { ...document, name: 'Changed', sampling: { ...document.sampling, ratePercent: 50 } };
    const draft = await api.call('PUT', '/api/v1/policies/default', { body: changed, as: 'ops' });
    expect(draft.status).toBe(200);
    expect(draft.body).toMatchObject({ version: 2, status: 'draft', document: { name: 'Changed' }, createdBy: 'ops' });
    expect((await get('/default')).body).toMatchObject({ version: 1, document: { name: 'Default follow-up' } });
    expect((await get('/default?status=draft')).body.document.sampling.ratePercent).toBe(50);
    const published = await api.call('POST', '/api/v1/policies/default/publish');
    expect(published.body).toMatchObject({ version: 2, status: 'published', publishedBy: 'admin' });
    expect((await get('/default')).body.version).toBe(2);
    expect((await api.call('POST', '/api/v1/policies/default/publish')).body).toMatchObject({ status: 409, code: 'no_draft' });
    const versions = await get('/default/versions');
    expect(versions.body.items.map(({ version, status }: { version: number; status: string }) => [version, status])).toEqual([[2, 'published'], [1, 'superseded']]);
    expect((await get('/default/versions/1')).body.document.name).toBe('Default follow-up');
    expect((await get('/default/versions/9')).status).toBe(404);
    expect((await get('/default/versions/x')).status).toBe(400);
  });

  it('are never written over unseen', async () => {
    const put = (name: string, seen: string) => api.call('PUT', `/api/v1/policies/default?seen=${seen}`, { body: { ...live.document, name } });
    const live = (await get('/default')).body;
    const first = (await put('First', live.updatedAt)).body;
    expect(first).toMatchObject({ status: 'draft', document: { name: 'First' } });
    const second = (await put('Second', first.updatedAt)).body;
    expect((await put('Third', first.updatedAt)).body).toMatchObject({ status: 409, code: 'conflict' });
    expect((await get('/default?status=draft')).body.document.name).toBe('Second');
    const discard = (seen: string) => api.call('DELETE', `/api/v1/policies/default/draft?seen=${seen}`);
    expect((await discard(first.updatedAt)).body.code).toBe('conflict');
    const publish = (seen: string) => api.call('POST', '/api/v1/policies/default/publish', { body: { version: second.version, seen } });
    expect((await publish(first.updatedAt)).body.code).toBe('conflict');
    expect((await publish(second.updatedAt)).body.document.name).toBe('Second');
    expect((await put('Fourth', second.updatedAt)).body.code).toBe('conflict');
  });

  it('are made new as a draft, once per key', async () => {
    const { document } = (await get('/default/versions/1')).body;
    const made = await api.call('POST', '/api/v1/policies', { body: { key: 'vip', document: { ...document, priority: 10 } } });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ key: 'vip', version: 1, status: 'draft' });
    expect((await get('/vip')).body.status).toBe('draft');
    expect((await api.call('POST', '/api/v1/policies', { body: { key: 'vip', document } })).body).toMatchObject({ status: 409, code: 'policy_exists' });
    expect((await api.call('POST', '/api/v1/policies/nothing/publish')).body.code).toBe('not_found');
  });

  it('say on saving what is likely to go wrong with SMS where the customers are, and are saved', async () => {
    const { document } = (await get('/default/versions/1')).body;
    await api.db.customer.create({ data: { id: 'cus_paris', externalId: 'CUS-paris', phone: '+33612345678' } });
    const saved = await api.call('PUT', '/api/v1/policies/default', { body: document });
    expect(saved.body).toMatchObject({ status: 'draft', warnings: [{ path: 'quietHours.holidays', source: expect.stringContaining('https://') }] });
    const listed = await api.call('PUT', '/api/v1/policies/default', { body: { ...document, quietHours: { ...document.quietHours, holidays: ['07-14'] } } });
    expect(listed.body.warnings).toEqual([]);
  });

  it('that cannot work are refused with the path of each fault', async () => {
    const { document } = (await get('/default/versions/1')).body;
    const broken = { ...document, surprise: 1, lowScore: { ...document.lowScore, reminders: ['30h'] }, survey: { ...document.survey, texts: {} } };
    const answer = await api.call('PUT', '/api/v1/policies/default', { body: broken });
    expect(answer.status).toBe(400);
    const paths = answer.body.errors.map(({ path }: { path: string }) => path);
    expect(paths).toContain('surprise');
    const without = await api.call('PUT', '/api/v1/policies/default', { body: { ...document, lowScore: { ...document.lowScore, reminders: ['30h'] } } });
    expect(without.body.errors.map(({ path }: { path: string }) => path)).toEqual(['lowScore.reminders.0']);
    const nested = await api.call('POST', '/api/v1/policies', { body: { key: 'Bad Key', document: { ...document, name: '' } } });
    expect(nested.body.errors.map(({ path }: { path: string }) => path).toSorted()).toEqual(['document.name', 'key']);
  });
});
