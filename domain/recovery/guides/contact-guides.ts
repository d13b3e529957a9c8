import type { ConversationGuide } from './guide.types.js';

/** How the customer got through to us, and how often they had to. */
export const contactGuides = {
  repeat_transfers: {
    opening:
      'You were passed from one of us to the next, and nobody took it on. That was our doing, and I apologise. From here on I am the one person you deal with.',
    questions: [
      'Where did you first get in touch, and who did you end up with?',
      'At which of those steps did it begin to feel as though nobody was in charge?',
      'What would you have needed from the first person?',
    ],
    actions: [
      'Name yourself as the one contact, with a number or address that reaches you.',
      'Speak with the other department yourself and bring back the answer.',
      'Write down the path the matter took and give it to whoever routes such contacts.',
    ],
    closing: 'I will take it to the others myself and tell you on the day we agree on now how far it is, also if there is nothing new.',
    avoid: 'Do not end this talk with another transfer.',
  },
  repeating_oneself: {
    opening:
      'You had to tell us the same thing again and again. I apologise for that. I have read what is noted so far, and I will tell it back to you, so that you only need to correct me.',
    questions: [
      'Is what I have just told you right, and what is missing?',
      'What did you have to explain most often?',
      'Is there something you told us that seems to have got lost altogether?',
    ],
    actions: [
      'Read the whole history before you call, and begin with a summary of it.',
      'Add what is missing to the record while you are talking.',
      'See to it that whoever helps next has the summary before they speak to the customer.',
    ],
    closing: 'What you told me is noted now, in your words. Whoever of us speaks to you next will have read it.',
    avoid: 'Do not ask for anything that stands in the record.',
  },
  wait_time: {
    opening: 'You waited far longer than was right before anybody was there for you. I apologise for the time that this cost you.',
    questions: [
      'How long did you wait, and on which way of reaching us?',
      'What were you told while you waited?',
      'What did the waiting keep you from?',
    ],
    actions: [
      'Give a direct way to reach you for this matter.',
      'Offer to call at a time of the customer’s choosing, and keep to the minute.',
      'Check the queue of that hour and tell whoever plans the shifts what you found.',
    ],
    closing: 'For this matter you need not queue again: you reach me directly, and I call you at the time we have just agreed on.',
  },
  first_contact_resolution: {
    opening:
      'You had to come back to us several times for something that one contact should have settled. I apologise for the effort that this took.',
    questions: [
      'What were you told each time, and what happened after it?',
      'What was still open when we called it done?',
      'How would you know that it is truly settled?',
    ],
    actions: [
      'Go through the earlier contacts and name what was missed in each.',
      'Do the missing step during this call, or stay on it until it is done.',
      'Check again by yourself after some days that it holds.',
    ],
    closing: 'I stay on this until you say that it is settled, and I will check with you by myself before I close anything.',
  },
  communication: {
    opening:
      'We left you without word, or with words that were of no use. I apologise. I would like to tell you plainly where things stand.',
    questions: [
      'What is the last thing you heard from us, and when?',
      'What did you need to know and did not get to know?',
      'How, and how often, would you like to hear from us about it?',
    ],
    actions: [
      'Say what is known, what is not known yet, and who is finding out.',
      'Agree on the way and the rhythm of news, and write it down as a task.',
      'Follow up in writing, in plain words, on the same day.',
    ],
    closing: 'You hear from me on the day we agreed on, in the way you chose, also when there is nothing new to tell.',
    avoid: 'Leave out internal names, ticket numbers and abbreviations.',
  },
  broken_promise: {
    opening: 'We told you that we would do something, and we did not do it. That is on us, and I apologise.',
    questions: [
      'What exactly was promised, and by when?',
      'What had you arranged around it?',
      'What of it is still of use to you now, and what is too late?',
    ],
    actions: [
      'Find out before you call what became of what was promised.',
      'Do it now if it is within your reach.',
      'Promise one thing only, with a date, and put it into your tasks.',
    ],
    closing: 'I tell you only what I can do myself. It is noted with its date, and I report back to you on that day.',
    avoid: 'No new promise on behalf of somebody you have not spoken with.',
  },
} as const satisfies Record<string, ConversationGuide>;
