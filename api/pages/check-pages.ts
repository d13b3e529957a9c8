import { checkText } from '../../domain/survey/check-message.js';
import { checkWordsFor, type CheckWords } from '../../domain/survey/check-words.js';
import { directionOf, wordsFor } from '../../domain/survey/message-words.js';
import { fillPlaceholders, safeLabel, safeName } from '../../domain/survey/placeholders.js';
import type { CheckPageFacts } from '../../prisma/stores/check-page.store.js';
import { html, type Html } from './html.js';
import { framed, messagePage } from './page-frame.js';
import { pageTextsFor } from './page-texts.js';
import type { PageTexts } from './page-words.js';
import { checkTextsFor, type CheckTexts } from './page-texts-check.js';
import { brandOf } from './page-view.js';

/** What the pages of a question show: the policy's words in its language, filled in. */
export interface CheckView {
  token: string;
  language: string;
  direction: 'ltr' | 'rtl';
  brand: string | null;
  /** The brand, or "us". */
  from: string;
  heading: string;
  texts: PageTexts;
  checkTexts: CheckTexts;
  labels: CheckWords;
  answer: CheckPageFacts['answer'];
}

export function checkView(token: string, facts: CheckPageFacts): CheckView {
  const { language, text } = checkText(facts.document, facts.kind, facts.language);
  const words = wordsFor(language);
  const brand = brandOf(facts);
  const fillings = { name: safeName(facts.customerName), brand: safeLabel(brand), agent: safeName(facts.agentName), link: null };
  return {
    token,
    language,
    direction: directionOf(language),
    brand,
    from: brand ?? words.us,
    heading: fillPlaceholders(text.emailSubject, fillings, words),
    texts: pageTextsFor(language),
    checkTexts: checkTextsFor(language),
    labels: checkWordsFor(language),
    answer: facts.answer,
  };
}

/** The question with its yes and no. An answer from the link is chosen beforehand; only sending the form records it. */
export function checkQuestionPage(view: CheckView, { chosen, error }: { chosen: 'yes' | 'no' | null; error: string | null }): string {
  const { texts, checkTexts, labels } = view;
  const answers = (['yes', 'no'] as const).map(
    (answer) =>
      html`<label class="rate"
        ><input type="radio" name="resolved" value="${answer}" required${answer === chosen ? html` checked` : null} /><span
          >${labels[answer]}</span
        ></label
      >`,
  );
  return framed({ ...view, title: view.heading }, [
    html`<div class="card">
      <h1>${view.heading}</h1>
      ${error === null ? null : html`<p class="wrong" role="alert">${error}</p>`}
      <form method="post" action="/s/${view.token}">
        <fieldset>
          <legend>${checkTexts.question}</legend>
          <div class="scale two">${answers}</div>
        </fieldset>
        <button>${texts.send}</button>
      </form>
    </div>`,
    footer(view),
  ]);
}

/** What was saved and what happens next; `again` where another answer has come after the first. */
export function checkThanksPage(view: CheckView, { again }: { again: boolean }): string {
  const { checkTexts, labels, answer } = view;
  if (answer === null) throw new Error('nobody is thanked for an answer that there is not');
  const title = again ? checkTexts.answeredTitle : checkTexts.savedTitle;
  return framed({ ...view, title }, [
    html`<div class="card">
      <h1>${title}</h1>
      ${again ? html`<p>${checkTexts.answered}</p>` : null}
      <p><strong>${labels[answer.resolved]}</strong></p>
      <p>${answer.resolved === 'yes' ? checkTexts.yesNext : checkTexts.noNext}</p>
    </div>`,
    footer(view),
  ]);
}

/** For a question that is over or was called off. */
export const checkEndedPage = (view: CheckView): string =>
  messagePage({ ...view, title: view.checkTexts.endedTitle }, view.checkTexts.ended);

function footer({ token, texts, checkTexts, from }: CheckView): Html {
  return html`<details>
      <summary>${texts.whyTitle}</summary>
      <p>${checkTexts.why(from)}</p>
    </details>
    <p class="quiet"><a href="/s/${token}/stop">${texts.stopLink}</a></p>`;
}
