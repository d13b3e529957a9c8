import { recordAudit } from '../../prisma/stores/audit.store.js';
import { fetchInPlace, markShown } from '../../prisma/stores/in-place.store.js';
import { readEmbedOrigins, replaceEmbedOrigins } from '../../prisma/stores/organisation.store.js';
import { recordAnswer } from '../../prisma/stores/response.store.js';
import { readSurveyPage, type SurveyPageFacts } from '../../prisma/stores/survey-page.store.js';
import {
  embedOriginsBody,
  embedOriginsSchema,
  fetchBody,
  inPlaceSurveySchema,
  recordedSchema,
  surveyFormSchema,
  surveyQuery,
} from '../contract/in-place.schema.js';
import { inPlaceExample, recordedExample, surveyFormExample } from '../contract/in-place-examples.js';
import { answerSchema, tokenParams } from '../contract/survey-page.schema.js';
import type { ApiDeps } from '../deps.js';
import { Problem } from '../http/problem.js';
import { everyone, route, type Reply, type RouteSpec } from '../http/route.js';
import { inPlaceView, recordedForm, surveyForm } from '../pages/in-place-view.js';
import { readAnswer, type GivenAnswer } from './read-answer.js';
import { isEnded, type Answer } from './survey-page.route.js';

type Deps = Pick<ApiDeps, 'db' | 'clock' | 'publicUrl'>;

const tag = 'Surveys in place';
const byToken = { tag, access: 'anyone', params: tokenParams } as const;

/** Surveys that the company shows itself: its backend fetches them, its page or app draws them and sends the answer. */
export function inPlaceRoutes(deps: Deps): RouteSpec[] {
  return [fetchRoute(deps), ...surveyRoutes(deps), ...originRoutes(deps)];
}

function fetchRoute({ db, clock, publicUrl }: Deps): RouteSpec {
  return route({
    method: 'post',
    path: '/api/v1/invitations/fetch',
    operationId: 'fetchSurvey',
    tag,
    summary: 'Fetch the survey that waits to be shown in place after a contact',
    description:
      'For the backend of the page or app that shows it, after an event with `interaction.canEmbed`. The decision follows the resolution by a moment: while there is no survey it is `no_survey_waiting`, also where nobody is to be asked. Fetching counts as sending; fetched again, it is the same survey.',
    access: { roles: ['admin', 'ops', 'integration'] },
    body: fetchBody,
    responses: { 200: { description: 'The survey to show.', schema: inPlaceSurveySchema, example: inPlaceExample } },
    problems: ['no_survey_waiting'],
    handle: async ({ body }) => {
      const found = await fetchInPlace(db, body, clock());
      if (!found) throw new Problem('no_survey_waiting');
      return { body: { ...found, expiresAt: found.expiresAt.toISOString(), embedUrl: `${publicUrl}/embed/${found.token}` } };
    },
  });
}

