import { Client } from 'pg';
import { faultName } from '../../prisma/stores/database-fault.js';
import { settleQuietRatings } from '../../prisma/stores/response-grade.store.js';
import { relayOnce, type RelayDeps } from './relay.js';

// An arbitrary number that names the relay's lock: one relay at a time keeps the order, the others stand by.
const relayLock = 7_314_201;
const pollMs = 1_000;
const longestBackOffMs = 15_000;

/**
 * Runs the relay until it is stopped: woken by a notification, and once a second in case one was missed. It holds a lock
 * on a connection of its own, so that with several workers one relays and another takes over when it dies.
 */
export function startRelay(databaseUrl: string, deps: RelayDeps): { stop(): Promise<void> } {
  const bell = new Bell();
  let stopping = false;
  const run = async (): Promise<void> => {
    let backOffMs = pollMs;
    while (!stopping) {
      try {
        await lead(
          databaseUrl,
          deps,
          bell,
          () => stopping,
          () => (backOffMs = pollMs),
        );
      } catch (error) {
        deps.log.warn({ fault: faultName(error), retryInMs: backOffMs }, 'relay interrupted; nothing is lost');
        await bell.rest(backOffMs);
        backOffMs = Math.min(backOffMs * 2, longestBackOffMs);
      }
    }
  };
  const done = run();
  return {
    async stop() {
      stopping = true;
      bell.ring();
      await done;
    },
  };
}

async function lead(databaseUrl: string, deps: RelayDeps, bell: Bell, isStopping: () => boolean, onSuccess: () => void): Promise<void> {
  const connection = new Client({ connectionString: databaseUrl });
  let lost = false;
  connection.on('error', () => {
    lost = true;
    bell.ring();
  });
  connection.on('notification', () => bell.ring());
  try {
    await connection.connect();
    await connection.query('LISTEN amends_relay');
    let leads = false;
    while (!isStopping() && !lost) {
      leads ||= await takesLock(connection);
      // Without the connection the lock is gone too, and another relay may lead by now.
      if (leads) {
        await settleQuietRatings(deps.db, deps.clock());
        await drain(deps, () => isStopping() || lost);
      }
      onSuccess();
      if (!isStopping()) await bell.rest(pollMs);
    }
  } finally {
    await connection.end().catch(() => undefined);
  }
  if (lost) throw new Error('the relay lost its connection');
}

async function takesLock(connection: Client): Promise<boolean> {
  const { rows } = await connection.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [relayLock]);
  return rows[0]?.taken === true;
}

/** Relays until nothing is owed. */
async function drain(deps: RelayDeps, isOver: () => boolean): Promise<void> {
  let settled = 1;
  while (settled > 0 && !isOver()) settled = await relayOnce(deps);
}

/** A pause that a ring cuts short; a ring during work is not lost but shortens the next pause. */
class Bell {
  #rung = false;
  #wake: (() => void) | null = null;

  ring(): void {
    this.#rung = true;
    this.#wake?.();
  }

  async rest(ms: number): Promise<void> {
    if (!this.#rung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#rung = false;
    this.#wake = null;
  }
}
