import { createHash } from 'node:crypto';
import type { Actor } from '../../domain/recovery/case-state.js';
import { err, ok, type Result } from '../../domain/result.js';
import type { ThemingJob } from '../generated/client.js';
import { recordAudit } from './audit.store.js';
import { inTransaction, type Database, type Reader } from './database.js';
import { newId } from './new-id.js';
import { oweSignals } from './owed-signal.store.js';
import { plainJson } from './plain-json.js';
import { instantOrNull } from './response-view.js';

export type ThemingJobRow = ThemingJob;

export const jobKinds = ['refit', 'retheme'] as const;
export type JobKind = (typeof jobKinds)[number];
export const jobStatuses = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
const atWork = ['queued', 'running'];

/** A job as callers see it. */
export function jobView(row: ThemingJob) {
  const { id, kind, done, total, fault, requestedBy, reason, result } = row;
  const status = jobStatuses.find((known) => known === row.status) ?? 'failed';
  return {
    id,
    kind,
    status,
    progress: { done, total, percent: status === 'done' ? 100 : total === 0 ? 0 : Math.min(100, Math.floor((100 * done) / total)) },
    reason,
    requestedBy,
    createdAt: row.createdAt.toISOString(),
    startedAt: instantOrNull(row.startedAt),
    finishedAt: instantOrNull(row.finishedAt),
    fault,
    result,
  };
}
export type JobView = ReturnType<typeof jobView>;

/** Stores a job and owes its workflow the start. Of a kind one is at work at a time. */
export function requestJob(
  db: Database,
  kind: JobKind,
  actor: Pick<Actor, 'id' | 'name'>,
  now: Date,
): Promise<Result<JobView, { code: 'job_under_way' }>> {
  return inTransaction(db, async (tx) => {
    await tx.$executeRaw`LOCK TABLE theming_job IN SHARE ROW EXCLUSIVE MODE`;
    if ((await tx.themingJob.count({ where: { kind, status: { in: atWork } } })) > 0) return err({ code: 'job_under_way' });
    const row = await tx.themingJob.create({ data: { id: newId('job'), kind, requestedBy: actor.name, createdAt: now } });
    await oweSignals(tx, [{ workflow: kind, entityId: row.id, signal: 'start', payload: {} }]);
    await recordAudit(tx, actor, { action: `theming.${kind}_requested`, entity: 'theming_job', entityId: row.id, detail: {} });
    return ok(jobView(row));
  });
}

/**
 * The job of a scheduled refit, made once for each time the schedule fires; null where another one is at work. Key: the id of
 * the workflow, which the schedule makes of its time.
 */
export function scheduledRefit(db: Database, workflowId: string, now: Date): Promise<string | null> {
  const id = `job_${createHash('sha256').update(workflowId).digest('hex').slice(0, 20)}`;
  return inTransaction(db, async (tx) => {
    await tx.$executeRaw`LOCK TABLE theming_job IN SHARE ROW EXCLUSIVE MODE`;
    if ((await tx.themingJob.count({ where: { id } })) > 0) return id;
    if ((await tx.themingJob.count({ where: { kind: 'refit', status: { in: atWork } } })) > 0) return null;
    await tx.themingJob.create({ data: { id, kind: 'refit', reason: 'schedule', requestedBy: 'system', createdAt: now } });
    return id;
  });
}

export async function findJob(db: Reader, id: string): Promise<JobView | null> {
  const row = await db.themingJob.findUnique({ where: { id } });
  return row && jobView(row);
}

/** Jobs, newest first. */
export async function listJobs(
  db: Reader,
  { kind, limit, after }: { kind?: JobKind | undefined; limit: number; after: readonly [Date, string] | null },
) {
  const rows = await db.themingJob.findMany({
    where: {
      AND: [
        kind === undefined ? {} : { kind },
        after ? { OR: [{ createdAt: { lt: after[0] } }, { createdAt: after[0], id: { lt: after[1] } }] } : {},
      ],
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next: [Date, string] | null = rows.length > limit && last ? [last.createdAt, last.id] : null;
  return { items: page.map(jobView), next };
}

/** Ends a job that is not over; its workflow notices at its next step. Null for an unknown one. */
export async function cancelJob(db: Database, id: string, now: Date): Promise<'cancelled' | 'over' | null> {
  const { count } = await db.themingJob.updateMany({
    where: { id, status: { in: atWork } },
    data: { status: 'cancelled', finishedAt: now },
  });
  if (count > 0) return 'cancelled';
  return (await db.themingJob.count({ where: { id } })) > 0 ? 'over' : null;
}

/** A job that is at work; null once it has ended in any way. */
export function jobAtWork(db: Reader, id: string): Promise<ThemingJob | null> {
  return db.themingJob.findFirst({ where: { id, status: { in: atWork } } });
}

export async function markJobStarted(db: Reader, id: string, total: number, now: Date): Promise<void> {
  await db.themingJob.updateMany({ where: { id, status: 'queued' }, data: { status: 'running', startedAt: now } });
  await db.themingJob.updateMany({ where: { id, status: 'running' }, data: { total } });
}

export async function markJobProgress(db: Reader, id: string, done: number, total: number): Promise<void> {
  await db.themingJob.updateMany({ where: { id, status: 'running' }, data: { done, total } });
}

export async function markJobDone(db: Reader, id: string, result: object, now: Date): Promise<void> {
  await db.themingJob.updateMany({
    where: { id, status: 'running' },
    data: { status: 'done', result: plainJson(result), finishedAt: now },
  });
}

export async function markJobFailed(db: Reader, id: string, fault: string, now: Date): Promise<void> {
  await db.themingJob.updateMany({ where: { id, status: { in: atWork } }, data: { status: 'failed', fault, finishedAt: now } });
}
