import { describe, expect, it } from 'vitest';
import { measure, readCorpus } from './corpus/corpus.js';

// What corpus/README.md states as measured; nothing may fall below it.
const floors = [
  { half: 'first-half', ratings: 61, stops: 46, falseStops: 0, falseRatings: 9, all: 64 },
  { half: 'held-out', ratings: 63, stops: 50, falseStops: 1, falseRatings: 4, all: 68 },
] as const;

describe('replies as people write them, in six languages', () => {
  it('are more than six hundred, and none is there twice', () => {
    const texts = [...readCorpus('first-half'), ...readCorpus('held-out')].map((entry) => Object.values(entry).join(' '));
    expect(texts.length).toBeGreaterThan(600);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(floors)('are read as they are meant: $half', ({ half, ratings, stops, falseStops, falseRatings, all }) => {
    const measured = measure(readCorpus(half));
    // The failures of the held-out half stay unread, or it would be held out no more.
    const failures = half === 'first-half' ? measured.wrong.join('\n') : `${measured.wrong.length} are read wrong`;
    expect(measured.ratings, failures).toBeGreaterThanOrEqual(ratings);
    expect(measured.stops, failures).toBeGreaterThanOrEqual(stops);
    expect(measured.falseStops.length, failures).toBeLessThanOrEqual(falseStops);
    expect(measured.falseRatings.length, failures).toBeLessThanOrEqual(falseRatings);
    expect(measured.all, failures).toBeGreaterThanOrEqual(all);
  });
});
