import { describe, expect, it } from 'vitest';
import { matches, selectPolicy } from '../../../domain/policy/match.js';
import { factsWith, policyWith } from './given.js';

const interaction = {
  channel: 'phone' as const,
  team: 'billing',
  agentId: 'a-7',
  brand: 'acme',
  productArea: 'invoices',
  issueType: 'refund',
  surveyPoint: 'post_ticket',
  tags: ['urgent', 'eu'],
  language: 'de-AT',
};
const customer = { segment: 'smb', tier: 'standard', locale: null };
const subject = factsWith({ interaction, customer });

describe('whether a policy is for an interaction', () => {
  it.each([
    ['no condition', {}, true],
    ['an empty list', { teams: [] }, true],
    ['its channel', { channels: ['email', 'phone'] }, true],
    ['another channel', { channels: ['email'] }, false],
    ['its team in other case', { teams: ['Billing'] }, true],
    ['another agent', { agents: ['a-8'] }, false],
    ['its brand', { brands: ['acme'] }, true],
    ['another product area', { productAreas: ['app'] }, false],
    ['its issue type', { issueTypes: ['refund'] }, true],
    ['another survey point', { surveyPoints: ['onboarding'] }, false],
    ['its segment', { segments: ['smb'] }, true],
    ['another tier', { tiers: ['vip'] }, false],
    ['one of its tags', { tags: ['us', 'eu'] }, true],
    ['none of its tags', { tags: ['us'] }, false],
    ['its language', { languages: ['de-at'] }, true],
    ['the base of its language', { languages: ['de'] }, true],
    ['a sibling of its language', { languages: ['de-DE'] }, false],
    ['two conditions that hold', { channels: ['phone'], segments: ['smb'] }, true],
    ['a condition that holds', { condition: "interaction.team == 'billing' && customer.tier != 'vip'" }, true],
    ['a condition that does not', { condition: 'interaction.complex' }, false],
    ['a list and a condition of which one holds', { channels: ['phone'], condition: 'interaction.complex' }, false],
    ['two conditions of which one holds', { channels: ['phone'], segments: ['enterprise'] }, false],
  ])('given %s', (_given, match, then) => {
    expect(matches(policyWith({ match }).document, subject)).toBe(then);
  });

  it('is not, when the policy asks for something that is unknown', () => {
    expect(matches(policyWith({ match: { teams: ['billing'] } }).document, factsWith({ interaction: { ...interaction, team: null }, customer }))).toBe(false);
    expect(matches(policyWith({ match: { languages: ['de'] } }).document, factsWith({ interaction: { ...interaction, language: null }, customer }))).toBe(false);
  });
});

describe('which policy decides', () => {
  const everything = policyWith({}, { key: 'default' });
  const phone = policyWith({ match: { channels: ['phone'] } }, { key: 'phone', priority: 10 });
  const alsoPhone = policyWith({ match: { channels: ['phone'] } }, { key: 'calls', priority: 10 });

  it.each([
    ['the one that matches', [everything], 'default'],
    ['the one with the highest priority', [everything, phone], 'phone'],
    ['the first key of equal ones', [phone, everything, alsoPhone], 'calls'],
  ])('%s, in whatever order they come', (_which, policies, then) => {
    expect(selectPolicy(policies, subject)?.key).toBe(then);
    expect(selectPolicy(policies.toReversed(), subject)?.key).toBe(then);
  });

  it('none, when none matches', () => {
    expect(selectPolicy([phone], factsWith({ interaction: { ...interaction, channel: 'chat' }, customer }))).toBeNull();
    expect(selectPolicy([], subject)).toBeNull();
  });
});
