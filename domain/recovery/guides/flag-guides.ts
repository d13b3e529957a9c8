import type { ConversationGuide } from './guide.types.js';

/** What a comment says that somebody must heed whatever else it is about. */
export const flagGuides: Readonly<Partial<Record<string, ConversationGuide>>> = {
  safety: {
    opening: 'You wrote that somebody was hurt or in danger. That comes before all else. First: is everybody safe now?',
    questions: ['Is anybody hurt or in danger at this moment?', 'What happened, where and when?', 'Is the thing that did it still in use?'],
    actions: [
      'If there is danger now, name the emergency number and stay on the line.',
      'Ask the customer to stop using it, and keep it as it is.',
      'Tell whoever answers for safety in your company today, by phone.',
    ],
    closing: 'I pass this on to the people who answer for safety today. I call you again tomorrow, and you can reach me until then.',
    avoid: 'No guess about the cause, and no word about who is to blame.',
  },
  vulnerable_customer: {
    opening: 'Thank you for telling us how things are with you. I apologise that this came on top of it. We go at your pace.',
    questions: [
      'What would make it easier for you to deal with us?',
      'Is there somebody you would like to have with you in this?',
      'What is the most pressing part for you right now?',
    ],
    actions: [
      'Take time; offer to write, to call later, or to speak with a person the customer trusts.',
      'Stop reminders, fees or deadlines for this matter as far as you may.',
      'Ask before you note anything about health or hardship, and note only what helps.',
    ],
    closing: 'I will write down in plain words what we agreed on. You need do nothing until I get in touch as you wished.',
    avoid: 'No advice on health or money, and no pressure to decide today.',
  },
  legal_threat: {
    opening:
      'You are thinking of taking this further, and I take that seriously. I am not calling about that, but about what happened. I apologise for what we did badly.',
    questions: [
      'What happened, from your point of view?',
      'What would you need from us for this to be set right?',
      'Is there a date by which you need an answer?',
    ],
    actions: [
      'Speak with whoever advises your company on law before you call.',
      'Keep every record of the matter as it is.',
      'Settle what is plainly ours to settle, as you would for anybody.',
    ],
    closing: 'I have noted what you told me. You get an answer in writing by the day we named, from me or from a colleague I tell you of.',
    avoid: 'Do not argue the law, admit or deny a claim, or ask for the matter to be dropped.',
  },
  abuse: {
    opening: 'I can hear how angry this has made you. I am calling to find out what happened and what I can do about it.',
    questions: ['What happened that brought it this far?', 'What is the one thing that you need settled?'],
    actions: [
      'Stay calm and slow; speak to the matter, not to the tone.',
      'If you are insulted or threatened, say once that you will end the call, then do so and note it.',
      'Go on in writing where a talk is not possible, and have a colleague with you.',
      'If there is a threat to somebody, tell those who answer for security.',
    ],
    closing: 'I have told you what I can do, and I will do it. You hear about it from me in writing.',
    avoid: 'You need not bear insults or threats; nobody is asked to call alone.',
  },
  personal_data: {
    opening:
      'Your message touches your own data, so I make sure first that I speak with the right person. Then I would like to hear what happened.',
    questions: ['Which data is it about?', 'Where did you see it, or who told you?', 'Has anything come of it that worries you?'],
    actions: [
      'Check who you are speaking with in the usual way.',
      'Tell whoever answers for data protection today; there may be a legal deadline.',
      'Take card numbers or passwords out of notes and messages.',
    ],
    closing: 'I have passed it on to the people who answer for data protection. I tell you by the day we agreed on what they found.',
    avoid: 'Repeat no personal data aloud or in writing.',
  },
  churn: {
    opening:
      'You wrote that you want to leave, or have decided to. I respect that. I would like to understand what led to it, and I apologise for our part.',
    questions: [
      'What was it that made you decide?',
      'Was there a moment when we could have done something?',
      'What should be settled between us, whatever you decide?',
    ],
    actions: [
      'Settle first what is open.',
      'Offer one thing that meets the reason, if you have it, and leave the choice open.',
      'If the customer goes, make the going easy, and confirm it in writing.',
    ],
    closing: 'Thank you for telling me. Whatever you decide, what is open I settle, and you have my name if something comes up.',
    avoid: 'No pressure, no hurdles, and no bargain.',
  },
  compensation_extraction: {
    opening: 'I would like to look with you at what happened, and at what is fair to set it right.',
    questions: ['What happened, step by step?', 'What did it cost you, in money or in time?', 'What would set it right, in your view?'],
    actions: [
      'Look at the history and the facts before you call.',
      'Give what anybody in the same case would get, and no more for a louder word.',
      'Have a colleague look at it if it repeats itself; suspicion alone is no ground.',
    ],
    closing: 'This is what I can do, and it is what I would do for anybody in your place. I confirm it to you in writing.',
    avoid: 'Accuse nobody, and tie nothing to what the customer says or writes about us.',
  },
};
