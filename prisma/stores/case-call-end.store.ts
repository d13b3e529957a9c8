import { outreachOf, type CallResult } from '../../domain/recovery/case-call.js';
import { identityOf } from '../../domain/recovery/applied.js';
import type { Actor } from '../../domain/recovery/case-state.js';
import { err, ok, type Result } from '../../domain/result.js';
import { isSamePerson } from '../../domain/recovery/same-person.js';
import type { CaseCall } from '../generated/client.js';
import { lockCall } from './case-call.store.js';
import { inTransaction, type Database, type Transaction } from './database.js';
import { applyCommandWithin } from './recovery-case.store.js';

export interface CallEnd {
  result: CallResult;
  /** How long the two were connected; null where they weren't. */
  seconds: number | null;
  /** Only a call that has not got to the customer: the caller's own phone went unanswered or was put down. */
  beforeCustomer?: boolean;
}

/**
 * Ends a call, once: what is told later changes nothing. Writes the timeline's line and, where the customer's phone rang, the outreach in
 * the same transaction. A case that was closed meanwhile gets the line alone.
 */
export function endCall(db: Database, callId: string, end: CallEnd, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const call = await lockCall(tx, callId);
    if (!call || call.status === 'ended') return;
    if (end.beforeCustomer === true && call.status !== 'requested' && call.status !== 'ringing') return;
    await finish(tx, call, end, now);
  });
}

/** Ends a call of which nobody told how it ended. */
export function settleCall(db: Database, callId: string, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const call = await lockCall(tx, callId);
    if (!call || call.status === 'ended') return;
    const result = call.status === 'requested' ? 'failed' : call.status === 'ringing' ? 'not_taken' : 'unknown';
    await finish(tx, call, { result, seconds: null }, now);
  });
}

async function finish(tx: Transaction, call: CaseCall, { result, seconds }: CallEnd, now: Date): Promise<void> {
  const { id, caseId, byId, byName } = call;
  const connectedAt = call.connectedAt ?? (seconds === null || seconds === 0 ? null : new Date(now.getTime() - seconds * 1_000));
  await tx.caseCall.update({ where: { id }, data: { status: 'ended', result, durationS: seconds, connectedAt, endedAt: now } });
  await tx.caseEntry.create({
    data: { caseId, at: now, kind: 'call_ended', actorId: byId, actor: byName, detail: { callId: id, result, seconds } },
  });
  const outreach = outreachOf(result);
  if (outreach === null) return;
  const by = await actorOf(tx, call);
  const at = (connectedAt ?? now).toISOString();
  await applyCommandWithin(tx, caseId, by, { type: 'log_outreach', kind: 'call', result: outreach, note: '', at }, now.toISOString());
}

async function actorOf(tx: Transaction, { byId, byName }: CaseCall): Promise<Actor> {
  const user = await tx.user.findUnique({ where: { id: byId }, select: { email: true, role: true } });
  const role = (['admin', 'ops', 'manager', 'agent', 'leader'] as const).find((known) => known === user?.role) ?? 'agent';
  return { id: byId, name: byName, email: user?.email ?? null, role };
}

/**
 * The caller says that it was the customer's mailbox: no machine can tell that from a person who listens. Corrects the outreach that was
 * logged for the call; it still counts as one, but nobody was reached by it.
 */
export function markVoicemail(
  db: Database,
  { caseId, callId }: { caseId: string; callId: string },
  actor: Actor,
  now: Date,
): Promise<Result<null, { code: 'not_found' | 'call_reached_nobody' | 'rated_agent_may_not' }>> {
  return inTransaction(db, async (tx) => {
    const call = await lockCall(tx, callId);
    if (call?.caseId !== caseId) return err({ code: 'not_found' });
    const { agentEmail } = await tx.interaction.findUniqueOrThrow({
      where: { id: call.recoveryCase.interactionId },
      select: { agentEmail: true },
    });
    if (isSamePerson(actor.email, agentEmail)) return err({ code: 'rated_agent_may_not' });
    if (call.result === 'voicemail') return ok(null);
    if (call.result !== 'reached') return err({ code: 'call_reached_nobody' });
    const { byId, connectedAt } = call;
    await tx.caseCall.update({ where: { id: callId }, data: { result: 'voicemail' } });
    const logged = { caseId, byId, kind: 'call', result: 'reached', at: connectedAt ?? now };
    await tx.outreach.updateMany({ where: logged, data: { result: 'voicemail' } });
    const first = await tx.outreach.findFirst({ where: { caseId, result: 'reached' }, orderBy: { at: 'asc' }, select: { at: true } });
    await tx.recoveryCase.update({ where: { id: caseId }, data: { reachedAt: first?.at ?? null, revision: { increment: 1 } } });
    await tx.caseEntry.create({
      data: { caseId, at: now, kind: 'call_was_voicemail', actorId: identityOf(actor), actor: actor.name, detail: { callId } },
    });
    return ok(null);
  });
}
