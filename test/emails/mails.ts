import { plainFace, type BrandFace } from '../../domain/brand/brand.js';
import { checkInTexts, confirmationTexts } from '../../domain/policy/check-texts.js';
import { defaultPolicy } from '../../domain/policy/default-policy.js';
import type { PolicyDocument } from '../../domain/policy/policy.schema.js';
import { composeAlertMessage } from '../../domain/recovery/alert-message.js';
import { composeCaseNews, composePersonal } from '../../domain/recovery/compose-personal.js';
import { composeUnresolvedMessage } from '../../domain/recovery/unresolved-message.js';
import { composeCheckMessage } from '../../domain/survey/check-message.js';
import type { ComposedMessage } from '../../domain/survey/mail-content.js';
import { composeSurveyMessage } from '../../domain/survey/message.js';
import { composeProofMessage } from '../../domain/survey/proof-message.js';
import { rtlLanguage, withRtlExample } from '../../domain/survey/rtl-example.js';

export const link = 'https://amends.example/s/tok_1';

export const brandedFace: BrandFace = {
  ...plainFace('Acme & Söhne'),
  colour: '#7a1fa2',
  logo: { url: 'https://acme.example/logo.png', alt: 'Acme' },
  postalAddress: 'Acme & Söhne, Hafenstraße 1, 20457 Hamburg',
};

/** Of every kind, with its words in five languages, one of them from right to left. */
export const languages = ['en', 'de', 'es', 'fr', rtlLanguage] as const;

const question = { emailSubject: 'هل حُلّت مشكلتك؟', emailIntro: 'مرحبًا، هل حُلّت مشكلتك تمامًا؟', sms: '{link}' };
const resolution = {
  ...defaultPolicy.resolution,
  confirmation: { ...defaultPolicy.resolution.confirmation, texts: { ...confirmationTexts, [rtlLanguage]: question } },
  checkIn: { ...defaultPolicy.resolution.checkIn, texts: { ...checkInTexts, [rtlLanguage]: question } },
};
const policy: PolicyDocument = { ...withRtlExample(defaultPolicy), resolution };

export interface Contact {
  brand: string;
  customerName: string | null;
  agentName: string | null;
}

const contactOf = { brand: 'Acme & Söhne', customerName: 'Ada Quist', agentName: 'Sam Ode' };

/** Every mail to a customer, by its purpose. */
export function customerMails(
  language: string,
  contact: Contact = contactOf,
  document: PolicyDocument = policy,
): Record<string, ComposedMessage> {
  const given = { ...contact, channel: 'email', document, language, link, preferencesLink: `${link}/stop` } as const;
  return {
    survey: composeSurveyMessage({ ...given, purpose: 'survey' }),
    reminder: composeSurveyMessage({ ...given, purpose: 'reminder' }),
    secondChance: composeSurveyMessage({ ...given, purpose: 'second_chance' }),
    nps: composeSurveyMessage({
      ...given,
      purpose: 'survey',
      document: { ...document, survey: { ...document.survey, instrument: 'nps' } },
    }),
    confirmation: composeCheckMessage({ ...given, kind: 'confirmation' }),
    checkIn: composeCheckMessage({ ...given, kind: 'check_in' }),
    ...proofMails(language, contact),
    personal: composePersonal({
      channel: 'email',
      subject: 'Your refund',
      text: 'Dear Ada,\n\nI have taken it over.\nI will call you on Friday.',
      person: contact.agentName ?? 'Mo',
      brand: contact.brand,
      language,
      preferencesLink: `${link}/stop`,
    }),
  };
}

/** The mails with a one-time link, by what it opens. */
function proofMails(language: string, { brand }: Contact): Record<string, ComposedMessage> {
  const given = { channel: 'email', language, brand, link } as const;
  return {
    proofOfExport: composeProofMessage({ ...given, wants: 'export' }),
    proofOfErasure: composeProofMessage({ ...given, wants: 'erase' }),
  };
}

/** Every mail to staff, by its purpose. */
export function staffMails(driverLabels: string[] = ['Waiting time', 'Tom & Jerry']): Record<string, ComposedMessage> {
  const purposes = ['alert', 'deadline_reminder', 'escalation', 'follow_up'] as const;
  const alerts = purposes.map((purpose) => [
    purpose,
    composeAlertMessage({
      purpose,
      caseNumber: 41,
      severity: 'critical',
      rating: 2,
      instrument: 'csat',
      scaleMax: 5,
      dueAt: '2026-11-21T09:00:00Z',
      caseLink: 'https://amends.example/cases/cas_1',
      driverLabels,
      now: '2026-11-20T09:20:00Z',
    }),
  ]);
  const notResolved = composeUnresolvedMessage({
    interactionLink: 'https://amends.example/interactions/int_1',
    interactionChannel: 'in_person',
  });
  const ofCase = { caseNumber: 41, caseLink: 'https://amends.example/cases/cas_1' };
  const news = (['replied', 'not_sent', 'returned'] as const).map((each) => [each, composeCaseNews(each, ofCase)]);
  return { ...Object.fromEntries([...alerts, ...news]), notResolved };
}
