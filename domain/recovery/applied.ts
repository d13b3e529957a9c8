import { ok, type Result } from '../result.js';
import type { Actor, CaseFault, CaseState, EntryDetail } from './case-state.js';

/** What one command makes of a case: the new state and its line in the timeline, or why it is refused. */
export type Applied = Result<{ state: CaseState; kind: string; at: string; detail: EntryDetail }, CaseFault>;

export const did = (state: CaseState, kind: string, at: string, detail: EntryDetail): Applied => ok({ state, kind, at, detail });

/** Who stands behind a decision: the person, or the key for callers that are no person. */
export function identityOf(actor: Actor): string {
  return actor.id ?? `key:${actor.name}`;
}

/** Who may decide for others: about leaving a customer alone, and about a last look. */
export function mayDecide(actor: Actor): boolean {
  return actor.role === 'manager' || actor.role === 'ops' || actor.role === 'admin';
}

/** Milliseconds of an ISO instant; what is none throws, since the API's schema keeps it out. */
export function instantMs(text: string): number {
  const ms = Date.parse(text);
  if (Number.isNaN(ms)) throw new Error('not an instant');
  return ms;
}

/** The next number of a list that is counted from 1 within its case. */
export const nextNumber = (items: readonly { number: number }[]): number =>
  items.reduce((most, { number }) => Math.max(most, number), 0) + 1;
