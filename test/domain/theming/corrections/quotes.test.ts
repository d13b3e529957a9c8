import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPersonalData, maskQuotes } from '../../../../domain/theming/corrections/mask.js';
import { isQuoteInside } from '../../../../domain/theming/corrections/quote-inside.js';

describe('a quote', () => {
  it.each<[string, string, number, number, boolean]>([
    ['words', 'too slow', 0, 3, true],
    ['the whole comment', 'too slow', 0, 8, true],
    ['nothing', 'too slow', 3, 3, false],
    ['blanks only', 'too   slow', 3, 6, false],
    ['more than there is', 'too slow', 0, 9, false],
    ['what is before the beginning', 'too slow', -1, 3, false],
    ['backwards', 'too slow', 5, 2, false],
    ['half a sign', 'bad 😀 day', 0, 5, false],
    ['a whole sign', 'bad 😀 day', 4, 6, true],
    ['parts of a number', 'too slow', 0.5, 3, false],
  ])('of %s', (_what, comment, start, end, isInside) => {
    expect(isQuoteInside(comment, { start, end })).toBe(isInside);
  });
});

describe('a masked comment', () => {
  it('has a dot for each sign of the personal data, and nothing else is moved', () => {
    const comment = 'Call me on 0171 555 0199, thanks';
    const masked = maskPersonalData(comment, [
      { key: 'personal_data', quote: { start: 11, end: 24 } },
      { key: 'churn', quote: { start: 0, end: 4 } },
    ]);
    expect(masked).toBe('Call me on •••••••••••••, thanks');
  });

  it('hides all of it where only the first was flagged', () => {
    const comment = 'Mail ann@example.com or call +44 20 7946 0991 about card 4111 1111 1111 1111';
    expect(maskPersonalData(comment, [{ key: 'personal_data', quote: { start: 5, end: 20 } }])).toMatch(
      /^Mail •{15} or call •{16} about card •{19}$/,
    );
  });

  it('shows nothing of a list of people', () => {
    const list = Array.from({ length: 40 }, (_, index) => `p${index}@example.com`).join(' ');
    expect(maskPersonalData(list, [{ key: 'personal_data', quote: { start: 0, end: 14 } }])).toBe('•'.repeat(list.length));
  });

  it('keeps its length whatever is masked', () => {
    const quote = fc.tuple(fc.nat(60), fc.nat(30)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(quote), (comment, quotes) => {
        const masked = maskQuotes(comment, quotes);
        expect(masked.length).toBe(comment.length);
        for (const { start, end } of quotes) expect(masked.slice(start, end).replaceAll('•', '')).toBe('');
      }),
    );
  });
});
