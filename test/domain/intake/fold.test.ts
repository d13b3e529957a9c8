import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldInteraction, toChange, type FoldedInteraction, type IntakeFact } from '../../../domain/intake/fold.js';
import { channels, eventTypes, type EventType } from '../../../domain/interaction.js';

type Given = readonly [hour: number, type: EventType, interaction?: Partial<IntakeFact['interaction']>];

const atHour = (hour: number): string => new Date(Date.UTC(2026, 10, 2, hour)).toISOString();

function fold(...given: readonly Given[]): FoldedInteraction {
  return foldInteraction(
    given.map(([hour, type, interaction], index) => ({
      id: `evt_${index}`,
      type,
      occurredAt: atHour(hour),
      interaction: { id: 'T-1', ...interaction },
    })),
  );
}

const opened: Given = [1, 'interaction.opened'];
const resolved: Given = [2, 'interaction.resolved'];
const reopened: Given = [3, 'interaction.reopened'];
const resolvedAgain: Given = [4, 'interaction.resolved'];

describe('whether it is resolved', () => {
  it.each<[string, Given[], Partial<FoldedInteraction>]>([
    ['nothing known', [], { status: 'open', resolutionNumber: 0, openedAt: null, resolvedAt: null, revision: 0 }],
    ['opened', [opened], { status: 'open', resolutionNumber: 0, openedAt: atHour(1), resolvedAt: null }],
    ['opened and resolved', [opened, resolved], { status: 'resolved', resolutionNumber: 1, openedAt: atHour(1), resolvedAt: atHour(2) }],
    ['only resolved, as survey points without a ticket are', [resolved], { status: 'resolved', resolutionNumber: 1, openedAt: null }],
    ['reopened', [resolved, reopened], { status: 'open', resolutionNumber: 1, resolvedAt: atHour(2), reopenedAt: atHour(3) }],
    [
      'resolved, reopened, resolved',
      [resolved, reopened, resolvedAgain],
      { status: 'resolved', resolutionNumber: 2, resolvedAt: atHour(4), reopenedAt: atHour(3) },
    ],
    [
      'the same, arriving in another order',
      [resolvedAgain, reopened, resolved],
      { status: 'resolved', resolutionNumber: 2, resolvedAt: atHour(4) },
    ],
    ['resolved twice', [resolved, resolvedAgain], { status: 'resolved', resolutionNumber: 1, resolvedAt: atHour(2), revision: 2 }],
    ['updated after it was resolved', [resolved, [3, 'interaction.updated']], { status: 'resolved', resolutionNumber: 1, revision: 2 }],
    ['contacted after it was resolved', [resolved, [3, 'interaction.contacted']], { status: 'resolved', contacts: 1 }],
    ['reopened without a resolution', [opened, reopened], { status: 'open', resolutionNumber: 0, reopenedAt: null }],
    ['merged', [opened, [2, 'interaction.merged', { mergedInto: 'T-2' }]], { status: 'merged', mergedInto: 'T-2', resolutionNumber: 0 }],
    ['merged after it was resolved', [resolved, [3, 'interaction.merged', { mergedInto: 'T-2' }]], { status: 'merged', mergedInto: 'T-2' }],
    [
      'resolved after it was merged',
      [[1, 'interaction.merged', { mergedInto: 'T-2' }], resolved],
      { status: 'merged', resolutionNumber: 0 },
    ],
    [
      'taken out of a merge by a reopening',
      [[1, 'interaction.merged', { mergedInto: 'T-2' }], reopened, resolvedAgain],
      { status: 'resolved', mergedInto: null, resolutionNumber: 1 },
    ],
  ])('%s', (_given, given, then) => expect(fold(...given)).toMatchObject(then));

  it('reads times in any offset and keeps them in UTC', () => {
    const folded = foldInteraction([
      { id: 'a', type: 'interaction.reopened', occurredAt: '2026-11-20T10:00:00+02:00', interaction: { id: 'T-1' } },
      { id: 'b', type: 'interaction.resolved', occurredAt: '2026-11-20T09:00:00Z', interaction: { id: 'T-1' } },
    ]);
    expect(folded).toMatchObject({ status: 'resolved', resolvedAt: '2026-11-20T09:00:00.000Z' });
  });

  it('takes events of the same instant in the order of their ids', () => {
    const at = (type: EventType, id: string): IntakeFact => ({ type, id, occurredAt: atHour(1), interaction: { id: 'T-1' } });
    expect(foldInteraction([at('interaction.resolved', 'a'), at('interaction.reopened', 'b')]).status).toBe('open');
    expect(foldInteraction([at('interaction.reopened', 'a'), at('interaction.resolved', 'b')]).status).toBe('resolved');
  });

  it('tells the workflow nothing personal', () => {
    const change = toChange(fold([1, 'interaction.resolved', { agent: { id: 'a-7', name: 'Sam Ode' } }]));
    expect(change).toEqual({ revision: 1, status: 'resolved', resolutionNumber: 1, resolvedAt: atHour(1) });
  });
});

