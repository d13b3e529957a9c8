import { applyCaseCommand, noFacts } from '../../domain/recovery/apply-command.js';
import { identityOf } from '../../domain/recovery/applied.js';
import type { Actor, CaseChange, CaseCommand, CaseFault, CaseState, CommandFacts } from '../../domain/recovery/case-state.js';
import { standsAbove } from '../../domain/recovery/last-look.js';
import { isLimited, limitOf } from '../../domain/recovery/policy-limits.js';
import { err, ok, type Result } from '../../domain/result.js';
import { isSamePerson } from '../../domain/recovery/same-person.js';
import type { Prisma } from '../generated/client.js';
import { storeMentions } from './case-mention.store.js';
import { caseStateOf, columnsOf, lockCase, oweCaseChanged, settleClosedCase, settleReopenedCase } from './case-rows.js';
import { inTransaction, type Database, type Transaction } from './database.js';
import { listLookers } from './last-look.store.js';
import { newId } from './new-id.js';
import { getVersion } from './policy.store.js';

/** What others made of a case since somebody looked at it: who, what and when. */
export interface CaseMeanwhile {
  code: 'case_changed';
  revision: number;
  changes: { at: string; kind: string; actor: string }[];
}

export type CommandRefusal = CaseFault | CaseMeanwhile | { code: 'not_found' };

/**
 * Applies a person's command to a case: decided by `applyCaseCommand`, written with its timeline line and the signal to the
 * workflow in one transaction under the case's row lock. Needs no worker and no Temporal. With an `expectedRevision`, a case that
 * others have changed since stays as it is.
 */
export function applyCommand(
  db: Database,
  caseId: string,
  actor: Actor,
  command: CaseCommand,
  now: string,
  expectedRevision: number | null = null,
): Promise<Result<CaseChange, CommandRefusal>> {
  return inTransaction(db, (tx) => applyCommandWithin(tx, caseId, actor, command, now, expectedRevision));
}

/** The same inside a transaction of the caller's. */
export async function applyCommandWithin(
  tx: Transaction,
  caseId: string,
  actor: Actor,
  command: CaseCommand,
  now: string,
  expectedRevision: number | null = null,
): Promise<Result<CaseChange, CommandRefusal>> {
  const row = await lockCase(tx, caseId);
  if (!row) return err({ code: 'not_found' });
  if (expectedRevision !== null && row.revision !== expectedRevision) return err(await meanwhile(tx, row, expectedRevision));
  const before = caseStateOf(row);
  const named = personNamedBy(command);
  if (named !== null && (await isRatedAgent(tx, named, before.ratedAgentEmail))) return err({ code: 'rated_agent_may_not' });
  const limit = isLimited(command) ? await limitHere(tx, row, actor, command) : null;
  if (limit) return err(limit);
  const applied = applyCaseCommand(before, actor, command, now, await factsFor(tx, actor, command, before));
  if (!applied.ok) return applied;
  const change = applied.value;
  const updated = await tx.recoveryCase.update({
    where: { id: caseId },
    data: { ...columnsOf(change.state), ...wordsOf(command, row.reachedAt, now), revision: { increment: 1 } },
  });
  if (command.type === 'log_outreach') await storeOutreach(tx, caseId, actor, command, change.entry.at);
  await storeLists(tx, caseId, actor, { before, after: change.state }, now);
  const entryId = await addEntry(tx, caseId, actor, change.entry, updated.revision);
  await storeMentions(tx, { caseId, entryId, note: noteOf(command), at: now, actorId: actor.id });
  if (updated.status === 'closed' && before.status !== 'closed') await settleClosedCase(tx, updated, new Date(now));
  if (change.restartsClock) await settleReopenedCase(tx, updated, new Date(now));
  if (change.signal) await oweCaseChanged(tx, updated);
  return ok(change);
}

async function meanwhile(
  tx: Transaction,
  { id: caseId, revision }: { id: string; revision: number },
  expected: number,
): Promise<CaseMeanwhile> {
  const entries = await tx.caseEntry.findMany({
    where: { caseId, revision: { gt: expected } },
    orderBy: { id: 'asc' },
    take: 50,
    select: { at: true, kind: true, actor: true },
  });
  return { code: 'case_changed', revision, changes: entries.map(({ at, kind, actor }) => ({ at: at.toISOString(), kind, actor })) };
}