function surveyRoutes(deps: Deps): RouteSpec[] {
  const { db, clock } = deps;
  return [
    route({
      ...byToken,
      method: 'get',
      path: '/api/v1/surveys/{token}',
      operationId: 'getSurveyForm',
      summary: 'A survey to draw in a page or app of one’s own',
      description: 'Scripts of other sites may call it from the organisation’s own origins alone. Changes nothing.',
      query: surveyQuery,
      responses: { 200: { description: 'What is asked, and how it stands.', schema: surveyFormSchema, example: surveyFormExample } },
      problems: ['unknown_token', 'expired'],
      handle: async ({ params: { token }, query: { lang } }) => {
        const facts = await openSurvey(deps, token);
        if (facts.answer === null && isEnded(facts, clock())) throw new Problem('expired');
        return { body: surveyForm(inPlaceView(token, facts, lang, clock()), facts.expiresAt) };
      },
    }),
    route({
      ...byToken,
      method: 'post',
      path: '/api/v1/surveys/{token}',
      operationId: 'sendSurveyAnswer',
      summary: 'Record a rating and what the customer adds to it',
      description:
        'The rules of `POST /s/{token}`. The same answer sent again is answered as before; another rating is refused unless `revise` is sent in time.',
      query: surveyQuery,
      body: answerSchema,
      responses: { 200: { description: 'What was recorded, and what to say now.', schema: recordedSchema, example: recordedExample } },
      problems: ['unknown_token', 'already_answered', 'edit_window_over', 'expired'],
      handle: ({ params: { token }, query: { lang }, body }) => answer(deps, token, lang, body),
    }),
    route({
      ...byToken,
      method: 'post',
      path: '/api/v1/surveys/{token}/shown',
      operationId: 'noteSurveyShown',
      summary: 'Say that the survey is on the customer’s screen',
      description: 'Counts as its delivery. The web component says it by itself.',
      responses: { 204: { description: 'Noted; said again, it changes nothing.' } },
      problems: ['unknown_token'],
      handle: async ({ params: { token } }) => {
        if ((await markShown(db, token, clock())) === 'unknown_token') throw new Problem('unknown_token');
        return {};
      },
    }),
  ];
}

async function openSurvey({ db }: Deps, token: string): Promise<SurveyPageFacts> {
  const facts = await readSurveyPage(db, token);
  if (!facts) throw new Problem('unknown_token');
  return facts;
}

async function answer(deps: Deps, token: string, language: string | undefined, body: Answer): Promise<Reply> {
  const { db, clock } = deps;
  const now = clock();
  const facts = await openSurvey(deps, token);
  const given = readAnswer(body, inPlaceView(token, facts, language, now));
  if (!given.ok) throw new Problem('invalid_input', { errors: [given.error] });
  const result = await recordInPlace(db, token, given.value, now);
  const after = (await readSurveyPage(db, token)) ?? facts;
  if (!result.ok && !(result.error.code === 'already_answered' && isSame(given.value, after))) throw new Problem(result.error.code);
  return { body: recordedForm(inPlaceView(token, after, language, now)) };
}

/** Records what was given on the company's page. Whoever answers there has seen it. */
export async function recordInPlace(db: Deps['db'], token: string, given: GivenAnswer, now: Date): ReturnType<typeof recordAnswer> {
  await markShown(db, token, now);
  return recordAnswer(db, { token, ...given, via: 'embed', now });
}

/** A request that was sent again after its answer got lost says nothing new. */
function isSame({ rating, comment, oneThing }: GivenAnswer, { answer: known }: SurveyPageFacts): boolean {
  const adds = (text: string | undefined, before: string | null | undefined): boolean => text !== undefined && text !== before;
  return known !== null && rating === known.rating && !adds(comment, known.comment) && !adds(oneThing, known.oneThing);
}

function originRoutes({ db }: Deps): RouteSpec[] {
  const responses = {
    200: { description: 'The origins.', schema: embedOriginsSchema, example: { origins: ['https://shop.example.com'] } },
  };
  const shared = { tag: 'Organisation', path: '/api/v1/organisation/embed-origins', responses } as const;
  return [
    route({
      ...shared,
      method: 'get',
      operationId: 'getEmbedOrigins',
      summary: 'Whose pages may show surveys in place',
      access: { roles: [...everyone, 'integration'] },
      handle: async () => ({ body: { origins: await readEmbedOrigins(db) } }),
    }),
    route({
      ...shared,
      method: 'put',
      operationId: 'saveEmbedOrigins',
      summary: 'Change whose pages may show surveys in place; none do at first',
      access: { roles: ['admin', 'ops'] },
      body: embedOriginsBody,
      handle: async ({ body: { origins }, actor }) => {
        await replaceEmbedOrigins(db, origins);
        await recordAudit(db, actor, {
          action: 'organisation.embed_origins_changed',
          entity: 'organisation',
          entityId: '1',
          detail: { origins: origins.join(' ') },
        });
        return { body: { origins } };
      },
    }),
  ];
}
