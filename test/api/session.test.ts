import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashPassword } from '../../api/auth/password.js';
import { createUser } from '../../prisma/stores/staff.store.js';
import { startApi, type ApiServer } from './api-server.js';

let api: ApiServer;
const password = 'correct horse battery';
beforeAll(async () => {
  api = await startApi({ publicUrl: 'https://care.example.com' });
  await createUser(api.db, {
    email: 'Mo@example.com',
    name: 'Mo',
    role: 'manager',
    team: 'billing',
    passwordHash: await hashPassword(password),
  });
});
afterAll(() => api?.close());

const signIn = (body: unknown, headers: Record<string, string> = {}) => api.call('POST', '/api/v1/session', { as: null, body, headers });
const cookieOf = (headers: Headers) => headers.get('set-cookie')?.split(';')[0] ?? '';

describe('a session', () => {
  it('starts with the right password, in a cookie that scripts and other sites do not get', async () => {
    const answer = await signIn({ email: ' mo@EXAMPLE.com', password });
    expect(answer.status).toBe(200);
    expect(answer.body.user).toMatchObject({ email: 'mo@example.com', role: 'manager', disabled: false });
    expect(answer.headers.get('set-cookie')).toMatch(/^amends_session=[0-9a-z]{32}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/);
    expect(answer.text).not.toContain('scrypt');
    const session = await api.call('GET', '/api/v1/session', { as: null, headers: { cookie: cookieOf(answer.headers) } });
    expect(session.status).toBe(200);
    expect(session.body).toMatchObject({
      user: { name: 'Mo' },
      hasSampleData: false,
      hasInteractions: false,
      sandbox: { email: true, sms: true },
    });
  });

  it('is refused in the same words for a wrong password and an unknown person', async () => {
    const wrong = await signIn({ email: 'mo@example.com', password: 'wrong' });
    const unknown = await signIn({ email: 'nobody@example.com', password: 'wrong' });
    expect(wrong.body).toMatchObject({ status: 401, code: 'wrong_credentials' });
    expect({ ...unknown.body, requestId: '' }).toEqual({ ...wrong.body, requestId: '' });
  });

  it('ends when the person signs out, and when the access is ended', async () => {
    const first = cookieOf((await signIn({ email: 'mo@example.com', password })).headers);
    const second = cookieOf((await signIn({ email: 'mo@example.com', password })).headers);
    const ofCookie = async (cookie: string) => (await api.call('GET', '/api/v1/session', { as: null, headers: { cookie } })).status;
    expect((await api.call('DELETE', '/api/v1/session', { as: null, headers: { cookie: first } })).status).toBe(204);
    expect([await ofCookie(first), await ofCookie(second)]).toEqual([401, 200]);
    const mo = (await api.call('GET', '/api/v1/users')).body.items.find(({ name }: { name: string }) => name === 'Mo');
    expect((await api.call('POST', `/api/v1/users/${mo.id}/disable`)).body.disabled).toBe(true);
    expect(await ofCookie(second)).toBe(401);
    expect((await signIn({ email: 'mo@example.com', password })).status).toBe(401);
    expect((await api.call('POST', `/api/v1/users/${mo.id}/enable`)).body.disabled).toBe(false);
    expect((await signIn({ email: 'mo@example.com', password })).status).toBe(200);
  });

  it('may be used for changes from the app itself only', async () => {
    const cookie = cookieOf((await signIn({ email: 'mo@example.com', password })).headers);
    const signOut = (headers: Record<string, string>) =>
      api.call('DELETE', '/api/v1/session', { as: null, headers: { cookie, ...headers } });
    expect((await signOut({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await signOut({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await signOut({ origin: api.url })).status).toBe(204);
  });

  it('is limited after ten wrong passwords of one person, and says when to try again', async () => {
    const tries: number[] = [];
    for (let count = 0; count < 11; count += 1) tries.push((await signIn({ email: 'limited@example.com', password: 'wrong' })).status);
    expect(tries).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
    const refused = await signIn({ email: 'limited@example.com', password: 'wrong' });
    expect(refused.body.code).toBe('rate_limited');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60);
    expect((await signIn({ email: 'mo@example.com', password })).status).toBe(200);
  });
});

describe('people', () => {
  it('get access from an admin, once per address, and it is written down', async () => {
    const person = { email: 'lea@example.com', name: 'Lea', role: 'leader', password: 'a long pass phrase' };
    const made = await api.call('POST', '/api/v1/users', { body: person });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ email: 'lea@example.com', role: 'leader', team: null });
    expect((await api.call('POST', '/api/v1/users', { body: { ...person, email: 'LEA@example.com' } })).body.code).toBe('email_taken');
    const short = await api.call('POST', '/api/v1/users', { body: { ...person, email: 'x@example.com', password: 'short' } });
    expect(short.body.errors).toEqual([{ path: 'password', message: 'at least 10 characters' }]);
    const audit = await api.call('GET', `/api/v1/audit?entity=user&entityId=${made.body.id}`);
    expect(audit.body.items).toMatchObject([{ action: 'user.created', actor: 'admin' }]);
    expect(JSON.stringify(audit.body)).not.toContain('lea@example.com');
    expect((await api.call('POST', '/api/v1/users/usr_unknown/disable')).status).toBe(404);
    const before = await signIn({ email: 'lea@example.com', password: person.password });
    expect((await api.call('POST', `/api/v1/users/${made.body.id}/password`, { body: { password: 'quite another phrase' } })).status).toBe(
      200,
    );
    expect((await api.call('GET', '/api/v1/session', { as: null, headers: { cookie: cookieOf(before.headers) } })).status).toBe(401);
    expect((await signIn({ email: 'lea@example.com', password: person.password })).status).toBe(401);
    expect((await signIn({ email: 'lea@example.com', password: 'quite another phrase' })).status).toBe(200);
  });

  it('read and change the organisation', async () => {
    const body = { name: 'Northwind', timeZone: 'Europe/Berlin' };
    const settings = { ...body, currency: 'EUR', alertWindowMinutes: 10 };
    expect((await api.call('PUT', '/api/v1/organisation', { body })).body).toEqual(settings);
    expect((await api.call('GET', '/api/v1/organisation', { as: 'leader' })).body).toEqual(settings);
    const wrong = await api.call('PUT', '/api/v1/organisation', { body: { ...body, timeZone: 'Mars/Base' } });
    expect(wrong.body.errors[0].path).toBe('timeZone');
  });
});
