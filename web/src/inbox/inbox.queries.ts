import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { answerOf, api, compact } from '../api/client.js';
import type { CasesQuery, Person, RecoveryCase } from '../api/types.js';
import type { InboxSearch } from './inbox.search.js';

interface CasePage {
  items: RecoveryCase[];
  nextCursor: string | null;
}

const pageSize = 200;

export const inboxQuery = (search: InboxSearch) =>
  infiniteQueryOptions({
    queryKey: ['cases', search],
    queryFn: ({ pageParam }): Promise<CasePage> => {
      const query: CasesQuery = {
        ...compact(search),
        status: search.status ?? 'active',
        sort: 'due',
        limit: pageSize,
        ...compact({ cursor: pageParam }),
      };
      return answerOf(api.GET('/api/v1/cases', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: (page: CasePage) => page.nextCursor,
    refetchInterval: 10_000,
    refetchOnWindowFocus: 'always',
  });

export const colleaguesQuery = queryOptions({
  queryKey: ['users'],
  queryFn: () => answerOf(api.GET('/api/v1/users')),
  staleTime: 5 * 60_000,
  refetchOnMount: true,
});

/** Hands cases to a person. The lists show it at once; what the API refuses is put back. */
export function useAssign() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ cases, to }: { cases: RecoveryCase[]; to: Person }) => {
      for (const { id } of cases) {
        const detail = await answerOf(api.POST('/api/v1/cases/{id}/assign', { params: { path: { id } }, body: { userId: to.id } }));
        queryClient.setQueryData(['case', id], detail);
      }
    },
    onMutate: ({ cases, to }) => {
      const ids = new Set(cases.map((each) => each.id));
      queryClient.setQueriesData<InfiniteData<CasePage>>(
        { queryKey: ['cases'] },
        (data) => data && { ...data, pages: data.pages.map((page) => assigned(page, ids, to)) },
      );
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['cases'] }),
  });
}

function assigned(page: CasePage, ids: ReadonlySet<string>, to: Person): CasePage {
  return { ...page, items: page.items.map((each) => (ids.has(each.id) ? { ...each, assignee: to } : each)) };
}
