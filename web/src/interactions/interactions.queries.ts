import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api, compact } from '../api/client.js';
import type { InteractionsSearch } from './interactions.search.js';

export const interactionsQuery = (search: InteractionsSearch) =>
  infiniteQueryOptions({
    queryKey: ['interactions', search],
    queryFn: ({ pageParam }) =>
      answerOf(api.GET('/api/v1/interactions', { params: { query: { ...search, limit: 50, ...compact({ cursor: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

export const interactionQuery = (id: string) =>
  queryOptions({
    queryKey: ['interaction', id],
    queryFn: () => answerOf(api.GET('/api/v1/interactions/{id}', { params: { path: { id } } })),
    refetchInterval: 10_000,
  });
