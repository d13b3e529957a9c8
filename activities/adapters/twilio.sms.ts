import twilio, { type RequestClient, type Twilio } from 'twilio';
import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message.js';
import type { ListedMessage } from '../../domain/dispatch/match-sent.js';
import { twilioAnswer, twilioListed } from '../../domain/dispatch/provider-outcome.js';
import {
  answerWithinMs,
  failedResult,
  fieldOf,
  numberOrNull,
  textOrNull,
  type MessageProvider,
  type OutgoingMessage,
  type SendResult,
  type SoughtAround,
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
  const client = twilioClient(settings);
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
        return twilioFailure(error);
      }
    },
    async list({ address, claimedAt }: SoughtAround): Promise<ListedMessage[] | null> {
      const dateSentAfter = new Date(claimedAt.getTime() - clocksDifferMs);
      try {
        const listed = await client.messages.list({ to: address, dateSentAfter, limit: mostListed, pageSize: mostListed });
        return listed.length < mostListed ? listed.map(listedMessage) : null;
      } catch {
        return null;
      }
    },
  };
}

// So far the clock of Twilio may be behind ours.
const clocksDifferMs = 5 * 60_000;
// One page. Nobody gets that many messages around one instant; a longer list is not compared.
const mostListed = 100;

function listedMessage({ sid, body, dateCreated, status, errorCode }: MessageInstance): ListedMessage {
  const said: unknown = errorCode; // null where there is none, whatever the SDK's types say
  const code = typeof said === 'number' ? String(said) : null;
  return { providerMessageId: sid, text: body, createdAt: dateCreated.toISOString(), meaning: twilioListed(status, code) };
}

// As many as a worker sends messages at a time: one that waits for a connection would be claimed and not yet on its way.
const connections = 100;

/** Twilio's SDK without retries of its own, at the configured server. */
export function twilioClient(settings: Pick<TwilioSettings, 'accountSid' | 'authToken' | 'apiBaseUrl' | 'timeoutMs'>): Twilio {
  return twilio(settings.accountSid, settings.authToken, { autoRetry: false, httpClient: requestClient(settings) });
}

/** The SDK's HTTP without retries, to another server where one is named. */
export function requestClient({ apiBaseUrl: baseUrl, timeoutMs = answerWithinMs }: Pick<TwilioSettings, 'apiBaseUrl' | 'timeoutMs'>): RequestClient {
  const client = new twilio.RequestClient({ timeout: timeoutMs, autoRetry: false, maxSockets: connections });
  if (baseUrl === undefined) return client;
  const plain = client.request.bind(client);
  client.request = (options) => {
    const { pathname, search } = new URL(options.uri);
    return plain({ ...options, uri: `${baseUrl}${pathname}${search}` });
  };
  return client;
}

/** What an error of Twilio's SDK means for the ledger. */
export function twilioFailure(error: unknown): SendResult {
  const [code, status] = [fieldOf(error, 'code'), fieldOf(error, 'status')];
  // Twilio's own code is a number; a text is the name of what befell the connection.
  return failedResult(twilioAnswer({ code: numberOrNull(code), status: numberOrNull(status), connection: textOrNull(code) }));
}
