import { setTimeout as pause } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import type { Logger } from 'pino';
import { faultName } from '../prisma/stores/database-fault.js';

export interface TemporalAddress {
  address: string;
  tls: boolean;
  apiKey?: string;
}

const firstPauseMs = 1_000;
const longestPauseMs = 15_000;

/** Both connections of a worker process. Tries until Temporal is there: a server that starts later, or is away, ends no process. */
export async function connectToTemporal(options: TemporalAddress, log: Pick<Logger, 'warn'>): Promise<{ connection: Connection; native: NativeConnection }> {
  return {
    connection: await untilThere(() => Connection.connect({ ...options, connectTimeout: '10s' }), log),
    native: await untilThere(() => NativeConnection.connect(options), log),
  };
}

async function untilThere<T>(connect: () => Promise<T>, log: Pick<Logger, 'warn'>): Promise<T> {
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    try {
      return await connect();
    } catch (error) {
      log.warn({ fault: faultName(error), retryInMs: pauseMs }, 'Temporal is not there yet');
      await pause(pauseMs);
    }
  }
}
