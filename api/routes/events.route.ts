import { acceptEvents } from '../../prisma/stores/intake.store.js';
import { eventExample } from '../contract/event-example.js';
import { acceptedExample } from '../contract/examples.js';
import { acceptedSchema, eventsBody } from '../contract/events.schema.js';
import type { ApiDeps } from '../deps.js';
import { route, type RouteSpec } from '../http/route.js';

export function eventsRoutes({ db }: ApiDeps): RouteSpec[] {
  return [
    route({
      method: 'post',
      path: '/api/v1/events',
      operationId: 'acceptEvents',
      tag: 'Events',
      summary: 'Tell what happened between the company and its customers',
      description:
        'One event, or an array of up to 500; all are stored or none. An event is known by its `source` and `id`, so sending it again is safe. Events may arrive late and in any order. With 202 they are stored for good; surveys follow from them in a moment.',
      access: { roles: ['admin', 'ops', 'integration'] },
      body: eventsBody.openapi({ example: eventExample }),
      responses: { 202: { description: 'Stored.', schema: acceptedSchema, example: acceptedExample } },
      handle: async ({ body }) => ({ status: 202, body: await acceptEvents(db, Array.isArray(body) ? body : [body]) }),
    }),
  ];
}
