import { durationMs } from '../duration.js';
import type { CustomerHistory, DecisionFacts } from '../policy/facts.js';
import type { PolicyDocument } from '../policy/policy.schema.js';

/** What is known of one customer's past, for deciding again. Instants are ISO strings. */
export interface CustomerPast {
  customerId: string;
  /** In order of their decisions. */
  resolutions: PastResolution[];
  /** Every first invitation, also those about contacts outside of the period. */
  asks: PastAsk[];
  /** When each contact ended or was last told of, by interaction: every such instant. */
  contacts: { interactionId: string; at: string[] }[];
}

/** One resolution with the facts of its decision; its `history` is that of the time. */
export interface PastResolution {
  /** When it was decided, or would have been. */
  at: string;
  facts: DecisionFacts;
  /** What was decided then, by the policies of the time; null where nobody decided. */
  recorded: { outcome: string; decidedBy: string | null } | null;
  /** The settle delay and the windows that the recorded decision was made with; null where nobody decided. */
  recordedBy: Pick<PolicyDocument, 'sampling' | 'resolution'> | null;
}

/** One first invitation as it really went. */
export interface PastAsk {
  interactionId: string;
  resolutionNumber: number;
  decidedAt: string;
  sendAt: string;
  sentAt: string | null;
  /** When and why it ended without an answer; null while it was open, or answered. */
  endedAt: string | null;
  endedReason: string | null;
  /** When a confirmed low rating came, null otherwise. */
  lowAt: string | null;
}

/** An ask of a simulation: a real one, or one that a policy would have made. */
export type SimulatedAsk = PastAsk;

/**
 * What `gatherFacts` would have read at an instant, had only these asks been made. Invitations called off before they went out asked
 * nobody; one that a reopening of the same interaction took back doesn't count either.
 */
export function historyAt(asks: readonly SimulatedAsk[], contacts: CustomerPast['contacts'], interactionId: string, document: PolicyDocument, now: string): CustomerHistory {
  const nowMs = Date.parse(now);
  const counted = asks.flatMap((ask) => instantOfAsk(ask, interactionId, nowMs));
  const newest = counted.toSorted((a, b) => b.atMs - a.atMs || (a.interactionId < b.interactionId ? -1 : 1))[0];
  const lows = asks.flatMap(({ lowAt }) => (lowAt !== null && Date.parse(lowAt) <= nowMs ? [Date.parse(lowAt)] : []));
  const windowFromMs = nowMs - durationMs(document.sampling.surveyToContact.window);
  const contactAtMs = contacts.flatMap(({ at }) => newestUpTo(at, nowMs));
  const countFrom = (fromMs: number) => contactAtMs.filter((atMs) => atMs > fromMs).length;
  return {
    lastInvitedAt: newest ? new Date(newest.atMs).toISOString() : null,
    lastInvitedInteractionId: newest?.interactionId ?? null,
    lastLowScoreAt: lows.length === 0 ? null : new Date(Math.max(...lows)).toISOString(),
    contactsInWindow: countFrom(windowFromMs),
    invitationsInWindow: counted.filter(({ atMs }) => atMs > windowFromMs).length,
    contactsInVipWindow: countFrom(nowMs - durationMs(document.sampling.vip.oncePer)),
  };
}

/** When an ask counts as made, as known at an instant; none where it doesn't count. */
function instantOfAsk(ask: SimulatedAsk, interactionId: string, nowMs: number): { atMs: number; interactionId: string }[] {
  if (Date.parse(ask.decidedAt) > nowMs) return [];
  const isSent = ask.sentAt !== null && Date.parse(ask.sentAt) <= nowMs;
  const isEnded = ask.endedAt !== null && Date.parse(ask.endedAt) <= nowMs;
  if (isEnded && !isSent) return [];
  if (isEnded && ask.endedReason === 'reopened' && ask.interactionId === interactionId) return [];
  return [{ atMs: Date.parse(isSent && ask.sentAt !== null ? ask.sentAt : ask.sendAt), interactionId: ask.interactionId }];
}

function newestUpTo(instants: readonly string[], nowMs: number): number[] {
  const known = instants.map((at) => Date.parse(at)).filter((atMs) => atMs <= nowMs);
  return known.length === 0 ? [] : [Math.max(...known)];
}
