import type { RecoveryCaseDetail } from '../api/types.js';
import { absoluteTime } from '../time/format.js';

/** One sentence: what a person should do now, and why. */
export function nextBestAction(subject: RecoveryCaseDetail): string {
  const { contact, status, callbackAt, outreaches } = subject;
  if (status === 'closed') return 'Nothing more to do; notes can still be added.';
  if (status === 'asked_again') return 'The customer was asked once more. Wait for the answer.';
  if (status === 'last_look')
    return 'The second rating was no better. Look once more with fresh eyes, do what can be done, then close the case.';
  if (status === 'resolved') return 'Resolved. The second question goes out by itself.';
  if (subject.doNotContact !== null) return 'Somebody proposed not to contact this customer. Another person decides.';
  if (status === 'contacted') return 'You have reached out. Settle what was promised, then resolve the case.';
  if (callbackAt !== null) return `The customer asked to be called at ${absoluteTime(callbackAt)}.`;
  if (contact.optedOut) return 'The customer wants no surveys. A personal call or letter about the complaint is still right.';
  const tries = outreaches.filter((outreach) => outreach.result === 'no_answer').length;
  if (tries >= 2 && contact.email !== null) return `Nobody answered ${tries} times. Write a personal email now.`;
  if (contact.phone !== null && contact.ownHours !== null && !contact.ownHours.holdNow) {
    const { from, until, zone } = contact.ownHours;
    return `The customer wishes to be reached from ${from} to ${until} (${zone}): call then.`;
  }
  const hour = contact.localTime === null ? null : Number.parseInt(contact.localTime, 10);
  if (hour !== null && (hour < 8 || hour >= 20)) return `It is ${contact.localTime} where the customer is: write, don’t call.`;
  if (contact.phone !== null) return 'Call the customer. Listen first, then say what you will do and by when.';
  return contact.email === null
    ? 'There is no address on file; look the customer up in your own system.'
    : 'Write a personal email; there is no number on file.';
}
