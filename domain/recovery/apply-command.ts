import { assertNever, err, ok, type Result } from '../result.js';
import type { Actor, CaseChange, CaseCommand, CaseFault, CaseState, CommandFacts } from './case-state.js';
import { did, type Applied } from './applied.js';
import { closeLastLook, resolve } from './closing-commands.js';
import { approveDoNotContact, declineDoNotContact, proposeDoNotContact, reverseDoNotContact } from './do-not-contact-commands.js';
import { logOutreach, promiseOutreach } from './outreach-commands.js';
import { decideRemedy, offerRemedy } from './remedy-commands.js';
import { isSamePerson } from './same-person.js';
import { addTask, completeTask, endSnooze, snooze } from './task-commands.js';

/** What holds where nothing is known of anybody: no limit was set, and nobody stands above. */
export const noFacts: CommandFacts = { remedyLimitCents: null, standsAbove: false };

/**
 * Applies one command to a case: the new state, its timeline line, and whether the case's workflow must hear of it.
 * Refusals are values. `now` and all instants in the command are ISO strings; text that is none throws, the API's schema keeps it out.
 */
export function applyCaseCommand(
  state: CaseState,
  actor: Actor,
  command: CaseCommand,
  now: string,
  facts: CommandFacts = noFacts,
): Result<CaseChange, CaseFault> {
  const fault = refusalOf(state, actor, command);
  if (fault) return err(fault);
  const applied = apply(state, actor, command, now, facts);
  if (!applied.ok) return applied;
  const { state: next, kind, at, detail } = applied.value;
  const restartsClock = state.status === 'closed' && next.status !== 'closed';
  return ok({ state: next, entry: { kind, at, detail }, signal: movesWorkflow(state, next), restartsClock });
}

/** What can be done to a closed case: words, what was left to do, and taking back that the customer is left alone. */
const possibleWhenClosed: readonly CaseCommand['type'][] = ['add_note', 'complete_task', 'reverse_do_not_contact'];

function refusalOf(state: CaseState, actor: Actor, command: CaseCommand): CaseFault | null {
  if (command.type === 'add_note') return null;
  if (state.status === 'closed' && !possibleWhenClosed.includes(command.type)) return { code: 'case_closed' };
  if (command.type !== 'acknowledge' && isSamePerson(actor.email, state.ratedAgentEmail)) return { code: 'rated_agent_may_not' };
  return null;
}

function movesWorkflow(before: CaseState, after: CaseState): boolean {
  return (
    before.status !== after.status ||
    before.assigneeId !== after.assigneeId ||
    before.firstOutreachAt !== after.firstOutreachAt ||
    before.resolvedAt !== after.resolvedAt ||
    before.lastLook?.reachedAt !== after.lastLook?.reachedAt ||
    before.closedAt !== after.closedAt
  );
}

function apply(state: CaseState, actor: Actor, command: CaseCommand, now: string, facts: CommandFacts): Applied {
  switch (command.type) {
    case 'assign':
      return assign(state, command, now);
    case 'acknowledge': {
      const detail = { note: command.note, byRatedAgent: isSamePerson(actor.email, state.ratedAgentEmail) };
      return did({ ...state, acknowledgedAt: state.acknowledgedAt ?? now }, 'acknowledged', now, detail);
    }
    case 'log_outreach':
      return logOutreach(state, command, now);
    case 'schedule_callback':
      return promiseOutreach(state, command, now);
    case 'snooze':
      return snooze(state, actor, command, now);
    case 'end_snooze':
      return endSnooze(state, now);
    case 'add_task':
      return addTask(state, command, now);
    case 'complete_task':
      return completeTask(state, command, now);
    case 'offer_remedy':
      return offerRemedy(state, actor, command, now, facts);
    case 'approve_remedy':
    case 'decline_remedy':
      return decideRemedy(state, actor, command, now, facts);
    case 'add_note':
      return did(state, 'note_added', now, { note: command.note });
    case 'resolve':
      return resolve(state, actor, command, now);
    case 'close_last_look':
      return closeLastLook(state, actor, command, now);
    case 'propose_do_not_contact':
      return proposeDoNotContact(state, actor, command, now);
    case 'approve_do_not_contact':
      return approveDoNotContact(state, actor, command, now);
    case 'decline_do_not_contact':
      return declineDoNotContact(state, actor, command, now);
    case 'reverse_do_not_contact':
      return reverseDoNotContact(state, actor, command, now);
    default:
      return assertNever(command);
  }
}

/** Hands the case over, with what the next person should know. Whoever resolved it does not get the last look at it. */
function assign(state: CaseState, command: Extract<CaseCommand, { type: 'assign' }>, now: string): Applied {
  if (state.status === 'last_look' && isSamePerson(command.userId, state.resolvedById)) return err({ code: 'same_person' });
  const handOver = command.note === undefined || command.note === '' ? {} : { note: command.note };
  return did({ ...state, assigneeId: command.userId }, 'assigned', now, { from: state.assigneeId, to: command.userId, ...handOver });
}
