import type { Actor } from '../../domain/recovery/case-state.js';
import { findCase } from '../../prisma/stores/case-read.store.js';
import { requestCall, type CallFault } from '../../prisma/stores/case-call.store.js';
import { markVoicemail } from '../../prisma/stores/case-call-end.store.js';
import { caseBodies } from '../contract/case-commands.schema.js';
import { caseDetailSchema } from '../contract/cases.schema.js';
import { caseDetailExample } from '../contract/examples.js';
import { idParams, z } from '../contract/shapes.schema.js';
import type { ApiDeps } from '../deps.js';
import { Problem } from '../http/problem.js';
import { caseWorkers, route, type Role, type RouteSpec } from '../http/route.js';
import { scopeOf } from './cases.route.js';

const workersAndAgents: readonly Role[] = [...caseWorkers, 'agent'];

/** Calls between whoever works a case and its customer: Amends rings both and connects them. */
export function caseCallRoutes({ db, clock }: ApiDeps): RouteSpec[] {
  const caseFor = async (id: string, actor: Actor) => {
    const found = await findCase(db, id, { agent: scopeOf(actor), viewerEmail: actor.email, now: clock() });
    if (!found) throw new Problem('not_found');
    return found;
  };
  const shared = {
    method: 'post',
    tag: 'Cases',
    access: { roles: workersAndAgents },
    responses: { 200: { description: 'The case after it.', schema: caseDetailSchema, example: caseDetailExample } },
  } as const;
  return [
    route({
      ...shared,
      path: '/api/v1/cases/{id}/call',
      operationId: 'callCustomer',
      summary: 'Ring your own phone and, once you press 1, the customer',
      description:
        'Follow it in `calls`. A talk of 10 seconds or more is logged as an outreach that reached the customer; a call that nobody answered as a try. Refused where the customer wants no calls, and outside the hours of the policy where the customer is and those in which the customer wishes to be reached, unless the customer asked to be called within two hours of now (`atWish`).',
      params: idParams,
      body: caseBodies.call,
      problems: [
        'not_found',
        'case_closed',
        'rated_agent_may_not',
        'no_own_phone',
        'no_customer_phone',
        'customer_opted_out',
        'customer_refused_calls',
        'customer_quiet_hours',
        'customer_own_hours',
        'no_wish',
        'call_under_way',
      ],
      handle: async ({ params, body, actor }) => {
        const before = await caseFor(params.id, actor);
        const byUserId = actor.id ?? body.userId;
        if (byUserId === undefined)
          throw new Problem('invalid_input', { errors: [{ path: 'userId', message: 'a key has no phone; say whose' }] });
        const requested = await requestCall(db, params.id, actor, { byUserId, atWish: body.atWish }, clock());
        if (!requested.ok) throw problemOf(requested.error, before.contact.localTime);
        return { body: await caseFor(params.id, actor) };
      },
    }),
    route({
      ...shared,
      path: '/api/v1/cases/{id}/calls/{callId}/voicemail',
      operationId: 'callWasVoicemail',
      summary: 'Say that a call got through to a mailbox only; corrects its outreach',
      params: idParams.extend({ callId: z.string().min(1).max(80) }),
      problems: ['not_found', 'rated_agent_may_not', 'call_reached_nobody'],
      handle: async ({ params, actor }) => {
        await caseFor(params.id, actor);
        const marked = await markVoicemail(db, { caseId: params.id, callId: params.callId }, actor, clock());
        if (!marked.ok) throw new Problem(marked.error.code);
        return { body: await caseFor(params.id, actor) };
      },
    }),
  ];
}

/** Said so that whoever wanted to call knows why not, and until when. */
function problemOf(fault: CallFault, localTime: string | null): Problem {
  if (fault.code !== 'customer_quiet_hours' && fault.code !== 'customer_own_hours') return new Problem(fault.code);
  const there = localTime === null ? '' : `It's ${localTime} there. `;
  const next = fault.until === null ? 'No hour in the next weeks is allowed.' : `The next hour for a call begins at ${fault.until}.`;
  return new Problem(fault.code, { detail: `${there}${next}` });
}
