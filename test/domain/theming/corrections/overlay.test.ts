import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorrectionWord } from '../../../../domain/theming/corrections/correction.types.js';
import { overlay, standingWords } from '../../../../domain/theming/corrections/overlay.js';
import { leaningOfReading, settledLabels } from '../../../../domain/theming/corrections/settled-labels.js';
import { absent, at, driver, present, reading, sounds } from './words.js';

const length = 40;
const keysOf = (read: string[], words: CorrectionWord[]) => overlay(reading(read), words, { length }).drivers.map(({ key }) => key);

describe('what counts of a comment', () => {
  it.each<[string, string[], CorrectionWord[], string[]]>([
    ['what was read, while nobody says a word', ['wait_time'], [], ['wait_time']],
    ['a driver more, where a person saw one', ['wait_time'], [present('billing_refund')], ['wait_time', 'billing_refund']],
    ['a driver less, where a person saw none', ['wait_time', 'price'], [absent('price')], ['wait_time']],
    ['no driver, where that was the only one', ['price'], [absent('price')], []],
    ['the latest word on a driver', ['price'], [absent('price', 2), present('price', 1), present('price', 3)], ['price']],
    ['the latest word, whoever said it', ['price'], [present('price', 1, { by: 'Ida' }), absent('price', 2)], []],
    ['the word before one that was taken back', ['price'], [absent('price', 1), present('price', 2, { withdrawnAt: at(3) })], []],
    ['what was read, where every word was taken back', ['price'], [absent('price', 1, { withdrawnAt: at(3) })], ['price']],
    ['a driver that nobody read and nobody sees', ['wait_time'], [absent('price')], ['wait_time']],
    ['no `general` beside what a person placed', ['general'], [present('price')], ['price']],
    ['`general` beside it, where a person said that too', ['general'], [present('price'), present('general', 1)], ['general', 'price']],
    ['`general`, where a person only took another driver away', ['general'], [absent('price')], ['general']],
  ])('is %s', (_what, read, words, expected) => {
    expect(keysOf(read, words)).toEqual(expected);
  });

  it('pins a driver to the words that the person marked, else to those that were read, else to the whole comment', () => {
    const words = [present('price', 0, { quote: { start: 5, end: 9 } }), present('wait_time', 1), present('booking', 2)];
    const { drivers } = overlay({ ...reading([]), drivers: [driver('wait_time', { quote: { start: 10, end: 14 } })] }, words, { length });
    expect(Object.fromEntries(drivers.map(({ key, quote }) => [key, quote]))).toEqual({
      wait_time: { start: 10, end: 14 },
      price: { start: 5, end: 9 },
      booking: { start: 0, end: 40 },
    });
  });

  it('says whose word it is, and keeps the reason that was read', () => {
    const { drivers } = overlay(reading(['price', 'wait_time']), [present('price', 0, { by: 'Ida', sentiment: 'positive' })], { length });
    expect(drivers).toEqual([
      { ...driver('price'), sentiment: 'positive', weight: 1, why: 'Confirmed by a person. Speaks of price.', source: 'person', by: 'Ida' },
      { ...driver('wait_time'), source: 'model', by: null },
    ]);
  });

  it('sounds as the person says, and so do drivers that the person adds', () => {
    const settled = overlay(reading(['price'], 'positive'), [sounds('negative', 1), present('booking', 2)], { length });
    expect(settled).toMatchObject({
      sentiment: 'negative',
      sentimentBy: 'Mo',
      drivers: [{ key: 'price' }, { key: 'booking', sentiment: 'negative' }],
    });
    expect(overlay(reading([], 'positive'), [], { length })).toMatchObject({ sentiment: 'positive', sentimentBy: null });
  });

  it('takes a merged driver that people saw for its target, and says nothing of the target where they saw none', () => {
    const keyOf = (key: string): string => (key === 'booking' ? 'process_effort' : key);
    const settled = (words: CorrectionWord[]) =>
      overlay(reading(['process_effort']), words, { length, keyOf }).drivers.map(({ key }) => key);
    expect(settled([present('booking')])).toEqual(['process_effort']);
    expect(settled([absent('booking')])).toEqual(['process_effort']);
    expect(settled([absent('process_effort')])).toEqual([]);
  });
});

