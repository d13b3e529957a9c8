import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absenceFault, dayIn, isAwayFor } from '../../../domain/recovery/absence.js';
import { assign, type AssignmentFacts, type AssignmentRule, type Candidate, type Skills } from '../../../domain/recovery/assignment.js';

const person = (id: string, changes: Partial<Candidate> = {}): Candidate => ({
  id,
  role: 'manager',
  team: 'billing',
  email: `${id}@example.com`,
  openCases: 0,
  ...changes,
});
const skilled = (skills: Partial<Skills>): Skills => ({ languages: [], productAreas: [], issueTypes: [], ...skills });
const contact: AssignmentFacts = {
  team: 'billing',
  ratedAgentEmail: 'rated@example.com',
  language: 'de-AT',
  productArea: 'Invoices',
  issueType: 'refund',
};

describe('rules of assignment', () => {
  it.each<[string, Candidate[], AssignmentRule[], [string, string] | null]>([
    [
      'the least loaded lead of the team',
      [person('a', { openCases: 2 }), person('b', { openCases: 1 }), person('c', { team: 'sales' })],
      [{ by: 'team_lead' }],
      ['b', 'team_lead'],
    ],
    [
      'in turn, whatever the team',
      [person('a', { openCases: 2 }), person('c', { team: 'sales', openCases: 1 })],
      [{ by: 'round_robin' }],
      ['c', 'round_robin'],
    ],
    [
      'in turn among agents',
      [person('a'), person('g', { role: 'agent', openCases: 5 })],
      [{ by: 'round_robin', roles: ['agent'] }],
      ['g', 'round_robin'],
    ],
    [
      'by language, a region of it included',
      [person('a'), person('d', { openCases: 7, skills: skilled({ languages: ['de'] }) })],
      [{ by: 'skills', skills: ['language'] }],
      ['d', 'skills'],
    ],
    [
      'by all skills at once',
      [
        person('d', { skills: skilled({ languages: ['de'] }) }),
        person('e', { openCases: 9, skills: skilled({ languages: ['DE'], productAreas: ['invoices'], issueTypes: ['Refund'] }) }),
      ],
      [{ by: 'skills', skills: ['language', 'product_area', 'issue_type'] }],
      ['e', 'skills'],
    ],
    [
      'on to the next rule where nobody knows it',
      [person('a')],
      [{ by: 'skills', skills: ['language'] }, { by: 'team_lead' }],
      ['a', 'team_lead'],
    ],
    [
      'the queue of the policy, whatever the role',
      [person('a'), person('q', { role: 'leader', openCases: 3 })],
      [{ by: 'queue', people: ['Q@example.com'] }],
      ['q', 'queue'],
    ],
    [
      'past the limit of one to the next',
      [person('a', { openCases: 2, maxOpenCases: 2 }), person('b', { openCases: 5, maxOpenCases: 6 })],
      [{ by: 'team_lead' }],
      ['b', 'team_lead'],
    ],
    [
      'past the limits of a rule to the next rule',
      [person('a', { openCases: 2, maxOpenCases: 2 }), person('c', { team: 'sales', openCases: 9 })],
      [{ by: 'team_lead' }, { by: 'round_robin' }],
      ['c', 'round_robin'],
    ],
    ['past who is away', [person('a', { isAway: true }), person('b', { openCases: 5 })], [{ by: 'team_lead' }], ['b', 'team_lead']],
    [
      'nobody has room: the least loaded, over the limit',
      [person('a', { openCases: 4, maxOpenCases: 2 }), person('b', { openCases: 3, maxOpenCases: 3 })],
      [{ by: 'team_lead' }],
      ['b', 'over_limit'],
    ],
    [
      'over the limit rather than away',
      [person('a', { openCases: 4, maxOpenCases: 2 }), person('b', { isAway: true })],
      [{ by: 'team_lead' }],
      ['a', 'over_limit'],
    ],
    [
      'an admin rather than somebody away',
      [person('a', { isAway: true }), person('root', { role: 'admin', team: null, openCases: 50 })],
      [{ by: 'team_lead' }],
      ['root', 'last_resort'],
    ],
    ['somebody away rather than nobody', [person('a', { isAway: true })], [{ by: 'team_lead' }], ['a', 'away']],
    ['nobody where there are only others', [person('g', { role: 'agent' })], [{ by: 'team_lead' }], null],
    ['never the rated agent, not even last', [person('rated', { role: 'admin' })], [{ by: 'queue', people: ['rated@example.com'] }], null],
  ])('%s', (_case, users, rules, expected) => {
    const assigned = assign(users, contact, rules);
    expect(assigned && [assigned.userId, assigned.by]).toEqual(expected);
    expect(assign(users.toReversed(), contact, rules)).toEqual(assigned);
  });

  it('says why this person, and why nobody before', () => {
    const users = [
      person('a', { openCases: 2, maxOpenCases: 2 }),
      person('b', { isAway: true }),
      person('c', { team: 'sales', openCases: 1 }),
    ];
    expect(assign(users, contact, [{ by: 'skills', skills: ['language'] }, { by: 'team_lead' }, { by: 'round_robin' }])?.reasons).toEqual([
      'next in turn with the fewest open cases (1)',
      'skills: nobody',
      'team lead: 1 away, 1 at their limit',
    ]);
  });

  const candidate = fc.record({
    id: fc.uuid(),
    role: fc.constantFrom('agent', 'manager', 'ops', 'admin'),
    team: fc.constantFrom(null, 'billing', 'sales'),
    email: fc.constantFrom('rated@example.com', 'RATED@example.com', 'x@example.com', 'y@example.com'),
    openCases: fc.nat(9),
    maxOpenCases: fc.option(fc.integer({ min: 1, max: 9 })),
    isAway: fc.boolean(),
  });
  const rule: fc.Arbitrary<AssignmentRule> = fc.oneof(
    fc.constantFrom<AssignmentRule>({ by: 'team_lead' }, { by: 'round_robin' }, { by: 'skills', skills: ['language'] }),
    fc.record({
      by: fc.constant('round_robin' as const),
      roles: fc.subarray(['manager', 'admin', 'agent'] as const, { minLength: 1 }).map((roles) => [...roles]),
    }),
    fc.record({ by: fc.constant('queue' as const), people: fc.subarray(['x@example.com', 'rated@example.com'], { minLength: 1 }) }),
  );

  it('gives no case to the rated agent, none over a limit while a rule names somebody with room, and none to nobody while there is a manager', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(candidate, { selector: ({ id }) => id }),
        fc.array(rule, { minLength: 1, maxLength: 4 }),
        (users, rules) => {
          const assigned = assign(users, contact, rules);
          const chosen = users.find(({ id }) => id === assigned?.userId);
          const others = users.filter(({ email }) => email.toLowerCase() !== 'rated@example.com');
          expect(chosen?.email.toLowerCase()).not.toBe('rated@example.com');
          const isByRule = assigned !== null && ['team_lead', 'round_robin', 'skills', 'queue'].includes(assigned.by);
          const hasRoom = chosen?.isAway === false && chosen.openCases < (chosen.maxOpenCases ?? Infinity);
          expect([isByRule, isByRule && hasRoom]).toEqual([isByRule, isByRule]);
          expect(assigned === null && others.some(({ role }) => ['manager', 'ops', 'admin'].includes(role))).toBe(false);
        },
      ),
    );
  });
});

