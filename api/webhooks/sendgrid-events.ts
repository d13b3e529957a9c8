import { createPublicKey, createVerify } from 'node:crypto';
import { z } from 'zod';
import { sendgridEvent } from '../../domain/dispatch/provider-outcome.js';
import type { Meaning } from '../../domain/dispatch/provider-outcome.types.js';

// SendGrid tries for a day to get a call through, and doesn't say whether a later try is signed anew; refusing one would lose what it tells.
const oldestMs = 25 * 3_600_000;
// So far its clock may be ahead of ours.
const aheadMs = 5 * 60_000;

export interface SignedCall {
  rawBody: Buffer;
  signature: string | undefined;
  /** Seconds since 1970, as SendGrid sent them. */
  timestamp: string | undefined;
}

/**
 * Whether SendGrid signed these very bytes within the last 25 hours. What is older is refused, so that a call that somebody recorded can't
 * be played again for ever; played within the day it changes nothing, for every event is taken once. Anything that is no signature is a wrong one.
 */
export function isFromSendgrid(publicKey: string, { rawBody, signature, timestamp }: SignedCall, now: Date): boolean {
  if (signature === undefined || timestamp === undefined || !/^\d{1,12}$/.test(timestamp)) return false;
  const ageMs = now.getTime() - Number(timestamp) * 1_000;
  if (ageMs > oldestMs || ageMs < -aheadMs) return false;
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  const bytes = Buffer.from(signature, 'base64');
  // Base64 reads more than one spelling of the same bytes; SendGrid sends one.
  if (bytes.toString('base64') !== signature) return false;
  return createVerify('sha256').update(timestamp).update(rawBody).verify(key, bytes);
}

const text = z.string().nullish().catch(null);
const eventSchema = z.object({
  event: z.string(),
  email: text,
  timestamp: z.number().nullish().catch(null),
  sg_message_id: text,
  type: text,
  reason: text,
  response: text,
  status: text,
  /** Our custom argument, which comes back as a key of its own. */
  dispatchId: text,
});
type SendgridEvent = z.infer<typeof eventSchema>;

/** One event, with what it means for the message and for the address by the one table of provider outcomes. */
export interface SendgridNews {
  dispatchId: string | null;
  providerMessageId: string | null;
  address: string | null;
  meaning: Meaning;
  detail: string | null;
  at: Date | null;
}

/** The events of one call; null when the body is no list of them. A single event that can't be read is left out. */
export function readEvents(rawBody: Buffer): SendgridNews[] | null {
  let list: unknown;
  try {
    list = JSON.parse(rawBody.toString('utf8'));
  } catch {
    return null;
  }
  if (!Array.isArray(list)) return null;
  return list.flatMap((item) => {
    const read = eventSchema.safeParse(item);
    return read.success ? [newsOf(read.data)] : [];
  });
}

function newsOf({ event, type, reason, response, dispatchId, sg_message_id: messageId, email, timestamp }: SendgridEvent): SendgridNews {
  return {
    dispatchId: dispatchId ?? null,
    // The event's id is longer than the one that the send returned: a dot and the way through the filters follow.
    providerMessageId: messageId?.split('.')[0] ?? null,
    address: email ?? null,
    meaning: sendgridEvent({ event, type: type ?? null, reason: reason ?? '' }),
    detail: reason ?? response ?? null,
    at: timestamp == null ? null : new Date(timestamp * 1_000),
  };
}
