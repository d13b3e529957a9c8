import { describe, expect, it } from 'vitest';
import { applyCaseCommand } from '../../../domain/recovery/apply-command.js';
import type { Actor, CaseCommand, CaseState } from '../../../domain/recovery/case-state.js';
import { composeCaseNews } from '../../../domain/recovery/case-news.js';
import { suggestDoNotContact, type ContactEvidence } from '../../../domain/recovery/do-not-contact-evidence.js';
import { chooseLooker, standsAbove, type Looker } from '../../../domain/recovery/last-look.js';
import { mentionedIn } from '../../../domain/recovery/mentions.js';
import { CaseLife } from './case-life.js';

const fresh: CaseState = new CaseLife().state;
const now = '2026-11-20T12:00:00.000Z';
const person = (id: string, role: Actor['role'] = 'manager'): Actor => ({ id, name: id, email: `${id}@example.com`, role });
const [mo, kim] = [person('mo'), person('kim')];
const contacted: CaseState = { ...fresh, status: 'contacted', firstOutreachAt: '2026-11-20T10:00:00.000Z' };
const looked: CaseState = {
  ...contacted,
  status: 'last_look',
  assigneeId: 'kim',
  resolvedAt: '2026-11-20T10:30:00.000Z',
  resolvedById: 'mo',
  secondRating: 2,
  lastLook: { openedAt: '2026-11-20T11:00:00.000Z', dueAt: '2026-11-21T11:00:00.000Z', reachedAt: null, breachedAt: null },
};
const proposed: CaseState = { ...fresh, doNotContact: { ground: 'abusive', proposedById: 'mo' } };
const leftAlone: CaseState = { ...proposed, status: 'closed', outcome: 'do_not_contact', closedAt: '2026-11-20T11:00:00.000Z' };
const asking: CaseState = {
  ...fresh,
  remedyRequests: [
    {
      number: 1,
      kind: 'refund',
      amountCents: 9_000,
      note: '',
      requestedById: 'mo',
      requestedByName: 'mo',
      requestedAt: now,
      status: 'pending',
    },
  ],
};
const snoozeTo = (until: string): CaseCommand => ({ type: 'snooze', until, reason: 'Promised' });
const close: CaseCommand = { type: 'close_last_look', action: 'Waived the fee', note: '' };
const approveRemedy: CaseCommand = { type: 'approve_remedy', number: 1, note: '' };
const facts = (standsOver: boolean, remedyLimitCents: number | null = null) => ({ standsAbove: standsOver, remedyLimitCents });

