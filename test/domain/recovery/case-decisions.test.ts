import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { composeAlertMessage, timeLeft, type AlertMessageInput } from '../../../domain/recovery/alert-message.js';
import { chooseAssignee, escalationTargets, type Candidate } from '../../../domain/recovery/assignment.js';
import { outcomeOf } from '../../../domain/recovery/second-rating.js';
import { assessSeverity, isLow } from '../../../domain/recovery/severity.js';
import { policyDocument } from '../survey/policy-document.fixture.js';

const anyContact = { segment: null, tier: null, surveyPoint: 'post_ticket', issueType: null };

describe('a low score', () => {
  it.each([
    ['csat', undefined, 3, 4],
    ['nps', undefined, 6, 7],
    ['ces', undefined, 3, 4],
    ['csat', 2, 2, 3],
  ] as const)('%s with threshold %s: %d is, %d is not', (instrument, threshold, low, fine) => {
    const policy = policyDocument({ instrument, lowScore: threshold === undefined ? {} : { threshold } });
    expect(isLow(policy, low, anyContact)).toBe(true);
    expect(isLow(policy, fine, anyContact)).toBe(false);
  });

  const policy = policyDocument({ lowScore: { criticalKeywords: ['Lawyer', 'sue', 'Data breach', '返金'] } });
  it.each<[string, { rating: number; flags?: string[]; tier?: string; comment?: string }, string]>([
    ['a three', { rating: 3 }, 'normal'],
    ['a one', { rating: 1 }, 'high'],
    ['a one of a VIP', { rating: 1, tier: 'VIP' }, 'critical'],
    ['a two of a VIP', { rating: 2, tier: 'vip' }, 'normal'],
    ['a threat', { rating: 3, flags: ['legal_threat'] }, 'critical'],
    ['danger', { rating: 3, flags: ['churn', 'safety'] }, 'critical'],
    ['abuse', { rating: 2, flags: ['abuse'] }, 'critical'],
    ['leaving', { rating: 3, flags: ['churn'] }, 'high'],
    ['personal data', { rating: 3, flags: ['personal_data'] }, 'normal'],
    ['a keyword', { rating: 3, comment: 'You will hear from my LAWYER!' }, 'critical'],
    ['a keyword of two words', { rating: 3, comment: 'a data-breach' }, 'critical'],
    ['a keyword inside a word', { rating: 3, comment: 'the same issue' }, 'normal'],
    ['a keyword without spaces around', { rating: 3, comment: '早く返金してください' }, 'critical'],
  ])(
    '%s',
    (
      _case,
      {
        rating,
        flags = [],
        tier = null,
        comment = null,
      }: { rating: number; flags?: string[]; tier?: string | null; comment?: string | null },
      severity,
    ) => {
      expect(assessSeverity({ policy, rating, flags, tier, comment }).severity).toBe(severity);
    },
  );
});

const user = (id: string, role: string, team: string | null, openCases = 0): Candidate => ({
  id,
  role,
  team,
  email: `${id}@example.com`,
  openCases,
});
const staff = [
  user('a', 'agent', 'billing'),
  user('m1', 'manager', 'billing', 3),
  user('m2', 'manager', 'billing', 1),
  user('m3', 'manager', 'tech'),
  user('root', 'admin', null),
];

