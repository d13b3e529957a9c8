import type { ConversationGuide } from './guide.types.js';

/** The thing itself, and its way to the customer. */
export const productGuides = {
  product_defect: {
    opening: 'What you got from us does not work as it must. I apologise. I would like to see to it that you have something that works.',
    questions: [
      'What does it do, or not do, and since when?',
      'What do you need it for, and what cannot wait?',
      'Would a repair, a replacement or something else serve you best?',
    ],
    actions: [
      'Arrange the repair or the replacement yourself, and spare the customer the forms.',
      'Offer a way to manage until then, if there is one.',
      'Report the fault with its details, so that others are spared it.',
    ],
    closing: 'I have arranged what we agreed on. On the day it should be with you, I will ask whether it is, and whether it works.',
    avoid: 'Do not look for the fault on the customer’s side first.',
  },
  delivery_delay: {
    opening: 'It came late, or is still not there, and you were left to guess. I apologise for that.',
    questions: [
      'By when did you need it, and what for?',
      'What were you told about when it would come?',
      'If it comes now, does it still help you?',
    ],
    actions: [
      'Find out where it is before you call, from whoever has it.',
      'Offer another way, or to take it back, where it comes too late.',
      'Follow the delivery yourself until it has arrived.',
    ],
    closing: 'I follow it myself, and tell you as soon as I know more, at the latest at the time we agreed on.',
    avoid: 'Name no day of arrival that the carrier has not confirmed.',
  },
  lost_or_damaged: {
    opening: 'What you had entrusted to us, or paid for, did not arrive as it should. I apologise. I take this over now.',
    questions: [
      'What is missing, broken or wrong?',
      'What of it do you need first?',
      'Do you have a picture or a list, or shall I go through it with you?',
    ],
    actions: [
      'Open the search or the claim yourself, and give the customer its reference.',
      'Send a replacement at once where you may, without waiting for the end of the search.',
      'Arrange for the wrong or broken thing to be fetched, at no cost.',
    ],
    closing: 'This is the reference, and this is what I do next. You hear from me at the time we agreed on, found or not.',
    avoid: 'Do not ask for proof of what the record shows.',
  },
} as const satisfies Record<string, ConversationGuide>;
