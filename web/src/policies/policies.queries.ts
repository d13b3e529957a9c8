import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.js';

export const policiesQuery = queryOptions({ queryKey: ['policies'], queryFn: () => answerOf(api.GET('/api/v1/policies')) });

export const versionsQuery = (key: string) =>
  queryOptions({
    queryKey: ['policies', key],
    queryFn: () => answerOf(api.GET('/api/v1/policies/{key}/versions', { params: { path: { key } } })),
  });
