import type { z } from 'zod';
import type { SurveyPageFacts } from '../../prisma/stores/survey-page.store.js';
import type { recordedSchema, surveyFormSchema } from '../contract/in-place.schema.js';
import { inPlaceTextsFor } from './in-place-texts.js';
import { timeText } from './page-times.js';
import { pageView, type PageView } from './page-view.js';
import { nextStep } from './survey-pages.js';

/**
 * A survey as the company's own page shows it: as the customer's page would, in the language that is asked for, and naming nobody, since
 * others may see that page.
 */
export function inPlaceView(token: string, facts: SurveyPageFacts, language: string | undefined, now: Date): PageView {
  const view = pageView(token, { ...facts, language: language ?? facts.language, customerName: null, agentName: null }, now);
  return { ...view, path: `/embed/${token}`, stopPath: null };
}

/** What it takes to draw the survey. */
export function surveyForm(view: PageView, expiresAt: Date): z.input<typeof surveyFormSchema> {
  const { answer, texts, kind, language, direction, brand, instrument, min, max, lowLabel, highLabel, heading, question } = view;
  const { send, optional, chooseRating, addTitle, callbackLabel, noCallback, savedTitle: saved, ended } = texts;
  const { close, failed } = inPlaceTextsFor(language);
  const { commentQuestion, oneThingQuestion } = view;
  return {
    state: answer ? 'answered' : 'open',
    kind,
    language,
    direction,
    brand,
    instrument,
    scale: { min, max, lowLabel, highLabel },
    heading,
    question,
    commentQuestion,
    oneThingQuestion,
    texts: { send, optional, chooseRating, addTitle, callbackLabel, noCallback, saved, ended, close, failed },
    callbackChoices: view.callbackSlots().map((at) => ({
      at: at.toISOString(),
      label: timeText(at, language, view.timeZone),
    })),
    rating: answer?.rating ?? null,
    low: answer?.low ?? null,
    thanks: answer && thanksOf(view),
    outreach: outreachOf(view),
    editableUntil: view.editableUntil?.toISOString() ?? null,
    expiresAt: expiresAt.toISOString(),
  };
}

/** What was recorded, and the words that follow. Comments are not said back: the page may be looked at by others. */
export function recordedForm(view: PageView): z.input<typeof recordedSchema> {
  const { answer, editableUntil, outreachDueAt, texts } = view;
  if (answer === null) throw new Error('an answer that was recorded is there');
  return {
    status: 'recorded',
    rating: answer.rating,
    low: answer.low,
    answeredAt: answer.answeredAt.toISOString(),
    callbackAt: answer.callbackAt?.toISOString() ?? null,
    editableUntil: editableUntil?.toISOString() ?? null,
    outreachDueAt: outreachDueAt?.toISOString() ?? null,
    title: texts.savedTitle,
    thanks: thanksOf(view),
    outreach: outreachOf(view),
  };
}

const thanksOf = (view: PageView): string => (view.outreachDueAt === null ? view.thanks : view.thanksLow);
const outreachOf = (view: PageView): string | null => (view.outreachDueAt === null ? null : nextStep(view, view.outreachDueAt));
