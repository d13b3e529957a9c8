import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashPassword } from '../../api/auth/password.js';
import { createUser, type StaffRole } from '../../prisma/stores/staff.store.js';
import { startApi, type Answer, type ApiServer } from './api-server.js';
import { storeRatedContact, type RatedContact } from './rated-contact.js';

const now = new Date('2026-11-20T12:00:00Z');
let api: ApiServer;
const ids: Record<string, string> = {};
const cookies: Record<string, string> = {};

beforeAll(async () => {
  api = await startApi({ clock: () => now });
  await person('Mo', 'manager');
  await person('Ida', 'manager');
  await person('Sam', 'agent');
  await person('Kim', 'agent');
});
afterAll(() => api?.close());

async function person(name: string, role: StaffRole): Promise<void> {
  const password = 'a long pass phrase';
  const email = `${name.toLowerCase()}@example.com`;
  const user = await createUser(api.db, { email, name, role, team: 'billing', passwordHash: await hashPassword(password) });
  ids[name] = user?.id ?? '';
  const session = await api.call('POST', '/api/v1/session', { as: null, body: { email, password } });
  cookies[name] = session.headers.get('set-cookie')?.split(';')[0] ?? '';
}

const as = (name: string, method: string, path: string, body?: unknown): Promise<Answer> =>
  api.call(method, `/api/v1/cases${path}`, { as: null, headers: { cookie: cookies[name] ?? '' }, ...(body === undefined ? {} : { body }) });

let customers = 0;
async function newCase(changes: Partial<RatedContact> = {}): Promise<string> {
  customers += 1;
  const contact = { customer: `CUS-${customers}`, name: 'Ada Quist', email: `ada${customers}@example.com`, phone: '+15005550006', rating: 2, answeredAt: '2026-11-20T09:00:00Z', comment: 'Transferred three times.', driver: 'repeat_transfers' };
  return (await storeRatedContact(api.db, { ...contact, ...changes })).caseId;
}

describe('work on a case', () => {
  it('goes from the first outreach to the resolution', async () => {
    const id = await newCase();
    expect((await as('Mo', 'GET', `/${id}`)).body).toMatchObject({
      status: 'open',
      firstOutreachAt: null,
      outreachInTime: null,
      contact: { email: expect.any(String), phone: '+15005550006', localTime: '07:00' },
      drivers: [{ key: 'repeat_transfers', quote: { text: 'Transferred' } }],
    });
    const early = await as('Mo', 'POST', `/${id}/resolve`, { rootCause: 'process', action: 'Refunded' });
    expect(early.body).toMatchObject({ status: 409, code: 'outreach_required' });

    const assigned = await as('Mo', 'POST', `/${id}/assign`, { userId: ids['Ida'] });
    expect(assigned.status).toBe(200);
    expect(assigned.body.assignee).toMatchObject({ name: 'Ida' });
    const knock = await as('Ida', 'POST', `/${id}/outreach`, { kind: 'call', result: 'no_answer' });
    expect(knock.body).toMatchObject({ status: 'open', firstOutreachAt: null, outreachCount: 1 });
    const reached = await as('Ida', 'POST', `/${id}/outreach`, { kind: 'call', result: 'reached', note: 'Apologised', at: '2026-11-20T11:00:00Z' });
    expect(reached.body).toMatchObject({ status: 'contacted', firstOutreachAt: '2026-11-20T11:00:00.000Z', outreachInTime: true, outreachCount: 2 });
    expect((await as('Ida', 'POST', `/${id}/callbacks`, { at: '2026-11-21T15:00:00Z' })).status).toBe(200);
    expect((await as('Ida', 'POST', `/${id}/remedy`, { kind: 'refund', note: '14.90' })).status).toBe(200);
    expect((await as('Ida', 'POST', `/${id}/notes`, { note: 'Asked billing' })).status).toBe(200);
    const resolved = await as('Ida', 'POST', `/${id}/resolve`, { rootCause: 'repeat_transfers', action: 'One owner', note: 'Agreed' });
    expect(resolved.body).toMatchObject({ status: 'resolved', recovered: true, rootCause: 'repeat_transfers', action: 'One owner' });
    const kinds = resolved.body.timeline.map(({ kind }: { kind: string }) => kind);
    for (const kind of ['assigned', 'outreach_logged', 'callback_scheduled', 'remedy_offered', 'note_added', 'resolved']) expect(kinds).toContain(kind);
    expect((await as('Ida', 'POST', `/${id}/resolve`, { rootCause: 'process', action: 'x' })).body.code).toBe('already_resolved');
  });

  it.each([
    ['an outreach in the future', 'outreach', { kind: 'call', result: 'reached', at: '2026-11-21T12:00:00Z' }, 'at'],
    ['an outreach before the rating', 'outreach', { kind: 'call', result: 'reached', at: '2026-11-19T12:00:00Z' }, 'at'],
    ['a result that the kind does not have', 'outreach', { kind: 'email', result: 'voicemail' }, 'result'],
    ['an unknown kind', 'outreach', { kind: 'pigeon', result: 'sent' }, 'kind'],
    ['a callback in the past', 'callbacks', { at: '2026-11-20T11:00:00Z' }, 'at'],
    ['an unknown person', 'assign', { userId: 'usr_unknown' }, 'userId'],
    ['a resolution without a root cause', 'resolve', { action: 'x' }, 'rootCause'],
    ['an unknown ground', 'do-not-contact', { ground: 'because' }, 'ground'],
  ])('refuses %s with its path', async (_what, command, body, path) => {
    const answer = await as('Mo', 'POST', `/${await newCase()}/${command}`, body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].path).toBe(path);
  });

  it('needs two persons not to contact a customer', async () => {
    const id = await newCase();
    expect((await as('Mo', 'POST', `/${id}/do-not-contact/approve`, {})).body.code).toBe('not_proposed');
    const proposed = await as('Mo', 'POST', `/${id}/do-not-contact`, { ground: 'documented_refusal', note: 'Wrote so' });
    expect(proposed.body.doNotContact).toEqual({ ground: 'documented_refusal', approved: false });
    expect((await as('Mo', 'POST', `/${id}/do-not-contact/approve`, {})).body).toMatchObject({ status: 403, code: 'same_person' });
    const approved = await as('Ida', 'POST', `/${id}/do-not-contact/approve`, {});
    expect(approved.body).toMatchObject({ status: 'closed', outcome: 'do_not_contact', doNotContact: { approved: true } });
    expect((await as('Ida', 'POST', `/${id}/outreach`, { kind: 'call', result: 'reached' })).body).toMatchObject({ status: 409, code: 'case_closed' });
    expect((await as('Ida', 'POST', `/${id}/notes`, { note: 'Still' })).status).toBe(200);
  });

  it('is not there for an unknown case', async () => {
    expect((await as('Mo', 'GET', '/cas_unknown')).status).toBe(404);
    expect((await as('Mo', 'POST', '/cas_unknown/notes', { note: 'x' })).body.code).toBe('not_found');
  });
});

