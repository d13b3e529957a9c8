import { describe, expect, it } from 'vitest';
import { documentForArm } from '../../../domain/policy/arm.js';
import { defaultPolicy } from '../../../domain/policy/default-policy.js';
import { policyDocumentSchema, type PolicyDocument } from '../../../domain/policy/policy.schema.js';

const document: PolicyDocument = policyDocumentSchema.parse({
  ...defaultPolicy,
  experiment: {
    name: 'tone',
    arms: [
      { key: 'warm', sharePercent: 50, texts: { en: { question: 'How did that feel?', thanks: 'Thank you so much.' }, de: {} } },
      { key: 'plain', sharePercent: 50 },
    ],
  },
});
const { texts } = document.survey;

describe('the document of an arm', () => {
  const warm = documentForArm(document, 'warm');

  it('has the words of the arm where it has some, and the survey’s own elsewhere', () => {
    expect(warm.survey.texts['en']).toEqual({ ...texts['en'], question: 'How did that feel?', thanks: 'Thank you so much.' });
    expect(warm.survey.texts['de']).toEqual(texts['de']);
    expect(warm.survey.texts['fr']).toEqual(texts['fr']);
  });

  it('is the same in everything else', () => {
    expect({ ...warm, survey: document.survey }).toEqual(document);
    expect(Object.keys(warm.survey.texts)).toEqual(Object.keys(texts));
  });

  it('leaves the document as it was', () => {
    expect(document.survey.texts['en']?.question).toBe(defaultPolicy.survey.texts['en']?.question);
  });

  it('does not lose a text to one that is there and undefined', () => {
    const gap: PolicyDocument = {
      ...document,
      experiment: {
        name: 'tone',
        holdOutPercent: 0,
        arms: [{ key: 'warm', sharePercent: 100, texts: { en: { question: undefined, thanks: 'Thanks.' } } }],
      },
    };
    expect(documentForArm(gap, 'warm').survey.texts['en']).toEqual({ ...texts['en'], thanks: 'Thanks.' });
  });

  it.each([
    ['no arm', document, null],
    ['an arm without words', document, 'plain'],
    ['an arm that is no more', document, 'gone'],
    ['no experiment', defaultPolicy, 'warm'],
  ])('is the plain document for %s', (_given, given, arm) => {
    expect(documentForArm(given, arm)).toEqual(given);
  });
});
