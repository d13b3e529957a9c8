import { describe, expect, it } from 'vitest';
import { measureQuality, type Judged } from '../../../../domain/theming/quality/measure.js';

const judged = (told: Judged['told']['sentiment'], read: Judged['read']['sentiment'], toldDrivers = '', readDrivers = ''): Judged => ({
  told: { sentiment: told, drivers: toldDrivers.split(' ').filter(Boolean) },
  read: { sentiment: read, drivers: readDrivers.split(' ').filter(Boolean) },
});

describe('quality', () => {
  // By hand: negative 2 of 3 right and 1 of 3 claims wrong; neutral 0 of 1; positive 1 of 1, claimed once.
  it('of sentiment is what one counts by hand', () => {
    const { sentiment } = measureQuality([
      judged('negative', 'negative'),
      judged('negative', 'negative'),
      judged('negative', 'neutral'),
      judged('neutral', 'negative'),
      judged('positive', 'positive'),
      judged(null, 'positive'),
    ]);
    expect(sentiment).toMatchObject({ comments: 5, accuracy: 0.6, negativePrecision: 2 / 3, negativeRecall: 2 / 3 });
    expect(sentiment.macroF1).toBeCloseTo((2 / 3 + 0 + 1) / 3, 10);
    expect(sentiment.confusion.negative).toEqual({ negative: 2, neutral: 1, positive: 0 });
  });

  // price: 1 right, 1 wrong, 1 missed; booking: 1 right. general is read but labelled nowhere, so it is not scored.
  it('of drivers counts only keys that the labels know', () => {
    const { drivers } = measureQuality([
      judged(null, 'neutral', 'price booking', 'price booking'),
      judged(null, 'neutral', 'price', 'general'),
      judged(null, 'neutral', '', 'price'),
    ]);
    expect(drivers.byKey).toEqual({
      booking: { precision: 1, recall: 1, f1: 1, support: 1, read: 1, right: 1 },
      price: { precision: 0.5, recall: 0.5, f1: 0.5, support: 2, read: 2, right: 1 },
    });
    expect(drivers.microF1).toBeCloseTo(4 / 6, 10);
    expect(drivers.macroF1).toBeCloseTo(0.75, 10);
  });

  it('of nothing is unknown, not zero', () => {
    expect(measureQuality([])).toMatchObject({
      sentiment: { accuracy: null, macroF1: null, negativePrecision: null },
      drivers: { microF1: null, macroF1: null, byKey: {} },
    });
  });
});
