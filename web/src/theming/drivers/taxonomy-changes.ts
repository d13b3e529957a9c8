import type { TaxonomyDocument } from '../../api/types.js';
import type { TaxonomyDriver } from '../taxonomy.queries.js';

export const phraseSides = ['bad', 'good', 'topic', 'never'] as const;
export type PhraseSide = (typeof phraseSides)[number];
export const sideWords: Record<PhraseSide, string> = { bad: 'bad', good: 'good', topic: 'topic', never: 'never' };

/** What differs about one driver, in plain sentences. */
export interface DriverChanges {
  readonly key: string;
  readonly label: string;
  readonly sentences: readonly string[];
}

/** How one taxonomy differs from another, driver by driver, in the order of the later one. */
export function taxonomyChanges(before: TaxonomyDocument, after: TaxonomyDocument): DriverChanges[] {
  const names = (key: string): string => [...after.drivers, ...before.drivers].find((driver) => driver.key === key)?.label ?? key;
  const removed = before.drivers.filter(({ key }) => !after.drivers.some((driver) => driver.key === key));
  return [
    ...after.drivers.map((driver) => ({
      key: driver.key,
      label: driver.label,
      sentences: sentencesOf(before.drivers.find(({ key }) => key === driver.key) ?? null, driver, names),
    })),
    ...removed.map(({ key, label }) => ({ key, label, sentences: [`Removes ${label}.`] })),
  ].filter(({ sentences }) => sentences.length > 0);
}

function sentencesOf(before: TaxonomyDriver | null, after: TaxonomyDriver, names: (key: string) => string): string[] {
  const { label } = after;
  const sentences: string[] = [];
  if (before === null) sentences.push(`Adds ${label}: ${after.definition}`);
  else {
    if (before.label !== label) sentences.push(`Renames ${before.label} to ${label}.`);
    if (before.definition !== after.definition) sentences.push(`${label} now means: ${after.definition}`);
    if (before.positive !== after.positive) sentences.push(`The good side of ${label} now reads: ${after.positive || 'nothing'}`);
    if (before.negative !== after.negative) sentences.push(`The bad side of ${label} now reads: ${after.negative || 'nothing'}`);
  }
  const mergedBefore = before?.mergedInto ?? null;
  if (mergedBefore !== after.mergedInto) {
    sentences.push(after.mergedInto === null ? `${label} stands for itself again.` : `Counts ${label} as ${names(after.mergedInto)}.`);
  }
  const splitBefore = before?.splitFrom ?? null;
  if (splitBefore !== after.splitFrom) {
    sentences.push(
      after.splitFrom === null
        ? `${label} is no longer split off from ${names(splitBefore ?? '')}.`
        : `Splits ${label} off from ${names(after.splitFrom)}: where one statement holds both, ${label} is meant.`,
    );
  }
  return [...sentences, ...phraseSentences(before, after)];
}

function phraseSentences(before: TaxonomyDriver | null, after: TaxonomyDriver): string[] {
  const languages = [...new Set([...Object.keys(before?.phrases ?? {}), ...Object.keys(after.phrases)])].toSorted();
  return languages.flatMap((language) =>
    phraseSides.flatMap((side) => {
      const held = phrasesIn(before?.phrases[language]?.[side] ?? '');
      const now = phrasesIn(after.phrases[language]?.[side] ?? '');
      const added = now.filter((phrase) => !held.includes(phrase));
      const gone = held.filter((phrase) => !now.includes(phrase));
      const where = `${after.label}, ${sideWords[side]}, ${languageName(language)}`;
      return [
        ...(added.length > 0 ? [`New for ${where}: ${added.map(quoted).join(', ')}.`] : []),
        ...(gone.length > 0 ? [`No longer for ${where}: ${gone.map(quoted).join(', ')}.`] : []),
      ];
    }),
  );
}

const quoted = (phrase: string): string => `“${phrase}”`;

/** The phrases of a list; line breaks part them as semicolons do. */
export const phrasesIn = (list: string): string[] => [
  ...new Set(
    list
      .split(/[;\n]/)
      .map((phrase) => phrase.trim())
      .filter(Boolean),
  ),
];

const displayed = new Intl.DisplayNames('en', { type: 'language' });
export const languageName = (language: string): string => displayed.of(language) ?? language;
