import type { SurveyChannel } from '../interaction.js';
import { chooseArm, holdOut } from './experiment-rules.js';
import type { Decision, DecisionFacts, RuleVerdict } from './facts.js';
import { frequencyRules } from './frequency-rules.js';
import { interactionRules } from './interaction-rules.js';
import { chooseLanguage } from './language.js';
import { ownInWords } from './own-hours.js';
import { chooseChannel, permissionRules, type ChosenChannel } from './permission-rules.js';
import type { PolicyVersion } from './policy.schema.js';
import { liftableRules, type Rule, type RuleInput } from './rules.js';
import { chooseTime, type ChosenTime } from './timing-rules.js';

/**
 * Whether a customer is asked about an interaction, by which channel, in which language and when. Pure: the workflow, the simulation
 * and the explanation on screen get the same answer from the same facts.
 *
 * The trace holds every rule in order (see `ruleNames`), also those after the one that decided, except where nothing can be said:
 * `stale_resolution` without a resolution, the two rules of time without a channel. It names no person and no address.
 */
export function decide(policy: PolicyVersion, facts: DecisionFacts, now: string): Decision {
  const input: RuleInput = { policy, facts, nowMs: Date.parse(now) };
  const { choice, timing } = chooseWay(input, now);
  const experiment = chooseArm(input);
  const verdicts = [
    ...evaluated([...interactionRules, ...permissionRules], input),
    choice.verdict,
    ...evaluated([holdOut, ...frequencyRules], input),
    experiment.verdict,
    ...(timing?.verdicts ?? []),
  ];
  const trace = facts.staffChoice === 'ask' ? verdicts.map(lifted) : verdicts;
  const stop = trace.find(({ outcome }) => outcome === 'stop');
  const sendAt = timing?.sendAt ?? null;
  if (stop !== undefined || choice.channel === null || sendAt === null) {
    return { outcome: 'do_not_ask', decidedBy: (stop ?? choice.verdict).rule, bundledInto: bundledInto(trace), trace };
  }
  const languages = Object.keys(policy.document.survey.texts);
  const language = chooseLanguage(languages, [facts.interaction.language, facts.customer.locale]);
  return { outcome: 'ask', channel: choice.channel, language, sendAt, arm: experiment.arm, trace };
}

/**
 * By which channel, and when. A channel whose hours never meet the customer's own gives way to the next one of the route; where none is left,
 * the first stands, and its hours say no.
 */
function chooseWay(input: RuleInput, now: string): { choice: ChosenChannel; timing: ChosenTime | null } {
  const { policy, facts } = input;
  const neverMeet: SurveyChannel[] = [];
  const first = wayOf(chooseChannel(policy, facts), input, now);
  let way = first;
  while (way.choice.channel !== null && way.timing?.neverMeets) {
    neverMeet.push(way.choice.channel);
    const { channel, verdict } = chooseChannel(policy, facts, neverMeet);
    const detail = { ...verdict.detail, ...ownInWords(way.timing.neverMeets) };
    way = wayOf({ channel, verdict: { ...verdict, detail } }, input, now);
  }
  return way.choice.channel === null ? first : way;
}

function wayOf(choice: ChosenChannel, input: RuleInput, now: string): { choice: ChosenChannel; timing: ChosenTime | null } {
  return { choice, timing: choice.channel === null ? null : chooseTime(input, choice.channel, now) };
}

function evaluated(rules: readonly Rule[], input: RuleInput): RuleVerdict[] {
  return rules.map((rule) => rule(input)).filter((line) => line !== null);
}

function lifted(line: RuleVerdict): RuleVerdict {
  return line.outcome === 'stop' && liftableRules.has(line.rule) ? { ...line, outcome: 'lifted' } : line;
}

/** Covered by an ask that is out, unless something else would have kept it from being asked about anyway. */
function bundledInto(trace: readonly RuleVerdict[]): string | null {
  const stops = trace.filter(({ outcome }) => outcome === 'stop');
  const own = stops.filter(({ rule }) => !becauseOfTheAsk.has(rule));
  const into = stops.find(({ rule }) => rule === 'bundle')?.detail['into'];
  return own.length === 0 && typeof into === 'string' ? into : null;
}

/** Rules that stop a bundled contact because of the very ask that covers it. */
const becauseOfTheAsk: ReadonlySet<string> = new Set(['bundle', 'once_per_customer', 'vip_quarter', 'survey_to_contact']);
