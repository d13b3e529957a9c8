import { settleByHand } from '../../prisma/stores/delivery.store.js';
import { findDispatchView, listDispatches } from '../../prisma/stores/dispatch-read.store.js';
import { dispatchesQuery, dispatchExample, dispatchSchema, settledExample, settlementBody } from '../contract/dispatches.schema.js';
import { idParams, pageOf } from '../contract/shapes.schema.js';
import type { ApiDeps } from '../deps.js';
import { cursorOf, readCursor } from '../http/cursor.js';
import { Problem } from '../http/problem.js';
import { route, type RouteSpec } from '../http/route.js';

/** The send ledger, for those who run the service: what waits, what failed and why, and what nobody could find out about. */
export function dispatchesRoutes({ db, clock }: ApiDeps): RouteSpec[] {
  return [
    route({
      method: 'get',
      path: '/api/v1/dispatches',
      operationId: 'listDispatches',
      tag: 'System',
      summary: 'Messages and what became of them, newest first, without addresses and words',
      access: { roles: ['admin', 'ops'] },
      query: dispatchesQuery,
      responses: {
        200: { description: 'A page.', schema: pageOf(dispatchSchema), example: { items: [dispatchExample], nextCursor: null } },
      },
      handle: async ({ query: { cursor, status, limit } }) => {
        const [at, id] = readCursor(cursor, ['instant', 'text']) ?? [];
        const before = at === undefined || id === undefined ? null : { at, id };
        const { items, next } = await listDispatches(db, { status, limit, before });
        return { body: { items, nextCursor: cursorOf(next) } };
      },
    }),
    route({
      method: 'post',
      path: '/api/v1/dispatches/{id}/settlement',
      operationId: 'settleDispatch',
      tag: 'System',
      summary: 'Say by hand whether a message of unknown fate arrived',
      description:
        'Only while its status is `unknown`. Nothing is sent again by it: a message that did not arrive is a known failure, and what follows is the policy’s next step. Audited.',
      access: { roles: ['admin', 'ops'] },
      params: idParams,
      body: settlementBody,
      responses: { 200: { description: 'The message after it.', schema: dispatchSchema, example: settledExample } },
      problems: ['not_found', 'conflict'],
      handle: async ({ params, body, actor }) => {
        const settled = await settleByHand(db, params.id, { ...body, actor, now: clock() });
        if (!settled.ok) throw new Problem(settled.error.code);
        return { body: await findDispatchView(db, params.id) };
      },
    }),
  ];
}
