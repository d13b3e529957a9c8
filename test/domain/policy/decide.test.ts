import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels } from '../../../domain/interaction.js';
import { decide } from '../../../domain/policy/decide.js';
import { defaultPolicy } from '../../../domain/policy/default-policy.js';
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

/** Customers to be drawn, by what their draws hang on. */
const customers = Array.from({ length: 3_000 }, (_, index) => `k${index}`);

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
  ['a chat on a page that shows surveys', { interaction: { channel: 'chat', canEmbed: true } }, 'ask by embed'],
  ['the same without an address or a consent', { interaction: { channel: 'web', canEmbed: true }, customer: { hasEmail: false, consent: { email: false } } }, 'ask by embed'],
  ['the same after an opt-out', { interaction: { channel: 'chat', canEmbed: true }, customer: { optedOutAt: now } }, 'stop: opt_out'],
  ['a chat that no page can show a survey after', { interaction: { channel: 'chat', canEmbed: false } }, 'ask by email'],
  ['a chat of which that is not known', { interaction: { channel: 'chat' } }, 'ask by email'],
  ['such a chat, where email is refused', { interaction: { channel: 'chat' }, customer: { consent: { email: false } } }, 'stop: consent'],
  ['an email on whose way nothing is shown in place', { interaction: { channel: 'email', canEmbed: true } }, 'ask by email'],
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

const messages = (customerMessages: number | null, customerWords: number | null = null): Changes => ({
  interaction: { customerMessages, customerWords },
});
const tagged = (...tags: string[]): Changes => ({ interaction: { tags } });
const asking = (kind: string): PolicyVersion =>
  policyWith({ resolution: { treatment: { ...defaultPolicy.resolution.treatment, [kind]: 'ask' } } });
const atLeast = (customerMessages: number, customerWords: number): PolicyVersion =>
  policyWith({ resolution: { minimum: { customerMessages, customerWords } } });

/** What kind of contact it was. */
const kindTable: Row[] = [
  ['junk', tagged('Junk'), 'stop: spam'],
  ['phishing', tagged('phishing'), 'stop: spam'],
  ['spam that is asked about', tagged('spam'), 'ask by email', asking('spam')],
  ['a colleague', tagged('employee'), 'stop: internal'],
  ['staff, in capitals with blanks', tagged(' STAFF '), 'stop: internal'],
  ['a colleague who is asked', tagged('internal'), 'ask by email', asking('internal')],
  ['a duplicate', tagged('duplicate'), 'stop: duplicate'],
  ['a duplicate that is asked about', tagged('duplicate'), 'ask by email', asking('duplicate')],
  ['closed by automation', tagged('closed-by automation'), 'stop: auto_closed'],
  ['resolved by the system', { interaction: { resolvedBy: 'system' } }, 'stop: auto_closed'],
  ['resolved by an agent', { interaction: { resolvedBy: 'agent' } }, 'ask by email'],
  ['resolved by the system, and asked about', { interaction: { resolvedBy: 'system' } }, 'ask by email', asking('autoClosed')],

  ['one message of 6 words', messages(1, 6), 'stop: one_line'],
  ['one message of 7 words', messages(1, 7), 'ask by email'],
  ['two messages of 3 words', messages(2, 3), 'ask by email'],
  ['one message of unknown length', messages(1), 'ask by email'],
  ['a tag for one line', tagged('one_line'), 'stop: one_line'],
  ['one line that is asked about', messages(1, 2), 'ask by email', asking('oneLine')],

  ['an agent who wrote first, no answer', { interaction: { initiatedBy: 'agent', customerMessages: 0 } }, 'stop: agent_initiated'],
  ['an agent who wrote first, nothing known of an answer', { interaction: { initiatedBy: 'agent' } }, 'stop: agent_initiated'],
  [
    'an agent who wrote first, and an answer',
    { interaction: { initiatedBy: 'agent', customerMessages: 1, customerWords: 30 } },
    'ask by email',
  ],
  ['a customer who wrote first', { interaction: { initiatedBy: 'customer', customerMessages: 0 } }, 'ask by email'],
  ['an outbound call', tagged('outbound'), 'stop: agent_initiated'],
  ['an outbound call that is asked about', tagged('outbound'), 'ask by email', asking('agentInitiated')],

  ['too few messages', messages(1, 90), 'stop: minimum_substance', atLeast(2, 0)],
  ['just enough messages', messages(2, 90), 'ask by email', atLeast(2, 0)],
  ['too few words', messages(3, 19), 'stop: minimum_substance', atLeast(0, 20)],
  ['just enough words', messages(3, 20), 'ask by email', atLeast(0, 20)],
  ['an unknown number of messages and words', messages(null), 'ask by email', atLeast(2, 20)],
  ['no tags to skip', tagged('test'), 'ask by email', policyWith({ resolution: { skipTags: [] } })],
];

