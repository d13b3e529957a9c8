import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditsOf } from '../../../domain/intake/credit.js';
import type { IntakeFact } from '../../../domain/intake/fold.js';
import { eventTypes, type EventType } from '../../../domain/interaction.js';

type Given = readonly [type: EventType, agent?: string];

const eventsOf = (given: readonly Given[]): IntakeFact[] =>
  given.map(([type, agent], index) => ({
    id: `evt_${index}`,
    type,
    occurredAt: new Date(Date.UTC(2026, 10, 2, index)).toISOString(),
    interaction: { id: 'T-1', ...(agent === undefined ? {} : { agent: { id: agent, name: `Agent ${agent}` } }) },
  }));

/** As `agent share method` for each resolution. */
function told(...given: readonly Given[]): string[][] {
  const credits = creditsOf(eventsOf(given));
  const numbers = [...new Set(credits.map(({ resolutionNumber }) => resolutionNumber))];
  return numbers.map((number) =>
    credits
      .filter(({ resolutionNumber }) => resolutionNumber === number)
      .map(({ agentId, share, method }) => `${agentId} ${Number(share.toFixed(3))} ${method}`),
  );
}

const [opened, updated, contacted, transferred, resolved, reopened] = (
  ['opened', 'updated', 'contacted', 'transferred', 'resolved', 'reopened'] as const
).map(
  (name) =>
    (agent?: string): Given =>
      agent === undefined ? [`interaction.${name}`] : [`interaction.${name}`, agent],
) as [
  (agent?: string) => Given,
  (agent?: string) => Given,
  (agent?: string) => Given,
  (agent?: string) => Given,
  (agent?: string) => Given,
  (agent?: string) => Given,
];

describe('who handled a contact', () => {
  it.each<[string, Given[], string[][]]>([
    ['the one who had it all along', [opened('a'), contacted(), resolved()], [['a 1 whole']]],
    ['nobody known', [opened(), contacted(), resolved()], []],
    ['nobody before it is resolved', [opened('a'), contacted()], []],
    ['who resolved it, of whom nothing was said before', [opened(), resolved('b')], [['b 1 whole']]],
    [
      'by the contacts that each dealt with',
      [opened('a'), contacted(), contacted(), contacted(), transferred('b'), contacted(), resolved()],
      [['a 0.75 contacts', 'b 0.25 contacts']],
    ],
    [
      'a contact counts for whom its event names',
      [contacted('a'), contacted('b'), contacted('b'), resolved()],
      [['a 0.333 contacts', 'b 0.667 contacts']],
    ],
    [
      'who resolved it has a part even without a contact',
      [opened('a'), contacted(), transferred('b'), resolved()],
      [['a 0.5 contacts', 'b 0.5 contacts']],
    ],
    [
      'alike where it was handed over and nobody told of contacts',
      [opened('a'), transferred('b'), transferred('c'), resolved()],
      [['a 0.333 equal', 'b 0.333 equal', 'c 0.333 equal']],
    ],
    ['not whom a queue assigned it to and passed over', [opened('a'), updated('b'), resolved()], [['b 1 whole']]],
    [
      'as it was, whoever gets it after the resolution',
      [opened('a'), contacted(), resolved(), updated('b'), transferred('c'), contacted('c')],
      [['a 1 whole']],
    ],
    [
      'again after a reopening, with all who dealt with it till then',
      [opened('a'), contacted(), resolved(), reopened('b'), contacted(), resolved()],
      [['a 1 whole'], ['a 0.5 contacts', 'b 0.5 contacts']],
    ],
    [
      'the last one that an earlier tool tells of',
      [
        ['history.surveyed', 'a'],
        ['history.answered', 'b'],
      ],
      [['b 1 whole']],
    ],
  ])('%s', (_who, given, credits) => expect(told(...given)).toEqual(credits));

  const anyStory = fc.array(fc.tuple(fc.constantFrom(...eventTypes), fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined })), {
    maxLength: 14,
  });
  const facts = anyStory.map((story) => eventsOf(story.map(([type, agent]): Given => (agent === undefined ? [type] : [type, agent]))));

  it('adds up to one for each resolution, in whatever order and however often events come', () => {
    fc.assert(
      fc.property(facts, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (events, order) => {
        const credits = creditsOf(events);
        for (const number of new Set(credits.map(({ resolutionNumber }) => resolutionNumber))) {
          const sum = credits.filter((credit) => credit.resolutionNumber === number).reduce((total, { share }) => total + share, 0);
          expect(sum).toBeCloseTo(1, 9);
        }
        const mixed = [...events, ...events].map((event) => ({ event, at: order.next().value })).toSorted((x, y) => x.at - y.at);
        expect(creditsOf(mixed.map(({ event }) => event))).toEqual(credits);
      }),
    );
  });

  it('never changes by what happens while it stays resolved', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom('interaction.updated', 'interaction.transferred', 'interaction.contacted'), (events, type) => {
        const at = events.length + 1;
        const later: IntakeFact = {
          id: 'evt_later',
          type,
          occurredAt: new Date(Date.UTC(2026, 10, 2, at)).toISOString(),
          interaction: { id: 'T-1', agent: { id: 'z' } },
        };
        fc.pre(events.some((event) => event.type.startsWith('interaction.')));
        expect(creditsOf([...events, later])).toEqual(creditsOf(events));
      }),
    );
  });
});
