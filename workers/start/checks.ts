import { setTimeout as sleep } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import pg from 'pg';
import { portState, type PortState } from '../embedded/free-port.js';
import { StartFault } from '../embedded/start-fault.js';
import type { Env } from '../env.js';

// A server that is started together with Amends may need a moment.
const REACHABLE_WITHIN_MS = 20_000;
const TRY_AGAIN_AFTER_MS = 500;

/** Throws a StartFault that names a usable port if the wanted one can't be used. */
export async function checkPort(port: number): Promise<void> {
  const state = await portStateEverywhere(port);
  if (state === 'free') return;
  let usable = state === 'forbidden' ? 3000 : port + 1;
  while (usable < 65_535 && (await portStateEverywhere(usable)) !== 'free') usable += 1;
  throw new StartFault(
    state === 'forbidden' ? `Port ${port} may not be opened by this user.` : `Port ${port} is already taken by another program.`,
    state === 'forbidden'
      ? `Choose a port from 1024 upwards: PORT=${usable} npm start`
      : `Stop that program, or choose another port: PORT=${usable} npm start`,
  );
}

/** On all addresses, and on this machine's own: some systems let two programs share a port that way, and one gets no calls. */
async function portStateEverywhere(port: number): Promise<PortState> {
  const state = await portState(port);
  return state === 'free' ? portState(port, '127.0.0.1') : state;
}

/** Throws a StartFault if the database named by DATABASE_URL can't be used; its address may hold a password and isn't shown. */
export async function checkDatabase(databaseUrl: string, signal: AbortSignal): Promise<void> {
  await untilItWorks(signal, async () => {
    const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('SELECT 1');
    } finally {
      await client.end().catch(() => undefined);
    }
  }).catch((cause: unknown) => {
    throw new StartFault(
      `The database named by DATABASE_URL cannot be used (${reasonOf(cause)}).`,
      'Check that the server runs and that the address, user and password are right; or unset DATABASE_URL to use the embedded one.',
    );
  });
}

/** Throws a StartFault if the Temporal server can't be reached or doesn't have the namespace. */
export async function checkTemporal(temporal: Env['temporal'], signal: AbortSignal): Promise<void> {
  const { address, namespace, apiKey, tls } = temporal;
  if (address === undefined) return;
  await untilItWorks(signal, async () => {
    const connection = await Connection.connect({
      address,
      connectTimeout: 5000,
      ...(tls ? { tls } : {}),
      ...(apiKey === undefined ? {} : { apiKey, metadata: { 'temporal-namespace': namespace } }),
    });
    try {
      await connection.workflowService.describeNamespace({ namespace });
    } finally {
      await connection.close();
    }
  }).catch((cause: unknown) => {
    throw new StartFault(
      `The Temporal server at ${address} cannot be used with the namespace ${namespace} (${reasonOf(cause)}).`,
      'Check TEMPORAL_ADDRESS and TEMPORAL_NAMESPACE; or unset TEMPORAL_ADDRESS to use the embedded one.',
    );
  });
}

async function untilItWorks(signal: AbortSignal, attempt: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + REACHABLE_WITHIN_MS;
  for (;;) {
    try {
      return await attempt();
    } catch (cause) {
      if (signal.aborted || Date.now() > deadline || isFinal(cause)) throw cause;
      await sleep(TRY_AGAIN_AFTER_MS);
    }
  }
}

/** A refused password and a missing database or namespace don't get right by waiting. */
function isFinal(cause: unknown): boolean {
  if (cause instanceof pg.DatabaseError) return cause.code?.startsWith('28') === true || cause.code === '3D000';
  return cause instanceof Error && /NOT_FOUND|PERMISSION_DENIED|UNAUTHENTICATED/.test(cause.message);
}

function reasonOf(cause: unknown): string {
  if (cause instanceof pg.DatabaseError) return cause.message;
  if (cause instanceof AggregateError) return reasonOf(cause.errors[0]);
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return cause instanceof Error ? cause.message : String(cause);
}
