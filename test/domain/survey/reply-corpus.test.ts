import { describe, expect, it } from 'vitest';
import { parseReply } from '../../../domain/survey/reply-parser.js';
import { measure, readCorpus } from './corpus/corpus.js';

describe('replies as people write them, in six languages', () => {
  it('are more than six hundred, and none is there twice', () => {
    const texts = [...readCorpus('first-half'), ...readCorpus('held-out')].map((entry) => Object.values(entry).join(' '));
    expect(texts.length).toBeGreaterThan(600);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(['first-half', 'held-out'] as const)('are read as they are meant: %s', (half) => {
    const { ratings, stops, falseStops, falseRatings, all, wrong } = measure(readCorpus(half));
    const failures = wrong.join('\n');
    expect(stops, failures).toBe(100);
    expect([...falseStops, ...falseRatings]).toEqual([]);
    expect(ratings, failures).toBeGreaterThanOrEqual(98);
    expect(all, failures).toBeGreaterThanOrEqual(98);
  });

  it('stop where a wish to hear no more stands at the end of a long mail', () => {
    for (const { text } of readCorpus('held-out').filter(({ meaning, text }) => meaning === 'stop' && text.split(' ').length > 3)) {
      expect(parseReply(`${'The wait was long and nobody called. '.repeat(300)}\n${text}`, 'csat'), text).toEqual({ kind: 'stop' });
    }
  });
});
