import type { Reader } from './database.js';

/** A signal that a transaction owes to a workflow; see owed-signal.store.ts for who writes them. */
export interface UndeliveredSignal {
  seq: bigint;
  workflow: string;
  entityId: string;
  signal: string;
  payload: unknown;
}

/** The oldest signals not yet delivered, in the order of their writing. */
export function listUndelivered(db: Reader, limit: number): Promise<UndeliveredSignal[]> {
  return db.$queryRaw<UndeliveredSignal[]>`
    SELECT seq, workflow, entity_id AS "entityId", signal, payload FROM workflow_signal WHERE delivered_at IS NULL ORDER BY seq LIMIT ${limit}`;
}

export async function markDelivered(db: Reader, seqs: readonly bigint[], now: Date): Promise<void> {
  await db.$executeRaw`UPDATE workflow_signal SET delivered_at = ${now}, attempts = attempts + 1 WHERE seq = ANY(${seqs})`;
}

/** Settles a signal that reached nobody, or that nobody takes; it stays visible with the reason. */
export async function markUndelivered(db: Reader, seq: bigint, fault: string, now: Date): Promise<void> {
  await db.$executeRaw`UPDATE workflow_signal SET delivered_at = ${now}, attempts = attempts + 1, fault = ${fault.slice(0, 500)} WHERE seq = ${seq}`;
}
