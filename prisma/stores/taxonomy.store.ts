import type { Actor } from '../../domain/recovery/case-state.js';
import { err, ok, type Result } from '../../domain/result.js';
import { DEFAULT_TAXONOMY, labelIn, mergedKey, type Taxonomy, type TaxonomyDocument } from '../../domain/theming/taxonomy-document.js';
import { taxonomyDocumentSchema } from '../../domain/theming/taxonomy-document.schema.js';
import { recordAudit } from './audit.store.js';
import { inTransaction, type Database, type Reader } from './database.js';

/** A published taxonomy with its bookkeeping; what Amends comes with was published by nobody. */
export interface TaxonomyRecord extends Taxonomy {
  note: string;
  publishedAt: string | null;
  publishedBy: string | null;
  restores: number | null;
}

interface TaxonomyRow {
  version: number;
  document: unknown;
  note: string;
  publishedAt: Date;
  publishedBy: string;
  restores: number | null;
}

const defaultRecord: TaxonomyRecord = {
  ...DEFAULT_TAXONOMY,
  note: 'The drivers that Amends comes with.',
  publishedAt: null,
  publishedBy: null,
  restores: null,
};

const recordOf = (row: TaxonomyRow): TaxonomyRecord => ({
  ...row,
  document: taxonomyDocumentSchema.parse(row.document),
  publishedAt: row.publishedAt.toISOString(),
});

let inForce: { stamp: string; taxonomy: TaxonomyRecord } = { stamp: '', taxonomy: defaultRecord };

/** The newest taxonomy. Its document is read again only when there is a newer one. */
export async function taxonomyInForce(db: Reader): Promise<TaxonomyRecord> {
  const newest = await db.taxonomyVersion.findFirst({ orderBy: { version: 'desc' }, select: { version: true, publishedAt: true } });
  if (!newest) return defaultRecord;
  // The instant tells installations apart that share a process, as tests do.
  const stamp = `${newest.version}@${newest.publishedAt.toISOString()}`;
  if (inForce.stamp !== stamp) {
    const row = await db.taxonomyVersion.findUniqueOrThrow({ where: { version: newest.version } });
    inForce = { stamp, taxonomy: recordOf(row) };
  }
  return inForce.taxonomy;
}

/** A published version, or null. */
export async function findTaxonomy(db: Reader, version: number): Promise<TaxonomyRecord | null> {
  if (version === DEFAULT_TAXONOMY.version) return defaultRecord;
  const row = await db.taxonomyVersion.findUnique({ where: { version } });
  return row && recordOf(row);
}

/** Every version, newest first, without the documents. */
export async function listTaxonomies(db: Reader): Promise<Omit<TaxonomyRecord, 'document'>[]> {
  const rows = await db.taxonomyVersion.findMany({ orderBy: { version: 'desc' }, omit: { document: true } });
  const { document: _, ...first } = defaultRecord;
  return [...rows.map((row) => ({ ...row, publishedAt: row.publishedAt.toISOString() })), first];
}

/** Publishes a taxonomy as the next version; refused where somebody has published since the one it is based on. */
export function publishTaxonomy(
  db: Database,
  {
    document,
    note,
    basedOn,
    restores = null,
  }: { document: TaxonomyDocument; note: string; basedOn: number; restores?: number | null | undefined },
  actor: Pick<Actor, 'id' | 'name'>,
): Promise<Result<TaxonomyRecord, { code: 'conflict' }>> {
  return inTransaction(db, async (tx) => {
    await tx.$executeRaw`LOCK TABLE taxonomy_version IN SHARE ROW EXCLUSIVE MODE`;
    const newest = await taxonomyInForce(tx);
    if (newest.version !== basedOn) return err({ code: 'conflict' });
    const version = newest.version + 1;
    // The database's clock: with the number it names a document for every process.
    const [clock] = await tx.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp()::timestamptz(3) AS now`;
    const row = await tx.taxonomyVersion.create({
      data: {
        version,
        document: taxonomyDocumentSchema.parse(document),
        note,
        publishedAt: clock?.now ?? new Date(),
        publishedBy: actor.name,
        restores,
      },
    });
    await recordAudit(tx, actor, {
      action: 'taxonomy.published',
      entity: 'taxonomy',
      entityId: String(version),
      detail: { version, restores },
    });
    return ok(recordOf(row));
  });
}

/** A driver's name on screens. */
export type DriverNames = (key: string) => string;

/** The names of drivers by the taxonomy in force. */
export async function driverNames(db: Reader): Promise<DriverNames> {
  const { document } = await taxonomyInForce(db);
  return (key) => labelIn(document, key);
}

/** The keys that count as one: its own, and those that were merged into it. */
export const keysCountedAs = (document: TaxonomyDocument, key: string): string[] => [
  ...new Set([key, ...document.drivers.flatMap((driver) => (mergedKey(document, driver.key) === key ? [driver.key] : []))]),
];
