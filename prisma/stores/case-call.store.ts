import { obstacleToCall, type CallObstacle } from '../../domain/recovery/case-call.js';
import type { Actor } from '../../domain/recovery/case-state.js';
import { defaultPolicy } from '../../domain/policy/default-policy.js';
import { placeOf } from '../../domain/policy/plausible-zones.js';
import { err, ok, type Result } from '../../domain/result.js';
import { isSamePerson } from '../../domain/recovery/same-person.js';
import type { CaseCall, RecoveryCase } from '../generated/client.js';
import { lockCase } from './case-rows.js';
import { inTransaction, type Database, type Reader, type Transaction } from './database.js';
import { consentOf, whereaboutsOf } from './customer-columns.js';
import { newId } from './new-id.js';
import { readOrganisation } from './organisation.store.js';
import { oweSignals } from './owed-signal.store.js';
import { getVersion } from './policy.store.js';
import { suppressedAmong } from './suppression.store.js';

export type CallFault = CallObstacle | { code: 'not_found' | 'case_closed' | 'rated_agent_may_not' | 'no_own_phone' | 'call_under_way' };

/**
 * Asks for a call between a person of the company and the case's customer, with the signal that is owed for it. Never by, or for, the agent
 * who was rated; one call of a case at a time.
 */
export function requestCall(
  db: Database,
  caseId: string,
  actor: Actor,
  order: { byUserId: string; atWish: boolean },
  now: Date,
): Promise<Result<{ callId: string }, CallFault>> {
  return inTransaction(db, async (tx) => {
    const found = await lockCase(tx, caseId);
    if (!found) return err({ code: 'not_found' });
    if (found.status === 'closed') return err({ code: 'case_closed' });
    const user = await tx.user.findFirst({ where: { id: order.byUserId, disabledAt: null } });
    if ([actor.email, user?.email].some((email) => isSamePerson(email, found.interaction.agentEmail)))
      return err({ code: 'rated_agent_may_not' });
    if (!user?.phone) return err({ code: 'no_own_phone' });
    if ((await tx.caseCall.count({ where: { caseId, status: { not: 'ended' } } })) > 0) return err({ code: 'call_under_way' });
    const { obstacle } = await judge(tx, found, order.atWish, now);
    if (obstacle) return err(obstacle);
    const callId = newId('cll');
    const wishedAt = order.atWish ? now : null;
    await tx.caseCall.create({
      data: { id: callId, caseId, byId: user.id, byName: user.name, status: 'requested', wishedAt, requestedAt: now },
    });
    await tx.caseEntry.create({
      data: { caseId, at: now, kind: 'call_started', actorId: user.id, actor: user.name, detail: { callId, atWish: order.atWish } },
    });
    await oweSignals(tx, [{ workflow: 'call', entityId: callId, signal: 'start', payload: {} }]);
    return ok({ callId });
  });
}

/** Whether the customer may be called now, and where. */
async function judge(
  tx: Transaction,
  found: RecoveryCase,
  atWish: boolean,
  now: Date,
): Promise<{ obstacle: CallObstacle | null; phone: string | null }> {
  const customer = await tx.customer.findUnique({ where: { id: found.customerId } });
  const response = await tx.surveyResponse.findUnique({ where: { id: found.responseId }, select: { callbackAt: true } });
  const policy = await getVersion(tx, found.policyKey, found.policyVersion);
  const { timeZone } = await readOrganisation(tx);
  const phone = customer?.phone ?? null;
  const isSuppressed = phone !== null && (await suppressedAmong(tx, [phone])).length > 0;
  const facts = {
    phone,
    optedOut: customer === null || customer.optedOutAt !== null || isSuppressed,
    refusedCalls: consentOf(customer?.consent).voice === false,
    ...placeOf(whereaboutsOf(customer), timeZone),
    // An earlier tool's case has no policy of ours.
    hours: (policy?.document ?? defaultPolicy).quietHours,
    wishedAt: response?.callbackAt?.toISOString() ?? null,
  };
  return { obstacle: obstacleToCall(facts, { atWish }, now.toISOString()), phone };
}

/** The call behind a message of the ledger; null for other messages. */
export async function callIdOfDispatch(db: Reader, dispatchId: string): Promise<string | null> {
  const dispatch = await db.dispatch.findUnique({ where: { id: dispatchId }, select: { purpose: true, key: true } });
  return dispatch?.purpose === 'call_back' ? (dispatch.key.split(':')[1] ?? null) : null;
}

/** A call that waits to be placed, with the phone to ring; null where there is nothing to ring any more. */
export async function loadPlaceable(db: Reader, callId: string) {
  const call = await db.caseCall.findUnique({ where: { id: callId }, include: { recoveryCase: true } });
  if (!call || !['requested', 'ringing'].includes(call.status) || call.recoveryCase.status === 'closed') return null;
  const user = await db.user.findFirst({ where: { id: call.byId, disabledAt: null }, select: { phone: true } });
  return user?.phone ? { ...call, phone: user.phone } : null;
}

export async function markRinging(db: Database, callId: string): Promise<void> {
  await db.caseCall.updateMany({ where: { id: callId, status: 'requested' }, data: { status: 'ringing' } });
}

/** What the caller hears first. */
export async function caseNumberOf(db: Reader, callId: string): Promise<number | null> {
  const call = await db.caseCall.findUnique({ where: { id: callId }, select: { recoveryCase: { select: { number: true } } } });
  return call?.recoveryCase.number ?? null;
}

/**
 * The caller wants to be connected: the customer's number, looked up now, and whether it may still be called. Null where it may not, or the
 * call is over. Told twice, it gives the same number again.
 */
export function connectCall(db: Database, callId: string, now: Date): Promise<string | null> {
  return inTransaction(db, async (tx) => {
    const call = await lockCall(tx, callId);
    if (!call || call.status === 'ended' || call.status === 'connected') return null;
    const { obstacle, phone } = await judge(tx, call.recoveryCase, call.wishedAt !== null, now);
    if (obstacle) return null;
    await tx.caseCall.update({ where: { id: callId }, data: { status: 'connecting' } });
    return phone;
  });
}

/** The customer picked up. Told again, or late, the first time stands. */
export async function markConnected(db: Database, callId: string, now: Date): Promise<void> {
  await db.caseCall.updateMany({ where: { id: callId, status: 'connecting' }, data: { status: 'connected', connectedAt: now } });
}

/** The call, locked behind its case until the transaction ends: the order of everyone who writes to a case. */
export async function lockCall(tx: Transaction, callId: string): Promise<(CaseCall & { recoveryCase: RecoveryCase }) | null> {
  await tx.$queryRaw`SELECT 1 FROM recovery_case WHERE id = (SELECT case_id FROM case_call WHERE id = ${callId}) FOR UPDATE`;
  await tx.$queryRaw`SELECT 1 FROM case_call WHERE id = ${callId} FOR UPDATE`;
  return tx.caseCall.findUnique({ where: { id: callId }, include: { recoveryCase: true } });
}
