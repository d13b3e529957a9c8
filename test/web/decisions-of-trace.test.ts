import { describe, expect, it } from 'vitest';
import { decide } from '../../domain/policy/decide.js';
import type { RuleVerdict } from '../../domain/policy/facts.js';
import { decisionsOf, headlineOf } from '../../web/src/interactions/decisions-of-trace.js';
import { daysAgo, factsWith, now, policyWith, type Changes } from '../domain/policy/given.js';

const stored = (trace: readonly RuleVerdict[], { step = 'decide', at = now, version = 1 } = {}) =>
  trace.map((line) => ({ ...line, at, step, policyKey: 'default', policyVersion: version }));

/** The sentence over the decision that these facts lead to. */
function sentence(changes: Changes, policy = policyWith()): string {
  const [decision] = decisionsOf(stored(decide(policy, factsWith(changes), now).trace));
  if (!decision) throw new Error('nothing was decided');
  const { verdict, because } = headlineOf(decision);
  return [verdict, because].filter(Boolean).join(': ');
}

type Row = [given: string, sentence: string, changes: Changes, policy?: ReturnType<typeof policyWith>];
const rateOf = (ratePercent: number) => policyWith({ sampling: { ratePercent } });
const table: Row[] = [
  ['nothing in the way', 'Asked: by email', {}],
  [
    'hours of the customer’s own',
    'Asked: by email, not before Wed, 18 Nov 2026, 17:00 (UTC) because of the customer’s own hours (18:00-20:00, Europe/Berlin)',
    { customer: { ownHours: { from: '18:00', until: '20:00', zone: 'Europe/Berlin' } } },
  ],
  [
    'hours of the customer’s own that never come within the policy’s',
    'Not asked: no hour within three weeks is allowed within the customer’s own hours (21:00-23:00, America/New_York)',
    {
      interaction: { channel: 'phone' },
      customer: { hasEmail: false, ownHours: { from: '21:00', until: '23:00', zone: 'America/New_York' } },
    },
  ],
  [
    'hours of the customer’s own that come by the next channel',
    'Asked: by email, not before Thu, 19 Nov 2026, 02:00 (UTC) because of the customer’s own hours (21:00-23:00, America/New_York)',
    { interaction: { channel: 'phone' }, customer: { ownHours: { from: '21:00', until: '23:00', zone: 'America/New_York' } } },
  ],
  ['a survey 12 days before', 'Not asked: asked 12 days before, at most once in 30 days', { history: { lastInvitedAt: daysAgo(12) } }],
  [
    'a low score 3 days before',
    'Not asked: a low score 3 days before, with a pause of 14 days after it',
    { history: { lastLowScoreAt: daysAgo(3) } },
  ],
  ['a rate of 0', 'Not asked: not drawn: its draw of', {}, rateOf(0)],
  ['a contact still open', 'Not asked: it is still open', { interaction: { status: 'open', resolvedAt: null } }],
  ['an opted-out customer', 'Not asked: the customer opted out on 17 Nov 2026', { customer: { optedOutAt: daysAgo(1) } }],
  ['spam by its tag', 'Not asked: tagged “spam”; the policy skips such contacts', { interaction: { tags: ['spam'] } }],
  [
    'a single line',
    'Not asked: the customer wrote one message of 2 words; the policy skips such contacts',
    { interaction: { customerMessages: 1, customerWords: 2 } },
  ],
  [
    'too little written',
    'Not asked: the customer wrote too little: 1 message, at least 2; 9 words, at least 10',
    { interaction: { customerMessages: 1, customerWords: 9 } },
    policyWith({ resolution: { minimum: { customerMessages: 2, customerWords: 10 } } }),
  ],
  [
    'nobody to reach',
    'Not asked: no channel reaches the customer (Email: no address)',
    { customer: { hasEmail: false, hasPhone: false } },
    policyWith({ delivery: { routes: { ...policyWith().document.delivery.routes, email: ['email'] } } }),
  ],
  ['a person who said never', 'Not asked: a person said never to ask about it', { staffChoice: 'never' }],
  [
    'a person who asked anyway',
    'Asked: by email, because a person asked anyway, in spite of “Not drawn by the rate”',
    { staffChoice: 'ask' },
    rateOf(0),
  ],
  ['a full team', 'Not asked: 30 cases open, asked only below 30', { openCases: 30 }, policyWith({ sampling: { maxOpenCases: 30 } })],
];

describe('the sentence over a decision', () => {
  it.each(table)('tells %s', (_given, expected, changes, policy) => {
    expect(sentence(changes, policy)).toContain(expected);
  });

  it('tells what the customer said before the decision', () => {
    const check = (outcome: string, answer: string) =>
      decisionsOf([
        { rule: 'confirmation', outcome, at: now, step: 'resolution_check', policyKey: 'default', policyVersion: 1, detail: { answer } },
      ]).map(headlineOf);
    expect(check('stop', 'no')).toMatchObject([{ verdict: 'Opened again' }]);
    expect(check('pass', 'silent')).toMatchObject([
      { verdict: 'Settled', because: 'the customer did not say no in time, which counts as yes' },
    ]);
    expect(check('pass', 'yes')).toMatchObject([{ verdict: 'Settled', because: 'the customer said so' }]);
  });
});

describe('the decisions of a trace', () => {
  const line: RuleVerdict = { rule: 'resolved', outcome: 'pass', detail: {} };
  const stop: RuleVerdict = { rule: 'opt_out', outcome: 'stop', detail: { optedOutAt: now } };

  it('come newest first, each with the rules that were asked together', () => {
    const trace = [...stored([line, line], { at: daysAgo(3) }), ...stored([line], { at: daysAgo(1), version: 2 })];
    expect(decisionsOf(trace).map(({ policyVersion, entries }) => [policyVersion, entries.length])).toEqual([
      [2, 1],
      [1, 2],
    ]);
  });

  it('are told apart by their step even in the same instant', () => {
    expect(decisionsOf([...stored([line], { step: 'resolution_check' }), ...stored([line])]).map(({ step }) => step)).toEqual([
      'decide',
      'resolution_check',
    ]);
  });

  it('are decided by the first rule that says no', () => {
    const [decision] = decisionsOf(stored([line, stop, { ...stop, rule: 'consent' }]));
    expect(decision?.decisive?.rule).toBe('opt_out');
  });
});
