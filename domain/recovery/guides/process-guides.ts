import type { ConversationGuide } from './guide.types.js';

/** Whether it was solved, and how much work it made. */
export const processGuides = {
  resolution: {
    opening:
      'Your problem is not solved, although you did all that we asked of you. I apologise. I would like to understand where it stands today.',
    questions: [
      'What is still not working, or not right, as of today?',
      'What has been tried so far, and what came of it?',
      'If only one part could be settled this week, which would matter most?',
    ],
    actions: [
      'Take the matter over by name until it is solved.',
      'Bring in the person who can solve it while you are both on it.',
      'Offer what helps in the meantime, if there is something.',
    ],
    closing: 'I will tell you by the day we agree on what we found and what comes next. I do not close this without your word.',
    avoid: 'Do not say that it is solved because the record says so.',
  },
  premature_closing: {
    opening: 'We closed your matter before it was done for you. I apologise; that was not ours to decide. It is open again, with me.',
    questions: [
      'What was still open when you were told that it was closed?',
      'How did you learn that we had closed it?',
      'What has happened since then?',
    ],
    actions: [
      'Open the matter again before you call.',
      'Note what has to be true before it may be closed, in the customer’s words.',
      'Tell the team which of its rules closed it too early.',
    ],
    closing: 'It stays open until you tell me that it is settled. I will ask you, and not a timer.',
  },
  process_effort: {
    opening: 'We made something hard that should be easy, and left the work to you. I apologise for that.',
    questions: [
      'Which step took the most out of you?',
      'What did we ask for that you had given us already, or that made no sense to you?',
      'What could I do for you here and now, so that you need not?',
    ],
    actions: [
      'Fill in, look up or send on yourself what does not need the customer.',
      'Leave out the steps that you may leave out, and say so.',
      'Note the step that makes work without use, with this case as the example.',
    ],
    closing: 'I do the rest from here. If I need anything from you, it will be one thing, and I will ask for it once.',
  },
  policy_clarity: {
    opening:
      'You came upon a rule of ours that was not clear, or did not seem fair, and nobody explained it well. I apologise for how that was handled.',
    questions: [
      'What did you expect, and what made you expect it?',
      'Where did you read or hear about the rule, and what did it say?',
      'What would a fair outcome look like to you?',
    ],
    actions: [
      'Read the rule and its exceptions before you call; know what you may decide.',
      'Explain what the rule is for, in one sentence, and what it means here.',
      'Use the leave you have where the case deserves it, and note why.',
    ],
    closing: 'I have told you what I can decide and what I cannot. What I take further, I tell you about on the day we agreed on.',
    avoid: 'Do not read the rule out, and do not hide behind it.',
  },
  booking: {
    opening:
      'Your booking did not go as it should have, and it upset your plans. I apologise. I would like to put right what can still be put right.',
    questions: [
      'What did you book, and what did you find instead?',
      'What depends on it for you, and by when do you need to know?',
      'Which other times or options would be good for you?',
    ],
    actions: [
      'Look at what is free before you call, and hold it if you can.',
      'Make the new booking during the call and confirm it in writing.',
      'Check that the wrong booking, and any charge for it, is gone.',
    ],
    closing: 'You get the confirmation from me in writing today. If a detail in it is not right, answer to it and it reaches me.',
  },
  cancellation: {
    opening: 'Ending it, or having it ended, was made hard for you. I apologise. I want to get this clear with you now.',
    questions: [
      'When did you cancel, or hear of the cancellation, and in which way?',
      'What has been charged or delivered since?',
      'What do you need from us to be able to close this for yourself?',
    ],
    actions: [
      'Confirm the cancellation, with its date, in writing.',
      'Check what was charged after that date and have it corrected.',
      'If it was we who cancelled, say why, and what you can offer in its place.',
    ],
    closing: 'You have the confirmation with its date from me today. I will check the next bill myself and tell you what I see.',
    avoid: 'Do not try to talk somebody out of a decision that they have made.',
  },
  account_access: {
    opening: 'You could not get into your own account, and getting help with it was hard. I apologise for that.',
    questions: [
      'Where exactly do you get stuck, and what do you see there?',
      'What do you need to do in the account that cannot wait?',
      'Which of the ways to prove who you are would work for you today?',
    ],
    actions: [
      'Stay with the customer until they are in, or until a colleague who can help is.',
      'Do what is urgent for them where you may, after the usual proof of who they are.',
      'Note what locked them out and give it to whoever owns the sign-in.',
    ],
    closing: 'We stop when you are in. Should it happen again, you can reach me directly.',
    avoid: 'Never ask for a password, and skip no check of who is calling.',
  },
  digital_experience: {
    opening: 'Our site or app got in your way, and then there was no person to turn to. I apologise. Now there is one.',
    questions: [
      'What did you want to do, and where did it stop?',
      'On which device, and what did you see on the screen?',
      'What did you do in the end?',
    ],
    actions: [
      'Do for the customer, now, what they could not do themselves.',
      'Note device, step and time, so that somebody can see the same fault.',
      'Name a way to reach a person that leads past the menu.',
    ],
    closing: 'What you came for is done. What you found goes to the people who build it, and I will let you know what they say.',
    avoid: 'Do not ask the customer to clear caches before you have helped.',
  },
} as const satisfies Record<string, ConversationGuide>;