describe('an agent', () => {
  it('who was rated sees the case without contact data, and may only say that it was seen', async () => {
    const id = await newCase({ agentEmail: 'Sam@example.com' });
    const seen = await as('Sam', 'GET', `/${id}`);
    expect(seen.body.contact).toMatchObject({ email: null, phone: null });
    expect((await as('Sam', 'POST', `/${id}/outreach`, { kind: 'call', result: 'reached' })).body).toMatchObject({ status: 403, code: 'rated_agent_may_not' });
    expect((await as('Sam', 'POST', `/${id}/assign`, { userId: ids['Sam'] })).body.code).toBe('forbidden');
    const acknowledged = await as('Sam', 'POST', `/${id}/acknowledge`, { note: 'Will check first' });
    expect(acknowledged.body.acknowledgedAt).toBe(now.toISOString());
    expect(JSON.stringify(acknowledged.body)).not.toContain('+15005550006');
  });

  it('sees and works the cases in the own hands, and no others', async () => {
    const other = await newCase({ agentEmail: 'sam@example.com' });
    const own = await newCase({ agentEmail: 'sam@example.com', assigneeId: ids['Kim'] ?? '' });
    expect((await as('Kim', 'GET', `/${other}`)).status).toBe(404);
    expect((await as('Kim', 'POST', `/${other}/notes`, { note: 'x' })).status).toBe(404);
    expect((await as('Kim', 'GET', `/${own}`)).body.contact.phone).toBe('+15005550006');
    expect((await as('Kim', 'POST', `/${own}/outreach`, { kind: 'call', result: 'reached' })).status).toBe(200);
    expect((await as('Kim', 'GET', '')).body.items.map(({ id }: { id: string }) => id)).toEqual([own]);
  });
});

describe('the list of cases', () => {
  it('puts the least time first, then the severity, and pages without repeating', async () => {
    const team = 'sorted';
    const late = await newCase({ team, dueAt: '2026-11-20T10:00:00Z' });
    const normal = await newCase({ team, dueAt: '2026-11-20T20:00:00Z' });
    const critical = await newCase({ team, dueAt: '2026-11-20T20:00:00Z', severity: 'critical' });
    const working = await newCase({ team, dueAt: '2026-11-20T09:00:00Z' });
    await as('Mo', 'POST', `/${working}/outreach`, { kind: 'call', result: 'reached' });
    const list = async (query: string) => (await as('Mo', 'GET', `?team=${team}&${query}`)).body;
    const idsOf = (body: { items: { id: string }[] }): string[] => body.items.map(({ id }) => id);
    expect(idsOf(await list(''))).toEqual([late, critical, normal, working]);
    const first = await list('limit=2');
    expect([...idsOf(first), ...idsOf(await list(`limit=2&cursor=${first.nextCursor}`))]).toEqual([late, critical, normal, working]);
    expect(idsOf(await list('overdue=true'))).toEqual([late]);
    expect(idsOf(await list('status=contacted'))).toEqual([working]);
    expect(idsOf(await list('status=active&severity=critical'))).toEqual([critical]);
    expect(idsOf(await list('dueBefore=2026-11-20T12:00:00Z&assignee=none'))).toEqual([late, working]);
    expect(idsOf(await list('assignee=me'))).toEqual([]);
    expect(idsOf(await list('driver=repeat_transfers&sort=newest')).length).toBe(4);
    expect(idsOf(await list('driver=price'))).toEqual([]);
    expect(JSON.stringify(await list(''))).not.toContain('+15005550006');
    expect((await as('Mo', 'GET', '?sort=best')).status).toBe(400);
  });
});
