import type { ConversationGuide } from './guide.types.js';

/** Bills, prices and offers. */
export const moneyGuides = {
  billing_refund: {
    opening: 'There is something wrong with your bill or your refund, and you had to run after your own money. I apologise for that.',
    questions: [
      'Which amount do you mean, and from which day?',
      'What did you expect it to be?',
      'What has it caused on your side, such as a fee of your bank?',
    ],
    actions: [
      'Have the account in front of you and go through the entries together.',
      'Set the correction going yourself and note its reference.',
      'Name the day by which it can be seen, as your payment people confirm it.',
    ],
    closing:
      'The correction is under way, and this is its reference. I will look at the account on the day we named, and tell you what I see.',
    avoid: 'Name no date or amount that nobody has confirmed.',
  },
  price: {
    opening:
      'You pay us, and you do not see that it is worth it. I would like to understand that, and I apologise for how the price was explained to you.',
    questions: [
      'What changed for you: the price, what you get for it, or what you need?',
      'How did you learn of the price, or of its change?',
      'Which part do you use, and which not at all?',
    ],
    actions: [
      'Look at what the customer has and uses before you call.',
      'Show a plan that fits better, also where it is a cheaper one.',
      'Explain the bill line by line where it is not clear.',
    ],
    closing: 'I will send you what we went through in writing, so that you can decide in your own time.',
    avoid: 'Do not tell the customer that it is cheap, and do not haggle.',
  },
  discounts: {
    opening: 'You relied on an offer of ours, and it did not work as it was told. I apologise for that.',
    questions: ['Where did you find the offer, and what did it say?', 'What happened when you used it?', 'What did you pay in the end?'],
    actions: [
      'Look up the offer and its terms before you call.',
      'Correct what was charged if the offer held; say plainly why if it did not.',
      'Tell the people behind the offer which words led to this.',
    ],
    closing: 'You know now what holds, and I confirm it to you in writing. If something has to be corrected, I tell you when it is.',
    avoid: 'No new offer in exchange for a better word about us.',
  },
} as const satisfies Record<string, ConversationGuide>;
