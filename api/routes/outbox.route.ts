import { findSandboxMessage, listSandboxMessages } from '../../prisma/stores/outbox.store.js';
import { newToken } from '../../prisma/stores/new-id.js';
import { receiveInbound } from '../../prisma/stores/inbound.store.js';
import { replyToSandboxCall } from '../../prisma/stores/sandbox-call.store.js';
import { endSandboxBridge } from '../../prisma/stores/sandbox-bridge.store.js';
import { messageExample } from '../contract/record-examples.js';
import { messageSchema, outboxQuery, replyBody, replySchema } from '../contract/staff.schema.js';
import { idParams, pageOf } from '../contract/shapes.schema.js';
import type { ApiDeps } from '../deps.js';
import { cursorOf, readCursor } from '../http/cursor.js';
import { Problem } from '../http/problem.js';
import { route, type Role, type RouteSpec } from '../http/route.js';

const testers: readonly Role[] = ['admin', 'ops', 'manager', 'integration'];

/** The sandbox's outbox: what would have been sent, and a customer's reply to it. Empty where providers send. */
export function outboxRoutes({ db, clock }: ApiDeps): RouteSpec[] {
  const tag = 'Outbox';
  return [
    route({
      method: 'get',
      path: '/api/v1/outbox',
      operationId: 'listOutbox',
      tag,
      summary: 'Messages that the sandbox kept instead of sending, newest first',
      access: { roles: testers },
      query: outboxQuery,
      responses: { 200: { description: 'A page.', schema: pageOf(messageSchema), example: { items: [messageExample], nextCursor: null } } },
      handle: async ({ query: { cursor, ...filters } }) => {
        const { items, next } = await listSandboxMessages(db, { ...filters, before: readCursor(cursor, ['text'])?.[0] ?? null });
        return { body: { items, nextCursor: cursorOf(next === null ? null : [next]) } };
      },
    }),
    route({
      method: 'post',
      path: '/api/v1/outbox/{id}/reply',
      operationId: 'replyToMessage',
      tag,
      summary: 'Reply to a message as the customer would',
      description:
        'To a call: the keys that are pressed, the words that are said, or `no answer`, `busy` or `voicemail`. To a call that connects a colleague with a customer: how it ended, as `connected 45` (seconds), `no answer`, `busy` or `not taken`.',
      access: { roles: testers },
      params: idParams,
      body: replyBody,
      responses: {
        200: { description: 'How it was understood.', schema: replySchema, example: { outcome: 'rating', answer: 'Thank you.' } },
      },
      problems: ['not_found', 'not_repliable'],
      handle: async ({ params, body }) => {
        const message = await findSandboxMessage(db, params.id);
        if (!message) throw new Problem('not_found');
        if (!message.repliable || message.channel === 'slack') throw new Problem('not_repliable');
        const now = clock();
        const replyId = newToken();
        if (message.purpose === 'call_back')
          return { body: await endSandboxBridge(db, { dispatchId: message.dispatchId, text: body.text, now }) };
        if (message.channel === 'voice')
          return { body: await replyToSandboxCall(db, { dispatchId: message.dispatchId, replyId, text: body.text, now }) };
        const received = await receiveInbound(db, {
          provider: 'sandbox',
          providerMessageId: replyId,
          channel: message.channel,
          address: message.to,
          text: body.text,
          dispatchId: message.dispatchId,
          now,
        });
        return { body: received };
      },
    }),
  ];
}
