import { useMutation, useQueryClient, type InfiniteData, type QueryClient } from '@tanstack/react-query';
import { answerOf, api, compact } from '../../api/client.js';
import type { Interaction, RecoveryCaseDetail, SurveyResponse, ThemedComment } from '../../api/types.js';
import { toast } from '../../parts/toasts.js';
import { useSession } from '../../session/session.queries.js';
import { correctionOf, readingFor, sentenceOf, withWord, type Reading, type Themed, type Word } from './themed.js';

type Change = <T extends Reading & { comment: string | null }>(reading: T) => T;
type CommentPages = InfiniteData<{ items: ThemedComment[]; nextCursor: string | null }>;
const keys = [['case'], ['interaction'], ['theming', 'comments']] as const;

/** Changes the reading of one answer on every screen that holds it. */
function changeEverywhere(queryClient: QueryClient, id: string, change: Change): void {
  const inResponse = (response: SurveyResponse): SurveyResponse => (response.id === id ? change(response) : response);
  queryClient.setQueriesData<RecoveryCaseDetail>({ queryKey: keys[0] }, (held) => {
    if (held === undefined) return undefined;
    const first = held.responseId === id ? change(held) : held;
    return { ...first, secondResponse: first.secondResponse && inResponse(first.secondResponse) };
  });
  queryClient.setQueriesData<Interaction>({ queryKey: keys[1] }, (held) => held && { ...held, responses: held.responses.map(inResponse) });
  queryClient.setQueriesData<CommentPages>(
    { queryKey: keys[2] },
    (held) =>
      held && {
        ...held,
        pages: held.pages.map((page) => ({ ...page, items: page.items.map((item) => (item.responseId === id ? change(item) : item)) })),
      },
  );
}

function send({ responseId: id, commentVersion }: Themed, word: Word): Promise<SurveyResponse> {
  const params = { path: { id } };
  const seen = compact({ seen: commentVersion ?? undefined });
  if (word.kind === 'sentiment') {
    return answerOf(api.PUT('/api/v1/responses/{id}/sentiment', { params, body: { sentiment: word.sentiment, ...seen } }));
  }
  const { key, verdict } = word;
  const told = verdict === 'present' ? compact({ sentiment: word.sentiment, quote: word.quote }) : {};
  return answerOf(api.POST('/api/v1/responses/{id}/drivers', { params, body: { key, verdict, ...told, ...seen } }));
}

/** Says something of a comment, or takes it back. Shown at once; the way back comes along once the server has it. */
export function useCorrections(themed: Themed) {
  const { responseId } = themed;
  const queryClient = useQueryClient();
  const me = useSession()?.user.name ?? 'You';
  // One after the other: two quick words must arrive in the order in which they were said.
  const scope = { id: `correct ${responseId}` };
  const take = (response: SurveyResponse): void =>
    changeEverywhere(queryClient, responseId, (held) => ({ ...held, ...readingFor(held.comment, response) }));
  const loadAgain = (): void => {
    for (const queryKey of keys) void queryClient.invalidateQueries({ queryKey });
  };
  const takeBack = useMutation({
    scope,
    mutationFn: (correctionId: string) =>
      answerOf(api.DELETE('/api/v1/responses/{id}/corrections/{correctionId}', { params: { path: { id: responseId, correctionId } } })),
    onSuccess: (response) => {
      take(response);
      toast('Taken back');
    },
    onError: loadAgain,
  });
  const say = useMutation({
    scope,
    mutationFn: (word: Word) => send(themed, word),
    onMutate: async (word) => {
      await Promise.all(keys.map((queryKey) => queryClient.cancelQueries({ queryKey })));
      changeEverywhere(queryClient, responseId, (held) => withWord(held, word, me));
    },
    onSuccess: (response, word) => {
      take(response);
      const correction = correctionOf(response.corrections, word);
      if (correction) toast(sentenceOf(correction), () => takeBack.mutate(correction.id));
    },
    onError: loadAgain,
  });
  return { say, takeBack };
}
