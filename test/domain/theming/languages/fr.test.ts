import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { themeLocally } from '../../../../domain/theming/theme-locally.js';
import { FRENCH_COMMENTS, FRENCH_FLAGS, FRENCH_INNOCENT, FRENCH_NEGATIONS, FRENCH_SENTIMENTS } from './fr-comments.table.js';

const driverOf = (comment: string, key: string): { sentiment: string; quote: string } | undefined => {
  const driver = themeLocally(comment, 'fr').drivers.find((candidate) => candidate.key === key);
  return driver && { sentiment: driver.sentiment, quote: comment.slice(driver.quote.start, driver.quote.end) };
};

const flagsOf = (comment: string): string[] => themeLocally(comment, 'fr').flags.map(({ key }) => key);

describe('a French comment', () => {
  it.each(FRENCH_COMMENTS)('%s -> %s %s', (comment, key, sentiment, quote) => {
    expect(driverOf(comment, key)).toEqual({ sentiment, quote });
  });

  it.each(FRENCH_NEGATIONS)('negation: %s -> %s %s', (comment, key, sentiment) => {
    expect(driverOf(comment, key)?.sentiment).toBe(sentiment);
  });

  it.each(FRENCH_SENTIMENTS)('as a whole: %s -> %s', (comment, sentiment) => {
    expect(themeLocally(comment, 'fr').sentiment).toBe(sentiment);
  });

  it.each(FRENCH_FLAGS)('flags: %s -> %s', (comment, flag) => {
    expect(flagsOf(comment)).toContain(flag);
  });

  it.each(FRENCH_INNOCENT)('flags nothing in: %s', (comment) => {
    expect(flagsOf(comment)).toEqual([]);
  });

  it.each(['fr', 'fr-CA', 'fr_BE', 'FR'])('is read in French when it is tagged %s', (tag) => {
    expect(themeLocally('Nul', tag)).toMatchObject({ language: 'fr', sentiment: 'negative' });
  });
});

describe('French spelling', () => {
  it.each([
    ['Conseillère désagréable', 'conseillere desagreable'],
    ["L'appli plante", 'L’APPLI PLANTE'],
    ['On ne m’a jamais rappelé', 'on ma jamais rappelé'],
    ['J’ai attendu une heure', 'jai attendu une heure'],
    ['Mon rendez-vous a été annulé', 'Mon rdv a été annulé'],
  ])('%j and %j say the same', (one, other) => {
    const said = (comment: string): unknown => themeLocally(comment, 'fr').drivers.map(({ key, sentiment }) => [key, sentiment]);
    expect(said(other)).toEqual(said(one));
  });

  it.each(['constructor', "c'", "qu'", "l'l'l'", 'œ', 'ne', 'ne ne ne pas', 'personne'])('%j is read without a fault', (comment) => {
    expect(themeLocally(comment, 'fr').drivers).toHaveLength(1);
  });

  it.each(["qu'il ne l'a pas ", 'ne ', "l'", 'pas jamais plus '])('reads a hundred thousand characters of %j', (unit) => {
    const comment = `${unit.repeat(Math.ceil(100_000 / unit.length))}. La vendeuse était charmante.`;
    expect(driverOf(comment, 'agent_attitude')?.sentiment).toBe('positive');
  });
});

describe('any words of French comments', () => {
  const words = [...FRENCH_COMMENTS, ...FRENCH_NEGATIONS].flatMap(([comment]) => comment.split(' '));

  it('get quotes that hold something, and read the same twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, "l'", 'œ', '...', '😡'), { maxLength: 60 }), (parts) => {
        const comment = parts.join(' ');
        const theming = themeLocally(comment, 'fr');
        expect(themeLocally(comment, 'fr')).toEqual(theming);
        for (const { quote } of [...theming.drivers, ...theming.flags]) expect(comment.slice(quote.start, quote.end).trim()).not.toBe('');
      }),
      { numRuns: 200 },
    );
  });
});
