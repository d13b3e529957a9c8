import { durationMs } from '../duration.js';
import type { Consent } from '../interaction.js';
import type { RuleVerdict } from './facts.js';
import { ownInWords } from './own-hours.js';
import { hasConsent } from './permission-rules.js';
import type { PolicyDocument } from './policy.schema.js';
import type { Place } from './plausible-zones.js';
import { sendableBy } from './quiet-hours.js';

/** What the one second-chance ask of a case hangs on. It is exempt from the caps of first asks and has its own. Instants are ISO strings. */
export interface SecondChanceFacts extends Place {
  firstOutreachAt: string | null;
  resolvedAt: string | null;
  channel: string;
  /** Why the customer can't be written to on that channel; null when nothing is in the way. */
  obstacle: string | null;
  /** The case is held out for comparison: nobody reaches out, and the customer is asked all the same. */
  isHeldOut?: boolean;
  /** The newest second-chance ask of another case of this customer. */
  lastAskedAt: string | null;
}

export type SecondChanceDecision =
  | { outcome: 'ask'; trace: RuleVerdict[] }
  /** Inside quiet hours, or outside of the customer's own; null where no hour is allowed. */
  | { outcome: 'wait'; until: string; trace: RuleVerdict[] }
  | { outcome: 'do_not_ask'; decidedBy: string; trace: RuleVerdict[] };

/**
 * The channel of a second ask: that of the first. Whoever was asked in place is long gone from there, so a message has to reach them: by
 * email, or by SMS where that alone may.
 */
export function secondAskChannel(first: string, customer: { email: string | null; phone: string | null; consent: Consent }): string {
  if (first !== 'embed') return first;
  const { email, phone } = customer;
  const hasEmail = email !== null && hasConsent('email', customer);
  return !hasEmail && phone !== null && hasConsent('sms', customer) ? 'sms' : 'email';
}

/** Whether, and when, a customer is asked for a second rating. Pure; the trace holds every rule. */
export function decideSecondChance(
  { secondChance, quietHours }: PolicyDocument,
  facts: SecondChanceFacts,
  now: string,
): SecondChanceDecision {
  const { firstOutreachAt, resolvedAt, channel, obstacle, lastAskedAt, zones, isHeldOut = false } = facts;
  const heldOut = isHeldOut ? { heldOut: true } : {};
  const pauseMs = durationMs(secondChance.oncePer);
  const nextAt = lastAskedAt === null || pauseMs === 0 ? null : new Date(Date.parse(lastAskedAt) + pauseMs).toISOString();
  const { sendAt, own } = sendableBy(now, channel, facts, quietHours);
  const trace: RuleVerdict[] = [
    line('second_chance_enabled', secondChance.enabled, { enabled: secondChance.enabled }),
    line('outreach_logged', isHeldOut || firstOutreachAt !== null, { firstOutreachAt, ...heldOut }),
    line('case_resolved', isHeldOut || resolvedAt !== null, { resolvedAt, ...heldOut }),
    line('may_be_written_to', obstacle === null, { channel, obstacle }),
    line('second_chance_once_per', nextAt === null || Date.parse(nextAt) <= Date.parse(now), {
      lastAskedAt,
      oncePer: secondChance.oncePer,
      nextAt,
    }),
    {
      rule: 'quiet_hours',
      outcome: sendAt === null ? 'stop' : sendAt === now ? 'pass' : 'defer',
      detail: { channel, zones: [...zones], sendAt, ...ownInWords(own) },
    },
  ];
  const stop = trace.find(({ outcome }) => outcome === 'stop');
  if (stop !== undefined || sendAt === null) return { outcome: 'do_not_ask', decidedBy: stop?.rule ?? 'quiet_hours', trace };
  return sendAt === now ? { outcome: 'ask', trace } : { outcome: 'wait', until: sendAt, trace };
}

function line(rule: string, passes: boolean, detail: RuleVerdict['detail']): RuleVerdict {
  return { rule, outcome: passes ? 'pass' : 'stop', detail };
}
