import { defaultPolicy } from '../../../domain/policy/default-policy.js';
import type { DecisionFacts } from '../../../domain/policy/facts.js';
import { policyDocumentSchema, type PolicyVersion } from '../../../domain/policy/policy.schema.js';

/** A Wednesday, 10:00 in New York. */
export const now = '2026-11-18T15:00:00.000Z';

const dayMs = 86_400_000;

/** The instant so many days before `now`, moved by some milliseconds. */
export function daysAgo(days: number, offsetMs = 0): string {
  return new Date(Date.parse(now) - days * dayMs + offsetMs).toISOString();
}

type Section = 'match' | 'resolution' | 'sampling' | 'delivery' | 'quietHours' | 'experiment';

/** The default policy with some values of its sections changed. */
export function policyWith(
  changes: { [S in Section]?: Record<string, unknown> } = {},
  base: { key?: string; version?: number; priority?: number } = {},
): PolicyVersion {
  const document: Record<string, unknown> = { ...defaultPolicy, priority: base.priority ?? 0 };
  for (const section of ['match', 'resolution', 'sampling', 'delivery', 'quietHours', 'experiment'] as const) {
    if (section === 'experiment' && changes.experiment === undefined) continue;
    document[section] = { ...defaultPolicy[section], ...changes[section] };
  }
  return { key: base.key ?? 'default', version: base.version ?? 1, document: policyDocumentSchema.parse(document) };
}

export type Changes = { [K in 'interaction' | 'customer' | 'history']?: Partial<DecisionFacts[K]> } & Partial<Pick<DecisionFacts, 'openCases' | 'staffChoice'>>;

/** Facts of an interaction that just ended, by email, with a customer who may be asked in any way and never was. */
export function factsWith(changes: Changes = {}): DecisionFacts {
  return {
    interaction: {
      id: 'int_1',
      source: 'helpdesk',
      resolutionNumber: 1,
      channel: 'email',
      status: 'resolved',
      resolvedAt: now,
      lastContactAt: null,
      team: null,
      agentId: null,
      brand: null,
      productArea: null,
      issueType: null,
      surveyPoint: 'post_ticket',
      tags: [],
      language: null,
      complex: false,
      transfers: 0,
      contacts: 0,
      initiatedBy: null,
      resolvedBy: null,
      customerMessages: null,
      customerWords: null,
      ...changes.interaction,
    },
    customer: {
      id: 'cus_1',
      drawKey: 'k1',
      hasEmail: true,
      hasPhone: true,
      locale: 'en',
      zones: ['America/New_York'],
      zonesFrom: 'customer',
      tier: 'standard',
      segment: null,
      consent: { email: true, sms: true, voice: false },
      optedOutAt: null,
      suppressed: [],
      ...changes.customer,
    },
    history: {
      lastInvitedAt: null,
      lastInvitedInteractionId: changes.history?.lastInvitedAt == null ? null : 'int_0',
      lastLowScoreAt: null,
      contactsInWindow: 1,
      invitationsInWindow: 0,
      contactsInVipWindow: 1,
      ...changes.history,
    },
    openCases: changes.openCases ?? 0,
    staffChoice: changes.staffChoice ?? null,
  };
}
