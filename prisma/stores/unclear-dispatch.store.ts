import { firstLookAfterMs } from '../../domain/dispatch/looks.js';
import type { DispatchChannel } from '../../domain/interaction.js';
import type { Database, Reader } from './database.js';

/** A message that may have been sent. */
export interface UnclearDispatch {
  id: string;
  channel: DispatchChannel;
  provider: string | null;
  address: string;
  text: string;
  claimedAt: Date;
  /** Looks so far, this one counted in. */
  looks: number;
  sample: boolean;
}

/**
 * Takes messages whose time to be looked for has come, for the next two minutes: nobody else takes them meanwhile, and when this
 * process dies they come up again. One whose attempt died is unclear from here on.
 */
export function takeUnclear(db: Database, now: Date, limit: number): Promise<UnclearDispatch[]> {
  const [lease, claimedBefore] = [new Date(now.getTime() + firstLookAfterMs), new Date(now.getTime() - firstLookAfterMs)];
  return db.$queryRaw<UnclearDispatch[]>`
    UPDATE dispatch SET looks = looks + 1, look_at = ${lease},
      detail = CASE status WHEN 'sending' THEN 'the attempt that claimed it did not come back' ELSE detail END,
      settled_at = coalesce(settled_at, ${now}), status = 'unknown'
    WHERE id IN (
      SELECT id FROM dispatch
      WHERE status IN ('sending', 'unknown') AND given_up_at IS NULL AND claimed_at IS NOT NULL
        AND CASE WHEN look_at IS NULL THEN claimed_at <= ${claimedBefore} ELSE look_at <= ${now} END
      ORDER BY claimed_at LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    RETURNING id, channel, provider, address, text, claimed_at AS "claimedAt", looks, sample`;
}

/** Of these ids of a provider, those that another message of ours is known by. */
export async function takenIdsAmong(db: Reader, providerMessageIds: readonly string[], besides: string): Promise<Set<string>> {
  const rows = await db.dispatch.findMany({
    where: { providerMessageId: { in: [...providerMessageIds] }, id: { not: besides } },
    select: { providerMessageId: true },
  });
  return new Set(rows.flatMap(({ providerMessageId }) => providerMessageId ?? []));
}

/** Other messages with the same words to the same address that may have been sent, too, and whose id nobody knows. */
export function countRivals(db: Reader, { id, address, text }: UnclearDispatch): Promise<number> {
  return db.dispatch.count({
    where: { address, text, id: { not: id }, status: { in: ['sending', 'unknown'] }, providerMessageId: null },
  });
}

/** Looks again at an instant. One that was settled meanwhile stays so. */
export async function lookAgain(db: Database, id: string, at: Date): Promise<void> {
  await db.dispatch.updateMany({ where: { id, status: 'unknown' }, data: { lookAt: at } });
}

/** Stops looking: what became of it shows only if the provider calls late. True for the one caller that gave it up. */
export async function giveUp(db: Database, id: string, now: Date): Promise<boolean> {
  const { count } = await db.dispatch.updateMany({ where: { id, status: 'unknown', givenUpAt: null }, data: { givenUpAt: now } });
  return count > 0;
}
