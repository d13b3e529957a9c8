import { recordDelivery, type DeliveredTo } from '../../prisma/stores/delivery.store.js';
import { optOut, suppressAddress } from '../../prisma/stores/suppression.store.js';
import type { ApiDeps } from '../deps.js';
import { Problem } from '../http/problem.js';
import { route, type RouteSpec } from '../http/route.js';
import { isFromSendgrid, readEvents, type SendgridNews } from '../webhooks/sendgrid-events.js';

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
      description: 'Signed with SENDGRID_WEBHOOK_PUBLIC_KEY over the raw bytes; without that key the address does not exist.',
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
        if (!isFromSendgrid(deps.sendgridWebhookPublicKey, rawBody, signature, timestamp)) throw new Problem('bad_signature');
        const events = readEvents(rawBody);
        if (events === null) throw new Problem('invalid_json');
        for (const event of events) await takeIn(deps, event);
        return { status: 204 };
      },
    }),
  ];
}

async function takeIn({ db, clock }: Deps, news: SendgridNews): Promise<void> {
  const now = clock();
  const { dispatchId, providerMessageId, code, detail, state } = news;
  const known = await recordDelivery(db, { dispatchId, providerMessageId, state, failsAfterDelivery: true, code, detail, at: news.at ?? now });
  const address = addressOf(news, known);
  if (address === null || news.address === 'fine') return;
  const why = { address, reason: code, source: 'sendgrid' };
  if (news.address === 'dead') await suppressAddress(db, why);
  else await optOut(db, { ...why, ...(known?.customerId == null ? {} : { customerId: known.customerId }), channel: 'email', now });
}

/** Staff's own addresses are not customers': a colleague who is away must not miss the next alert. */
function addressOf({ email }: SendgridNews, known: DeliveredTo | null): string | null {
  return known !== null && known.customerId === null ? null : (email ?? known?.address ?? null);
}
