import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api, compact } from '../../api/client.js';
import type { PolicySimulation } from '../../api/types.js';
import { decisionsQueryOf, type DecisionsSearch } from './simulations.search.js';

export const isAtWork = ({ status }: Pick<PolicySimulation, 'status'>): boolean => status === 'queued' || status === 'running';

interface SimulationsPage {
  items: PolicySimulation[];
  nextCursor: string | null;
}

export const simulationsQuery = (policy: string) =>
  infiniteQueryOptions({
    queryKey: ['simulations', 'of', policy],
    queryFn: ({ pageParam }): Promise<SimulationsPage> =>
      answerOf(api.GET('/api/v1/policies/simulations', { params: { query: { policy, limit: 25, ...compact({ cursor: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: ({ state }) => (state.data?.pages.some(({ items }) => items.some(isAtWork)) === true ? 1_500 : false),
  });

export const simulationQuery = (id: string) =>
  queryOptions({
    queryKey: ['simulations', id],
    queryFn: (): Promise<PolicySimulation> => answerOf(api.GET('/api/v1/policies/simulations/{id}', { params: { path: { id } } })),
    // What has ended never changes.
    refetchInterval: ({ state }) => (state.data !== undefined && isAtWork(state.data) ? 1_000 : false),
    staleTime: ({ state }) => (state.data !== undefined && !isAtWork(state.data) ? Number.POSITIVE_INFINITY : 0),
  });

export const decisionsQuery = (id: string, search: DecisionsSearch) =>
  infiniteQueryOptions({
    queryKey: ['simulations', id, 'decisions', search],
    queryFn: ({ pageParam }) => fetchDecisions(id, search, pageParam, 50),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 30_000,
  });

/** One page of the decisions behind a figure. */
export function fetchDecisions(id: string, search: DecisionsSearch, cursor: string, limit: number) {
  const query = { ...decisionsQueryOf(search), limit, ...compact({ cursor }) };
  return answerOf(api.GET('/api/v1/policies/simulations/{id}/decisions', { params: { path: { id }, query } }));
}

export interface SimulationRequest {
  policy: { key: string; version: number };
  from: string;
  to: string;
  capacityPerDay?: number;
}

export function useStartSimulation() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: SimulationRequest) => answerOf(api.POST('/api/v1/policies/simulations', { body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['simulations'] }),
  });
}

export function useCancelSimulation() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => answerOf(api.POST('/api/v1/policies/simulations/{id}/cancel', { params: { path: { id } } })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['simulations'] }),
  });
}
