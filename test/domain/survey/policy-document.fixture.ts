import { policyDocumentSchema, type PolicyDocument } from '../../../domain/policy/policy.schema.js';

const english = {
  question: 'How satisfied were you with {agent}?',
  lowLabel: 'Very dissatisfied',
  highLabel: 'Very satisfied',
  commentQuestion: 'Why?',
  oneThingQuestion: 'One thing?',
  emailSubject: 'How did {brand} do, {name}?',
  emailIntro: 'Hello {name},\n\nyou were in contact with {brand}.',
  sms: 'Hi {name}! How was {brand}? {link}',
  thanks: 'Thanks',
  thanksLow: 'Sorry',
};
const again = { emailSubject: 'Did we put it right, {name}?', emailIntro: 'Hello {name}, would you rate us again?', sms: '{name}, better now? {link}' };

/** A policy as ops would write it, in English and German. */
export function policyDocument(changes: { instrument?: 'csat' | 'nps' | 'ces'; lowScore?: object; sampling?: object } = {}): PolicyDocument {
  return policyDocumentSchema.parse({
    name: 'Default',
    survey: { instrument: changes.instrument ?? 'csat', texts: { en: english, de: { ...english, question: 'Wie zufrieden waren Sie mit {agent}?', sms: 'Hallo {name}, wie war es? {link}' } } },
    secondChance: { texts: { en: again, de: again } },
    lowScore: changes.lowScore ?? {},
    sampling: changes.sampling ?? {},
  });
}
