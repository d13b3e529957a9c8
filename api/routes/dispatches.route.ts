import { listDispatches } from '../../prisma/stores/dispatch-read.store.js';
import { dispatchesQuery, dispatchExample, dispatchSchema } from '../contract/dispatches.schema.js';
import { pageOf } from '../contract/shapes.schema.js';
import type { ApiDeps } from '../deps.js';
import { cursorOf, readCursor } from '../http/cursor.js';
import { route, type RouteSpec } from '../http/route.js';

/** The send ledger, for those who run the service: what waits, what failed and why, and what nobody could find out about. */
export function dispatchesRoutes({ db }: ApiDeps): RouteSpec[] {
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
  ];
}
