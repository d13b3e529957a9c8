import type { Database, Transaction } from '../client.js';

export type { Database, Transaction } from '../client.js';

/** What a read needs: the client itself or a transaction on it. */
export type Reader = Database | Transaction;

// A burst of answers queues for connections for a moment; a transaction itself takes milliseconds, unless it waits for a row lock.
const limits = { maxWait: 10_000, timeout: 15_000 };

/** Runs `work` in one transaction: all of it is stored, or nothing. */
export function inTransaction<T>(db: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return db.$transaction(work, limits);
}
