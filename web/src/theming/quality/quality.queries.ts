import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, compact } from '../../api/client.js';

const dayMs = 86_400_000;

export const qualityQuery = (days: number) =>
  queryOptions({
    queryKey: ['theming', 'quality', days],
    queryFn: () => {
      const from = new Date(Date.now() - days * dayMs).toISOString();
      return answerOf(api.GET('/api/v1/theming/quality', { params: { query: { from } } }));
    },
  });

export const evaluationsQuery = infiniteQueryOptions({
  queryKey: ['theming', 'evaluations'],
  queryFn: ({ pageParam }) =>
    answerOf(api.GET('/api/v1/theming/evaluations', { params: { query: { limit: 10, ...compact({ cursor: pageParam }) } } })),
  initialPageParam: '',
  getNextPageParam: (page: { nextCursor: string | null }) => page.nextCursor,
});

export const evaluationQuery = (id: string) =>
  queryOptions({
    queryKey: ['theming', 'evaluation', id],
    queryFn: () => answerOf(api.GET('/api/v1/theming/evaluations/{id}', { params: { path: { id } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Measures the reader by a labelled file. */
export function useEvaluate() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (file: File) =>
      answerOf(
        api.POST('/api/v1/theming/evaluations', {
          params: { query: { name: file.name.slice(0, 120) } },
          headers: { 'Content-Type': 'text/csv' },
          body: await file.text(),
          bodySerializer: (text) => text,
        }),
      ),
    onSuccess: (evaluation) => {
      queryClient.setQueryData(evaluationQuery(evaluation.id).queryKey, evaluation);
      return queryClient.invalidateQueries({ queryKey: ['theming', 'evaluations'] });
    },
  });
}
