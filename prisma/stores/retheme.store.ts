import { countChange, NOTHING_READ, type ChangeCounts } from '../../domain/theming/corrections/change-counts.js';
import type { ThemedDriver } from '../../domain/theming/theming.types.js';
import type { Prisma } from '../generated/client.js';
import { driverOfRow, sentimentOf } from './correction-rows.js';
import { inTransaction, type Database, type Reader, type Transaction } from './database.js';
import { plainJson, storedAs } from './plain-json.js';
import { storeTheming, type StoredTheming } from './theming.store.js';

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
  let counts: ChangeCounts = before;
  const same = new Map<string, string[]>();
  for (const { read, theming } of page) {
    const row = rows.get(read.id);
    if (row?.comment !== read.comment) continue; // changed or erased meanwhile: whoever did it reads it again
    const ofVersion = same.get(theming.modelVersion) ?? [];
    same.set(theming.modelVersion, ofVersion);
    const isSame = isStored(row, theming);
    if (isSame) ofVersion.push(row.id);
    else await storeTheming(tx, row.id, theming, now);
    counts = countChange(counts, shownOf(row), isSame ? shownOf(row) : await shownNow(tx, row.id));
  }
  for (const [modelVersion, unchanged] of same) {
    await tx.surveyResponse.updateMany({ where: { id: { in: unchanged } }, data: { modelVersion, themedAt: now } });
  }
  return { ...counts, modelVersions: [...new Set([...before.modelVersions, ...same.keys()])] };
}

const shownOf = ({ sentiment, drivers }: Pick<Row, 'sentiment' | 'drivers'>) => ({
  sentiment: sentimentOf(sentiment),
  drivers: drivers.map(driverOfRow),
});

async function shownNow(tx: Transaction, id: string) {
  return shownOf(await tx.surveyResponse.findUniqueOrThrow({ where: { id }, select: { sentiment: true, drivers: true } }));
}

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
