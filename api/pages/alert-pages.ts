import type { SeenMessage } from '../../prisma/stores/alert-seen.store.js';
import { html } from './html.js';
import { framed, messagePage } from './page-frame.js';

/** Pages behind the link of a message to staff. They name cases by their number alone: whoever holds the link sees no more than the message said. */

const frame = (title: string) => ({ language: 'en', direction: 'ltr', brand: null, title }) as const;

/** More numbers than this nobody reads. */
const mostNumbers = 20;

function casesInWords({ cases }: SeenMessage): string {
  const [first] = cases;
  if (cases.length === 1) return `case ${first}`;
  const shown = cases.slice(0, mostNumbers).join(', ');
  return cases.length > mostNumbers ? `${cases.length} cases: ${shown} and more` : `cases ${shown}`;
}

/** Only the button does anything: link scanners open what they find. */
export function acknowledgePage(token: string, message: SeenMessage): string {
  return framed(
    frame('Acknowledge'),
    html`<div class="card">
      <h1>Acknowledge</h1>
      <p>${message.person}, say that you have seen ${casesInWords(message)}. The time to reach out goes on.</p>
      <form method="post" action="/a/${token}"><button>I have seen it</button></form>
    </div>`,
  );
}

export function acknowledgedPage(message: SeenMessage, inboxLink: string): string {
  return framed(
    frame('Thank you'),
    html`<div class="card">
      <h1>Thank you</h1>
      <p>${message.person}, it is noted that you have seen ${casesInWords(message)}.</p>
      <p class="quiet"><a href="${inboxLink}">Open the inbox</a></p>
    </div>`,
  );
}

export const nothingToSeePage = (): string => messagePage(frame('Nothing to acknowledge'), 'What this message told of is closed by now.');
export const unknownLinkPage = (): string => messagePage(frame('This link is not known'), 'Open the case in the app instead.');
export const expiredLinkPage = (): string => messagePage(frame('This link has expired'), 'Open the case in the app instead.');
