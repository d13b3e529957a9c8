import { expect, it } from 'vitest';
import { countChange, isSameReading, NOTHING_READ } from '../../../../domain/theming/corrections/change-counts.js';
import { driver, reading } from './words.js';

it('counts what reading another way changes, by comment and by driver', () => {
  const pairs = [
    [reading(['price']), reading(['price'])],
    [reading(['price']), reading(['price', 'booking'])],
    [reading(['price']), reading(['price'], 'neutral')],
    [reading([]), reading([])],
  ] as const;
  const counts = pairs.reduce((sum, [before, after]) => countChange(sum, before, after), NOTHING_READ);
  expect(counts).toEqual({
    read: 4,
    kept: 2,
    changed: 2,
    sentimentChanged: 1,
    drivers: { price: { before: 3, after: 3 }, booking: { before: 0, after: 1 } },
  });
});

it('takes the same drivers in another order for the same, and another side of one for a change', () => {
  expect(isSameReading(reading(['price', 'booking']), reading(['booking', 'price']))).toBe(true);
  expect(isSameReading(reading(['price']), { ...reading([]), drivers: [driver('price', { sentiment: 'positive' })] })).toBe(false);
});
