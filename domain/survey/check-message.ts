import type { CheckKind } from '../policy/resolution-check.js';
import type { PolicyDocument } from '../policy/policy.schema.js';
import type { MessageChannel } from '../interaction.js';
import { checkWordsFor } from './check-words.js';
import { composedMail, paragraphsOf, type ComposedMessage } from './mail-content.js';
import { withSmsOptOut } from './message.js';
import { closestLanguage, directionOf, wordsFor } from './message-words.js';
import { fillPlaceholders, safeLabel, safeName } from './placeholders.js';

export interface CheckMessageInput {
  kind: CheckKind;
  channel: MessageChannel;
  document: PolicyDocument;
  /** Language tag; without a text of its own it gets the closest one. */
  language: string;
  brand: string | null;
  customerName: string | null;
  agentName: string | null;
  /** Absolute URL of the page with a yes and a no. */
  link: string;
  /** Absolute URL where the customer ends these messages. */
  preferencesLink: string;
}

/** The words that a policy puts the question in, with the language they are in. Throws for a policy without any; its schema refuses those. */
export function checkText(
  { resolution }: PolicyDocument,
  kind: CheckKind,
  wanted: string,
): { language: string; text: { emailSubject: string; emailIntro: string; sms: string } } {
  const { texts } = kind === 'check_in' ? resolution.checkIn : resolution.confirmation;
  const language = closestLanguage(Object.keys(texts), wanted);
  const text = language === null ? undefined : texts[language];
  if (language === null || text === undefined) throw new Error('the policy holds no text for the question');
  return { language, text };
}

/** The message that asks whether a matter is settled. Its links open the page with an answer chosen; only the form there records one. */
export function composeCheckMessage({ kind, channel, document, link, preferencesLink, ...input }: CheckMessageInput): ComposedMessage {
  const { language, text } = checkText(document, kind, input.language);
  const words = wordsFor(language);
  const fillings = { name: safeName(input.customerName), brand: safeLabel(input.brand), agent: safeName(input.agentName), link };
  const fill = (template: string) => fillPlaceholders(template, fillings, words);
  if (channel === 'sms') return { subject: null, text: withSmsOptOut(fill(text.sms), link, words), mail: null, links: [link] };

  const labels = checkWordsFor(language);
  const paragraphs = paragraphsOf(fill(text.emailIntro));
  return composedMail({
    kind: 'check',
    language,
    direction: directionOf(language),
    subject: fill(text.emailSubject).replaceAll(/\s+/g, ' '),
    preheader: paragraphs[0] ?? '',
    paragraphs,
    page: link,
    answers: [
      { label: labels.yes, link: `${link}?resolved=yes` },
      { label: labels.no, link: `${link}?resolved=no` },
    ],
    preferences: { label: words.unsubscribe, link: preferencesLink },
  });
}
