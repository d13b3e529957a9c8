import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whySentences, type WhyFacts } from '../../api/pages/why-texts.js';
import { startApi, type ApiServer } from './api-server.js';
import { storeAsked } from './survey-page-data.js';

const facts: WhyFacts = { contactOn: '20 November', contactChannel: 'phone', surveyChannel: 'sms', ratePercent: 20, byPerson: false, oncePer: '30 days', quietAfterLow: '14 days' };

describe('why somebody is asked', () => {
  it.each([
    ['a draw', {}, 'We ask about 20% of contacts like this one; chance chose yours, nobody here did.'],
    ['no draw', { ratePercent: 100 }, 'We ask everybody about contacts like this one.'],
    ['a person', { byPerson: true }, 'A person here asked for your view; it was not the one you would rate.'],
  ])('is said in plain words: %s', (_how, changes, sentence) => {
    expect(whySentences({ ...facts, ...changes }, 'en')).toEqual([
      'You were in touch with us by phone, and the matter was settled on 20 November.',
      sentence,
      'It came by SMS because you agreed to messages.',
      'You get one survey in 30 days at most.',
      'After a low rating you get none for 14 days.',
    ]);
  });

  it.each(['en', 'de', 'es', 'fr'])('has all its sentences in %s', (language) => {
    expect(whySentences(facts, language)).toHaveLength(5);
    expect(whySentences({ ...facts, contactOn: null, contactChannel: null, surveyChannel: 'email', oncePer: null, quietAfterLow: null }, language)).toHaveLength(3);
  });

  it.each(['de', 'es', 'fr'])('is not English in %s', (language) => {
    expect(whySentences(facts, language)).not.toEqual(whySentences(facts, 'en'));
  });
});

describe('the customer’s page', () => {
  let api: ApiServer;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());

  it('tells the customer’s own part of the decision, from its trace', async () => {
    const now = new Date();
    const asked = await storeAsked(api.db, { sentAt: now, expiresAt: new Date(now.getTime() + 86_400_000) });
    const trace = [{ rule: 'sampling_rate', outcome: 'pass', detail: { ratePercent: 20, drawnPercent: 3 } }];
    await api.db.decision.create({ data: { interactionId: asked.interactionId, resolutionNumber: 1, at: now, step: 'decide', policyKey: 'default', policyVersion: 1, outcome: 'ask', trace } });
    const page = await fetch(`${api.url}/s/${asked.token}`).then((response) => response.text());
    for (const sentence of ['You were in touch with us by email', 'We ask about 20% of contacts', 'about your own request', 'one survey in 30 days', 'none for 14 days']) expect(page).toContain(sentence);
  });
});
