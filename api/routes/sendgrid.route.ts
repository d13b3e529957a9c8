import { takeInNews } from '../../prisma/stores/delivery-news.store.js';
import type { ApiDeps } from '../deps.js';
import { Problem } from '../http/problem.js';
import { route, type RouteSpec } from '../http/route.js';
import { isFromSendgrid, readEvents } from '../webhooks/sendgrid-events.js';

type Deps = Pick<ApiDeps, 'db' | 'clock' | 'sendgridWebhookPublicKey'>;

/** SendGrid's event webhook. Every event may come again: what is known changes nothing. */
export function sendgridRoutes(deps: Deps): RouteSpec[] {
  return [
    route({
      method: 'post',
      path: '/webhooks/sendgrid/events',
      operationId: 'receiveSendgridEvents',
      tag: 'Provider callbacks',
      summary: 'What became of emails: delivered, bounced, dropped, unsubscribed, reported as spam',
      description: 'Signed with SENDGRID_WEBHOOK_PUBLIC_KEY over the raw bytes, within the last 25 hours; without that key the address does not exist.',
      access: 'provider',
      bodyTypes: ['raw'],
      responses: { 204: { description: 'Taken.' } },
      problems: ['bad_signature', 'not_found', 'invalid_json'],
      handle: async ({ request }) => {
        if (deps.sendgridWebhookPublicKey === undefined) throw new Problem('not_found');
        const rawBody: unknown = request.body;
        if (!Buffer.isBuffer(rawBody)) throw new Problem('bad_signature');
        const signature = request.header('x-twilio-email-event-webhook-signature');
        const timestamp = request.header('x-twilio-email-event-webhook-timestamp');
        if (!isFromSendgrid(deps.sendgridWebhookPublicKey, { rawBody, signature, timestamp }, deps.clock())) throw new Problem('bad_signature');
        const events = readEvents(rawBody);
        if (events === null) throw new Problem('invalid_json');
        const now = deps.clock();
        for (const event of events) await takeInNews(deps.db, { ...event, source: 'sendgrid', channel: 'email', at: event.at ?? now }, now);
        return { status: 204 };
      },
    }),
  ];
}
