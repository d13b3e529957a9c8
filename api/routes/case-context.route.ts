import { readCaseContext, seeCase } from '../../prisma/stores/case-context.store.js';
import { readConversation } from '../../prisma/stores/conversation-read.store.js';
import { writePersonal, type PersonalDraft, type WriteFault } from '../../prisma/stores/personal-message.store.js';
import type { Actor } from '../../domain/recovery/case-state.js';
import type { PersonalChannel } from '../../domain/recovery/personal-message.js';
import { caseContextExample, conversationExample, writtenExample } from '../contract/case-context-examples.js';
import { caseContextSchema, conversationSchema, personalBodies, writtenSchema } from '../contract/case-context.schema.js';
import { idParams } from '../contract/shapes.schema.js';
import type { ApiDeps } from '../deps.js';
import { Problem, type ProblemCode } from '../http/problem.js';
import { caseReaders, caseWorkers, route, type Role, type RouteSpec } from '../http/route.js';
import { scopeOf } from './cases.route.js';

const workersAndAgents: readonly Role[] = [...caseWorkers, 'agent'];
const refusals = [
  'not_found',
  'case_closed',
  'rated_agent_may_not',
  'customer_opted_out',
  'customer_refused_channel',
  'address_suppressed',
  'customer_own_hours',
  'already_written',
] as const satisfies readonly ProblemCode[];

/** What to know before a personal contact, and what people and customers write to each other. */
export function caseContextRoutes({ db, clock }: ApiDeps): RouteSpec[] {
  const viewer = (actor: Actor) => ({ agent: scopeOf(actor), viewerEmail: actor.email });
  const write = async (caseId: string, actor: Actor, draft: Omit<PersonalDraft, 'byUserId'>, userId: string | undefined) => {
    if (!(await seeCase(db, caseId, viewer(actor)))) throw new Problem('not_found');
    const byUserId = actor.id ?? userId;
    if (byUserId === undefined)
      throw new Problem('invalid_input', { errors: [{ path: 'userId', message: 'a key is nobody; say who writes' }] });
    const written = await writePersonal(db, caseId, actor, { ...draft, byUserId }, clock());
    if (!written.ok) throw problemOf(written.error);
    return { status: 202, body: { id: written.value.id, caseId, channel: draft.channel, status: 'pending' } };
  };
  const shared = { method: 'post', tag: 'Cases', access: { roles: workersAndAgents }, params: idParams } as const;
  const taken = { 202: { description: 'Taken; its fate is in the conversation.', schema: writtenSchema, example: writtenExample } };
  return [
    route({
      method: 'get',
      path: '/api/v1/cases/{id}/context',
      operationId: 'getCaseContext',
      tag: 'Cases',
      summary: "The customer's record, what went wrong, how to get in touch now, and what helps to talk about",
      access: { roles: caseReaders },
      params: idParams,
      responses: { 200: { description: 'The context.', schema: caseContextSchema, example: caseContextExample } },
      problems: ['not_found'],
      handle: async ({ params, actor }) => {
        const body = await readCaseContext(db, params.id, viewer(actor), clock());
        if (!body) throw new Problem('not_found');
        return { body };
      },
    }),
    route({
      method: 'get',
      path: '/api/v1/cases/{id}/conversation',
      operationId: 'getCaseConversation',
      tag: 'Cases',
      summary: 'What people and the customer wrote to each other about a case, oldest first',
      access: { roles: caseReaders },
      params: idParams,
      responses: { 200: { description: 'All of it, on one page.', schema: conversationSchema, example: conversationExample } },
      problems: ['not_found'],
      handle: async ({ params, actor }) => {
        if (!(await seeCase(db, params.id, viewer(actor)))) throw new Problem('not_found');
        return { body: { items: await readConversation(db, params.id), nextCursor: null } };
      },
    }),
    route({
      ...shared,
      path: '/api/v1/cases/{id}/emails',
      operationId: 'writeEmail',
      summary: 'Write a personal email to the customer; an answer comes back into the case',
      description:
        'By whoever has the case, or a manager. Once the provider took it, it is logged as an outreach of this person; an automatic message never is one. ' +
        "Goes at any hour but outside of the customer's own ones, where it needs `outsideHoursReason`. Later mails may leave the subject out.",
      body: personalBodies.email,
      responses: taken,
      problems: [...refusals, 'no_customer_email'],
      handle: ({ params, body, actor }) =>
        write(params.id, actor, { ...draftOf('email', body), subject: body.subject ?? null }, body.userId),
    }),
    route({
      ...shared,
      path: '/api/v1/cases/{id}/messages',
      operationId: 'writeTextMessage',
      summary: 'Write a personal text message to the customer; an answer comes back into the case',
      description: 'As an email, and only where the customer agreed to texts, at an hour that law and policy allow where the customer is.',
      body: personalBodies.sms,
      responses: taken,
      problems: [...refusals, 'no_customer_phone', 'customer_quiet_hours'],
      handle: ({ params, body, actor }) => write(params.id, actor, draftOf('sms', body), body.userId),
    }),
  ];
}

function draftOf(channel: PersonalChannel, { text, outsideHoursReason }: { text: string; outsideHoursReason?: string | undefined }) {
  return { channel, subject: null, text, outsideHoursReason: outsideHoursReason ?? null };
}

/** What lies in the input is told with its path; of hours, when the next ones begin. */
function problemOf(fault: WriteFault): Problem {
  switch (fault.code) {
    case 'unknown_writer':
      return new Problem('invalid_input', { errors: [{ path: 'userId', message: 'nobody with access has this id' }] });
    case 'subject_needed':
      return new Problem('invalid_input', { errors: [{ path: 'subject', message: 'the first mail of a conversation needs one' }] });
    case 'customer_own_hours':
    case 'customer_quiet_hours':
      return new Problem(fault.code, {
        detail: fault.until === null ? 'No hour in the next weeks is allowed.' : `The next hour begins at ${fault.until}.`,
      });
    default:
      return new Problem(fault.code);
  }
}
