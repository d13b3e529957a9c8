import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';
import type { FollowUpPolicy } from '../../api/types.js';

/** Versions but the draft never change, so neither do their differences; a draft is asked about again. */
export const diffQuery = (key: string, from: number, to: number) =>
  queryOptions({
    queryKey: ['policies', key, 'diff', from, to],
    queryFn: () => answerOf(api.GET('/api/v1/policies/{key}/diff', { params: { path: { key }, query: { from, to } } })),
  });

/** What a version does, in a sentence for each step. */
export const sentencesQuery = ({ key, version, document, updatedAt }: FollowUpPolicy) =>
  queryOptions({
    queryKey: ['policies', key, 'sentences', version, updatedAt],
    queryFn: async () => (await answerOf(api.POST('/api/v1/policies/preview', { body: { key, document, limit: 1 } }))).sentences,
    staleTime: Number.POSITIVE_INFINITY,
  });

export type PublicationScope = FollowUpPolicy['appliesTo'];

/** Publishes an earlier version again, under a new number. */
export function useBringBack(key: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: { version: number; appliesTo: PublicationScope }) =>
      answerOf(api.POST('/api/v1/policies/{key}/restore', { params: { path: { key } }, body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['policies'] }),
  });
}
