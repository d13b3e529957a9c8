import { describe, expect, it } from 'vitest';
import { DEFAULT_TAXONOMY, NO_PHRASES, type TaxonomyDriver } from '../../../domain/theming/taxonomy-document.js';
import { taxonomyFaults } from '../../../domain/theming/taxonomy-faults.js';
import { commentReader, themeComment } from '../../../domain/theming/theme-comment.js';

const own = (key: string, label: string, change: Partial<TaxonomyDriver> = {}): TaxonomyDriver => ({
  key,
  label,
  definition: `${label}.`,
  positive: 'Good.',
  negative: 'Bad.',
  phrases: {},
  mergedInto: null,
  splitFrom: null,
  ...change,
});
const document = (...changed: TaxonomyDriver[]) => ({
  drivers: [...DEFAULT_TAXONOMY.document.drivers.filter(({ key }) => !changed.some((driver) => driver.key === key)), ...changed],
});
const standing = (key: string, change: Partial<TaxonomyDriver>): TaxonomyDriver => ({
  ...(DEFAULT_TAXONOMY.document.drivers.find((driver) => driver.key === key) ?? own(key, key)),
  ...change,
});
const read = (comment: string, ...changed: TaxonomyDriver[]): Record<string, string> =>
  Object.fromEntries(
    themeComment(comment, 'en', commentReader({ version: 2, document: document(...changed) }, null)).theming.drivers.map(
      ({ key, sentiment }) => [key, sentiment],
    ),
  );

const parking = own('parking', 'Parking', {
  phrases: { en: { ...NO_PHRASES, topic: 'parking; car park', bad: 'no space', good: 'plenty of spaces' } },
});

describe('a taxonomy of one’s own', () => {
  it('finds a driver that ops added, on both sides', () => {
    expect(read('The parking was awful', parking)).toMatchObject({ parking: 'negative' });
    expect(read('There were plenty of spaces', parking)).toMatchObject({ parking: 'positive' });
    expect(read('There was never no space', parking)).toMatchObject({ parking: 'positive' });
  });

  it('counts a merged driver as the one it went into', () => {
    const merged = read('I was transferred three times', standing('repeat_transfers', { mergedInto: 'process_effort' }));
    expect(merged).toHaveProperty('process_effort', 'negative');
    expect(merged).not.toHaveProperty('repeat_transfers');
  });

  it('prefers the narrower driver that was split off', () => {
    const courier = own('courier_manners', 'Courier manners', {
      splitFrom: 'agent_attitude',
      phrases: { en: { ...NO_PHRASES, bad: 'rude courier|driver' } },
    });
    expect(read('A rude courier', courier)).toEqual({ courier_manners: 'negative' });
    expect(read('A rude agent', courier)).toHaveProperty('agent_attitude');
  });

  it('drops a driver where its exception stands', () => {
    const exact = standing('repeat_transfers', { phrases: { en: { ...NO_PHRASES, never: 'bank transfer' } } });
    expect(read('My bank transfer came through', exact)).not.toHaveProperty('repeat_transfers');
    expect(read('I was transferred again', exact)).toHaveProperty('repeat_transfers');
  });

  it('names a driver in the reasons by its own label', () => {
    const [driver] = themeComment('The parking was awful', 'en', commentReader({ version: 2, document: document(parking) }, null)).theming
      .drivers;
    expect(driver?.why).toContain('Parking');
  });
});

describe('faults of a taxonomy', () => {
  const faultsOf = (...changed: TaxonomyDriver[]): string[] =>
    taxonomyFaults(document(...changed)).map(({ path, message }) => `${path.at(-1)}: ${message}`);

  it('has none as it comes, nor with a driver more', () => {
    expect(taxonomyFaults(DEFAULT_TAXONOMY.document)).toEqual([]);
    expect(faultsOf(parking)).toEqual([]);
  });

  it.each([
    [
      'a driver of the contract left out',
      () => taxonomyFaults({ drivers: DEFAULT_TAXONOMY.document.drivers.slice(1) }),
      /repeat_transfers.* missing/,
    ],
    ['a label twice', () => taxonomyFaults(document(own('x', 'Price'))), /names two drivers/],
    ['a merge into itself', () => taxonomyFaults(document(own('x', 'X', { mergedInto: 'x' }))), /itself/],
    ['a merge into nothing', () => taxonomyFaults(document(own('x', 'X', { mergedInto: 'y' }))), /no driver "y"/],
    ['a circle', () => taxonomyFaults(document(own('x', 'X', { mergedInto: 'y' }), own('y', 'Y', { mergedInto: 'x' }))), /circle/],
    ['general merged', () => taxonomyFaults(document(standing('general', { mergedInto: 'price' }))), /can ?not be merged/],
    [
      'a phrase that begins with a gap',
      () => taxonomyFaults(document(own('x', 'X', { phrases: { en: { ...NO_PHRASES, bad: '_ late' } } }))),
      /must start with a word/,
    ],
    [
      'a class that there is not',
      () => taxonomyFaults(document(own('x', 'X', { phrases: { en: { ...NO_PHRASES, topic: '@nobody late' } } }))),
      /unknown word class/,
    ],
    [
      'a language without a dictionary',
      () => taxonomyFaults(document(own('x', 'X', { phrases: { xx: NO_PHRASES } }))),
      /no dictionary for "xx"/,
    ],
  ])('%s is told with its remedy', (_name, faults, message) => {
    expect(
      faults()
        .map((fault) => fault.message)
        .join(' '),
    ).toMatch(message);
  });
});
