import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, api, compact } from '../../api/client.js';
import type { CommentsQuery } from '../../api/types.js';
import type { CommentsSearch } from './comments.search.js';

/** A day's first moment on this screen's clock; with `after` the one after its last. */
function instantOf(day: string | undefined, after = 0): string | undefined {
  if (day === undefined) return undefined;
  const at = new Date(`${day}T00:00`);
  at.setDate(at.getDate() + after);
  return at.toISOString();
}

export function commentsPage(search: CommentsSearch, cursor: string, limit: number) {
  const query: CommentsQuery = {
    ...compact({ ...search, from: instantOf(search.from), to: instantOf(search.to, 1), cursor }),
    sort: search.sort ?? 'newest',
    limit,
  };
  return answerOf(api.GET('/api/v1/theming/comments', { params: { query } }));
}

export const commentsQuery = (search: CommentsSearch) =>
  infiniteQueryOptions({
    queryKey: ['theming', 'comments', search],
    queryFn: ({ pageParam }) => commentsPage(search, pageParam, 30),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    // What somebody has just corrected must not jump away under the pointer.
    refetchOnWindowFocus: false,
  });
