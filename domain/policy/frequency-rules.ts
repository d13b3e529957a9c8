import { durationMs } from '../duration.js';
import { folded, holds } from './label.js';
import { verdict, type Rule, type RuleInput } from './rules.js';
import { samplingPercent } from './sampling-hash.js';

/**
 * The share of interactions to ask about. The draw hangs on the policy's key and the interaction alone, so it comes out the same in a
 * retry, a simulation and after a reopening, and a higher rate only adds to those who were drawn before.
 */
const samplingRate: Rule = (input) => {
  const { policy, facts } = input;
  const { ratePercent, rateOf } = rateFor(input);
  const drawnPercent = samplingPercent(`${policy.key}\u0000${facts.interaction.id}`);
  return verdict('sampling_rate', drawnPercent < ratePercent, { ratePercent, rateOf, drawnPercent: Math.round(drawnPercent * 1_000) / 1_000 });
};

/** The first rate of the policy's list that is for this customer and channel, or else the rate of all others. */
function rateFor({ policy, facts: { interaction, customer } }: RuleInput): { ratePercent: number; rateOf: string } {
  const { rates, ratePercent } = policy.document.sampling;
  const index = rates.findIndex((rate) => holds(rate.tiers, [customer.tier]) && holds(rate.segments, [customer.segment]) && holds(rate.channels, [interaction.channel]));
  const found = rates[index];
  return found ? { ratePercent: found.ratePercent, rateOf: `rates.${index}` } : { ratePercent, rateOf: 'all_others' };
}

const oncePerCustomer: Rule = ({ policy, facts: { history }, nowMs }) => {
  const { oncePer } = policy.document.sampling;
  const { lastInvitedAt } = history;
  const nextAt = endOf(lastInvitedAt, oncePer);
  return verdict('once_per_customer', isOver(nextAt, nowMs), { lastInvitedAt, oncePer, nextAt });
};

/** After a low score the customer is in a person's hands, not in the next survey. */
const quietAfterLowScore: Rule = ({ policy, facts: { history }, nowMs }) => {
  const { quietAfterLow } = policy.document.sampling;
  const { lastLowScoreAt } = history;
  const nextAt = endOf(lastLowScoreAt, quietAfterLow);
  return verdict('quiet_after_low_score', isOver(nextAt, nowMs), { lastLowScoreAt, quietAfterLow, nextAt });
};

/** VIP customers are asked less often, unless they themselves have been in contact several times. */
const vipQuarter: Rule = ({ policy, facts: { customer, history }, nowMs }) => {
  const { tiers, oncePer, unlessContacts } = policy.document.sampling.vip;
  const tier = customer.tier;
  const isVip = tier !== null && tiers.some((vipTier) => folded(vipTier) === folded(tier));
  const { lastInvitedAt, contactsInVipWindow: contacts } = history;
  const nextAt = isVip ? endOf(lastInvitedAt, oncePer) : null;
  const mayAsk = !isVip || contacts >= unlessContacts || isOver(nextAt, nowMs);
  return verdict('vip_quarter', mayAsk, { isVip, tier, lastInvitedAt, oncePer, nextAt, contacts, unlessContacts });
};

/** The share of a customer's contacts that were followed by a survey, this one counted in. Few contacts say nothing yet. */
const surveyToContact: Rule = ({ policy, facts: { history } }) => {
  const { maxPercent, fromContacts, window } = policy.document.sampling.surveyToContact;
  const { contactsInWindow: contacts, invitationsInWindow: invitations } = history;
  // Multiplied out, so that 3 of 5 is exactly 60 %.
  const isOverCeiling = contacts >= fromContacts && (invitations + 1) * 100 > maxPercent * contacts;
  return verdict('survey_to_contact', !isOverCeiling, { contacts, invitations, maxPercent, fromContacts, window });
};

/** Contacts that are resolved one soon after another are one matter to the customer: the ask about the first covers them. */
const bundle: Rule = ({ policy, facts: { interaction, history }, nowMs }) => {
  const { bundleWithin } = policy.document.sampling;
  const { lastInvitedAt, lastInvitedInteractionId } = history;
  const isOther = lastInvitedInteractionId !== null && lastInvitedInteractionId !== interaction.id;
  const nextAt = isOther ? endOf(lastInvitedAt, bundleWithin) : null;
  const isFree = isOver(nextAt, nowMs);
  return verdict('bundle', isFree, { lastInvitedAt, bundleWithin, into: isFree ? null : lastInvitedInteractionId });
};

/** No more low scores are invited than the recovery team can look after. */
const openLoad: Rule = ({ policy, facts: { openCases } }) => {
  const { maxOpenCases } = policy.document.sampling;
  return verdict('open_load', maxOpenCases === null || openCases < maxOpenCases, { openCases, maxOpenCases });
};

/** Whether it is this customer's turn. */
export const frequencyRules: readonly Rule[] = [samplingRate, oncePerCustomer, quietAfterLowScore, vipQuarter, surveyToContact, bundle, openLoad];

/** When a pause that began at an instant is over; null when there was none. The last moment of the pause is not part of it. */
function endOf(startedAt: string | null, pause: string): string | null {
  const pauseMs = durationMs(pause);
  return startedAt === null || pauseMs === 0 ? null : new Date(Date.parse(startedAt) + pauseMs).toISOString();
}

function isOver(endsAt: string | null, nowMs: number): boolean {
  return endsAt === null || Date.parse(endsAt) <= nowMs;
}
