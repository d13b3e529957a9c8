import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashPassword } from '../../api/auth/password.js';
import { createUser } from '../../prisma/stores/staff.store.js';
import { startApi, type ApiServer } from './api-server.js';

let api: ApiServer;
let id: string;
let cookie: string;

beforeAll(async () => {
  api = await startApi({ clock: () => new Date('2026-11-20T12:00:00Z') });
  await api.call('PUT', '/api/v1/organisation', { body: { name: 'Northwind', timeZone: 'Europe/Berlin' } });
  const password = 'a long pass phrase';
  id =
    (
      await createUser(api.db, {
        email: 'ida@example.com',
        name: 'Ida',
        role: 'manager',
        team: null,
        passwordHash: await hashPassword(password),
      })
    )?.id ?? '';
  const session = await api.call('POST', '/api/v1/session', { as: null, body: { email: 'ida@example.com', password } });
  cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
});
afterAll(() => api?.close());

const asIda = (method: string, path: string, body?: unknown) =>
  api.call(method, path, { as: null, headers: { cookie }, ...(body === undefined ? {} : { body }) });
const paths = (answer: { body: { errors: { path: string }[] } }): string[] => answer.body.errors.map(({ path }) => path);

describe('what a person can look after', () => {
  it('is set field by field, by ops or an admin', async () => {
    const skills = { languages: ['en', 'de'], productAreas: ['invoices'], issueTypes: [] };
    expect(
      (await api.call('PUT', `/api/v1/users/${id}`, { as: 'ops', body: { maxOpenCases: 25, skills, team: 'billing' } })).body,
    ).toMatchObject({ id, maxOpenCases: 25, skills, team: 'billing', slackId: null, alertChannels: ['email'] });
    expect((await api.call('PUT', `/api/v1/users/${id}`, { body: { maxOpenCases: null } })).body).toMatchObject({
      maxOpenCases: null,
      skills,
      team: 'billing',
    });
    expect((await api.call('GET', '/api/v1/users')).body.items).toMatchObject([{ id, skills }]);
    expect((await api.call('PUT', '/api/v1/users/usr_nobody', { body: { maxOpenCases: 3 } })).status).toBe(404);
  });

  it('is nothing that one sets for oneself, but how one is told of cases is', async () => {
    expect((await asIda('PUT', `/api/v1/users/${id}`, { maxOpenCases: 1 })).body).toMatchObject({ status: 403, code: 'forbidden' });
    expect((await asIda('PUT', `/api/v1/users/${id}`, { slackId: 'U012AB3CD', alertChannels: ['email', 'slack'] })).body).toMatchObject({
      slackId: 'U012AB3CD',
      alertChannels: ['email', 'slack'],
    });
    expect((await api.call('PUT', `/api/v1/users/${id}`, { as: 'manager', body: { slackId: null } })).status).toBe(403);
  });

  it('tells each fault by its path', async () => {
    const body = { maxOpenCases: 0, skills: { languages: ['Deutsch'] }, slackId: '@ida', alertChannels: ['pigeon'] };
    expect(paths(await api.call('PUT', `/api/v1/users/${id}`, { body }))).toEqual([
      'maxOpenCases',
      'skills.languages.0',
      'slackId',
      'alertChannels.0',
    ]);
    expect(paths(await api.call('PUT', `/api/v1/users/${id}`, { body: { limit: 3 } }))).toEqual(['limit']);
    expect(paths(await api.call('PUT', `/api/v1/users/${id}`, { body: { alertChannels: [] } }))).toEqual(['alertChannels']);
  });
});

describe('an absence', () => {
  const path = () => `/api/v1/users/${id}/absences`;

  it('is noted by oneself, ops or an admin, listed until it is over, and taken back', async () => {
    const added = await asIda('POST', path(), { from: '2026-12-24', until: '2027-01-02' });
    expect(added).toMatchObject({ status: 201, body: { from: '2026-12-24', until: '2027-01-02' } });
    expect((await api.call('POST', path(), { as: 'ops', body: { from: '2026-11-20', until: '2026-11-20' } })).status).toBe(201);
    expect((await asIda('GET', path())).body.items.map(({ from }: { from: string }) => from)).toEqual(['2026-11-20', '2026-12-24']);
    expect((await api.call('DELETE', `${path()}/${added.body.id}`)).status).toBe(204);
    expect((await api.call('DELETE', `${path()}/${added.body.id}`)).status).toBe(404);
    expect((await asIda('GET', path())).body.items).toHaveLength(1);
  });

  it('is nothing that somebody else notes', async () => {
    expect((await api.call('POST', path(), { as: 'manager', body: { from: '2026-12-24', until: '2026-12-24' } })).status).toBe(403);
    expect((await api.call('GET', path(), { as: 'leader' })).status).toBe(403);
    expect(
      (await api.call('POST', '/api/v1/users/usr_nobody/absences', { body: { from: '2026-12-24', until: '2026-12-24' } })).status,
    ).toBe(404);
  });

  it.each([
    [{ from: '24.12.2026', until: '2026-12-31' }, ['from']],
    [{ from: '2026-02-30', until: '2026-12-31' }, ['from']],
    [{ from: '2026-12-24' }, ['until']],
    [{ from: '2026-12-24', until: '2026-12-23' }, ['until']],
    [{ from: '2026-11-01', until: '2026-11-19' }, ['until']],
    [{ from: '2026-12-24', until: '2026-12-24', why: 'ill' }, ['why']],
  ])('%j is refused at %j', async (body, expected) => {
    const answer = await asIda('POST', path(), body);
    expect([answer.status, paths(answer)]).toEqual([400, expected]);
  });

  it('is in the audit log without its days', async () => {
    const { body } = await api.call('GET', '/api/v1/audit?entity=user');
    expect(body.items.map(({ action }: { action: string }) => action)).toEqual(
      expect.arrayContaining(['user.absence_added', 'user.absence_removed', 'user.work_set']),
    );
    expect(JSON.stringify(body.items)).not.toContain('2026-12-24');
  });
});

it('the organisation sets how often people are told of cases', async () => {
  const put = (body: object) =>
    api.call('PUT', '/api/v1/organisation', { as: 'ops', body: { name: 'Northwind', timeZone: 'Europe/Berlin', ...body } });
  expect((await put({ alertWindowMinutes: 30 })).body).toMatchObject({ name: 'Northwind', timeZone: 'Europe/Berlin', alertWindowMinutes: 30 });
  expect((await put({})).body).toMatchObject({ alertWindowMinutes: 30 });
  expect(paths(await put({ alertWindowMinutes: -1 }))).toEqual(['alertWindowMinutes']);
});
