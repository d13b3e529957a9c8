import { html, Html, type HtmlPart } from './html.js';
import { inPlaceTextsFor } from './in-place-texts.js';
import { kioskStyle, resetScript, resetSeconds } from './kiosk-style.js';
import { pageTextsFor } from './page-texts.js';
import type { PageView } from './page-view.js';

/** Where a kiosk's pages lead. */
export interface KioskFrame {
  /** `/kiosk/…`, which starts over in the first language. */
  path: string;
  languages: readonly string[];
}

// On a page without script, somebody who writes is not interrupted sooner than this.
const patientSeconds = 60;

/** The question, with one large button for each rating; a tap answers. */
export function kioskQuestion(view: PageView, { path, languages }: KioskFrame, tap: string): string {
  const ratings = Array.from({ length: view.max - view.min + 1 }, (_, index) => view.min + index);
  const meaning = (rating: number): Html | null =>
    rating === view.min || rating === view.max
      ? html`<span class="sr">, ${rating === view.min ? view.lowLabel : view.highLabel}</span>`
      : null;
  const form = html`<form method="post" action="${inLanguage(path, view)}">
    <input type="hidden" name="tap" value="${tap}" />
    <div class="scale" role="group" aria-labelledby="question">
      ${ratings.map((rating) => html`<button name="rating" value="${rating}">${rating}${meaning(rating)}</button>`)}
    </div>
    <p class="ends" aria-hidden="true"><span>${view.min} = ${view.lowLabel}</span><span>${view.max} = ${view.highLabel}</span></p>
  </form>`;
  const isFirst = view.language === languages[0];
  return kioskPage(view, { title: view.question, refresh: isFirst ? null : { path, seconds: patientSeconds } }, [
    html`<div class="card">
      <h1 id="question">${view.question}</h1>
      ${form}
    </div>`,
    ...(languages.length < 2
      ? []
      : [
          html`<nav>
            ${languages.map((language) => html`<a href="${path}?lang=${language}" lang="${language}" hreflang="${language}">${nameOf(language)}</a>`)}
          </nav>`,
        ]),
  ]);
}

/** Thanks for the rating, and room for words; after a low score, for a way to be reached. Starts over by itself. */
export function kioskWords(
  view: PageView,
  { path }: KioskFrame,
  answer: string,
  given: { comment: string; contact: string; error: string | null },
): string {
  const { texts } = view;
  const own = inPlaceTextsFor(view.language);
  const contact =
    view.answer?.low !== true
      ? null
      : html`<h2>${own.contactTitle}</h2>
          <label class="label" for="contact">${own.contactLabel} (${texts.optional})</label
          ><input type="text" id="contact" name="contact" maxlength="254" autocomplete="off" value="${given.contact}" />
          <label class="tick"><input type="checkbox" name="consent" value="1" /><span>${own.consent(view.from)}</span></label>`;
  const form = html`<form method="post" action="${inLanguage(`${path}/words`, view)}">
    <input type="hidden" name="answer" value="${answer}" />
    <label class="label" for="comment">${view.commentQuestion} (${texts.optional})</label
    ><textarea id="comment" name="comment" maxlength="5000">${given.comment}</textarea>${contact}<button>${texts.send}</button>
  </form>`;
  return kioskPage(view, { title: texts.savedTitle, script: true, refresh: { path, seconds: patientSeconds } }, [
    html`<div class="card">
      <h1>${texts.savedTitle}</h1>
      <p>${view.thanks}</p>
      ${given.error === null ? null : html`<p class="wrong" role="alert">${given.error}</p>`}${form}
    </div>`,
    over(path, own.done),
  ]);
}

/** Nothing more is asked; the next person's question comes by itself. */
export function kioskThanks(view: PageView, { path }: KioskFrame, isReachable: boolean): string {
  const own = inPlaceTextsFor(view.language);
  return kioskPage(view, { title: view.texts.addedTitle, refresh: { path, seconds: resetSeconds } }, [
    html`<div class="card">
      <h1>${view.texts.addedTitle}</h1>
      <p>${isReachable ? own.contactNoted : view.thanks}</p>
    </div>`,
    over(path, own.startOver),
  ]);
}

/** A page that only says something: the kiosk is revoked or unknown, or takes no answer at the moment; then `path` is tried again. */
export function kioskMessage(language: string, of: 'closed' | 'unknown' | 'busy', path: string | null): string {
  const text = {
    closed: inPlaceTextsFor(language).closedKiosk,
    unknown: pageTextsFor(language).unknown,
    busy: inPlaceTextsFor(language).failed,
  }[of];
  const refresh = path === null ? null : { path, seconds: resetSeconds };
  return kioskPage({ language, direction: 'ltr', brand: null }, { title: text, refresh }, [
    html`<div class="card"><h1>${text}</h1></div>`,
    ...(path === null ? [] : [over(path, inPlaceTextsFor(language).startOver)]),
  ]);
}

interface Head {
  title: string;
  refresh: { path: string; seconds: number } | null;
  script?: boolean;
}

// One piece each, as the header names their hashes: a sign more or less, and no browser applies them.
const style = new Html(`<style>${kioskStyle}</style>`);
const resetting = new Html(`<script>${resetScript}</script>`);

function kioskPage(
  { language, direction, brand }: Pick<PageView, 'language' | 'direction' | 'brand'>,
  { title, refresh, script = false }: Head,
  content: HtmlPart,
): string {
  const meta = refresh === null ? null : html`<meta http-equiv="refresh" content="${refresh.seconds};url=${refresh.path}" />`;
  const page = html`<!doctype html>
    <html lang="${language}" dir="${direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${script ? html`<noscript>${meta}</noscript>` : meta}
        ${style}
      </head>
      <body>
        <main>${brand === null ? null : html`<p class="brand">${brand}</p>`}${content}</main>
        ${script ? resetting : null}
      </body>
    </html>`;
  return page.text;
}

const over = (path: string, label: string): Html => html`<nav><a id="over" href="${path}">${label}</a></nav>`;
const inLanguage = (path: string, { language }: PageView): string => `${path}?lang=${language}`;
const nameOf = (language: string): string => new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
