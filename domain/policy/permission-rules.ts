import { surveyChannels, type MessageChannel, type SurveyChannel } from '../interaction.js';
import type { DecisionFacts, RuleVerdict } from './facts.js';
import type { PolicyVersion } from './policy.schema.js';
import { verdict, type Rule, type RuleName } from './rules.js';

/** Whoever said stop, in whatever channel, is asked in none. */
const optOut: Rule = ({ facts: { customer } }) => verdict('opt_out', customer.optedOutAt === null, { optedOutAt: customer.optedOutAt });

/** At least one channel of the route is one that the customer has agreed to. */
const consent: Rule = ({ policy, facts }) => {
  const agreed = routeOf(policy, facts).filter((channel) => hasConsent(channel, facts));
  const { email, sms } = facts.customer.consent;
  return verdict('consent', agreed.length > 0, { agreed, emailConsent: email ?? null, smsConsent: sms ?? null });
};

/** Whether the customer may be asked at all. */
export const permissionRules: readonly Rule[] = [optOut, consent];

/** The first survey channel of the interaction's route that may and can reach the customer. */
export function chooseChannel(policy: PolicyVersion, facts: DecisionFacts): { channel: SurveyChannel | null; verdict: RuleVerdict } {
  const route = routeOf(policy, facts);
  const obstacles = new Map(route.map((channel) => [channel, obstacleTo(channel, facts)]));
  const channel = route.find((candidate) => obstacles.get(candidate) === null) ?? null;
  const findings = surveyChannels
    .filter((candidate) => obstacles.has(candidate))
    .map((candidate): [string, string] => [candidate, obstacles.get(candidate) ?? 'reachable']);
  const rule: RuleName = 'reachable_channel';
  const detail = { channel, interactionChannel: facts.interaction.channel, route, ...Object.fromEntries(findings) };
  return { channel, verdict: { rule, outcome: channel === null ? 'stop' : 'choose', detail } };
}

/** What came in by no channel goes the way of email. */
function routeOf({ document }: PolicyVersion, { interaction }: DecisionFacts): SurveyChannel[] {
  return document.delivery.routes[interaction.channel ?? 'email'];
}

/** An email about one's own interaction needs no refusal, an SMS needs an express yes. Who is on the page is sent nothing. */
function hasConsent(channel: SurveyChannel, { interaction, customer: { consent: given } }: DecisionFacts): boolean {
  if (channel === 'embed') return interaction.canEmbed === true;
  return channel === 'email' ? given.email !== false : given.sms === true;
}

type Obstacle = 'no_address' | 'no_consent' | 'suppressed' | 'not_on_a_page';

function obstacleTo(channel: SurveyChannel, facts: DecisionFacts): Obstacle | null {
  if (channel === 'embed') return facts.interaction.canEmbed === true ? null : 'not_on_a_page';
  if (!hasAddress(channel, facts)) return 'no_address';
  if (!hasConsent(channel, facts)) return 'no_consent';
  return facts.customer.suppressed.includes(channel) ? 'suppressed' : null;
}

const hasAddress = (channel: MessageChannel, { customer }: DecisionFacts): boolean => (channel === 'email' ? customer.hasEmail : customer.hasPhone);
