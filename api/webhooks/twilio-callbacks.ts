import type { Request } from 'express';
// Only the validator: the whole SDK would cost every API process some 50 MB.
import { validateRequest } from 'twilio/lib/webhooks/webhooks.js';

/** Whether Twilio sent this form: its signature covers the public address as Twilio called it, query included, and every field. */
export function isFromTwilio(authToken: string, publicUrl: string, request: Request, fields: Record<string, unknown>): boolean {
  const signature = request.header('x-twilio-signature');
  return signature !== undefined && validateRequest(authToken, signature, `${publicUrl}${request.originalUrl}`, fields);
}

/** What a message's status means for our ledger; null for those on the way and those that nobody has documented. */
export function deliveryStateOf(messageStatus: string): 'sent' | 'delivered' | 'failed' | null {
  switch (messageStatus) {
    case 'sent':
      return 'sent';
    case 'delivered':
    case 'partially_delivered':
    case 'read':
      return 'delivered';
    case 'undelivered':
    case 'failed':
    case 'canceled':
      return 'failed';
    default:
      return null;
  }
}

/** The receiver has told Twilio STOP; Twilio refuses whatever we send. */
export const optedOutCode = '21610';

/** Numbers that can't get an SMS at all: invalid, not mobile, unknown handset, landline. */
export const deadNumberCodes: readonly string[] = ['21211', '21614', '30005', '30006'];

/** An answer without words: what is to be said goes through the one send path. */
export const emptyTwiml = '<?xml version="1.0" encoding="UTF-8"?><Response/>';
