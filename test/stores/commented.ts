import { themeLocally } from '../../domain/theming/theme-locally.js';
import type { Database } from '../../prisma/client.js';
import { inTransaction } from '../../prisma/stores/database.js';
import { presentReader } from '../../prisma/stores/comment-reader.store.js';
import { storeTheming } from '../../prisma/stores/theming.store.js';
import { now, storeContact, type Contact } from './metric-data.js';

/** A contact whose survey was answered with a comment, read as the present reader reads it. Gives the response's id. */
export async function storeComment(db: Database, comment: string, changes: Partial<Contact> = {}): Promise<string> {
  const responseId = `rsp_${await storeContact(db, { daysAgo: 2, rating: 2, comment, ...changes })}`;
  await read(db, responseId);
  return responseId;
}

/** Reads a stored comment once more. */
export async function read(db: Database, responseId: string): Promise<void> {
  const { comment, language } = await db.surveyResponse.findUniqueOrThrow({ where: { id: responseId } });
  const theming = themeLocally(comment ?? '', language, await presentReader(db));
  await inTransaction(db, (tx) => storeTheming(tx, responseId, theming, now));
}
