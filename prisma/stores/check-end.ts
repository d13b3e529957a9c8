import { checkEnds, checkKinds, type CheckEnd, type CheckKind } from '../../domain/policy/resolution-check.js';
import type { Prisma, ResolutionCheck } from '../generated/client.js';
import type { Transaction } from './database.js';
import { writeDecisions } from './decision-rows.js';
import { oweSignals } from './owed-signal.store.js';

/** Statuses in which a question can still be answered. */
export const openCheckStatuses = ['scheduled', 'sent'];

/** Null for a question that is still open. */
export const checkEndOf = (status: string): CheckEnd | null => checkEnds.find((known) => known === status) ?? null;
export const checkKindOf = (text: string): CheckKind => checkKinds.find((known) => known === text) ?? 'confirmation';

/** The question, locked until the transaction ends; null where there is none. Whoever needs the customer's lock too takes that one first. */
export async function lockCheck(tx: Transaction, id: string): Promise<ResolutionCheck | null> {
  await tx.$queryRaw`SELECT 1 FROM resolution_check WHERE id = ${id} FOR UPDATE`;
  return tx.resolutionCheck.findUnique({ where: { id } });
}

/** Closes an open question by an answer or by silence, with its line in the trace. The caller holds its row lock. */
export async function settleCheck(tx: Transaction, check: ResolutionCheck, status: 'yes' | 'no' | 'silent', now: Date): Promise<void> {
  const answeredAt = status === 'silent' ? null : now;
  await tx.resolutionCheck.update({ where: { id: check.id }, data: { status, answeredAt } });
  const { interactionId, resolutionNumber, kind, policyKey, policyVersion, sentAt, waitsUntil } = check;
  const detail = {
    answer: status,
    sentAt: sentAt?.toISOString() ?? null,
    answeredAt: answeredAt?.toISOString() ?? null,
    waitsUntil: waitsUntil.toISOString(),
  };
  await writeDecisions(tx, [
    {
      interactionId,
      resolutionNumber,
      at: now,
      step: 'resolution_check',
      policy: { key: policyKey, version: policyVersion },
      outcome: status,
      decidedBy: status === 'no' ? kind : null,
      trace: [{ rule: kind, outcome: status === 'no' ? 'stop' : 'pass', detail }],
      facts: null,
    },
  ]);
}

/** Calls off every open question that matches, and wakes their workflows, which decide by what is so now. Returns how many. */
export async function cancelOpenChecks(tx: Transaction, where: Prisma.ResolutionCheckWhereInput): Promise<number> {
  const candidates = await tx.resolutionCheck.findMany({
    where: { AND: [where, { status: { in: openCheckStatuses } }] },
    select: { id: true },
  });
  let cancelled = 0;
  for (const { id } of candidates.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const check = await lockCheck(tx, id);
    if (!check || !openCheckStatuses.includes(check.status)) continue;
    await tx.resolutionCheck.update({ where: { id }, data: { status: 'cancelled' } });
    await oweSignals(tx, [
      { workflow: 'interaction', entityId: check.interactionId, signal: 'checkAnswered', payload: { checkId: id, answer: 'cancelled' } },
    ]);
    cancelled += 1;
  }
  return cancelled;
}
