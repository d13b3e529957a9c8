import type { CallbackFields } from '../contract/twilio.schema.js';

/** Who picked up, where Twilio could tell. Whoever isn't clearly a machine is greeted as a person. */
export const isMachine = (answeredBy: string | null): boolean => answeredBy !== null && /^(?:machine|fax)/.test(answeredBy);

/**
 * What a call's status means for our ledger. A call that ends counts as failed unless somebody heard it: the first words that we let Twilio
 * say have marked it as delivered by then, and what is delivered stays so.
 */
export function callStateOf(callStatus: string): 'sent' | 'failed' | null {
  switch (callStatus) {
    case 'queued':
    case 'initiated':
    case 'ringing':
    case 'in-progress':
    case 'answered':
      return 'sent';
    case 'completed':
    case 'busy':
    case 'no-answer':
    case 'failed':
    case 'canceled':
      return 'failed';
    default:
      return null;
  }
}

/** Why a call wasn't heard. One that was picked up and over before a word of ours was said is `unheard`. */
export const callCodeOf = (callStatus: string): string => (callStatus === 'completed' ? 'unheard' : callStatus);

/** Recordings (RE) and transcripts (TR) that a callback names; anything else is no name that we would put into an address. */
export function recordingsIn(fields: CallbackFields): string[] {
  const named = [one(fields['RecordingSid']), one(fields['TranscriptionSid'])];
  return named.filter((sid) => sid !== null).filter((sid) => /^(?:RE|TR)\w{2,62}$/.test(sid));
}

export const one = (value: string | string[] | undefined): string | null => (Array.isArray(value) ? value[0] : value) ?? null;
