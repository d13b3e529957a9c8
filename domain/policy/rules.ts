import type { DecisionFacts, RuleVerdict } from './facts.js';
import type { PolicyVersion } from './policy.schema.js';

/**
 * The rules in the order in which they are asked; the first that says stop decides. Stored with every trace and shown on
 * screen, so a name never changes its meaning.
 */
export const ruleNames = [
  'resolved',
  'merged',
  'stale_resolution',
  'staff_choice',
  'spam',
  'internal',
  'auto_closed',
  'duplicate',
  'one_line',
  'agent_initiated',
  'minimum_substance',
  'skip_tags',
  'opt_out',
  'consent',
  'reachable_channel',
  'hold_out',
  'sampling_rate',
  'once_per_customer',
  'quiet_after_low_score',
  'vip_quarter',
  'survey_to_contact',
  'bundle',
  'open_load',
  'experiment_arm',
  'mid_conversation',
  'quiet_hours',
] as const;
export type RuleName = (typeof ruleNames)[number];

/**
 * What a person who asks anyway goes before: limits that the organisation set for itself. What protects the customer stays:
 * consent, opt-out, the pause between surveys and after a low score, the night.
 */
export const liftableRules: ReadonlySet<string> = new Set<RuleName>([
  'stale_resolution',
  'auto_closed',
  'one_line',
  'agent_initiated',
  'minimum_substance',
  'skip_tags',
  'hold_out',
  'sampling_rate',
  'vip_quarter',
  'survey_to_contact',
  'open_load',
]);

/** What every rule is given. */
export interface RuleInput {
  policy: PolicyVersion;
  facts: DecisionFacts;
  nowMs: number;
}

/** One rule: its line of the trace, or null when its input is unknown and nothing can be said. */
export type Rule = (input: RuleInput) => RuleVerdict | null;

export function verdict(rule: RuleName, passes: boolean, detail: RuleVerdict['detail']): RuleVerdict {
  return { rule, outcome: passes ? 'pass' : 'stop', detail };
}
