import type { z } from 'zod';
import { differenceOf, impactOf } from '../../domain/metrics/difference.js';
import {
  measuredMetrics,
  metricValue,
  nothingCounted,
  type Counted,
  type MeasuredMetric,
  type MetricValue,
} from '../../domain/metrics/metric-value.js';
import { recoveryEffect } from '../../domain/metrics/recovery-effect.js';
import { countHoldOut } from '../../prisma/stores/metrics-hold-out.store.js';
import type { MetricScope } from '../../prisma/stores/metric-scope.js';
import { countDrivers } from '../../prisma/stores/metrics-drivers.store.js';
import { driverNames } from '../../prisma/stores/taxonomy.store.js';
import { countBreakdown, countOne, countSummary, countTrend, listRecords } from '../../prisma/stores/metrics.store.js';
import { breakdownExample, driversExample, recordsExample, summaryExample, trendExample } from '../contract/metrics.examples.js';
import {
  breakdownQuery,
  breakdownSchema,
  driversSchema,
  metricRecordSchema,
  metricsQuery,
  recordsParams,
  recordsQuery,
  summarySchema,
  trendQuery,
  trendSchema,
} from '../contract/metrics.schema.js';
import { pageOf } from '../contract/shapes.schema.js';
import type { ApiDeps } from '../deps.js';
import { cursorOf, readCursor } from '../http/cursor.js';
import { Problem } from '../http/problem.js';
import { readers, route, type RouteSpec } from '../http/route.js';

const dayMs = 86_400_000;
const bucketMs = { day: dayMs, week: 7 * dayMs, month: 28 * dayMs };
const maxPoints = 1_000;

/** What leadership reads. Every number is counted on the records that its listing shows. */
export function metricsRoutes({ db, clock }: Pick<ApiDeps, 'db' | 'clock'>): RouteSpec[] {
  const shared = { method: 'get', tag: 'Metrics', access: { roles: readers } } as const;
  return [
    route({
      ...shared,
      path: '/api/v1/metrics/summary',
      operationId: 'getMetricsSummary',
      summary: 'Every number of a period, each with its records, interval, validity and formula',
      description:
        'Ratings belong to the period in which they were first given, invitations to that in which they were sent, recovery to that of the low rating. `from` is inclusive, `to` exclusive.',
      query: metricsQuery,
      responses: { 200: { description: 'The numbers by name.', schema: summarySchema, example: summaryExample } },
      handle: async ({ query }) => {
        const scope = scopeOf(query, clock());
        const { counted, ...summary } = await countSummary(db, scope);
        const effect = recoveryEffect(await countHoldOut(db, scope));
        const values = Object.fromEntries(valuesOf(measuredMetrics, counted));
        return { body: { from: scope.from, to: scope.to, asOf: scope.now, ...summary, ...effect, ...values } };
      },
    }),
    route({
      ...shared,
      path: '/api/v1/metrics/trend',
      operationId: 'getMetricTrend',
      summary: 'One number over time, by day, week or month',
      query: trendQuery,
      responses: {
        200: { description: 'One point per bucket, also where nothing was counted.', schema: trendSchema, example: trendExample },
      },
      handle: async ({ query }) => {
        const { metric, bucket } = query;
        const scope = scopeOf(query, clock());
        if ((scope.to.getTime() - scope.from.getTime()) / bucketMs[bucket] > maxPoints) {
          throw fault('bucket', `would give more than ${maxPoints} points; take a longer bucket or a shorter period`);
        }
        const { timeZone, points } = await countTrend(db, scope, metric, bucket);
        const [value, previous] = await Promise.all(
          [scope, before(scope)].map(async (period) => metricValue(metric, await countOne(db, period, metric), null)),
        );
        const change = value && previous ? differenceOf(value, previous) : null;
        const shown = points.map(({ from, ...counted }) => ({ from, ...pointOf(metric, counted) }));
        return { body: { metric, bucket, timeZone, previousValue: previous?.value ?? null, change, points: shown } };
      },
    }),
    route({
      ...shared,
      path: '/api/v1/metrics/drivers',
      operationId: 'getDriverShares',
      summary: 'What stands behind the low scores, most frequent first',
      description:
        'A comment may carry several drivers, so the shares may add to more than 100 %. A driver that was merged counts as the one it was merged into.',
      query: metricsQuery,
      responses: { 200: { description: 'The drivers.', schema: driversSchema, example: driversExample } },
      handle: async ({ query }) => {
        const scope = scopeOf(query, clock());
        const { lowScoresWithComment, allRatings, drivers } = await countDrivers(db, scope);
        const nameOf = await driverNames(db);
        const items = drivers.map(({ ratings, ...driver }) => ({
          ...driver,
          impact: impactOf(ratings, allRatings),
          label: nameOf(driver.key),
          share: metricValue('driverShare', { ...nothingCounted, records: lowScoresWithComment, hits: driver.lowScores }, null),
        }));
        return { body: { asOf: scope.now, lowScoresWithComment, items } };
      },
    }),
    route({
      ...shared,
      path: '/api/v1/metrics/breakdown',
      operationId: 'getMetricBreakdown',
      summary: 'The main numbers by channel, agent, team or another cut',
      description:
        'The key `(none)` stands for interactions in which the field is not known; every key can be given as a filter of the same name.',
      query: breakdownQuery,
      responses: { 200: { description: 'One line per value of the cut.', schema: breakdownSchema, example: breakdownExample } },
      handle: async ({ query }) => {
        const rows = await countBreakdown(db, scopeOf(query, clock()), query.by);
        const items = rows.map(({ key, label, interactions, counted }) => {
          const value = valueOf(counted);
          const main = {
            csat: value('csat'),
            responseRate: value('responseRate'),
            recoveryRate: value('recoveryRate'),
            upgradeRate: value('upgradeRate'),
          };
          return { key, label, interactions, ...main };
        });
        return { body: { by: query.by, items } };
      },
    }),
    route({
      ...shared,
      path: '/api/v1/metrics/{name}/records',
      operationId: 'listMetricRecords',
      summary: 'The records behind a number, newest first',
      description:
        "One record per unit of the number's denominator; those with `inNumerator` make its numerator, and of a mean the `value`s do.",
      params: recordsParams,
      query: recordsQuery,
      responses: { 200: { description: 'A page of records.', schema: pageOf(metricRecordSchema), example: recordsExample } },
      handle: async ({ params, query }) => {
        const after = readCursor(query.cursor, ['instant', 'text']);
        const page = { limit: query.limit, after: after && { at: after[0], key: after[1] } };
        const rows = await listRecords(db, scopeOf(query, clock()), params.name, page);
        const shown = rows.slice(0, query.limit);
        const last = rows.length > query.limit ? shown.at(-1) : undefined;
        return {
          body: { items: shown.map(({ key: _key, ...record }) => record), nextCursor: cursorOf(last ? [last.at, last.key] : null) },
        };
      },
    }),
  ];
}