describe('who gets a case', () => {
  it.each<[string, Candidate[], { team: string | null; ratedAgentEmail: string | null }, string | null]>([
    ['the least loaded manager of the team', staff, { team: 'Billing', ratedAgentEmail: null }, 'm2'],
    ['not the rated one', staff, { team: 'billing', ratedAgentEmail: 'M2@example.com' }, 'm1'],
    ['any manager', staff, { team: 'sales', ratedAgentEmail: null }, 'm3'],
    ['any manager without a team', staff, { team: null, ratedAgentEmail: null }, 'm3'],
    ['an admin', [staff[0]!, staff[4]!], { team: 'billing', ratedAgentEmail: null }, 'root'],
    ['nobody', [staff[0]!], { team: 'billing', ratedAgentEmail: null }, null],
    ['the first id of equals', [user('z', 'manager', 't'), user('b', 'manager', 't')], { team: 't', ratedAgentEmail: null }, 'b'],
  ])('%s', (_case, users, facts, chosen) => {
    expect(chooseAssignee(users, facts)).toBe(chosen);
    expect(chooseAssignee(users.toReversed(), facts)).toBe(chosen);
  });

  it('escalates to the next persons up, each once', () => {
    const targets = escalationTargets(staff, {
      team: 'billing',
      ratedAgentEmail: 'm1@example.com',
      assigneeId: 'm2',
      escalateTo: ['ROOT@example.com', 'boss@example.com', 'm2@example.com'],
    });
    expect(targets).toEqual([
      { id: 'root', email: 'root@example.com' },
      { id: null, email: 'boss@example.com' },
    ]);
  });

  it('escalates to other managers when nobody is named', () => {
    const facts = { team: 'billing', ratedAgentEmail: null, assigneeId: 'm1', escalateTo: [] };
    expect(escalationTargets([staff[1]!, staff[3]!], facts)).toEqual([{ id: 'm3', email: 'm3@example.com' }]);
    expect(escalationTargets([staff[1]!], facts)).toEqual([]);
  });

  it('never the rated agent', () => {
    const candidate = fc.record({
      id: fc.uuid(),
      role: fc.constantFrom('agent', 'manager', 'admin'),
      team: fc.constantFrom(null, 'a', 'b'),
      email: fc.constantFrom('x@e.example', 'X@E.example', 'y@e.example'),
      openCases: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(candidate), (users) => {
        const facts = { team: 'a', ratedAgentEmail: 'x@e.example' };
        const chosen = users.find((one) => one.id === chooseAssignee(users, facts));
        expect(chosen?.email ?? 'y@e.example').toBe('y@e.example');
        for (const target of escalationTargets(users, { ...facts, assigneeId: null, escalateTo: ['X@e.example'] }))
          expect(target.email).toBe('y@e.example');
      }),
    );
  });
});

it.each([
  [2, 3, 'upgraded'],
  [2, 2, 'not_upgraded'],
  [2, 1, 'not_upgraded'],
] as const)('from %d to %d is %s', (first, second, outcome) => {
  expect(outcomeOf(first, second)).toBe(outcome);
});

describe('an alert', () => {
  const given: AlertMessageInput = {
    purpose: 'alert',
    caseNumber: 41,
    severity: 'critical',
    rating: 2,
    instrument: 'csat',
    scaleMax: 5,
    dueAt: '2026-11-21T09:00:00Z',
    caseLink: 'https://amends.example/cases/cas_1',
    driverLabels: ['Waiting time', 'Tom & Jerry'],
    now: '2026-11-20T09:20:00Z',
  };

  it('says what to do by when and links to the case', () => {
    const { subject, text, links } = composeAlertMessage(given);
    expect(subject).toBe('Case 41: rated 2 of 5, critical, 23 hours 40 minutes left to reach out');
    expect(text).toContain('The outreach is due 2026-11-21 09:00 UTC: 23 hours 40 minutes left.');
    expect(text).toContain('Waiting time');
    expect(text).toContain('Tom & Jerry');
    expect(text).toContain(given.caseLink);
    expect(links).toEqual([given.caseLink]);
  });

  it('an escalation says that the time is over', () => {
    expect(composeAlertMessage({ ...given, purpose: 'escalation', now: '2026-11-21T10:00:00Z' }).text).toContain('1 hour overdue');
  });

  it.each([
    ['2026-11-21T09:00:00Z', 'due now'],
    ['2026-11-21T08:59:30Z', 'less than a minute left'],
    ['2026-11-21T08:59:00Z', '1 minute left'],
    ['2026-11-20T09:00:00Z', '24 hours left'],
    ['2026-11-18T06:00:00Z', '3 days 3 hours left'],
    ['2026-11-21T11:30:00Z', '2 hours 30 minutes overdue'],
  ])('at %s: %s', (now, phrase) => {
    expect(timeLeft('2026-11-21T09:00:00Z', now).phrase).toBe(phrase);
  });
});
