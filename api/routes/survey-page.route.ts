import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Result } from '../../domain/result.js';
import { err, ok } from '../../domain/result.js';
import { recordAnswer } from '../../prisma/stores/response.store.js';
import { regradeInvitation } from '../../prisma/stores/response-grade.store.js';
import { optOut } from '../../prisma/stores/suppression.store.js';
import { readSurveyPage, type SurveyPageFacts } from '../../prisma/stores/survey-page.store.js';
import { answerSchema, surveyPageQuery, tokenParams } from '../contract/survey-page.schema.js';
import type { ApiDeps } from '../deps.js';
import { Problem, problems, type InputFault, type ProblemCode } from '../http/problem.js';
import { route, type Reply, type ResponseDoc, type RouteSpec } from '../http/route.js';
import { unknownPage } from '../pages/page-frame.js';
import { pageHeaders } from '../pages/page-style.js';
import { htmlReply, wantsHtml, wantsJson } from '../pages/page-reply.js';
import { pageView, type PageView } from '../pages/page-view.js';
import { endedPage, questionPage, stopPage, stoppedPage, thanksPage } from '../pages/survey-pages.js';
import { isOneClick, noteRequest } from './page-visit.js';
import { ratingOf, readAnswer, type GivenAnswer } from './read-answer.js';
import { answerCheck, openCheck, showCheck, type OpenCheck } from './check-page.js';

export type Answer = z.infer<typeof answerSchema>;
type Deps = Pick<ApiDeps, 'db' | 'clock'>;

const page = (description: string): ResponseDoc => ({ description, contentType: 'text/html; charset=utf-8' });
const shared = { tag: 'Survey page', access: 'anyone', params: tokenParams } as const;
const formTypes = ['application/x-www-form-urlencoded', 'application/json'] as const;

/** The customers' pages. Opening one, by whomever and however often, changes nothing; only a form that is sent does. */
export function surveyPageRoutes(deps: Deps): RouteSpec[] {
  const { db, clock } = deps;
  return [
    route({
      ...shared,
      method: 'get',
      path: '/s/{token}',
      operationId: 'showSurvey',
      summary: "The customer's page, also for a second chance, and for whether a matter is settled",
      query: surveyPageQuery,
      responses: { 200: page('The question, or what was answered.'), 404: page('An unknown link.'), 410: page('The survey has ended.') },
      problems: ['unknown_token', 'expired'],
      handle: async ({ params, query, request, response }) => {
        const found = await openPage(deps, params.token, request, response);
        if (!found.ok) return found.error;
        if (found.value.kind === 'check') return showCheck(found.value, query, request);
        return showSurvey(deps, found.value, query.rating, request);
      },
    }),
    route({
      ...shared,
      method: 'post',
      path: '/s/{token}',
      operationId: 'answerSurvey',
      summary: 'Record a rating and what the customer adds to it, or whether a matter is settled',
      description:
        'Answers with a page, or with the recorded answer when `Accept` is `application/json` alone. A rating is recorded once; `revise` changes it while the edit window lasts. The JSON is `{status: "recorded", rating, low, comment, oneThing, callbackAt, answeredAt, editableUntil, outreachDueAt}`. Where the page asks whether the matter is settled, `resolved` is the one field, and the JSON is `{status: "recorded", resolved, answeredAt}`.',
      body: answerSchema,
      bodyTypes: formTypes,
      responses: {
        200: page('Thanks, and what happens next.'),
        400: page('The form, with what is wrong.'),
        404: page('An unknown link.'),
        409: page('What was answered before; nothing was changed.'),
        410: page('The survey has ended.'),
      },
      problems: ['unknown_token', 'already_answered', 'edit_window_over', 'expired'],
      handle: async ({ params, body, request, response }) => {
        const found = await openPage(deps, params.token, request, response);
        if (!found.ok) return found.error;
        return found.value.kind === 'check' ? answerCheck(deps, found.value, body, request) : answerSurvey(deps, found.value, body, request);
      },
    }),
    route({
      ...shared,
      method: 'get',
      path: '/s/{token}/stop',
      operationId: 'showStop',
      summary: 'Asks whether to end these messages',
      responses: { 200: page('A page with a button.'), 404: page('An unknown link.') },
      problems: ['unknown_token'],
      handle: async ({ params, request, response }) => {
        const found = await openPage(deps, params.token, request, response);
        if (!found.ok) return found.error;
        if (found.value.kind === 'survey')
          await noteRequest(deps, request, {
            invitationId: found.value.facts.invitationId,
            kind: 'open',
            rating: null,
            now: found.value.view.now,
          });
        return htmlReply(200, stopPage(found.value.view));
      },
    }),
    route({
      ...shared,
      method: 'post',
      path: '/s/{token}/stop',
      operationId: 'stopMessages',
      summary: 'End these messages on every channel, also by the one click of RFC 8058',
      bodyTypes: [...formTypes, 'multipart/form-data'],
      responses: { 200: page('Done.'), 404: page('An unknown link.') },
      problems: ['unknown_token'],
      handle: async ({ params, request, response }) => {
        const found = await openPage(deps, params.token, request, response);
        if (!found.ok) return found.error;
        const { customerId, address, channel } = found.value.facts;
        // A customer without an address is marked all the same: the next event may bring one.
        await optOut(db, {
          customerId,
          address: address ?? customerId,
          channel,
          reason: 'unsubscribe',
          source: 'survey_page',
          now: clock(),
        });
        if (found.value.kind === 'survey' && !isOneClick(request.body)) await noteStop(deps, found.value, request);
        return htmlReply(200, stoppedPage(found.value.view));
      },
    }),
  ];
}

