import { findCase, listCases } from '../../prisma/stores/case-read.store.js';
import type { Actor } from '../../domain/recovery/case-state.js';
import { caseDetailSchema, caseSchema, casesQuery } from '../contract/cases.schema.js';
import { caseDetailExample, caseExample } from '../contract/examples.js';
import { idParams, pageOf } from '../contract/shapes.schema.js';
import type { ApiDeps } from '../deps.js';
import { cursorOf, readCursor } from '../http/cursor.js';
import { Problem } from '../http/problem.js';
import { caseReaders, route, type RouteSpec } from '../http/route.js';

export function casesRoutes({ db, clock }: ApiDeps): RouteSpec[] {
  return [
    route({
      method: 'get',
      path: '/api/v1/cases',
      operationId: 'listCases',
      tag: 'Cases',
      summary: 'Recovery cases: least time left first, then by severity',
      description:
        'Cases that wait for their first outreach come before those that somebody works on, closed ones last. An agent sees the own ones only.',
      access: { roles: caseReaders },
      query: casesQuery,
      responses: { 200: { description: 'A page.', schema: pageOf(caseSchema), example: { items: [caseExample], nextCursor: null } } },
      handle: async ({ query: { limit, cursor, sort, ...filters }, actor }) => {
        const { items, next } = await listCases(db, {
          ...filters,
          ...(filters.assignee === 'me' ? { assignee: actor.id ?? 'nobody' } : {}),
          mentioned: filters.mentioned === undefined ? undefined : (actor.id ?? 'nobody'),
          limit,
          sort,
          after: readCursor(cursor, ['whole', 'instant', 'whole', 'text']),
          agent: scopeOf(actor),
          now: clock(),
        });
        return { body: { items, nextCursor: cursorOf(next) } };
      },
    }),
    route({
      method: 'get',
      path: '/api/v1/cases/{id}',
      operationId: 'getCase',
      tag: 'Cases',
      summary: 'One recovery case with its timeline and how to reach the customer',
      access: { roles: caseReaders },
      params: idParams,
      responses: { 200: { description: 'The case.', schema: caseDetailSchema, example: caseDetailExample } },
      problems: ['not_found'],
      handle: async ({ params, actor }) => {
        const found = await findCase(db, params.id, { agent: scopeOf(actor), viewerEmail: actor.email, now: clock() });
        if (!found) throw new Problem('not_found');
        return { body: found };
      },
    }),
  ];
}

/** Agents see the cases about themselves and those they work on; everyone else sees all. */
export function scopeOf(actor: Actor): { id: string; email: string } | null {
  return actor.role === 'agent' ? { id: actor.id ?? '', email: actor.email ?? '' } : null;
}
