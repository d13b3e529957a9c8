import { commentToSend, storeReading } from '../prisma/stores/comment-reading.store.js';
import type { CommentReadingActivities } from '../workflows/contracts/comment-reading.contract.js';
import type { ReadingActivityDeps } from './deps.js';

// A comment that is changed while it is read is read again, as each change also brings its own task.
const mostRounds = 3;

/** Readings by a provider, outside any transaction: a slow provider holds no lock and delays no case. */
export function createCommentReadingActivities({
  db,
  clock,
  reading,
}: Pick<ReadingActivityDeps, 'db' | 'clock' | 'reading'>): CommentReadingActivities {
  return {
    /** Key: the response; of two attempts the later reading stands. A time-out leaves the local reading, and the retry asks again. */
    async readByProvider({ responseId }) {
      for (let round = 0; round < mostRounds; round += 1) {
        const found = await commentToSend(db, responseId);
        if (!found) return;
        const read = await reading.readComment(found.comment, found.language);
        if (await storeReading(db, responseId, found.comment, read, clock())) return;
      }
    },
  };
}
