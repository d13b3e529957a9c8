import type { RuleName } from '../../../domain/policy/rules.js';
import { words } from './labels.js';

interface RuleWords {
  /** Asked so that yes lets the ask through. */
  question: string;
  /** What it says where it keeps a customer from being asked, as the name of a bar or a row. */
  reason: string;
}

/** The rules of a first ask, in their order. */
const decisionRules: Record<RuleName, RuleWords> = {
  resolved: { question: 'Is it resolved?', reason: 'Still open' },
  merged: { question: 'Is it a contact of its own, not merged into another?', reason: 'Merged into another' },
  stale_resolution: { question: 'Is the resolution recent enough?', reason: 'Resolved too long ago' },
  staff_choice: { question: 'Has nobody said never to ask?', reason: 'A person said never' },
  spam: { question: 'Is it no spam, or is spam asked about?', reason: 'Spam' },
  internal: { question: 'Is it from outside, or are internal contacts asked about?', reason: 'Internal contact' },
  auto_closed: { question: 'Did a person close it, or are automatic closings asked about?', reason: 'Closed automatically' },
  duplicate: { question: 'Is it no duplicate, or are duplicates asked about?', reason: 'Duplicate' },
  one_line: { question: 'Is it more than one line, or are single lines asked about?', reason: 'One line only' },
  agent_initiated: { question: 'Did the customer begin it, or are an agent’s contacts asked about?', reason: 'Begun by an agent' },
  minimum_substance: { question: 'Did the customer write enough?', reason: 'Too little written' },
  skip_tags: { question: 'Is it free of tags that are never asked about?', reason: 'Has a tag that is never asked about' },
  opt_out: { question: 'Has the customer not opted out?', reason: 'Opted out' },
  consent: { question: 'Has the customer agreed to a channel of the route?', reason: 'No consent' },
  reachable_channel: { question: 'Can a channel reach the customer, and which?', reason: 'Out of reach' },
  hold_out: { question: 'Is the customer outside of the hold-out?', reason: 'In the hold-out' },
  sampling_rate: { question: 'Is it drawn by the rate?', reason: 'Not drawn by the rate' },
  once_per_customer: { question: 'Is the last survey long enough ago?', reason: 'Asked too recently' },
  quiet_after_low_score: { question: 'Is the last low score long enough ago?', reason: 'Low score too recent' },
  vip_quarter: { question: 'Is it within what VIP customers may be asked?', reason: 'VIP asked too recently' },
  survey_to_contact: { question: 'Is the share of contacts asked about under the ceiling?', reason: 'Asked about too many contacts' },
  bundle: { question: 'Is it not covered by an ask about another contact?', reason: 'Covered by another ask' },
  open_load: { question: 'Can the team look after another low score?', reason: 'Too many open cases' },
  experiment_arm: { question: 'Does the experiment let it through, and in which arm?', reason: 'Arm of the experiment' },
  mid_conversation: { question: 'Has the conversation ended?', reason: 'Conversation goes on' },
  quiet_hours: { question: 'Is it outside of quiet hours?', reason: 'No allowed hour' },
};

/** What else leaves a line in a trace: before the rules, and after a recovery. */
const otherRules: Record<string, RuleWords> = {
  policy: { question: 'Does a live policy fit it?', reason: 'No policy fits' },
  imported: { question: 'Did the earlier tool ask about it?', reason: 'Not asked by an earlier tool' },
  confirmation: { question: 'Does the customer call it settled?', reason: 'Not settled, says the customer' },
  check_in: { question: 'Does the customer still call it settled?', reason: 'Not settled, says the customer' },
  next_channel: { question: 'Is there a channel to go on with, and which?', reason: 'No channel is left' },
  rating_grade: { question: 'Did a person give the rating?', reason: 'Not given by a person' },
  second_chance_enabled: { question: 'Does the policy ask for a second rating?', reason: 'No second ask in the policy' },
  outreach_logged: { question: 'Has somebody reached out?', reason: 'No outreach logged' },
  case_resolved: { question: 'Is the case resolved?', reason: 'Case not resolved' },
  may_be_written_to: { question: 'May and can the customer be written to?', reason: 'May not be written to' },
  second_chance_once_per: { question: 'Is the last second ask long enough ago?', reason: 'Asked again too recently' },
};

const byName = new Map<string, RuleWords>(Object.entries({ ...decisionRules, ...otherRules }));

export const ruleQuestion = (rule: string): string => byName.get(rule)?.question ?? words(rule);
export const ruleReason = (rule: string): string => byName.get(rule)?.reason ?? words(rule);
/** Whether a rule has words of its own. */
export const isKnownRule = (rule: string): boolean => byName.has(rule);
