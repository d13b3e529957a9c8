import type { PolicyDocument } from '../policy/policy.schema.js';

/** A language that is written from right to left, for a look at the layout. */
export const rtlLanguage = 'ar';

const asked = {
  emailSubject: 'كيف كانت خدمتنا يا {name}؟',
  emailIntro: 'مرحبًا {name}،\n\nتواصلت مع {brand} مؤخرًا، ونعتقد أن طلبك قد اكتمل. اختر تقييمًا أدناه.',
  sms: '{brand}: ما مدى رضاك عن خدمتنا؟ أجب برقم من 1 إلى 5 أو عبر {link}',
};

/**
 * The policy with invented Arabic words beside its own, for previews alone: whoever has no texts in such a language yet can still see
 * what becomes of the layout. Words of the policy's own in that language stay.
 */
export function withRtlExample(document: PolicyDocument): PolicyDocument {
  const { survey, secondChance } = document;
  const texts = {
    ...asked,
    question: 'ما مدى رضاك عن طريقة تعاملنا مع طلبك؟',
    lowLabel: 'غير راضٍ تمامًا',
    highLabel: 'راضٍ تمامًا',
    commentQuestion: 'ما السبب الرئيسي لتقييمك؟',
    oneThingQuestion: 'ما الشيء الواحد الذي ينبغي أن نحسّنه؟',
    thanks: 'شكرًا لك.',
    thanksLow: 'شكرًا لصراحتك. سيتواصل معك أحد أفراد فريقنا.',
  };
  return {
    ...document,
    survey: { ...survey, texts: { [rtlLanguage]: texts, ...survey.texts } },
    secondChance: { ...secondChance, texts: { [rtlLanguage]: asked, ...secondChance.texts } },
  };
}