describe('a command is refused', () => {
  it.each<[string, CaseState, Actor, CaseCommand, ReturnType<typeof facts>, string]>([
    ['that puts aside beyond the deadline', fresh, mo, snoozeTo('2026-11-21T09:00:00.001Z'), facts(false), 'snooze_beyond_deadline'],
    ['that puts aside into the past', fresh, mo, snoozeTo(now), facts(false), 'snooze_in_the_past'],
    [
      'that puts a last look aside beyond its own deadline',
      looked,
      kim,
      snoozeTo('2026-11-21T11:00:00.001Z'),
      facts(false),
      'snooze_beyond_deadline',
    ],
    ['that takes up what is not put aside', fresh, mo, { type: 'end_snooze' }, facts(false), 'not_snoozed'],
    [
      'that takes up what has come back by itself',
      { ...fresh, snooze: { until: now, reason: '', byName: '' } },
      mo,
      { type: 'end_snooze' },
      facts(false),
      'not_snoozed',
    ],
    ['for a task that is not there', fresh, mo, { type: 'complete_task', number: 1 }, facts(false), 'task_not_found'],
    ['for a remedy of the own', asking, mo, approveRemedy, facts(true), 'same_person'],
    ['for a remedy by a manager beside', asking, kim, approveRemedy, facts(false), 'not_above'],
    ['for a remedy beyond the limit above', asking, kim, approveRemedy, facts(true, 8_999), 'remedy_above_limit'],
    ['for a remedy by an agent', asking, person('ann', 'agent'), approveRemedy, facts(true), 'role_may_not'],
    ['that closes a last look of the own resolution', looked, mo, close, facts(false), 'same_person'],
    ['that closes a last look by an agent', looked, person('ann', 'agent'), close, facts(false), 'role_may_not'],
    ['that closes a last look where there is none', contacted, kim, close, facts(false), 'no_last_look'],
    ['that gives a last look to whoever resolved it', looked, kim, { type: 'assign', userId: 'mo' }, facts(false), 'same_person'],
    ['that declines the own proposal', proposed, mo, { type: 'decline_do_not_contact', note: '' }, facts(false), 'same_person'],
    ['that takes back what was not approved', proposed, kim, { type: 'reverse_do_not_contact', note: '' }, facts(false), 'not_reversible'],
    ['for anything else on a closed case', leftAlone, kim, snoozeTo('2026-11-20T13:00:00.000Z'), facts(false), 'case_closed'],
  ])('%s', (_what, state, actor, command, known, code) => {
    expect(applyCaseCommand(state, actor, command, now, known)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('a command changes', () => {
  it.each<[string, CaseState, Actor, CaseCommand, ReturnType<typeof facts>, Partial<CaseState>, boolean]>([
    [
      'nothing of the clock by a snooze to the very deadline',
      fresh,
      mo,
      snoozeTo('2026-11-21T09:00:00.000Z'),
      facts(false),
      { outreachDueAt: fresh.outreachDueAt },
      false,
    ],
    [
      'the snooze to any time after an outreach',
      contacted,
      mo,
      snoozeTo('2027-01-01T00:00:00.000Z'),
      facts(false),
      { status: 'contacted' },
      false,
    ],
    [
      'a request to a remedy by ops',
      asking,
      person('olu', 'ops'),
      approveRemedy,
      facts(false),
      { remedyRequests: [{ ...asking.remedyRequests[0]!, status: 'approved' }] },
      false,
    ],
    [
      'a request to a declined one by a manager above, whatever the limit',
      asking,
      kim,
      { ...approveRemedy, type: 'decline_remedy' },
      facts(true, 1),
      { remedyRequests: [{ ...asking.remedyRequests[0]!, status: 'declined' }] },
      false,
    ],
    ['a last look to a closed case', looked, kim, close, facts(false), { status: 'closed', outcome: 'not_upgraded', closedAt: now }, true],
    [
      'a last look to a reached one',
      looked,
      kim,
      { type: 'log_outreach', kind: 'call', result: 'reached', note: '', at: null },
      facts(false),
      { status: 'last_look', lastLook: { ...looked.lastLook!, reachedAt: now } },
      true,
    ],
    [
      'no last look by an outreach from before it',
      looked,
      kim,
      { type: 'log_outreach', kind: 'call', result: 'reached', note: '', at: '2026-11-20T10:45:00.000Z' },
      facts(false),
      { lastLook: looked.lastLook },
      false,
    ],
    [
      'a proposal to none',
      proposed,
      kim,
      { type: 'decline_do_not_contact', note: 'No' },
      facts(false),
      { doNotContact: null, status: 'open' },
      false,
    ],
    [
      'a customer left alone to one at work',
      leftAlone,
      kim,
      { type: 'reverse_do_not_contact', note: '' },
      facts(false),
      { status: 'open', outcome: null, closedAt: null, outreachDueAt: fresh.outreachDueAt },
      true,
    ],
  ])('%s', (_what, state, actor, command, known, changes, signal) => {
    const result = applyCaseCommand(state, actor, command, now, known);
    expect(result).toMatchObject({ ok: true, value: { state: changes, signal } });
  });
});

describe('a last look goes to', () => {
  const looker = (id: string, role: string, reportsToId: string | null, openCases = 0): Looker => ({
    id,
    role,
    email: `${id}@example.com`,
    openCases,
    reportsToId,
  });
  const users = [
    looker('mo', 'manager', 'kim'),
    looker('kim', 'manager', 'ann'),
    looker('ann', 'admin', null, 9),
    looker('olu', 'ops', null, 3),
    looker('ida', 'manager', null),
  ];
  const of = (assigneeId: string | null, resolvedById: string | null, ratedAgentEmail: string | null = null) => ({
    assigneeId,
    resolvedById,
    ratedAgentEmail,
  });
  it.each([
    ['the manager of whoever resolved it', users, of('ida', 'mo'), 'kim'],
    ["the manager's manager where the manager was rated", users, of('mo', 'mo', 'KIM@example.com'), 'ann'],
    ['the manager of whoever has it, where a key resolved it', users, of('mo', 'key:script'), 'kim'],
    ['ops or an admin with the fewest cases, where nobody stands above', users, of('ida', 'ida'), 'olu'],
    [
      'another manager where there is neither',
      users.filter(({ role }) => role === 'manager').map((user) => ({ ...user, reportsToId: null })),
      of('mo', 'mo'),
      'ida',
    ],
    ['nobody where there is only whoever resolved it', [looker('mo', 'admin', null)], of('mo', 'mo'), null],
    ['nobody twice round a ring', [looker('mo', 'manager', 'kim'), looker('kim', 'agent', 'mo')], of('mo', 'mo'), null],
  ])('%s', (_what, people, facts_, expected) => {
    expect(chooseLooker(people, facts_)).toBe(expected);
  });

  it('and standing above is a line', () => {
    expect(standsAbove(users, 'ann', 'mo')).toBe(true);
    expect(standsAbove(users, 'mo', 'ann')).toBe(false);
    expect(standsAbove(users, 'mo', 'mo')).toBe(false);
    expect(standsAbove(users, null, 'mo')).toBe(false);
  });
});

describe('a note names', () => {
  const staff = [
    { id: 'ann', name: 'Ann', email: 'ann.b@example.com' },
    { id: 'annlee', name: 'Ann Lee', email: 'lee@example.com' },
    { id: 'jose', name: 'José Ruiz', email: 'jr@example.com' },
  ];
  it.each([
    ['@Ann Lee, please', ['annlee']],
    ['@ann.b please', ['ann']],
    ['@josé and @LEE.', ['jose', 'annlee']],
    ['@Ann, whoever that is', []],
    ['write to ann.b@example.com', []],
    ['@annual report', []],
    ['(@jr) @jr', ['jose']],
  ])('%j: %j', (note, expected) => {
    expect(mentionedIn(note, staff)).toEqual(expected);
  });
});

describe('evidence for leaving a customer alone', () => {
  const none: ContactEvidence = { flags: [], lowScores: 1, notes: [], consent: {} };
  it.each<[string, Partial<ContactEvidence>, string[]]>([
    ['nothing', {}, []],
    ['abuse', { flags: ['abuse', 'churn'] }, ['abusive']],
    ['extraction', { flags: ['compensation_extraction'] }, ['compensation_extraction']],
    ['nine low scores', { lowScores: 9 }, []],
    ['ten low scores', { lowScores: 10 }, ['ten_low_scores']],
    ['a refusal', { notes: ['Asked in writing not to be contacted again.'] }, ['documented_refusal']],
    ['another refusal', { notes: ["She doesn't want any further calls from us"] }, ['documented_refusal']],
    ['a refund that was refused', { notes: ['We declined the refund'] }, []],
    ['a wish for a call', { notes: ['Wants to be called at five'] }, []],
    ['a no to SMS alone', { consent: { sms: false, email: true } }, []],
    ['a no to everything', { consent: { sms: false, email: false, voice: false } }, ['documented_refusal']],
  ])('%s', (_what, changes, grounds) => {
    expect(suggestDoNotContact({ ...none, ...changes }).map(({ ground }) => ground)).toEqual(grounds);
  });
});

it('news of a case names no customer and says by when', () => {
  const news = composeCaseNews({
    kind: 'last_look',
    caseNumber: 17,
    severity: 'high',
    rating: 2,
    secondRating: 1,
    instrument: 'csat',
    dueAt: '2026-11-21T12:00:00.000Z',
    caseLink: 'https://amends.example/cases/cas_1',
    driverLabels: ['Wait time'],
    now,
  });
  expect(news.subject).toBe('Case 17: rated 1 of 5 again, after 2, a last look is yours');
  expect(news.text).toContain('24 hours left');
});
