import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../domain/policy/default-policy.js';
import { composeCheckMessage, type CheckMessageInput } from '../../../domain/survey/check-message.js';

const link = 'https://amends.example.com/s/abc';
const compose = (changes: Partial<CheckMessageInput> = {}) =>
  composeCheckMessage({
    kind: 'confirmation',
    channel: 'email',
    document: defaultPolicy,
    language: 'en',
    brand: 'Acme',
    customerName: 'Ada Quist',
    agentName: 'Sam Ode',
    link,
    preferencesLink: `${link}/stop`,
    ...changes,
  });

describe('the question whether a matter is settled', () => {
  it('opens its page with the answer chosen, and shows the way out', () => {
    const { subject, text, mail, links } = compose();
    expect(subject).toBe('Does this fully resolve your issue?');
    expect(links).toEqual([link, `${link}?resolved=yes`, `${link}?resolved=no`, `${link}/stop`]);
    for (const one of links.slice(1)) expect(text).toContain(one);
    expect(mail).toMatchObject({ kind: 'check', answers: [{ label: 'Yes, it is settled' }, { label: 'No, not yet' }] });
  });

  it('asks by its kind and in the closest language', () => {
    expect(compose({ kind: 'check_in', language: 'de-CH' })).toMatchObject({
      subject: 'Funktioniert weiterhin alles?',
      text: expect.stringContaining('Nein, noch nicht'),
    });
    expect(compose({ language: 'ja' })).toMatchObject({ subject: 'Does this fully resolve your issue?' });
  });

  it.each(['en', 'de', 'es', 'fr'])('names the sender, the link and STOP in a single SMS in %s', (language) => {
    for (const kind of ['confirmation', 'check_in'] as const) {
      const { text, mail, links } = compose({ kind, channel: 'sms', language });
      expect(text).toMatch(/^Acme/);
      expect(text).toContain(link);
      expect(text).toContain('STOP');
      expect([mail, links]).toEqual([null, [link]]);
    }
  });

  it('sends nobody a link in a name', () => {
    const document = structuredClone(defaultPolicy);
    document.resolution.confirmation.texts = { en: { emailSubject: 'Settled, {name}?', emailIntro: '<b>{brand}</b>', sms: '{link}' } };
    expect(compose({ document, customerName: 'evil.com' }).subject).toBe('Settled?');
  });
});