const rates = [
  { tiers: ['vip'], segments: ['smb'], ratePercent: 0 },
  { tiers: ['VIP'], ratePercent: 100 },
  { channels: ['phone'], ratePercent: 100 },
];
const byList = (ratePercent: number): PolicyVersion => policyWith({ sampling: { ratePercent, rates } });
const bundling = policyWith({ sampling: { bundleWithin: '2h', oncePer: '0s' } });
const askedBefore = (hours: number, lastInvitedInteractionId = 'int_0'): Changes => ({
  history: { lastInvitedAt: daysAgo(hours / 24), lastInvitedInteractionId },
});

/** How many are asked, and how many of those of one customer. */
const shareTable: Row[] = [
  ['a VIP among others at a rate of nothing', vip, 'ask by email', byList(0)],
  ['a VIP of a segment with a rate of its own', { customer: { tier: 'vip', segment: 'SMB' } }, 'stop: sampling_rate', byList(100)],
  ['a call at a rate of its own', { interaction: { channel: 'phone' } }, 'ask by sms', byList(0)],
  ['somebody for whom the list says nothing', {}, 'stop: sampling_rate', byList(0)],
  ['somebody without a tier', { customer: { tier: null } }, 'stop: sampling_rate', byList(0)],

  ['a contact 1 hour after another was asked about', askedBefore(1), 'stop: bundle', bundling],
  ['a contact exactly 2 hours after', askedBefore(2), 'ask by email', bundling],
  ['the same contact, resolved again', askedBefore(1, 'int_1'), 'ask by email', bundling],
  ['a contact while the ask is still to be sent', askedBefore(-5), 'stop: bundle', bundling],
  ['no bundling', askedBefore(1), 'ask by email', policyWith({ sampling: { oncePer: '0s' } })],
];

const never: Changes = { staffChoice: 'never' };
const anyway = (changes: Changes = {}): Changes => ({ ...changes, staffChoice: 'ask' });

