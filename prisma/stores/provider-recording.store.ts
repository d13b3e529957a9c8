import type { Database, Reader } from './database.js';

/** A recording whose transcript never comes is deleted all the same after this. */
const keptAtMostMs = 3_600_000;

/** Notes what the provider keeps of a customer's voice, so that it gets deleted there. Told twice, it is noted once. */
export async function noteRecording(db: Database, sid: string, now: Date): Promise<void> {
  await db.providerRecording.createMany({
    data: [{ sid, createdAt: now, dueAt: new Date(now.getTime() + keptAtMostMs) }],
    skipDuplicates: true,
  });
}

/** What was written down has come: the recording, and the provider's copy of the text, are deleted with the next pass. */
export async function endRecordings(db: Database, sids: readonly string[], now: Date): Promise<void> {
  await db.providerRecording.createMany({ data: sids.map((sid) => ({ sid, createdAt: now, dueAt: now })), skipDuplicates: true });
  await db.providerRecording.updateMany({ where: { sid: { in: [...sids] }, deletedAt: null }, data: { dueAt: now } });
}

/** What is due to be deleted at the provider, oldest first. */
export async function listDueRecordings(db: Reader, now: Date, limit: number): Promise<string[]> {
  const rows = await db.providerRecording.findMany({
    where: { deletedAt: null, dueAt: { lte: now } },
    orderBy: { dueAt: 'asc' },
    take: limit,
  });
  return rows.map(({ sid }) => sid);
}

export async function markRecordingDeleted(db: Reader, sid: string, now: Date): Promise<void> {
  await db.providerRecording.updateMany({ where: { sid }, data: { deletedAt: now } });
}
