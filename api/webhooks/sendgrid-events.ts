import { EventWebhook } from '@sendgrid/eventwebhook';
import { z } from 'zod';
import { sendgridEvent } from '../../domain/dispatch/provider-outcome.js';
import type { Meaning } from '../../domain/dispatch/provider-outcome.types.js';

/** Whether SendGrid signed these very bytes. Anything that is no signature is a wrong one. */
export function isFromSendgrid(publicKey: string, rawBody: Buffer, signature: string | undefined, timestamp: string | undefined): boolean {
  if (signature === undefined || timestamp === undefined) return false;
  const verifier = new EventWebhook();
  const key = verifier.convertPublicKeyToECDSA(publicKey);
  try {
    return verifier.verifySignature(key, rawBody, signature, timestamp);
  } catch {
    return false;
  }
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
