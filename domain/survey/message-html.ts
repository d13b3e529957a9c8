import type { SurveyText } from '../policy/policy.schema.js';
import type { MessageWords } from './message-words.js';

/** What every email to a customer has around its own content. */
export interface MailFrame {
  language: string;
  direction: 'ltr' | 'rtl';
  subject: string;
  preferencesLink: string;
  words: MessageWords;
}

export interface EmailParts extends MailFrame {
  /** Placeholders are filled; plain text with blank lines between paragraphs. */
  intro: string;
  question: string;
  labels: Pick<SurveyText, 'lowLabel' | 'highLabel'>;
  ratings: readonly { rating: number; link: string }[];
  link: string;
}

const font = "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

/** Mail programs that read no style sheet show the inline colours; the others follow the reader's dark or light setting. */
const darkStyle =
  '@media (prefers-color-scheme:dark){' +
  '.page{background:#16181c!important}.card{background:#22252b!important}.words{color:#f1f3f5!important}.quiet,.quiet a{color:#b4bac2!important}' +
  '.rate{background:#22252b!important;color:#f1f3f5!important;border-color:#8b939e!important}.go{color:#8ec5ff!important}}';

/** The HTML part of a survey email. Every value is escaped here. */
export function composeSurveyHtml({ intro, question, labels, ratings, link, ...frame }: EmailParts): string {
  const start = startOf(frame);
  const end = start === 'left' ? 'right' : 'left';
  return mailHtml(frame, [
    ...paragraphsHtml(intro, link),
    `<h1 class="words" style="margin:8px 0 16px;font-size:19px;line-height:1.35;color:#1c1f23">${escaped(question)}</h1>`,
    `<div style="font-size:0;line-height:0">${ratings.map((one) => ratingHtml(one, labels, ratings)).join('')}</div>`,
    '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>',
    `<td class="quiet" style="padding-top:4px;font-size:14px;color:#565d66;text-align:${start}">${escaped(labels.lowLabel)}</td>`,
    `<td class="quiet" style="padding-top:4px;font-size:14px;color:#565d66;text-align:${end}">${escaped(labels.highLabel)}</td></tr></table>`,
    `<p style="margin:20px 0 0;font-size:16px;line-height:1.5"><a class="go" href="${escaped(link)}" style="color:#0b5cad">${escaped(frame.words.answerHere)}</a></p>`,
  ]);
}

/** A whole email around HTML that is escaped already: inline styles, no images, no script, one column that fits a phone. */
export function mailHtml({ language, direction, subject, preferencesLink, words }: MailFrame, content: readonly string[]): string {
  return [
    `<!doctype html><html lang="${escaped(language)}" dir="${direction}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${escaped(subject)}</title><style>:root{color-scheme:light dark}${darkStyle}</style></head>`,
    `<body class="page" style="margin:0;padding:0;background:#f4f5f7;${font}">`,
    '<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f4f5f7"><tr><td align="center" style="padding:24px 12px">',
    `<table role="presentation" class="card" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px;background:#ffffff;border-radius:8px"><tr><td style="padding:24px;text-align:${startOf({ direction })}">`,
    ...content,
    '</td></tr></table>',
    `<p class="quiet" style="margin:16px 0 0;font-size:13px;line-height:1.5;color:#565d66"><a href="${escaped(preferencesLink)}" style="color:#565d66">${escaped(words.unsubscribe)}</a></p>`,
    '</td></tr></table></body></html>',
  ].join('\n');
}

const startOf = ({ direction }: Pick<MailFrame, 'direction'>): 'left' | 'right' => (direction === 'rtl' ? 'right' : 'left');

/** The paragraphs of a policy's words; a link of the message in them can be clicked. */
export function paragraphsHtml(text: string, link: string): string[] {
  return paragraphsOf(text).map((paragraph) => `<p class="words" style="margin:0 0 16px;font-size:16px;line-height:1.5;color:#1c1f23">${linked(paragraph, link)}</p>`);
}

/** One answer as a link as wide as the column, high enough for a thumb. */
export function buttonHtml(label: string, link: string): string {
  return (
    `<a class="rate" href="${escaped(link)}" style="display:block;margin:0 0 8px;padding:0 12px;box-sizing:border-box;border:1px solid #8b939e;border-radius:6px;` +
    `background:#ffffff;color:#1c1f23;font-size:18px;line-height:46px;text-align:center;text-decoration:none;font-weight:600">${escaped(label)}</a>`
  );
}

/** At least 44 px each way for a thumb; inline blocks wrap on a narrow screen. The ends of the scale say aloud what they mean. */
function ratingHtml(one: { rating: number; link: string }, labels: EmailParts['labels'], all: EmailParts['ratings']): string {
  const label = one === all[0] ? `: ${labels.lowLabel}` : one === all.at(-1) ? `: ${labels.highLabel}` : '';
  return (
    `<a class="rate" href="${escaped(one.link)}" aria-label="${escaped(`${one.rating}${label}`)}" style="display:inline-block;min-width:44px;margin:0 6px 8px 0;padding:0 2px;` +
    `box-sizing:border-box;border:1px solid #8b939e;border-radius:6px;background:#ffffff;color:#1c1f23;font-size:18px;line-height:46px;text-align:center;text-decoration:none;font-weight:600">${one.rating}</a>`
  );
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
}

/** Escaped text in which the survey link, should the policy's words hold it, can be clicked. */
function linked(text: string, link: string): string {
  const anchor = `<a class="go" href="${escaped(link)}" style="color:#0b5cad">${escaped(link)}</a>`;
  return text.split(link).map((piece) => escaped(piece).replaceAll('\n', '<br>')).join(anchor);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for HTML content and for quoted attributes. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
