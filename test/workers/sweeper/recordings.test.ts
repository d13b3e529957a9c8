import { afterAll, beforeAll, expect, it } from 'vitest';
import { endRecordings, noteRecording } from '../../../prisma/stores/provider-recording.store.js';
import { sweepOnce, type SweeperDeps } from '../../../workers/sweeper/sweeper.js';
import { after, noon, openStory, quiet, silentGateway, type StoryDatabase } from '../../stores/story.js';

let story: StoryDatabase;
beforeAll(async () => {
  story = await openStory();
});
afterAll(() => story?.close());

it('deletes a recording once its words have come, or after an hour without them, and tries again until it is gone', async () => {
  const asked: string[] = [];
  let answer: 'gone' | 'later' = 'later';
  const sweepAt = (now: Date) => {
    const gateway: SweeperDeps['gateway'] = { ...silentGateway, runsInteraction: async () => true };
    const remove = async (sid: string) => {
      asked.push(sid);
      return answer;
    };
    return sweepOnce({ db: story.db, gateway, startClock: async () => undefined, recordings: { remove }, clock: () => now, log: quiet });
  };
  await noteRecording(story.db, 'RE1', noon);
  await noteRecording(story.db, 'RE2', noon);
  await endRecordings(story.db, ['RE2', 'TR2'], noon);
  expect(await sweepAt(after(0.1))).toMatchObject({ recordings: 0 });
  expect(asked.splice(0).toSorted()).toEqual(['RE2', 'TR2']);
  answer = 'gone';
  expect(await sweepAt(after(0.2))).toMatchObject({ recordings: 2 });
  expect(await sweepAt(after(1.1))).toMatchObject({ recordings: 1 });
  expect(asked.splice(0).toSorted()).toEqual(['RE1', 'RE2', 'TR2']);
  expect(await sweepAt(after(2))).toMatchObject({ recordings: 0 });
});
