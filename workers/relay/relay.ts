import type { Logger } from 'pino';
import type { Database } from '../../prisma/stores/database.js';
import { faultName, isDataFault, isTransactionTimeout } from '../../prisma/stores/database-fault.js';
import { listUnrelayed, markRelayed, parkEvents, type StoredEvent } from '../../prisma/stores/intake.store.js';
import { listUndelivered, markDelivered, markUndelivered, type UndeliveredSignal } from '../../prisma/stores/workflow-signal.store.js';
import { onceWorkflows, SignalRefused, type WorkflowGateway } from '../workflow-gateway.js';
import { inParallel } from './in-parallel.js';
import { foldBatch, UnfoldableEvent } from './fold-batch.js';

export interface RelayDeps {
  db: Database;
  gateway: WorkflowGateway;
  clock: () => Date;
  log: Pick<Logger, 'info' | 'warn' | 'error'>;
}

// Large enough that a burst folds in few transactions, small enough that its transaction takes well under a second.
const batchSize = 250;
// As many calls under way as keep the server's pollers busy; more only queue there.
const callsUnderWay = 24;

/**
 * Carries one batch of what is owed to Temporal; says how many rows it settled. Rows are marked only after Temporal took
 * them: a crash in between sends them again, which revisions and ids make harmless. Throws when Temporal or the database
 * can't be reached; nothing is lost then.
 */
export async function relayOnce(deps: RelayDeps): Promise<number> {
  return (await relayEvents(deps)) + (await deliverSignals(deps));
}

async function relayEvents(deps: RelayDeps): Promise<number> {
  const batch = await listUnrelayed(deps.db, batchSize);
  await relayBatch(deps, batch, { alone: false });
  return batch.length;
}

async function relayBatch(deps: RelayDeps, batch: readonly StoredEvent[], how: { alone: boolean }): Promise<void> {
  if (batch.length === 0) return;
  const { db, gateway, clock } = deps;
  let owed: Awaited<ReturnType<typeof foldBatch>>;
  try {
    owed = await foldBatch(db, batch, clock(), how);
  } catch (error) {
    return isolate(deps, batch, error, how);
  }
  const refused = new Set<string | null>();
  await inParallel(callsUnderWay, owed, async ({ interactionId, change }) => {
    try {
      await gateway.changeInteraction(interactionId, change);
    } catch (error) {
      if (!(error instanceof SignalRefused)) throw error;
      refused.add(interactionId);
    }
  });
  const isRefused = ({ interactionId }: StoredEvent): boolean => refused.has(interactionId);
  await markRelayed(db, batch.filter((event) => !isRefused(event)).map(({ seq }) => seq), clock());
  if (refused.size > 0) await park(deps, batch.filter(isRefused).map(({ seq }) => seq), refusal);
}

const refusal = 'refused by Temporal';

/**
 * Sets the event aside that is to blame, and relays the others. Where the fault doesn't name it, the batch is halved until it
 * stands alone. A fault that says nothing about the events is thrown on: they stay, and the relay tries again later.
 */
async function isolate(deps: RelayDeps, batch: readonly StoredEvent[], error: unknown, how: { alone: boolean }): Promise<void> {
  if (error instanceof UnfoldableEvent) {
    await park(deps, [error.seq], error.fault);
    return relayBatch(deps, batch.filter(({ seq }) => seq !== error.seq), how);
  }
  const isTooMuch = isTransactionTimeout(error) && batch.length > 1;
  if (!isDataFault(error) && !isTooMuch) throw error;
  if (batch.length === 1) return park(deps, batch.map(({ seq }) => seq), `${faultName(error)} while folding`);
  const middle = Math.ceil(batch.length / 2);
  await relayBatch(deps, batch.slice(0, middle), { alone: true });
  await relayBatch(deps, batch.slice(middle), { alone: true });
}

async function park({ db, log, clock }: RelayDeps, seqs: readonly bigint[], fault: string): Promise<void> {
  log.error({ seqs: seqs.map(String), fault }, 'events parked');
  await parkEvents(db, seqs, fault, clock());
}

/** Signals of one entity go out one after another, in the order in which they were owed. */
async function deliverSignals(deps: RelayDeps): Promise<number> {
  const signals = await listUndelivered(deps.db, batchSize);
  const queues = new Map<string, UndeliveredSignal[]>();
  for (const signal of signals) queues.set(signal.entityId, [...(queues.get(signal.entityId) ?? []), signal]);
  await inParallel(callsUnderWay, [...queues.values()], async (queue) => {
    for (const signal of queue) await settle(deps, signal);
  });
  return signals.length;
}

async function settle({ db, gateway, clock, log }: RelayDeps, owed: UndeliveredSignal): Promise<void> {
  const fault = await deliver(gateway, owed);
  if (fault === null) return markDelivered(db, [owed.seq], clock());
  if (fault !== nobodyThere) log.error({ seq: String(owed.seq), fault }, 'signal set aside');
  await markUndelivered(db, owed.seq, fault, clock());
}

// No error: a case that has ended needs no news, and one whose clock is still to start reads the stored case then.
const nobodyThere = 'no workflow at work';

/** Null when it was delivered, else why not. Throws when Temporal can't be reached. */
async function deliver(gateway: WorkflowGateway, { workflow, entityId, signal, payload }: UndeliveredSignal): Promise<string | null> {
  try {
    const once = onceWorkflows.find((known) => known === workflow);
    if (once !== undefined) {
      await gateway.startOnce(once, entityId);
      return null;
    }
    if (workflow === 'recovery') return (await gateway.signalRecovery(entityId, signal, payload)) === 'gone' ? nobodyThere : null;
    if (workflow !== 'interaction') return `unknown workflow ${workflow}`;
    await gateway.signalInteraction(entityId, signal, payload);
    return null;
  } catch (error) {
    if (error instanceof SignalRefused) return refusal;
    throw error;
  }
}
