import { recordAudit } from '../../prisma/stores/audit.store.js';
import { listMentions } from '../../prisma/stores/case-mention.store.js';
import { readStanding, setStanding } from '../../prisma/stores/staff-standing.store.js';
import { instant, idParams, pageOf, z } from '../contract/shapes.schema.js';
import type { ApiDeps } from '../deps.js';
import { Problem } from '../http/problem.js';
import { caseReaders, caseWorkers, route, type RouteSpec } from '../http/route.js';

const cents = z
  .int()
  .min(0)
  .max(100_000_000)
  .nullable()
  .openapi({ description: "In cents of the organisation's currency; null for no limit." });
const standingSchema = z
  .object({ reportsToId: z.string().max(80).nullable(), remedyLimitCents: cents })
  .openapi('Standing', { description: 'Who stands above a person, and what the person may offer a customer without asking.' });
const example = { reportsToId: 'usr_7k2m4n8p1q3r5s6t7v9w', remedyLimitCents: 5000 };

const mentionSchema = z
  .object({
    id: z.string(),
    caseId: z.string(),
    caseNumber: z.int(),
    at: instant,
    by: z.string(),
    kind: z.string().openapi({ description: 'The line of the timeline that names you.' }),
    note: z.string(),
    seen: z.boolean(),
  })
  .openapi('Mention');
const mentionExample = {
  id: '311',
  caseId: 'cas_4k6m8n1p3q5r7s9t2v4w',
  caseNumber: 17,
  at: '2026-11-20T13:05:00.000Z',
  by: 'Mo Lind',
  kind: 'note_added',
  note: '@Ida can you look at the invoice?',
  seen: false,
};

/** A person's place in the line of managers, and where the person was named. */
export function userStandingRoutes({ db }: ApiDeps): RouteSpec[] {
  const tag = 'People';
  const one = { description: 'The standing.', schema: standingSchema, example };
  return [
    route({
      method: 'get',
      path: '/api/v1/users/{id}/standing',
      operationId: 'getStanding',
      tag,
      summary: 'Who stands above a person, and the limit of their remedies',
      access: { roles: caseWorkers },
      params: idParams,
      responses: { 200: one },
      problems: ['not_found'],
      handle: async ({ params }) => {
        const standing = await readStanding(db, params.id);
        if (!standing) throw new Problem('not_found');
        return { body: standing };
      },
    }),
    route({
      method: 'put',
      path: '/api/v1/users/{id}/standing',
      operationId: 'setStanding',
      tag,
      summary: 'Set who stands above a person, and the limit of their remedies',
      description: 'The last look at a case goes up this line; a remedy beyond the limit is decided by somebody above, ops or an admin.',
      access: { roles: ['admin'] },
      params: idParams,
      body: standingSchema,
      responses: { 200: one },
      problems: ['not_found'],
      handle: async ({ params, body, actor }) => {
        const set = await setStanding(db, params.id, body);
        if (!set.ok) {
          if (set.error.code === 'not_found') throw new Problem('not_found');
          const message = set.error.code === 'manager_unknown' ? 'nobody with access has this id' : 'stands below this person';
          throw new Problem('invalid_input', { errors: [{ path: 'reportsToId', message }] });
        }
        await recordAudit(db, actor, { action: 'user.standing_set', entity: 'user', entityId: params.id, detail: { ...set.value } });
        return { body: set.value };
      },
    }),
    route({
      method: 'get',
      path: '/api/v1/mentions',
      operationId: 'listMentions',
      tag: 'Cases',
      summary: 'Where colleagues have named you, what you have not seen yet first',
      access: { roles: caseReaders },
      responses: {
        200: {
          description: 'The newest 100; there is one page.',
          schema: pageOf(mentionSchema),
          example: { items: [mentionExample], nextCursor: null },
        },
      },
      handle: async ({ actor }) => ({ body: { items: actor.id === null ? [] : await listMentions(db, actor.id, 100), nextCursor: null } }),
    }),
  ];
}
