import twilio, { type RequestClient } from 'twilio';
import { answerWithinMs, neverLeft, type MessageProvider, type OutgoingMessage, type SendResult } from './messaging.port.js';

export interface TwilioSettings {
  accountSid: string;
  authToken: string;
  from: string | undefined;
  messagingServiceSid: string | undefined;
  /** Another server that speaks Twilio's API. */
  apiBaseUrl: string | undefined;
  /** Where Amends is reached, for status callbacks. */
  publicUrl: string;
  timeoutMs?: number;
}

/** SMS by Twilio's own SDK. Its retries are off: a request that may have been taken is never repeated. */
export function twilioSms(settings: TwilioSettings): MessageProvider {
  const client = twilio(settings.accountSid, settings.authToken, {
    autoRetry: false,
    httpClient: requestClient(settings),
  });
  const sender = settings.messagingServiceSid === undefined ? { from: settings.from ?? '' } : { messagingServiceSid: settings.messagingServiceSid };
  return {
    name: 'twilio',
    channel: 'sms',
    async send({ address, text, dispatchId }: OutgoingMessage): Promise<SendResult> {
      try {
        const statusCallback = `${settings.publicUrl}/webhooks/twilio/status?dispatch=${dispatchId}`;
        const message = await client.messages.create({ to: address, body: text, statusCallback, ...sender });
        return { outcome: 'sent', providerMessageId: message.sid };
      } catch (error) {
        return classifyTwilio(error);
      }
    },
  };
}

/** The SDK's HTTP without retries, to another server where one is named. */
export function requestClient({ apiBaseUrl: baseUrl, timeoutMs = answerWithinMs }: Pick<TwilioSettings, 'apiBaseUrl' | 'timeoutMs'>): RequestClient {
  const client = new twilio.RequestClient({ timeout: timeoutMs, autoRetry: false });
  if (baseUrl === undefined) return client;
  const plain = client.request.bind(client);
  client.request = (options) => {
    const { pathname, search } = new URL(options.uri);
    return plain({ ...options, uri: `${baseUrl}${pathname}${search}` });
  };
  return client;
}

/** Codes with which Twilio says that it did not send and won't: https://www.twilio.com/docs/api/errors */
const refusals = new Set([21211, 21214, 21217, 21219, 21401, 21407, 21408, 21601, 21602, 21604, 21605, 21606, 21608, 21610, 21611, 21612, 21614, 21617, 21619, 21620, 20404]);
const optedOut = 21610;

/** What an error of Twilio's SDK means. A status below 500 is Twilio's own no; anything else leaves it open. */
export function classifyTwilio(error: unknown): SendResult {
  const status = numberIn(error, 'status');
  const code = numberIn(error, 'code');
  const name = String(code ?? status ?? textIn(error, 'code') ?? 'network');
  // Wrong credentials are ours to put right; until then nothing was taken, and the message waits.
  if (status === 401 || status === 429 || neverLeft(error)) return { outcome: 'busy', code: name };
  if (code !== null && refusals.has(code)) return { outcome: 'refused', code: name, optedOut: code === optedOut };
  // Twilio answered that the request was wrong: nothing was made, though we don't know the code.
  if (status !== null && status >= 400 && status < 500 && status !== 408 && status !== 409) return { outcome: 'refused', code: name, optedOut: false };
  return { outcome: 'unclear', code: name };
}

function numberIn(error: unknown, key: string): number | null {
  const value = fieldOf(error, key);
  return typeof value === 'number' ? value : null;
}

function textIn(error: unknown, key: string): string | null {
  const value = fieldOf(error, key);
  return typeof value === 'string' ? value : null;
}

function fieldOf(error: unknown, key: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;
}
