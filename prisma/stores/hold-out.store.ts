import { durationMs } from '../../domain/duration.js';
import { drawKeyOf } from '../../domain/ids.js';
import type { Actor, Severity } from '../../domain/recovery/case-state.js';
import { severities } from '../../domain/recovery/case-state.js';
import { drawHoldOut as draw, heldOutReason, isHeldOut, type HeldCase } from '../../domain/recovery/hold-out.js';
import { identityOf } from '../../domain/recovery/applied.js';
import { isSamePerson } from '../../domain/recovery/same-person.js';
import { err, ok, type Result } from '../../domain/result.js';
import { Prisma, type RecoveryCase } from '../generated/client.js';
import { lockCase } from './case-rows.js';
import { inTransaction, type Database, type Reader, type Transaction } from './database.js';
import { getVersion } from './policy.store.js';
import { instantOrNull } from './response-view.js';

const amends = 'Amends';

/** Whether the case `c` is being held out, as `isHeldOut` has it. */
export const heldOutSql = Prisma.sql`(c.hold_out_arm IS NOT DISTINCT FROM 'held_out' AND c.released_at IS NULL AND c.first_outreach_at IS NULL AND c.status NOT IN ('closed', 'last_look'))`;

/** A case as the hold-out sees it. */
export function heldCaseOf(
  row: Pick<RecoveryCase, 'holdOutArm' | 'holdOutKind' | 'heldUntil' | 'releasedAt' | 'firstOutreachAt' | 'status'>,
): HeldCase {
  return {
    arm: row.holdOutArm === 'held_out' || row.holdOutArm === 'treated' ? row.holdOutArm : null,
    kind: row.holdOutKind === 'held' || row.holdOutKind === 'second_ask_only' ? row.holdOutKind : null,
    heldUntil: instantOrNull(row.heldUntil),
    releasedAt: instantOrNull(row.releasedAt),
    firstOutreachAt: instantOrNull(row.firstOutreachAt),
    isOver: row.status === 'closed' || row.status === 'last_look',
  };
}

/** Whether a case is being held out. */
export async function isHeldNow(db: Reader, caseId: string): Promise<boolean> {
  const found = await db.recoveryCase.findUnique({ where: { id: caseId } });
  return found !== null && isHeldOut(heldCaseOf(found));
}

/** How a case that was held out stands, as callers see it; null for every other one, also for those that might have been. */
export function holdOutView(row: RecoveryCase) {
  const held = heldCaseOf(row);
  if (held.arm !== 'held_out' || held.kind === null) return null;
  const isHeld = isHeldOut(held);
  return {
    kind: held.kind,
    isHeld,
    reason: isHeld ? heldOutReason(held) : null,
    until: held.heldUntil,
    releasedAt: held.releasedAt,
    releasedBy: row.releasedBy,
    releaseReason: row.releaseReason,
  };
}

/** Draws the side of a new case, where its policy has a hold-out; written once. */
export async function drawHoldOut(tx: Transaction, caseId: string, { wishesCall }: { wishesCall: boolean }, now: Date): Promise<void> {
  const found = await tx.recoveryCase.findUniqueOrThrow({ where: { id: caseId } });
  const policy = await getVersion(tx, found.policyKey, found.policyVersion);
  if (!policy || policy.document.holdOut === null) return;
  const customer = await tx.customer.findUnique({ where: { id: found.customerId }, select: { externalId: true } });
  if (!customer) return;
  const severity: Severity = severities.find((known) => known === found.severity) ?? 'normal';
  const facts = {
    policyKey: policy.key,
    drawKey: drawKeyOf(customer.externalId),
    severity,
    wishesCall,
    openedAt: found.openedAt.toISOString(),
  };
  const drawn = draw(policy.document, facts);
  if (drawn.arm === null) return;
  const heldUntil = drawn.arm === 'held_out' ? drawn.heldUntil : null;
  await tx.recoveryCase.update({ where: { id: caseId }, data: { holdOutArm: drawn.arm, holdOutKind: drawn.kind, heldUntil } });
  if (heldUntil === null) return; // whoever works on a case needn't know that it might have been held
  const { kind, drawnPercent } = drawn;
  const detail = { kind, until: heldUntil, drawnPercent, sharePercent: policy.document.holdOut.sharePercent };
  await tx.caseEntry.create({ data: { caseId, at: now, kind: 'held_out', actor: amends, detail } });
}

