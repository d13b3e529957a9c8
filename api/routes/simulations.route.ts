import type { Database } from '../../prisma/client.js';
import { getPolicy, getVersion } from '../../prisma/stores/policy.store.js';
import { listSimulated } from '../../prisma/stores/simulated-decision.store.js';
import { cancelSimulation, findSimulation, listSimulations, requestSimulation } from '../../prisma/stores/simulation.store.js';
import { policyExample } from '../contract/record-examples.js';
import { simulatedDecisionExample, simulationExample } from '../contract/simulation-examples.js';
import { simulatedDecisionSchema } from '../contract/policies.schema.js';
import { idParams, pageOf, type z } from '../contract/shapes.schema.js';
import { simulatedDecisionsQuery, simulationBody, simulationSchema, simulationsQuery } from '../contract/simulations.schema.js';
import type { ApiDeps } from '../deps.js';
import { cursorOf, readCursor } from '../http/cursor.js';
import { Problem } from '../http/problem.js';
import { policyEditors, readers, route, type RouteSpec } from '../http/route.js';

/** The time machine: a draft run over what was recorded. */
export function simulationsRoutes({ db, clock }: ApiDeps): RouteSpec[] {
  const tag = 'Policies';
  return [
    route({
      method: 'post',
      path: '/api/v1/policies/simulations',
      operationId: 'simulatePolicy',
      tag,
      summary: 'Run a draft over the past',
      description: 'Decides every resolution of the period again, by the draft and by the policies in force, and counts what would have been otherwise. Runs by itself; look at it for its progress.',
      access: { roles: policyEditors },
      body: simulationBody.openapi({ example: { policy: { key: 'default', document: policyExample.document }, from: '2026-08-01T00:00:00Z', to: '2026-11-01T00:00:00Z' } }),
      responses: { 202: { description: 'It is on its way.', schema: simulationSchema, example: { ...simulationExample, status: 'queued', outcome: null } } },
      problems: ['not_found'],
      handle: async ({ body, actor }) => {
        const { policy, from, to, capacityPerDay = null } = body;
        const document = policy.document ?? (await documentOf(db, policy));
        const request = { policyKey: policy.key, document, from: new Date(from), to: new Date(to), capacityPerDay };
        return { status: 202, body: await requestSimulation(db, request, actor, clock()) };
      },
    }),
    route({
      method: 'get',
      path: '/api/v1/policies/simulations',
      operationId: 'listSimulations',
      tag,
      summary: 'Simulations, newest first',
      access: { roles: readers },
      query: simulationsQuery,
      responses: { 200: { description: 'A page.', schema: pageOf(simulationSchema), example: { items: [simulationExample], nextCursor: null } } },
      handle: async ({ query: { limit, cursor, policy } }) => {
        const { items, next } = await listSimulations(db, { policy, limit, after: readCursor(cursor, ['instant', 'text']) });
        return { body: { items, nextCursor: cursorOf(next) } };
      },
    }),
    route({
      method: 'get',
      path: '/api/v1/policies/simulations/{id}',
      operationId: 'getSimulation',
      tag,
      summary: 'A simulation: its progress, and its outcome once it is done',
      access: { roles: readers },
      params: idParams,
      responses: { 200: { description: 'The simulation.', schema: simulationSchema, example: simulationExample } },
      problems: ['not_found'],
      handle: async ({ params }) => {
        const simulation = await findSimulation(db, params.id);
        if (!simulation) throw new Problem('not_found');
        return { body: simulation };
      },
    }),
    route({
      method: 'post',
      path: '/api/v1/policies/simulations/{id}/cancel',
      operationId: 'cancelSimulation',
      tag,
      summary: 'Stop a simulation that is not done',
      access: { roles: policyEditors },
      params: idParams,
      responses: { 200: { description: 'It has ended.', schema: simulationSchema, example: { ...simulationExample, status: 'cancelled', outcome: null } } },
      problems: ['not_found', 'simulation_over'],
      handle: async ({ params }) => {
        const cancelled = await cancelSimulation(db, params.id, clock());
        if (cancelled !== 'cancelled') throw new Problem(cancelled === null ? 'not_found' : 'simulation_over');
        return { body: await findSimulation(db, params.id) };
      },
    }),
    route({
      method: 'get',
      path: '/api/v1/policies/simulations/{id}/decisions',
      operationId: 'listSimulatedDecisions',
      tag,
      summary: 'The decisions behind a figure of a simulation',
      access: { roles: readers },
      params: idParams,
      query: simulatedDecisionsQuery,
      responses: { 200: { description: 'A page, newest first.', schema: pageOf(simulatedDecisionSchema), example: { items: [simulatedDecisionExample], nextCursor: null } } },
      problems: ['not_found'],
      handle: async ({ params, query: { cursor, ...filters } }) => {
        if (!(await findSimulation(db, params.id))) throw new Problem('not_found');
        const { items, next } = await listSimulated(db, params.id, { ...filters, after: readCursor(cursor, ['instant', 'text']) });
        return { body: { items, nextCursor: cursorOf(next) } };
      },
    }),
  ];
}

type NamedPolicy = z.output<typeof simulationBody>['policy'];

/** The document of a version; without one, of the draft, or else of what is live. */
async function documentOf(db: Database, { key, version }: NamedPolicy) {
  if (version !== undefined) {
    const found = await getVersion(db, key, version);
    if (!found) throw new Problem('not_found');
    return found.document;
  }
  const policy = await getPolicy(db, key);
  const found = policy?.draft ?? policy?.published;
  if (!found) throw new Problem('not_found');
  return found.document;
}
