import { assertNever } from '../../domain/result.js';
import type { Actor, CaseCommand, CaseFault } from '../../domain/recovery/case-state.js';
import { findCase } from '../../prisma/stores/case-read.store.js';
import { applyCommand } from '../../prisma/stores/recovery-case.store.js';
import { findActiveUser } from '../../prisma/stores/staff-directory.store.js';
import { caseBodies, caseDetailSchema } from '../contract/cases.schema.js';
import { caseDetailExample } from '../contract/examples.js';
import { idParams, type z } from '../contract/shapes.schema.js';
import type { ApiDeps } from '../deps.js';
import { Problem, type ProblemCode } from '../http/problem.js';
import { caseWorkers, route, type Role, type RouteInput, type RouteSpec } from '../http/route.js';
import { scopeOf } from './cases.route.js';

const workersAndAgents: readonly Role[] = [...caseWorkers, 'agent'];

interface CommandRoute<B extends z.ZodType> {
  path: string;
  operationId: string;
  summary: string;
  description?: string;
  roles: readonly Role[];
  body: B;
  problems?: readonly ProblemCode[];
  command: (body: RouteInput<undefined, undefined, B>['body']) => CaseCommand;
}

/** Work on a case: each command is one transaction, and answers with the case as it is then. */
export function caseCommandRoutes({ db, clock }: ApiDeps): RouteSpec[] {
  const run = async (id: string, actor: Actor, command: CaseCommand) => {
    const now = clock();
    const view = { agent: scopeOf(actor), viewerEmail: actor.email, now };
    if (!(await findCase(db, id, view))) throw new Problem('not_found');
    if (command.type === 'assign' && !(await findActiveUser(db, command.userId))) {
      throw new Problem('invalid_input', { errors: [{ path: 'userId', message: 'nobody with access has this id' }] });
    }
    const applied = await applyCommand(db, id, actor, command, now.toISOString());
    if (!applied.ok) throw problemOf(applied.error);
    return { body: await findCase(db, id, { ...view, now: clock() }) };
  };
  const command = <B extends z.ZodType>(spec: CommandRoute<B>): RouteSpec =>
    route({
      method: 'post',
      path: `/api/v1/cases/{id}/${spec.path}`,
      operationId: spec.operationId,
      tag: 'Cases',
      summary: spec.summary,
      ...(spec.description ? { description: spec.description } : {}),
      access: { roles: spec.roles },
      params: idParams,
      body: spec.body,
      responses: { 200: { description: 'The case after it.', schema: caseDetailSchema, example: caseDetailExample } },
      problems: ['not_found', 'case_closed', 'rated_agent_may_not', ...(spec.problems ?? [])],
      handle: ({ params, body, actor }) => run(params.id, actor, spec.command(body)),
    });

  return [
    command({
      path: 'assign',
      operationId: 'assignCase',
      summary: 'Put the case into the hands of a person',
      roles: caseWorkers,
      body: caseBodies.assign,
      command: ({ userId }) => ({ type: 'assign', userId }),
    }),
    command({
      path: 'acknowledge',
      operationId: 'acknowledgeCase',
      summary: 'Say that it was seen; the rated agent may do this too',
      roles: workersAndAgents,
      body: caseBodies.acknowledge,
      command: ({ note }) => ({ type: 'acknowledge', note }),
    }),
    command({
      path: 'outreach',
      operationId: 'logOutreach',
      summary: 'Log a personal contact with the customer',
      description: 'The first one that counts stops the 24-hour timer. `no_answer` is noted and does not count. `at` is when it took place; now when absent.',
      roles: workersAndAgents,
      body: caseBodies.outreach,
      command: ({ kind, result, note, at }) => ({ type: 'log_outreach', kind, result, note, at: at ?? null }),
    }),
    command({
      path: 'callbacks',
      operationId: 'scheduleCallback',
      summary: 'Note when the customer will be called',
      roles: workersAndAgents,
      body: caseBodies.callbacks,
      command: ({ at }) => ({ type: 'schedule_callback', at }),
    }),
    command({
      path: 'remedy',
      operationId: 'offerRemedy',
      summary: 'Note what was offered to make it right',
      roles: workersAndAgents,
      body: caseBodies.remedy,
      problems: ['remedy_not_offered'],
      command: ({ kind, note }) => ({ type: 'offer_remedy', kind, note }),
    }),
    command({
      path: 'notes',
      operationId: 'addCaseNote',
      summary: 'Add a note; also to a closed case',
      roles: workersAndAgents,
      body: caseBodies.note,
      command: ({ note }) => ({ type: 'add_note', note }),
    }),
    command({
      path: 'resolve',
      operationId: 'resolveCase',
      summary: 'Resolve with root cause and action; the customer is asked once more later',
      roles: workersAndAgents,
      body: caseBodies.resolve,
      problems: ['outreach_required', 'already_resolved'],
      command: ({ rootCause, action, note }) => ({ type: 'resolve', rootCause, action, note }),
    }),
    command({
      path: 'do-not-contact',
      operationId: 'proposeDoNotContact',
      summary: 'Propose not to contact this customer',
      roles: caseWorkers,
      body: caseBodies.doNotContact,
      problems: ['ground_not_allowed'],
      command: ({ ground, note }) => ({ type: 'propose_do_not_contact', ground, note }),
    }),
    command({
      path: 'do-not-contact/approve',
      operationId: 'approveDoNotContact',
      summary: 'Agree to the proposal of another person; closes the case',
      roles: caseWorkers,
      body: caseBodies.approve,
      problems: ['not_proposed', 'same_person'],
      command: ({ note }) => ({ type: 'approve_do_not_contact', note }),
    }),
  ];
}

/** Each refusal as the problem that callers meet; what lies in the input is told with its path. */
function problemOf(fault: CaseFault | { code: 'not_found' }): Problem {
  const input = (path: string, message: string) => new Problem('invalid_input', { errors: [{ path, message }] });
  switch (fault.code) {
    case 'not_found':
    case 'case_closed':
    case 'outreach_required':
    case 'already_resolved':
    case 'rated_agent_may_not':
    case 'not_proposed':
    case 'same_person':
    case 'remedy_not_offered':
    case 'ground_not_allowed':
      return new Problem(fault.code);
    case 'role_may_not':
      return new Problem('forbidden');
    case 'outreach_in_the_future':
      return input('at', 'lies in the future; log an outreach after it took place');
    case 'outreach_before_rating':
      return input('at', 'lies before the rating; only what came after it answers it');
    case 'outreach_result_impossible':
      return input('result', `a contact by ${fault.kind} cannot end as ${fault.result}`);
    case 'callback_in_the_past':
      return input('at', 'lies in the past');
    default:
      return assertNever(fault);
  }
}
