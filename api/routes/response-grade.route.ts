import { findInteraction } from '../../prisma/stores/interaction-read.store.js';
import { gradeByStaff } from '../../prisma/stores/response-grade.store.js';
import { interactionExample } from '../contract/examples.js';
import { gradeBody, interactionSchema } from '../contract/interactions.schema.js';
import { idParams } from '../contract/shapes.schema.js';
import type { ApiDeps } from '../deps.js';
import { Problem } from '../http/problem.js';
import { caseWorkers, route, type RouteSpec } from '../http/route.js';

/** A person's word on whether a customer gave a rating: audited, with a reason, and never by the agent who was rated. */
export function responseGradeRoutes({ db, clock }: ApiDeps): RouteSpec[] {
  return [
    route({
      method: 'post',
      path: '/api/v1/responses/{id}/grade',
      operationId: 'gradeResponse',
      tag: 'Interactions',
      summary: 'Say whether a rating is a customer’s or a machine’s; it can be changed back',
      description:
        'A `confirmed` rating counts, and a low one opens its case. A `provisional` or `scanner` one counts in no number, and its open case is withdrawn. What a person says here, later evidence does not overrule.',
      access: { roles: caseWorkers },
      params: idParams,
      body: gradeBody,
      responses: { 200: { description: 'The interaction.', schema: interactionSchema, example: interactionExample } },
      problems: ['not_found', 'rated_agent_may_not'],
      handle: async ({ params, body, actor }) => {
        const graded = await gradeByStaff(db, params.id, { ...body, actor, now: clock() });
        if (!graded.ok) throw new Problem(graded.error.code);
        return { body: await findInteraction(db, graded.value.interactionId) };
      },
    }),
  ];
}
