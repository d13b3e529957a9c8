import { randomBytes } from 'node:crypto';
import type { DoubleAnswer, DoubleState, TakenMessage } from './double-state.js';

export const doubleApiKey = 'SG.the-key-of-the-double';

const refusal = (status: number, message: string, headers: Record<string, string> = {}): DoubleAnswer => ({
  status,
  headers,
  body: { errors: [{ message, field: null, help: null }] },
});

export const isSendgridPath = (path: string): boolean => path === '/v3/mail/send';

/** What SendGrid would refuse without looking at the message; null where it would look. */
export function refuseSendgrid(authorization: string | undefined, { trouble }: DoubleState): DoubleAnswer | null {
  if (authorization !== `Bearer ${doubleApiKey}`) return refusal(401, 'The provided authorization grant is invalid, expired, or revoked');
  if (trouble.kind !== 'limit') return null;
  return refusal(429, 'too many requests', { 'Retry-After': String(trouble.retryAfterSeconds), 'X-RateLimit-Remaining': '0' });
}

interface Mail {
  from?: { email?: string };
  personalizations?: { to?: { email?: string }[]; custom_args?: Record<string, string> }[];
  content?: { type: string; value: string }[];
}

/** The message that a request asks for, or why it isn't sent. */
export function readSendgridMail(body: string): TakenMessage | DoubleAnswer {
  const mail = JSON.parse(body) as Mail;
  const [person] = mail.personalizations ?? [];
  const to = person?.to?.[0]?.email;
  if (to === undefined || !to.includes('@')) return refusal(400, 'Does not contain a valid address.');
  return {
    id: randomBytes(11).toString('base64url'),
    channel: 'email',
    to,
    from: mail.from?.email ?? null,
    text: mail.content?.find(({ type }) => type === 'text/plain')?.value ?? '',
    dispatchId: person?.custom_args?.['dispatchId'] ?? null,
    callbackUrl: null,
    takenAt: new Date(),
  };
}

export const sendgridTook = ({ id }: TakenMessage): DoubleAnswer => ({ status: 202, headers: { 'X-Message-Id': id } });
