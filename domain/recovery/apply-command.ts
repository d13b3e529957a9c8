import { assertNever, err, ok, type Result } from '../result.js';
import type { Actor, CaseChange, CaseCommand, CaseFault, CaseState, EntryDetail, OutreachKind, OutreachResult } from './case-state.js';
import { isSamePerson } from './same-person.js';

/** Clocks of browsers and telephones run ahead; an outreach this far in the future is still now. */
const clockToleranceMs = 2 * 60_000;

const possibleResults: Record<OutreachKind, readonly OutreachResult[]> = {
  call: ['reached', 'voicemail', 'no_answer'],
  email: ['sent', 'reached'],
  message: ['sent', 'reached'],
  visit: ['reached', 'no_answer'],
};

type Applied = Result<{ state: CaseState; kind: string; at: string; detail: EntryDetail }, CaseFault>;

/**
 * Applies one command to a case: the new state, its timeline line, and whether the case's workflow must hear of it.
 * Refusals are values. `now` and all instants in the command are ISO strings; text that is none throws, the API's schema keeps it out.
 */
export function applyCaseCommand(state: CaseState, actor: Actor, command: CaseCommand, now: string): Result<CaseChange, CaseFault> {
  const fault = refusalOf(state, actor, command);
  if (fault) return err(fault);
  const applied = apply(state, actor, command, now);
  if (!applied.ok) return applied;
  const { state: next, kind, at, detail } = applied.value;
  return ok({ state: next, entry: { kind, at, detail }, signal: movesWorkflow(state, next) });
}

/** Whether a logged outreach counts as one: a knock nobody answered is an attempt. Definition: `recoveryRate` on the metrics page. */
export function countsAsOutreach(result: OutreachResult): boolean {
  return result !== 'no_answer';
}

/** Who stands behind a decision: the person, or the key for callers that are no person. */
export function identityOf(actor: Actor): string {
  return actor.id ?? `key:${actor.name}`;
}

function refusalOf(state: CaseState, actor: Actor, command: CaseCommand): CaseFault | null {
  if (command.type === 'add_note') return null;
  if (state.status === 'closed') return { code: 'case_closed' };
  if (command.type !== 'acknowledge' && isSamePerson(actor.email, state.ratedAgentEmail)) return { code: 'rated_agent_may_not' };
  return null;
}

function movesWorkflow(before: CaseState, after: CaseState): boolean {
  return (
    before.status !== after.status ||
    before.firstOutreachAt !== after.firstOutreachAt ||
    before.resolvedAt !== after.resolvedAt ||
    before.closedAt !== after.closedAt
  );
}

function apply(state: CaseState, actor: Actor, command: CaseCommand, now: string): Applied {
  switch (command.type) {
    case 'assign':
      return ok({ state: { ...state, assigneeId: command.userId }, kind: 'assigned', at: now, detail: { from: state.assigneeId, to: command.userId } });
    case 'acknowledge':
      return ok({
        state: { ...state, acknowledgedAt: state.acknowledgedAt ?? now },
        kind: 'acknowledged',
        at: now,
        detail: { note: command.note, byRatedAgent: isSamePerson(actor.email, state.ratedAgentEmail) },
      });
    case 'log_outreach':
      return logOutreach(state, command, now);
    case 'schedule_callback':
      if (instantMs(command.at) <= instantMs(now)) return err({ code: 'callback_in_the_past', at: command.at });
      return ok({ state, kind: 'callback_scheduled', at: now, detail: { callbackAt: command.at } });
    case 'offer_remedy':
      return ok({ state, kind: 'remedy_offered', at: now, detail: { kind: command.kind, note: command.note } });
    case 'add_note':
      return ok({ state, kind: 'note_added', at: now, detail: { note: command.note } });
    case 'resolve':
      return resolve(state, command, now);
    case 'propose_do_not_contact':
      return proposeDoNotContact(state, actor, command, now);
    case 'approve_do_not_contact':
      return approveDoNotContact(state, actor, command, now);
    default:
      return assertNever(command);
  }
}

function logOutreach(state: CaseState, command: Extract<CaseCommand, { type: 'log_outreach' }>, now: string): Applied {
  const { kind, result, note } = command;
  if (!possibleResults[kind].includes(result)) return err({ code: 'outreach_result_impossible', kind, result });
  const at = command.at ?? now;
  if (instantMs(at) > instantMs(now) + clockToleranceMs) return err({ code: 'outreach_in_the_future', at });
  if (instantMs(at) < instantMs(state.openedAt)) return err({ code: 'outreach_before_rating', at });
  const counts = countsAsOutreach(result);
  return ok({
    state: counts ? withOutreach(state, at) : state,
    kind: 'outreach_logged',
    at,
    detail: { kind, result, note, counts, loggedAt: now },
  });
}

/** The first outreach is the earliest by its own time, in whatever order people get round to logging them. */
function withOutreach(state: CaseState, at: string): CaseState {
  const first = state.firstOutreachAt === null || instantMs(at) < instantMs(state.firstOutreachAt) ? at : state.firstOutreachAt;
  return { ...state, status: state.status === 'open' ? 'contacted' : state.status, firstOutreachAt: first };
}

function resolve(state: CaseState, command: Extract<CaseCommand, { type: 'resolve' }>, now: string): Applied {
  if (state.resolvedAt !== null) return err({ code: 'already_resolved' });
  if (state.firstOutreachAt === null) return err({ code: 'outreach_required' });
  const { rootCause, action, note } = command;
  return ok({ state: { ...state, status: 'resolved', resolvedAt: now }, kind: 'resolved', at: now, detail: { rootCause, action, note } });
}

function proposeDoNotContact(state: CaseState, actor: Actor, command: Extract<CaseCommand, { type: 'propose_do_not_contact' }>, now: string): Applied {
  if (!mayDecideContact(actor)) return err({ code: 'role_may_not', role: actor.role });
  const { ground, note } = command;
  return ok({
    state: { ...state, doNotContact: { ground, proposedById: identityOf(actor) } },
    kind: 'do_not_contact_proposed',
    at: now,
    detail: { ground, note },
  });
}

function approveDoNotContact(state: CaseState, actor: Actor, command: Extract<CaseCommand, { type: 'approve_do_not_contact' }>, now: string): Applied {
  if (!mayDecideContact(actor)) return err({ code: 'role_may_not', role: actor.role });
  if (state.doNotContact === null) return err({ code: 'not_proposed' });
  const { ground, proposedById } = state.doNotContact;
  if (proposedById === identityOf(actor)) return err({ code: 'same_person' });
  return ok({
    state: { ...state, status: 'closed', outcome: 'do_not_contact', closedAt: now },
    kind: 'do_not_contact_approved',
    at: now,
    detail: { ground, proposedById, note: command.note },
  });
}

function mayDecideContact(actor: Actor): boolean {
  return actor.role === 'manager' || actor.role === 'ops' || actor.role === 'admin';
}

function instantMs(text: string): number {
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) throw new Error('not an instant');
  return ms;
}
