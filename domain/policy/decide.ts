import { surveyChannels, type SurveyChannel } from '../interaction.js';
import type { Decision, DecisionFacts, RuleVerdict } from './facts.js';
import { chooseLanguage } from './language.js';
import type { PolicyVersion } from './policy.schema.js';
import { nextAllowedAt } from './quiet-hours.js';
import {
  oncePerCustomer,
  openLoad,
  optOut,
  quietAfterLowScore,
  resolved,
  samplingRate,
  skipTags,
  staleResolution,
  surveyToContact,
  vipQuarter,
  type Rule,
  type RuleInput,
  type RuleName,
} from './rules.js';

const rulesBeforeChannel: readonly Rule[] = [resolved, staleResolution, skipTags, optOut];
const rulesAfterChannel: readonly Rule[] = [samplingRate, oncePerCustomer, quietAfterLowScore, vipQuarter, surveyToContact, openLoad];

/**
 * Whether a customer is asked about an interaction, by which channel, in which language and when. Pure: the workflow, the simulation
 * and the explanation on screen get the same answer from the same facts.
 *
 * The trace holds every rule in order (see `ruleNames`), also those after the one that decided, except where nothing can be said:
 * `stale_resolution` without a resolution, `quiet_hours` without a channel. It names no person and no address.
 */
export function decide(policy: PolicyVersion, facts: DecisionFacts, now: string): Decision {
  const input: RuleInput = { policy, facts, nowMs: Date.parse(now) };
  const choice = chooseChannel(policy, facts);
  const timing = choice.channel === null ? null : chooseTime(policy, facts, choice.channel, now);
  const trace = [
    ...evaluated(rulesBeforeChannel, input),
    choice.verdict,
    ...evaluated(rulesAfterChannel, input),
    ...(timing === null ? [] : [timing.verdict]),
  ];
  const stop = trace.find((verdict) => verdict.outcome === 'stop');
  if (stop !== undefined || choice.channel === null || timing === null) {
    return { outcome: 'do_not_ask', decidedBy: (stop ?? choice.verdict).rule, trace };
  }
  const languages = Object.keys(policy.document.survey.texts);
  const language = chooseLanguage(languages, [facts.interaction.language, facts.customer.locale]);
  return { outcome: 'ask', channel: choice.channel, language, sendAt: timing.sendAt, trace };
}

function evaluated(rules: readonly Rule[], input: RuleInput): RuleVerdict[] {
  return rules.map((rule) => rule(input)).filter((verdict) => verdict !== null);
}

/** The first survey channel of the interaction's route that may and can reach the customer. What came in by no channel goes the way of email. */
function chooseChannel(policy: PolicyVersion, facts: DecisionFacts): { channel: SurveyChannel | null; verdict: RuleVerdict } {
  const route = policy.document.delivery.routes[facts.interaction.channel ?? 'email'];
  const obstacles = new Map(route.map((channel) => [channel, obstacleTo(channel, facts.customer)]));
  const channel = route.find((candidate) => obstacles.get(candidate) === null) ?? null;
  const findings = surveyChannels
    .filter((candidate) => obstacles.has(candidate))
    .map((candidate): [string, string] => [candidate, obstacles.get(candidate) ?? 'reachable']);
  const rule: RuleName = 'reachable_channel';
  const detail = { channel, interactionChannel: facts.interaction.channel, route, ...Object.fromEntries(findings) };
  return { channel, verdict: { rule, outcome: channel === null ? 'stop' : 'choose', detail } };
}

/** Why a channel can't be used. An email about one's own interaction needs no refusal, an SMS needs an express yes. */
function obstacleTo(channel: SurveyChannel, customer: DecisionFacts['customer']): 'no_address' | 'no_consent' | 'suppressed' | null {
  const address = channel === 'email' ? customer.email : customer.phone;
  if (address === null || address === '') return 'no_address';
  const hasConsent = channel === 'email' ? customer.consent.email !== false : customer.consent.sms === true;
  if (!hasConsent) return 'no_consent';
  return customer.suppressed.includes(channel) ? 'suppressed' : null;
}

/** When the invitation goes out: now, or when the quiet hours end where the customer is. */
function chooseTime(
  policy: PolicyVersion,
  facts: DecisionFacts,
  channel: SurveyChannel,
  now: string,
): { sendAt: string; verdict: RuleVerdict } {
  const { quietHours } = policy.document;
  const applies = quietHours.channels.includes(channel);
  const timeZone = facts.customer.timeZone ?? facts.organisationTimeZone;
  const zoneFrom = facts.customer.timeZone === null ? 'organisation' : 'customer';
  const sendAt = applies ? nextAllowedAt(now, timeZone, quietHours) : now;
  const rule: RuleName = 'quiet_hours';
  const { allowedFrom, allowedUntil, sundayFrom } = quietHours;
  const detail = { applies, channel, timeZone, zoneFrom, allowedFrom, allowedUntil, sundayFrom, sendAt };
  return { sendAt, verdict: { rule, outcome: sendAt === now ? 'pass' : 'defer', detail } };
}