const key = fc.constantFrom('price', 'wait_time', 'general', 'booking');
const word = fc
  .record({ key, minute: fc.nat(30), verdict: fc.constantFrom('present' as const, 'absent' as const), back: fc.boolean() })
  .map(({ key: of, minute, verdict, back }) => present(of, minute, { verdict, withdrawnAt: back ? at(40) : null }));
const words = fc.array(word, { maxLength: 12 });
const read = fc.uniqueArray(key).map((keys) => reading(keys));

describe('words over a reading', () => {
  it('give the same whatever order they come in', () => {
    fc.assert(
      fc.property(read, words, fc.nat(), (of, said, seed) => {
        const shuffled = said
          .map((each, index) => [(index * 7_919 + seed) % 101, each] as const)
          .toSorted(([a], [b]) => a - b)
          .map(([, each]) => each);
        expect(overlay(of, shuffled, { length })).toEqual(overlay(of, said, { length }));
      }),
    );
  });

  it('are nothing once all are taken back', () => {
    fc.assert(
      fc.property(read, words, (of, said) => {
        const back = said.map((each) => ({ ...each, withdrawnAt: at(50) }));
        expect(overlay(of, back, { length })).toEqual(overlay(of, [], { length }));
      }),
    );
  });

  it('outlive another reading: whatever is read, each standing word holds', () => {
    fc.assert(
      fc.property(read, words, (of, said) => {
        const { drivers } = overlay(of, said, { length });
        const standing = standingWords(said).filter((each) => each.kind === 'driver');
        for (const each of standing) expect(drivers.some((found) => found.key === each.key)).toBe(each.verdict === 'present');
        expect(new Set(drivers.map((found) => found.key)).size).toBe(drivers.length);
      }),
    );
  });

  it('change nothing when they are laid over what they made', () => {
    fc.assert(
      fc.property(read, words, (of, said) => {
        const once = overlay(of, said, { length });
        const again = overlay(once, said, { length });
        expect(again.drivers.map(({ why: _, ...found }) => found)).toEqual(once.drivers.map(({ why: _, ...found }) => found));
        expect(again.sentiment).toBe(once.sentiment);
      }),
    );
  });
});

describe('what a corrected comment teaches', () => {
  it('is nothing while nobody’s word stands', () => {
    expect(settledLabels(reading(['price']), [])).toBeNull();
    expect(settledLabels(reading(['price']), [absent('price', 0, { withdrawnAt: at(1) })])).toBeNull();
  });

  it('is all of it: what the person left as it was counts as right', () => {
    expect(settledLabels(reading(['wait_time', 'price']), [absent('price')])).toEqual({ drivers: ['wait_time'], sentiment: 'negative' });
    expect(settledLabels(reading(['wait_time']), [sounds('mixed')])).toEqual({ drivers: ['wait_time'], sentiment: null });
  });

  it('is told in the keys of today’s taxonomy, each once', () => {
    const keyOf = (of: string): string => (of === 'booking' ? 'process_effort' : of);
    expect(settledLabels(reading(['booking', 'process_effort']), [sounds('neutral')], keyOf)?.drivers).toEqual(['process_effort']);
  });

  it('knows the side that a mixed reading leans to', () => {
    expect(leaningOfReading(reading([], 'positive'))).toBe('positive');
    expect(
      leaningOfReading({ sentiment: 'mixed', drivers: [driver('price', { sentiment: 'positive' }), driver('booking', { weight: 0.5 })] }),
    ).toBe('positive');
    expect(leaningOfReading({ sentiment: 'mixed', drivers: [] })).toBe('negative');
  });
});
