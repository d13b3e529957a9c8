import { senderWarnings } from '../../domain/law/sms-senders.js';
import { defaultPolicy } from '../../domain/policy/default-policy.js';
import { policySentences } from '../../domain/policy/policy-sentences.js';
import { countriesOfCustomers } from '../../prisma/stores/customer-read.store.js';
import { discardDraft, saveDraft } from '../../prisma/stores/policy-write.store.js';
import { policyActivity, type PolicyActivity } from '../../prisma/stores/policy-activity.store.js';
import { getPolicy, listPolicies, listVersions, type PolicyRecord, type PolicyWithDraft } from '../../prisma/stores/policy.store.js';
import { policyExample, policySummaryExample } from '../contract/record-examples.js';
import { createPolicyBody, documentSchema, draftQuery, policyParams, policyQuery, policySchema, policySummarySchema, policyVersionParams } from '../contract/policies.schema.js';
import { pageOf } from '../contract/shapes.schema.js';
import type { ApiDeps } from '../deps.js';
import { Problem } from '../http/problem.js';
import { policyEditors, readers, route, type RouteSpec } from '../http/route.js';

const one = { description: 'The policy.', schema: policySchema, example: policyExample };
const draft = { description: 'The draft. Nothing decides by it until it is published.', schema: policySchema, example: { ...policyExample, version: 2, status: 'draft', publishedAt: null, publishedBy: null } };

const activityDays = 14;

export function policiesRoutes({ db, clock, twilio }: ApiDeps): RouteSpec[] {
  const tag = 'Policies';
  const warned = async (saved: PolicyRecord) => ({ ...saved, warnings: senderWarnings(saved.document, twilio?.sender ?? null, await countriesOfCustomers(db)) });
  return [
    route({
      method: 'get',
      path: '/api/v1/policies',
      operationId: 'listPolicies',
      tag,
      summary: 'Every follow-up policy, highest priority first',
      access: { roles: readers },
      responses: { 200: { description: 'All of them; there is one page.', schema: pageOf(policySummarySchema), example: { items: [policySummaryExample], nextCursor: null } } },
      handle: async () => {
        const since = new Date(clock().getTime() - activityDays * 86_400_000);
        const activityOf = await policyActivity(db, since);
        return { body: { items: (await listPolicies(db)).map((policy) => summaryOf(policy, activityOf(policy.key), since)), nextCursor: null } };
      },
    }),
    route({
      method: 'post',
      path: '/api/v1/policies',
      operationId: 'createPolicy',
      tag,
      summary: 'Make a new policy, as a draft',
      access: { roles: policyEditors },
      body: createPolicyBody.openapi({ example: { key: 'vip', document: { ...policyExample.document, name: 'VIP' } } }),
      responses: { 201: draft },
      problems: ['policy_exists'],
      handle: async ({ body, actor }) => {
        if (await getPolicy(db, body.key)) throw new Problem('policy_exists');
        const made = await saveDraft(db, body.key, body.document, actor);
        if (!made.ok) throw new Problem(made.error.code);
        return { status: 201, body: await warned(made.value) };
      },
    }),
    route({
      method: 'get',
      path: '/api/v1/policies/{key}',
      operationId: 'getPolicy',
      tag,
      summary: 'The published version, or the draft where none is published',
      description: 'With `?status=draft` the draft; 404 when there is none.',
      access: { roles: readers },
      params: policyParams,
      query: policyQuery,
      responses: { 200: one },
      problems: ['not_found'],
      handle: async ({ params, query }) => {
        const policy = await getPolicy(db, params.key);
        const version = query.status ? policy?.[query.status] : (policy?.published ?? policy?.draft);
        if (!version) throw new Problem('not_found');
        return { body: version };
      },
    }),
    route({
      method: 'put',
      path: '/api/v1/policies/{key}',
      operationId: 'savePolicyDraft',
      tag,
      summary: 'Save a document as the draft',
      description: 'Replaces an earlier draft and leaves the published version alone. A policy that cannot work is refused with the path of each fault.',
      access: { roles: policyEditors },
      params: policyParams,
      query: draftQuery,
      body: documentSchema.openapi({ example: policyExample.document }),
      responses: { 200: draft },
      problems: ['conflict'],
      handle: async ({ params, query, body, actor }) => {
        const saved = await saveDraft(db, params.key, body, actor, query.seen);
        if (!saved.ok) throw new Problem(saved.error.code);
        return { body: await warned(saved.value) };
      },
    }),
    route({
      method: 'delete',
      path: '/api/v1/policies/{key}/draft',
      operationId: 'discardPolicyDraft',
      tag,
      summary: 'Throw the draft away',
      description: 'A policy that was never published goes with it.',
      access: { roles: policyEditors },
      params: policyParams,
      query: draftQuery,
      responses: { 204: { description: 'It is gone.' } },
      problems: ['no_draft', 'conflict'],
      handle: async ({ params, query, actor }) => {
        const discarded = await discardDraft(db, params.key, actor, query.seen);
        if (!discarded.ok) throw new Problem(discarded.error.code);
        return { status: 204 };
      },
    }),
    route({
      method: 'get',
      path: '/api/v1/policies/{key}/versions',
      operationId: 'listPolicyVersions',
      tag,
      summary: 'Every version of a policy, newest first',
      access: { roles: readers },
      params: policyParams,
      responses: { 200: { description: 'All of them; there is one page.', schema: pageOf(policySchema), example: { items: [policyExample], nextCursor: null } } },
      problems: ['not_found'],
      handle: async ({ params }) => {
        const items = await listVersions(db, params.key);
        if (items.length === 0) throw new Problem('not_found');
        return { body: { items, nextCursor: null } };
      },
    }),
    route({
      method: 'get',
      path: '/api/v1/policies/{key}/versions/{version}',
      operationId: 'getPolicyVersion',
      tag,
      summary: 'One version: what an earlier decision was made with',
      access: { roles: readers },
      params: policyVersionParams,
      responses: { 200: one },
      problems: ['not_found'],
      handle: async ({ params }) => {
        const version = (await listVersions(db, params.key)).find((each) => each.version === params.version);
        if (!version) throw new Problem('not_found');
        return { body: version };
      },
    }),
  ];
}

function summaryOf({ key, paused, published, draft: unpublished }: PolicyWithDraft, { lastMatchedAt, ...activity }: PolicyActivity, since: Date) {
  const document = (published ?? unpublished)?.document ?? defaultPolicy;
  return {
    key,
    name: document.name,
    paused,
    priority: document.priority,
    version: published?.version ?? null,
    status: published ? 'published' : 'draft',
    publishedAt: published?.publishedAt ?? null,
    publishedBy: published?.publishedBy ?? null,
    draftVersion: unpublished?.version ?? null,
    draftUpdatedAt: unpublished?.updatedAt ?? null,
    sentences: policySentences(document),
    activity: { since: since.toISOString(), ...activity, lastMatchedAt: lastMatchedAt?.toISOString() ?? null },
  };
}
