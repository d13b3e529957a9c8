import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels } from '../../../domain/interaction.js';
import { decide } from '../../../domain/policy/decide.js';
import type { Decision } from '../../../domain/policy/facts.js';
import type { PolicyVersion } from '../../../domain/policy/policy.schema.js';
import { daysAgo, factsWith, now, policyWith, type Changes } from './given.js';

/** The rules of the documentation, in their order. */
const allRules = [
  'resolved',
  'merged',
  'stale_resolution',
  'staff_choice',
  'spam',
  'internal',
  'auto_closed',
  'duplicate',
  'one_line',
  'agent_initiated',
  'minimum_substance',
  'skip_tags',
  'opt_out',
  'consent',
  'reachable_channel',
  'hold_out',
  'sampling_rate',
  'once_per_customer',
  'quiet_after_low_score',
  'vip_quarter',
  'survey_to_contact',
  'bundle',
  'open_load',
  'experiment_arm',
  'mid_conversation',
  'quiet_hours',
];

const decided = (changes: Changes = {}, policy: PolicyVersion = policyWith()): Decision => decide(policy, factsWith(changes), now);
const answer = (decision: Decision): string => (decision.outcome === 'ask' ? `ask by ${decision.channel}` : `stop: ${decision.decidedBy}`);

type Row = [given: string, changes: Changes, then: string, policy?: PolicyVersion];

const vip = { customer: { tier: 'vip' } };
const vips = (lastInvitedAt: string | null, contactsInVipWindow: number): Changes => ({
  ...vip,
  history: { lastInvitedAt, contactsInVipWindow },
});
const contacts = (contactsInWindow: number, invitationsInWindow: number): Changes => ({
  history: { contactsInWindow, invitationsInWindow },
});

