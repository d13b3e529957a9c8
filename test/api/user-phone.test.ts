import { afterAll, beforeAll, expect, it } from 'vitest';
import { hashPassword } from '../../api/auth/password.js';
import { createUser } from '../../prisma/stores/staff.store.js';
import { startApi, type Answer, type ApiServer } from './api-server.js';

let api: ApiServer;
let path: string;
let cookie: string;

beforeAll(async () => {
  api = await startApi();
  const password = 'a long pass phrase';
  const user = await createUser(api.db, {
    email: 'ida@example.com',
    name: 'Ida',
    role: 'manager',
    team: null,
    passwordHash: await hashPassword(password),
  });
  path = `/api/v1/users/${user?.id}/phone`;
  const session = await api.call('POST', '/api/v1/session', { as: null, body: { email: 'ida@example.com', password } });
  cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
});
afterAll(() => api?.close());

const asIda = (body: unknown): Promise<Answer> => api.call('PUT', path, { as: null, headers: { cookie }, body });

it('is set by oneself or an admin, in international form', async () => {
  expect((await api.call('PUT', path, { as: 'manager', body: { phone: '+15005550099' } })).status).toBe(403);
  expect((await asIda({ phone: '0500 5550099' })).body.errors[0].path).toBe('phone');
  expect((await asIda({ phone: '+15005550099' })).body).toMatchObject({ phone: '+15005550099' });
  expect((await api.call('PUT', path, { body: { phone: null } })).body).toMatchObject({ phone: null });
  expect((await api.call('PUT', '/api/v1/users/usr_nobody/phone', { body: { phone: null } })).status).toBe(404);
});

it('is given together with access', async () => {
  const body = { email: 'mo@example.com', name: 'Mo', role: 'manager', phone: '+15005550010', password: 'a long pass phrase' };
  expect((await api.call('POST', '/api/v1/users', { body })).body).toMatchObject({ phone: '+15005550010' });
});
