import { maskedAddress } from '../../domain/survey/preferences.js';
import type { OwnFacts } from '../../prisma/stores/own-page.store.js';
import { html, type Html } from './html.js';
import { framed, messagePage } from './page-frame.js';
import { ownTextsFor } from './own-texts.js';
import type { PageView } from './page-view.js';

/** What a customer's own pages need of the page whose link led to them. */
export type OwnView = Pick<PageView, 'token' | 'language' | 'direction' | 'brand'>;

export const frame = ({ language, direction, brand }: OwnView, title: string) => ({ language, direction, brand, title });
const alert = (error: string | null): Html | null => (error === null ? null : html`<p class="wrong" role="alert">${error}</p>`);
export const link = (view: OwnView, place: string, text: string): Html => html`<p class="quiet"><a href="/s/${view.token}${place}">${text}</a></p>`;

/** A summary of what is held, and the two wishes that a link to the customer's own address opens. */
export function dataPage(view: OwnView, own: OwnFacts): string {
  const texts = ownTextsFor(view.language);
  const { contacts, answers, messages: sent } = own.counts;
  const address = own.email ?? own.phone;
  const wish = (wants: string, button: string): Html => html`<form method="post" action="/s/${view.token}/data"><input type="hidden" name="wants" value="${wants}"><button>${button}</button></form>`;
  const known = [own.email, own.phone].flatMap((one) => (one === null ? [] : [html`<li><bdi>${maskedAddress(one)}</bdi></li>`]));
  return framed(frame(view, texts.dataTitle), [
    html`<div class="card"><h1>${texts.dataTitle}</h1><p>${texts.data}</p><ul>${known}<li>${texts.contacts(contacts)}</li><li>${texts.answers(answers)}</li><li>${texts.messages(sent)}</li></ul>
${address === null ? html`<p>${texts.noAddress}</p>` : html`<p>${texts.whole(maskedAddress(address))}</p>${wish('export', texts.exportAsk)}`}</div>`,
    ...(address === null ? [] : [html`<div class="card"><h2>${texts.eraseTitle}</h2><p>${texts.erase}</p>${wish('erase', texts.eraseAsk)}</div>`]),
    link(view, '/preferences', texts.prefTitle),
  ]);
}

/** Says that a link is on its way, whether or not the day's three are used up. */
export function proofSentPage(view: OwnView, { email, phone }: OwnFacts): string {
  const texts = ownTextsFor(view.language);
  const address = email ?? phone;
  return messagePage(frame(view, texts.sentTitle), address === null ? texts.noAddress : texts.sent(maskedAddress(address)));
}

/** Behind the one-time link: only its button does anything. */
export function proofPage(view: OwnView, { secret, wants, isWrong }: { secret: string; wants: 'export' | 'erase'; isWrong: boolean }): string {
  const texts = ownTextsFor(view.language);
  const action = `/s/${view.token}/data/${secret}`;
  if (wants === 'export') {
    return framed(
      frame(view, texts.exportTitle),
      html`<div class="card"><h1>${texts.exportTitle}</h1><p>${texts.exportReady}</p><form method="post" action="${action}"><button>${texts.download}</button></form></div>`,
    );
  }
  return framed(
    frame(view, texts.eraseTitle),
    html`<div class="card"><h1>${texts.eraseTitle}</h1>${alert(isWrong ? texts.wrongCode : null)}<form method="post" action="${action}"><label class="label" for="code">${texts.code(codeOf(secret))}</label><input class="text" id="code" name="code" inputmode="numeric" autocomplete="off" maxlength="8" required><button>${texts.eraseNow}</button></form></div>`,
  );
}

/** Four digits that a person types and a machine that fills in forms does not. */
export function codeOf(secret: string): string {
  const sum = Array.from(secret).reduce((total, sign) => (total * 31 + (sign.codePointAt(0) ?? 0)) % 9_000, 7);
  return String(1_000 + sum);
}

export function proofOverPage(view: OwnView): string {
  const texts = ownTextsFor(view.language);
  return messagePage(frame(view, texts.overTitle), texts.over);
}

export function erasedPage(view: OwnView): string {
  const texts = ownTextsFor(view.language);
  return messagePage(frame(view, texts.erasedTitle), texts.erased);
}