const table: Row[] = [
  ['a customer never asked before', {}, 'ask by email'],

  ['an interaction still open', { interaction: { status: 'open', resolvedAt: null } }, 'stop: resolved'],
  ['a resolution without its time', { interaction: { resolvedAt: null } }, 'stop: resolved'],
  ['an interaction reopened', { interaction: { status: 'open' } }, 'stop: resolved'],
  ['an interaction merged into another', { interaction: { status: 'merged' } }, 'stop: resolved'],

  ['a resolution exactly 14 days old', { interaction: { resolvedAt: daysAgo(14) } }, 'ask by email'],
  ['a resolution a moment older than 14 days', { interaction: { resolvedAt: daysAgo(14, -1) } }, 'stop: stale_resolution'],
  [
    'a 3-day limit of the policy',
    { interaction: { resolvedAt: daysAgo(4) } },
    'stop: stale_resolution',
    policyWith({ resolution: { staleAfter: '3d' } }),
  ],

  ['a spam tag', { interaction: { tags: ['billing', 'spam'] } }, 'stop: spam'],
  ['a skipped tag in other case', { interaction: { tags: ['Auto-Closed'] } }, 'stop: auto_closed'],
  ['a tag of the organisation', { interaction: { tags: ['Test'] } }, 'stop: skip_tags'],
  ['an ordinary tag', { interaction: { tags: ['spammy-newsletter'] } }, 'ask by email'],

  ['a customer who opted out', { customer: { optedOutAt: daysAgo(400) } }, 'stop: opt_out'],

  ['a call', { interaction: { channel: 'phone' } }, 'ask by sms'],
  ['a visit', { interaction: { channel: 'in_person' } }, 'ask by sms'],
  ['a chat', { interaction: { channel: 'chat' } }, 'ask by email'],
  ['social media', { interaction: { channel: 'social' } }, 'ask by email'],
  ['a form on the web', { interaction: { channel: 'web' } }, 'ask by email'],
  ['an unknown channel', { interaction: { channel: null } }, 'ask by email'],
  ['a call without a number', { interaction: { channel: 'phone' }, customer: { hasPhone: false } }, 'ask by email'],
  ['a call without a word on SMS', { interaction: { channel: 'phone' }, customer: { consent: {} } }, 'ask by email'],
  ['a call with SMS refused', { interaction: { channel: 'phone' }, customer: { consent: { sms: false } } }, 'ask by email'],
  ['a call to a suppressed number', { interaction: { channel: 'phone' }, customer: { suppressed: ['sms'] } }, 'ask by email'],
  ['a call, nothing allowed', { interaction: { channel: 'phone' }, customer: { consent: { email: false } } }, 'stop: consent'],
  ['email without a word on consent', { customer: { consent: {} } }, 'ask by email'],
  ['email refused', { customer: { consent: { email: false, sms: true } } }, 'stop: consent'],
  ['a suppressed address', { customer: { suppressed: ['email'] } }, 'stop: reachable_channel'],
  ['no address', { customer: { hasEmail: false } }, 'stop: reachable_channel'],
  ['a route of the policy', {}, 'ask by sms', policyWith({ delivery: { routes: { email: ['sms', 'email'] } } })],

  ['a rate of nothing', {}, 'stop: sampling_rate', policyWith({ sampling: { ratePercent: 0 } })],
  ['a rate of all', {}, 'ask by email', policyWith({ sampling: { ratePercent: 100 } })],

  ['asked exactly 30 days ago', { history: { lastInvitedAt: daysAgo(30) } }, 'ask by email'],
  ['asked a moment less than 30 days ago', { history: { lastInvitedAt: daysAgo(30, 1) } }, 'stop: once_per_customer'],
  ['asked just now', { history: { lastInvitedAt: now } }, 'stop: once_per_customer'],
  ['an invitation waiting for the morning', { history: { lastInvitedAt: daysAgo(-0.5) } }, 'stop: once_per_customer'],
  ['no such limit', { history: { lastInvitedAt: daysAgo(-0.5) } }, 'ask by email', policyWith({ sampling: { oncePer: '0s' } })],

  ['a low score exactly 14 days ago', { history: { lastLowScoreAt: daysAgo(14) } }, 'ask by email'],
  ['a low score a moment less than 14 days ago', { history: { lastLowScoreAt: daysAgo(14, 1) } }, 'stop: quiet_after_low_score'],

  ['a VIP never asked', vips(null, 1), 'ask by email'],
  ['a VIP asked exactly 90 days ago', vips(daysAgo(90), 1), 'ask by email'],
  ['a VIP asked 60 days ago', vips(daysAgo(60), 1), 'stop: vip_quarter'],
  ['a VIP in capital letters', { ...vips(daysAgo(60), 1), customer: { tier: 'VIP' } }, 'stop: vip_quarter'],
  ['a VIP asked 60 days ago, with 2 contacts', vips(daysAgo(60), 2), 'stop: vip_quarter'],
  ['a VIP asked 60 days ago, with 3 contacts', vips(daysAgo(60), 3), 'ask by email'],
  ['a VIP asked 20 days ago, with 3 contacts', vips(daysAgo(20), 3), 'stop: once_per_customer'],
  ['another customer asked 60 days ago', { history: { lastInvitedAt: daysAgo(60) } }, 'ask by email'],

  ['the ceiling with 1 contact', contacts(1, 0), 'ask by email'],
  ['the ceiling with 2 contacts, the first one asked', contacts(2, 1), 'ask by email'],
  ['3 contacts, none asked: 33 %', contacts(3, 0), 'ask by email'],
  ['3 contacts, one asked: 67 %', contacts(3, 1), 'stop: survey_to_contact'],
  ['5 contacts, two asked: exactly 60 %', contacts(5, 2), 'ask by email'],
  ['5 contacts, three asked: 80 %', contacts(5, 3), 'stop: survey_to_contact'],

  ['any number of open cases, no ceiling', { openCases: 100_000 }, 'ask by email'],
  ['fewer open cases than the ceiling', { openCases: 9 }, 'ask by email', policyWith({ sampling: { maxOpenCases: 10 } })],
  ['as many open cases as the ceiling', { openCases: 10 }, 'stop: open_load', policyWith({ sampling: { maxOpenCases: 10 } })],
];

describe('whom to ask', () => {
  it.each(table)('given %s', (_given, changes, then, policy) => {
    expect(answer(decided(changes, policy))).toBe(then);
  });

  it('lets the first rule decide and still shows the others', () => {
    const decision = decided({ interaction: { status: 'open' }, customer: { optedOutAt: now }, history: { lastInvitedAt: now } });
    expect(decision).toMatchObject({ outcome: 'do_not_ask', decidedBy: 'resolved' });
    expect(decision.trace.filter(({ outcome }) => outcome === 'stop').map(({ rule }) => rule)).toEqual([
      'resolved',
      'opt_out',
      'once_per_customer',
    ]);
  });
});

