import { dispatchHealth } from '../../prisma/stores/dispatch-read.store.js';
import { relayLag } from '../../prisma/stores/relay-lag.store.js';
import { dispatchHealthSchema } from '../contract/dispatches.schema.js';
import { instant, z } from '../contract/shapes.schema.js';
import type { ApiDeps } from '../deps.js';
import { Problem } from '../http/problem.js';
import { route, type RouteSpec } from '../http/route.js';
import { within } from '../http/within.js';
import type { ApiMetrics } from '../http/api-metrics.js';

const liveSchema = z.object({ status: z.literal('live') }).openapi('Live');
const readySchema = z
  .object({
    status: z.literal('ready'),
    at: instant,
    database: z.literal('reachable'),
    relay: z.object({
      waiting: z.int().openapi({ description: 'Events and signals that did not reach Temporal yet.' }),
      lagSeconds: z.number().openapi({ description: 'Age of the oldest of them.' }),
      parked: z.int().openapi({ description: 'Events that could not be understood; they wait for a person.' }),
    }),
    dispatches: dispatchHealthSchema,
  })
  .openapi('Ready');

const readyExample = {
  status: 'ready',
  at: '2026-11-20T14:00:00.000Z',
  database: 'reachable',
  relay: { waiting: 0, lagSeconds: 0, parked: 0 },
  dispatches: { waitingSeconds: 0, unclear: 0, givenUp: 0 },
};
const databaseWithinMs = 2_000;

export function systemRoutes({ db, clock }: ApiDeps, metrics: ApiMetrics, document: () => unknown): RouteSpec[] {
  const tag = 'System';
  return [
    route({
      method: 'get',
      path: '/health/live',
      operationId: 'getLive',
      tag,
      summary: 'The process runs',
      access: 'anyone',
      responses: { 200: { description: 'It does.', schema: liveSchema, example: { status: 'live' } } },
      handle: async () => ({ body: { status: 'live' }, headers: { 'Cache-Control': 'no-store' } }),
    }),
    route({
      method: 'get',
      path: '/health/ready',
      operationId: 'getReady',
      tag,
      summary: 'Events can be taken: the database answers',
      description: 'A relay that lags behind does not make it unready, since events are kept safe meanwhile; watch `lagSeconds`.',
      access: 'anyone',
      responses: { 200: { description: 'Ready.', schema: readySchema, example: readyExample } },
      problems: ['overloaded'],
      handle: async () => {
        const now = clock();
        const queues = await within(databaseWithinMs, Promise.all([relayLag(db, now), dispatchHealth(db, now)])).catch(() => null);
        if (!queues) throw new Problem('overloaded', { detail: 'The database does not answer.', retryAfterSeconds: 5 });
        const [relay, dispatches] = queues;
        return { body: { status: 'ready', at: now.toISOString(), database: 'reachable', relay, dispatches }, headers: { 'Cache-Control': 'no-store' } };
      },
    }),
    route({
      method: 'get',
      path: '/metrics',
      operationId: 'getProcessMetrics',
      tag,
      summary: 'Figures of this process and its queues, for Prometheus',
      access: { roles: ['admin', 'ops', 'integration'] },
      responses: {
        200: { description: 'Prometheus text format.', contentType: 'text/plain', example: 'amends_relay_lag_seconds 0\n' },
      },
      handle: async () => ({ body: await metrics.text(), contentType: metrics.contentType }),
    }),
    route({
      method: 'get',
      path: '/openapi.json',
      operationId: 'getOpenApi',
      tag,
      summary: 'This document',
      access: 'anyone',
      responses: { 200: { description: 'OpenAPI 3.1.', schema: z.record(z.string(), z.unknown()), example: { openapi: '3.1.0' } } },
      handle: async () => ({ body: document(), headers: { 'Cache-Control': 'no-cache' } }),
    }),
  ];
}
