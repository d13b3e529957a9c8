import { markMentionsSeen } from '../../prisma/stores/case-mention.store.js';
import { caseBodies } from '../contract/case-commands.schema.js';
import { idParams, z } from '../contract/shapes.schema.js';
import type { ApiDeps } from '../deps.js';
import { caseWorkers, route, type Role, type RouteSpec } from '../http/route.js';
import { caseCommand } from './case-command.js';

const workersAndAgents: readonly Role[] = [...caseWorkers, 'agent'];

/** Work on a case: each command is one transaction, and answers with the case as it is then. */
export function caseCommandRoutes(deps: ApiDeps): RouteSpec[] {
  const command = caseCommand(deps);
  return [
    command({
      path: 'assign',
      operationId: 'assignCase',
      summary: 'Put the case into the hands of a person, with what that person should know',
      description: 'The person is told by email, unless they took it themselves. Whoever resolved a case does not get its last look.',
      roles: caseWorkers,
      body: caseBodies.assign,
      problems: ['same_person'],
      command: ({ userId, note }) => ({ type: 'assign', userId, ...(note === undefined ? {} : { note }) }),
    }),
    command({
      path: 'snooze',
      operationId: 'snoozeCase',
      summary: 'Put the case aside until a promised time',
      description:
        'It is listed apart and comes back by itself. The clock goes on: while nobody has reached out, no later than the deadline.',
      roles: workersAndAgents,
      body: caseBodies.snooze,
      problems: ['snooze_beyond_deadline'],
      command: ({ until, reason }) => ({ type: 'snooze', until, reason }),
    }),
    command({
      path: 'snooze/end',
      operationId: 'endSnooze',
      summary: 'Take the case up again before its time',
      roles: workersAndAgents,
      body: caseBodies.nothing,
      problems: ['not_snoozed'],
      command: () => ({ type: 'end_snooze' }),
    }),
    command({
      path: 'tasks',
      operationId: 'addCaseTask',
      summary: 'Add something to be done by a time; of whoever has the case, unless somebody is named',
      roles: workersAndAgents,
      body: caseBodies.task,
      command: ({ text, dueAt, assigneeId }) => ({ type: 'add_task', text, dueAt, assigneeId: assigneeId ?? null }),
    }),
    command({
      path: 'tasks/{number}/complete',
      operationId: 'completeCaseTask',
      summary: 'Say that a task is done; also of a closed case',
      roles: workersAndAgents,
      isNumbered: true,
      body: caseBodies.nothing,
      problems: ['task_not_found', 'task_done'],
      command: (_body, number) => ({ type: 'complete_task', number }),
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
      description:
        'The first one that counts stops the 24-hour timer. `no_answer` is noted and does not count. `at` is when it took place; now when absent.',
      roles: workersAndAgents,
      body: caseBodies.outreach,
      command: ({ kind, result, note, at }) => ({ type: 'log_outreach', kind, result, note, at: at ?? null }),
    }),
    command({
      path: 'callbacks',
      operationId: 'scheduleCallback',
      summary: 'Note when the customer will be called; the promise becomes a task',
      roles: workersAndAgents,
      body: caseBodies.callbacks,
      command: ({ at, note }) => ({ type: 'schedule_callback', at, ...(note === undefined ? {} : { note }) }),
    }),
    command({
      path: 'remedy',
      operationId: 'offerRemedy',
      summary: 'Note what was offered to make it right',
      description:
        'With an amount beyond your own limit it is a request, which a manager above you, ops or an admin decides: see `remedyRequests`.',
      roles: workersAndAgents,
      body: caseBodies.remedy,
      problems: ['remedy_not_offered'],
      command: ({ kind, note, amountCents }) => ({ type: 'offer_remedy', kind, note, amountCents: amountCents ?? null }),
    }),
    ...(['approve', 'decline'] as const).map((verdict) =>
      command({
        path: `remedies/{number}/${verdict}`,
        operationId: verdict === 'approve' ? 'approveRemedy' : 'declineRemedy',
        summary:
          verdict === 'approve'
            ? 'Agree to a remedy beyond the limit of whoever asked'
            : 'Say no to a remedy beyond the limit of whoever asked',
        roles: caseWorkers,
        isNumbered: true,
        body: caseBodies.remedyDecision,
        problems: ['remedy_request_not_found', 'remedy_decided', 'remedy_above_limit', 'not_above', 'same_person'],
        command: ({ note }, number) => ({ type: verdict === 'approve' ? 'approve_remedy' : 'decline_remedy', number, note }),
      }),
    ),
    command({
      path: 'notes',
      operationId: 'addCaseNote',
      summary: 'Add a note; also to a closed case',
      description: 'Colleagues whom it names with an `@` find the case under `mentioned=me`.',
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
      command: ({ rootCause, action, note, customerConfirmed }) => ({ type: 'resolve', rootCause, action, note, customerConfirmed }),
    }),
    command({
      path: 'last-look/close',
      operationId: 'closeLastLook',
      summary: 'Close a case whose second rating was no better, with what more was done',
      description: 'Not by whoever had resolved it. The customer is not asked again.',
      roles: caseWorkers,
      body: caseBodies.lastLook,
      problems: ['no_last_look', 'same_person'],
      command: ({ action, note }) => ({ type: 'close_last_look', action, note }),
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
    command({
      path: 'do-not-contact/decline',
      operationId: 'declineDoNotContact',
      summary: 'Say no to the proposal of another person; the case goes on',
      roles: caseWorkers,
      body: caseBodies.reason,
      problems: ['not_proposed', 'same_person'],
      command: ({ note }) => ({ type: 'decline_do_not_contact', note }),
    }),
    command({
      path: 'do-not-contact/reverse',
      operationId: 'reverseDoNotContact',
      summary: 'Take back that the customer is left alone; the case is at work again',
      description: 'Its deadline stays the first one; where that has passed meanwhile, it is missed. See `doNotContactPeriods`.',
      roles: caseWorkers,
      body: caseBodies.reason,
      problems: ['not_reversible'],
      command: ({ note }) => ({ type: 'reverse_do_not_contact', note }),
    }),
    seenRoute(deps),
  ];
}

function seenRoute({ db, clock }: ApiDeps): RouteSpec {
  return route({
    method: 'post',
    path: '/api/v1/cases/{id}/mentions/seen',
    operationId: 'markMentionsSeen',
    tag: 'Cases',
    summary: 'Note that you have seen where you are named in this case',
    access: { roles: workersAndAgents },
    params: idParams,
    responses: { 200: { description: 'How many were new.', schema: z.object({ seen: z.int() }), example: { seen: 1 } } },
    handle: async ({ params, actor }) => ({
      body: { seen: actor.id === null ? 0 : await markMentionsSeen(db, actor.id, params.id, clock()) },
    }),
  });
}
