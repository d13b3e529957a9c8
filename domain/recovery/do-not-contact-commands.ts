import { err } from '../result.js';
import { did, identityOf, mayDecide, type Applied } from './applied.js';
import { workingStatus } from './case-transitions.js';
import type { Actor, CaseCommand, CaseFault, CaseState } from './case-state.js';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;

/** Proposes that a customer is left alone. The case and its clock go on until another person has approved it. */
export function proposeDoNotContact(state: CaseState, actor: Actor, command: Command<'propose_do_not_contact'>, now: string): Applied {
  if (!mayDecide(actor)) return err({ code: 'role_may_not', role: actor.role });
  const { ground, note } = command;
  return did({ ...state, doNotContact: { ground, proposedById: identityOf(actor) } }, 'do_not_contact_proposed', now, { ground, note });
}

export function approveDoNotContact(state: CaseState, actor: Actor, { note }: Command<'approve_do_not_contact'>, now: string): Applied {
  const { proposal, fault } = proposalFor(state, actor);
  if (fault) return err(fault);
  const closed: CaseState = { ...state, status: 'closed', outcome: 'do_not_contact', snooze: null, closedAt: now };
  return did(closed, 'do_not_contact_approved', now, { ...proposal, note });
}

/** Says no to the proposal of another; the case goes on as if it had not been made, and it can be made anew. */
export function declineDoNotContact(state: CaseState, actor: Actor, { note }: Command<'decline_do_not_contact'>, now: string): Applied {
  const { proposal, fault } = proposalFor(state, actor);
  if (fault) return err(fault);
  return did({ ...state, doNotContact: null }, 'do_not_contact_declined', now, { ...proposal, note });
}

/**
 * Takes it back that a customer is left alone: the case stands where it stood, under its first deadline. That may be over by now, and then
 * it is missed, as it would have been.
 */
export function reverseDoNotContact(state: CaseState, actor: Actor, { note }: Command<'reverse_do_not_contact'>, now: string): Applied {
  if (!mayDecide(actor)) return err({ code: 'role_may_not', role: actor.role });
  if (state.status !== 'closed' || state.outcome !== 'do_not_contact') return err({ code: 'not_reversible' });
  const reopened: CaseState = { ...state, status: workingStatus(state), outcome: null, closedAt: null, doNotContact: null };
  const ground = state.doNotContact?.ground ?? null;
  return did(reopened, 'do_not_contact_reversed', now, { ground, since: state.closedAt, note });
}

type Proposal = NonNullable<CaseState['doNotContact']>;

function proposalFor(
  { doNotContact }: CaseState,
  actor: Actor,
): { proposal: Proposal; fault: null } | { proposal: null; fault: CaseFault } {
  if (!mayDecide(actor)) return { proposal: null, fault: { code: 'role_may_not', role: actor.role } };
  if (doNotContact === null) return { proposal: null, fault: { code: 'not_proposed' } };
  if (doNotContact.proposedById === identityOf(actor)) return { proposal: null, fault: { code: 'same_person' } };
  return { proposal: doNotContact, fault: null };
}
