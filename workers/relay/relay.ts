import type { Logger } from 'pino';
import type { Database } from '../../prisma/stores/database.js';
import { listUnrelayed, markRelayed, parkEvents, type StoredEvent } from '../../prisma/stores/intake.store.js';
import { listUndelivered, markDelivered, markUndeliverable, type UndeliveredSignal } from '../../prisma/stores/workflow-signal.store.js';
import type { WorkflowGateway } from '../workflow-gateway.js';
import { inParallel } from './in-parallel.js';
import { foldBatch } from './fold-batch.js';

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
  if (batch.length > 0) await relayBatch(deps, batch);
  return batch.length;
}

async function relayBatch(deps: RelayDeps, batch: readonly StoredEvent[]): Promise<void> {
  const { db, gateway, clock } = deps;
  let owed: Awaited<ReturnType<typeof foldBatch>>;
  try {
    owed = await foldBatch(db, batch, clock());
  } catch (error) {
    if (isOutage(error)) throw error;
    return isolate(deps, batch, error);
  }
  await inParallel(callsUnderWay, owed, ({ interactionId, change }) => gateway.changeInteraction(interactionId, change));
  await markRelayed(db, batch.map(({ seq }) => seq), clock());
}

/** A batch that can't be folded is halved until the event that is to blame stands alone, and that one is set aside. */
async function isolate(deps: RelayDeps, batch: readonly StoredEvent[], error: unknown): Promise<void> {
  const [only] = batch;
  if (only && batch.length === 1) {
    deps.log.error({ eventId: only.id, fault: faultOf(error) }, 'event parked');
    await parkEvents(deps.db, [only.seq], faultOf(error), deps.clock());
    return;
  }
  const middle = Math.ceil(batch.length / 2);
  await relayBatch(deps, batch.slice(0, middle));
  await relayBatch(deps, batch.slice(middle));
}

/** Signals of one entity go out one after another, in the order in which they were owed. */
async function deliverSignals({ db, gateway, clock, log }: RelayDeps): Promise<number> {
  const signals = await listUndelivered(db, batchSize);
  const queues = new Map<string, UndeliveredSignal[]>();
  for (const signal of signals) queues.set(signal.entityId, [...(queues.get(signal.entityId) ?? []), signal]);
  await inParallel(callsUnderWay, [...queues.values()], async (queue) => {
    for (const { seq, workflow, entityId, signal, payload } of queue) {
      if (workflow === 'interaction') await gateway.signalInteraction(entityId, signal, payload);
      else if (workflow === 'recovery') await gateway.signalRecovery(entityId, signal, payload);
      else {
        log.error({ seq: String(seq), workflow }, 'signal for an unknown workflow');
        await markUndeliverable(db, seq, `unknown workflow ${workflow}`, clock());
        continue;
      }
      await markDelivered(db, [seq], clock());
    }
  });
  return signals.length;
}

/** Errors that say nothing about the events: the database is away, busy, or gave up on a lock. */
const outageCodes = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2034', 'ECONNREFUSED', 'ECONNRESET']);

function isOutage(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && outageCodes.has(String(error.code));
}

/** What is wrong in a word: messages of a database may quote what a person wrote. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown fault';
  return 'code' in error ? `${error.name} ${String(error.code)}` : `${error.name} while folding`;
}