/** A person's word on whether to ask: what it goes before, and what not. */
const staffTable: Row[] = [
  ['a person said never', never, 'stop: staff_choice'],
  ['a person said ask, where all is well', anyway(), 'ask by email'],

  ['ask, though stale', anyway({ interaction: { resolvedAt: daysAgo(20) } }), 'ask by email'],
  ['ask, though closed by itself', anyway({ interaction: { resolvedBy: 'system' } }), 'ask by email'],
  ['ask, though one line', anyway(messages(1, 2)), 'ask by email'],
  ['ask, though the agent wrote first', anyway({ interaction: { initiatedBy: 'agent' } }), 'ask by email'],
  ['ask, though there is little to it', anyway(messages(1, 9)), 'ask by email', atLeast(5, 50)],
  ['ask, though tagged', anyway(tagged('test')), 'ask by email'],
  ['ask, though not drawn', anyway(), 'ask by email', policyWith({ sampling: { ratePercent: 0 } })],
  ['ask, though a VIP of this quarter', anyway(vips(daysAgo(60), 1)), 'ask by email'],
  ['ask, though over the ceiling', anyway(contacts(3, 3)), 'ask by email'],
  ['ask, though the team is full', { openCases: 10, staffChoice: 'ask' }, 'ask by email', policyWith({ sampling: { maxOpenCases: 10 } })],

  ['ask, but it is open', anyway({ interaction: { status: 'open' } }), 'stop: resolved'],
  ['ask, but it was merged', anyway({ interaction: { status: 'merged' } }), 'stop: resolved'],
  ['ask, but it is spam', anyway(tagged('spam')), 'stop: spam'],
  ['ask, but it is a colleague', anyway(tagged('internal')), 'stop: internal'],
  ['ask, but it is a duplicate', anyway(tagged('duplicate')), 'stop: duplicate'],
  ['ask, but the customer opted out', anyway({ customer: { optedOutAt: daysAgo(400) } }), 'stop: opt_out'],
  ['ask, but there is no consent', anyway({ customer: { consent: { email: false } } }), 'stop: consent'],
  ['ask, but the address is suppressed', anyway({ customer: { suppressed: ['email'] } }), 'stop: reachable_channel'],
  ['ask, but asked a week ago', anyway({ history: { lastInvitedAt: daysAgo(7) } }), 'stop: once_per_customer'],
  ['ask, but after a low score', anyway({ history: { lastLowScoreAt: daysAgo(7) } }), 'stop: quiet_after_low_score'],
  ['ask, but another ask covers it', anyway(askedBefore(1)), 'stop: bundle', bundling],
];

