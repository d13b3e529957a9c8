import { err } from '../result.js';
import { did, identityOf, mayDecide, type Applied } from './applied.js';
import type { Actor, CaseCommand, CaseState } from './case-state.js';

type Command<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;

/** Notes root cause and action, and whether the customer said that it is put right. Only after a personal outreach. */
export function resolve(state: CaseState, actor: Actor, command: Command<'resolve'>, now: string): Applied {
  if (state.resolvedAt !== null) return err({ code: 'already_resolved' });
  if (state.firstOutreachAt === null) return err({ code: 'outreach_required' });
  const { rootCause, action, note, customerConfirmed = 'unknown' } = command;
  const words = { resolvedAt: now, resolvedById: identityOf(actor), customerConfirmed };
  return did({ ...state, status: 'resolved', snooze: null, ...words }, 'resolved', now, { rootCause, action, note, customerConfirmed });
}

/** Ends the last look at a case: what more was done. Never by whoever had resolved it, since it is their work that is looked at. */
export function closeLastLook(state: CaseState, actor: Actor, { action, note }: Command<'close_last_look'>, now: string): Applied {
  if (!mayDecide(actor)) return err({ code: 'role_may_not', role: actor.role });
  if (state.status !== 'last_look') return err({ code: 'no_last_look' });
  if (state.resolvedById === identityOf(actor)) return err({ code: 'same_person' });
  const closed: CaseState = { ...state, status: 'closed', outcome: 'not_upgraded', snooze: null, closedAt: now };
  return did(closed, 'last_look_closed', now, { action, note });
}
