import { findInteraction, listInteractions } from '../../prisma/stores/interaction-read.store.js';
import { interactionExample } from '../contract/examples.js';
import { interactionSchema, interactionsQuery } from '../contract/interactions.schema.js';
import { idParams, pageOf } from '../contract/shapes.schema.js';
import type { ApiDeps } from '../deps.js';
import { cursorOf, readCursor } from '../http/cursor.js';
import { Problem } from '../http/problem.js';
import { readers, route, type RouteSpec } from '../http/route.js';

export function interactionsRoutes({ db }: ApiDeps): RouteSpec[] {
  return [
    route({
      method: 'get',
      path: '/api/v1/interactions',
      operationId: 'listInteractions',
      tag: 'Interactions',
      summary: 'Interactions, newest first, each with why it was asked or not',
      access: { roles: readers },
      query: interactionsQuery,
      responses: { 200: { description: 'A page.', schema: pageOf(interactionSchema), example: { items: [interactionExample], nextCursor: null } } },
      handle: async ({ query: { limit, cursor, ...filters } }) => {
        const { items, next } = await listInteractions(db, { ...filters, limit, after: readCursor(cursor, ['instant', 'text']) });
        return { body: { items, nextCursor: cursorOf(next) } };
      },
    }),
    route({
      method: 'get',
      path: '/api/v1/interactions/{id}',
      operationId: 'getInteraction',
      tag: 'Interactions',
      summary: 'One interaction: its trace, invitations, answers and recovery case',
      access: { roles: readers },
      params: idParams,
      responses: { 200: { description: 'The interaction.', schema: interactionSchema, example: interactionExample } },
      problems: ['not_found'],
      handle: async ({ params }) => {
        const interaction = await findInteraction(db, params.id);
        if (!interaction) throw new Problem('not_found');
        return { body: interaction };
      },
    }),
  ];
}
