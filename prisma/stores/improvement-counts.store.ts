import type { FourShares, Share } from '../../domain/metrics/difference-in-differences.js';
import type { Cause, ImprovementWindow, Queue } from '../../domain/recovery/improvement.js';
import { keysUnder, type RootCause } from '../../domain/recovery/root-causes.js';
import { Prisma } from '../generated/client.js';
import type { Reader } from './database.js';
import { instantSql, scopeSql } from './metric-scope.js';
import { rootCausesInForce } from './root-cause.store.js';
import { keysCountedAs, taxonomyInForce } from './taxonomy.store.js';

interface CountedRow extends Share {
  touched: boolean;
  later: boolean;
}

const nothing: Share = { hits: 0, records: 0 };

/**
 * How many low scores carry a cause before and after a change, in the queues touched and in all others. Of a driver the whole is the low scores with
 * a comment, as for `driverShare`; of a root cause it is the low scores whose case names one. By the time of the low rating.
 */
export async function countAround(
  db: Reader,
  { cause, scope }: { cause: Cause; scope: readonly Queue[] },
  window: ImprovementWindow,
  now: Date,
): Promise<FourShares> {
  const { counts, carries } = await partsOf(db, cause);
  const rows = await db.$queryRaw<CountedRow[]>`
    WITH ${scopeSql({ from: window.from, to: window.to, now, cuts: {} })}
    SELECT ${touchedBy(scope)} AS touched, l.at >= ${instantSql(window.takesEffectAt)} AS later, count(*)::int AS records,
      (count(*) FILTER (WHERE ${carries}))::int AS hits
    FROM low_score l JOIN interaction i ON i.id = l.interaction_id LEFT JOIN recovery_case c ON c.id = l.case_id
    WHERE ${counts} GROUP BY 1, 2`;
  const of = (touched: boolean, later: boolean): Share => {
    const row = rows.find((found) => found.touched === touched && found.later === later);
    return row ? { hits: row.hits, records: row.records } : nothing;
  };
  return {
    touched: { before: of(true, false), after: of(true, true) },
    elsewhere: { before: of(false, false), after: of(false, true) },
  };
}

async function partsOf(db: Reader, { kind, key }: Cause): Promise<{ counts: Prisma.Sql; carries: Prisma.Sql }> {
  if (kind === 'driver') {
    const keys = keysCountedAs((await taxonomyInForce(db)).document, key);
    return {
      counts: Prisma.sql`btrim(coalesce(l.comment, '')) <> ''`,
      carries: Prisma.sql`EXISTS (SELECT 1 FROM response_driver d WHERE d.response_id = l.response_id AND d.key = ANY(${keys}))`,
    };
  }
  const { nodes } = await rootCausesInForce(db);
  return {
    counts: Prisma.sql`c.resolved_at IS NOT NULL AND btrim(coalesce(c.root_cause, '')) <> ''`,
    carries: Prisma.sql`(btrim(c.root_cause) = ANY(${keysUnder(nodes, key)}) OR lower(btrim(c.root_cause)) = ANY(${namesUnder(nodes, key)}))`,
  };
}

const namesUnder = (nodes: readonly RootCause[], key: string): string[] => {
  const keys = new Set(keysUnder(nodes, key));
  return nodes.filter((node) => keys.has(node.key)).map(({ label }) => label.trim().toLowerCase());
};

const touchedBy = (scope: readonly Queue[]): Prisma.Sql => Prisma.sql`EXISTS (
  SELECT 1 FROM jsonb_to_recordset(${JSON.stringify(scope)}::jsonb) AS queue(team text, channel text, "productArea" text)
  WHERE (queue.team IS NULL OR queue.team = i.team) AND (queue.channel IS NULL OR queue.channel = i.channel)
    AND (queue."productArea" IS NULL OR queue."productArea" = i.product_area))`;
