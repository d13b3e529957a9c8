import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.js';

export const simulationsQuery = (policy: string) =>
  queryOptions({
    queryKey: ['policies', policy, 'simulations'],
    queryFn: () => answerOf(api.GET('/api/v1/policies/simulations', { params: { query: { policy } } })),
  });

export const simulationQuery = (id: string) =>
  queryOptions({
    queryKey: ['simulations', id],
    queryFn: () => answerOf(api.GET('/api/v1/policies/simulations/{id}', { params: { path: { id } } })),
  });
