import { describe, expect, it } from 'vitest';
import { piecesOf, type Marking } from '../../web/src/case/quotes.js';

const comment = 'Passed around three times, then cut off.';
const marking = (label: string, text: string, start = comment.indexOf(text)): Marking => ({
  label,
  why: '',
  tone: 'negative',
  quote: { start, end: start + text.length, text },
});

describe('a comment with its markings', () => {
  it('keeps every word once and in order', () => {
    const pieces = piecesOf(comment, [marking('Premature closing', 'cut off'), marking('Repeat transfers', 'Passed around three times')]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(comment);
    expect(pieces.map((piece) => piece.markings.map(({ label }) => label))).toEqual([['Repeat transfers'], [], ['Premature closing'], []]);
  });

  it('joins markings that overlap', () => {
    const pieces = piecesOf(comment, [marking('Repeat transfers', 'Passed around'), marking('Wait time', 'around three times')]);
    expect(pieces[0]).toMatchObject({
      text: 'Passed around three times',
      markings: [{ label: 'Repeat transfers' }, { label: 'Wait time' }],
    });
    expect(pieces.map((piece) => piece.text).join('')).toBe(comment);
  });

  it('finds a quote by its words when its place is wrong', () => {
    expect(piecesOf(comment, [marking('Premature closing', 'cut off', 2)])[1]).toMatchObject({ text: 'cut off' });
  });

  it('marks nothing for words the customer never wrote', () => {
    expect(piecesOf(comment, [marking('Price', 'too expensive', 0)])).toEqual([{ start: 0, text: comment, markings: [] }]);
  });
});