describe('an absence', () => {
  it('is counted in days where the organisation is', () => {
    expect(dayIn('America/New_York', '2026-12-24T03:00:00Z')).toBe('2026-12-23');
    expect(dayIn('Pacific/Auckland', '2026-12-23T12:00:00Z')).toBe('2026-12-24');
  });

  it.each([
    ['2026-12-23T22:59:00Z', '2026-12-23T22:59:00Z', false],
    ['2026-12-23T23:00:00Z', '2026-12-23T23:00:00Z', true],
    ['2027-01-02T22:59:00Z', '2027-01-02T22:59:00Z', true],
    ['2027-01-02T23:00:00Z', '2027-01-03T23:00:00Z', false],
    // There now, and gone when the outreach is due.
    ['2026-12-23T12:00:00Z', '2026-12-24T12:00:00Z', true],
  ])('holds at %s for what is due at %s: %s', (now, dueAt, isAway) => {
    expect(isAwayFor([{ from: '2026-12-24', until: '2027-01-02' }], 'Europe/Berlin', { now, dueAt })).toBe(isAway);
  });

  it.each([
    ['2026-02-30', '2026-12-31', 'from'],
    ['2026-12-24', '2026-12-32', 'until'],
    ['2026-12-24', '2026-12-23', 'until'],
    ['2026-11-01', '2026-11-02', 'until'],
  ])('from %s until %s is refused at %s', (from, until, path) => {
    expect(absenceFault({ from, until }, '2026-11-20')).toMatchObject({ path });
  });

  it('may have begun, and may be one day', () => {
    expect([
      absenceFault({ from: '2026-11-01', until: '2026-11-20' }, '2026-11-20'),
      absenceFault({ from: '2026-12-24', until: '2026-12-24' }, '2026-11-20'),
    ]).toEqual([null, null]);
  });
});
