import type { ConversationGuide } from './guide.types.js';

/** Who the customer met, and everything that has no cause of its own. */
export const peopleGuides = {
  agent_attitude: {
    opening: 'You were not treated with the respect that you can expect of us. I apologise, and I would like to hear it from you.',
    questions: [
      'What was said or done that stayed with you?',
      'How did the talk get there?',
      'What would you have wished for at that moment?',
    ],
    actions: [
      'Listen to the end before you answer, and take notes.',
      'Take over the matter itself, so that the customer need not go back there.',
      'Look at the conversation before you judge it, then speak with your colleague in private.',
    ],
    closing:
      'Thank you for telling me. I will look at the conversation and speak with my colleague. What you came to us for stays with me.',
    avoid: 'Neither defend your colleague nor blame them; tell nothing of what follows for them.',
  },
  agent_knowledge: {
    opening:
      'You got answers from us that were wrong or of no help. I apologise. I have prepared myself, and I will say so where I do not know.',
    questions: [
      'What were you told, and what did you find out to be so?',
      'What did you do because of that answer?',
      'Which question is still open for you?',
    ],
    actions: [
      'Have the right answer checked by somebody who knows before you call.',
      'Put right what followed from the wrong answer.',
      'Correct the article or the training that the wrong answer came from.',
    ],
    closing: 'You get the answer from me in writing, so that you can come back to it. If a question is left, it comes to me.',
    avoid: 'Better no answer today than a second wrong one.',
  },
  general: {
    opening: 'You told us that it was not good with us, and I would like to understand what happened. I apologise that it came to this.',
    questions: [
      'Would you tell me how it went, from the beginning?',
      'What mattered most to you in it?',
      'What could I do that would be of real use to you?',
    ],
    actions: [
      'Read the history before you call, so that the customer need not tell it twice.',
      'Agree on one next step, with a date.',
      'Note the cause as soon as you know it.',
    ],
    closing: 'I have noted what you told me, and what I do next. You hear from me on the day we agreed on.',
  },
  competitor: {
    opening: 'You told us that others do it better, and I take that to heart. I would like to learn from you what we missed.',
    questions: [
      'What do they do that we did not?',
      'When did you begin to look elsewhere, and what had happened then?',
      'Is there something open between us that I can settle for you in any case?',
    ],
    actions: [
      'Settle what is open, whatever the customer decides.',
      'Note the comparison in the customer’s own words, for the people who can act on it.',
      'If you have something that fits better, name it once.',
    ],
    closing: 'Thank you for being open. What is still open between us I will settle, whatever you decide.',
    avoid: 'Say nothing against the other company, and do not plead.',
  },
} as const satisfies Record<string, ConversationGuide>;
