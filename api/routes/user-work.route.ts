import { recordAudit } from '../../prisma/stores/audit.store.js';
import { addAbsence, listAbsences, removeAbsence } from '../../prisma/stores/absence.store.js';
import { findUser, setUserWork } from '../../prisma/stores/staff.store.js';
import { userExample } from '../contract/record-examples.js';
import { idParams, pageOf, z } from '../contract/shapes.schema.js';
import { absenceBody, absenceSchema, userBody, userSchema } from '../contract/staff.schema.js';
import type { ApiDeps } from '../deps.js';
import { Problem } from '../http/problem.js';
import { everyone, policyEditors, route, type RouteInput, type RouteSpec } from '../http/route.js';
import { userView } from './users.route.js';

const absenceExample = { id: 'abs_2b4c6d8e0f1g3h5j7k9m', from: '2026-12-24', until: '2027-01-02' };

/** What a person can look after, how they are told of cases, and when they are away. */
export function userWorkRoutes({ db, clock }: ApiDeps): RouteSpec[] {
  const tag = 'People';
  return [
    route({
      method: 'put',
      path: '/api/v1/users/{id}',
      operationId: 'saveUserWork',
      tag,
      summary: 'Set what a person can look after and how they are told of cases',
      description:
        'What is left out stays as it is. Team, limit and skills are set by ops and admins; one’s own channels and Slack id by oneself, too.',
      access: { roles: everyone },
      params: idParams,
      body: userBody,
      responses: { 200: { description: 'The person.', schema: userSchema, example: userExample } },
      problems: ['not_found'],
      handle: async ({ params, body, actor }) => {
        await admit(params.id, actor);
        const { slackId: _slackId, alertChannels: _alertChannels, ...ofOps } = body;
        if (Object.keys(ofOps).length > 0 && !isOps(actor)) throw new Problem('forbidden');
        const user = await setUserWork(db, params.id, body);
        if (!user) throw new Problem('not_found');
        await recordAudit(db, actor, {
          action: 'user.work_set',
          entity: 'user',
          entityId: user.id,
          detail: { fields: Object.keys(body).join(', ') },
        });
        return { body: userView(user) };
      },
    }),
    route({
      method: 'get',
      path: '/api/v1/users/{id}/absences',
      operationId: 'listAbsences',
      tag,
      summary: 'The days on which a person is away, from today on',
      access: { roles: everyone },
      params: idParams,
      responses: {
        200: {
          description: 'All of them; there is one page.',
          schema: pageOf(absenceSchema),
          example: { items: [absenceExample], nextCursor: null },
        },
      },
      problems: ['not_found'],
      handle: async ({ params, actor }) => {
        await admit(params.id, actor);
        return { body: { items: await listAbsences(db, params.id, clock()), nextCursor: null } };
      },
    }),
    route({
      method: 'post',
      path: '/api/v1/users/{id}/absences',
      operationId: 'addAbsence',
      tag,
      summary: 'Note days on which a person is away; one’s own, or as ops or admin anybody’s',
      description:
        'Both days are included, on the organisation’s calendar. Nobody who is away gets a new case, and when an absence begins, cases that are due in it go to somebody else.',
      access: { roles: everyone },
      params: idParams,
      body: absenceBody,
      responses: { 201: { description: 'The absence.', schema: absenceSchema, example: absenceExample } },
      problems: ['not_found'],
      handle: async ({ params, body, actor }) => {
        await admit(params.id, actor);
        const added = await addAbsence(db, params.id, body, { by: actor.name, now: clock() });
        if (!added.ok) {
          if (added.error.code === 'not_found') throw new Problem('not_found');
          const { path, message } = added.error;
          throw new Problem('invalid_input', { errors: [{ path, message }] });
        }
        await recordAudit(db, actor, {
          action: 'user.absence_added',
          entity: 'user',
          entityId: params.id,
          detail: { absenceId: added.value.id },
        });
        return { status: 201, body: added.value };
      },
    }),
    route({
      method: 'delete',
      path: '/api/v1/users/{id}/absences/{absenceId}',
      operationId: 'removeAbsence',
      tag,
      summary: 'Take an absence back; cases that went to somebody else stay there',
      access: { roles: everyone },
      params: idParams.extend({ absenceId: z.string().max(80) }),
      responses: { 204: { description: 'It is gone.' } },
      problems: ['not_found'],
      handle: async ({ params, actor }) => {
        await admit(params.id, actor);
        if (!(await removeAbsence(db, params.id, params.absenceId))) throw new Problem('not_found');
        await recordAudit(db, actor, {
          action: 'user.absence_removed',
          entity: 'user',
          entityId: params.id,
          detail: { absenceId: params.absenceId },
        });
        return { status: 204 };
      },
    }),
  ];

  /** Oneself, ops and admins; of an unknown person nobody learns more than that. */
  async function admit(userId: string, actor: Actor): Promise<void> {
    if (!(await findUser(db, userId))) throw new Problem('not_found');
    if (!isOps(actor) && actor.id !== userId) throw new Problem('forbidden');
  }
}

type Actor = RouteInput<undefined, undefined, undefined>['actor'];

const isOps = ({ role }: Actor): boolean => policyEditors.includes(role);
