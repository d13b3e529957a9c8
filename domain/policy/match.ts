import type { Channel } from '../interaction.js';
import { languageBase } from './language.js';
import type { PolicyDocument, PolicyVersion } from './policy.schema.js';

/** What a policy's match condition looks at. `language` is the interaction's, or else the customer's own. */
export interface PolicySubject {
  channel: Channel | null;
  team: string | null;
  agentId: string | null;
  brand: string | null;
  productArea: string | null;
  issueType: string | null;
  surveyPoint: string;
  segment: string | null;
  tier: string | null;
  tags: readonly string[];
  language: string | null;
}

/**
 * Whether a policy is for an interaction: every list that it fills must hold the interaction's value (of tags, one is enough).
 * Upper and lower case are the same; `de` also covers `de-AT`. What is unknown about an interaction meets no condition on it.
 */
export function matches(document: Pick<PolicyDocument, 'match'>, subject: PolicySubject): boolean {
  const { match } = document;
  return (
    holds(match.channels, [subject.channel]) &&
    holds(match.teams, [subject.team]) &&
    holds(match.agents, [subject.agentId]) &&
    holds(match.brands, [subject.brand]) &&
    holds(match.productAreas, [subject.productArea]) &&
    holds(match.issueTypes, [subject.issueType]) &&
    holds(match.surveyPoints, [subject.surveyPoint]) &&
    holds(match.segments, [subject.segment]) &&
    holds(match.tiers, [subject.tier]) &&
    holds(match.tags, subject.tags) &&
    holds(match.languages, languagesOf(subject.language))
  );
}

/** The policy that decides about an interaction: of those that match, the highest priority, then the first key in code order. */
export function selectPolicy(policies: readonly PolicyVersion[], subject: PolicySubject): PolicyVersion | null {
  const fitting = policies.filter((policy) => matches(policy.document, subject));
  return fitting.toSorted(byPrecedence)[0] ?? null;
}

function byPrecedence(one: PolicyVersion, other: PolicyVersion): number {
  if (one.document.priority !== other.document.priority) return other.document.priority - one.document.priority;
  if (one.key !== other.key) return one.key < other.key ? -1 : 1;
  return other.version - one.version;
}

function holds(list: readonly string[] | undefined, values: readonly (string | null)[]): boolean {
  if (list === undefined || list.length === 0) return true;
  const wanted = new Set(list.map(folded));
  return values.some((value) => value !== null && wanted.has(folded(value)));
}

function languagesOf(language: string | null): string[] {
  return language === null ? [] : [language.replaceAll('_', '-'), languageBase(language)];
}

function folded(label: string): string {
  return label.trim().toLowerCase();
}
