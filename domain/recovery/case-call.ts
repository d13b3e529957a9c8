import type { OwnHours } from '../policy/own-hours.js';
import { nextAllowedAt, type AllowedHours } from '../policy/quiet-hours.js';

/** A call of the case's worker to the customer, bridged by us: it rings the worker first. */
export const callStatuses = ['requested', 'ringing', 'connecting', 'connected', 'ended'] as const;
/** `requested`; `ringing` at the worker's phone; `connecting`: the customer's phone rings; `connected`: the two talk; `ended`: with a result. */
export type CallStatus = (typeof callStatuses)[number];

export const callResults = ['reached', 'no_answer', 'busy', 'not_taken', 'failed', 'voicemail', 'unknown'] as const;
/** `not_taken`: the worker did not pick up or did not want to be connected. `unknown`: nobody told how it ended. */
export type CallResult = (typeof callResults)[number];

/** What a call to a customer hangs on. Instants are ISO strings. */
export interface CallFacts {
  phone: string | null;
  optedOut: boolean;
  /** The customer said no to calls; what was never said is no obstacle to a person's call. */
  refusedCalls: boolean;
  zones: readonly string[];
  hours: AllowedHours;
  /** In which the customer wishes to be reached; absent for any. */
  ownHours?: OwnHours;
  /** When the customer wished to be called. */
  wishedAt: string | null;
}

export type CallObstacle =
  | { code: 'no_customer_phone' }
  | { code: 'customer_opted_out' }
  | { code: 'customer_refused_calls' }
  | { code: 'no_wish' }
  /** `until` is null where no hour of the next weeks is allowed. */
  | { code: 'customer_quiet_hours' | 'customer_own_hours'; until: string | null };

/** So long before and after the hour that was wished for, a call comes as it was wished. */
const wishHoldsMs = 2 * 3_600_000;

/**
 * Why a customer may not be called by a person now; null when nothing is in the way. A wish of the customer's own for about now lifts the
 * hours and an earlier no to calls, where the caller invokes it; an opt-out is lifted by nothing.
 */
export function obstacleToCall(facts: CallFacts, { atWish }: { atWish: boolean }, now: string): CallObstacle | null {
  if (facts.phone === null || facts.phone === '') return { code: 'no_customer_phone' };
  if (facts.optedOut) return { code: 'customer_opted_out' };
  if (atWish) return isWishedNow(facts.wishedAt, now) ? null : { code: 'no_wish' };
  if (facts.refusedCalls) return { code: 'customer_refused_calls' };
  const until = nextAllowedAt(now, facts.zones, facts.hours, facts.ownHours);
  if (until === now) return null;
  const isQuiet = nextAllowedAt(now, facts.zones, facts.hours) !== now;
  return { code: isQuiet ? 'customer_quiet_hours' : 'customer_own_hours', until };
}

function isWishedNow(wishedAt: string | null, now: string): boolean {
  return wishedAt !== null && Math.abs(Date.parse(now) - Date.parse(wishedAt)) <= wishHoldsMs;
}

/** A talk shorter than this, in seconds, reached nobody: it is a wrong moment, or a mailbox that was hung up on. */
export const reachedFromSeconds = 10;

/** What came of the customer's part of a call, by how the provider says that it ended and how long the two were connected. */
export function resultOf(ended: string, seconds: number): CallResult {
  switch (ended) {
    case 'completed':
    case 'answered':
      return seconds >= reachedFromSeconds ? 'reached' : 'no_answer';
    case 'busy':
      return 'busy';
    case 'no-answer':
    case 'canceled':
      return 'no_answer';
    default:
      return 'failed';
  }
}

/** What is logged as outreach after a call; null where the customer's phone never rang. */
export function outreachOf(result: CallResult): 'reached' | 'no_answer' | null {
  if (result === 'reached') return 'reached';
  return result === 'no_answer' || result === 'busy' ? 'no_answer' : null;
}
