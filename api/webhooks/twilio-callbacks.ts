import type { Request } from 'express';
// Only the validator: the whole SDK would cost every API process some 50 MB.
import { validateRequest } from 'twilio/lib/webhooks/webhooks.js';
import { html } from '../pages/html.js';

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

/**
 * What Twilio is to tell the sender, as an answer to this very message; nothing for null. Only here a text leaves without a
 * dispatch of its own: Twilio sends it as part of the same exchange, at most once.
 */
export function twiml(answer: string | null): string {
  const message = answer === null ? null : html`<Message>${answer}</Message>`;
  return html`<?xml version="1.0" encoding="UTF-8"?><Response>${message}</Response>`.text;
}
