import { surveyChannels, type MessageChannel, type SurveyChannel } from '../interaction.js';
import type { CustomerFacts, DecisionFacts, InteractionFacts, RuleVerdict } from './facts.js';
import type { PolicyVersion } from './policy.schema.js';
import { verdict, type Rule, type RuleName } from './rules.js';

/** Whoever said stop, in whatever channel, is asked in none. */
const optOut: Rule = ({ facts: { customer } }) => verdict('opt_out', customer.optedOutAt === null, { optedOutAt: customer.optedOutAt });

/** At least one channel of the route is one that the customer has agreed to. */
const consent: Rule = ({ policy, facts }) => {
  const route = routeOf(policy, facts);
  const agreed = route.filter((channel) =>
    channel === 'embed' ? facts.interaction.canEmbed === true : hasConsent(channel, facts.customer),
  );
  const { email, sms, voice } = facts.customer.consent;
  const voiceConsent = route.includes('voice') ? { voiceConsent: voice ?? null } : {};
  return verdict('consent', agreed.length > 0, { agreed, emailConsent: email ?? null, smsConsent: sms ?? null, ...voiceConsent });
};

/** Whether the customer may be asked at all. */
export const permissionRules: readonly Rule[] = [optOut, consent];

export interface ChosenChannel {
  channel: SurveyChannel | null;
  verdict: RuleVerdict;
}

/** The first survey channel of the interaction's route that may and can reach the customer, but for those whose hours never meet the customer's own. */
export function chooseChannel(policy: PolicyVersion, facts: DecisionFacts, neverMeet: readonly SurveyChannel[] = []): ChosenChannel {
  const route = routeOf(policy, facts);
  const obstacles = new Map(
    route.map((channel) => [channel, neverMeet.includes(channel) ? ('hours_never_meet' as const) : surveyObstacle(channel, facts)]),
  );
  const channel = route.find((candidate) => obstacles.get(candidate) === null) ?? null;
  const findings = surveyChannels
    .filter((candidate) => obstacles.has(candidate))
    .map((candidate): [string, string] => [candidate, obstacles.get(candidate) ?? 'reachable']);
  const rule: RuleName = 'reachable_channel';
  const detail = { channel, interactionChannel: facts.interaction.channel, route, ...Object.fromEntries(findings) };
  return { channel, verdict: { rule, outcome: channel === null ? 'stop' : 'choose', detail } };
}

/** What came in by no channel goes the way of email. */
export function routeOf(
  { document }: Pick<PolicyVersion, 'document'>,
  { interaction }: { interaction: Pick<InteractionFacts, 'channel'> },
): SurveyChannel[] {
  return document.delivery.routes[interaction.channel ?? 'email'];
}

/** The channels of the route on which an ask may go, one after the other: in place only where the company's page can show it. */
export function stepsOf(
  policy: Pick<PolicyVersion, 'document'>,
  { interaction }: { interaction: Pick<InteractionFacts, 'channel' | 'canEmbed'> },
): SurveyChannel[] {
  return routeOf(policy, { interaction }).filter((channel) => channel !== 'embed' || interaction.canEmbed === true);
}

/** An email about one's own interaction needs no refusal, an SMS and an automatic call each need an express yes. Who is on the page is sent nothing. */
export function hasConsent(channel: MessageChannel, { consent: given }: Pick<CustomerFacts, 'consent'>): boolean {
  return channel === 'email' ? given.email !== false : given[channel] === true;
}

type MessageObstacle = 'no_address' | 'no_consent' | 'suppressed';

/** Why a message can't reach a customer on a channel; null when it can. */
export function obstacleTo(
  channel: MessageChannel,
  customer: Pick<CustomerFacts, 'hasEmail' | 'hasPhone' | 'consent' | 'suppressed'>,
): MessageObstacle | null {
  const hasAddress = channel === 'email' ? customer.hasEmail : customer.hasPhone;
  if (!hasAddress) return 'no_address';
  if (!hasConsent(channel, customer)) return 'no_consent';
  return customer.suppressed.includes(channel) ? 'suppressed' : null;
}

function surveyObstacle(channel: SurveyChannel, { interaction, customer }: DecisionFacts): MessageObstacle | 'not_on_a_page' | null {
  if (channel === 'embed') return interaction.canEmbed === true ? null : 'not_on_a_page';
  return obstacleTo(channel, customer);
}
