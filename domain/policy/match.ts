import { conditionHolds, type ConditionSubject } from './condition.js';
import type { PolicySubject } from './facts.js';
import { holds } from './label.js';
import { languageBase } from './language.js';
import type { PolicyDocument, PolicyVersion } from './policy.schema.js';

/**
 * Whether a policy is for an interaction: every list that it fills must hold the interaction's value (of tags, one is enough), and its
 * condition must hold. Upper and lower case are the same in lists; `de` also covers `de-AT`. What is unknown meets no list.
 */
export function matches({ match }: Pick<PolicyDocument, 'match'>, subject: PolicySubject): boolean {
  const { interaction, customer } = subject;
  return (
    holds(match.channels, [interaction.channel]) &&
    holds(match.teams, [interaction.team]) &&
    holds(match.agents, [interaction.agentId]) &&
    holds(match.brands, [interaction.brand]) &&
    holds(match.productAreas, [interaction.productArea]) &&
    holds(match.issueTypes, [interaction.issueType]) &&
    holds(match.surveyPoints, [interaction.surveyPoint]) &&
    holds(match.segments, [customer.segment]) &&
    holds(match.tiers, [customer.tier]) &&
    holds(match.tags, interaction.tags) &&
    holds(match.languages, languagesOf(interaction.language ?? customer.locale)) &&
    (match.condition === undefined || conditionHolds(match.condition, conditionSubjectOf(subject)))
  );
}

/** The policy that decides about an interaction: of those that match, the highest priority, then the first key in code order. */
export function selectPolicy(policies: readonly PolicyVersion[], subject: PolicySubject): PolicyVersion | null {
  return policies.toSorted(byPrecedence).find(({ document }) => matches(document, subject)) ?? null;
}

function byPrecedence(one: PolicyVersion, other: PolicyVersion): number {
  if (one.document.priority !== other.document.priority) return other.document.priority - one.document.priority;
  if (one.key !== other.key) return one.key < other.key ? -1 : 1;
  return other.version - one.version;
}

function languagesOf(language: string | null): string[] {
  return language === null ? [] : [language.replaceAll('_', '-'), languageBase(language)];
}

function conditionSubjectOf({ interaction, customer }: PolicySubject): ConditionSubject {
  return {
    interaction: {
      channel: interaction.channel,
      team: interaction.team,
      agent: interaction.agentId,
      brand: interaction.brand,
      productArea: interaction.productArea,
      issueType: interaction.issueType,
      surveyPoint: interaction.surveyPoint,
      source: interaction.source,
      language: interaction.language,
      tags: interaction.tags,
      complex: interaction.complex,
      transfers: interaction.transfers,
      contacts: interaction.contacts,
      customerMessages: interaction.customerMessages,
      initiatedBy: interaction.initiatedBy,
      resolvedBy: interaction.resolvedBy,
    },
    customer: { tier: customer.tier, segment: customer.segment, language: customer.locale, timeZone: customer.zonesFrom === 'customer' ? (customer.zones[0] ?? null) : null },
  };
}
