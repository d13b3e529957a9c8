import type { Database } from './database.js';

/**
 * Blanks the words of messages that were settled, and of customers' messages that were understood, before an instant: subject, text, layout
 * and links, also in the sandbox's outbox. The rows stay with their keys, times and fates, so nothing is sent twice and every number is as
 * before. A customer's rating and comment live elsewhere and stay. Returns how many messages.
 */
export async function blankOldTexts(db: Database, before: Date, limit: number): Promise<number> {
  const sent = await db.$queryRaw<{ id: string }[]>`
    UPDATE dispatch SET subject = NULL, text = '', html = NULL, links = '[]'
    WHERE id IN (
      SELECT id FROM dispatch
      WHERE text <> '' AND settled_at < ${before} AND status NOT IN ('queued', 'sending') ORDER BY settled_at LIMIT ${limit})
    RETURNING id`;
  await db.sandboxMessage.updateMany({
    where: { dispatchId: { in: sent.map(({ id }) => id) } },
    data: { subject: null, text: '', html: null, links: [] },
  });
  const received = await db.$executeRaw`
    UPDATE inbound_message SET text = ''
    WHERE id IN (
      SELECT id FROM inbound_message WHERE text <> '' AND received_at < ${before} AND outcome IS NOT NULL ORDER BY received_at LIMIT ${limit})`;
  return sent.length + received;
}
