import { cancelJob, findJob, listJobs, requestJob, type JobKind } from '../../prisma/stores/theming-job.store.js';
import { idParams, pageOf } from '../contract/shapes.schema.js';
import { refitExample, rethemingExample } from '../contract/theming-examples.js';
import { jobSchema, jobsQuery } from '../contract/theming.schema.js';
import type { ApiDeps } from '../deps.js';
import { cursorOf, readCursor } from '../http/cursor.js';
import { Problem } from '../http/problem.js';
import { policyEditors, readers, route, type RouteSpec } from '../http/route.js';

const tag = 'Theming';

/** Work that takes its time: learning from corrections, and reading every comment again. */
export function themingJobsRoutes(deps: ApiDeps): RouteSpec[] {
  const { db, clock } = deps;
  return [
    startRoute(deps, 'refit', {
      path: '/api/v1/theming/refits',
      operationId: 'refitTheming',
      summary: 'Learn anew from every corrected comment, and let what was learnt read',
      description:
        'Happens by itself once a week. Of each driver the dictionary goes on deciding unless the model did better on comments that it had not seen.',
    }),
    startRoute(deps, 'retheme', {
      path: '/api/v1/theming/rethemings',
      operationId: 'rethemeComments',
      summary: 'Read every comment again with the taxonomy in force and the model that reads',
      description: 'What people said of comments stays. Cases, severities and alerts are not changed by it.',
    }),
    route({
      method: 'get',
      path: '/api/v1/theming/jobs',
      operationId: 'listThemingJobs',
      tag,
      summary: 'Jobs, newest first',
      access: { roles: readers },
      query: jobsQuery,
      responses: { 200: { description: 'A page.', schema: pageOf(jobSchema), example: { items: [rethemingExample], nextCursor: null } } },
      handle: async ({ query: { limit, cursor, kind } }) => {
        const { items, next } = await listJobs(db, { kind, limit, after: readCursor(cursor, ['instant', 'text']) });
        return { body: { items, nextCursor: cursorOf(next) } };
      },
    }),
    route({
      method: 'get',
      path: '/api/v1/theming/jobs/{id}',
      operationId: 'getThemingJob',
      tag,
      summary: 'A job: its progress, and what came of it',
      access: { roles: readers },
      params: idParams,
      responses: { 200: { description: 'The job.', schema: jobSchema, example: refitExample } },
      problems: ['not_found'],
      handle: async ({ params }) => {
        const job = await findJob(db, params.id);
        if (!job) throw new Problem('not_found');
        return { body: job };
      },
    }),
    route({
      method: 'post',
      path: '/api/v1/theming/jobs/{id}/cancel',
      operationId: 'cancelThemingJob',
      tag,
      summary: 'Stop a job that is not done; what it has done stays',
      access: { roles: policyEditors },
      params: idParams,
      responses: { 200: { description: 'It has ended.', schema: jobSchema, example: { ...rethemingExample, status: 'cancelled' } } },
      problems: ['not_found', 'job_over'],
      handle: async ({ params }) => {
        const cancelled = await cancelJob(db, params.id, clock());
        if (cancelled !== 'cancelled') throw new Problem(cancelled === null ? 'not_found' : 'job_over');
        return { body: await findJob(db, params.id) };
      },
    }),
  ];
}

const startRoute = (
  { db, clock }: ApiDeps,
  kind: JobKind,
  words: Pick<RouteSpec, 'path' | 'operationId' | 'summary'> & { description: string },
): RouteSpec =>
  route({
    ...words,
    method: 'post',
    tag,
    access: { roles: policyEditors },
    responses: {
      202: {
        description: 'It is on its way.',
        schema: jobSchema,
        example: { ...(kind === 'refit' ? refitExample : rethemingExample), status: 'queued', result: null },
      },
    },
    problems: ['job_under_way'],
    handle: async ({ actor }) => {
      const requested = await requestJob(db, kind, actor, clock());
      if (!requested.ok) throw new Problem(requested.error.code);
      return { status: 202, body: requested.value };
    },
  });
