import { html, type Html } from './html.js';
import { framed, messagePage } from './page-frame.js';
import { ownTextsFor } from './own-texts.js';
import { clockText, timeText } from './page-times.js';
import type { PageView } from './page-view.js';

const maxWords = 5_000;

/** The question with its ratings. A rating from the link is chosen beforehand; only sending the form records it. */
export function questionPage(view: PageView, chosen: { rating: number | null; comment: string; error: string | null }): string {
  return framed(frameOf(view, view.heading), [
    html`<div class="card"><h1>${view.heading}</h1>${alertOf(chosen.error)}${ratingForm(view, chosen)}</div>`,
    footer(view),
  ]);
}

/** What was saved, what happens next and by when, and what can still be said or changed. */
export function thanksPage(view: PageView, { title, notice, error }: { title?: string; notice?: string; error?: string } = {}): string {
  const { texts, answer, outreachDueAt } = view;
  if (answer === null) throw new Error('nobody is thanked for an answer that there is not');
  const heading = title ?? texts.savedTitle;
  const isAwaitingOutreach = outreachDueAt !== null;
  return framed(frameOf(view, heading), [
    html`<div class="card"><h1>${heading}</h1>${alertOf(error ?? null)}${paragraph(notice ?? null)}
<p><strong>${texts.yourRating(answer.rating, view.max)}</strong></p><p>${isAwaitingOutreach ? view.thanksLow : view.thanks}</p>
<p>${isAwaitingOutreach ? nextStep(view, outreachDueAt) : texts.nothingMore}</p>
${answer.callbackAt === null ? null : html`<p>${texts.callbackNoted(timeText(answer.callbackAt, view.language, view.timeZone))}</p>`}</div>`,
    ...detailsForm(view),
    ...changeForm(view),
    footer(view),
  ]);
}

/** For what has expired or was called off. */
export const endedPage = (view: PageView): string => messagePage(frameOf(view, view.texts.endedTitle), view.texts.ended);

/** What the pages about stopping need of whichever page led to them. */
export type StopView = Pick<PageView, 'language' | 'direction' | 'brand' | 'from' | 'texts'>;

/** Asks whether to stop; only the button does. */
export function stopPage(view: StopView): string {
  const { texts } = view;
  return framed(
    frameOf(view, texts.stopTitle),
    html`<div class="card"><h1>${texts.stopTitle}</h1><p>${texts.stop(view.from)}</p><form method="post"><button>${texts.stopButton}</button></form></div>`,
  );
}

export const stoppedPage = (view: StopView): string => messagePage(frameOf(view, view.texts.stoppedTitle), view.texts.stopped);

const frameOf = ({ language, direction, brand }: Pick<PageView, 'language' | 'direction' | 'brand'>, title: string) => ({ language, direction, brand, title });
const alertOf = (error: string | null): Html | null => (error === null ? null : html`<p class="wrong" role="alert">${error}</p>`);
const paragraph = (text: string | null): Html | null => (text === null ? null : html`<p>${text}</p>`);

/** What follows a low score, and by when. */
export function nextStep(view: PageView, dueAt: Date): string {
  // Who answers by SMS and opens the page days later is not promised what is over.
  return dueAt > view.now ? view.texts.reachOut(view.outreachSpan, timeText(dueAt, view.language, view.timeZone)) : view.texts.reachOutSoon;
}

function ratingForm(view: PageView, { rating, comment }: { rating: number | null; comment: string }, revise = false): Html {
  const { texts } = view;
  return html`<form method="post" action="${view.path}">${revise ? html`<input type="hidden" name="revise" value="1">` : null}
${scale(view, rating)}${wordsField('comment', `${view.commentQuestion} (${texts.optional})`, comment, revise)}<button>${revise ? texts.change : texts.send}</button></form>`;
}

function scale(view: PageView, chosen: number | null): Html {
  const ratings = Array.from({ length: view.max - view.min + 1 }, (_, index) => view.min + index);
  const meaning = (rating: number): Html | null => {
    if (rating === view.min) return html`<span class="sr">, ${view.lowLabel}</span>`;
    return rating === view.max ? html`<span class="sr">, ${view.highLabel}</span>` : null;
  };
  const isChosen = (rating: number): Html | null => (rating === chosen ? html` checked` : null);
  return html`<fieldset><legend>${view.question}</legend><div class="scale">${ratings.map(
    (rating) => html`<label class="rate"><input type="radio" name="rating" value="${rating}" required${isChosen(rating)}><span>${rating}${meaning(rating)}</span></label>`,
  )}</div><p class="ends" aria-hidden="true"><span>${view.min} = ${view.lowLabel}</span><span>${view.max} = ${view.highLabel}</span></p></fieldset>`;
}

function wordsField(name: 'comment' | 'oneThing', question: string, words: string, again = false): Html {
  const id = again ? `${name}-again` : name;
  return html`<label class="label" for="${id}">${question}</label><textarea id="${id}" name="${name}" maxlength="${maxWords}">
${words}</textarea>`;
}

/** What is still unsaid: the reason, and after a low score the one thing to do better and a wish for a call. */
function detailsForm(view: PageView): Html[] {
  const { texts, answer } = view;
  if (answer === null) return [];
  const isLow = view.outreachDueAt !== null;
  const fields = [
    ...(answer.comment === null ? [wordsField('comment', view.commentQuestion, '')] : []),
    ...(isLow && answer.oneThing === null ? [wordsField('oneThing', view.oneThingQuestion, '')] : []),
    ...(isLow && answer.callbackAt === null ? [callbackField(view)] : []),
  ];
  if (fields.length === 0) return [];
  return [html`<div class="card"><h2>${texts.addTitle}</h2><form method="post" action="${view.path}">${fields}<button>${texts.send}</button></form></div>`];
}

function callbackField(view: PageView): Html {
  const choices = view.callbackSlots().map(
    (at) => html`<option value="${at.toISOString()}">${timeText(at, view.language, view.timeZone)}</option>`,
  );
  return html`<label class="label" for="callbackAt">${view.texts.callbackLabel}</label><select id="callbackAt" name="callbackAt"><option value="">${view.texts.noCallback}</option>${choices}</select>
<label class="label" for="callbackOther">${ownTextsFor(view.language).callbackOther} (${view.texts.optional})</label><input class="text" id="callbackOther" name="callbackOther" type="datetime-local">`;
}

function changeForm(view: PageView): Html[] {
  const { texts, answer, editableUntil } = view;
  if (answer === null || editableUntil === null) return [];
  const isToday = editableUntil.getTime() - view.now.getTime() < 3_600_000;
  const until = isToday ? clockText(editableUntil, view.language, view.timeZone) : timeText(editableUntil, view.language, view.timeZone);
  return [
    html`<details class="card"><summary>${texts.changeTitle}</summary><p class="quiet">${texts.changeUntil(until)}</p>${ratingForm(
      view,
      { rating: answer.rating, comment: answer.comment ?? '' },
      true,
    )}</details>`,
  ];
}

function footer(view: PageView): Html {
  const { texts } = view;
  const why = view.kind === 'second_chance' ? texts.whyAgain : texts.why(view.from);
  const own = view.why.length === 0 ? null : html`<ul>${view.why.map((sentence) => html`<li>${sentence}</li>`)}</ul>`;
  const links =
    view.stopPath === null
      ? null
      : html`<p class="quiet"><a href="/s/${view.token}/preferences">${ownTextsFor(view.language).ownLink}</a> <a href="${view.stopPath}">${texts.stopLink}</a></p>`;
  return html`<details><summary>${texts.whyTitle}</summary><p>${why}</p>${own}</details>${links}`;
}
