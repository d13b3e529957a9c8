import { recordAudit } from '../../prisma/stores/audit.store.js';
import { createUser, listUsers, setPassword, setUserDisabled, setUserPhone } from '../../prisma/stores/staff.store.js';
import { hashPassword } from '../auth/password.js';
import { userExample } from '../contract/record-examples.js';
import { createUserBody, passwordBody, phoneBody, rolesSchema, userSchema } from '../contract/staff.schema.js';
import { idParams, pageOf } from '../contract/shapes.schema.js';
import type { ApiDeps } from '../deps.js';
import { Problem } from '../http/problem.js';
import { caseWorkers, everyone, route, type RouteSpec } from '../http/route.js';

export function usersRoutes({ db, clock }: ApiDeps): RouteSpec[] {
  const tag = 'People';
  const one = { description: 'The person.', schema: userSchema, example: userExample };
  return [
    route({
      method: 'get',
      path: '/api/v1/users',
      operationId: 'listUsers',
      tag,
      summary: 'Everyone who may sign in, and who no longer may',
      access: { roles: caseWorkers },
      responses: { 200: { description: 'All of them; there is one page.', schema: pageOf(userSchema), example: { items: [userExample], nextCursor: null } } },
      handle: async () => ({ body: { items: (await listUsers(db)).map(userView), nextCursor: null } }),
    }),
    route({
      method: 'post',
      path: '/api/v1/users',
      operationId: 'createUser',
      tag,
      summary: 'Give a person access',
      access: { roles: ['admin'] },
      body: createUserBody,
      responses: { 201: one },
      problems: ['email_taken'],
      handle: async ({ body: { password, team, phone, ...person }, actor }) => {
        const user = await createUser(db, { ...person, team: team || null, phone: phone ?? null, passwordHash: await hashPassword(password) });
        if (!user) throw new Problem('email_taken');
        await recordAudit(db, actor, { action: 'user.created', entity: 'user', entityId: user.id, detail: { role: user.role } });
        return { status: 201, body: userView(user) };
      },
    }),
    route({
      method: 'post',
      path: '/api/v1/users/{id}/disable',
      operationId: 'disableUser',
      tag,
      summary: 'End the access of a person, and the sessions with it',
      access: { roles: ['admin'] },
      params: idParams,
      responses: { 200: one },
      problems: ['not_found', 'not_yourself'],
      handle: async ({ params, actor }) => {
        if (params.id === actor.id) throw new Problem('not_yourself');
        const user = await setUserDisabled(db, params.id, clock());
        if (!user) throw new Problem('not_found');
        await recordAudit(db, actor, { action: 'user.disabled', entity: 'user', entityId: user.id, detail: {} });
        return { body: userView(user) };
      },
    }),
    route({
      method: 'post',
      path: '/api/v1/users/{id}/enable',
      operationId: 'enableUser',
      tag,
      summary: 'Give a person access again',
      access: { roles: ['admin'] },
      params: idParams,
      responses: { 200: one },
      problems: ['not_found'],
      handle: async ({ params, actor }) => {
        const user = await setUserDisabled(db, params.id, null);
        if (!user) throw new Problem('not_found');
        await recordAudit(db, actor, { action: 'user.enabled', entity: 'user', entityId: user.id, detail: {} });
        return { body: userView(user) };
      },
    }),
    route({
      method: 'put',
      path: '/api/v1/users/{id}/phone',
      operationId: 'setUserPhone',
      tag,
      summary: 'Set where a person is rung up to be connected with a customer; the own number, or as an admin any',
      access: { roles: everyone },
      params: idParams,
      body: phoneBody,
      responses: { 200: one },
      problems: ['not_found'],
      handle: async ({ params, body, actor }) => {
        if (actor.role !== 'admin' && params.id !== actor.id) throw new Problem('forbidden');
        const user = await setUserPhone(db, params.id, body.phone);
        if (!user) throw new Problem('not_found');
        await recordAudit(db, actor, { action: 'user.phone_set', entity: 'user', entityId: user.id, detail: {} });
        return { body: userView(user) };
      },
    }),
    route({
      method: 'post',
      path: '/api/v1/users/{id}/password',
      operationId: 'setUserPassword',
      tag,
      summary: 'Set the password of a person; ends the sessions of that person',
      access: { roles: ['admin'] },
      params: idParams,
      body: passwordBody,
      responses: { 200: one },
      problems: ['not_found'],
      handle: async ({ params, body, actor }) => {
        const user = (await listUsers(db)).find(({ id }) => id === params.id);
        if (!user) throw new Problem('not_found');
        await setPassword(db, user.email, await hashPassword(body.password));
        await recordAudit(db, actor, { action: 'user.password_set', entity: 'user', entityId: user.id, detail: {} });
        return { body: userView(user) };
      },
    }),
  ];
}

interface UserRow {
  id: string;
  email: string;
  name: string;
  role: string;
  team: string | null;
  phone: string | null;
  disabledAt: Date | null;
  maxOpenCases: number | null;
  skillLanguages: string[];
  skillProductAreas: string[];
  skillIssueTypes: string[];
  slackId: string | null;
  alertChannels: string[];
}

/** A person as callers see one; never the password's hash. */
export function userView({ id, email, name, role, team, phone, disabledAt, ...work }: UserRow) {
  const { maxOpenCases, skillLanguages: languages, skillProductAreas: productAreas, skillIssueTypes: issueTypes, slackId, alertChannels } = work;
  const skills = { languages, productAreas, issueTypes };
  return { id, email, name, role: rolesSchema.parse(role), team, phone, disabled: disabledAt !== null, maxOpenCases, skills, slackId, alertChannels };
}
