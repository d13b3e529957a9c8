import { correct, withdrawCorrection, type CorrectionFault, type GivenWord } from '../../prisma/stores/correction.store.js';
import { findResponse, listComments } from '../../prisma/stores/theming-comments.store.js';
import type { Result } from '../../domain/result.js';
import { responseSchema } from '../contract/interactions.schema.js';
import { idParams, pageOf } from '../contract/shapes.schema.js';
import { commentExample, correctedExample } from '../contract/theming-examples.js';
import { commentSchema, commentsQuery, correctionParams, driverWordBody, sentimentWordBody } from '../contract/theming.schema.js';
import type { ApiDeps } from '../deps.js';
import { cursorOf, readCursor } from '../http/cursor.js';
import { Problem } from '../http/problem.js';
import { caseWorkers, readers, route, type RouteInput, type RouteSpec } from '../http/route.js';

const tag = 'Theming';

/** People's words on what comments say: they count at once, can be taken back, and teach the reader. */
export function correctionsRoutes(deps: ApiDeps): RouteSpec[] {
  const { db, clock } = deps;
  const shared = {
    tag,
    access: { roles: caseWorkers },
    responses: { 200: { description: 'The answer as it counts now.', schema: responseSchema, example: correctedExample } },
  } as const;
  const answered = async (id: string, outcome: Result<null, CorrectionFault>) => {
    if (!outcome.ok) throw problemOf(outcome.error);
    return { body: await findResponse(db, id) };
  };
  const say = async (id: string, word: GivenWord, seen: string | undefined, actor: Actor) =>
    answered(id, await correct(db, id, word, { actor, seen, now: clock() }));
  return [
    route({
      ...shared,
      method: 'post',
      path: '/api/v1/responses/{id}/drivers',
      operationId: 'correctDriver',
      summary: 'Say that a comment speaks of a driver, or that it doesn’t',
      description:
        'Counts at once in every number, and stays whatever is read later. Saying that a driver is there which was read confirms it.',
      params: idParams,
      body: driverWordBody,
      problems: ['not_found', 'rated_agent_may_not', 'no_comment', 'conflict'],
      handle: ({ params, body: { seen, ...word }, actor }) => say(params.id, { kind: 'driver', ...word }, seen, actor),
    }),
    route({
      ...shared,
      method: 'put',
      path: '/api/v1/responses/{id}/sentiment',
      operationId: 'correctSentiment',
      summary: 'Say how a comment sounds',
      params: idParams,
      body: sentimentWordBody,
      problems: ['not_found', 'rated_agent_may_not', 'no_comment', 'conflict'],
      handle: ({ params, body: { seen, sentiment }, actor }) => say(params.id, { kind: 'sentiment', sentiment }, seen, actor),
    }),
    route({
      ...shared,
      method: 'delete',
      path: '/api/v1/responses/{id}/corrections/{correctionId}',
      operationId: 'withdrawCorrection',
      summary: 'Take a word back: what was said or read before it counts again',
      params: correctionParams,
      problems: ['not_found', 'rated_agent_may_not'],
      handle: async ({ params: { id, correctionId }, actor }) =>
        answered(id, await withdrawCorrection(db, { responseId: id, correctionId }, { actor, now: clock() })),
    }),
    commentsRoute(deps),
  ];
}

type Actor = RouteInput<undefined, undefined, undefined>['actor'];

const commentsRoute = ({ db }: ApiDeps): RouteSpec =>
  route({
    method: 'get',
    path: '/api/v1/theming/comments',
    operationId: 'listThemedComments',
    tag,
    summary: 'Comments with what was read in them, newest or least certain first',
    access: { roles: readers },
    query: commentsQuery,
    responses: { 200: { description: 'A page.', schema: pageOf(commentSchema), example: { items: [commentExample], nextCursor: null } } },
    handle: async ({ query: { cursor, from, to, ...filters } }) => {
      const { items, next } = await listComments(db, {
        ...filters,
        from: from === undefined ? undefined : new Date(from),
        to: to === undefined ? undefined : new Date(to),
        after: readCursor(cursor, ['whole', 'instant', 'text']),
      });
      return { body: { items, nextCursor: cursorOf(next) } };
    },
  });

function problemOf({ code }: CorrectionFault): Problem {
  if (code === 'unknown_driver') return fault('key', 'no driver of the taxonomy in force');
  if (code === 'quote_outside') return fault('quote', 'marks no words of the comment');
  return new Problem(code);
}

const fault = (path: string, message: string): Problem => new Problem('invalid_input', { errors: [{ path, message }] });
