import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../domain/policy/default-policy.js';
import { policyDocumentSchema, type PolicyDocument } from '../../../domain/policy/policy.schema.js';
import { decideSecondChance, secondAskChannel, type SecondChanceDecision, type SecondChanceFacts } from '../../../domain/policy/second-chance.js';
import { daysAgo, now } from './given.js';

/** A case that somebody reached out about and resolved, of a customer in New York at 10:00 on a Wednesday. */
const resolvedCase: SecondChanceFacts = {
  firstOutreachAt: daysAgo(2),
  resolvedAt: daysAgo(1),
  channel: 'sms',
  obstacle: null,
  lastAskedAt: null,
  zones: ['America/New_York'],
};

const documentWith = (changes: { secondChance?: Record<string, unknown>; quietHours?: Record<string, unknown> }): PolicyDocument =>
  policyDocumentSchema.parse({
    ...defaultPolicy,
    secondChance: { ...defaultPolicy.secondChance, ...changes.secondChance },
    quietHours: { ...defaultPolicy.quietHours, ...changes.quietHours },
  });

function answer(decision: SecondChanceDecision): string {
  if (decision.outcome === 'ask') return 'ask';
  return decision.outcome === 'wait' ? `wait until ${decision.until}` : `stop: ${decision.decidedBy}`;
}

type Row = [given: string, facts: Partial<SecondChanceFacts>, then: string, document?: PolicyDocument, at?: string];
const evening = '2026-11-19T02:00:00.000Z';

const table: Row[] = [
  ['a case reached out about and resolved', {}, 'ask'],
  ['no second chance in the policy', {}, 'stop: second_chance_enabled', documentWith({ secondChance: { enabled: false } })],
  ['no personal outreach', { firstOutreachAt: null }, 'stop: outreach_logged'],
  ['a case that is open', { resolvedAt: null }, 'stop: case_resolved'],
  ['a customer who opted out', { obstacle: 'opted_out' }, 'stop: may_be_written_to'],

  ['another ask 6 days ago', { lastAskedAt: daysAgo(6) }, 'stop: second_chance_once_per'],
  ['another ask a moment less than 7 days ago', { lastAskedAt: daysAgo(7, 1) }, 'stop: second_chance_once_per'],
  ['another ask exactly 7 days ago', { lastAskedAt: daysAgo(7) }, 'ask'],
  [
    'another ask exactly 7 days ago, now written with an offset',
    { lastAskedAt: daysAgo(7) },
    'ask',
    defaultPolicy,
    '2026-11-18T10:00:00-05:00',
  ],
  ['another ask still to be sent', { lastAskedAt: daysAgo(-1) }, 'stop: second_chance_once_per'],
  ['another ask, and no pause between them', { lastAskedAt: daysAgo(-1) }, 'ask', documentWith({ secondChance: { oncePer: '0s' } })],

  ['an evening', {}, 'wait until 2026-11-19T14:00:00.000Z', defaultPolicy, evening],
  ['an evening, by email', { channel: 'email' }, 'ask', defaultPolicy, evening],
  [
    'an evening, the customer in one of two places',
    { zones: ['America/New_York', 'America/Los_Angeles'] },
    'wait until 2026-11-19T17:00:00.000Z',
    defaultPolicy,
    evening,
  ],
  ['a holiday', {}, 'wait until 2026-11-19T14:00:00.000Z', documentWith({ quietHours: { holidays: ['11-18'] } })],
  [
    'places without a common hour',
    { zones: ['America/New_York', 'Europe/Berlin'] },
    'stop: quiet_hours',
    documentWith({ quietHours: { allowedUntil: '10:00', sundayFrom: '09:00' } }),
  ],
];

describe('the channel of a second ask', () => {
  const customer = { email: 'a@example.com', phone: '+15005550006', consent: { sms: true } };
  it.each([
    ['that of a first ask by message', 'sms', customer, 'sms'],
    ['email after a first ask in place', 'embed', customer, 'email'],
    ['SMS where email is refused', 'embed', { ...customer, consent: { email: false, sms: true } }, 'sms'],
    ['SMS where there is no email address', 'embed', { ...customer, email: null }, 'sms'],
    ['email, which then finds its own obstacle, where neither may', 'embed', { email: null, phone: '+15005550006', consent: {} }, 'email'],
  ])('is %s', (_which, first, known, then) => expect(secondAskChannel(first, known)).toBe(then));
});

describe('the second-chance ask', () => {
  it.each(table)('given %s', (_given, facts, then, document = defaultPolicy, at = now) => {
    expect(answer(decideSecondChance(document, { ...resolvedCase, ...facts }, at))).toBe(then);
  });

  it('shows every rule, also those after the one that decided', () => {
    const { trace } = decideSecondChance(defaultPolicy, { ...resolvedCase, firstOutreachAt: null, resolvedAt: null }, now);
    expect(trace.map(({ rule, outcome }) => `${rule}: ${outcome}`)).toEqual([
      'second_chance_enabled: pass',
      'outreach_logged: stop',
      'case_resolved: stop',
      'may_be_written_to: pass',
      'second_chance_once_per: pass',
      'quiet_hours: pass',
    ]);
  });
});
