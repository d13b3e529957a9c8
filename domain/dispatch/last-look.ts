import { durationMs } from '../duration.js';
import type { PolicyDocument } from '../policy/policy.schema.js';

/** Messages that a customer gets; all others go to staff. */
export type CustomerPurpose = 'survey' | 'reminder' | 'second_chance' | 'confirmation' | 'check_in';

/** What may have changed between the decision to write and this very moment, read under the customer's lock. Instants are ISO strings. */
export interface LastLookFacts {
  /** Why the customer may not be written to at this address at all; null when nothing is in the way. */
  obstacle: string | null;
  /** Whether the ask that the message belongs to can no longer be answered. */
  isOver: boolean;
  /** When the quiet hours that hold now are over; null outside of them. */
  quietUntil: string | null;
  /** When another survey went out to this customer; a reopening that took one back makes it none. */
  otherSurveyAt: string | null;
  lastLowScoreAt: string | null;
  /** When this customer was asked a second time about another case. */
  otherSecondChanceAt: string | null;
}

/** `wait` leaves the message in the queue; `never` ends it, with the rule that said so. */
export type LastLook = { outcome: 'send' } | { outcome: 'wait'; until: string } | { outcome: 'never'; rule: string };

/**
 * Whether a message that was decided on may go out now: consent and opt-out, the pauses that protect the customer, and quiet
 * hours, in this order. What the organisation set for itself alone was settled by the decision. Pure.
 */
export function lastLook(
  purpose: CustomerPurpose,
  { sampling, secondChance }: PolicyDocument,
  facts: LastLookFacts,
  now: string,
): LastLook {
  if (facts.obstacle !== null) return { outcome: 'never', rule: facts.obstacle };
  if (facts.isOver) return { outcome: 'never', rule: 'ask_is_over' };
  const isWithin = (at: string | null, pause: string): boolean => at !== null && Date.parse(at) + durationMs(pause) > Date.parse(now);
  if (purpose === 'second_chance') {
    if (isWithin(facts.otherSecondChanceAt, secondChance.oncePer)) return { outcome: 'never', rule: 'second_chance_once_per' };
  } else {
    if (isWithin(facts.lastLowScoreAt, sampling.quietAfterLow)) return { outcome: 'never', rule: 'quiet_after_low_score' };
    // A reminder belongs to an ask that went out itself.
    if (purpose !== 'reminder' && isWithin(facts.otherSurveyAt, sampling.oncePer)) return { outcome: 'never', rule: 'once_per_customer' };
  }
  if (facts.quietUntil === null) return { outcome: 'send' };
  // A reminder isn't worth keeping its workflow waiting.
  return purpose === 'reminder' ? { outcome: 'never', rule: 'quiet_hours' } : { outcome: 'wait', until: facts.quietUntil };
}
