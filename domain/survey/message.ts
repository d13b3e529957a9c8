import type { MessageChannel } from '../interaction.js';
import type { PolicyDocument, SurveyText } from '../policy/policy.schema.js';
import { composeCallScript, scriptAsText } from './call-script.js';
import { scales } from './instrument.js';
import { composedMail, paragraphsOf, type ComposedMessage } from './mail-content.js';
import { closestLanguage, directionOf, wordsFor, type MessageWords } from './message-words.js';
import { fillPlaceholders, safeLabel, safeName } from './placeholders.js';

export interface SurveyMessageInput {
  purpose: 'survey' | 'reminder' | 'second_chance';
  channel: MessageChannel;
  document: PolicyDocument;
  /** Language tag of the invitation; without a text of its own it gets the closest one. */
  language: string;
  brand: string | null;
  customerName: string | null;
  agentName: string | null;
  /** Absolute URL of the survey page. */
  link: string;
  /** Absolute URL where the customer ends these messages. */
  preferencesLink: string;
}

/**
 * The words of one survey message, from the policy's texts. A second-chance ask never carries the rated agent's name.
 * Throws for a policy without any text; its schema refuses those.
 */
export function composeSurveyMessage(input: SurveyMessageInput): ComposedMessage {
  const { purpose, channel, document, link, preferencesLink } = input;
  const language = closestLanguage(Object.keys(document.survey.texts), input.language);
  const survey = language === null ? undefined : document.survey.texts[language];
  if (language === null || !survey) throw new Error('the policy holds no survey text');
  const opening = purpose === 'second_chance' ? secondChanceText(document, language, survey) : survey;
  const words = wordsFor(language);
  const fillings = {
    name: safeName(input.customerName),
    brand: safeLabel(input.brand),
    agent: purpose === 'second_chance' ? null : safeName(input.agentName),
    link,
  };
  const fill = (template: string) => fillPlaceholders(template, fillings, words);
  const reminder = purpose === 'reminder' ? `${words.reminder}: ` : '';

  if (channel === 'voice') return callMessage(input);
  if (channel === 'sms') {
    return { subject: null, text: `${reminder}${withSmsOptOut(fill(opening.sms), link, words)}`, mail: null, links: [link] };
  }

  const { min, max } = scales[document.survey.instrument];
  const ratings = Array.from({ length: max - min + 1 }, (_, index) => ({ rating: min + index, link: ratingLink(link, min + index) }));
  const question = fill(survey.question);
  return composedMail({
    kind: 'survey',
    language,
    direction: directionOf(language),
    subject: `${reminder}${fill(opening.emailSubject)}`.replaceAll(/\s+/g, ' '),
    preheader: question,
    paragraphs: paragraphsOf(fill(opening.emailIntro)),
    question,
    lowLabel: fill(survey.lowLabel),
    highLabel: fill(survey.highLabel),
    ratings,
    answer: { label: words.answerHere, link },
    preferences: { label: words.unsubscribe, link: preferencesLink },
  });
}

/** A call has no links: whoever picks up answers on the spot. A reminder is the same call again. */
function callMessage({ purpose, ...input }: SurveyMessageInput): ComposedMessage {
  const script = composeCallScript({ ...input, isSecondChance: purpose === 'second_chance' });
  return { subject: null, text: scriptAsText(script), mail: null, links: [] };
}

/** An SMS that says how to hear no more, also where the policy's words don't. */
export function withSmsOptOut(body: string, link: string, words: MessageWords): string {
  return /\bstop\b/i.test(body.replaceAll(link, '')) ? body : `${body} ${words.smsOptOut}`;
}

function secondChanceText(document: PolicyDocument, language: string, survey: SurveyText): Pick<SurveyText, 'emailSubject' | 'emailIntro' | 'sms'> {
  return document.secondChance.texts[language] ?? survey;
}

/** Opens the survey page with this rating chosen; only the form on it records one. */
function ratingLink(link: string, rating: number): string {
  return `${link}${link.includes('?') ? '&' : '?'}rating=${rating}`;
}
