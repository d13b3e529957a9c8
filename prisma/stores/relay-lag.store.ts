import type { Reader } from './database.js';

export interface RelayLag {
  waiting: number;
  lagSeconds: number;
  parked: number;
}

/** How far the relay is behind; reads only the partial indexes of what is undelivered. */
export async function relayLag(db: Reader, now: Date): Promise<RelayLag> {
  const [row] = await db.$queryRaw<{ waiting: bigint; oldest: Date | null; parked: bigint }[]>`
    SELECT count(*) AS waiting, min(since) AS oldest,
           (SELECT count(*) FROM intake_event WHERE parked_at IS NOT NULL AND relayed_at IS NULL) AS parked
    FROM (
      SELECT received_at AS since FROM intake_event WHERE relayed_at IS NULL AND parked_at IS NULL
      UNION ALL
      SELECT created_at FROM workflow_signal WHERE delivered_at IS NULL
    ) owed`;
  const lagMs = row?.oldest ? now.getTime() - row.oldest.getTime() : 0;
  return { waiting: Number(row?.waiting ?? 0), lagSeconds: Math.max(0, lagMs / 1_000), parked: Number(row?.parked ?? 0) };
}

export async function countDispatchesByStatus(db: Reader): Promise<{ status: string; count: number }[]> {
  const rows = await db.$queryRaw<{ status: string; count: bigint }[]>`SELECT status, count(*) AS count FROM dispatch GROUP BY status`;
  return rows.map(({ status, count }) => ({ status, count: Number(count) }));
}
