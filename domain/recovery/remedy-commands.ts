import { err } from '../result.js';
import { did, identityOf, nextNumber, type Applied } from './applied.js';
import type { Actor, CaseCommand, CaseFault, CaseState, CommandFacts, RemedyRequest } from './case-state.js';

/** Offers a remedy. One that costs more than its giver's own limit is not offered yet: it waits for somebody above. */
export function offerRemedy(
  state: CaseState,
  actor: Actor,
  command: Extract<CaseCommand, { type: 'offer_remedy' }>,
  now: string,
  { remedyLimitCents }: CommandFacts,
): Applied {
  const { kind, note } = command;
  const amountCents = command.amountCents ?? null;
  if (amountCents === null) return did(state, 'remedy_offered', now, { kind, note });
  if (remedyLimitCents === null || amountCents <= remedyLimitCents) return did(state, 'remedy_offered', now, { kind, note, amountCents });
  const number = nextNumber(state.remedyRequests);
  const asked = { requestedById: identityOf(actor), requestedByName: actor.name, requestedAt: now };
  const request: RemedyRequest = { number, kind, amountCents, note, ...asked, status: 'pending' };
  const remedyRequests = [...state.remedyRequests, request];
  return did({ ...state, remedyRequests }, 'remedy_requested', now, { request: number, kind, note, amountCents });
}

/** Approves or declines a remedy beyond its giver's limit. Never by whoever asked for it, nor beyond the decider's own limit. */
export function decideRemedy(
  state: CaseState,
  actor: Actor,
  command: Extract<CaseCommand, { type: 'approve_remedy' | 'decline_remedy' }>,
  now: string,
  facts: CommandFacts,
): Applied {
  const request = state.remedyRequests.find(({ number }) => number === command.number);
  if (!request) return err({ code: 'remedy_request_not_found' });
  const approves = command.type === 'approve_remedy';
  const fault = refusalOf(request, actor, approves, facts);
  if (fault) return err(fault);
  const status = approves ? ('approved' as const) : ('declined' as const);
  const remedyRequests = state.remedyRequests.map((each) => (each === request ? { ...request, status } : each));
  const { number, kind, amountCents, requestedById } = request;
  const detail = { request: number, kind, amountCents, requestedById, note: command.note };
  return did({ ...state, remedyRequests }, approves ? 'remedy_approved' : 'remedy_declined', now, detail);
}

function refusalOf(request: RemedyRequest, actor: Actor, approves: boolean, facts: CommandFacts): CaseFault | null {
  if (request.status !== 'pending') return { code: 'remedy_decided' };
  if (request.requestedById === identityOf(actor)) return { code: 'same_person' };
  if (actor.role === 'ops' || actor.role === 'admin') return null;
  if (actor.role !== 'manager') return { code: 'role_may_not', role: actor.role };
  if (!facts.standsAbove) return { code: 'not_above' };
  const { remedyLimitCents } = facts;
  return approves && remedyLimitCents !== null && request.amountCents > remedyLimitCents ? { code: 'remedy_above_limit' } : null;
}
