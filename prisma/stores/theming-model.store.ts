import type { Actor } from '../../domain/recovery/case-state.js';
import type { LearnedModel } from '../../domain/theming/learning/learned-model.js';
import { reportOf, type ModelReport } from '../../domain/theming/learning/model-report.js';
import { recordAudit } from './audit.store.js';
import { activeModelNumber, activeModelSetting } from './comment-reader.store.js';
import { inTransaction, type Database, type Reader, type Transaction } from './database.js';
import { plainJson, storedAs } from './plain-json.js';

interface ModelRow {
  number: number;
  taxonomyVersion: number;
  comments: number;
  report: unknown;
  reason: string;
  createdAt: Date;
  createdBy: string;
}

const viewOf = ({ report, createdAt, ...row }: ModelRow, active: number) => ({
  ...row,
  createdAt: createdAt.toISOString(),
  active: row.number === active,
  report: storedAs<ModelReport>(report),
});

/** Learnt models, newest first, without what they learnt; `active` is the number of the one that reads, 0 for the dictionary alone. */
export async function listModels(db: Reader) {
  const [active, rows] = await Promise.all([
    activeModelNumber(db),
    db.themingModel.findMany({ orderBy: { number: 'desc' }, omit: { document: true, jobId: true }, take: 200 }),
  ]);
  return { active, items: rows.map((row) => viewOf(row, active)) };
}

/** One model with what it learnt, or null. */
export async function findModel(db: Reader, number: number) {
  const row = await db.themingModel.findUnique({ where: { number }, omit: { jobId: true } });
  if (!row) return null;
  const { document, ...rest } = row;
  return { ...viewOf(rest, await activeModelNumber(db)), document: storedAs<LearnedModel>(document) };
}

export interface NewModel {
  jobId: string;
  taxonomyVersion: number;
  document: LearnedModel;
  reason: 'schedule' | 'asked';
  createdBy: string;
}

export interface KeptModel {
  number: number;
  activated: boolean;
  report: ModelReport;
}

/**
 * Stores what a job has learnt, once, and lets it read. What the weekly job learns does not take over where a person has chosen an
 * earlier model, or the dictionary alone.
 */
export function keepModel(db: Database, { jobId, taxonomyVersion, document, reason, createdBy }: NewModel, now: Date): Promise<KeptModel> {
  return inTransaction(db, async (tx) => {
    await tx.$executeRaw`LOCK TABLE theming_model IN SHARE ROW EXCLUSIVE MODE`;
    const active = await activeModelNumber(tx);
    const before = await modelOfJob(tx, jobId);
    if (before) return before;
    const newest = await tx.themingModel.findFirst({ orderBy: { number: 'desc' }, select: { number: true } });
    const number = (newest?.number ?? 0) + 1;
    const reading = active === 0 ? null : await tx.themingModel.findUnique({ where: { number: active }, select: { document: true } });
    const report = reportOf(document, reading && storedAs<LearnedModel>(reading.document));
    await tx.themingModel.create({
      data: {
        number,
        jobId,
        taxonomyVersion,
        comments: document.comments,
        document: plainJson(document),
        report: plainJson(report),
        reason,
        createdAt: now,
        createdBy,
      },
    });
    const activated = reason === 'asked' || active === (newest?.number ?? 0);
    if (activated) await makeActive(tx, number, { id: null, name: createdBy });
    return { number, activated, report };
  });
}

/** What a job has stored already; null before. */
export async function modelOfJob(db: Reader, jobId: string): Promise<KeptModel | null> {
  const row = await db.themingModel.findUnique({ where: { jobId }, select: { number: true, report: true } });
  return row && { number: row.number, activated: (await activeModelNumber(db)) === row.number, report: storedAs<ModelReport>(row.report) };
}

/** Whether anything was said, taken back or erased since the newest model, or there is another taxonomy: else the same would be learnt again. */
export async function hasNewWords(
  db: Reader,
  { taxonomyVersion, comments }: { taxonomyVersion: number; comments: number },
): Promise<boolean> {
  const newest = await db.themingModel.findFirst({
    orderBy: { number: 'desc' },
    select: { taxonomyVersion: true, comments: true, createdAt: true },
  });
  if (newest?.taxonomyVersion !== taxonomyVersion || newest.comments !== comments) return true;
  return (await wordsSince(db, newest.createdAt)) > 0;
}

/** Words that were said or taken back since the newest model was learnt; all of them where there is none. */
export async function newWords(db: Reader): Promise<number> {
  const newest = await db.themingModel.findFirst({ orderBy: { number: 'desc' }, select: { createdAt: true } });
  return newest ? wordsSince(db, newest.createdAt) : db.themingCorrection.count({ where: { withdrawnAt: null } });
}

const wordsSince = (db: Reader, since: Date): Promise<number> =>
  db.themingCorrection.count({ where: { OR: [{ at: { gte: since } }, { withdrawnAt: { gte: since } }] } });

/** Lets a model read, or with 0 the dictionary alone; can be changed back at any time. False for an unknown number. */
export function activateModel(db: Database, number: number, actor: Pick<Actor, 'id' | 'name'>): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    await tx.$executeRaw`LOCK TABLE theming_model IN SHARE ROW EXCLUSIVE MODE`;
    if (number !== 0 && (await tx.themingModel.count({ where: { number } })) === 0) return false;
    await makeActive(tx, number, actor);
    return true;
  });
}

async function makeActive(tx: Transaction, number: number, actor: Pick<Actor, 'id' | 'name'>): Promise<void> {
  const before = await activeModelNumber(tx);
  if (before === number) return;
  const value = String(number);
  await tx.setting.upsert({ where: { key: activeModelSetting }, create: { key: activeModelSetting, value }, update: { value } });
  await recordAudit(tx, actor, {
    action: 'theming_model.activated',
    entity: 'theming_model',
    entityId: value,
    detail: { from: before, to: number },
  });
}
