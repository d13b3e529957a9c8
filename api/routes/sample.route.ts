import { readSampleProgress, removeSample } from '../../prisma/stores/sample.store.js';
import { recordAudit } from '../../prisma/stores/audit.store.js';
import { sampleStatusSchema } from '../contract/staff.schema.js';
import type { ApiDeps } from '../deps.js';
import { Problem } from '../http/problem.js';
import { everyone, route, type RouteSpec } from '../http/route.js';
import { sampleLoader } from '../sample/sample-loader.js';

const loading = { state: 'loading', sent: 3_000, total: 9_120, settled: 2_500, interactions: 610 };
const none = { state: 'none', sent: 0, total: 0, settled: 0, interactions: 0 };

export function sampleRoutes(deps: ApiDeps): RouteSpec[] {
  const { db } = deps;
  const loader = sampleLoader(deps);
  const tag = 'Sample data';
  return [
    route({
      method: 'get',
      path: '/api/v1/sample',
      operationId: 'getSample',
      tag,
      summary: 'Whether there is sample data, and how far its loading is',
      access: { roles: [...everyone, 'integration'] },
      responses: { 200: { description: 'Where it stands.', schema: sampleStatusSchema, example: loading } },
      handle: async () => ({ body: await readSampleProgress(db) }),
    }),
    route({
      method: 'post',
      path: '/api/v1/sample',
      operationId: 'loadSample',
      tag,
      summary: 'Load a quarter of an invented company',
      description: 'Loads in the background; asking again while it loads, or after, starts nothing twice.',
      access: { roles: ['admin', 'ops'] },
      responses: { 202: { description: 'Loading.', schema: sampleStatusSchema, example: loading } },
      problems: ['sample_busy'],
      handle: async ({ actor }) => {
        if (!(await loader.start())) throw new Problem('sample_busy');
        await recordAudit(db, actor, { action: 'sample.loaded', entity: 'sample', entityId: 'sample', detail: {} });
        return { status: 202, body: await readSampleProgress(db) };
      },
    }),
    route({
      method: 'delete',
      path: '/api/v1/sample',
      operationId: 'removeSample',
      tag,
      summary: 'Remove all sample data',
      access: { roles: ['admin', 'ops'] },
      responses: { 200: { description: 'Removed.', schema: sampleStatusSchema, example: none } },
      handle: async ({ actor }) => {
        await loader.stop();
        await removeSample(db);
        await recordAudit(db, actor, { action: 'sample.removed', entity: 'sample', entityId: 'sample', detail: {} });
        return { body: await readSampleProgress(db) };
      },
    }),
  ];
}
