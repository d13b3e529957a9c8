import type { Share } from '../../domain/metrics/difference-in-differences.js';
import { returnWithinDays, upgradeWithinDays, type CountedHoldOut } from '../../domain/metrics/recovery-effect.js';
import type { Reader } from './database.js';
import { instantSql, scopeSql, type MetricScope } from './metric-scope.js';

interface Row {
  arm: string;
  policies: number;
  upgradeRecords: number;
  upgradeHits: number;
  returnRecords: number;
  returnHits: number;
}

/**
 * What became of the cases that a hold-out drew, by the side they were drawn to. An upgrade is only looked for where both sides are asked again;
 * one that came back is a further contact of the same customer, or a purchase. Cases count once the time for it is over, so that a side doesn't gain
 * by being quicker.
 */
export async function countHoldOut(db: Reader, scope: MetricScope): Promise<CountedHoldOut> {
  const rows = await db.$queryRaw<Row[]>`
    WITH ${scopeSql(scope)}, drawn AS (
      SELECT l.*, i.customer_id, l.at + make_interval(days => ${upgradeWithinDays}::int) AS upgrade_until, l.at + make_interval(days => ${returnWithinDays}::int) AS return_until
      FROM low_score l JOIN interaction i ON i.id = l.interaction_id WHERE l.hold_out_arm IS NOT NULL
    ), judged AS (
      SELECT d.*, d.hold_out_kind = 'second_ask_only' AND d.upgrade_until <= ${instantSql(scope.now)} AS counts_upgrade,
        coalesce(d.second_rating > d.rating AND d.second_rated_at <= d.upgrade_until, false) AS upgraded,
        d.return_until <= ${instantSql(scope.now)} AS counts_return,
        EXISTS (SELECT 1 FROM purchase p WHERE p.customer_id = d.customer_id AND p.at > d.at AND p.at <= d.return_until)
          OR EXISTS (SELECT 1 FROM interaction o WHERE o.customer_id = d.customer_id AND o.id <> d.interaction_id AND o.status <> 'merged'
            AND coalesce(o.opened_at, o.resolved_at, o.created_at) > d.at AND coalesce(o.opened_at, o.resolved_at, o.created_at) <= d.return_until) AS returned
      FROM drawn d
    )
    SELECT hold_out_arm AS arm, count(DISTINCT policy_key)::int AS policies,
      (count(*) FILTER (WHERE counts_upgrade))::int AS "upgradeRecords", (count(*) FILTER (WHERE counts_upgrade AND upgraded))::int AS "upgradeHits",
      (count(*) FILTER (WHERE counts_return))::int AS "returnRecords", (count(*) FILTER (WHERE counts_return AND returned))::int AS "returnHits"
    FROM judged GROUP BY 1`;
  const treated = rows.find(({ arm }) => arm === 'treated');
  const heldOut = rows.find(({ arm }) => arm === 'held_out');
  return {
    policies: heldOut?.policies ?? 0,
    upgrade: { treated: upgradeOf(treated), heldOut: upgradeOf(heldOut) },
    return: { treated: returnOf(treated), heldOut: returnOf(heldOut) },
  };
}

const upgradeOf = (row: Row | undefined): Share => ({ hits: row?.upgradeHits ?? 0, records: row?.upgradeRecords ?? 0 });
const returnOf = (row: Row | undefined): Share => ({ hits: row?.returnHits ?? 0, records: row?.returnRecords ?? 0 });