function scopeOf(query: z.infer<typeof metricsQuery>, now: Date): MetricScope {
  const { from, to, channel, agent, team, productArea, issueType, segment, brand, surveyPoint } = query;
  const end = to === undefined ? now : new Date(to);
  const start = from === undefined ? new Date(end.getTime() - 30 * dayMs) : new Date(from);
  if (start >= end) throw fault('from', 'must be before to');
  return { from: start, to: end, now, cuts: { channel, agent, team, productArea, issueType, segment, brand, surveyPoint } };
}

/** The period of the same length before. */
const before = (scope: MetricScope): MetricScope => ({
  ...scope,
  to: scope.from,
  from: new Date(2 * scope.from.getTime() - scope.to.getTime()),
});

const fault = (path: string, message: string): Problem => new Problem('invalid_input', { errors: [{ path, message }] });

type AllCounted = Record<MeasuredMetric, Counted>;

/** How many answered says how far to trust what they answered. */
function valueOf(counted: AllCounted): (name: MeasuredMetric) => MetricValue {
  const { value: responseRate } = metricValue('responseRate', counted.responseRate, null);
  return (name) => metricValue(name, counted[name], responseRate);
}

function valuesOf(names: readonly MeasuredMetric[], counted: AllCounted): [MeasuredMetric, MetricValue][] {
  const value = valueOf(counted);
  return names.map((name) => [name, value(name)]);
}

function pointOf(name: MeasuredMetric, counted: Counted): Pick<MetricValue, 'value' | 'numerator' | 'denominator' | 'interval'> {
  const { value, numerator, denominator, interval } = metricValue(name, counted, null);
  return { value, numerator, denominator, interval };
}