export interface OpenPage {
  kind: 'survey';
  token: string;
  facts: SurveyPageFacts;
  view: PageView;
  /** The page as it stands after these facts. */
  viewOf: (facts: SurveyPageFacts) => PageView;
  record: (given: GivenAnswer) => ReturnType<typeof recordAnswer>;
}

async function openPage(deps: Deps, token: string, request: Request, response: Response): Promise<Result<OpenPage | OpenCheck, Reply>> {
  // Set on the answer itself, so that a failure on the way carries them too.
  for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
  const facts = await readSurveyPage(deps.db, token);
  if (facts) {
    const now = deps.clock();
    const viewOf = (known: SurveyPageFacts): PageView => pageView(token, known, now);
    return ok({ kind: 'survey', token, facts, view: viewOf(facts), viewOf, record: (given) => recordAnswer(deps.db, { token, ...given, via: 'page', now }) });
  }
  const check = await openCheck(deps, token);
  if (check) return ok(check);
  if (wantsJson(request)) throw new Problem('unknown_token');
  return err(htmlReply(404, unknownPage(request.headers['accept-language'] ?? '')));
}

/** STOP counts, whoever pressed it; but pressed in one moment with a rating, it says that no person sent the rating. */
async function noteStop(deps: Deps, { facts: { invitationId }, view: { now } }: OpenPage, request: Request): Promise<void> {
  await noteRequest(deps, request, { invitationId, kind: 'stop', rating: null, now });
  await regradeInvitation(deps.db, invitationId, now);
}

/** The question, with the rating of the link chosen; or what was answered; or that it has ended. That it was opened is noted as evidence. */
export async function showSurvey(deps: Deps, { facts, view }: OpenPage, ratingText: string | undefined, request: Request): Promise<Reply> {
  const rating = ratingOf(ratingText, view);
  const chosen = rating.ok ? rating.value : null;
  await noteRequest(deps, request, { invitationId: facts.invitationId, kind: 'open', rating: chosen, now: view.now });
  const isOver = isEnded(facts, view.now);
  // Where only a machine has answered, the person who comes is asked.
  if (view.answer && (view.answer.confirmed || isOver)) return htmlReply(200, thanksPage(view));
  return isOver ? endedReply(view, request) : htmlReply(200, questionPage(view, { rating: chosen, comment: '', error: null }));
}

/** Records what the form holds, and says what follows. */
export async function answerSurvey(deps: Deps, { facts, token, view, viewOf, record }: OpenPage, body: Answer, request: Request): Promise<Reply> {
  const given = readAnswer(body, view);
  if (!given.ok) return faultyReply(view, body, given.error, request);
  const { rating } = given.value;
  // A form sent once more, however often, costs one look.
  const isRepeated = view.answer?.confirmed === true && rating === view.answer.rating && given.value.revise !== true;
  if (isRepeated && !isEnded(facts, view.now)) return refusal('already_answered', view, request);
  await noteRequest(deps, request, {
    invitationId: facts.invitationId,
    kind: rating === undefined ? 'words' : 'rating',
    rating: rating ?? null,
    now: view.now,
  });
  const result = await record(given.value);
  if (!result.ok && result.error.code !== 'expired' && !wantsHtml(request)) throw new Problem(result.error.code);
  const stored = await readSurveyPage(deps.db, token);
  const after = viewOf(stored ?? facts);
  if (!result.ok) return refusal(result.error.code, after, request);
  if (wantsJson(request)) return { body: recordedAnswer(after) };
  return htmlReply(200, thanksPage(after, rating === undefined ? { title: view.texts.addedTitle } : {}));
}

export function isEnded({ status, expiresAt }: SurveyPageFacts, now: Date): boolean {
  return status === 'expired' || status === 'cancelled' || expiresAt <= now;
}

function faultyReply(view: PageView, body: Answer, fault: InputFault, request: Request): Reply {
  if (!wantsHtml(request)) throw new Problem('invalid_input', { errors: [fault] });
  const error = fault.path === 'callbackAt' ? view.texts.badCallback : view.texts.chooseRating;
  if (view.answer) return htmlReply(400, thanksPage(view, { error }));
  const rating = ratingOf(body.rating, view);
  return htmlReply(400, questionPage(view, { rating: rating.ok ? rating.value : null, comment: body.comment ?? '', error }));
}

/** What a refused answer gets: browsers a page, programs a problem. */
function refusal(
  code: Extract<ProblemCode, 'unknown_token' | 'expired' | 'already_answered' | 'edit_window_over'>,
  view: PageView,
  request: Request,
): Reply {
  if (code === 'expired') return endedReply(view, request);
  if (!wantsHtml(request) || view.answer === null) throw new Problem(code);
  const { answeredTitle, answered, windowOver } = view.texts;
  return htmlReply(
    problems[code].status,
    thanksPage(view, { title: answeredTitle, notice: code === 'edit_window_over' ? windowOver : answered }),
  );
}

function endedReply(view: PageView, request: Request): Reply {
  if (wantsJson(request)) throw new Problem('expired');
  return htmlReply(problems.expired.status, endedPage(view));
}

function recordedAnswer({ answer: recorded, editableUntil, outreachDueAt }: PageView): unknown {
  // How a rating is graded is the staff's to know.
  const { confirmed: _confirmed, ...said } = recorded ?? {};
  return { status: 'recorded', ...said, editableUntil, outreachDueAt };
}
