import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interactionIdOf } from '../../domain/ids.js';
import { startApi, type ApiServer } from './api-server.js';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());

let number = 0;
function event(changes: Record<string, unknown> = {}, customer: Record<string, unknown> = {}) {
  number += 1;
  return {
    id: `evt-${number}`,
    source: 'helpdesk',
    type: 'interaction.resolved',
    occurredAt: '2026-11-20T09:14:00Z',
    interaction: { id: `T-${number}`, channel: 'phone' },
    customer: { id: 'CUS-1', email: 'ada@example.com', ...customer },
    ...changes,
  };
}
const post = (body: unknown) => api.call('POST', '/api/v1/events', { body });
const stored = () => api.db.intakeEvent.count();

describe('POST /api/v1/events', () => {
  it('stores one event and names its interaction', async () => {
    const one = event();
    const answer = await post(one);
    expect(answer.status).toBe(202);
    expect(answer.body).toEqual({
      accepted: 1,
      duplicates: 0,
      events: [{ id: one.id, interactionId: interactionIdOf('helpdesk', one.interaction.id), duplicate: false }],
    });
    const found = await api.call('GET', `/api/v1/interactions/${answer.body.events[0].interactionId}`);
    expect(found.status).toBe(200);
    expect(found.body.externalId).toBe(one.interaction.id);
  });

  it('takes the same event twice without storing it twice', async () => {
    const one = event();
    await post(one);
    const before = await stored();
    const again = await post([one, one]);
    expect(again.status).toBe(202);
    expect(again.body).toMatchObject({ accepted: 0, duplicates: 2 });
    expect(await stored()).toBe(before);
  });

  it('tells the event of an array whose field is wrong, and stores none of it', async () => {
    const before = await stored();
    const answer = await post([event(), event(), event(), event({}, { email: 'no address' })]);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body.code).toBe('invalid_input');
    expect(answer.body.errors).toEqual([{ path: '3.customer.email', message: 'not an email address' }]);
    expect(await stored()).toBe(before);
  });

  it.each([
    ['a date that is none', event({ occurredAt: 'yesterday' }), 'occurredAt'],
    ['a date without a zone', event({ occurredAt: '2026-11-20T09:14:00' }), 'occurredAt'],
    ['a day that does not exist', event({ occurredAt: '2026-02-31T09:14:00Z' }), 'occurredAt'],
    ['a phone number of no form', event({}, { phone: '12' }), 'customer.phone'],
    ['no customer', event({ customer: undefined }), 'customer'],
    ['an unknown type', event({ type: 'interaction.exploded' }), 'type'],
    ['no interaction', event({ interaction: undefined }), 'interaction'],
    ['an unknown channel', event({ interaction: { id: 'T-1', channel: 'pigeon' } }), 'interaction.channel'],
    ['no id', event({ id: '' }), 'id'],
    ['a NUL in a text', event({}, { name: 'A\u0000da' }), 'customer.name'],
    ['half a character', event({}, { name: 'A\ud800da' }), 'customer.name'],
  ])('refuses %s with its path', async (_what, body, path) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors.map((fault: { path: string }) => fault.path)).toContain(path);
  });

  it('takes 500 events and refuses 501, with a path', async () => {
    const many = Array.from({ length: 501 }, () => event());
    expect((await post(many.slice(0, 500))).body.accepted).toBe(500);
    const answer = await post(many);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([{ path: '500', message: 'at most 500 events in one request' }]);
    expect((await post([])).status).toBe(400);
  });

  it('answers each kind of unreadable body with its own status', async () => {
    expect((await post('{"id": ')).body).toMatchObject({ status: 400, code: 'invalid_json' });
    expect((await post(`{"id": "${'x'.repeat(6_000_000)}"}`)).body).toMatchObject({ status: 413, code: 'body_too_large' });
    const form = await api.call('POST', '/api/v1/events', { body: 'id=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } });
    expect(form.body).toMatchObject({ status: 415, code: 'unsupported_media_type' });
    expect((await post('"text"')).status).toBe(400);
    expect((await post('null')).status).toBe(400);
    expect((await api.call('POST', '/api/v1/events')).status).toBe(400);
  });
});

describe('GET /api/v1/interactions', () => {
  it('pages without repeating or missing a row while others arrive', async () => {
    for (let batch = 0; batch < 3; batch += 1) await post(Array.from({ length: 7 }, () => event({ source: 'paging' })));
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await api.call('GET', `/api/v1/interactions?source=paging&limit=4${cursor === null ? '' : `&cursor=${cursor}`}`);
      expect(page.status).toBe(200);
      expect(page.body.items.length).toBeLessThanOrEqual(4);
      seen.push(...page.body.items.map(({ id }: { id: string }) => id));
      cursor = page.body.nextCursor;
      await post(event({ source: 'paging', occurredAt: new Date().toISOString() }));
    } while (cursor !== null);
    expect(seen.length).toBe(21);
    expect(new Set(seen).size).toBe(21);
  });

  it('filters and searches', async () => {
    const one = event({ source: 'search', interaction: { id: 'SEARCH_100%', channel: 'chat' } });
    await post([one, event({ source: 'search', interaction: { id: 'SEARCHX100' } })]);
    const ids = async (query: string) => (await api.call('GET', `/api/v1/interactions?${query}`)).body.items.map(({ externalId }: { externalId: string }) => externalId);
    expect(await ids('source=search&externalId=SEARCH_100%25')).toEqual(['SEARCH_100%']);
    expect(await ids('search=search_100%25')).toEqual(['SEARCH_100%']);
    expect(await ids('source=search&stage=closed')).toEqual([]);
  });

  it('refuses a limit, a stage and a cursor that are none', async () => {
    for (const [query, path] of [['limit=0', 'limit'], ['limit=501', 'limit'], ['stage=lost', 'stage'], ['cursor=abc', 'cursor']] as const) {
      const answer = await api.call('GET', `/api/v1/interactions?${query}`);
      expect(answer.status).toBe(400);
      expect(answer.body.errors[0].path).toBe(path);
    }
  });

  it('knows no other id', async () => {
    expect((await api.call('GET', '/api/v1/interactions/int_unknown')).body).toMatchObject({ status: 404, code: 'not_found' });
  });
});
