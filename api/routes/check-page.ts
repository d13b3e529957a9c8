import type { Request } from 'express';
import type { z } from 'zod';
import { err, ok, type Result } from '../../domain/result.js';
import { recordCheckAnswer } from '../../prisma/stores/check-answer.store.js';
import { readCheckPage, type CheckPageFacts } from '../../prisma/stores/check-page.store.js';
import type { answerSchema, surveyPageQuery } from '../contract/survey-page.schema.js';
import type { ApiDeps } from '../deps.js';
import { Problem, problems, type InputFault } from '../http/problem.js';
import type { Reply } from '../http/route.js';
import { checkEndedPage, checkQuestionPage, checkThanksPage, checkView, type CheckView } from '../pages/check-pages.js';
import { htmlReply, wantsHtml, wantsJson } from '../pages/page-reply.js';

type Deps = Pick<ApiDeps, 'db' | 'clock'>;

/** The page of the question whether a matter is settled, opened by its token. */
export interface OpenCheck {
  kind: 'check';
  token: string;
  facts: CheckPageFacts;
  view: CheckView;
}

/** Null where no question has this token. */
export async function openCheck({ db, clock }: Deps, token: string): Promise<OpenCheck | null> {
  const facts = await readCheckPage(db, token, clock());
  return facts && { kind: 'check', token, facts, view: checkView(token, facts) };
}

/** Shows the question, or what became of it. Changes nothing. */
export function showCheck({ facts, view }: OpenCheck, { resolved }: z.infer<typeof surveyPageQuery>, request: Request): Reply {
  if (view.answer) return htmlReply(200, checkThanksPage(view, { again: false }));
  if (!facts.isOpen) return endedReply(view, request);
  const chosen = resolved === 'yes' || resolved === 'no' ? resolved : null;
  return htmlReply(200, checkQuestionPage(view, { chosen, error: null }));
}

/** Records the yes or no that was sent, once. */
export async function answerCheck(
  deps: Deps,
  { token, view }: OpenCheck,
  body: z.infer<typeof answerSchema>,
  request: Request,
): Promise<Reply> {
  const given = readCheckAnswer(body);
  if (!given.ok) {
    if (!wantsHtml(request)) throw new Problem('invalid_input', { errors: [given.error] });
    return htmlReply(
      400,
      view.answer ? checkThanksPage(view, { again: true }) : checkQuestionPage(view, { chosen: null, error: view.checkTexts.choose }),
    );
  }
  const result = await recordCheckAnswer(deps.db, { token, answer: given.value, now: deps.clock() });
  const after = (await openCheck(deps, token))?.view ?? view;
  if (result.ok)
    return wantsJson(request)
      ? { body: { status: 'recorded', ...after.answer } }
      : htmlReply(200, checkThanksPage(after, { again: false }));
  if (result.error.code === 'expired') return endedReply(after, request);
  if (!wantsHtml(request) || after.answer === null) throw new Problem(result.error.code);
  return htmlReply(problems[result.error.code].status, checkThanksPage(after, { again: true }));
}

/** A rating is for a survey: here it would be taken for an answer that it isn't. */
function readCheckAnswer({ rating, resolved }: z.infer<typeof answerSchema>): Result<'yes' | 'no', InputFault> {
  if (rating !== undefined && String(rating).trim() !== '')
    return err({ path: 'rating', message: 'this link asks whether the matter is settled; send resolved, yes or no' });
  const answer = resolved?.trim().toLowerCase();
  return answer === 'yes' || answer === 'no' ? ok(answer) : err({ path: 'resolved', message: 'yes or no' });
}

function endedReply(view: CheckView, request: Request): Reply {
  if (wantsJson(request)) throw new Problem('expired');
  return htmlReply(problems.expired.status, checkEndedPage(view));
}
