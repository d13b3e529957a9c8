import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctionOf, readingFor, sentenceOf, withWord, type Reading } from '../../web/src/theming/corrections/themed.js';
import { numbersOf, wholeWords, wordsOf } from '../../web/src/theming/corrections/words.js';

const comment = 'Don’t call me, I waited 3 hours 😡.';
const textOf = (range: { start: number; end: number } | null): string | null => range && comment.slice(range.start, range.end);

describe('the words of a comment', () => {
  it('are whole, without the marks between them', () => {
    expect(wordsOf(comment).map(textOf)).toEqual(['Don’t', 'call', 'me', 'I', 'waited', '3', 'hours', '😡']);
  });

  it('widen a selection that begins and ends inside of them', () => {
    const start = comment.indexOf('aited');
    expect(textOf(wholeWords(comment, { start, end: start + 9 }))).toBe('waited 3 hours');
    expect(wholeWords(comment, { start: comment.indexOf(','), end: comment.indexOf(',') + 1 })).toBeNull();
  });

  it('never overlap, stand in order, and are found again by their place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const words = wordsOf(text);
        return words.every((word, at) => {
          const found = numbersOf(words, word);
          return word.end > word.start && word.start >= (words[at - 1]?.end ?? 0) && found?.first === at && found.last === at;
        });
      }),
    );
  });
});

describe('a comment after a word on it, before the server has answered', () => {
  const driver = (key: string) => ({
    key,
    label: key,
    sentiment: 'negative' as const,
    quote: { start: 15, end: 23, text: 'I waited' },
    weight: 0.6,
    why: '',
    source: 'model' as const,
    by: null,
  });
  const reading: Reading & { comment: string } = {
    comment,
    sentiment: 'negative',
    sentimentBy: null,
    commentVersion: 'v',
    drivers: [driver('general'), driver('wait_time')],
    flags: [],
    corrections: [],
  };

  it('carries the driver with the words that were chosen, and is placed', () => {
    const word = {
      kind: 'driver',
      verdict: 'present',
      key: 'price',
      label: 'Price',
      sentiment: 'mixed',
      quote: { start: 24, end: 31 },
    } as const;
    const { drivers } = withWord(reading, word, 'Maya');
    expect(drivers.map(({ key }) => key)).toEqual(['wait_time', 'price']);
    expect(drivers[1]).toMatchObject({ sentiment: 'mixed', source: 'person', by: 'Maya', quote: { text: '3 hours' } });
  });

  it('keeps the words that were read where only the side is turned', () => {
    const word = { kind: 'driver', verdict: 'present', key: 'wait_time', label: 'Wait time', sentiment: 'positive' } as const;
    expect(withWord(reading, word, 'Maya').drivers.at(-1)).toMatchObject({ sentiment: 'positive', quote: { text: 'I waited' } });
  });

  it('lacks a driver that is not meant, and sounds as was said', () => {
    expect(
      withWord(reading, { kind: 'driver', verdict: 'absent', key: 'wait_time', label: '' }, 'Maya').drivers.map(({ key }) => key),
    ).toEqual(['general']);
    expect(withWord(reading, { kind: 'sentiment', sentiment: 'mixed' }, 'Maya')).toMatchObject({ sentiment: 'mixed', sentimentBy: 'Maya' });
  });

  it('shows the words of its own screen, also where an answer quotes what is dotted out there', () => {
    const masked = '•'.repeat(comment.length);
    expect(readingFor(masked, reading).drivers[0]?.quote.text).toBe('••••••••');
  });

  it('names the correction that a word became, and says it in words', () => {
    const base = { kind: 'driver', key: 'price', label: 'Price', verdict: 'absent', sentiment: null, by: 'Maya', at: '' } as const;
    const found = correctionOf(
      [
        { ...base, id: 'a', counts: false },
        { ...base, id: 'b', counts: true },
      ],
      { kind: 'driver', verdict: 'absent', key: 'price', label: '' },
    );
    expect(found?.id).toBe('b');
    expect(sentenceOf(base)).toBe('Price is not meant');
    expect(sentenceOf({ ...base, verdict: 'present', sentiment: 'mixed' })).toBe('Price is meant, mixed');
  });
});
