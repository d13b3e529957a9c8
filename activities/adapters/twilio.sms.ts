import twilio, { type RequestClient } from 'twilio';
import { twilioAnswer } from '../../domain/dispatch/provider-outcome.js';
import {
  answerWithinMs,
  failedResult,
  fieldOf,
  numberOrNull,
  textOrNull,
  type MessageProvider,
  type OutgoingMessage,
  type SendResult,
} from './messaging.port.js';

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
  const sender =
    settings.messagingServiceSid === undefined ? { from: settings.from ?? '' } : { messagingServiceSid: settings.messagingServiceSid };
  return {
    name: 'twilio',
    channel: 'sms',
    async send({ address, text, dispatchId }: OutgoingMessage): Promise<SendResult> {
      try {
        const statusCallback = `${settings.publicUrl}/webhooks/twilio/status?dispatch=${dispatchId}`;
        const message = await client.messages.create({ to: address, body: text, statusCallback, ...sender });
        return { outcome: 'sent', providerMessageId: message.sid };
      } catch (error) {
        return resultOf(error);
      }
    },
  };
}

function requestClient({ apiBaseUrl: baseUrl, timeoutMs = answerWithinMs }: TwilioSettings): RequestClient {
  const client = new twilio.RequestClient({ timeout: timeoutMs, autoRetry: false });
  if (baseUrl === undefined) return client;
  const plain = client.request.bind(client);
  client.request = (options) => {
    const { pathname, search } = new URL(options.uri);
    return plain({ ...options, uri: `${baseUrl}${pathname}${search}` });
  };
  return client;
}

function resultOf(error: unknown): SendResult {
  const [code, status] = [fieldOf(error, 'code'), fieldOf(error, 'status')];
  // Twilio's own code is a number; a text is the name of what befell the connection.
  return failedResult(twilioAnswer({ code: numberOrNull(code), status: numberOrNull(status), connection: textOrNull(code) }));
}
