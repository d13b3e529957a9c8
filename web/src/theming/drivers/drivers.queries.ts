import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';
import type { TaxonomyDocument } from '../../api/types.js';

export const taxonomyVersionsQuery = queryOptions({
  queryKey: ['theming', 'taxonomy', 'versions'],
  queryFn: () => answerOf(api.GET('/api/v1/theming/taxonomy/versions')),
});

/** A published version never changes. */
export const taxonomyVersionQuery = (version: number) =>
  queryOptions({
    queryKey: ['theming', 'taxonomy', 'versions', version],
    queryFn: () => answerOf(api.GET('/api/v1/theming/taxonomy/versions/{version}', { params: { path: { version } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Reads a comment as it is read now, or by a document that is not published. */
export const tryQuery = (comment: string, document: TaxonomyDocument | null) =>
  queryOptions({
    queryKey: ['theming', 'try', comment, document],
    queryFn: () => answerOf(api.POST('/api/v1/theming/try', { body: document === null ? { comment } : { comment, document } })),
    staleTime: 60_000,
    gcTime: 60_000,
    retry: false,
  });

export interface Publication {
  document: TaxonomyDocument;
  note: string;
  basedOn: number;
  restores?: number;
}

/** Lets a taxonomy read from now on. */
export function usePublish() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Publication) => answerOf(api.POST('/api/v1/theming/taxonomy', { body })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['theming', 'taxonomy'] }),
  });
}

/** What a document would change in the newest comments. */
export function usePreview() {
  return useMutation({
    mutationFn: (document: TaxonomyDocument) =>
      answerOf(api.POST('/api/v1/theming/taxonomy/preview', { body: { document, sample: 2_000 } })),
  });
}
