import { defaultPolicy } from '../../domain/policy/default-policy.js';
import { policyChanges } from '../../domain/policy/policy-diff.js';
import { getPolicy, listVersions } from '../../prisma/stores/policy.store.js';
import { whatWaits } from '../../prisma/stores/policy-activity.store.js';
import { pausePolicy, publishPolicy, restoreVersion } from '../../prisma/stores/policy-write.store.js';
import { changesExample, policyExample } from '../contract/record-examples.js';
import { diffQuery, diffSchema, pauseBody, policyParams, policySchema, publicationSchema, publishBody, restoreBody } from '../contract/policies.schema.js';
import type { ApiDeps } from '../deps.js';
import { Problem } from '../http/problem.js';
import { policyEditors, readers, route, type RouteSpec } from '../http/route.js';

const one = { description: 'The policy as it is live.', schema: policySchema, example: policyExample };

/** From a draft to what decides, and back. */
export function policyPublicationRoutes({ db }: ApiDeps): RouteSpec[] {
  const tag = 'Policies';
  return [
    route({
      method: 'post',
      path: '/api/v1/policies/{key}/publish',
      operationId: 'publishPolicy',
      tag,
      summary: 'Publish the draft: decisions are made with it from now on',
      description:
        'Whatever has been decided keeps its version. `appliesTo` says what of the rest changes: `undecided`, everything that has no decision yet; `new`, only what resolves from now on, while what waits already keeps the version before.',
      access: { roles: policyEditors },
      params: policyParams,
      body: publishBody.openapi({ example: { appliesTo: 'undecided', version: 2 } }),
      responses: { 200: one },
      problems: ['not_found', 'no_draft', 'conflict'],
      handle: async ({ params, body, actor }) => {
        const published = await publishPolicy(db, params.key, { appliesTo: body.appliesTo, expected: body.version, seen: body.seen }, actor);
        if (!published.ok) throw new Problem(published.error.code);
        return { body: published.value };
      },
    }),
    route({
      method: 'get',
      path: '/api/v1/policies/{key}/publication',
      operationId: 'previewPublication',
      tag,
      summary: 'What publishing the draft would change, and what would keep its version',
      access: { roles: readers },
      params: policyParams,
      responses: {
        200: { description: 'Nothing is published.', schema: publicationSchema, example: { draft: 2, live: 1, changes: changesExample, undecided: 14, asked: 230, openCases: 12 } },
      },
      problems: ['not_found', 'no_draft'],
      handle: async ({ params }) => {
        const policy = await getPolicy(db, params.key);
        if (!policy) throw new Problem('not_found');
        const { draft, published } = policy;
        if (!draft) throw new Problem('no_draft');
        const changes = policyChanges(published?.document ?? defaultPolicy, draft.document);
        return { body: { draft: draft.version, live: published?.version ?? null, changes, ...(await whatWaits(db, params.key, published?.version ?? null)) } };
      },
    }),
    route({
      method: 'post',
      path: '/api/v1/policies/{key}/restore',
      operationId: 'restorePolicy',
      tag,
      summary: 'Roll back: publish an earlier version again, under a new number',
      access: { roles: policyEditors },
      params: policyParams,
      body: restoreBody.openapi({ example: { version: 1, appliesTo: 'undecided' } }),
      responses: { 200: { ...one, example: { ...policyExample, version: 3, restores: 1 } } },
      problems: ['not_found', 'not_published'],
      handle: async ({ params, body, actor }) => {
        const restored = await restoreVersion(db, params.key, body, actor);
        if (!restored.ok) throw new Problem(restored.error.code);
        return { body: restored.value };
      },
    }),
    route({
      method: 'post',
      path: '/api/v1/policies/{key}/pause',
      operationId: 'pausePolicy',
      tag,
      summary: 'Stop a policy from deciding, or let it decide again',
      description: 'While it is paused the next policy that matches decides. What was decided stays.',
      access: { roles: policyEditors },
      params: policyParams,
      body: pauseBody.openapi({ example: { paused: true } }),
      responses: { 200: { ...one, example: { ...policyExample, paused: true } } },
      problems: ['not_found'],
      handle: async ({ params, body, actor }) => {
        if (!(await pausePolicy(db, params.key, body.paused, actor))) throw new Problem('not_found');
        const policy = await getPolicy(db, params.key);
        return { body: policy?.published ?? policy?.draft };
      },
    }),
    route({
      method: 'get',
      path: '/api/v1/policies/{key}/diff',
      operationId: 'diffPolicyVersions',
      tag,
      summary: 'Every difference between two versions',
      access: { roles: readers },
      params: policyParams,
      query: diffQuery,
      responses: { 200: { description: 'In the order of the document.', schema: diffSchema, example: { from: 1, to: 2, changes: changesExample } } },
      problems: ['not_found'],
      handle: async ({ params, query }) => {
        const versions = await listVersions(db, params.key);
        const [before, after] = [query.from, query.to].map((number) => versions.find(({ version }) => version === number));
        if (!before || !after) throw new Problem('not_found');
        return { body: { from: query.from, to: query.to, changes: policyChanges(before.document, after.document) } };
      },
    }),
  ];
}
