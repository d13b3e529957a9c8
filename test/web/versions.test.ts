import { describe, expect, it } from 'vitest';
import { changesByPart, valueText } from '../../web/src/policies/versions/changes-by-part.js';
import { sidesOf } from '../../web/src/policies/versions/sides.js';
import { versionsSearch, type VersionsSearch } from '../../web/src/policies/versions/versions.search.js';
import { versionOf } from './simulated.js';

const withDraft = [versionOf(4, {}, 'draft'), versionOf(3, {}), versionOf(2, {}, 'published'), versionOf(1, {})];
const published = [versionOf(3, {}, 'published'), versionOf(2, {}), versionOf(1, {})];

describe('the two versions held side by side', () => {
  it.each<[string, typeof withDraft, VersionsSearch, ReturnType<typeof sidesOf>]>([
    ['without a choice: live and the draft', withDraft, {}, { from: 2, to: 4 }],
    ['without a choice and a draft: the newest two', published, {}, { from: 2, to: 3 }],
    ['a later side alone: the one before it', published, { to: 2 }, { from: 1, to: 2 }],
    ['an earlier side alone: up to the newest', published, { from: 1 }, { from: 1, to: 3 }],
    ['both', published, { from: 3, to: 1 }, { from: 3, to: 1 }],
    ['the first alone: nothing before it', published, { to: 1 }, null],
    ['one that is not there', published, { to: 9 }, null],
    ['an earlier side that is not there', published, { from: 9, to: 1 }, null],
    ['a single version', [versionOf(1, {}, 'published')], {}, null],
  ])('%s', (_given, versions, search, expected) => {
    expect(sidesOf(versions, search)).toEqual(expected);
  });

  it('are read from the address, where only numbers of versions count', () => {
    expect(versionsSearch({ from: 1, to: '2' })).toEqual({ from: 1, to: 2 });
    expect(versionsSearch({ from: -1, to: 'draft' })).toEqual({});
  });
});

describe('the changes between them', () => {
  it('stand under the part of the policy that they belong to, in the order of the document', () => {
    const change = (path: string) => ({ path, sentence: path });
    const parts = changesByPart([
      change('delivery.expiry'),
      change('sampling.ratePercent'),
      change('survey.texts.en'),
      change('newPart.x'),
    ]);
    expect(parts.map(({ part, changes }) => [part, changes.map(({ path }) => path)])).toEqual([
      ['Ask', ['delivery.expiry', 'survey.texts.en']],
      ['Who and how often', ['sampling.ratePercent']],
      ['New part', ['newPart.x']],
    ]);
  });

  it('tell nothing from null', () => {
    expect([valueText(undefined), valueText(null), valueText('x')]).toEqual(['nothing', 'null', '"x"']);
  });
});
