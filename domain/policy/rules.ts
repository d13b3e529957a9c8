import { durationMs } from '../duration.js';
import type { DecisionFacts, RuleVerdict } from './facts.js';
import type { PolicyVersion } from './policy.schema.js';
import { samplingPercent } from './sampling-hash.js';

/**
 * The rules in the order in which they are asked; the first that says stop decides. Stored with every trace and shown on
 * screen, so a name never changes its meaning.
 */
export const ruleNames = [
  'resolved',
  'stale_resolution',
  'skip_tags',
  'opt_out',
  'reachable_channel',
  'sampling_rate',
  'once_per_customer',
  'quiet_after_low_score',
  'vip_quarter',
  'survey_to_contact',
  'open_load',
  'quiet_hours',
] as const;
export type RuleName = (typeof ruleNames)[number];

/** What every rule is given. */
export interface RuleInput {
  policy: PolicyVersion;
  facts: DecisionFacts;
  nowMs: number;
}

/** One rule: its line of the trace, or null when its input is unknown and nothing can be said. */
export type Rule = (input: RuleInput) => RuleVerdict | null;

/** Only what is resolved is asked about: an open one would be interrupted, a merged one is asked about elsewhere. */
export const resolved: Rule = ({ facts: { interaction } }) => {
  const { status, resolvedAt, resolutionNumber } = interaction;
  return verdict('resolved', status === 'resolved' && resolvedAt !== null, { status, resolvedAt, resolutionNumber });
};

/** A resolution that became known too late is not asked about: the memory has gone. */
export const staleResolution: Rule = ({ policy, facts: { interaction }, nowMs }) => {
  const { resolvedAt } = interaction;
  if (resolvedAt === null) return null;
  const { staleAfter } = policy.document.resolution;
  const isFresh = nowMs - Date.parse(resolvedAt) <= durationMs(staleAfter);
  return verdict('stale_resolution', isFresh, { resolvedAt, staleAfter });
};

export const skipTags: Rule = ({ policy, facts: { interaction } }) => {
  const skipped = new Set(policy.document.resolution.skipTags.map(folded));
  const found = interaction.tags.filter((tag) => skipped.has(folded(tag)));
  return verdict('skip_tags', found.length === 0, { found, skipTags: policy.document.resolution.skipTags });
};

/** Whoever said stop, in whatever channel, is asked in none. */
export const optOut: Rule = ({ facts: { customer } }) =>
  verdict('opt_out', customer.optedOutAt === null, { optedOutAt: customer.optedOutAt });

/**
 * The share of interactions to ask about. The draw hangs on the policy's key and the interaction alone, so it comes out the same in a
 * retry, a simulation and after a reopening, and a higher rate only adds to those who were drawn before.
 */
export const samplingRate: Rule = ({ policy, facts: { interaction } }) => {
  const { ratePercent } = policy.document.sampling;
  const drawnPercent = samplingPercent(`${policy.key}\u0000${interaction.id}`);
  return verdict('sampling_rate', drawnPercent < ratePercent, { ratePercent, drawnPercent: Math.round(drawnPercent * 1_000) / 1_000 });
};

export const oncePerCustomer: Rule = ({ policy, facts: { history }, nowMs }) => {
  const { oncePer } = policy.document.sampling;
  const { lastInvitedAt } = history;
  const nextAt = endOf(lastInvitedAt, oncePer);
  return verdict('once_per_customer', isOver(nextAt, nowMs), { lastInvitedAt, oncePer, nextAt });
};

/** After a low score the customer is in a person's hands, not in the next survey. */
export const quietAfterLowScore: Rule = ({ policy, facts: { history }, nowMs }) => {
  const { quietAfterLow } = policy.document.sampling;
  const { lastLowScoreAt } = history;
  const nextAt = endOf(lastLowScoreAt, quietAfterLow);
  return verdict('quiet_after_low_score', isOver(nextAt, nowMs), { lastLowScoreAt, quietAfterLow, nextAt });
};

/** VIP customers are asked less often, unless they themselves have been in contact several times. */
export const vipQuarter: Rule = ({ policy, facts: { customer, history }, nowMs }) => {
  const { tiers, oncePer, unlessContacts } = policy.document.sampling.vip;
  const tier = customer.tier;
  const isVip = tier !== null && tiers.some((vipTier) => folded(vipTier) === folded(tier));
  const { lastInvitedAt, contactsInVipWindow: contacts } = history;
  const nextAt = isVip ? endOf(lastInvitedAt, oncePer) : null;
  const mayAsk = !isVip || contacts >= unlessContacts || isOver(nextAt, nowMs);
  return verdict('vip_quarter', mayAsk, { isVip, tier, lastInvitedAt, oncePer, nextAt, contacts, unlessContacts });
};

/** The share of a customer's contacts that were followed by a survey, this one counted in. Few contacts say nothing yet. */
export const surveyToContact: Rule = ({ policy, facts: { history } }) => {
  const { maxPercent, fromContacts, window } = policy.document.sampling.surveyToContact;
  const { contactsInWindow: contacts, invitationsInWindow: invitations } = history;
  // Multiplied out, so that 3 of 5 is exactly 60 %.
  const isOverCeiling = contacts >= fromContacts && (invitations + 1) * 100 > maxPercent * contacts;
  return verdict('survey_to_contact', !isOverCeiling, { contacts, invitations, maxPercent, fromContacts, window });
};

/** No more low scores are invited than the recovery team can look after. */
export const openLoad: Rule = ({ policy, facts: { openCases } }) => {
  const { maxOpenCases } = policy.document.sampling;
  return verdict('open_load', maxOpenCases === null || openCases < maxOpenCases, { openCases, maxOpenCases });
};

function verdict(rule: RuleName, passes: boolean, detail: RuleVerdict['detail']): RuleVerdict {
  return { rule, outcome: passes ? 'pass' : 'stop', detail };
}

/** When a pause that began at an instant is over; null when there was none. The last moment of the pause is not part of it. */
function endOf(startedAt: string | null, pause: string): string | null {
  const pauseMs = durationMs(pause);
  return startedAt === null || pauseMs === 0 ? null : new Date(Date.parse(startedAt) + pauseMs).toISOString();
}

function isOver(endsAt: string | null, nowMs: number): boolean {
  return endsAt === null || Date.parse(endsAt) <= nowMs;
}

function folded(label: string): string {
  return label.trim().toLowerCase();
}