describe('when to ask', () => {
  const call: Changes = { interaction: { channel: 'phone', resolvedAt: '2026-11-19T02:00:00Z' } };
  const at = (instant: string, changes: Changes = call, policy = policyWith()): unknown => {
    const decision = decide(policy, factsWith(changes), instant);
    return decision.outcome === 'ask' ? { sendAt: decision.sendAt, verdict: decision.trace.at(-1)?.outcome } : decision;
  };

  it('sends at once in the allowed hours', () => {
    expect(at(now, { interaction: { channel: 'phone' } })).toEqual({ sendAt: now, verdict: 'pass' });
  });

  it('holds an SMS of the evening until 9 the next morning where the customer is', () => {
    expect(at('2026-11-19T02:00:00.000Z')).toEqual({ sendAt: '2026-11-19T14:00:00.000Z', verdict: 'defer' });
  });

  it('takes the zone of the organisation for a customer whose own is unknown', () => {
    expect(at('2026-11-19T02:00:00.000Z', { ...call, customer: { zones: ['Europe/Berlin'], zonesFrom: 'organisation' } })).toEqual({
      sendAt: '2026-11-19T08:00:00.000Z',
      verdict: 'defer',
    });
  });

  it('sends email at any hour, unless the policy says otherwise', () => {
    const email: Changes = { interaction: { resolvedAt: '2026-11-19T02:00:00Z' } };
    expect(at('2026-11-19T02:00:00.000Z', email)).toEqual({ sendAt: '2026-11-19T02:00:00.000Z', verdict: 'pass' });
    const strict = policyWith({ quietHours: { channels: ['email', 'sms'] } });
    expect(at('2026-11-19T02:00:00.000Z', email, strict)).toEqual({ sendAt: '2026-11-19T14:00:00.000Z', verdict: 'defer' });
  });
});

describe('in which language', () => {
  const language = (changes: Changes): unknown => ({ language: 'none', ...decided(changes) }).language;
  it.each([
    ['the language of the interaction first', { interaction: { language: 'fr' }, customer: { locale: 'de' } }, 'fr'],
    ['then that of the customer', { customer: { locale: 'de-AT' } }, 'de'],
    ['then English', { interaction: { language: 'ja' }, customer: { locale: null } }, 'en'],
  ])('%s', (_rule, changes, then) => expect(language(changes)).toBe(then));
});

const instant = fc.integer({ min: -5, max: 120 }).map((days) => daysAgo(days));
const anyChanges = fc.record({
  interaction: fc.record({
    channel: fc.constantFrom(...channels, null),
    status: fc.constantFrom('open' as const, 'resolved' as const, 'merged' as const),
    resolvedAt: fc.option(instant),
    tags: fc.subarray(['spam', 'billing', 'internal']),
  }),
  customer: fc.record({
    hasEmail: fc.boolean(),
    hasPhone: fc.boolean(),
    zones: fc.constantFrom<string[][]>(['America/New_York'], ['Asia/Kathmandu'], ['America/New_York', 'Pacific/Honolulu']),
    tier: fc.constantFrom('vip', 'standard', null),
    consent: fc.record({ email: fc.boolean(), sms: fc.boolean() }, { requiredKeys: [] }),
    optedOutAt: fc.option(instant, { freq: 1 }),
    suppressed: fc.subarray(['email' as const, 'sms' as const]),
  }),
  history: fc.record({
    lastInvitedAt: fc.option(instant),
    lastLowScoreAt: fc.option(instant),
    contactsInWindow: fc.nat(9),
    invitationsInWindow: fc.nat(9),
    contactsInVipWindow: fc.nat(9),
  }),
});

describe('any facts', () => {
  it('give the same decision twice, with every rule that can be evaluated in the trace', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const decision = decided(changes);
        expect(decided(structuredClone(changes))).toEqual(decision);
        const hasChannel = decision.trace.some(({ rule, outcome }) => rule === 'reachable_channel' && outcome === 'choose');
        const unknown = new Set([
          ...(changes.interaction.resolvedAt === null ? ['stale_resolution'] : []),
          ...(hasChannel ? [] : ['mid_conversation', 'quiet_hours']),
        ]);
        expect(decision.trace.map(({ rule }) => rule)).toEqual(allRules.filter((rule) => !unknown.has(rule)));
        const firstStop = decision.trace.find(({ outcome }) => outcome === 'stop')?.rule;
        expect(decision.outcome === 'ask' ? undefined : decision.decidedBy).toBe(firstStop);
      }),
      { numRuns: 150 },
    );
  });

  it('never send where consent, opt-out or suppression forbid it', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const decision = decided(changes);
        if (decision.outcome !== 'ask') return;
        const { consent, suppressed, optedOutAt } = changes.customer;
        expect(optedOutAt).toBeNull();
        expect(suppressed).not.toContain(decision.channel);
        expect(decision.channel === 'sms' ? consent.sms === true : consent.email !== false).toBe(true);
        expect(Date.parse(decision.sendAt)).toBeGreaterThanOrEqual(Date.parse(now));
      }),
      { numRuns: 150 },
    );
  });
});
