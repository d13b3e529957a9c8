import { applyCaseCommand, identityOf } from '../../domain/recovery/apply-command.js';
import type { Actor, CaseChange, CaseCommand, CaseFault } from '../../domain/recovery/case-state.js';
import { isLimited, limitOf } from '../../domain/recovery/policy-limits.js';
import { err, ok, type Result } from '../../domain/result.js';
import { isSamePerson } from '../../domain/recovery/same-person.js';
import type { Prisma } from '../generated/client.js';
import { caseStateOf, columnsOf, lockCase, oweCaseChanged, settleClosedCase } from './case-rows.js';
import { inTransaction, type Database, type Transaction } from './database.js';
import { newId } from './new-id.js';
import { getVersion } from './policy.store.js';

/**
 * Applies a person's command to a case: decided by `applyCaseCommand`, written with its timeline line and the signal to the
 * workflow in one transaction under the case's row lock. Needs no worker and no Temporal.
 */
export function applyCommand(
  db: Database,
  caseId: string,
  actor: Actor,
  command: CaseCommand,
  now: string,
): Promise<Result<CaseChange, CaseFault | { code: 'not_found' }>> {
  return inTransaction(db, (tx) => applyCommandWithin(tx, caseId, actor, command, now));
}

/** The same inside a transaction of the caller's. */
export async function applyCommandWithin(
  tx: Transaction,
  caseId: string,
  actor: Actor,
  command: CaseCommand,
  now: string,
): Promise<Result<CaseChange, CaseFault | { code: 'not_found' }>> {
  const found = await lockCase(tx, caseId);
  if (!found) return err({ code: 'not_found' });
  const { interaction, ...row } = found;
  if (command.type === 'assign' && (await isRatedAgent(tx, command.userId, interaction.agentEmail))) return err({ code: 'rated_agent_may_not' });
  const limit = isLimited(command) ? await limitHere(tx, row, actor, command) : null;
  if (limit) return err(limit);
  const applied = applyCaseCommand(caseStateOf(row, interaction.agentEmail), actor, command, now);
  if (!applied.ok) return applied;
  const change = applied.value;
  const updated = await tx.recoveryCase.update({
    where: { id: caseId },
    data: { ...columnsOf(change.state), ...wordsOf(actor, command, row.reachedAt, now), revision: { increment: 1 } },
  });
  if (command.type === 'log_outreach') await storeOutreach(tx, caseId, actor, command, change.entry.at);
  await addEntry(tx, caseId, actor, change.entry);
  if (change.signal) await oweCaseChanged(tx, updated);
  if (updated.status === 'closed') await settleClosedCase(tx, updated, new Date(now));
  return ok(change);
}

async function limitHere(tx: Transaction, { policyKey, policyVersion }: { policyKey: string; policyVersion: number }, actor: Actor, command: CaseCommand): Promise<CaseFault | null> {
  const policy = await getVersion(tx, policyKey, policyVersion);
  return policy && limitOf(policy.document, actor, command); // an earlier tool's case has no policy of ours
}

async function isRatedAgent(tx: Transaction, userId: string, agentEmail: string | null): Promise<boolean> {
  const user = await tx.user.findUnique({ where: { id: userId }, select: { email: true } });
  return isSamePerson(user?.email, agentEmail);
}

/** What a command leaves behind besides the state: the words of a resolution, the moment somebody was really reached. */
function wordsOf(actor: Actor, command: CaseCommand, reachedAt: Date | null, now: string): Prisma.RecoveryCaseUncheckedUpdateInput {
  if (command.type === 'resolve') {
    return { rootCause: command.rootCause, action: command.action, resolutionNote: command.note, resolvedById: actor.id };
  }
  if (command.type === 'log_outreach' && command.result === 'reached') {
    const at = new Date(command.at ?? now);
    return { reachedAt: reachedAt !== null && reachedAt < at ? reachedAt : at };
  }
  return {};
}

async function storeOutreach(tx: Transaction, caseId: string, actor: Actor, command: CaseCommand & { type: 'log_outreach' }, at: string): Promise<void> {
  const { kind, result, note } = command;
  await tx.outreach.create({ data: { id: newId('out'), caseId, kind, result, note, at, byId: actor.id, byName: actor.name } });
}

async function addEntry(tx: Transaction, caseId: string, actor: Actor, entry: CaseChange['entry']): Promise<void> {
  await tx.caseEntry.create({ data: { caseId, at: entry.at, kind: entry.kind, actorId: actor.id ?? identityOf(actor), actor: actor.name, detail: entry.detail } });
}
