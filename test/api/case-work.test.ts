import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashPassword } from '../../api/auth/password.js';
import { createUser, type StaffRole } from '../../prisma/stores/staff.store.js';
import { startApi, type Answer, type ApiServer } from './api-server.js';
import { storeRatedContact } from './rated-contact.js';

const now = new Date('2026-11-20T12:00:00Z');
let api: ApiServer;
const ids: Record<string, string> = {};
const cookies: Record<string, string> = {};

beforeAll(async () => {
  api = await startApi({ clock: () => now });
  for (const [name, role] of [
    ['Root', 'admin'],
    ['Mo', 'manager'],
    ['Ida', 'manager'],
    ['Kim', 'agent'],
  ] as const)
    await person(name, role);
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

const call = (name: string, method: string, path: string, body?: unknown): Promise<Answer> =>
  api.call(method, `/api/v1${path}`, { as: null, headers: { cookie: cookies[name] ?? '' }, ...(body === undefined ? {} : { body }) });
const as = (name: string, method: string, path: string, body?: unknown): Promise<Answer> => call(name, method, `/cases${path}`, body);

let customers = 0;
async function newCase(team = 'billing', assigneeId?: string): Promise<string> {
  customers += 1;
  const contact = {
    customer: `CUS-${customers}`,
    name: 'Ada Quist',
    email: `ada${customers}@example.com`,
    phone: '+15005550006',
    rating: 2,
    answeredAt: '2026-11-20T09:00:00Z',
    team,
  };
  return (await storeRatedContact(api.db, { ...contact, ...(assigneeId === undefined ? {} : { assigneeId }) })).caseId;
}

describe('two managers on one case', () => {
  it('the second one is told what the first one did, gets the own words back, and can send them again', async () => {
    const id = await newCase();
    const { revision } = (await as('Mo', 'GET', `/${id}`)).body;
    const sent = (note: string) => ({ kind: 'call', result: 'reached', note, expectedRevision: revision });
    const answers = await Promise.all([
      as('Mo', 'POST', `/${id}/outreach`, sent('By Mo')),
      as('Ida', 'POST', `/${id}/outreach`, sent('By Ida')),
    ]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
    const [won, lost] = answers[0]?.status === 200 ? answers : answers.toReversed();
    const [winner, loser] = won === answers[0] ? ['Mo', 'Ida'] : ['Ida', 'Mo'];
    expect(lost?.body).toMatchObject({
      code: 'case_changed',
      revision: revision + 1,
      changes: [{ at: now.toISOString(), kind: 'outreach_logged', actor: winner }],
      yours: { kind: 'call', result: 'reached', note: `By ${loser}` },
    });
    const after = (await as('Mo', 'GET', `/${id}`)).body;
    expect(after.outreaches.map(({ note }: { note: string }) => note)).toEqual([`By ${winner}`]);
    const again = await as(loser ?? '', 'POST', `/${id}/outreach`, { ...lost?.body.yours, expectedRevision: lost?.body.revision });
    expect(again).toMatchObject({ status: 200, body: { outreachCount: 2 } });
  });
});

describe('work on a case', () => {
  it('is handed over with a note, put aside, and split into tasks', async () => {
    const id = await newCase('aside');
    const given = await as('Mo', 'POST', `/${id}/assign`, { userId: ids['Ida'], note: 'Off tomorrow' });
    expect(given.body.timeline.at(-1)).toMatchObject({ kind: 'assigned', detail: { to: ids['Ida'], note: 'Off tomorrow' } });
    const late = await as('Ida', 'POST', `/${id}/snooze`, { until: '2026-11-22T12:00:00Z', reason: 'Later' });
    expect(late.body).toMatchObject({ status: 409, code: 'snooze_beyond_deadline', detail: 'The deadline is 2026-11-21T09:00:00.000Z.' });
    const aside = await as('Ida', 'POST', `/${id}/snooze`, { until: '2026-11-20T18:00:00Z', reason: 'Lands at six' });
    expect(aside.body).toMatchObject({ status: 'open', snoozed: { until: '2026-11-20T18:00:00.000Z', reason: 'Lands at six', by: 'Ida' } });
    const listed = async (query: string) => (await as('Mo', 'GET', `?team=aside&${query}`)).body.items.length;
    expect([await listed('snoozed=true'), await listed('snoozed=false')]).toEqual([1, 0]);
    expect((await as('Ida', 'POST', `/${id}/snooze/end`, {})).body.snoozed).toBeNull();
    expect([await listed('snoozed=true'), await listed('snoozed=false')]).toEqual([0, 1]);

    await as('Ida', 'POST', `/${id}/tasks`, { text: 'Ask billing', dueAt: '2026-11-20T16:00:00Z' });
    const promised = await as('Ida', 'POST', `/${id}/callbacks`, { at: '2026-11-20T15:00:00Z' });
    expect(promised.body).toMatchObject({ openTasks: 2, nextTaskAt: '2026-11-20T15:00:00.000Z' });
    const done = await as('Ida', 'POST', `/${id}/tasks/1/complete`, {});
    expect(done.body).toMatchObject({
      openTasks: 1,
      tasks: [
        { number: 2, kind: 'promise' },
        { number: 1, doneBy: 'Ida' },
      ],
    });
    expect((await as('Ida', 'POST', `/${id}/tasks/9/complete`, {})).body.code).toBe('task_not_found');
  });

  it('asks above for a remedy beyond the own limit', async () => {
    const id = await newCase('billing', ids['Kim']);
    expect((await call('Root', 'PUT', `/users/${ids['Kim']}/standing`, { reportsToId: ids['Mo'], remedyLimitCents: 2_000 })).status).toBe(
      200,
    );
    expect((await call('Mo', 'PUT', `/users/${ids['Kim']}/standing`, { reportsToId: null, remedyLimitCents: null })).status).toBe(403);
    const asked = await as('Kim', 'POST', `/${id}/remedy`, { kind: 'refund', note: 'Twice charged', amountCents: 4_900 });
    expect(asked.body.remedyRequests).toMatchObject([
      { number: 1, amountCents: 4_900, currency: 'EUR', status: 'pending', requestedBy: 'Kim' },
    ]);
    expect((await as('Kim', 'POST', `/${id}/remedies/1/approve`, {})).status).toBe(403);
    expect((await as('Ida', 'POST', `/${id}/remedies/1/approve`, {})).body.code).toBe('not_above');
    expect((await as('Mo', 'POST', `/${id}/remedies/1/approve`, { note: 'Fine' })).body.remedyRequests).toMatchObject([
      { status: 'approved', decidedBy: 'Mo' },
    ]);
    expect((await as('Root', 'POST', `/${id}/remedies/1/decline`, {})).body.code).toBe('remedy_decided');
  });

  it('names colleagues, who find the case', async () => {
    const id = await newCase();
    const noted = await as('Mo', 'POST', `/${id}/notes`, { note: '@Ida, you know them. @Kim may not open it.' });
    expect(noted.body.timeline.at(-1).mentions).toEqual([{ id: ids['Ida'], name: 'Ida' }]);
    expect((await as('Ida', 'GET', '?mentioned=me')).body.items.map((each: { id: string }) => each.id)).toEqual([id]);
    expect((await call('Ida', 'GET', '/mentions')).body.items).toMatchObject([{ caseId: id, by: 'Mo', seen: false }]);
    expect((await as('Ida', 'POST', `/${id}/mentions/seen`)).body).toEqual({ seen: 1 });
    expect((await call('Ida', 'GET', '/mentions')).body.items).toMatchObject([{ seen: true }]);
  });

  it('is resolved with what the customer says of it', async () => {
    const id = await newCase();
    await as('Mo', 'POST', `/${id}/outreach`, { kind: 'call', result: 'reached' });
    const wrong = await as('Mo', 'POST', `/${id}/resolve`, { rootCause: 'process', action: 'x', customerConfirmed: 'maybe' });
    expect(wrong.body.errors[0].path).toBe('customerConfirmed');
    expect(
      (await as('Mo', 'POST', `/${id}/resolve`, { rootCause: 'process', action: 'x', customerConfirmed: 'yes' })).body.customerConfirmed,
    ).toBe('yes');
    expect((await as('Mo', 'POST', `/${id}/last-look/close`, { action: 'x' })).body.code).toBe('no_last_look');
  });
});

describe('leaving a customer alone', () => {
  it('is suggested by evidence, declined, approved, and taken back with the time that it held', async () => {
    const id = await newCase();
    await as('Mo', 'POST', `/${id}/notes`, { note: 'The customer asked not to be contacted about this.' });
    const suggested = (await as('Mo', 'GET', `/${id}`)).body.doNotContactSuggestions;
    expect(suggested).toEqual([{ ground: 'documented_refusal', because: expect.stringContaining('note') }]);
    const proposal = { ground: 'documented_refusal', note: 'See the note' };
    expect((await as('Mo', 'POST', `/${id}/do-not-contact`, { ground: 'abusive', note: ' ' })).body.errors[0].path).toBe('note');
    await as('Mo', 'POST', `/${id}/do-not-contact`, proposal);
    expect((await as('Mo', 'POST', `/${id}/do-not-contact/decline`, { note: 'No' })).body.code).toBe('same_person');
    expect((await as('Ida', 'POST', `/${id}/do-not-contact/decline`, { note: 'Meant the survey' })).body.doNotContact).toBeNull();
    await as('Mo', 'POST', `/${id}/do-not-contact`, proposal);
    expect((await as('Ida', 'POST', `/${id}/do-not-contact/approve`, {})).body).toMatchObject({
      status: 'closed',
      doNotContactPeriods: [{ from: now.toISOString(), until: null }],
    });
    const back = await as('Mo', 'POST', `/${id}/do-not-contact/reverse`, { note: 'Wrote again' });
    expect(back.body).toMatchObject({
      status: 'open',
      outcome: null,
      outreachDueAt: '2026-11-21T09:00:00.000Z',
      doNotContactPeriods: [{ until: now.toISOString() }],
    });
    expect((await as('Mo', 'POST', `/${id}/do-not-contact/reverse`, { note: 'Again' })).body.code).toBe('not_reversible');
  });
});

describe('a last look', () => {
  it('is listed by its own deadline, kept from whoever resolved the case, and closed by another', async () => {
    const id = await newCase('looked', ids['Ida']);
    const [openedAt, dueAt] = [new Date('2026-11-20T08:00:00Z'), new Date('2026-11-20T11:00:00Z')];
    const done = {
      firstOutreachAt: openedAt,
      resolvedAt: openedAt,
      resolvedById: ids['Mo'] ?? '',
      secondAskedAt: openedAt,
      secondRating: 2,
    };
    await api.db.recoveryCase.update({
      where: { id },
      data: { ...done, status: 'last_look', lastLookOpenedAt: openedAt, lastLookDueAt: dueAt },
    });
    const overdue = (await as('Mo', 'GET', '?team=looked&overdue=true&status=last_look')).body.items;
    expect(overdue).toMatchObject([{ id, status: 'last_look', lastLook: { dueAt: dueAt.toISOString(), reachedAt: null } }]);
    expect((await as('Root', 'POST', `/${id}/assign`, { userId: ids['Mo'] })).body.code).toBe('same_person');
    expect((await as('Mo', 'POST', `/${id}/last-look/close`, { action: 'Nothing more' })).body.code).toBe('same_person');
    const closed = await as('Ida', 'POST', `/${id}/last-look/close`, { action: 'Waived the fee', note: 'Stays' });
    expect(closed.body).toMatchObject({ status: 'closed', outcome: 'not_upgraded', lastLook: { action: 'Waived the fee', note: 'Stays' } });
  });
});
