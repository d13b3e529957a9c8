import { describe, expect, it } from 'vitest';
import { ApiProblem } from '../../web/src/api/problem.js';
import { newDriver, ontoNewer, withDriver, withKey, withPhrase, withPhrases } from '../../web/src/theming/drivers/draft.js';
import { documentFaults, faultAt } from '../../web/src/theming/drivers/faults.js';
import { previewSentence } from '../../web/src/theming/drivers/preview-panel.js';
import { taxonomyChanges } from '../../web/src/theming/drivers/taxonomy-changes.js';
import type { TaxonomyDriver } from '../../web/src/theming/taxonomy.queries.js';

const driver = (key: string, change: Partial<TaxonomyDriver> = {}): TaxonomyDriver => ({
  key,
  label: key.toUpperCase(),
  definition: `About ${key}.`,
  positive: '',
  negative: '',
  phrases: {},
  mergedInto: null,
  splitFrom: null,
  ...change,
});
const document = { drivers: [driver('price'), driver('booking'), driver('general')] };
const sentences = (after: { drivers: TaxonomyDriver[] }): string[] =>
  taxonomyChanges(document, after).flatMap((change) => change.sentences);

describe('the changes of a taxonomy in sentences', () => {
  it.each([
    ['a new name', withDriver(document, 'price', { label: 'Cost' }), 'Renames PRICE to Cost.'],
    ['a merge', withDriver(document, 'price', { mergedInto: 'booking' }), 'Counts PRICE as BOOKING.'],
    [
      'a split',
      withDriver(document, 'price', { splitFrom: 'booking' }),
      'Splits PRICE off from BOOKING: where one statement holds both, PRICE is meant.',
    ],
    ['a new driver', { drivers: [...document.drivers, driver('parking')] }, 'Adds PARKING: About parking.'],
    ['one that is gone', { drivers: document.drivers.slice(1) }, 'Removes PRICE.'],
    [
      'a phrase',
      withDriver(document, 'price', withPhrase(driver('price'), 'de', 'bad', 'zu teuer')),
      'New for PRICE, bad, German: “zu teuer”.',
    ],
  ])('tell of %s', (_what, after, sentence) => {
    expect(sentences(after)).toEqual([sentence]);
  });

  it('tell of nothing where only the writing of a list differs', () => {
    const one = { drivers: [withPhrases(driver('price'), 'en', 'bad', 'dear; steep')] };
    const other = { drivers: [withPhrases(driver('price'), 'en', 'bad', 'steep\ndear;')] };
    expect(taxonomyChanges(one, other)).toEqual([]);
  });
});

describe('a draft', () => {
  it('takes a phrase once, and drops a language without phrases', () => {
    const taught = withPhrase(withPhrase(driver('price'), 'en', 'bad', 'dear'), 'en', 'bad', 'dear');
    expect(taught.phrases).toEqual({ en: { bad: 'dear', good: '', topic: '', never: '' } });
    expect(withPhrases(taught, 'en', 'bad', '  ').phrases).toEqual({});
  });

  it('gives a new driver a free key, and lets others follow when it gets another', () => {
    const first = newDriver(document, 'booking');
    const grown = { drivers: [...document.drivers, first, driver('narrow', { splitFrom: first.key })] };
    expect(newDriver(grown, null).key).not.toBe(first.key);
    expect(withKey(grown, first.key, 'parking').drivers.at(-1)).toMatchObject({ splitFrom: 'parking' });
  });

  it('is put onto a newer version without losing what either side did', () => {
    const draft = {
      basedOn: 1,
      base: document,
      document: { drivers: [...withDriver(document, 'price', { label: 'Mine' }).drivers, driver('added')] },
    };
    const newer = { drivers: withDriver(withDriver(document, 'booking', { label: 'Theirs' }), 'price', { label: 'Also theirs' }).drivers };
    const { draft: next, both } = ontoNewer(draft, 2, newer);
    expect(next.basedOn).toBe(2);
    expect(next.document.drivers.map(({ label }) => label)).toEqual(['Mine', 'Theirs', 'GENERAL', 'ADDED']);
    expect(both).toEqual(['Mine']);
  });
});

it('finds faults at the field of their driver', () => {
  const errors = [
    { path: 'document.drivers.3.phrases.en.bad', message: 'unknown word class' },
    { path: 'document.drivers', message: '"price" is missing' },
    { path: 'note', message: 'say what changes' },
  ];
  const faults = documentFaults(new ApiProblem({ title: 'no', status: 400, errors }));
  expect(faults).toHaveLength(2);
  expect(
    faultAt(
      faults.filter((fault) => fault.driver === 3),
      'phrases.en.bad',
    ),
  ).toBe('unknown word class');
  expect(faults[1]).toMatchObject({ driver: null });
});

it.each([
  [
    { comments: 2_000, changed: 38, drivers: [shift('Booking', 10, 41), shift('Process effort', 30, 18), shift('Price', 4, 4)] },
    '38 of 2,000 comments change; +31 Booking, −12 Process effort.',
  ],
  [{ comments: 50, changed: 1, drivers: [shift('Price', 4, 4)] }, '1 of 50 comments changes; only how drivers are spoken of.'],
  [{ comments: 50, changed: 0, drivers: [] }, 'None of 50 comments changes.'],
  [{ comments: 0, changed: 0, drivers: [] }, 'There is no comment to read yet.'],
])('says what a draft would change', (preview, sentence) => {
  expect(previewSentence(preview)).toBe(sentence);
});

function shift(label: string, before: number, after: number) {
  return { key: label, label, before, after };
}
