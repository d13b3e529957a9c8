import { outcomeSentence } from '../../domain/dispatch/provider-outcome.js';
import { ledgerChannels, type LedgerChannel } from '../../domain/interaction.js';
import type { Reader } from './database.js';
import { statusOf, type DispatchStatus } from './dispatch.store.js';

/** One message as staff see it: no address, no words. Instants are ISO strings. */
export interface DispatchView {
  id: string;
  purpose: string;
  channel: LedgerChannel;
  status: DispatchStatus;
  provider: string | null;
  code: string | null;
  reason: string | null;
  queuedAt: string;
  claimedAt: string | null;
  settledAt: string | null;
  looks: number;
  givenUpAt: string | null;
  /** Who said by hand what became of it, and how they knew. */
  settledBy: string | null;
  settledNote: string | null;
  interactionId: string | null;
  caseId: string | null;
}

/** A page of the send ledger, newest first; `next` is the place of its last row where another page follows. */
export async function listDispatches(
  db: Reader,
  { status, limit, before }: { status: DispatchStatus | undefined; limit: number; before: { at: Date; id: string } | null },
): Promise<{ items: DispatchView[]; next: [Date, string] | null }> {
  const rows = await db.dispatch.findMany({
    where: {
      ...(status === undefined ? {} : { status }),
      ...(before === null ? {} : { OR: [{ createdAt: { lt: before.at } }, { createdAt: before.at, id: { lt: before.id } }] }),
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { items: page.map(viewOf), next: rows.length > limit && last ? [last.createdAt, last.id] : null };
}

/** One message; null where there is none. */
export async function findDispatchView(db: Reader, id: string): Promise<DispatchView | null> {
  const dispatch = await db.dispatch.findUnique({ where: { id } });
  return dispatch && viewOf(dispatch);
}

function viewOf(dispatch: Awaited<ReturnType<Reader['dispatch']['findMany']>>[number]): DispatchView {
  const { id, purpose, channel, provider, code, detail, createdAt, claimedAt, settledAt, looks, givenUpAt, settledBy, settledNote } =
    dispatch;
  return {
    id,
    purpose,
    channel: ledgerChannels.find((known) => known === channel) ?? 'email',
    status: statusOf(dispatch),
    provider,
    code,
    reason: code === null ? null : outcomeSentence(provider, code, detail),
    queuedAt: createdAt.toISOString(),
    claimedAt: claimedAt?.toISOString() ?? null,
    settledAt: settledAt?.toISOString() ?? null,
    looks,
    givenUpAt: givenUpAt?.toISOString() ?? null,
    settledBy,
    settledNote,
    interactionId: dispatch.interactionId,
    caseId: dispatch.caseId,
  };
}

export interface DispatchHealth {
  waitingSeconds: number;
  unclear: number;
  givenUp: number;
}

/** How the send ledger stands now. A message that was put off until the morning waits, too. */
export async function dispatchHealth(db: Reader, now: Date): Promise<DispatchHealth> {
  const [row] = await db.$queryRaw<{ oldest: Date | null; unclear: bigint; givenUp: bigint }[]>`
    SELECT min(created_at) FILTER (WHERE status = 'queued') AS oldest,
           count(*) FILTER (WHERE status = 'unknown' AND given_up_at IS NULL) AS unclear,
           count(*) FILTER (WHERE status = 'unknown' AND given_up_at IS NOT NULL) AS "givenUp"
    FROM dispatch WHERE status IN ('queued', 'unknown')`;
  const waitingMs = row?.oldest ? now.getTime() - row.oldest.getTime() : 0;
  return { waitingSeconds: Math.max(0, waitingMs / 1_000), unclear: Number(row?.unclear ?? 0), givenUp: Number(row?.givenUp ?? 0) };
}
