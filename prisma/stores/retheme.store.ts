import { countChange, NOTHING_READ, type ChangeCounts } from '../../domain/theming/corrections/change-counts.js';
import type { ThemedDriver } from '../../domain/theming/theming.types.js';
import type { Prisma } from '../generated/client.js';
import { driverOfRow, sentimentOf } from './correction-rows.js';
import { inTransaction, type Database, type Reader, type Transaction } from './database.js';
import { plainJson, storedAs } from './plain-json.js';
import { storeThemings, type StoredTheming } from './theming.store.js';

/** What a job has counted so far. */
export type RethemeResult = ChangeCounts & { modelVersions: string[] };

export const countComments = (db: Reader): Promise<number> => db.surveyResponse.count({ where: { comment: { not: null } } });

export interface PageComment {
  id: string;
  comment: string;
  language: string | null;
  sample: boolean;
}

/** The next comments by id, without locks: reading them takes its time. */
export async function nextComments(db: Reader, after: string, limit: number): Promise<PageComment[]> {
  const rows = await db.surveyResponse.findMany({
    where: { id: { gt: after }, comment: { not: null } },
    orderBy: { id: 'asc' },
    take: limit,
    select: { id: true, comment: true, language: true, sample: true },
  });
  return rows.map(({ comment, ...row }) => ({ ...row, comment: comment ?? '' }));
}

/**
 * Writes what was read of one page, with what it changed and the job's new place, in one transaction: a page that is read twice
 * is counted once. What was written by the customer or by another reading meanwhile is left alone. False when the job has
 * ended, or another attempt has done this page.
 */
export function writePage(
  db: Database,
  { jobId, after, page, now }: { jobId: string; after: string; page: readonly { read: PageComment; theming: StoredTheming }[]; now: Date },
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const [job] = await tx.$queryRaw<{ cursor: string; result: unknown }[]>`
      SELECT cursor, result FROM theming_job WHERE id = ${jobId} AND status = 'running' FOR UPDATE`;
    if (job?.cursor !== after) return false;
    const result = await writeComments(tx, page, storedAs<RethemeResult | null>(job.result) ?? { ...NOTHING_READ, modelVersions: [] }, now);
    const cursor = page.at(-1)?.read.id ?? after;
    await tx.themingJob.update({ where: { id: jobId }, data: { cursor, done: { increment: page.length }, result: plainJson(result) } });
    return true;
  });
}

const parts = { drivers: { orderBy: { id: 'asc' } }, flags: { orderBy: { id: 'asc' } } } satisfies Prisma.SurveyResponseInclude;
type Row = Prisma.SurveyResponseGetPayload<{ include: typeof parts }>;

async function writeComments(
  tx: Transaction,
  page: readonly { read: PageComment; theming: StoredTheming }[],
  before: RethemeResult,
  now: Date,
): Promise<RethemeResult> {
  const ids = page.map(({ read }) => read.id);
  await tx.$queryRaw`SELECT 1 FROM survey_response WHERE id = ANY(${ids}) ORDER BY id FOR UPDATE`;
  const rows = new Map((await tx.surveyResponse.findMany({ where: { id: { in: ids } }, include: parts })).map((row) => [row.id, row]));
  // What was changed or erased meanwhile is left alone: whoever did it reads it again.
  const found = page.flatMap(({ read, theming }) => {
    const row = rows.get(read.id);
    return row?.comment === read.comment ? [{ row, theming, isSame: isStored(row, theming) }] : [];
  });
  const settled = await storeThemings(tx, new Map(found.flatMap(({ row, theming, isSame }) => (isSame ? [] : [[row.id, theming]]))), now);
  const versions = new Set([...before.modelVersions, ...found.map(({ theming }) => theming.modelVersion)]);
  for (const modelVersion of versions) {
    const same = found.filter(({ isSame, theming }) => isSame && theming.modelVersion === modelVersion).map(({ row }) => row.id);
    if (same.length > 0) await tx.surveyResponse.updateMany({ where: { id: { in: same } }, data: { modelVersion, themedAt: now } });
  }
  const counts = found.reduce<ChangeCounts>((sum, { row }) => countChange(sum, shownOf(row), settled.get(row.id) ?? shownOf(row)), before);
  return { ...counts, modelVersions: [...versions] };
}

const shownOf = ({ sentiment, drivers }: Pick<Row, 'sentiment' | 'drivers'>) => ({
  sentiment: sentimentOf(sentiment),
  drivers: drivers.map(driverOfRow),
});

/** Whether the rows say all this already, so that a new version is all there is to write. What people said of is always laid anew. */
function isStored(row: Row, { language, sentiment, drivers, flags, note }: StoredTheming): boolean {
  if (row.reading !== null || row.language !== language || row.sentiment !== sentiment || row.themingNote !== (note ?? null)) return false;
  const stored = JSON.stringify([
    row.drivers.map(driverOfRow).map(plain),
    row.flags.map((flag) => [flag.key, flag.quoteStart, flag.quoteEnd]),
  ]);
  return stored === JSON.stringify([drivers.map(plain), flags.map(({ key, quote }) => [key, quote.start, quote.end])]);
}

const plain = ({ key, sentiment, quote, weight, why }: ThemedDriver) => [key, sentiment, quote.start, quote.end, weight, why];

/** What a job has counted, for whoever ends it. */
export const resultOf = (result: unknown): RethemeResult =>
  storedAs<RethemeResult | null>(result) ?? { ...NOTHING_READ, modelVersions: [] };
