import type { Prisma } from '../generated/client.js';
import type { Actor } from '../../domain/recovery/case-state.js';
import type { Reader } from './database.js';

export interface AuditFact {
  action: string;
  entity: string;
  entityId: string;
  /** Never the content of personal data. */
  detail: Record<string, string | number | boolean | null>;
}

/** Writes down who changed what. */
export async function recordAudit(db: Reader, actor: Pick<Actor, 'id' | 'name'>, fact: AuditFact): Promise<void> {
  await db.auditEntry.create({ data: { actorId: actor.id, actor: actor.name, ...fact } });
}

export interface AuditFilters {
  entity?: string | undefined;
  entityId?: string | undefined;
  limit: number;
  /** Id of the last entry of the page before. */
  before: string | null;
}

/** The audit log, newest first. */
export async function listAudit(db: Reader, { entity, entityId, limit, before }: AuditFilters) {
  const where: Prisma.AuditEntryWhereInput = {
    ...(entity === undefined ? {} : { entity }),
    ...(entityId === undefined ? {} : { entityId }),
    ...(before !== null && /^\d{1,18}$/.test(before) ? { id: { lt: BigInt(before) } } : {}),
  };
  const rows = await db.auditEntry.findMany({ where, orderBy: { id: 'desc' }, take: limit + 1 });
  const items = rows.slice(0, limit).map(({ id, at, actor, action, entity: kind, entityId: of, detail }) => ({
    id: String(id),
    at: at.toISOString(),
    actor,
    action,
    entity: kind,
    entityId: of,
    detail,
  }));
  return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
