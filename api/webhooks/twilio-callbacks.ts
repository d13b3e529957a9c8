// Only the validator: the whole SDK would cost every API process some 50 MB.
import { validateRequest } from 'twilio/lib/webhooks/webhooks.js';
import { html } from '../pages/html.js';

export interface SignedForm {
  /** As Twilio called it, query included. */
  url: string;
  signature: string | undefined;
  fields: Record<string, unknown>;
}

/** Whether Twilio sent this form: its signature covers the address and every field. It carries no time, so that each callback is taken once is what keeps replays harmless. */
export function isFromTwilio(authToken: string, { url, signature, fields }: SignedForm): boolean {
  return signature !== undefined && validateRequest(authToken, signature, url, fields);
}

/**
 * What Twilio is to tell the sender, as an answer to this very message; nothing for null. Only here a text leaves without a
 * dispatch of its own: Twilio sends it as part of the same exchange, at most once.
 */
export function twiml(answer: string | null): string {
  const message = answer === null ? null : html`<Message>${answer}</Message>`;
  return html`<?xml version="1.0" encoding="UTF-8"?><Response>${message}</Response>`.text;
}
