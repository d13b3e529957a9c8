import type { Theming } from '../../domain/theming/theming.types.js';
import { inTransaction, type Database, type Reader } from './database.js';
import { lockResponse } from './interaction-stage.store.js';
import { storeTheming } from './theming.store.js';

export interface StoredComment {
  comment: string;
  language: string | null;
}

/** The comment of a response as it is now; null where there is none, or where it is sample data, which never leaves the house. */
export async function commentToSend(db: Reader, responseId: string): Promise<StoredComment | null> {
  const found = await db.surveyResponse.findUnique({ where: { id: responseId }, select: { comment: true, language: true, sample: true } });
  return found === null || found.comment === null || found.sample ? null : { comment: found.comment, language: found.language };
}

/** Stores what was read out of a comment, unless it was changed or erased while it was being read: false then, and nothing stored. */
export function storeReading(db: Database, responseId: string, comment: string, reading: Theming, now: Date): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    await lockResponse(tx, responseId);
    const found = await tx.surveyResponse.findUnique({ where: { id: responseId }, select: { comment: true } });
    if (found?.comment !== comment) return false;
    await storeTheming(tx, responseId, reading, now);
    return true;
  });
}
