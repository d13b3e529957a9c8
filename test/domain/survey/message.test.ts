import { describe, expect, it } from 'vitest';
import { composeSurveyMessage, type SurveyMessageInput } from '../../../domain/survey/message.js';
import { policyDocument } from './policy-document.fixture.js';

const link = 'https://amends.example/s/tok_1';
const given: SurveyMessageInput = {
  purpose: 'survey',
  channel: 'email',
  document: policyDocument(),
  language: 'en',
  brand: 'Acme',
  customerName: 'Ada Quist',
  agentName: 'Sam Ode',
  link,
  preferencesLink: 'https://amends.example/p/tok_1',
};
const compose = (changes: Partial<SurveyMessageInput> = {}) => composeSurveyMessage({ ...given, ...changes });

describe('an email', () => {
  it('offers every rating as a link, the plain link first and the way out last', () => {
    const { subject, text, links } = compose();
    expect(subject).toBe('How did Acme do, Ada Quist?');
    expect(links).toEqual([link, ...[1, 2, 3, 4, 5].map((rating) => `${link}?rating=${rating}`), given.preferencesLink]);
    for (const one of links) expect(text).toContain(one);
    expect(text).toContain('1 = Very dissatisfied, 5 = Very satisfied');
  });

  it.each([['nps', 11], ['ces', 7]] as const)('%s has %d ratings', (instrument, count) => {
    expect(compose({ document: policyDocument({ instrument }) }).links).toHaveLength(count + 2);
  });

  it('never takes an address for a name', () => {
    for (const name of ['http://evil.example', 'www.evil.example', 'Ada evil.com', 'a@evil.example', ' \n ']) {
      expect(compose({ customerName: name }).text).toContain('Hello,\n');
    }
    expect(compose({ customerName: 'Ada\r\nBcc: x' }).subject).toBe('How did Acme do, Ada Bcc: x?');
    expect(compose({ customerName: '{link}' }).subject).toBe('How did Acme do, {link}?');
  });

  it('reads well without names', () => {
    const { subject, text } = compose({ customerName: null, agentName: null, brand: null });
    expect(subject).toBe('How did us do?');
    expect(text).toContain('Hello,\n\nyou were in contact with us.');
    expect(text).toContain('How satisfied were you with our team?');
  });

  it('a reminder says that it is one, in the language', () => {
    expect(compose({ purpose: 'reminder' }).subject).toMatch(/^Reminder: /);
    expect(compose({ purpose: 'reminder', language: 'de-AT' }).subject).toMatch(/^Erinnerung: /);
  });

  it('a second chance uses its own words and leaves the rated agent out', () => {
    // A policy of an older schema may still name the agent.
    const document = structuredClone(given.document);
    document.secondChance.texts['en']!.emailIntro = 'You spoke with {agent}.';
    const { subject, text, mail } = compose({ purpose: 'second_chance', document });
    expect(subject).toBe('Did we put it right, Ada Quist?');
    expect(text).toContain('You spoke with our team.');
    expect(`${text}${JSON.stringify(mail)}`).not.toContain('Sam Ode');
  });

  it('an unknown language gets English', () => {
    expect(compose({ language: 'ja' }).mail).toMatchObject({ language: 'en', direction: 'ltr' });
  });

  it('keeps a query in the link', () => {
    expect(compose({ link: `${link}?l=en` }).links[1]).toBe(`${link}?l=en&rating=1`);
  });
});

describe('an SMS', () => {
  it('fills the placeholders and tells the way out', () => {
    expect(compose({ channel: 'sms' })).toEqual({ subject: null, text: `Hi Ada Quist! How was Acme? ${link} Reply STOP to opt out.`, mail: null, links: [link] });
    expect(compose({ channel: 'sms', customerName: null }).text).toBe(`Hi! How was Acme? ${link} Reply STOP to opt out.`);
    expect(compose({ channel: 'sms', customerName: null, purpose: 'second_chance' }).text).toBe(`Better now? ${link} Reply STOP to opt out.`);
    expect(compose({ channel: 'sms', language: 'de', customerName: null }).text).toBe(`Hallo, wie war es? ${link} Abmelden: STOP antworten.`);
  });
});
