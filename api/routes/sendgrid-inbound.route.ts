import { timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import { caseOfAddress } from '../../prisma/stores/case-address.store.js';
import { findDispatchOf } from '../../prisma/stores/reply-target.store.js';
import { receiveInbound } from '../../prisma/stores/inbound.store.js';
import { secretHash } from '../auth/authenticate.js';
import { z } from '../contract/shapes.schema.js';
import type { ApiDeps } from '../deps.js';
import { Problem } from '../http/problem.js';
import { route, type RouteSpec } from '../http/route.js';
import { readForm } from '../webhooks/multipart.js';
import { isFromSendgrid } from '../webhooks/sendgrid-events.js';
import { readInboundMail } from '../webhooks/sendgrid-inbound.js';

type Deps = Pick<ApiDeps, 'db' | 'clock' | 'sendgridInbound'>;

const shared = {
  method: 'post',
  tag: 'Provider callbacks',
  access: 'provider',
  bodyTypes: ['raw'],
  // SendGrid takes mails of up to 30 MB, and tells them whole.
  bodyLimit: '35mb',
  responses: { 204: { description: 'Taken.' } },
  problems: ['bad_signature', 'not_found', 'invalid_input', 'body_too_large'],
} as const;

const description =
  'The form of inbound parse (not its raw form). SENDGRID_INBOUND_SECRET is demanded as the password of basic auth or as the last part of the ' +
  'address, SENDGRID_INBOUND_PUBLIC_KEY as the signature of a security policy; without either the address does not exist. A mail is taken in ' +
  'once, by its Message-ID, and belongs to the message that it answers: by the plus of its address, by In-Reply-To or References, or else to ' +
  'what its sender was asked last; an answer to a person goes into their case. Answers of machines are passed over; a sender whom SPF denies can only say STOP.';

/** What customers write back by mail. */
export function sendgridInboundRoutes(deps: Deps): RouteSpec[] {
  return [
    route({
      ...shared,
      path: '/webhooks/sendgrid/inbound',
      operationId: 'receiveSendgridMail',
      summary: "A customer's mail: a rating, a comment, a yes or no, or STOP",
      description,
      letIn: (request) => letIn(deps, passwordIn(request)),
      handle: ({ request }) => takeIn(deps, request),
    }),
    route({
      ...shared,
      path: '/webhooks/sendgrid/inbound/{secret}',
      operationId: 'receiveSendgridMailBySecret',
      summary: 'The same, with the secret as the last part of the address',
      params: z.object({ secret: z.string().max(200) }),
      letIn: (request) => letIn(deps, String(request.params['secret'] ?? '')),
      handle: ({ request }) => takeIn(deps, request),
    }),
  ];
}

function letIn({ sendgridInbound }: Deps, given: string | null): void {
  if (sendgridInbound?.secret === undefined && sendgridInbound?.publicKey === undefined) throw new Problem('not_found');
  const { secret } = sendgridInbound;
  if (secret === undefined) return; // the signature decides, once the body is read
  // Of hashes, so that neither the content nor the length of the secret shows in the time that it takes.
  if (given === null || !timingSafeEqual(Buffer.from(secretHash(given)), Buffer.from(secretHash(secret))))
    throw new Problem('bad_signature');
}

function passwordIn(request: Request): string | null {
  const encoded = /^basic\s+([A-Za-z0-9+/=]{1,600})$/i.exec(request.header('authorization') ?? '')?.[1];
  if (encoded === undefined) return null;
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  return pair.slice(pair.indexOf(':') + 1);
}

async function takeIn({ db, clock, sendgridInbound }: Deps, request: Request): Promise<{ status: number }> {
  const rawBody: unknown = request.body;
  if (!Buffer.isBuffer(rawBody)) throw new Problem('invalid_input', { errors: [{ path: '', message: 'not a form of inbound parse' }] });
  const publicKey = sendgridInbound?.publicKey;
  const signature = request.header('x-twilio-email-event-webhook-signature');
  const timestamp = request.header('x-twilio-email-event-webhook-timestamp');
  if (publicKey !== undefined && !isFromSendgrid(publicKey, { rawBody, signature, timestamp }, clock())) throw new Problem('bad_signature');
  const form = readForm(request.header('content-type'), rawBody);
  const mail = form && readInboundMail(form);
  if (!mail)
    throw new Problem('invalid_input', {
      errors: [{ path: '', message: 'not a form of inbound parse with a sender; leave its raw form off' }],
    });
  const { messageId, address, text, automatic } = mail;
  const ofCase = await caseOfAddress(db, mail.caseTags);
  const isForged = ofCase === 'forged';
  const dispatchId = isForged ? null : await findDispatchOf(db, mail.dispatchIds);
  // Whoever holds the address of one dispatch, or of a case, had the mail itself; whoever made one up is believed nothing.
  const doubtful = isForged || (mail.doubtful && dispatchId === null && ofCase === null);
  await receiveInbound(db, {
    provider: 'sendgrid',
    providerMessageId: messageId,
    channel: 'email',
    address,
    text,
    ...(dispatchId === null ? {} : { dispatchId }),
    ...(ofCase === null || ofCase === 'forged' ? {} : { caseId: ofCase.caseId }),
    automatic,
    doubtful,
    answered: 'message',
    now: clock(),
  });
  return { status: 204 };
}