describe('whom to ask', () => {
  it.each([...table, ...kindTable, ...shareTable, ...staffTable])('given %s', (_given, changes, then, policy) => {
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

describe('what a person lifts', () => {
  it('stays in the trace as lifted', () => {
    const { trace } = decided(
      anyway({ interaction: { resolvedBy: 'system', resolvedAt: daysAgo(20) }, customer: { tier: 'vip' } }),
      policyWith({ sampling: { ratePercent: 0 } }),
    );
    expect(trace.filter(({ outcome }) => outcome === 'lifted').map(({ rule }) => rule)).toEqual([
      'stale_resolution',
      'auto_closed',
      'sampling_rate',
    ]);
    expect(trace.filter(({ outcome }) => outcome === 'stop')).toEqual([]);
  });

  it('includes the hold-out of an experiment', () => {
    const policy = policyWith({ experiment: { name: 'quiet', holdOutPercent: 50, arms: [] } });
    const heldOut = customers.filter((drawKey) => answer(decided({ customer: { drawKey } }, policy)) === 'stop: hold_out');
    expect(heldOut.length).toBeGreaterThan(0);
    expect(new Set(heldOut.map((drawKey) => answer(decided(anyway({ customer: { drawKey } }), policy))))).toEqual(
      new Set(['ask by email']),
    );
  });
});

describe('a contact that the ask about another one covers', () => {
  const into = (changes: Changes, policy: PolicyVersion): unknown => ({ bundledInto: 'asked', ...decided(changes, policy) }).bundledInto;
  const both = policyWith({ sampling: { bundleWithin: '2h' } });

  it.each<[string, Changes, PolicyVersion, string | null]>([
    ['is told with the other', askedBefore(1), bundling, 'int_0'],
    ['is so also where the pause between surveys comes first', askedBefore(1), both, 'int_0'],
    [
      'is so also for a VIP over the ceiling',
      { ...vip, history: { ...askedBefore(1).history, contactsInWindow: 3, invitationsInWindow: 2 } },
      both,
      'int_0',
    ],
    ['is not where it would not be asked about anyway', { ...askedBefore(1), ...tagged('spam') }, bundling, null],
    ['is not after a low score', { history: { ...askedBefore(1).history, lastLowScoreAt: daysAgo(1) } }, bundling, null],
    ['is not when only the pause keeps it from being asked about', askedBefore(3), both, null],
  ])('%s', (_what, changes, policy, then) => expect(into(changes, policy)).toBe(then));
});

describe('an experiment', () => {
  const arms = [
    { key: 'a', sharePercent: 20 },
    { key: 'b', sharePercent: 30 },
    { key: 'c', sharePercent: 50 },
  ];
  const armOf = (drawKey: string, policy: PolicyVersion, changes: Changes = {}): string | null => {
    const decision = decided({ ...changes, customer: { drawKey } }, policy);
    return decision.outcome === 'ask' ? decision.arm : decision.decidedBy;
  };
  const shares = (policy: PolicyVersion): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const drawKey of customers)
      counts[armOf(drawKey, policy) ?? 'none'] = (counts[armOf(drawKey, policy) ?? 'none'] ?? 0) + 100 / customers.length;
    return counts;
  };

  it('shares customers out as it says', () => {
    const found = shares(policyWith({ experiment: { name: 'tone', arms } }));
    for (const { key, sharePercent } of arms) expect(Math.abs((found[key] ?? 0) - sharePercent)).toBeLessThan(2.5);
    expect(Object.keys(found).toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('holds out its share, and shares out the others as before', () => {
    const found = shares(policyWith({ experiment: { name: 'tone', holdOutPercent: 10, arms } }));
    expect(Math.abs((found['hold_out'] ?? 0) - 10)).toBeLessThan(2);
    for (const { key, sharePercent } of arms) expect(Math.abs((found[key] ?? 0) - sharePercent * 0.9)).toBeLessThan(2.5);
  });

  it('keeps each customer in one arm, whatever the contact, its channel, the policy’s version and its key', () => {
    const policy = policyWith({ experiment: { name: 'tone', arms } });
    const other = policyWith({ experiment: { name: 'tone', arms } }, { key: 'other', version: 9 });
    for (const drawKey of customers.slice(0, 200))
      expect(armOf(drawKey, other, { interaction: { id: 'int_9', channel: 'phone' } })).toBe(armOf(drawKey, policy));
  });

  it('of another name draws anew', () => {
    const [tone, length] = ['tone', 'length'].map((name) => policyWith({ experiment: { name, arms } }));
    const same = customers.filter((drawKey) => armOf(drawKey, tone ?? policyWith()) === armOf(drawKey, length ?? policyWith()));
    // By chance 0.2² + 0.3² + 0.5² = 38 % stay in the arm of the same place.
    expect(Math.abs((same.length / customers.length) * 100 - 38)).toBeLessThan(3);
  });

  it('leaves nobody without an arm where shares were rounded', () => {
    const thirds = ['a', 'b', 'c'].map((key) => ({ key, sharePercent: 33.3333333 }));
    expect(Object.keys(shares(policyWith({ experiment: { name: 'tone', arms: thirds } }))).toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('is none without one, or with a hold-out only', () => {
    expect(armOf('k1', policyWith())).toBeNull();
    expect(decided({}, policyWith({ experiment: { name: 'quiet', holdOutPercent: 0.001, arms: [] } }))).toMatchObject({
      outcome: 'ask',
      arm: null,
    });
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

describe('when to ask about a conversation that goes on', () => {
  const wrote = (lastContactAt: string | null, channel: 'email' | 'phone' = 'email'): Changes => ({
    interaction: { channel, resolvedAt: daysAgo(0, -3_600_000), lastContactAt },
  });
  const minutesAgo = (minutes: number): string => daysAgo(0, -minutes * 60_000);
  const timing = (changes: Changes, policy = policyWith(), at = now): unknown => {
    const decision = decide(policy, factsWith(changes), at);
    const [talk, hours] = decision.trace.slice(-2).map(({ outcome }) => outcome);
    return decision.outcome === 'ask' ? [decision.sendAt, talk, hours] : decision.decidedBy;
  };

  it.each<[string, Changes, unknown]>([
    ['no message after the resolution', wrote(minutesAgo(90)), [now, 'pass', 'pass']],
    ['a message at the very resolution', wrote(minutesAgo(60)), [now, 'pass', 'pass']],
    ['a message 4 minutes ago', wrote(minutesAgo(4)), [minutesAgo(-6), 'defer', 'pass']],
    ['a message exactly 10 minutes ago', wrote(minutesAgo(10)), [now, 'pass', 'pass']],
    ['a message half an hour ago', wrote(minutesAgo(30)), [now, 'pass', 'pass']],
    ['nothing known of messages', wrote(null), [now, 'pass', 'pass']],
  ])('%s', (_given, changes, then) => expect(timing(changes)).toEqual(then));

  it('waits for the silence first and then for the morning', () => {
    const late = '2026-11-19T00:55:00.000Z'; // 19:55 in New York
    const changes: Changes = {
      interaction: { channel: 'phone', resolvedAt: '2026-11-19T00:40:00.000Z', lastContactAt: '2026-11-19T00:52:00.000Z' },
    };
    expect(timing(changes, policyWith(), late)).toEqual(['2026-11-19T14:00:00.000Z', 'defer', 'defer']);
  });

  it('waits for nothing without a gap', () => {
    expect(timing(wrote(minutesAgo(4)), policyWith({ resolution: { conversationGap: '0s' } }))).toEqual([now, 'pass', 'pass']);
  });
});

describe('when to ask around holidays', () => {
  const call = (zones: string[] = ['America/New_York']): Changes => ({ interaction: { channel: 'phone' }, customer: { zones } });
  const sendAt = (quietHours: Record<string, unknown>, changes = call()): unknown => {
    const decision = decided(changes, policyWith({ quietHours }));
    return decision.outcome === 'ask' ? decision.sendAt : `stop: ${decision.decidedBy}`;
  };

  it.each<[string, Record<string, unknown>, string, Changes?]>([
    ['no holiday', {}, now],
    ['a holiday of this year', { holidays: ['2026-11-18'] }, '2026-11-19T14:00:00.000Z'],
    ['a holiday of every year', { holidays: ['11-18'] }, '2026-11-19T14:00:00.000Z'],
    ['a holiday of another year', { holidays: ['2025-11-18', '11-17'] }, now],
    ['holidays up to a Sunday', { holidays: ['11-18', '11-19', '11-20', '11-21'] }, '2026-11-22T17:00:00.000Z'],
    ['a holiday that is over already where the customer is', { holidays: ['11-18'] }, '2026-11-19T00:00:00.000Z', call(['Asia/Tokyo'])],
    // Both are awake from 00:00 to 01:00 UTC. That is the holiday in Tokyo on the 19th, and in New York on the 20th.
    ['a holiday in one of two zones', { holidays: ['11-19'] }, '2026-11-21T00:00:00.000Z', call(['America/New_York', 'Asia/Tokyo'])],
    ['a holiday on a channel without quiet hours', { holidays: ['11-18'], channels: [] }, now],
    [
      'zones without a common hour',
      { allowedUntil: '10:00', sundayFrom: '09:00' },
      'stop: quiet_hours',
      call(['America/New_York', 'Europe/Berlin']),
    ],
    [
      'weeks of holidays',
      { holidays: Array.from({ length: 31 }, (_, day) => new Date(Date.UTC(2026, 10, 18 + day)).toISOString().slice(0, 10)) },
      'stop: quiet_hours',
    ],
  ])('%s', (_given, quietHours, then, changes) => expect(sendAt(quietHours, changes)).toBe(then));

  it('does not ask where no hour is allowed, even if a person says so', () => {
    const policy = policyWith({ quietHours: { allowedUntil: '10:00', sundayFrom: '09:00' } });
    expect(answer(decided(anyway(call(['America/New_York', 'Europe/Berlin'])), policy))).toBe('stop: quiet_hours');
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
