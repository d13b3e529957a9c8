import { directionOf } from '../../domain/survey/message-words.js';
import { html, Html, type HtmlPart } from './html.js';
import { pageLanguages, pageTextsFor } from './page-texts.js';
import { pageStyle } from './page-style.js';

export interface Frame {
  language: string;
  direction: 'ltr' | 'rtl';
  brand: string | null;
  title: string;
}

// One piece, as the header names its hash: a sign more or less, and no browser applies it.
const style = new Html(`<style>${pageStyle}</style>`);

/** One whole page. */
export function framed({ language, direction, brand, title }: Frame, content: HtmlPart): string {
  const page = html`<!doctype html>
<html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title>${style}</head>
<body><main>${brand === null ? null : html`<p class="brand">${brand}</p>`}${content}</main></body></html>`;
  return page.text;
}

/** A page that only says something. */
export function messagePage(frame: Frame, message: string): string {
  return framed(
    frame,
    html`<div class="card">
      <h1>${frame.title}</h1>
      <p>${message}</p>
    </div>`,
  );
}

/** For a token that no invitation has: in the language that the browser asks for. */
export function unknownPage(acceptLanguage: string): string {
  const wanted = acceptLanguage.split(/[,;]/)[0]?.trim() ?? '';
  const language = pageLanguages.find((known) => wanted.toLowerCase().startsWith(known)) ?? 'en';
  const texts = pageTextsFor(language);
  return messagePage({ language, direction: directionOf(language), brand: null, title: texts.unknownTitle }, texts.unknown);
}
