import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, api, compact } from '../api/client.js';
import type { MessagesSearch } from './messages.search.js';

export const messagesQuery = (search: MessagesSearch) =>
  infiniteQueryOptions({
    queryKey: ['dispatches', search],
    queryFn: ({ pageParam }) =>
      answerOf(api.GET('/api/v1/dispatches', { params: { query: { ...search, limit: 50, ...compact({ cursor: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
