import { defaultRootCauses, keysUnder, rootCauseNamed, type RootCause } from '../../domain/recovery/root-causes.js';
import type { Actor } from '../../domain/recovery/case-state.js';
import { err, ok, type Result } from '../../domain/result.js';
import type { RootCauseVersion } from '../generated/client.js';
import { recordAudit } from './audit.store.js';
import { inTransaction, type Database, type Reader } from './database.js';
import type { Bucket } from './metrics.store.js';
import { readOrganisation } from './organisation.store.js';
import { plainJson, storedAs } from './plain-json.js';

export interface RootCauses {
  version: number;
  nodes: RootCause[];
  note: string;
  /** Null for those that Amends comes with. */
  publishedAt: string | null;
  publishedBy: string | null;
}

/** The root causes in force. */
export async function rootCausesInForce(db: Reader): Promise<RootCauses> {
  const row = await db.rootCauseVersion.findFirst({ orderBy: { version: 'desc' } });
  return row
    ? recordOf(row)
    : { version: 1, nodes: [...defaultRootCauses], note: 'As Amends comes.', publishedAt: null, publishedBy: null };
}

/** Publishes the next version; refused where somebody has published since the one that it is based on. The nodes are checked by the caller. */
export function publishRootCauses(
  db: Database,
  { nodes, note, basedOn }: { nodes: readonly RootCause[]; note: string; basedOn: number },
  actor: Pick<Actor, 'id' | 'name'>,
  now: Date,
): Promise<Result<RootCauses, { code: 'conflict' }>> {
  return inTransaction(db, async (tx) => {
    await tx.$executeRaw`LOCK TABLE root_cause_version IN SHARE ROW EXCLUSIVE MODE`;
    const before = await rootCausesInForce(tx);
    if (before.version !== basedOn) return err({ code: 'conflict' });
    const row = await tx.rootCauseVersion.create({
      data: { version: before.version + 1, nodes: plainJson(nodes), note, publishedAt: now, publishedBy: actor.name },
    });
    await recordAudit(tx, actor, {
      action: 'root_causes.published',
      entity: 'root_causes',
      entityId: String(row.version),
      detail: { version: row.version },
    });
    return ok(recordOf(row));
  });
}

function recordOf({ version, nodes, note, publishedAt, publishedBy }: RootCauseVersion): RootCauses {
  return { version, nodes: storedAs<RootCause[]>(nodes), note, publishedAt: publishedAt.toISOString(), publishedBy };
}

export interface RootCauseCount extends RootCause {
  /** Cases that name this very cause, and those that name it or one below it. */
  own: number;
  total: number;
  points: { from: Date; own: number; total: number }[];
}

export interface RootCauseCounts {
  timeZone: string;
  resolved: number;
  items: RootCauseCount[];
  /** What people wrote in words of their own, most often first. */
  ownWords: { text: string; cases: number }[];
  ownWordsTotal: number;
}

const ownWordsShown = 50;

/** How many cases were resolved by each root cause, over time, by the day of the resolution in the organisation's zone. */
export async function countRootCauses(
  db: Reader,
  { from, to, bucket }: { from: Date; to: Date; bucket: Bucket },
): Promise<RootCauseCounts> {
  const { timeZone } = await readOrganisation(db);
  const rows = await db.$queryRaw<{ cause: string; from: Date; cases: number }[]>`
    SELECT btrim(root_cause) AS cause, date_trunc(${bucket}::text, resolved_at AT TIME ZONE ${timeZone}::text) AT TIME ZONE ${timeZone}::text AS "from", count(*)::int AS cases
    FROM recovery_case WHERE resolved_at >= ${from} AND resolved_at < ${to} AND btrim(coalesce(root_cause, '')) <> ''
    GROUP BY 1, 2 ORDER BY 2, 1`;
  const { nodes } = await rootCausesInForce(db);
  const named = rows.map((row) => ({ ...row, node: rootCauseNamed(nodes, row.cause) }));
  const casesOf = (keys: readonly string[], at?: Date): number =>
    sumOf(
      named.filter(
        ({ node, from: start }) => node !== null && keys.includes(node.key) && (at === undefined || start.getTime() === at.getTime()),
      ),
    );
  const starts = [...new Set(rows.map(({ from: start }) => start.getTime()))].map((ms) => new Date(ms));
  const items = nodes.map((node) => {
    const below = keysUnder(nodes, node.key);
    const points = starts.map((start) => ({ from: start, own: casesOf([node.key], start), total: casesOf(below, start) }));
    return { ...node, own: casesOf([node.key]), total: casesOf(below), points: points.filter(({ total }) => total > 0) };
  });
  const words = new Map<string, number>();
  for (const { node, cause, cases } of named) if (node === null) words.set(cause, (words.get(cause) ?? 0) + cases);
  const ownWords = [...words]
    .map(([text, cases]) => ({ text, cases }))
    .toSorted((one, other) => other.cases - one.cases || (one.text < other.text ? -1 : 1));
  return { timeZone, resolved: sumOf(named), items, ownWords: ownWords.slice(0, ownWordsShown), ownWordsTotal: sumOf(ownWords) };
}

const sumOf = (rows: readonly { cases: number }[]): number => rows.reduce((sum, { cases }) => sum + cases, 0);
