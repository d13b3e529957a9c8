import type { Request } from 'express';
// Only the validator: the whole SDK would cost every API process some 50 MB.
import { validateRequest } from 'twilio/lib/webhooks/webhooks.js';
import { html } from '../pages/html.js';

/** Whether Twilio sent this form: its signature covers the public address as Twilio called it, query included, and every field. */
export function isFromTwilio(authToken: string, publicUrl: string, request: Request, fields: Record<string, unknown>): boolean {
  const signature = request.header('x-twilio-signature');
  return signature !== undefined && validateRequest(authToken, signature, `${publicUrl}${request.originalUrl}`, fields);
}

/**
 * What Twilio is to tell the sender, as an answer to this very message; nothing for null. Only here a text leaves without a
 * dispatch of its own: Twilio sends it as part of the same exchange, at most once.
 */
export function twiml(answer: string | null): string {
  const message = answer === null ? null : html`<Message>${answer}</Message>`;
  return html`<?xml version="1.0" encoding="UTF-8"?><Response>${message}</Response>`.text;
}
