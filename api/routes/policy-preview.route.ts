import { conditionFields } from '../../domain/policy/condition.js';
import { knownValues } from '../../prisma/stores/policy-activity.store.js';
import { guideExample, messagesExample, previewExample } from '../contract/simulation-examples.js';
import { policyExample } from '../contract/record-examples.js';
import { guideSchema, messagesBody, messagesSchema, previewBody, previewSchema } from '../contract/policies.schema.js';
import type { ApiDeps } from '../deps.js';
import { policyEditors, readers, route, type RouteSpec } from '../http/route.js';
import { previewMessages } from '../policies/message-preview.js';
import { previewDraft } from '../policies/preview.js';

/** What helps to write a policy: what it would do, what customers would read, and what there is to choose from. Nothing is stored. */
export function policyPreviewRoutes({ db, clock, publicUrl }: ApiDeps): RouteSpec[] {
  const tag = 'Policies';
  return [
    route({
      method: 'post',
      path: '/api/v1/policies/preview',
      operationId: 'previewPolicy',
      tag,
      summary: 'What a draft would have done with the newest interactions',
      description: 'The last 200 at most, decided by the functions that decide in earnest. Stores nothing.',
      access: { roles: readers },
      body: previewBody.openapi({ example: { key: 'default', document: policyExample.document, limit: 200 } }),
      responses: { 200: { description: 'Figures, and each decision behind them.', schema: previewSchema, example: previewExample } },
      handle: async ({ body }) => ({ body: await previewDraft(db, body, clock()) }),
    }),
    route({
      method: 'post',
      path: '/api/v1/policies/preview/messages',
      operationId: 'previewMessages',
      tag,
      summary: 'What customers would read',
      description: 'Filled in with an invented contact. Sends nothing.',
      access: { roles: policyEditors },
      body: messagesBody.openapi({ example: { document: policyExample.document, language: 'en', channel: 'sms' } }),
      responses: { 200: { description: 'One message for each purpose.', schema: messagesSchema, example: messagesExample } },
      handle: async ({ body }) => ({ body: await previewMessages(db, publicUrl, body) }),
    }),
    route({
      method: 'get',
      path: '/api/v1/policies/guide',
      operationId: 'policyGuide',
      tag,
      summary: 'What a policy can be matched by: fields of conditions, and values that occur',
      access: { roles: readers },
      responses: { 200: { description: 'Values of the newest interactions, the most frequent first.', schema: guideSchema, example: guideExample } },
      handle: async () => ({ body: { conditionFields: [...conditionFields], known: await knownValues(db) } }),
    }),
  ];
}
