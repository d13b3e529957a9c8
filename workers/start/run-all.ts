import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { prepareDataDir } from '../embedded/data-dir.js';
import { startEmbeddedPostgres } from '../embedded/postgres.js';
import { claim, endRecordedProcess } from '../embedded/process-record.js';
import { StartFault, type Log } from '../embedded/start-fault.js';
import { resolveTemporalBinary } from '../embedded/temporal-binary.js';
import { startTemporalDevServer } from '../embedded/temporal.js';
import { readEnvOrExit, type Env } from '../env.js';
import { applyMigrations } from '../migrations.js';
import { announce } from './announcement.js';
import { buildIfStale, productBuilds } from './builds.js';
import { checkDatabase, checkPort, checkTemporal } from './checks.js';
import { recordFileOf, startNodeChild } from './node-child.js';
import { Parts } from './parts.js';

// Together with the Temporal server (8 s) and PostgreSQL (10 s) these stay under the 45 s that a stop may take.
const API_STOP_GRACE_MS = 6_000;
const WORKER_STOP_GRACE_MS = 20_000;
const CHILD_KEYS = ['api', 'worker'] as const;

// Ctrl-C in a terminal reaches this process twice, once from the terminal and once from npm.
const SAME_KEYSTROKE_MS = 1_000;
const PARENT_CHECK_MS = 500;

const productRoot = resolve(fileURLToPath(new URL('../..', import.meta.url)));

type Start = { root: string; env: Env; dataDir: string; parts: Parts; log: Log };

/** Starts all of Amends in this process and its children, and stays until it is told to end. */
export async function runAll(root: string = productRoot): Promise<void> {
  const env = readEnvOrExit(process);
  const log: Log = (line) => console.log(line);
  const parts = new Parts(log);
  endOnSignals(parts, log);
  try {
    for (const line of await startEverything({ root, env, dataDir: resolve(env.dataDir), parts, log })) log(line);
  } catch (cause) {
    if (parts.signal.aborted) return; // the end was asked for, and whoever asked exits
    console.error(cause instanceof StartFault ? `\nAmends could not start. ${cause.message}` : cause);
    await parts.stopAll();
    process.exit(1);
  }
}

async function startEverything(at: Start): Promise<string[]> {
  const { root, env, dataDir, parts, log } = at;
  const startedAtMs = Date.now();
  log(`Starting Amends ${await versionOf(root)} on Node.js ${process.versions.node}`);
  await prepareDataDir(dataDir);
  await claim(join(dataDir, 'amends.owner.json'), (pid) => alreadyRunning(dataDir, pid));
  await mkdir(join(dataDir, 'logs'), { recursive: true });
  for (const key of CHILD_KEYS) await endRecordedProcess(recordFileOf(dataDir, key), `${key} process`, log);
  await checkPort(env.port);

  const [databaseUrl, temporal] = await Promise.all([
    openDatabase(at),
    openTemporal(at),
    ...productBuilds(root).map((build) => buildIfStale(root, build, log, parts.signal)),
  ]);
  const ready = await startChildren(at, databaseUrl, temporal.address);
  log(`Everything runs after ${((Date.now() - startedAtMs) / 1000).toFixed(1)} s`);
  return announce({ env, dataDir, temporalUiUrl: temporal.uiUrl, ready });
}

async function openDatabase({ env, dataDir, parts, log }: Start): Promise<string> {
  let url = env.databaseUrl;
  if (url === undefined) {
    log('Starting the database');
    const database = await parts.start('database', async () => {
      const started = await startEmbeddedPostgres({ dataDir, log });
      // SIGINT is PostgreSQL's fast shutdown: it needs no waiting for, and the next start finds the files in order.
      return { ...started, kill: () => signalTo(started.pid(), 'SIGINT') };
    });
    url = database.url;
  } else {
    log('Connecting to the database named by DATABASE_URL');
    await checkDatabase(url, parts.signal);
  }
  const applied = await applyMigrations(url);
  if (applied.length > 0) log(`Applied ${applied.length} database migration${applied.length === 1 ? '' : 's'}`);
  return url;
}

async function openTemporal({ env, dataDir, parts, log }: Start): Promise<{ address: string; uiUrl: string | undefined }> {
  if (env.temporal.address !== undefined) {
    log(`Connecting to the Temporal server at ${env.temporal.address}`);
    await checkTemporal(env.temporal, parts.signal);
    return { address: env.temporal.address, uiUrl: undefined };
  }
  const { port, uiPort, namespace } = env.temporal;
  return parts.start('Temporal server', async () => {
    const binary = await resolveTemporalBinary({ log, signal: parts.signal });
    log('Starting the Temporal server');
    const started = await startTemporalDevServer({
      binary,
      dataDir,
      namespace,
      log,
      ...(port === undefined ? {} : { port }),
      ...(uiPort === undefined ? {} : { uiPort }),
    });
    return { ...started, kill: () => signalTo(started.pid(), 'SIGTERM') };
  });
}

async function startChildren({ root, env, dataDir, parts, log }: Start, databaseUrl: string, temporalAddress: string) {
  log('Starting the API and the worker');
  const childEnv: NodeJS.ProcessEnv = {
    NODE_ENV: 'production',
    ...process.env,
    PORT: String(env.port),
    AMENDS_DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporalAddress,
    TEMPORAL_NAMESPACE: env.temporal.namespace,
    // The embedded server has neither; what is set is meant for another one.
    ...(env.temporal.address === undefined ? { TEMPORAL_API_KEY: '', TEMPORAL_TLS: '' } : {}),
  };
  const common = { root, dataDir, env: childEnv, log };
  const [api] = await Promise.all([
    parts.start('API', () =>
      startNodeChild({ ...common, name: 'API process', key: 'api', entry: join(root, 'api/api.main.ts'), stopGraceMs: API_STOP_GRACE_MS }),
    ),
    parts.start('worker', () =>
      startNodeChild({
        ...common,
        name: 'worker process',
        key: 'worker',
        entry: join(root, 'workers/worker.main.ts'),
        stopGraceMs: WORKER_STOP_GRACE_MS,
      }),
    ),
  ]);
  return api.ready;
}

function endOnSignals(parts: Parts, log: Log): void {
  let firstAtMs: number | undefined;
  const end = (signal: NodeJS.Signals) => {
    if (firstAtMs !== undefined) {
      if (signal !== 'SIGINT' || Date.now() - firstAtMs < SAME_KEYSTROKE_MS) return;
      log('Ending at once');
      parts.killAll();
      process.exit(130);
    }
    firstAtMs = Date.now();
    log('\nEnding Amends; press Ctrl-C again to end at once');
    void parts.stopAll().then(() => {
      log('Amends has ended.');
      process.exit(0);
    });
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, end);
  // The shell that npm starts this in may not pass a signal on: then it is gone, and this process must not outlive it.
  const parent = process.ppid;
  if (process.env['npm_lifecycle_event'] !== undefined) {
    setInterval(() => process.ppid !== parent && firstAtMs === undefined && end('SIGTERM'), PARENT_CHECK_MS).unref();
  }
  // A reader that goes away (`npm start | head`) must not take the service down without an orderly end.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
}

function alreadyRunning(dataDir: string, pid: number): StartFault {
  return new StartFault(
    `Amends already runs with the data directory ${dataDir} (process ${pid}).`,
    'Use that one, stop it first, or set AMENDS_DATA_DIR and PORT for a second one.',
  );
}

function signalTo(pid: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(pid, signal);
  } catch {
    // It has ended already.
  }
}

async function versionOf(root: string): Promise<string> {
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  return version;
}