/** Whom a command gives something to do on the case. */
function personNamedBy(command: CaseCommand): string | null {
  if (command.type === 'assign') return command.userId;
  return command.type === 'add_task' ? command.assigneeId : null;
}

/** Limits and standing are read for remedies alone. */
async function factsFor(tx: Transaction, { id }: Actor, command: CaseCommand, { remedyRequests }: CaseState): Promise<CommandFacts> {
  if (command.type !== 'offer_remedy' && command.type !== 'approve_remedy' && command.type !== 'decline_remedy') return noFacts;
  const giver = id === null ? null : await tx.user.findUnique({ where: { id }, select: { remedyLimitCents: true } });
  const remedyLimitCents = giver?.remedyLimitCents ?? null;
  if (command.type === 'offer_remedy') return { remedyLimitCents, standsAbove: false };
  const asker = remedyRequests.find(({ number }) => number === command.number)?.requestedById ?? '';
  return { remedyLimitCents, standsAbove: standsAbove(await listLookers(tx), id, asker) };
}

async function limitHere(
  tx: Transaction,
  { policyKey, policyVersion }: { policyKey: string; policyVersion: number },
  actor: Actor,
  command: CaseCommand,
): Promise<CaseFault | null> {
  const policy = await getVersion(tx, policyKey, policyVersion);
  return policy && limitOf(policy.document, actor, command); // an earlier tool's case has no policy of ours
}

async function isRatedAgent(tx: Transaction, userId: string, agentEmail: string | null): Promise<boolean> {
  const user = await tx.user.findUnique({ where: { id: userId }, select: { email: true } });
  return isSamePerson(user?.email, agentEmail);
}

/** What a command leaves behind besides the state: the words of a resolution, the moment somebody was really reached. */
function wordsOf(command: CaseCommand, reachedAt: Date | null, now: string): Prisma.RecoveryCaseUncheckedUpdateInput {
  if (command.type === 'resolve') return { rootCause: command.rootCause, action: command.action, resolutionNote: command.note };
  if (command.type === 'close_last_look') return { lastLookAction: command.action, lastLookNote: command.note };
  if (command.type === 'log_outreach' && command.result === 'reached') {
    const at = new Date(command.at ?? now);
    return { reachedAt: reachedAt !== null && reachedAt < at ? reachedAt : at };
  }
  return {};
}

/** The words in which colleagues can be named. */
function noteOf(command: CaseCommand): string {
  if (command.type === 'snooze') return command.reason;
  if (command.type === 'add_task') return command.text;
  return 'note' in command ? (command.note ?? '') : '';
}

async function storeOutreach(
  tx: Transaction,
  caseId: string,
  actor: Actor,
  command: CaseCommand & { type: 'log_outreach' },
  at: string,
): Promise<void> {
  const { kind, result, note } = command;
  await tx.outreach.create({ data: { id: newId('out'), caseId, kind, result, note, at, byId: actor.id, byName: actor.name } });
}

/** Tasks and requests are numbered within their case, so the state says which are new and which have changed. */
async function storeLists(
  tx: Transaction,
  caseId: string,
  actor: Actor,
  { before, after }: { before: CaseState; after: CaseState },
  now: string,
): Promise<void> {
  for (const task of after.tasks) {
    const known = before.tasks.find(({ number }) => number === task.number);
    const { number, doneAt } = task;
    if (!known) await tx.caseTask.create({ data: { caseId, ...task, createdAt: now, createdBy: actor.name } });
    else if (known.doneAt !== doneAt)
      await tx.caseTask.update({ where: { caseId_number: { caseId, number } }, data: { doneAt, doneBy: actor.name } });
  }
  for (const request of after.remedyRequests) {
    const known = before.remedyRequests.find(({ number }) => number === request.number);
    const { number, status } = request;
    if (!known) await tx.remedyRequest.create({ data: { caseId, ...request } });
    else if (known.status !== status) {
      const where = { caseId_number: { caseId, number } };
      await tx.remedyRequest.update({ where, data: { status, decidedAt: now, decidedBy: actor.name } });
    }
  }
}

async function addEntry(tx: Transaction, caseId: string, actor: Actor, entry: CaseChange['entry'], revision: number): Promise<bigint> {
  const { at, kind, detail } = entry;
  const by = { actorId: identityOf(actor), actor: actor.name };
  const { id } = await tx.caseEntry.create({ data: { caseId, at, kind, detail, revision, ...by }, select: { id: true } });
  return id;
}
