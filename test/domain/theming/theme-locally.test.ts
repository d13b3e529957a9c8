import { describe, expect, it } from 'vitest';
import { themeLocally } from '../../../domain/theming/theme-locally.js';
import type { Sentiment } from '../../../domain/theming/theming.types.js';
import { COMMENTS } from './comments.table.js';

const read = (comment: string): Record<string, Sentiment> =>
  Object.fromEntries(themeLocally(comment, 'en').drivers.map(({ key, sentiment }) => [key, sentiment]));

describe('drivers and their sides', () => {
  it.each(COMMENTS)('%s', (comment, drivers) => {
    expect(read(comment)).toEqual(drivers);
  });
});

const NEGATIONS: readonly (readonly [string, string, Sentiment])[] = [
  ['There was no wait at all.', 'wait_time', 'positive'],
  ['I did not have to wait.', 'wait_time', 'positive'],
  ["I wasn't transferred.", 'repeat_transfers', 'positive'],
  ['I wasnt passed around', 'repeat_transfers', 'positive'],
  ['Fixed without being transferred once', 'repeat_transfers', 'positive'],
  ['He was not helpful.', 'agent_attitude', 'negative'],
  ["She wasn't very friendly", 'agent_attitude', 'negative'],
  ['They were not rude', 'agent_attitude', 'positive'],
  ['Not only rude, he hung up on me', 'agent_attitude', 'negative'],
  ['It has never been resolved', 'resolution', 'negative'],
  ['They failed to fix it', 'resolution', 'negative'],
  ['Unable to resolve my issue', 'resolution', 'negative'],
  ['This should have been fixed weeks ago', 'resolution', 'negative'],
  ['Nobody explained anything', 'communication', 'negative'],
  ["I can't fault the agent, very polite", 'agent_attitude', 'positive'],
  ["It isn't expensive", 'price', 'positive'],
  ['The app is not easy to use', 'digital_experience', 'negative'],
  ["The agent couldn't have been more helpful", 'agent_attitude', 'positive'],
  ['Nothing was damaged', 'lost_or_damaged', 'positive'],
  ['Never have I waited so long', 'wait_time', 'negative'],
];

describe('negation', () => {
  it.each(NEGATIONS)('%s -> %s %s', (comment, driver, sentiment) => {
    expect(read(comment)).toMatchObject({ [driver]: sentiment });
  });
});

const OVERALL: readonly (readonly [string, Sentiment])[] = [
  ['Absolutely brilliant service', 'positive'],
  ['Not bad', 'positive'],
  ['Not good', 'negative'],
  ['Worst company ever, avoid', 'negative'],
  ['Thanks for nothing', 'negative'],
  ['Could be better', 'negative'],
  ["Couldn't be happier", 'positive'],
  ['No complaints', 'positive'],
  ['No problems whatsoever', 'positive'],
  ['I called about my bill', 'neutral'],
  ['Great agent. Terrible wait.', 'mixed'],
  ['😡😡', 'negative'],
  ['👍', 'positive'],
  ['Disappointed', 'negative'],
  ["Can't thank you enough", 'positive'],
  ['I would not recommend you to anyone', 'negative'],
];

describe('sentiment of the whole comment', () => {
  it.each(OVERALL)('%s -> %s', (comment, sentiment) => {
    expect(themeLocally(comment, null).sentiment).toBe(sentiment);
  });
});

describe('quotes', () => {
  const quoted = (comment: string, key: string): string => {
    const driver = themeLocally(comment, 'en').drivers.find((candidate) => candidate.key === key);
    return driver === undefined ? '' : comment.slice(driver.quote.start, driver.quote.end);
  };

  it('are the clause that says so, without its conjunction', () => {
    const comment = 'Solved, but I was transferred three times and re-explained it each time.';
    expect(quoted(comment, 'resolution')).toBe('Solved');
    expect(quoted(comment, 'repeat_transfers')).toBe('I was transferred three times');
    expect(quoted(comment, 'repeating_oneself')).toBe('re-explained it each time');
  });

  it('count in UTF-16 units, whatever stands before them', () => {
    const comment = '👩‍👩‍👧 Ünïcödé… 😡 The agent was rude!';
    expect(quoted(comment, 'agent_attitude')).toBe('The agent was rude');
  });
});

describe('comments that say little', () => {
  it.each(['', '   ', '\n\t', '...', '?!'])('%j has no drivers and is neutral', (comment) => {
    expect(themeLocally(comment, 'en')).toMatchObject({ sentiment: 'neutral', drivers: [], flags: [] });
  });

  it('falls back to English for a language without a dictionary', () => {
    expect(themeLocally('The agent was rude', 'xx-YY')).toMatchObject({ language: 'en', sentiment: 'negative' });
  });
});
