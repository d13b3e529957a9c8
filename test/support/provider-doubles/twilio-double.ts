import { randomBytes } from 'node:crypto';
import type { DoubleAnswer, DoubleState, TakenMessage } from './double-state.js';

export const doubleAccount = {
  accountSid: `AC${'0123456789abcdef'.repeat(2)}`,
  authToken: 'the-token-of-the-double',
  messagingServiceSid: `MG${'fedcba9876543210'.repeat(2)}`,
} as const;

const messagesPath = `/2010-04-01/Accounts/${doubleAccount.accountSid}/Messages`;

const refusal = (status: number, code: number, message: string, headers: Record<string, string> = {}): DoubleAnswer => ({
  status,
  headers,
  body: { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status },
});

export const isTwilioPath = (path: string): boolean => path.startsWith('/2010-04-01/');

/** What Twilio would refuse without looking at the message; null where it would look. */
export function refuseTwilio(authorization: string | undefined, state: DoubleState): DoubleAnswer | null {
  const { accountSid, authToken } = doubleAccount;
  if (authorization !== `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`) return refusal(401, 20003, 'Authenticate');
  if (state.trouble.kind !== 'limit') return null;
  return refusal(429, 20429, 'Too Many Requests', { 'Retry-After': String(state.trouble.retryAfterSeconds) });
}

/** The message or call that a form asks for, or why there is none. */
export function readTwilioForm(path: string, body: string, state: DoubleState): TakenMessage | DoubleAnswer {
  const form = new URLSearchParams(body);
  const isCall = path.endsWith('/Calls.json');
  const to = form.get('To') ?? '';
  const sender = form.get('From') ?? form.get('MessagingServiceSid');
  if (!/^\+[1-9]\d{6,14}$/.test(to)) return refusal(400, 21211, "Invalid 'To' Phone Number");
  if (sender === null) return refusal(400, 21603, "A 'From' phone number is required");
  if (isCall && form.get('Url') === null) return refusal(400, 21205, "A 'Url' is required");
  if (!isCall && state.stopped.has(to)) return refusal(400, 21610, 'Attempt to send to unsubscribed recipient');
  const callbackUrl = form.get('StatusCallback');
  return {
    id: `${isCall ? 'CA' : 'SM'}${randomBytes(16).toString('hex')}`,
    channel: isCall ? 'voice' : 'sms',
    to,
    from: form.get('From'),
    text: form.get('Body') ?? '',
    dispatchId: callbackUrl === null ? null : new URL(callbackUrl).searchParams.get('dispatch'),
    callbackUrl,
    takenAt: new Date(),
  };
}

export const twilioTook = (message: TakenMessage): DoubleAnswer => ({
  status: 201,
  body: message.channel === 'voice' ? callOf(message) : resourceOf(message, 'queued'),
});

/** The list of messages, filtered as the query asks, the newest first. */
export function listTwilio(query: URLSearchParams, state: DoubleState): DoubleAnswer {
  const [to, sentAfter, pageSize] = [query.get('To'), query.get('DateSent>'), Number(query.get('PageSize') ?? 50)];
  const messages = state.taken
    .filter((message) => message.channel === 'sms' && (to === null || message.to === to))
    .filter(({ takenAt }) => sentAfter === null || takenAt >= new Date(sentAfter))
    .toReversed()
    .slice(0, pageSize)
    .map((message) => resourceOf(message, 'sent'));
  // Whole, as Twilio's document wants them, though the examples in it are not.
  const uri = `https://api.twilio.com${messagesPath}.json?${query}`;
  const place = { start: 0, end: Math.max(0, messages.length - 1), page: 0, page_size: pageSize };
  return { status: 200, body: { ...place, uri, first_page_uri: uri, next_page_uri: null, previous_page_uri: null, messages } };
}

function callOf({ id, to, from }: TakenMessage) {
  return {
    account_sid: doubleAccount.accountSid,
    api_version: '2010-04-01',
    direction: 'outbound-api',
    from,
    sid: id,
    status: 'queued',
    to,
  };
}

function resourceOf({ id, to, from, text, takenAt }: TakenMessage, status: 'queued' | 'sent') {
  const date = takenAt.toUTCString().replace('GMT', '+0000');
  return {
    account_sid: doubleAccount.accountSid,
    api_version: '2010-04-01',
    body: text,
    date_created: date,
    date_sent: status === 'sent' ? date : null,
    date_updated: date,
    direction: 'outbound-api',
    error_code: null,
    error_message: null,
    from,
    messaging_service_sid: from === null ? doubleAccount.messagingServiceSid : null,
    num_media: '0',
    num_segments: '1',
    price: null,
    price_unit: null,
    sid: id,
    status,
    subresource_uris: { media: `${messagesPath}/${id}/Media.json` },
    to,
    uri: `${messagesPath}/${id}.json`,
  };
}
