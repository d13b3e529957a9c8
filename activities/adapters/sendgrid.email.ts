import client from '@sendgrid/client';
import mail from '@sendgrid/mail';
import type { MailSender } from '../../domain/brand/brand.js';
import { sendgridAnswer } from '../../domain/dispatch/provider-outcome.js';
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

export interface SendgridSettings {
  apiKey: string;
  from: string;
  /** Another server that speaks SendGrid's API. */
  apiBaseUrl: string | undefined;
  timeoutMs?: number;
}

type Mail = Exclude<Parameters<typeof mail.send>[0], unknown[]>;

/** Email by SendGrid's own SDK, whose one instance a process shares. The dispatch id travels as a custom argument and comes back with every event. */
export function sendgridEmail({ apiKey, from, apiBaseUrl, timeoutMs = answerWithinMs }: SendgridSettings): MessageProvider {
  mail.setClient(client);
  mail.setApiKey(apiKey); // first, since it resets the base address
  mail.setTimeout(timeoutMs);
  if (apiBaseUrl !== undefined) client.setDefaultRequest('baseUrl', `${apiBaseUrl}/`);
  return {
    name: 'sendgrid',
    channel: 'email',
    async send(message: OutgoingMessage): Promise<SendResult> {
      try {
        const [response] = await mail.send(mailOf(message, from));
        const id: unknown = Reflect.get(Object(response.headers), 'x-message-id');
        return { outcome: 'sent', providerMessageId: typeof id === 'string' ? id : null };
      } catch (error) {
        return resultOf(error);
      }
    },
    // SendGrid's list of sent mail, the email activity feed, is an add-on that few accounts have. Its events tell, by our dispatch id.
    list: null,
  };
}

function mailOf({ address, subject, text, html, dispatchId, unsubscribeUrl, sender }: OutgoingMessage, from: string): Mail {
  return {
    from: fromOf(sender, from),
    ...(sender?.replyTo == null ? {} : { replyTo: sender.replyTo }),
    subject: subject ?? 'A message',
    content: [{ type: 'text/plain', value: text }, ...(html === null ? [] : [{ type: 'text/html', value: html }])],
    personalizations: [{ to: address, customArgs: { dispatchId } }],
    // Tracking would rewrite the links through another host and mistake scanners for people.
    trackingSettings: { clickTracking: { enable: false, enableText: false }, openTracking: { enable: false } },
    ...(unsubscribeUrl === null
      ? {}
      : { headers: { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } }),
  };
}

function fromOf(sender: MailSender | null, from: string): Mail['from'] {
  const email = sender?.address ?? from;
  return sender?.name == null ? email : { email, name: sender.name };
}

function resultOf(error: unknown): SendResult {
  // SendGrid's SDK puts the HTTP status where the name of a failed connection stands otherwise.
  const code = fieldOf(error, 'code');
  return failedResult(sendgridAnswer({ status: numberOrNull(code), connection: textOrNull(code) }));
}
