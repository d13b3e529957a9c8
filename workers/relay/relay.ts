import type { Logger } from 'pino';
import type { Database } from '../../prisma/stores/database.js';
import { listUnrelayed, markRelayed, parkEvents, type StoredEvent } from '../../prisma/stores/intake.store.js';
import { listUndelivered, markDelivered, markUndeliverable, type UndeliveredSignal } from '../../prisma/stores/workflow-signal.store.js';
import type { WorkflowGateway } from '../workflow-gateway.js';
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
  if (batch.length > 0) await relayBatch(deps, batch);
  return batch.length;
}

async function relayBatch(deps: RelayDeps, batch: readonly StoredEvent[], isSecondTry = false): Promise<void> {
  if (batch.length === 0) return;
  const { db, gateway, clock } = deps;
  let owed: Awaited<ReturnType<typeof foldBatch>>;
  try {
    owed = await foldBatch(db, batch, clock());
  } catch (error) {
    if (isOutage(error)) throw error;
    return isolate(deps, batch, error, isSecondTry);
  }
  await inParallel(callsUnderWay, owed, ({ interactionId, change }) => gateway.changeInteraction(interactionId, change));
  await markRelayed(db, batch.map(({ seq }) => seq), clock());
}

/**
 * Sets the event aside that is to blame, and relays the others. Where the fault doesn't name it, the batch is halved until it
 * stands alone; it is parked when it fails once more, so that a database that went away and came back costs no event.
 */
async function isolate(deps: RelayDeps, batch: readonly StoredEvent[], error: unknown, isSecondTry: boolean): Promise<void> {
  if (error instanceof UnfoldableEvent) {
    await park(deps, error.seq, error.fault);
    return relayBatch(deps, batch.filter(({ seq }) => seq !== error.seq));
  }
  const [only] = batch;
  if (only && batch.length === 1) return isSecondTry ? park(deps, only.seq, faultOf(error)) : relayBatch(deps, batch, true);
  const middle = Math.ceil(batch.length / 2);
  await relayBatch(deps, batch.slice(0, middle));
  await relayBatch(deps, batch.slice(middle));
}

async function park({ db, log, clock }: RelayDeps, seq: bigint, fault: string): Promise<void> {
  log.error({ seq: String(seq), fault }, 'event parked');
  await parkEvents(db, [seq], fault, clock());
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

// SQLSTATE classes of the same kind: connection, rollback by conflict, resources, object not ready, operator intervention, system, internal.
const outageClasses = new Set(['08', '40', '53', '55', '57', '58', 'XX']);

function isOutage(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return outageCodes.has(String(error.code)) || outageClasses.has(sqlStateOf(error).slice(0, 2));
}

/** PostgreSQL's own code, which Prisma carries along with its adapter's error. */
function sqlStateOf(error: object): string {
  const state = ['meta', 'driverAdapterError', 'cause', 'originalCode'].reduce<unknown>((value, key) => Reflect.get(Object(value), key), error);
  return typeof state === 'string' ? state : '';
}

/** What is wrong in a word: messages of a database may quote what a person wrote. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown fault';
  return 'code' in error ? `${error.name} ${String(error.code)}` : `${error.name} while folding`;
}
