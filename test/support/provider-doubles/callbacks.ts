import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { doubleAccount } from './twilio-double.js';
import type { TakenMessage } from './double-state.js';

/** As Twilio signs a form: HMAC-SHA1 over the address as it was called and the fields in the order of their names. */
export function twilioSignature(
  url: string,
  fields: Readonly<Record<string, string>>,
  authToken: string = doubleAccount.authToken,
): string {
  const text = Object.keys(fields)
    .toSorted()
    .reduce((all, name) => `${all}${name}${fields[name]}`, url);
  return createHmac('sha1', authToken).update(text).digest('base64');
}

/** A status callback, signed for the address that the message named, and sent to where the API of this test listens. */
export async function tellTwilioStatus(
  apiUrl: string,
  message: TakenMessage,
  status: string,
  more: Record<string, string> = {},
): Promise<number> {
  if (message.callbackUrl === null) throw new Error('the message asked for no callback');
  const { pathname, search } = new URL(message.callbackUrl);
  const fields = {
    ...(message.channel === 'voice' ? { CallSid: message.id, CallStatus: status } : { MessageSid: message.id, MessageStatus: status }),
    AccountSid: doubleAccount.accountSid,
    To: message.to,
    ApiVersion: '2010-04-01',
    ...more,
  };
  const headers = { 'X-Twilio-Signature': twilioSignature(message.callbackUrl, fields) };
  return (await fetch(`${apiUrl}${pathname}${search}`, { method: 'POST', headers, body: new URLSearchParams(fields) })).status;
}

export interface EventSigner {
  /** As it stands in SENDGRID_WEBHOOK_PUBLIC_KEY. */
  publicKey: string;
  privateKey: KeyObject;
}

export function newEventSigner(): EventSigner {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'), privateKey };
}

/** As SendGrid signs: ECDSA over the timestamp and the very bytes of the body. */
export const sendgridSignature = ({ privateKey }: EventSigner, timestamp: string, body: string): string =>
  createSign('sha256').update(timestamp).update(body).sign(privateKey, 'base64');

/** Events of the webhook in one call, with a line break between them and after the last, as SendGrid posts them. */
export async function tellSendgridEvents(
  apiUrl: string,
  signer: EventSigner,
  messages: readonly TakenMessage[],
  event: string,
): Promise<number> {
  const nowSeconds = Math.floor(Date.now() / 1_000);
  const events = messages.map(({ id, to, dispatchId }) => ({
    email: to,
    timestamp: nowSeconds,
    event,
    sg_event_id: `${event}-${id}`,
    sg_message_id: `${id}.recvd-1-2-0`,
    ...(dispatchId === null ? {} : { dispatchId }),
  }));
  const body = `[${events.map((one) => JSON.stringify(one)).join(',\r\n')}]\r\n`;
  const timestamp = String(nowSeconds);
  const headers = {
    'Content-Type': 'application/json',
    'X-Twilio-Email-Event-Webhook-Signature': sendgridSignature(signer, timestamp, body),
    'X-Twilio-Email-Event-Webhook-Timestamp': timestamp,
  };
  return (await fetch(`${apiUrl}/webhooks/sendgrid/events`, { method: 'POST', headers, body })).status;
}