describe('history of an earlier tool', () => {
  const surveyed: Given = [5, 'history.surveyed', { channel: 'chat', team: 'billing' }];
  const answered: Given = [6, 'history.answered'];

  it('alone counts as resolved, from its first event on', () => {
    expect(fold(answered, surveyed)).toMatchObject({
      status: 'resolved',
      resolutionNumber: 1,
      resolvedAt: atHour(5),
      imported: true,
      channel: 'chat',
      team: 'billing',
      revision: 2,
    });
  });

  it('never changes the status of an interaction with events of its own', () => {
    expect(fold(opened, surveyed, answered)).toMatchObject({ status: 'open', resolutionNumber: 0, imported: false, revision: 3 });
    expect(fold(resolved, surveyed, answered)).toMatchObject({
      status: 'resolved',
      resolutionNumber: 1,
      resolvedAt: atHour(2),
      imported: false,
    });
  });
});

describe('what is known about it', () => {
  it('has defaults for what nobody said', () => {
    expect(fold(opened)).toMatchObject({
      channel: null,
      surveyPoint: 'post_ticket',
      complex: false,
      tags: [],
      language: null,
      mergedInto: null,
    });
  });

  it('is the newest value of each field, and an event that is silent about a field changes nothing', () => {
    const folded = fold(
      [3, 'interaction.updated', { issueType: 'refund', tags: [] }],
      [1, 'interaction.opened', { channel: 'chat', issueType: 'question', brand: 'acme', tags: ['new'], complex: true, canEmbed: true }],
      [2, 'interaction.updated', { issueType: 'complaint' }],
    );
    expect(folded).toMatchObject({ channel: 'chat', issueType: 'refund', brand: 'acme', tags: [], complex: true, canEmbed: true, revision: 3 });
  });

  it('counts contacts and transfers', () => {
    const folded = fold(
      opened,
      [2, 'interaction.contacted'],
      [3, 'interaction.contacted'],
      [4, 'interaction.transferred', { team: 'tech' }],
    );
    expect(folded).toMatchObject({ contacts: 2, transfers: 1, team: 'tech' });
  });
});

describe('who had it', () => {
  const sam = { id: 'a-7', name: 'Sam Ode', email: 'sam@example.com' };
  const kim = { id: 'a-8' };
  const withSam: Given = [1, 'interaction.opened', { agent: sam, team: 'billing' }];

  it('is the agent it was transferred to, who does not inherit the name of the one before', () => {
    const folded = fold(withSam, [2, 'interaction.transferred', { agent: kim, team: 'tech' }]);
    expect(folded).toMatchObject({ agentId: 'a-8', agentName: null, agentEmail: null, team: 'tech' });
  });

  it('keeps the name when a later event only says the id', () => {
    expect(fold(withSam, [2, 'interaction.updated', { agent: { id: 'a-7' } }])).toMatchObject({ agentId: 'a-7', agentName: 'Sam Ode' });
  });

  it('is the agent named by the resolution itself', () => {
    expect(fold(withSam, [2, 'interaction.resolved', { agent: kim, team: 'tech' }])).toMatchObject({ agentId: 'a-8', team: 'tech' });
  });

  it.each<[EventType]>([
    ['interaction.updated'],
    ['interaction.transferred'],
    ['interaction.contacted'],
    ['interaction.resolved'],
    ['interaction.merged'],
    ['history.outreach'],
  ])('does not change with %s after the resolution', (type) => {
    const folded = fold(withSam, resolved, [3, type, { agent: kim, team: 'tech', issueType: 'refund' }]);
    expect(folded).toMatchObject({ agentId: 'a-7', agentName: 'Sam Ode', team: 'billing', issueType: 'refund' });
  });

  it('changes again once it is reopened', () => {
    const folded = fold(withSam, resolved, reopened, [4, 'interaction.updated', { agent: kim }], [5, 'interaction.resolved']);
    expect(folded).toMatchObject({ agentId: 'a-8', resolutionNumber: 2 });
  });
});

const label = fc.constantFrom('one', 'two', 'three');
const anyFact: fc.Arbitrary<IntakeFact> = fc.record({
  id: fc.constantFrom('e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7', 'e8'),
  type: fc.constantFrom(...eventTypes),
  occurredAt: fc.integer({ min: 0, max: 5 }).map(atHour),
  interaction: fc.record(
    {
      id: fc.constant('T-1'),
      channel: fc.constantFrom(...channels),
      agent: fc.record({ id: label, name: label }, { requiredKeys: ['id'] }),
      team: label,
      issueType: label,
      tags: fc.subarray(['a', 'b']),
      complex: fc.boolean(),
      mergedInto: label,
    },
    { requiredKeys: ['id'] },
  ),
});

describe('any events', () => {
  const shuffled = fc
    .array(anyFact, { maxLength: 10 })
    .chain((facts) => fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length }), fc.subarray(facts)));

  it('mean the same in any order and however often they come', () => {
    fc.assert(
      fc.property(shuffled, ([facts, inOtherOrder, again]) => {
        const folded = foldInteraction(facts);
        expect(foldInteraction(inOtherOrder)).toEqual(folded);
        expect(foldInteraction([...again, ...inOtherOrder, ...again])).toEqual(folded);
        expect(folded.revision).toBe(new Set(facts.map(({ id }) => id)).size);
      }),
      { numRuns: 200 },
    );
  });

  it('leave their list as it was', () => {
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 5 }), (facts) => {
        const before = structuredClone(facts);
        foldInteraction(facts);
        expect(facts).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});
