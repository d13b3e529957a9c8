import { languageBase } from '../policy/language.js';
import { composedMail, paragraphsOf, type ComposedMail, type ComposedMessage } from '../survey/mail-content.js';
import { directionOf, wordsFor } from '../survey/message-words.js';
import { composeStaffMail } from './alert-message.js';
import type { PersonalChannel } from './personal-message.js';

export interface PersonalWords {
  channel: PersonalChannel;
  /** Null for a text message. */
  subject: string | null;
  text: string;
  /** Who wrote it, and for which of the company's names. */
  person: string;
  brand: string;
  /** In which the customer was asked; of the few words that are ours. */
  language: string;
  /** Absolute URL where the customer ends all messages. */
  preferencesLink: string;
}

/** A person's message to a customer: their own words, and at the end who they are. A mail also says where messages can be ended. */
export function composePersonal({ channel, subject, text, person, brand, language, preferencesLink }: PersonalWords): ComposedMessage {
  if (channel === 'sms') return { subject: null, text: `${text}\n${person}, ${brand}`, mail: null, links: [] };
  const paragraphs = paragraphsOf(text);
  return composedMail({
    kind: 'personal',
    language: languageBase(language),
    direction: directionOf(language),
    subject: (subject ?? '').replaceAll(/\s+/g, ' '),
    preheader: (paragraphs[0] ?? '').slice(0, 120),
    paragraphs,
    signature: `${person}\n${brand}`,
    preferences: { label: wordsFor(language).unsubscribe, link: preferencesLink },
  });
}

/** What a case tells its people: `replied`: the customer wrote back; `not_sent` and `returned`: what they wrote did not arrive. */
export type CaseNews = 'replied' | 'not_sent' | 'returned';

/** Tells somebody of the company that there is news in a case. It names no customer and quotes none: the case does, behind its link. */
export function composeCaseNews(news: CaseNews, { caseNumber, caseLink }: { caseNumber: number; caseLink: string }): ComposedMail {
  const [title, task] = {
    replied: [
      'the customer has replied',
      'The customer answered the message that was written to them. Please read the answer and reply in person.',
    ],
    not_sent: [
      'your message was not sent',
      'The message to the customer did not go out, so it is no outreach. The case says why; please reach the customer another way.',
    ],
    returned: [
      'your message came back',
      'The message to the customer left and came back undelivered. Please reach the customer another way.',
    ],
  }[news];
  return composeStaffMail(`Case ${caseNumber}: ${title}`, [task ?? ''], { label: 'Open the case', link: caseLink });
}
