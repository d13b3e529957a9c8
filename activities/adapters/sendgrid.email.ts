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
  /** Where inbound parse takes replies in; each mail gets it with its dispatch id after a plus. */
  replyAddress?: string | undefined;
  /** Another server that speaks SendGrid's API. */
  apiBaseUrl: string | undefined;
  timeoutMs?: number;
}

type Mail = Exclude<Parameters<typeof mail.send>[0], unknown[]>;

/** Email by SendGrid's own SDK, whose one instance a process shares. The dispatch id travels as a custom argument and comes back with every event. */
export function sendgridEmail({ apiKey, from, replyAddress, apiBaseUrl, timeoutMs = answerWithinMs }: SendgridSettings): MessageProvider {
  mail.setClient(client);
  mail.setApiKey(apiKey); // first, since it resets the base address
  mail.setTimeout(timeoutMs);
  if (apiBaseUrl !== undefined) client.setDefaultRequest('baseUrl', `${apiBaseUrl}/`);
  return {
    name: 'sendgrid',
    channel: 'email',
    async send(message: OutgoingMessage): Promise<SendResult> {
      try {
        const [response] = await mail.send(mailOf(message, from, replyAddress));
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

function mailOf(message: OutgoingMessage, from: string, replyAddress: string | undefined): Mail {
  const { address, subject, text, html, dispatchId, unsubscribeUrl, sender, replyTag = dispatchId } = message;
  // Where inbound parse is set up an answer comes back to us, so that a STOP in it is heard; else it goes where the brand has it.
  const replyTo = unsubscribeUrl === null || replyAddress === undefined ? sender?.replyTo : withPlus(replyAddress, replyTag);
  return {
    from: fromOf(sender, from),
    ...(replyTo == null ? {} : { replyTo }),
    subject: subject ?? 'A message',
    content: [{ type: 'text/plain', value: text }, ...(html === null ? [] : [{ type: 'text/html', value: html }])],
    personalizations: [{ to: address, customArgs: { dispatchId } }],
    // Tracking would rewrite the links through another host and mistake scanners for people.
    trackingSettings: { clickTracking: { enable: false, enableText: false }, openTracking: { enable: false } },
    ...(unsubscribeUrl === null ? {} : { headers: headersOf(message, unsubscribeUrl, domainOf(from)) }),
  };
}

/** Of a message to a customer: how to end them, and by which an answer finds its way back. */
function headersOf(
  { dispatchId, inReplyTo, follows, automatic }: OutgoingMessage,
  unsubscribeUrl: string,
  domain: string,
): Record<string, string> {
  const own = follows === undefined ? [] : [`<${follows}@${domain}>`];
  const references = [...own, ...(inReplyTo === undefined ? [] : [inReplyTo])];
  const answered = references.at(-1);
  return {
    'List-Unsubscribe': `<${unsubscribeUrl}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'Message-ID': `<${dispatchId}@${domain}>`,
    ...(answered === undefined ? {} : { 'In-Reply-To': answered, References: references.join(' ') }),
    ...(automatic === true ? { 'Auto-Submitted': 'auto-replied' } : {}),
  };
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).replace(/[>\s]+$/, '');

function withPlus(address: string, tag: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}+${tag}${address.slice(at)}`;
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
