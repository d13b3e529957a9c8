import { standsAbove } from '../../domain/recovery/last-look.js';
import { err, ok, type Result } from '../../domain/result.js';
import { inTransaction, type Database, type Reader } from './database.js';
import { listLookers } from './last-look.store.js';

/** Who stands above a person, and what the person may offer a customer without asking. */
export interface Standing {
  reportsToId: string | null;
  /** In cents of the organisation's currency; null for no limit. */
  remedyLimitCents: number | null;
}

const select = { reportsToId: true, remedyLimitCents: true } as const;

/** Null when there is no such person. */
export function readStanding(db: Reader, userId: string): Promise<Standing | null> {
  return db.user.findUnique({ where: { id: userId }, select });
}

/** Sets a person's standing. Nobody stands above themselves, neither directly nor by a line of managers. */
export function setStanding(
  db: Database,
  userId: string,
  standing: Standing,
): Promise<Result<Standing, { code: 'not_found' | 'manager_unknown' | 'manager_below' }>> {
  return inTransaction(db, async (tx) => {
    const { reportsToId } = standing;
    if (!(await readStanding(tx, userId))) return err({ code: 'not_found' });
    if (reportsToId !== null) {
      if (!(await tx.user.findFirst({ where: { id: reportsToId, disabledAt: null }, select: { id: true } })))
        return err({ code: 'manager_unknown' });
      if (reportsToId === userId || standsAbove(await listLookers(tx), userId, reportsToId)) return err({ code: 'manager_below' });
    }
    return ok(await tx.user.update({ where: { id: userId }, data: standing, select }));
  });
}
