import type { TaxonomyDocument } from '../../api/types.js';
import type { TaxonomyDriver } from '../taxonomy.queries.js';
import { phrasesIn, type PhraseSide } from './taxonomy-changes.js';

/** Changes that are not published yet, with what they were made to. */
export interface TaxonomyDraft {
  readonly basedOn: number;
  readonly base: TaxonomyDocument;
  readonly document: TaxonomyDocument;
}

const noPhrases = { bad: '', good: '', topic: '', never: '' };

export function withDriver(document: TaxonomyDocument, key: string, change: Partial<TaxonomyDriver>): TaxonomyDocument {
  return { drivers: document.drivers.map((driver) => (driver.key === key ? { ...driver, ...change } : driver)) };
}

export function withPhrases(driver: TaxonomyDriver, language: string, side: PhraseSide, list: string): TaxonomyDriver {
  const own = { ...(driver.phrases[language] ?? noPhrases), [side]: list };
  const { [language]: _, ...others } = driver.phrases;
  return { ...driver, phrases: Object.values(own).every((each) => each.trim() === '') ? others : { ...others, [language]: own } };
}

/** With one phrase more, unless it is there. */
export function withPhrase(driver: TaxonomyDriver, language: string, side: PhraseSide, phrase: string): TaxonomyDriver {
  const list = driver.phrases[language]?.[side] ?? '';
  if (phrasesIn(list).includes(phrase)) return driver;
  return withPhrases(driver, language, side, [...phrasesIn(list), phrase].join('; '));
}

/** A driver to be filled in; its key is the next that is free. */
export function newDriver(document: TaxonomyDocument, splitFrom: string | null): TaxonomyDriver {
  const taken = new Set(document.drivers.map(({ key }) => key));
  let number = 1;
  while (taken.has(`driver_${number}`)) number += 1;
  return {
    key: `driver_${number}`,
    label: '',
    definition: '',
    positive: '',
    negative: '',
    phrases: {},
    mergedInto: null,
    splitFrom,
  };
}

/** What drivers lead to follows when one of them gets another key. */
export function withKey(document: TaxonomyDocument, from: string, to: string): TaxonomyDocument {
  const led = (key: string | null): string | null => (key === from ? to : key);
  return {
    drivers: document.drivers.map((driver) => ({
      ...driver,
      key: driver.key === from ? to : driver.key,
      mergedInto: led(driver.mergedInto),
      splitFrom: led(driver.splitFrom),
    })),
  };
}

const isSame = (one: TaxonomyDriver | undefined, other: TaxonomyDriver | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
const find = ({ drivers }: TaxonomyDocument, key: string): TaxonomyDriver | undefined => drivers.find((driver) => driver.key === key);

/**
 * The draft's changes put onto a version that somebody has published meanwhile, driver by driver. Where both changed the same driver,
 * the draft's word stands; `both` names them, so that a person can look.
 */
export function ontoNewer(
  { base, document }: TaxonomyDraft,
  version: number,
  newer: TaxonomyDocument,
): { draft: TaxonomyDraft; both: string[] } {
  const touched = document.drivers.filter((driver) => !isSame(driver, find(base, driver.key)));
  const removed = base.drivers.filter(({ key }) => find(document, key) === undefined).map(({ key }) => key);
  const mine = (key: string): TaxonomyDriver | undefined => touched.find((driver) => driver.key === key);
  const kept = newer.drivers.filter(({ key }) => !removed.includes(key)).map((driver) => mine(driver.key) ?? driver);
  const added = touched.filter(({ key }) => find(newer, key) === undefined);
  const both = touched.filter(({ key }) => !isSame(find(newer, key), find(base, key))).map(({ label }) => label);
  return { draft: { basedOn: version, base: newer, document: { drivers: [...kept, ...added] } }, both };
}
