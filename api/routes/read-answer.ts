import type { z } from 'zod';
import { err, ok, type Result } from '../../domain/result.js';
import { isOnScale } from '../../domain/survey/instrument.js';
import type { answerSchema } from '../contract/survey-page.schema.js';
import type { InputFault } from '../http/problem.js';
import { readInstant } from '../pages/page-times.js';
import type { PageView } from '../pages/page-view.js';

/** What a customer sent, once it is read. */
export interface GivenAnswer {
  rating?: number;
  comment?: string;
  oneThing?: string;
  callbackAt?: Date;
  revise?: boolean;
}

/** What was sent, on the survey's scale and in its zone. A rating may only be missing once there is one. */
export function readAnswer(body: z.infer<typeof answerSchema>, view: PageView): Result<GivenAnswer, InputFault> {
  const given: GivenAnswer = {};
  if (isGiven(body.resolved)) return err({ path: 'resolved', message: 'this link asks for a rating' });
  if (isGiven(body.rating) || view.answer === null) {
    const rating = ratingOf(body.rating, view);
    if (!rating.ok) return rating;
    given.rating = rating.value;
  }
  if (isGiven(body.comment)) given.comment = body.comment.trim();
  if (isGiven(body.oneThing)) given.oneThing = body.oneThing.trim();
  const wish = [body.callbackOther, body.callbackAt].find(isGiven);
  if (wish !== undefined) {
    const at = readInstant(wish, view.timeZone);
    if (at === null) return err({ path: 'callbackAt', message: 'not a time, such as 2026-11-24T15:00:00Z' });
    if (at <= view.now) return err({ path: 'callbackAt', message: 'a call can only be wished for a time to come' });
    given.callbackAt = at;
  }
  if (body.revise === true || body.revise === '1' || body.revise === 'true') given.revise = true;
  return ok(given);
}

const isGiven = <T>(value: T | undefined): value is T => value !== undefined && String(value).trim() !== '';

/** A rating of the survey’s scale, out of a link, a form or a program. */
export function ratingOf(text: string | number | undefined, { instrument, min, max }: PageView): Result<number, InputFault> {
  if (!isGiven(text)) return err({ path: 'rating', message: 'choose a rating' });
  const rating = typeof text === 'number' ? text : /^\d{1,2}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return isOnScale(instrument, rating) ? ok(rating) : err({ path: 'rating', message: `a whole number from ${min} to ${max}` });
}
