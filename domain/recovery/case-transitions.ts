import { instantMs } from './applied.js';
import type { CaseState, CaseStatus, EntryDetail, LastLook } from './case-state.js';
import { outcomeOf } from './second-rating.js';

/** A line that Amends itself writes. */
export interface SystemEntry {
  kind: string;
  at: string;
  detail: EntryDetail;
}

/** What time, the customer or the program make of a case; null where there is nothing to do. Each may come again at any time. */
export type Transition = { state: CaseState; entries: SystemEntry[] } | null;

/** Where a case stands that is not closed. */
export function workingStatus({
  firstOutreachAt,
  resolvedAt,
  secondAskedAt,
  lastLook,
}: Pick<CaseState, 'firstOutreachAt' | 'resolvedAt' | 'secondAskedAt' | 'lastLook'>): Exclude<CaseStatus, 'closed'> {
  if (lastLook !== null) return 'last_look';
  if (resolvedAt !== null) return secondAskedAt === null ? 'resolved' : 'asked_again';
  return firstOutreachAt === null ? 'open' : 'contacted';
}

/** Records for good that nobody reached out in time; the deadline is over when this is asked, by the clock that asks. Nothing where an outreach came first, or where it is recorded already. */
export function breached(state: CaseState, now: string): Transition {
  const { firstOutreachAt, outreachDueAt } = state;
  if (state.status === 'closed' || state.breachedAt !== null) return null;
  if (firstOutreachAt !== null && instantMs(firstOutreachAt) <= instantMs(outreachDueAt)) return null;
  return { state: { ...state, breachedAt: outreachDueAt }, entries: [line('breached', outreachDueAt), line('escalated', now)] };
}

/** Records that nobody had the last look in time. */
export function lastLookBreached(state: CaseState): Transition {
  const { lastLook } = state;
  if (state.status !== 'last_look' || !lastLook || lastLook.breachedAt !== null) return null;
  if (lastLook.reachedAt !== null && instantMs(lastLook.reachedAt) <= instantMs(lastLook.dueAt)) return null;
  const next = { ...state, lastLook: { ...lastLook, breachedAt: lastLook.dueAt } };
  return { state: next, entries: [line('last_look_breached', lastLook.dueAt)] };
}

/** The one second ask is out: only of a resolved case that somebody had reached out in, and never again. */
export function askedAgain(state: CaseState, now: string): Transition {
  if (state.status !== 'resolved' || state.firstOutreachAt === null || state.secondAskedAt !== null) return null;
  return { state: { ...state, status: 'asked_again', secondAskedAt: now }, entries: [line('asked_again', now)] };
}

/**
 * What a second rating makes of a case. Higher than the first closes it as upgraded. Equal or lower opens the last look of `lookerId`, once;
 * where there is nobody to have it, the case closes as not upgraded. A rating that the customer corrects afterwards is followed the same way.
 */
export function rerated(state: CaseState, second: { rating: number; at: string }, lookerId: string | null, now: string): Transition {
  const outcome = outcomeOf(state.rating, second.rating);
  const next: CaseState = { ...state, secondRating: second.rating, secondRatedAt: second.at };
  const entry = line('rerated', now, { from: state.rating, to: second.rating, outcome });
  if (state.secondRating !== null) return corrected(state, next, entry, lookerId, now);
  if (state.status === 'closed') return null;
  if (outcome === 'upgraded') return { state: closedAs(next, 'upgraded', now), entries: [entry] };
  return looked(next, entry, lookerId, now);
}

/** A second rating was there already: the same says nothing new. */
function corrected(before: CaseState, next: CaseState, entry: SystemEntry, lookerId: string | null, now: string): Transition {
  if (before.secondRating === next.secondRating) return null;
  const isUpgraded = outcomeOf(next.rating, next.secondRating ?? 0) === 'upgraded';
  if (before.status === 'last_look') return { state: isUpgraded ? closedAs(next, 'upgraded', now) : next, entries: [entry] };
  if (before.outcome !== 'upgraded' && before.outcome !== 'not_upgraded') return { state: next, entries: [entry] };
  if (isUpgraded) return { state: { ...next, outcome: 'upgraded' }, entries: [entry] };
  if (before.outcome === 'upgraded' && before.lastLook === null) return looked(next, entry, lookerId, now);
  return { state: { ...next, outcome: 'not_upgraded' }, entries: [entry] };
}

/** The last look has the case's own span, from now on. */
function looked(next: CaseState, entry: SystemEntry, lookerId: string | null, now: string): Transition {
  if (lookerId === null) return { state: closedAs(next, 'not_upgraded', now), entries: [entry] };
  const spanMs = instantMs(next.outreachDueAt) - instantMs(next.openedAt);
  const dueAt = new Date(instantMs(now) + spanMs).toISOString();
  const lastLook: LastLook = { openedAt: now, dueAt, reachedAt: null, breachedAt: null };
  const opened = line('last_look_opened', now, { dueAt, from: next.assigneeId, to: lookerId });
  const state: CaseState = { ...next, status: 'last_look', outcome: null, closedAt: null, snooze: null, assigneeId: lookerId, lastLook };
  return { state, entries: [entry, opened] };
}

/** Ends a case without a second rating. `wasAsked` is false where the ask could not go out: then nobody was asked, and it doesn't count as such. */
export function endedUnrated(state: CaseState, reason: string, wasAsked: boolean, now: string): Transition {
  // A last look has its own end, which a person gives it.
  if (state.status === 'closed' || state.status === 'last_look') return null;
  const closed = closedAs(state, 'not_rerated', now);
  return { state: wasAsked ? closed : { ...closed, secondAskedAt: null }, entries: [line('closed', now, { reason })] };
}

/** The customer took the low rating back in time: nothing is left to recover. */
export function withdrawn(state: CaseState, rating: number, now: string): Transition {
  if (state.status === 'closed') return null;
  return { state: closedAs(state, 'withdrawn', now), entries: [line('withdrawn', now, { rating })] };
}

/** A withdrawn case whose rating is low once more stands where it stood. */
export function reopened(state: CaseState, now: string): Transition {
  if (state.status !== 'closed' || state.outcome !== 'withdrawn') return null;
  return { state: { ...state, status: workingStatus(state), outcome: null, closedAt: null }, entries: [line('reopened', now)] };
}

/** Gives a case to another person because the one who had it is gone; `why` is for its timeline. */
export function reassigned(state: CaseState, userId: string, why: EntryDetail, now: string): Transition {
  if (state.status === 'closed' || state.assigneeId === userId) return null;
  return { state: { ...state, assigneeId: userId }, entries: [line('assigned', now, { from: state.assigneeId, to: userId, ...why })] };
}

function closedAs(state: CaseState, outcome: NonNullable<CaseState['outcome']>, now: string): CaseState {
  return { ...state, status: 'closed', outcome, snooze: null, closedAt: now };
}

const line = (kind: string, at: string, detail: EntryDetail = {}): SystemEntry => ({ kind, at, detail });
