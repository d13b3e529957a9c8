import type { Cause, ImprovementStatus, Queue } from '../../domain/recovery/improvement.js';
import type { Actor } from '../../domain/recovery/case-state.js';
import { err, ok, type Result } from '../../domain/result.js';
import type { Prisma } from '../generated/client.js';
import { recordAudit } from './audit.store.js';
import { inTransaction, type Database, type Reader } from './database.js';
import { newId } from './new-id.js';
import { plainJson, storedAs } from './plain-json.js';

/** What people say of a change. */
export interface ImprovementFacts {
  title: string;
  description: string;
  cause: Cause;
  scope: Queue[];
  ownerId: string | null;
  takesEffectAt: string;
  expectedSharePercent: number;
  windowDays: number;
  status: ImprovementStatus;
}

const parts = { owner: { select: { id: true, name: true, email: true } } } satisfies Prisma.ImprovementInclude;
type Row = Prisma.ImprovementGetPayload<{ include: typeof parts }>;
export type Improvement = ReturnType<typeof improvementView>;

function improvementView({ causeKind, causeKey, scope, ownerId: _, owner, status, ...row }: Row) {
  return {
    ...row,
    cause: storedAs<Cause>({ kind: causeKind, key: causeKey }),
    scope: storedAs<Queue[]>(scope),
    owner,
    status: storedAs<ImprovementStatus>(status),
  };
}

const columnsOf = ({ cause, scope, takesEffectAt, ...facts }: ImprovementFacts) => ({
  ...facts,
  causeKind: cause.kind,
  causeKey: cause.key,
  scope: plainJson(scope),
  takesEffectAt: new Date(takesEffectAt),
});

/** Writes a change down; gives it as callers see it. */
export function createImprovement(
  db: Database,
  facts: ImprovementFacts,
  actor: Pick<Actor, 'id' | 'name'>,
  now: Date,
): Promise<Improvement> {
  return inTransaction(db, async (tx) => {
    const id = newId('imp');
    const row = await tx.improvement.create({
      data: { ...columnsOf(facts), id, createdAt: now, updatedAt: now, createdBy: actor.name },
      include: parts,
    });
    await recordAudit(tx, actor, { action: 'improvement.created', entity: 'improvement', entityId: id, detail: { status: facts.status } });
    return improvementView(row);
  });
}

/** Replaces what is said of a change; refused where somebody has changed it since the revision that was read. */
export function replaceImprovement(
  db: Database,
  id: string,
  { revision, ...facts }: ImprovementFacts & { revision: number },
  actor: Pick<Actor, 'id' | 'name'>,
  now: Date,
): Promise<Result<Improvement, { code: 'not_found' | 'conflict' }>> {
  return inTransaction(db, async (tx) => {
    const { count } = await tx.improvement.updateMany({
      where: { id, revision },
      data: { ...columnsOf(facts), updatedAt: now, revision: { increment: 1 } },
    });
    const row = await tx.improvement.findUnique({ where: { id }, include: parts });
    if (!row) return err({ code: 'not_found' });
    if (count === 0) return err({ code: 'conflict' });
    await recordAudit(tx, actor, {
      action: 'improvement.changed',
      entity: 'improvement',
      entityId: id,
      detail: { status: facts.status, revision: row.revision },
    });
    return ok(improvementView(row));
  });
}

export async function findImprovement(db: Reader, id: string): Promise<Improvement | null> {
  const row = await db.improvement.findUnique({ where: { id }, include: parts });
  return row && improvementView(row);
}

/** A page of changes, the newest date first. One more than `limit` where there are more. */
export async function listImprovements(
  db: Reader,
  { status, limit, after }: { status: string | undefined; limit: number; after: { takesEffectAt: Date; id: string } | null },
): Promise<Improvement[]> {
  const beyond: Prisma.ImprovementWhereInput =
    after === null
      ? {}
      : { OR: [{ takesEffectAt: { lt: after.takesEffectAt } }, { takesEffectAt: after.takesEffectAt, id: { lt: after.id } }] };
  const rows = await db.improvement.findMany({
    where: { ...(status === undefined ? {} : { status }), ...beyond },
    orderBy: [{ takesEffectAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    include: parts,
  });
  return rows.map(improvementView);
}
