import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { claimComment, countReading, themingUsage } from '../../prisma/stores/theming-usage.store.js';
import { after, noon, openStory, type StoryDatabase } from './story.js';

let story: StoryDatabase;
beforeAll(async () => {
  story = await openStory();
});
afterAll(() => story?.close());
beforeEach(() => story.db.themingUsage.deleteMany());

const claims = async (count: number, budget: number | null, now = noon): Promise<number> => {
  const results = await Promise.all(Array.from({ length: count }, () => claimComment(story.db, 'openai', budget, now)));
  return results.filter(Boolean).length;
};

describe('the month’s budget', () => {
  it('is never passed, however many workers claim at once', async () => {
    expect(await claims(40, 7)).toBe(7);
    expect(await claims(3, 7)).toBe(0);
    expect((await themingUsage(story.db, noon)).sentThisMonth).toEqual([{ provider: 'openai', comments: 7 }]);
  });

  it('begins anew with each month of UTC, and is each provider’s own', async () => {
    expect(await claims(2, 1, new Date('2026-11-30T23:59:59.999Z'))).toBe(1);
    expect(await claims(2, 1, new Date('2026-12-01T00:00:00.000Z'))).toBe(1);
    expect(await claimComment(story.db, 'google', 1, noon)).toBe(true);
  });

  it('of nothing sends nothing, and none counts all the same', async () => {
    expect(await claims(3, 0)).toBe(0);
    expect(await claims(3, null)).toBe(3);
    expect(await claims(3, 4)).toBe(1); // set later, it counts what was sent
  });
});

it('counts outcomes over all months, and what was sent apart from them', async () => {
  for (const at of [noon, after(24 * 40)]) {
    await claimComment(story.db, 'openai', null, at);
    await countReading(story.db, 'openai', 'read', at);
  }
  await countReading(story.db, 'openai', 'timed_out', noon);
  const { outcomes, sentThisMonth } = await themingUsage(story.db, noon);
  expect(outcomes.toSorted((a, b) => a.outcome.localeCompare(b.outcome))).toEqual([
    { provider: 'openai', outcome: 'read', comments: 2 },
    { provider: 'openai', outcome: 'timed_out', comments: 1 },
  ]);
  expect(sentThisMonth).toEqual([{ provider: 'openai', comments: 1 }]);
});
