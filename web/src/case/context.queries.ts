import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.js';
import type { components, paths } from '../api/schema.js';
import { caseQuery } from './case.queries.js';

type Schemas = components['schemas'];
export type CaseContext = Schemas['CaseContext'];
export type PersonalMessage = Schemas['PersonalMessage'];
type EmailBody = NonNullable<paths['/api/v1/cases/{id}/emails']['post']['requestBody']>['content']['application/json'];

/** What changes the hour of the day changes this, too. */
export const contextQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'context'],
    queryFn: (): Promise<CaseContext> => answerOf(api.GET('/api/v1/cases/{id}/context', { params: { path: { id } } })),
    refetchInterval: 60_000,
  });

/** A message that is on its way is worth a look every other second. */
export const conversationQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'conversation'],
    queryFn: (): Promise<{ items: PersonalMessage[] }> =>
      answerOf(api.GET('/api/v1/cases/{id}/conversation', { params: { path: { id } } })),
    refetchInterval: (query) => (query.state.data?.items.some(({ status }) => status === 'pending') === true ? 2_000 : 20_000),
  });

export interface Written {
  channel: 'email' | 'sms';
  subject: string;
  text: string;
  outsideHoursReason: string;
}

function send(id: string, { channel, subject, text, outsideHoursReason }: Written) {
  const params = { path: { id } };
  const reason = outsideHoursReason === '' ? {} : { outsideHoursReason };
  if (channel === 'sms') return answerOf(api.POST('/api/v1/cases/{id}/messages', { params, body: { text, ...reason } }));
  const body: EmailBody = { text, ...(subject === '' ? {} : { subject }), ...reason };
  return answerOf(api.POST('/api/v1/cases/{id}/emails', { params, body }));
}

/** Writes to the customer; what was typed stays with the caller until it is taken. */
export function useWrite(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (written: Written) => send(id, written),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: conversationQuery(id).queryKey });
      void queryClient.invalidateQueries({ queryKey: caseQuery(id).queryKey });
    },
  });
}
