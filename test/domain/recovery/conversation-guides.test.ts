import { describe, expect, it } from 'vitest';
import { guidesFor } from '../../../domain/recovery/conversation-guides.js';
import type { ConversationGuide } from '../../../domain/recovery/guides/guide.types.js';
import { DRIVER_KEYS, FLAG_KEYS } from '../../../domain/theming/theming.types.js';

const negative = (...keys: string[]) => keys.map((key) => ({ key, sentiment: 'negative' }));
const keysOf = (guides: readonly { key: string }[]): string[] => guides.map(({ key }) => key);
const all = [
  ...guidesFor({ drivers: negative(...DRIVER_KEYS), flags: [] }),
  ...guidesFor({ drivers: negative('general'), flags: FLAG_KEYS.map((key) => ({ key })) }).filter(({ about }) => about === 'flag'),
];

describe('the guides', () => {
  it('are there for every driver and every flag', () => {
    expect(keysOf(all).toSorted()).toEqual([...DRIVER_KEYS, ...FLAG_KEYS].toSorted());
  });

  it.each(all.map((guide) => [guide.key, guide] as const))('of %s help to open, to ask, to act and to close', (_key, guide) => {
    expect(guide.questions.length).toBeGreaterThanOrEqual(2);
    expect(guide.questions.length).toBeLessThanOrEqual(3);
    for (const question of guide.questions) expect(question).toMatch(/\?$/);
    expect(guide.actions.length).toBeGreaterThanOrEqual(2);
    expect(guide.opening.length).toBeLessThan(260);
    expect(guide.closing.length).toBeLessThan(260);
  });

  const wordsOf = ({ opening, questions, actions, closing }: ConversationGuide): string =>
    [opening, ...questions, ...actions, closing].join('\n');
  it.each([
    [
      'an apology for what the customer feels',
      /sorry (?:that |if )?you feel|if (?:you|we|this) (?:felt|upset|offended)|any inconvenience|sorry if/i,
    ],
    ['a phrase that means nothing', /we value|valued customer|rest assured|as per|calm down|unfortunately/i],
    ['a promise that nobody can keep', /never (?:happen )?again|guarantee|i promise|we promise|100 ?%|always will/i],
    ['a word about ratings', /rating|\bscores?\b|\bstars?\b|survey|\breview\b/i],
    ['an accusation', /you should have|you did not (?:follow|read)|you failed/i],
  ])('hold no %s', (_what, pattern) => {
    expect(all.filter((guide) => pattern.test(wordsOf(guide))).map(({ key }) => key)).toEqual([]);
  });

  it('tie no offer to a better word about us', () => {
    expect(all.filter((guide) => /in exchange for|in return for|if you (?:rate|change)/i.test(wordsOf(guide)))).toEqual([]);
  });
});

describe('the guides for one comment', () => {
  it('put the gravest flag first, then bad drivers in their order, each once', () => {
    const drivers = [
      ...negative('wait_time', 'price', 'wait_time'),
      { key: 'agent_attitude', sentiment: 'positive' },
      { key: 'booking', sentiment: 'mixed' },
    ];
    const guides = guidesFor({ drivers, flags: [{ key: 'churn' }, { key: 'safety' }, { key: 'churn' }] });
    expect(keysOf(guides)).toEqual(['safety', 'churn', 'wait_time', 'price', 'booking']);
    expect(guides.map(({ about }) => about)).toEqual(['flag', 'flag', 'driver', 'driver', 'driver']);
  });

  it('are the general one where nothing is named, and beside a driver that has none', () => {
    expect(keysOf(guidesFor({ drivers: [], flags: [] }))).toEqual(['general']);
    expect(keysOf(guidesFor({ drivers: negative('parking', 'price'), flags: [] }))).toEqual(['price', 'general']);
    expect(keysOf(guidesFor({ drivers: negative('general'), flags: [] }))).toEqual(['general']);
  });

  it('take the company’s own words before ours', () => {
    const own = { opening: 'Own', questions: ['Own?', 'Own?'], actions: ['Own'], closing: 'Own' };
    expect(guidesFor({ drivers: negative('parking'), flags: [] }, { parking: own })).toEqual([{ about: 'driver', key: 'parking', ...own }]);
  });
});
