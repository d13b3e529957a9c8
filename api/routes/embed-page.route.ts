import type { Request, Response } from 'express';
import { readEmbedOrigins } from '../../prisma/stores/organisation.store.js';
import { readSurveyPage, type SurveyPageFacts } from '../../prisma/stores/survey-page.store.js';
import { surveyQuery } from '../contract/in-place.schema.js';
import { answerSchema, surveyPageQuery, tokenParams } from '../contract/survey-page.schema.js';
import type { ApiDeps } from '../deps.js';
import { route, type ResponseDoc, type RouteSpec } from '../http/route.js';
import { unknownPage } from '../pages/page-frame.js';
import { inPlaceView } from '../pages/in-place-view.js';
import { htmlReply } from '../pages/page-reply.js';
import { pageHeaders } from '../pages/page-style.js';
import type { PageView } from '../pages/page-view.js';
import { recordInPlace } from './in-place.route.js';
import { answerSurvey, showSurvey, type OpenPage } from './survey-page.route.js';

type Deps = Pick<ApiDeps, 'db' | 'clock'>;

const page = (description: string): ResponseDoc => ({ description, contentType: 'text/html; charset=utf-8' });
const shared = { tag: 'Surveys in place', access: 'anyone', path: '/embed/{token}', params: tokenParams } as const;
const embedQuery = surveyPageQuery.pick({ rating: true }).extend(surveyQuery.shape);

/** The survey for an iframe of the company's page: the customers' page without names, which the organisation's own origins may frame. */
export function embedPageRoutes(deps: Deps): RouteSpec[] {
  return [
    route({
      ...shared,
      method: 'get',
      operationId: 'showEmbeddedSurvey',
      summary: 'The survey for an iframe',
      description: 'Runs no script. Only pages of the organisation’s own origins may frame it. Changes nothing.',
      query: embedQuery,
      responses: { 200: page('The question, or what was answered.'), 404: page('An unknown token.'), 410: page('The survey has ended.') },
      problems: ['expired'],
      handle: async ({ params, query, request, response }) => {
        const open = await openEmbedded(deps, params.token, query.lang, response);
        return open ? showSurvey(deps, open, query.rating, request) : unknown(request);
      },
    }),
    route({
      ...shared,
      method: 'post',
      operationId: 'answerEmbeddedSurvey',
      summary: 'Record what the form in the iframe holds',
      query: embedQuery,
      body: answerSchema,
      bodyTypes: ['application/x-www-form-urlencoded'],
      responses: {
        200: page('Thanks, and what happens next.'),
        400: page('The form, with what is wrong.'),
        404: page('An unknown token.'),
        409: page('What was answered before; nothing was changed.'),
        410: page('The survey has ended.'),
      },
      problems: ['already_answered', 'edit_window_over', 'expired'],
      handle: async ({ params, query, body, request, response }) => {
        const open = await openEmbedded(deps, params.token, query.lang, response);
        return open ? answerSurvey(deps, open, body, request) : unknown(request);
      },
    }),
  ];
}

async function openEmbedded(deps: Deps, token: string, language: string | undefined, response: Response): Promise<OpenPage | null> {
  allowFraming(response, await readEmbedOrigins(deps.db));
  const facts = await readSurveyPage(deps.db, token);
  if (!facts) return null;
  const now = deps.clock();
  const path = language === undefined ? `/embed/${token}` : `/embed/${token}?${new URLSearchParams({ lang: language }).toString()}`;
  const viewOf = (known: SurveyPageFacts): PageView => ({ ...inPlaceView(token, known, language, now), path });
  return { kind: 'survey', token, facts, view: viewOf(facts), viewOf, record: (given) => recordInPlace(deps.db, token, given, now) };
}

const unknown = (request: Request) => htmlReply(404, unknownPage(request.headers['accept-language'] ?? ''));

/** Everything else stays unframable. X-Frame-Options knows no list of origins, so it goes where frame-ancestors holds one. */
function allowFraming(response: Response, origins: readonly string[]): void {
  for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
  if (origins.length === 0) return;
  const policy = pageHeaders['Content-Security-Policy'] ?? '';
  response.setHeader('Content-Security-Policy', policy.replace("frame-ancestors 'none'", `frame-ancestors ${origins.join(' ')}`));
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  response.removeHeader('X-Frame-Options');
}
