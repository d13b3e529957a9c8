import { EventWebhook } from '@sendgrid/eventwebhook';
import { z } from 'zod';

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

/** What one event means for the ledger, and for whether the address may be written to. */
export interface SendgridNews {
  dispatchId: string | null;
  providerMessageId: string | null;
  email: string | null;
  state: 'delivered' | 'failed' | null;
  address: 'opted_out' | 'dead' | 'fine';
  code: string;
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

function newsOf(event: SendgridEvent): SendgridNews {
  const code = event.event === 'bounce' && event.type === 'blocked' ? 'blocked' : event.event;
  return {
    dispatchId: event.dispatchId ?? null,
    // The event's id is longer than the one that the send returned: a dot and the way through the filters follow.
    providerMessageId: event.sg_message_id?.split('.')[0] ?? null,
    email: event.email ?? null,
    ...meaningOf(code, event.reason ?? ''),
    code,
    detail: event.reason ?? event.response ?? null,
    at: event.timestamp == null ? null : new Date(event.timestamp * 1_000),
  };
}

function meaningOf(code: string, reason: string): Pick<SendgridNews, 'state' | 'address'> {
  switch (code) {
    case 'delivered':
      return { state: 'delivered', address: 'fine' };
    case 'blocked':
      // This message didn't arrive; the next one may.
      return { state: 'failed', address: 'fine' };
    case 'bounce':
      return { state: 'failed', address: 'dead' };
    case 'dropped':
      return { state: 'failed', address: addressAfterDrop(reason) };
    case 'spamreport':
    case 'unsubscribe':
    case 'group_unsubscribe':
      return { state: null, address: 'opted_out' };
    default:
      return { state: null, address: 'fine' };
  }
}

function addressAfterDrop(reason: string): SendgridNews['address'] {
  if (/unsubscribed|spam report/i.test(reason)) return 'opted_out';
  return /bounced|invalid/i.test(reason) ? 'dead' : 'fine';
}
