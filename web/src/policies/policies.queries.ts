import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.js';
import { toast } from '../parts/toasts.js';

export const policiesQuery = queryOptions({ queryKey: ['policies'], queryFn: () => answerOf(api.GET('/api/v1/policies')) });

export const versionsQuery = (key: string) =>
  queryOptions({
    queryKey: ['policies', key],
    queryFn: () => answerOf(api.GET('/api/v1/policies/{key}/versions', { params: { path: { key } } })),
  });

/** The values and the fields that there are to choose from. */
export const guideQuery = queryOptions({
  queryKey: ['policy-guide'],
  queryFn: () => answerOf(api.GET('/api/v1/policies/guide')),
  staleTime: 60_000,
});

/** Pauses a policy or lets it decide again; done at once, with its way back. */
export function usePause() {
  const queryClient = useQueryClient();
  const pause = useMutation({
    mutationFn: ({ key, paused }: { key: string; name: string; paused: boolean }) =>
      answerOf(api.POST('/api/v1/policies/{key}/pause', { params: { path: { key } }, body: { paused } })),
    onSuccess: (_policy, { key, name, paused }) => {
      const undo = (): void => pause.mutate({ key, name, paused: !paused });
      toast(paused ? `${name} is paused. The next policy that fits decides meanwhile.` : `${name} decides again`, undo);
      return queryClient.invalidateQueries({ queryKey: ['policies'] });
    },
  });
  return pause;
}
