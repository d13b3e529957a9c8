import { planCheck, type CheckEnd, type PlannedCheck } from '../../domain/policy/resolution-check.js';
import type { PolicyVersion } from '../../domain/policy/policy.schema.js';
import type { ResolutionCheck } from '../generated/client.js';
import { checkEndOf, checkKindOf, lockCheck, openCheckStatuses, settleCheck } from './check-end.js';
import { inTransaction, type Database, type Reader, type Transaction } from './database.js';
import type { AskedInteraction } from './decision-facts.js';
import { groundsOf, lockInteraction } from './decision.store.js';
import { newId, newToken } from './new-id.js';
import { getVersion } from './policy.store.js';

/** The question to put, as the workflow needs it; null where none is to be put. Instants are ISO strings. */
export interface CheckToAsk {
  check: { id: string; sendAt: string; waitsUntil: string } | null;
}

const noQuestion: CheckToAsk = { check: null };

/**
 * The one question about a resolution, under the customer's row lock. Repeated, it gives the same question while that is open. None
 * where the interaction has left the resolution, is decided, has its answer, or where nobody would be asked afterwards anyway.
 */
export function askWhetherResolved(
  db: Database,
  resolution: { interactionId: string; resolutionNumber: number },
  now: Date,
): Promise<CheckToAsk> {
  return inTransaction(db, async (tx) => {
    const interaction = await lockInteraction(tx, resolution.interactionId);
    if (!interaction?.customer || interaction.status !== 'resolved' || interaction.resolutionNumber !== resolution.resolutionNumber)
      return noQuestion;
    const earlier = await tx.resolutionCheck.findUnique({ where: { interactionId_resolutionNumber: resolution } });
    if (earlier) return openCheckStatuses.includes(earlier.status) ? toAsk(earlier) : noQuestion;
    if (await isDecided(tx, resolution)) return noQuestion;
    const grounds = await groundsOf(tx, interaction, now);
    const planned = grounds && planCheck(grounds.policy, grounds.facts, now.toISOString());
    return grounds && planned ? toAsk(await store(tx, interaction, grounds.policy, planned, now)) : noQuestion;
  });
}

const toAsk = ({ id, sendAt, waitsUntil }: ResolutionCheck): CheckToAsk => ({
  check: { id, sendAt: sendAt.toISOString(), waitsUntil: waitsUntil.toISOString() },
});

/** A run that begins again after the ask finds it decided: the policy may have learnt to put questions since. */
async function isDecided(tx: Transaction, resolution: { interactionId: string; resolutionNumber: number }): Promise<boolean> {
  const decisions = await tx.decision.count({ where: { ...resolution, step: 'decide' } });
  return decisions > 0 || (await tx.invitation.count({ where: { ...resolution, kind: 'first' } })) > 0;
}

function store(
  tx: Transaction,
  interaction: AskedInteraction,
  policy: PolicyVersion,
  planned: PlannedCheck,
  now: Date,
): Promise<ResolutionCheck> {
  const { sendAt, waitsUntil, ...question } = planned;
  return tx.resolutionCheck.create({
    data: {
      ...question,
      id: newId('chk'),
      token: newToken(),
      interactionId: interaction.id,
      customerId: interaction.customer?.id ?? '',
      resolutionNumber: interaction.resolutionNumber,
      status: 'scheduled',
      policyKey: policy.key,
      policyVersion: policy.version,
      createdAt: now,
      sendAt: new Date(sendAt),
      waitsUntil: new Date(waitsUntil),
      sample: interaction.sample,
    },
  });
}

/** A question with everything that its message, or the news of its answer, needs; null where it is gone. */
export async function loadCheck(db: Reader, id: string) {
  const check = await db.resolutionCheck.findUnique({ where: { id }, include: { interaction: { include: { customer: true } } } });
  const policy = check && (await getVersion(db, check.policyKey, check.policyVersion));
  return check && policy ? { ...check, kind: checkKindOf(check.kind), policy } : null;
}

/** Marks that the message went out. Marked again by a retry, the first time stands. */
export async function markCheckSent(db: Database, id: string, now: Date): Promise<void> {
  await db.resolutionCheck.updateMany({ where: { id, sentAt: null }, data: { sentAt: now } });
  await db.resolutionCheck.updateMany({ where: { id, status: 'scheduled' }, data: { status: 'sent' } });
}

/** Ends an open question and says how it stands then: an answer that came first counts. One that is gone counts as cancelled. */
export function endCheck(db: Database, id: string, status: 'silent' | 'cancelled', now: Date): Promise<CheckEnd> {
  return inTransaction(db, async (tx) => {
    const check = await lockCheck(tx, id);
    if (!check) return 'cancelled';
    const ended = checkEndOf(check.status);
    if (ended !== null) return ended;
    if (status === 'silent') await settleCheck(tx, check, status, now);
    else await tx.resolutionCheck.update({ where: { id }, data: { status } });
    return status;
  });
}
