import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';
import type { ThemingJob } from '../../api/types.js';

export type JobKind = ThemingJob['kind'];

export const learningQuery = queryOptions({
  queryKey: ['theming', 'learning'],
  queryFn: () => answerOf(api.GET('/api/v1/theming/learning')),
});

export const modelsQuery = queryOptions({
  queryKey: ['theming', 'models'],
  queryFn: () => answerOf(api.GET('/api/v1/theming/models')),
});

/** What a model learnt never changes. */
export const modelQuery = (number: number) =>
  queryOptions({
    queryKey: ['theming', 'model', number],
    queryFn: () => answerOf(api.GET('/api/v1/theming/models/{number}', { params: { path: { number } } })),
    staleTime: 60_000,
  });

export const isAtWork = (job: ThemingJob | undefined): boolean => job?.status === 'queued' || job?.status === 'running';

/** The newest jobs of a kind; looked at often while one is at work. */
export const jobsQuery = (kind: JobKind) =>
  queryOptions({
    queryKey: ['theming', 'jobs', kind],
    queryFn: () => answerOf(api.GET('/api/v1/theming/jobs', { params: { query: { kind, limit: 5 } } })),
    refetchInterval: (query) => (isAtWork(query.state.data?.items[0]) ? 1_000 : false),
  });

export function useStartJob(kind: JobKind) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(kind === 'refit' ? api.POST('/api/v1/theming/refits') : api.POST('/api/v1/theming/rethemings')),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['theming', 'jobs', kind] }),
  });
}

export function useCancelJob(kind: JobKind) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => answerOf(api.POST('/api/v1/theming/jobs/{id}/cancel', { params: { path: { id } } })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['theming', 'jobs', kind] }),
  });
}

/** Lets a model read from now on; 0 is the dictionary alone. */
export function useActivate() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (number: number) => answerOf(api.POST('/api/v1/theming/models/{number}/activate', { params: { path: { number } } })),
    onSuccess: (models) => queryClient.setQueryData(modelsQuery.queryKey, models),
  });
}
