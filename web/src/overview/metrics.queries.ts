import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api, compact } from '../api/client.js';
import type { BreakdownKey, MetricName } from '../api/types.js';
import { nowMs } from '../time/clock.js';
import { metricsQueryOf, type MetricsSearch } from './metrics.search.js';

/** Only what chooses records; the cut of the table on the page changes none of the other panels. */
const scopeOf = ({ by: _by, ...scope }: MetricsSearch): MetricsSearch => scope;
const shared = { staleTime: 5_000, placeholderData: keepPreviousData } as const;

export const summaryQuery = (search: MetricsSearch) =>
  queryOptions({
    ...shared,
    queryKey: ['metrics', 'summary', scopeOf(search)],
    queryFn: () => answerOf(api.GET('/api/v1/metrics/summary', { params: { query: metricsQueryOf(search, nowMs()) } })),
  });

export const trendQuery = (metric: MetricName, search: MetricsSearch) =>
  queryOptions({
    ...shared,
    queryKey: ['metrics', 'trend', metric, scopeOf(search)],
    queryFn: () => {
      const query = metricsQueryOf(search, nowMs());
      const days = (Date.parse(query.to ?? new Date(nowMs()).toISOString()) - Date.parse(query.from ?? '')) / 86_400_000;
      const bucket = days <= 14 ? 'day' : days <= 200 ? 'week' : 'month';
      return answerOf(api.GET('/api/v1/metrics/trend', { params: { query: { ...query, metric, bucket } } }));
    },
  });

export const driversQuery = (search: MetricsSearch) =>
  queryOptions({
    ...shared,
    queryKey: ['metrics', 'drivers', scopeOf(search)],
    queryFn: () => answerOf(api.GET('/api/v1/metrics/drivers', { params: { query: metricsQueryOf(search, nowMs()) } })),
  });

export const breakdownQuery = (by: BreakdownKey, search: MetricsSearch) =>
  queryOptions({
    ...shared,
    queryKey: ['metrics', 'breakdown', by, scopeOf(search)],
    queryFn: () => answerOf(api.GET('/api/v1/metrics/breakdown', { params: { query: { ...metricsQueryOf(search, nowMs()), by } } })),
  });

export const recordsQuery = (name: MetricName, search: MetricsSearch) =>
  infiniteQueryOptions({
    queryKey: ['metrics', 'records', name, scopeOf(search)],
    queryFn: ({ pageParam }) => fetchRecords(name, search, pageParam, 100),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 5_000,
  });

/** One page of the records behind a number. */
export function fetchRecords(name: MetricName, search: MetricsSearch, cursor: string, limit: number) {
  const query = { ...metricsQueryOf(search, nowMs()), limit, ...compact({ cursor }) };
  return answerOf(api.GET('/api/v1/metrics/{name}/records', { params: { path: { name }, query } }));
}
