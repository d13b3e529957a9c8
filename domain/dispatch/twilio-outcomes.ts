import type { ProviderOutcome } from './provider-outcome.types.js';

type Rest = Pick<ProviderOutcome, 'verdict' | 'address'>;

const isOurs: Rest = { verdict: 'not_sent', address: 'fine' };
const isLost: Rest = { verdict: 'permanent', address: 'fine' };
const isDead: Rest = { verdict: 'permanent', address: 'dead' };

const row = (code: number, { verdict, address }: Rest, sentence: string): ProviderOutcome => ({
  code: String(code),
  verdict,
  address,
  sentence,
  source: `https://www.twilio.com/docs/api/errors/${code}`,
});

/**
 * Twilio's error codes, said in answers and in callbacks alike. Where the account has to be put right nothing was taken, so the
 * message waits for that until its time is over; where the number is the reason it never arrives.
 */
export const twilioCodes: readonly ProviderOutcome[] = [
  row(20003, isOurs, "Twilio does not know the account's credentials; correct them, and the message goes out."),
  row(20005, isOurs, 'The Twilio account is not active; once it is, the message goes out.'),
  row(20404, isOurs, 'Twilio does not find the account or the messaging service; correct the settings, and the message goes out.'),
  row(20429, isOurs, 'Twilio gets too many requests at once; the message follows later.'),
  row(21210, isOurs, 'The number that calls come from is not verified at Twilio; verify it, and the call goes out.'),
  row(21211, isDead, 'This is no phone number; correct it in the record of the customer.'),
  row(21212, isOurs, 'The sender is no phone number; correct the settings, and the message goes out.'),
  row(21214, isLost, 'Twilio cannot reach this number.'),
  row(21215, isLost, "Calls to this country are switched off in the Twilio account's geographic permissions."),
  row(21217, isDead, 'Twilio takes this for no valid phone number; correct it in the record of the customer.'),
  row(21408, isLost, "SMS to this country are switched off in the Twilio account's geographic permissions."),
  row(21601, isOurs, 'The sender cannot send SMS; choose another number, and the message goes out.'),
  row(21602, isLost, 'The message had no text.'),
  row(21603, isOurs, 'No sender is set; add a number or a messaging service, and the message goes out.'),
  row(21604, isLost, 'The message had no number to go to.'),
  row(21605, isLost, 'The text is longer than Twilio takes; shorten it in the policy.'),
  row(21606, isOurs, 'The sender does not belong to the Twilio account or cannot send there; correct it, and the message goes out.'),
  row(21608, isLost, 'A trial account of Twilio writes to verified numbers only.'),
  row(21609, isOurs, 'Twilio cannot use the address for callbacks; correct AMENDS_PUBLIC_URL, and the message goes out.'),
  row(21610, { verdict: 'permanent', address: 'opted_out' }, 'The customer told Twilio STOP and is not written to again.'),
  row(21611, isOurs, "The sender's queue at Twilio is full; the message follows later."),
  row(21612, isLost, 'Twilio has no way from this sender to this number.'),
  row(21614, isDead, 'This number is not a mobile phone.'),
  row(21617, isLost, 'The text is longer than an SMS may be; shorten it in the policy.'),
  row(21619, isLost, 'The message had no text.'),
  row(21635, isDead, 'This number is a landline.'),
  row(21703, isOurs, 'The messaging service has no number to send from; add one, and the message goes out.'),
  row(21705, isOurs, 'Twilio does not know the messaging service; correct its id, and the message goes out.'),
  row(30001, isLost, "The sender's queue overflowed at Twilio, and the message was dropped."),
  row(30002, isLost, 'The Twilio account was suspended while the message was on its way.'),
  row(30003, isLost, 'The phone was off or out of reach.'),
  row(30004, isLost, "The message was blocked: by the receiver, the carrier, or the sender's country."),
  row(30005, isDead, 'No phone has this number, or it is no longer in use.'),
  row(30006, isDead, 'This number is a landline or belongs to a carrier that takes no SMS.'),
  row(30007, isLost, 'The message was filtered as unwanted; look at its text and at the registration of the sender.'),
  row(30008, isLost, 'The carrier did not deliver it and gave no reason.'),
  row(30009, isLost, 'A part of the message did not arrive.'),
  row(30010, isLost, 'The message would have cost more than the limit that was set for it.'),
  row(30022, isLost, "The sender's registration in the United States allows no more messages a second."),
  row(30023, isLost, "The sender's registration in the United States allows no more messages today."),
  row(30032, isLost, 'The toll-free sender is not verified yet; have it verified at Twilio.'),
  row(30034, isLost, 'The sender is not registered for business messages in the United States; register it at Twilio.'),
  row(30036, isLost, 'The message waited at Twilio for longer than it was worth.'),
];

const statusPage = 'https://www.twilio.com/docs/messaging/api/message-resource#message-status-values';
const answer = (status: number, rest: Rest, sentence: string): ProviderOutcome => ({
  ...rest,
  code: String(status),
  sentence,
  source: 'https://www.twilio.com/docs/usage/requests-to-twilio#response-codes',
});

/** HTTP statuses that say by themselves that nothing was taken. A 400 says so only together with a known code. */
export const twilioAnswers: readonly ProviderOutcome[] = [
  answer(401, isOurs, "Twilio does not know the account's credentials; correct them, and the message goes out."),
  answer(403, isOurs, 'The Twilio account may not send; once it may, the message goes out.'),
  answer(404, isOurs, 'Twilio does not find the account; correct the settings, and the message goes out.'),
  answer(429, isOurs, 'Twilio gets too many requests at once; the message follows later.'),
];

const state = (code: string, verdict: ProviderOutcome['verdict'], sentence: string): ProviderOutcome => ({
  code,
  verdict,
  address: 'fine',
  sentence,
  source: statusPage,
});

/** The life of a message at Twilio. Any of these means that Twilio has it. */
export const twilioStatuses: readonly ProviderOutcome[] = [
  state('accepted', 'accepted', 'Twilio has the message and chooses a sender.'),
  state('scheduled', 'accepted', 'Twilio has the message and keeps it for its time.'),
  state('queued', 'accepted', 'Twilio has the message in its queue.'),
  state('sending', 'accepted', 'Twilio hands the message to a carrier.'),
  state('sent', 'accepted', 'A carrier has the message.'),
  state('delivered', 'arrived', 'The message is on the phone.'),
  state('partially_delivered', 'arrived', 'Parts of the message are on the phone.'),
  state('read', 'arrived', 'The message was opened.'),
  state('undelivered', 'permanent', 'The carrier did not deliver the message.'),
  state('failed', 'permanent', 'Twilio could not send the message.'),
  state('canceled', 'permanent', 'The message was called off at Twilio.'),
];
