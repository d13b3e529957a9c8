import { findCase } from '../../prisma/stores/case-read.store.js';
import { releaseCase } from '../../prisma/stores/hold-out.store.js';
import { caseDetailSchema, releaseBody } from '../contract/cases.schema.js';
import { caseDetailExample } from '../contract/examples.js';
import { idParams } from '../contract/shapes.schema.js';
import type { ApiDeps } from '../deps.js';
import { Problem } from '../http/problem.js';
import { caseWorkers, route, type RouteSpec } from '../http/route.js';
import { scopeOf } from './cases.route.js';

/** The way out of a hold-out: a customer who needs somebody gets somebody. */
export function caseReleaseRoutes({ db, clock }: Pick<ApiDeps, 'db' | 'clock'>): RouteSpec[] {
  return [
    route({
      method: 'post',
      path: '/api/v1/cases/{id}/release',
      operationId: 'releaseCase',
      tag: 'Cases',
      summary: 'Take a case out of the hold-out, so that somebody reaches out',
      description: 'Its deadline begins now. When the effect of recovery is counted, it stays on the side that it was drawn to.',
      access: { roles: [...caseWorkers, 'agent'] },
      params: idParams,
      body: releaseBody,
      responses: { 200: { description: 'The case after it.', schema: caseDetailSchema, example: caseDetailExample } },
      problems: ['not_found', 'not_held_out', 'rated_agent_may_not'],
      handle: async ({ params: { id }, body, actor }) => {
        const now = clock();
        const view = { agent: scopeOf(actor), viewerEmail: actor.email, now };
        if (!(await findCase(db, id, view))) throw new Problem('not_found');
        const released = await releaseCase(db, id, actor, body.reason, now);
        if (!released.ok) throw new Problem(released.error.code);
        return { body: await findCase(db, id, view) };
      },
    }),
  ];
}
