import { TAXONOMY } from './taxonomy.js';
import { DRIVER_KEYS } from './theming.types.js';
import type { PhraseList } from './language.types.js';

/** What ops teach the dictionary of one language about a driver, on top of what it knows. */
export interface OwnPhrases {
  readonly bad: PhraseList;
  readonly good: PhraseList;
  readonly topic: PhraseList;
  /** Where one of these stands, the driver is not meant. */
  readonly never: PhraseList;
}

export const NO_PHRASES: OwnPhrases = { bad: '', good: '', topic: '', never: '' };

export interface TaxonomyDriver {
  readonly key: string;
  readonly label: string;
  readonly definition: string;
  readonly positive: string;
  readonly negative: string;
  /** By language: 'en', 'de' ... */
  readonly phrases: Readonly<Record<string, OwnPhrases>>;
  /** What is found of this driver counts as that one; the key stays readable in what was stored before. */
  readonly mergedInto: string | null;
  /** Where both are found in one statement, this narrower driver is meant and not that one. */
  readonly splitFrom: string | null;
}

/** The drivers that a company knows. Published versions never change; every result says by which one it was read. */
export interface TaxonomyDocument {
  readonly drivers: readonly TaxonomyDriver[];
}

export interface Taxonomy {
  readonly version: number;
  readonly document: TaxonomyDocument;
}

/** Version 1: the drivers that Amends comes with. */
export const DEFAULT_TAXONOMY: Taxonomy = {
  version: 1,
  document: { drivers: DRIVER_KEYS.map((key) => ({ key, ...TAXONOMY[key], phrases: {}, mergedInto: null, splitFrom: null })) },
};

const wordsOf = (key: string): string => {
  const words = key.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** A driver's name on screens; of a key that the taxonomy does not have, its words. */
export const labelIn = ({ drivers }: TaxonomyDocument, key: string): string =>
  drivers.find((driver) => driver.key === key)?.label ?? wordsOf(key);

/** Where a key leads after merges. Publishing refuses circles; here they end at the first key seen twice. */
export const mergedKey = ({ drivers }: TaxonomyDocument, key: string): string => {
  const seen = new Set<string>();
  let at = key;
  while (!seen.has(at)) {
    seen.add(at);
    at = drivers.find((driver) => driver.key === at)?.mergedInto ?? at;
  }
  return at;
};
