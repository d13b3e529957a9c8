import { describe, expect, it } from 'vitest';
import { themeLocally } from '../../../../domain/theming/theme-locally.js';
import type { Sentiment } from '../../../../domain/theming/theming.types.js';
import { GERMAN_COMMENTS, GERMAN_FLAGS, GERMAN_NEAR_MISSES, GERMAN_NEGATIONS, GERMAN_OVERALL } from './de-comments.table.js';

const read = (comment: string): Record<string, Sentiment> =>
  Object.fromEntries(themeLocally(comment, 'de').drivers.map(({ key, sentiment }) => [key, sentiment]));

const flagsOf = (comment: string): string[] => themeLocally(comment, 'de-AT').flags.map((flag) => flag.key);

const quoted = (comment: string, key: string): string => {
  const driver = themeLocally(comment, 'de').drivers.find((candidate) => candidate.key === key);
  return driver === undefined ? '' : comment.slice(driver.quote.start, driver.quote.end);
};

describe('German drivers and their sides', () => {
  it.each(GERMAN_COMMENTS)('%s', (comment, drivers) => {
    expect(read(comment)).toEqual(drivers);
  });

  it('reads the German of every region with the same dictionary', () => {
    expect(themeLocally('Der Berater war unfreundlich', 'de-CH')).toMatchObject({ language: 'de', sentiment: 'negative' });
  });
});

describe('German negation', () => {
  it.each(GERMAN_NEGATIONS)('%s -> %s %s', (comment, driver, sentiment) => {
    expect(read(comment)).toMatchObject({ [driver]: sentiment });
  });
});

describe('sentiment of the whole German comment', () => {
  it.each(GERMAN_OVERALL)('%s -> %s', (comment, sentiment) => {
    expect(themeLocally(comment, 'de').sentiment).toBe(sentiment);
  });
});

describe('German spelling', () => {
  it.each([
    ['Für später gelöst', 'Fuer spaeter geloest'],
    ['Der Rückruf kam nicht', 'Der Rueckruf kam nicht'],
    ['Die Gebühren sind unverschämt hoch', 'Die Gebu\u0308hren sind unverscha\u0308mt hoch'],
  ])('reads %s like %s', (written, otherwise) => {
    expect(read(written)).toEqual(read(otherwise));
  });
});

describe('German quotes', () => {
  it('are the clause that says so, without its conjunction', () => {
    const comment = 'Freundlich war sie ja, aber helfen konnte sie mir nicht.';
    expect(quoted(comment, 'agent_attitude')).toBe('Freundlich war sie ja');
    expect(quoted(comment, 'resolution')).toBe('helfen konnte sie mir nicht');
  });

  it('do not end at the point of an abbreviation or an ordinal', () => {
    expect(quoted('Nach ca. 20 Min. Warteschleife aufgegeben.', 'wait_time')).toBe('Nach ca. 20 Min. Warteschleife aufgegeben');
    expect(quoted('Habe zum 3. Mal angerufen.', 'first_contact_resolution')).toBe('Habe zum 3. Mal angerufen');
  });
});

describe('German flags', () => {
  it.each(GERMAN_FLAGS)('%s -> %s', (comment, flag) => {
    expect(flagsOf(comment)).toContain(flag);
  });

  it.each(GERMAN_NEAR_MISSES)('none for: %s', (comment) => {
    expect(flagsOf(comment)).toEqual([]);
  });
});

describe('size', () => {
  it.each(['musste ', 'nicht ', 'Ich wurde dreimal weiterverbunden und wartete. ', 'ä', 'rechnung'])(
    'of %s, a hundred thousand characters long, is read to the end',
    (unit) => {
      const comment = unit.repeat(Math.ceil(100_000 / unit.length));
      expect(Object.keys(read(`${comment}. Der Berater war unfreundlich.`))).toContain('agent_attitude');
    },
  );
});
