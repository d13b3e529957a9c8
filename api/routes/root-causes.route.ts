import { rootCauseFaults } from '../../domain/recovery/root-causes.js';
import { countRootCauses, publishRootCauses, rootCausesInForce } from '../../prisma/stores/root-cause.store.js';
import { rootCauseCountsExample, rootCausesExample } from '../contract/improvement-examples.js';
import { rootCauseCountsQuery, rootCauseCountsSchema, rootCausesBody, rootCausesSchema } from '../contract/improvements.schema.js';
import type { ApiDeps } from '../deps.js';
import { Problem } from '../http/problem.js';
import { everyone, policyEditors, readers, route, type RouteSpec } from '../http/route.js';

const tag = 'Improvements';
const dayMs = 86_400_000;

/** Where low scores come from: the tree that cases are resolved by, and what was counted on it. */
export function rootCausesRoutes({ db, clock }: Pick<ApiDeps, 'db' | 'clock'>): RouteSpec[] {
  return [
    route({
      method: 'get',
      path: '/api/v1/root-causes',
      operationId: 'getRootCauses',
      tag,
      summary: 'The root causes in force',
      description: 'A case is resolved with the key of one of them, or with words of its own, which are kept as they are.',
      access: { roles: [...everyone, 'integration'] },
      responses: { 200: { description: 'The causes.', schema: rootCausesSchema, example: rootCausesExample } },
      handle: async () => ({ body: await rootCausesInForce(db) }),
    }),
    route({
      method: 'put',
      path: '/api/v1/root-causes',
      operationId: 'replaceRootCauses',
      tag,
      summary: 'Publish the root causes as the next version',
      description: 'A key that is in force stays in the list; what nobody is to choose any more is retired.',
      access: { roles: policyEditors },
      body: rootCausesBody.openapi({ example: { nodes: rootCausesExample.nodes, note: 'Named what happens at the depot.', basedOn: 1 } }),
      responses: { 200: { description: 'They are in force.', schema: rootCausesSchema, example: { ...rootCausesExample, version: 2 } } },
      problems: ['conflict'],
      handle: async ({ body, actor }) => {
        const before = await rootCausesInForce(db);
        const errors = rootCauseFaults(body.nodes, before.nodes).map(({ path, message }) => ({
          path: ['nodes', ...path].join('.'),
          message,
        }));
        if (errors.length > 0) throw new Problem('invalid_input', { errors });
        const published = await publishRootCauses(db, body, actor, clock());
        if (!published.ok)
          throw new Problem('conflict', { detail: `Version ${before.version} is in force; yours is based on ${body.basedOn}.` });
        return { body: published.value };
      },
    }),
    route({
      method: 'get',
      path: '/api/v1/root-causes/counts',
      operationId: 'getRootCauseCounts',
      tag,
      summary: 'How many cases were resolved by each root cause, over time',
      description: 'By the time of the resolution. `own` counts the cause itself, `total` also those below it.',
      access: { roles: readers },
      query: rootCauseCountsQuery,
      responses: { 200: { description: 'The counts.', schema: rootCauseCountsSchema, example: rootCauseCountsExample } },
      handle: async ({ query: { bucket, ...query } }) => {
        const to = query.to === undefined ? clock() : new Date(query.to);
        const from = query.from === undefined ? new Date(to.getTime() - 90 * dayMs) : new Date(query.from);
        if (from >= to) throw new Problem('invalid_input', { errors: [{ path: 'from', message: 'must be before to' }] });
        return { body: { from, to, bucket, ...(await countRootCauses(db, { from, to, bucket })) } };
      },
    }),
  ];
}
