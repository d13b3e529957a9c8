import type { Actor } from '../../domain/recovery/case-state.js';
import { personalStatuses, settlementOf, type PersonalStatus } from '../../domain/recovery/personal-message.js';
import type { PersonalMessage, RecoveryCase } from '../generated/client.js';
import { lockCase } from './case-rows.js';
import { inTransaction, type Database, type Reader, type Transaction } from './database.js';
import { personalKey, roleOf } from './personal-message.store.js';
import { applyCommandWithin } from './recovery-case.store.js';

/** A message that no provider took for this long is given up: what was right to write yesterday may not be today. */
const givenUpAfterMs = 24 * 3_600_000;

/**
 * Brings a person's message in line with the ledger, once per change: what a provider took is logged as the outreach that it is, by the hand of
 * whoever wrote it and at the time at which it left; what did not arrive, or is unclear, gets its line. A case that was closed meanwhile gets
 * the line alone.
 */
export function settlePersonal(db: Database, id: string, now: Date): Promise<PersonalStatus | null> {
  return inTransaction(db, async (tx) => {
    const known = await tx.personalMessage.findUnique({ where: { id }, select: { caseId: true } });
    const found = known && (await lockCase(tx, known.caseId));
    const message = known && (await tx.personalMessage.findUnique({ where: { id } }));
    if (!found || !message) return null;
    await giveUpOld(tx, message, now);
    const dispatch = await tx.dispatch.findUnique({ where: { key: personalKey(message) } });
    const before = statusOf(message);
    const settlement = dispatch && settlementOf(before, dispatch.status);
    if (!dispatch || !settlement) return before;
    const { status, news } = settlement;
    const sentAt = dispatch.claimedAt ?? dispatch.settledAt ?? now;
    await tx.personalMessage.update({
      where: { id },
      data: { status, dispatchId: dispatch.id, code: dispatch.code, ...(status === 'sent' ? { sentAt } : {}) },
    });
    // The outreach has a line of its own.
    const isLogged = status === 'sent' && (await logOutreach(tx, found, message, sentAt, now));
    if (!isLogged)
      await note(tx, message, { kind: news, at: status === 'sent' ? sentAt : now, code: status === 'sent' ? null : dispatch.code });
    return status;
  });
}

/** Its queued dispatch ends with it, or a worker that comes back would still send it. */
async function giveUpOld(tx: Transaction, message: PersonalMessage, now: Date): Promise<void> {
  if (message.status !== 'pending' || now.getTime() - message.writtenAt.getTime() < givenUpAfterMs) return;
  await tx.dispatch.updateMany({
    where: { key: personalKey(message), status: 'queued' },
    data: { status: 'suppressed', settledAt: now, code: 'waited_too_long' },
  });
}

/** False where the case takes none any more. */
async function logOutreach(
  tx: Transaction,
  { id: caseId }: RecoveryCase,
  message: PersonalMessage,
  sentAt: Date,
  now: Date,
): Promise<boolean> {
  const kind = message.channel === 'email' ? 'email' : 'message';
  const command = { type: 'log_outreach', kind, result: 'sent', note: message.subject ?? '', at: sentAt.toISOString() } as const;
  return (await applyCommandWithin(tx, caseId, await writerOf(tx, message), command, now.toISOString())).ok;
}

async function writerOf(tx: Transaction, { byId, byName }: PersonalMessage): Promise<Actor> {
  const user = await tx.user.findUnique({ where: { id: byId }, select: { email: true, role: true } });
  return { id: byId, name: byName, email: user?.email ?? null, role: roleOf(user?.role ?? 'agent') };
}

function note(
  tx: Transaction,
  { id, caseId, channel }: PersonalMessage,
  line: { kind: string; at: Date; code: string | null },
): Promise<unknown> {
  const { kind, at, code } = line;
  return tx.caseEntry.create({
    data: { caseId, at, kind, actor: 'Amends', detail: { messageId: id, channel, ...(code === null ? {} : { code }) } },
  });
}

const statusOf = ({ status }: PersonalMessage): PersonalStatus => personalStatuses.find((known) => known === status) ?? 'pending';

/** Messages whose fate the ledger has learned since: by a callback, a look or a person's word. */
export async function listSettledMeanwhile(db: Reader, now: Date, limit: number): Promise<string[]> {
  const old = new Date(now.getTime() - givenUpAfterMs);
  // What came back does so within days.
  const recent = new Date(now.getTime() - 10 * 86_400_000);
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT m.id FROM personal_message m JOIN dispatch d ON d.key = 'personal:' || m.id || ':0:' || m.channel
    WHERE (m.status IN ('pending', 'unclear') AND d.status IN ('sent', 'delivered', 'failed', 'suppressed'))
      OR (m.status = 'pending' AND d.status = 'unknown')
      OR (m.status = 'pending' AND m.written_at < ${old} AND d.status = 'queued')
      OR (m.status = 'sent' AND m.sent_at > ${recent} AND d.status = 'failed')
    ORDER BY m.written_at LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}
