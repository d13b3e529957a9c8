import { findInteraction } from '../../prisma/stores/interaction-read.store.js';
import { askAnyway, neverAsk, withdrawChoice } from '../../prisma/stores/staff-choice.store.js';
import { interactionExample } from '../contract/examples.js';
import { interactionSchema, staffChoiceBody, staffChoiceOutcomeSchema } from '../contract/interactions.schema.js';
import { idParams } from '../contract/shapes.schema.js';
import type { ApiDeps } from '../deps.js';
import { Problem } from '../http/problem.js';
import { caseWorkers, route, type RouteSpec } from '../http/route.js';

/** What a person may say about asking: audited, with a reason, and never by the agent who would be rated. */
export function staffChoiceRoutes({ db, clock }: ApiDeps): RouteSpec[] {
  const tag = 'Interactions';
  const outcome = { description: 'What came of it.', schema: staffChoiceOutcomeSchema };
  return [
    route({
      method: 'post',
      path: '/api/v1/interactions/{id}/ask-anyway',
      operationId: 'askAnyway',
      tag,
      summary: 'Ask about this contact although the organisation’s own limits say no',
      description:
        'Lifts the sampling rate, the hold-out, the VIP quarter, the ceilings and the rules about small or unusual contacts. Consent, opt-out, the pauses between surveys and after a low score, and quiet hours stay.',
      access: { roles: caseWorkers },
      params: idParams,
      body: staffChoiceBody.openapi({ example: { reason: 'The account manager asked for feedback on this escalation.' } }),
      responses: { 200: { ...outcome, example: { outcome: 'asked', decidedBy: null } } },
      problems: ['not_found', 'rated_agent_may_not', 'already_asked', 'imported_contact'],
      handle: async ({ params, body, actor }) => {
        const chosen = await askAnyway(db, params.id, body.reason, actor, clock());
        if (!chosen.ok) throw new Problem(chosen.error.code);
        return { body: chosen.value };
      },
    }),
    route({
      method: 'post',
      path: '/api/v1/interactions/{id}/never-ask',
      operationId: 'neverAsk',
      tag,
      summary: 'Never ask about this contact; an open survey about it is called off',
      access: { roles: caseWorkers },
      params: idParams,
      body: staffChoiceBody.openapi({ example: { reason: 'In litigation; legal asked for silence.' } }),
      responses: { 200: { ...outcome, example: { outcome: 'not_asked', decidedBy: 'staff_choice' } } },
      problems: ['not_found', 'rated_agent_may_not', 'imported_contact'],
      handle: async ({ params, body, actor }) => {
        const chosen = await neverAsk(db, params.id, body.reason, actor, clock());
        if (!chosen.ok) throw new Problem(chosen.error.code);
        return { body: chosen.value };
      },
    }),
    route({
      method: 'delete',
      path: '/api/v1/interactions/{id}/staff-choice',
      operationId: 'withdrawStaffChoice',
      tag,
      summary: 'Take the choice back; what was decided stays',
      access: { roles: caseWorkers },
      params: idParams,
      responses: { 200: { description: 'The interaction.', schema: interactionSchema, example: interactionExample } },
      problems: ['not_found', 'rated_agent_may_not'],
      handle: async ({ params, actor }) => {
        const withdrawn = await withdrawChoice(db, params.id, actor);
        if (!withdrawn.ok) throw new Problem(withdrawn.error.code);
        return { body: await findInteraction(db, params.id) };
      },
    }),
  ];
}
