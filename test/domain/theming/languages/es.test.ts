import { describe, expect, it } from 'vitest';
import { themeLocally } from '../../../../domain/theming/theme-locally.js';
import type { Sentiment } from '../../../../domain/theming/theming.types.js';
import { COMMENTS, INNOCENT, NEGATIONS, OVERALL, RAISED } from './es-comments.table.js';

const read = (comment: string): Record<string, Sentiment> =>
  Object.fromEntries(themeLocally(comment, 'es').drivers.map(({ key, sentiment }) => [key, sentiment]));

const flagsOf = (comment: string): string[] => themeLocally(comment, 'es').flags.map((flag) => flag.key);

const quoted = (comment: string, key: string): string => {
  const driver = themeLocally(comment, 'es').drivers.find((candidate) => candidate.key === key);
  return driver === undefined ? '' : comment.slice(driver.quote.start, driver.quote.end);
};

describe('Spanish comments', () => {
  it.each(COMMENTS)('%s', (comment, drivers) => {
    expect(read(comment)).toEqual(drivers);
  });

  it.each(NEGATIONS)('%s -> %s %s', (comment, driver, sentiment) => {
    expect(read(comment)).toMatchObject({ [driver]: sentiment });
  });

  it.each(OVERALL)('%s -> %s', (comment, sentiment) => {
    expect(themeLocally(comment, 'es').sentiment).toBe(sentiment);
  });

  it('are read for every Spanish there is', () => {
    expect(themeLocally('La atención fue pésima', 'es-MX')).toMatchObject({ language: 'es', sentiment: 'negative' });
  });

  it('are quoted by the clause that says so', () => {
    const comment = '¡Hola! La señorita fue un encanto, pero me cobraron dos veces ¿cuándo me devuelven el dinero?';
    expect(quoted(comment, 'agent_attitude')).toBe('La señorita fue un encanto');
    expect(quoted(comment, 'billing_refund')).toBe('me cobraron dos veces');
  });

  it('read alike with and without accents', () => {
    expect(read('El técnico no solucionó nada')).toEqual(read('el tecnico no soluciono nada'));
  });
});

describe('flags in Spanish', () => {
  it.each(RAISED)('%s -> %s', (comment, flag) => {
    expect(flagsOf(comment)).toContain(flag);
  });

  it.each(INNOCENT)('none for: %s', (comment) => {
    expect(flagsOf(comment)).toEqual([]);
  });
});
