import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.js';
import type { SampleStatus } from '../api/types.js';

export const isBusy = (status: SampleStatus | undefined): boolean => status?.state === 'loading' || status?.state === 'removing';

/** How far loading or removing the sample is; asked each second while either runs. */
export const sampleQuery = queryOptions({
  queryKey: ['sample'],
  queryFn: () => answerOf(api.GET('/api/v1/sample')),
  refetchInterval: (query) => (isBusy(query.state.data) ? 1_000 : false),
});

export function useLoadSample() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/sample')),
    onSettled: () => queryClient.invalidateQueries({ queryKey: sampleQuery.queryKey }),
  });
}

export function useRemoveSample() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => answerOf(api.DELETE('/api/v1/sample')),
    onSettled: () => queryClient.invalidateQueries({ queryKey: sampleQuery.queryKey }),
  });
}
