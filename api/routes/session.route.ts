import { hasInteractions, hasSampleData, readOrganisation } from '../../prisma/stores/organisation.store.js';
import { newToken } from '../../prisma/stores/new-id.js';
import { endSession, findUserByEmail, startSession } from '../../prisma/stores/staff.store.js';
import { findActiveUser } from '../../prisma/stores/staff-directory.store.js';
import { secretHash, sessionCookie, sessionToken } from '../auth/authenticate.js';
import { verifyPassword } from '../auth/password.js';
import { sessionExample } from '../contract/record-examples.js';
import { sessionSchema, signInBody } from '../contract/staff.schema.js';
import type { ApiDeps } from '../deps.js';
import { Problem } from '../http/problem.js';
import { signInLimiter } from '../http/rate-limits.js';
import { everyone, route, type RouteSpec } from '../http/route.js';
import { userView } from './users.route.js';

const sessionMs = 14 * 24 * 3_600_000;

export function sessionRoutes({ db, clock, publicUrl, sandbox }: ApiDeps): RouteSpec[] {
  const limiter = signInLimiter();
  const view = async (user: Parameters<typeof userView>[0]) => {
    const [organisation, sample, interactions] = await Promise.all([readOrganisation(db), hasSampleData(db), hasInteractions(db)]);
    return { user: userView(user), organisation, sandbox, hasSampleData: sample, hasInteractions: interactions, serverTime: clock().toISOString() };
  };
  const cookie = (value: string, maxAgeSeconds: number) =>
    `${sessionCookie}=${value}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${publicUrl.startsWith('https:') ? '; Secure' : ''}`;

  const tag = 'Session';
  const success = { description: 'Who is signed in, and where.', schema: sessionSchema, example: sessionExample };
  return [
    route({
      method: 'post',
      path: '/api/v1/session',
      operationId: 'signIn',
      tag,
      summary: 'Sign in; sets the session cookie',
      access: 'anyone',
      body: signInBody,
      responses: { 200: success },
      problems: ['wrong_credentials'],
      handle: async ({ body, request }) => {
        const attempt = await limiter.begin(body.email, request.ip ?? '');
        const user = await findUserByEmail(db, body.email);
        const fits = await verifyPassword(body.password, user?.passwordHash ?? null);
        if (!user || !fits || user.disabledAt) throw new Problem('wrong_credentials');
        await attempt.succeeded();
        const token = newToken();
        await startSession(db, secretHash(token), user.id, new Date(clock().getTime() + sessionMs));
        return { body: await view(user), headers: { 'Set-Cookie': cookie(token, sessionMs / 1_000), 'Cache-Control': 'no-store' } };
      },
    }),
    route({
      method: 'get',
      path: '/api/v1/session',
      operationId: 'getSession',
      tag,
      summary: 'Who is signed in',
      description: 'For people. A key has no session: 401.',
      access: { roles: everyone },
      responses: { 200: success },
      handle: async ({ actor }) => {
        const user = actor.id === null ? null : await findActiveUser(db, actor.id);
        if (!user) throw new Problem('unauthenticated');
        return { body: await view(user), headers: { 'Cache-Control': 'no-store' } };
      },
    }),
    route({
      method: 'delete',
      path: '/api/v1/session',
      operationId: 'signOut',
      tag,
      summary: 'Sign out',
      access: { roles: everyone },
      responses: { 204: { description: 'Signed out.' } },
      handle: async ({ request }) => {
        const token = sessionToken(request);
        if (token !== null) await endSession(db, secretHash(token));
        return { status: 204, headers: { 'Set-Cookie': cookie('', 0) } };
      },
    }),
  ];
}
