import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.js';
import type { RecoveryCaseDetail } from '../api/types.js';
import type { paths } from '../api/schema.js';
import { ApiProblem } from '../api/problem.js';

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id],
    queryFn: (): Promise<RecoveryCaseDetail> => answerOf(api.GET('/api/v1/cases/{id}', { params: { path: { id } } })),
    // While a phone rings, what is going on is worth a look every other second.
    refetchInterval: (query) => (query.state.data !== undefined && isCallUnderWay(query.state.data) ? 2_000 : 15_000),
  });

export const isCallUnderWay = ({ calls }: RecoveryCaseDetail): boolean => calls.some(({ status }) => status !== 'ended');

type BodyOf<Path extends keyof paths> = paths[Path] extends { post: { requestBody: { content: { 'application/json': infer B } } } }
  ? B
  : never;
export type OutreachBody = BodyOf<'/api/v1/cases/{id}/outreach'>;
export type RemedyKind = BodyOf<'/api/v1/cases/{id}/remedy'>['kind'];
export type Ground = BodyOf<'/api/v1/cases/{id}/do-not-contact'>['ground'];

/** One piece of work on a case. Each is answered with the case as it then is. */
export type CaseWork =
  | { do: 'assign'; userId: string }
  | { do: 'acknowledge'; note: string }
  | { do: 'outreach'; body: OutreachBody }
  | { do: 'callback'; at: string; note: string }
  | { do: 'remedy'; kind: RemedyKind; note: string }
  | { do: 'note'; note: string }
  | { do: 'resolve'; rootCause: string; action: string; note: string }
  | { do: 'do_not_contact'; ground: Ground; note: string }
  | { do: 'approve'; note: string }
  | { do: 'call'; atWish: boolean }
  | { do: 'call_was_voicemail'; callId: string };

function send(id: string, work: CaseWork): Promise<RecoveryCaseDetail> {
  const params = { path: { id } };
  switch (work.do) {
    case 'assign':
      return answerOf(api.POST('/api/v1/cases/{id}/assign', { params, body: { userId: work.userId } }));
    case 'acknowledge':
      return answerOf(api.POST('/api/v1/cases/{id}/acknowledge', { params, body: { note: work.note } }));
    case 'outreach':
      return answerOf(api.POST('/api/v1/cases/{id}/outreach', { params, body: work.body }));
    case 'callback':
      return answerOf(api.POST('/api/v1/cases/{id}/callbacks', { params, body: { at: work.at, note: work.note } }));
    case 'remedy':
      return answerOf(api.POST('/api/v1/cases/{id}/remedy', { params, body: { kind: work.kind, note: work.note } }));
    case 'note':
      return answerOf(api.POST('/api/v1/cases/{id}/notes', { params, body: { note: work.note } }));
    case 'resolve':
      return answerOf(
        api.POST('/api/v1/cases/{id}/resolve', { params, body: { rootCause: work.rootCause, action: work.action, note: work.note } }),
      );
    case 'do_not_contact':
      return answerOf(api.POST('/api/v1/cases/{id}/do-not-contact', { params, body: { ground: work.ground, note: work.note } }));
    case 'call':
      return answerOf(api.POST('/api/v1/cases/{id}/call', { params, body: { atWish: work.atWish } }));
    case 'call_was_voicemail':
      return answerOf(api.POST('/api/v1/cases/{id}/calls/{callId}/voicemail', { params: { path: { id, callId: work.callId } } }));
    case 'approve':
      return answerOf(api.POST('/api/v1/cases/{id}/do-not-contact/approve', { params, body: { note: work.note } }));
  }
}

/** Does one piece of work; the screens show its result at once, and a conflict loads what others made of the case. */
export function useCaseWork(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (work: CaseWork) => send(id, work),
    onSuccess: (detail) => {
      queryClient.setQueryData(caseQuery(id).queryKey, detail);
      void queryClient.invalidateQueries({ queryKey: ['cases'] });
    },
    onError: (error) => {
      if (error instanceof ApiProblem && error.status === 409) void queryClient.invalidateQueries({ queryKey: ['case', id] });
    },
  });
}