/** Releases a case because of what has become known; nothing where it is not held out. */
export async function releaseByItself(tx: Transaction, caseId: string, reason: string, now: Date): Promise<void> {
  const found = await lockCase(tx, caseId);
  if (found && isHeldOut(heldCaseOf(found))) await release(tx, found, { name: amends, id: null }, reason, now);
}

/** Puts a case that is held out into people's hands, at once and for good. It stays on the side it was drawn to when numbers are counted. */
export function releaseCase(
  db: Database,
  caseId: string,
  actor: Actor,
  reason: string,
  now: Date,
): Promise<Result<null, { code: 'not_found' | 'not_held_out' | 'rated_agent_may_not' }>> {
  return inTransaction(db, async (tx) => {
    const found = await lockCase(tx, caseId);
    if (!found) return err({ code: 'not_found' });
    if (isSamePerson(actor.email, found.interaction.agentEmail)) return err({ code: 'rated_agent_may_not' });
    if (!isHeldOut(heldCaseOf(found))) return err({ code: 'not_held_out' });
    await release(tx, found, { name: actor.name, id: actor.id ?? identityOf(actor) }, reason, now);
    return ok(null);
  });
}

/** Its deadline is as long as any other's, from now on. The sweeper finds it without a clock and starts one, which alerts the assignee. */
async function release(
  tx: Transaction,
  found: RecoveryCase,
  by: { name: string; id: string | null },
  reason: string,
  now: Date,
): Promise<void> {
  const { id, policyKey, policyVersion, secondAskedAt, outreachDueAt } = found;
  const policy = await getVersion(tx, policyKey, policyVersion);
  const spanMs = policy ? durationMs(policy.document.lowScore.outreachWithin) : 0;
  const due = new Date(Math.max(outreachDueAt.getTime(), now.getTime() + spanMs));
  // One that was asked again has a clock that waits for the answer.
  const clock = secondAskedAt === null ? { clockStartedAt: null } : {};
  await tx.recoveryCase.update({
    where: { id },
    data: { ...clock, outreachDueAt: due, releasedAt: now, releasedBy: by.name, releaseReason: reason, revision: { increment: 1 } },
  });
  await tx.caseEntry.create({
    data: { caseId: id, at: now, kind: 'released', actorId: by.id, actor: by.name, detail: { reason, outreachDueAt: due.toISOString() } },
  });
}

/** Marks a case that is held out as asked for its second rating. */
export async function markHeldAsked(tx: Transaction, caseId: string, now: Date): Promise<void> {
  await tx.recoveryCase.update({ where: { id: caseId }, data: { status: 'asked_again', secondAskedAt: now, revision: { increment: 1 } } });
  await tx.caseEntry.create({ data: { caseId, at: now, kind: 'asked_again', actor: amends, detail: { heldOut: true } } });
}

/**
 * A case that was released while its second ask waited for the morning: the workflow that was to ask ends, and the sweeper starts the case's own
 * clock. The touched interaction keeps the sweeper away for a minute, until that workflow is gone.
 */
export async function leaveToItsClock(tx: Transaction, { id, interactionId }: RecoveryCase, now: Date): Promise<{ outcome: 'released' }> {
  await tx.recoveryCase.update({ where: { id }, data: { clockStartedAt: null } });
  await tx.interaction.update({ where: { id: interactionId }, data: { updatedAt: now } });
  return { outcome: 'released' };
}
