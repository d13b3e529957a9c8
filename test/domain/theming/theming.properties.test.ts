import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRIVER_KEYS, type Theming } from '../../../domain/theming/theming.types.js';
import { themeLocally } from '../../../domain/theming/theme-locally.js';
import { COMMENTS } from './comments.table.js';

const words = COMMENTS.flatMap(([comment]) => comment.split(' '));
const anyComment = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(fc.constantFrom(...words, '\ud800', '...', '😡', "'", '4111 1111 1111 1111'), { maxLength: 80 }).map((parts) => parts.join(' ')),
);

const quotesOf = (theming: Theming): { start: number; end: number }[] => [...theming.drivers, ...theming.flags].map((part) => part.quote);

describe('any comment', () => {
  it('gets quotes within its bounds that hold something, and weights from 0 to 1', () => {
    fc.assert(
      fc.property(anyComment, (comment) => {
        const theming = themeLocally(comment, null);
        for (const { start, end } of quotesOf(theming)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(comment.length);
          expect(comment.slice(start, end).trim()).not.toBe('');
        }
        for (const { weight } of theming.drivers) {
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same twice, and names no driver twice', () => {
    fc.assert(
      fc.property(anyComment, (comment) => {
        const theming = themeLocally(comment, 'en');
        expect(themeLocally(comment, 'en')).toEqual(theming);
        const keys = theming.drivers.map((driver) => driver.key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const key of keys) expect(DRIVER_KEYS).toContain(key);
      }),
      { numRuns: 200 },
    );
  });

  it('is read whatever language is asked for', () => {
    fc.assert(fc.property(anyComment, fc.string(), (comment, language) => themeLocally(comment, language).language.length > 0));
  });
});

describe('size', () => {
  // Far beyond what intake lets in; a search that backtracks over the whole text would not come back from these.
  it.each([
    ['one phrase', 'I was transferred three times and waited. '],
    ['words that start phrases and never end them', 'had to '],
    ['no break at all', 'a'],
    ['digits', '1 '],
    ['signs', "@.'-"],
  ])('%s, a hundred thousand characters long, is read to the end', (_name, unit) => {
    const comment = unit.repeat(Math.ceil(100_000 / unit.length));
    const { drivers } = themeLocally(`${comment}. The agent was rude.`, 'en');
    expect(drivers.map((driver) => driver.key)).toContain('agent_attitude');
  });
});
