import { compilePhrases } from './phrase-matcher.js';
import { compiledLanguage, LANGUAGES } from './languages.js';
import type { TaxonomyDocument, TaxonomyDriver } from './taxonomy-document.js';
import { DRIVER_KEYS } from './theming.types.js';

/** A fault by its path, with what to do about it. */
export interface TaxonomyFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What keeps a taxonomy from being published; the shape has been checked before. Empty where it can work. */
export const taxonomyFaults = (document: TaxonomyDocument): TaxonomyFault[] => {
  const keys = document.drivers.map(({ key }) => key);
  const missing = DRIVER_KEYS.filter((key) => !keys.includes(key));
  return [
    ...missing.map((key) => ({
      path: ['drivers'],
      message: `"${key}" is missing. Stored results carry it: keep it, or merge it into another driver.`,
    })),
    ...document.drivers.flatMap((driver, index) => driverFaults(driver, document, index)),
  ];
};

const driverFaults = (driver: TaxonomyDriver, document: TaxonomyDocument, index: number): TaxonomyFault[] => {
  const at = (field: string, message: string): TaxonomyFault => ({ path: ['drivers', index, field], message });
  const others = document.drivers.filter((other) => other !== driver);
  const faults: TaxonomyFault[] = [];
  if (others.some(({ key }) => key === driver.key)) faults.push(at('key', `"${driver.key}" stands twice. Give one of them another key.`));
  if (
    others.some(({ label, mergedInto }) => mergedInto === null && label.toLowerCase() === driver.label.toLowerCase()) &&
    driver.mergedInto === null
  )
    faults.push(at('label', `"${driver.label}" names two drivers. Rename one, or merge them.`));
  if (driver.key === 'general' && driver.mergedInto !== null)
    faults.push(at('mergedInto', '"general" takes what belongs nowhere else, so it cannot be merged.'));
  for (const field of ['mergedInto', 'splitFrom'] as const) {
    const target = driver[field];
    if (target === null) continue;
    if (target === driver.key) faults.push(at(field, 'A driver cannot stand for itself. Choose another one.'));
    else if (!others.some(({ key }) => key === target)) faults.push(at(field, `There is no driver "${target}". Choose one of the list.`));
    else if (leadsBack(driver.key, field, document)) faults.push(at(field, `This goes round in a circle. End it at one driver.`));
  }
  return [...faults, ...phraseFaults(driver, index)];
};

const leadsBack = (key: string, field: 'mergedInto' | 'splitFrom', { drivers }: TaxonomyDocument): boolean => {
  const seen = new Set<string>();
  let at: string | null = key;
  while (at !== null) {
    if (seen.has(at)) return true;
    seen.add(at);
    at = drivers.find((driver) => driver.key === at)?.[field] ?? null;
  }
  return false;
};

const phraseFaults = ({ phrases }: TaxonomyDriver, index: number): TaxonomyFault[] =>
  Object.entries(phrases).flatMap(([language, own]) => {
    const path = ['drivers', index, 'phrases', language];
    if (!LANGUAGES.includes(language))
      return [{ path, message: `There is no dictionary for "${language}". Write them for one of ${LANGUAGES.join(', ')}.` }];
    const { grammar } = compiledLanguage(language);
    return Object.entries(own).flatMap(([side, list]) => {
      try {
        compilePhrases([[list, true]], grammar);
        return [];
      } catch (error) {
        return [
          {
            path: [...path, side],
            message: `${error instanceof Error ? error.message : 'a phrase can not be read'}. Separate phrases by ";" and begin each with a word.`,
          },
        ];
      }
    });
  });
