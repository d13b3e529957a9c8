import { effectOf } from '../../domain/metrics/difference-in-differences.js';
import { expectationMet, windowOf, type Cause } from '../../domain/recovery/improvement.js';
import { countAround } from '../../prisma/stores/improvement-counts.store.js';
import {
  createImprovement,
  findImprovement,
  listImprovements,
  replaceImprovement,
  type Improvement,
  type ImprovementFacts,
} from '../../prisma/stores/improvement.store.js';
import { rootCausesInForce } from '../../prisma/stores/root-cause.store.js';
import { findActiveUser } from '../../prisma/stores/staff-directory.store.js';
import { driverNames, taxonomyInForce } from '../../prisma/stores/taxonomy.store.js';
import { improvementExample, improvementFormula, shownShare } from '../contract/improvement-examples.js';
import { improvementBody, improvementChange, improvementSchema, improvementsQuery } from '../contract/improvements.schema.js';
import { idParams, pageOf } from '../contract/shapes.schema.js';
import type { ApiDeps } from '../deps.js';
import { cursorOf, readCursor } from '../http/cursor.js';
import { Problem } from '../http/problem.js';
import { caseWorkers, readers, route, type RouteSpec } from '../http/route.js';

const tag = 'Improvements';
const bodyExample = {
  title: improvementExample.title,
  description: improvementExample.description,
  cause: { kind: 'driver' as const, key: 'repeat_transfers' },
  scope: [{ team: 'billing', channel: 'phone' as const, productArea: null }],
  ownerId: 'usr_2m4n6p8q1r3s5t7v9w0x',
  takesEffectAt: improvementExample.takesEffectAt,
  expectedSharePercent: 16,
  windowDays: 28,
  status: 'planned' as const,
};

/** The outer loop: what the company changes so that a cause gets rarer, and whether it did. */
export function improvementsRoutes({ db, clock }: Pick<ApiDeps, 'db' | 'clock'>): RouteSpec[] {
  const shown = (improvement: Improvement) => withEffect(db, improvement, clock());
  const one = { description: 'The improvement.', schema: improvementSchema, example: improvementExample };
  return [
    route({
      method: 'get',
      path: '/api/v1/improvements',
      operationId: 'listImprovements',
      tag,
      summary: 'What is being changed so that low scores get rarer, and whether it worked',
      access: { roles: readers },
      query: improvementsQuery,
      responses: {
        200: {
          description: 'A page, the newest date first.',
          schema: pageOf(improvementSchema),
          example: { items: [improvementExample], nextCursor: null },
        },
      },
      handle: async ({ query: { status, limit, cursor } }) => {
        const after = readCursor(cursor, ['instant', 'text']);
        const rows = await listImprovements(db, { status, limit, after: after && { takesEffectAt: after[0], id: after[1] } });
        const page = rows.slice(0, limit);
        const last = rows.length > limit ? page.at(-1) : undefined;
        const items = [];
        // One after another: a page of counts at once would take every connection.
        for (const row of page) items.push(await shown(row));
        return { body: { items, nextCursor: cursorOf(last ? [last.takesEffectAt, last.id] : null) } };
      },
    }),
    route({
      method: 'post',
      path: '/api/v1/improvements',
      operationId: 'createImprovement',
      tag,
      summary: 'Write down a change and what is expected of it',
      description: 'After its date the share of the cause in the queues that it touches is compared with what happened elsewhere.',
      access: { roles: caseWorkers },
      body: improvementBody.openapi({ example: bodyExample }),
      responses: { 201: one },
      handle: async ({ body, actor }) => {
        await refuseUnknown(db, body);
        return { status: 201, body: await shown(await createImprovement(db, body, actor, clock())) };
      },
    }),
    route({
      method: 'get',
      path: '/api/v1/improvements/{id}',
      operationId: 'getImprovement',
      tag,
      summary: 'One change, with what became of the share of its cause',
      access: { roles: readers },
      params: idParams,
      responses: { 200: one },
      problems: ['not_found'],
      handle: async ({ params }) => {
        const found = await findImprovement(db, params.id);
        if (!found) throw new Problem('not_found');
        return { body: await shown(found) };
      },
    }),
    route({
      method: 'put',
      path: '/api/v1/improvements/{id}',
      operationId: 'replaceImprovement',
      tag,
      summary: 'Change what is written down; with the revision that was read',
      access: { roles: caseWorkers },
      params: idParams,
      body: improvementChange.openapi({ example: { ...bodyExample, revision: 1, status: 'in_effect' } }),
      responses: { 200: one },
      problems: ['not_found', 'conflict'],
      handle: async ({ params, body, actor }) => {
        await refuseUnknown(db, body);
        const replaced = await replaceImprovement(db, params.id, body, actor, clock());
        if (!replaced.ok) throw new Problem(replaced.error.code);
        return { body: await shown(replaced.value) };
      },
    }),
  ];
}

async function withEffect(db: ApiDeps['db'], improvement: Improvement, now: Date) {
  const window = windowOf(improvement, now);
  const counts = await countAround(db, improvement, window, now);
  const { touched, elsewhere } = counts;
  return {
    ...improvement,
    cause: { ...improvement.cause, label: await causeName(db, improvement.cause) },
    effect: {
      ...effectOf(counts, window.isOver),
      from: window.from,
      to: window.to,
      isComplete: window.isComplete,
      expectationMet: window.isOver ? expectationMet(touched.after, improvement.expectedSharePercent) : null,
      touched: { before: shownShare(touched.before), after: shownShare(touched.after) },
      elsewhere: { before: shownShare(elsewhere.before), after: shownShare(elsewhere.after) },
      formula: improvementFormula,
    },
  };
}

async function causeName(db: ApiDeps['db'], { kind, key }: Cause): Promise<string> {
  if (kind === 'driver') return (await driverNames(db))(key);
  return (await rootCausesInForce(db)).nodes.find((node) => node.key === key)?.label ?? key;
}

/** Throws where the cause or the owner isn't known. */
async function refuseUnknown(db: ApiDeps['db'], { cause, ownerId }: Pick<ImprovementFacts, 'cause' | 'ownerId'>): Promise<void> {
  const causes = cause.kind === 'driver' ? (await taxonomyInForce(db)).document.drivers : (await rootCausesInForce(db)).nodes;
  const errors = [
    ...(causes.some(({ key }) => key === cause.key) ? [] : [{ path: 'cause.key', message: 'no cause of this kind has this key' }]),
    ...(ownerId === null || (await findActiveUser(db, ownerId)) ? [] : [{ path: 'ownerId', message: 'nobody with access has this id' }]),
  ];
  if (errors.length > 0) throw new Problem('invalid_input', { errors });
}
