import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { prepareDataDir } from './data-dir.js';
import { anyFreePort, takeFreePort, takePort } from './free-port.js';
import { openLogFile, tailOf } from './log-file.js';
import { findPostgresBinaries, type PostgresBinaries } from './postgres-binaries.js';
import { checkPostgresFiles, makePrivateFolder, settlePostgresFiles, writePostgresState } from './postgres-home.js';
import { claim, endProcess, processCommand } from './process-record.js';
import { StartFault, type Log } from './start-fault.js';
import { startSupervised } from './supervised-process.js';
import { postgresUserForRoot, type SystemUser } from './system-user.js';

const SUPERUSER = 'amends';
const DATABASE = 'amends';
const FIRST_PORT = 55432; // away from 5432, where a developer's own server may start later
const READY_WITHIN_MS = 120_000; // recovery after a kill replays the log first
const STOP_GRACE_MS = 10_000;

export type EmbeddedPostgres = { url: string; pid: () => number | undefined; stop: () => Promise<void> };

export type EmbeddedPostgresOptions = {
  log: Log;
  /** Where the state lives. Left out only with `durable: false`, which uses a folder that `stop` removes. */
  dataDir?: string;
  /** Without it the port of the last start, or the next free one; 0 is any free port. */
  port?: number;
  /** False for tests: no waiting for the disk. */
  durable?: boolean;
  /** Where the PostgreSQL that npm installed lies, if not at its usual place. */
  nativeDir?: string;
};

/**
 * Starts the PostgreSQL that npm installed on `dataDir` and keeps it running. `url` stays the same while it runs.
 * Throws a StartFault when the directory, the port or the files can't be used.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log, durable = true } = options;
  const user = postgresUserForRoot();
  const dataDir = options.dataDir === undefined ? await temporaryFolder() : resolve(options.dataDir);
  await prepareDataDir(dataDir);
  const release = await claim(join(dataDir, 'postgres.owner.json'), (pid) => inUse(dataDir, pid));
  const binaries = await findPostgresBinaries(user, log, options.nativeDir);
  const { files, state } = await settlePostgresFiles(dataDir, user, log);
  if (!existsSync(join(files, 'PG_VERSION'))) {
    await initialise(binaries, files, state.password, user);
    if (dirname(files) !== dataDir) await writePostgresState(dataDir, { ...state, filesAt: files });
  }
  await checkPostgresFiles(files, binaries.major, user);
  await endLeftover(files, log);

  const port = await portFor(options, state.port);
  await writePostgresState(dataDir, {
    ...state,
    port,
    ...(dirname(files) === dataDir ? {} : { filesAt: files }),
  });
  const url = `postgresql://${SUPERUSER}:${state.password}@127.0.0.1:${port}/${DATABASE}`;
  const running = await run({ binaries, files, port, durable, user, dataDir, url, log });
  return {
    url,
    pid: running.pid,
    stop: async () => {
      await running.stop();
      await release();
      if (!durable && dirname(files) !== dataDir) await rm(dirname(files), { recursive: true, force: true });
      if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'amends-postgres-'));
  await chmod(folder, 0o711); // so that the user of PostgreSQL can pass through it
  return folder;
}

function inUse(dataDir: string, pid: number): StartFault {
  return new StartFault(
    `The database in ${dataDir} is already in use by process ${pid}.`,
    'Stop that process, or set AMENDS_DATA_DIR to another folder.',
  );
}

async function portFor(options: EmbeddedPostgresOptions, remembered: number | undefined): Promise<number> {
  if (options.port !== undefined && options.port !== 0) return options.port;
  if (options.port === 0 || options.dataDir === undefined) return anyFreePort();
  if (remembered !== undefined && (await takePort(remembered))) return remembered;
  return takeFreePort(FIRST_PORT);
}

/** Makes the cluster beside its place and moves it there when complete, so that an interrupted start leaves no half. */
async function initialise(binaries: PostgresBinaries, files: string, password: string, user: SystemUser | undefined): Promise<void> {
  const partial = `${files}.partial`;
  await makePrivateFolder(partial, user);
  const passwordFile = join(dirname(files), 'password.partial');
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) await chown(passwordFile, user.uid, user.gid);
  try {
    await promisify(execFile)(
      binaries.initdb,
      [
        `--pgdata=${partial}`,
        `--username=${SUPERUSER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        // PostgreSQL's own rules, so that text sorts and compares alike on every machine the data is moved to.
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
      ],
      { ...user, env: plainEnvironment(), cwd: partial },
    );
  } catch (cause) {
    await rm(partial, { recursive: true, force: true });
    throw new StartFault(
      `The database could not be made in ${files}: ${cause instanceof Error ? cause.message : String(cause)}`,
      'Check the free space and the rights of that folder, or set DATABASE_URL to a PostgreSQL server.',
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(partial, files);
}

/** Stops a server whose parent was killed, and clears its lock if only that is left. */
async function endLeftover(files: string, log: Log): Promise<void> {
  const lockFile = join(files, 'postmaster.pid');
  const pid = Number((await readFile(lockFile, 'utf8').catch(() => '')).split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return;
  if (processCommand(pid)?.includes(files)) {
    log(`Stopping the database that an interrupted run left behind (process ${pid})`);
    await endProcess(pid, 'SIGINT', STOP_GRACE_MS); // SIGINT is PostgreSQL's fast shutdown
  }
  await rm(lockFile, { force: true });
}

type RunOptions = {
  binaries: PostgresBinaries;
  files: string;
  port: number;
  durable: boolean;
  user: SystemUser | undefined;
  dataDir: string;
  url: string;
  log: Log;
};

async function run(options: RunOptions) {
  const { files, port, user, dataDir, log } = options;
  await mkdir(join(dataDir, 'logs'), { recursive: true });
  const logFile = join(dataDir, 'logs', 'postgres.log');
  try {
    return await startSupervised({
      name: 'PostgreSQL',
      log,
      recordFile: join(dataDir, 'postgres.process.json'),
      stopSignal: 'SIGINT',
      stopGraceMs: STOP_GRACE_MS,
      readyWithinMs: READY_WITHIN_MS,
      spawn: () => {
        const output = openLogFile(logFile);
        const child = spawn(options.binaries.postgres, ['-D', files, '-p', String(port), ...settings(options.durable)], {
          ...user,
          cwd: files,
          env: plainEnvironment(),
          stdio: ['ignore', output.fd, output.fd],
          detached: true, // Ctrl-C in the terminal reaches the parent alone, which ends its processes in order
        });
        output.close();
        return child;
      },
      whenReady: (_child, signal) => untilReady(options.url, signal),
    });
  } catch (cause) {
    throw new StartFault(
      `The embedded PostgreSQL did not start: ${cause instanceof Error ? cause.message : String(cause)}\n${await tailOf(logFile)}`,
      `See ${logFile}, or set DATABASE_URL to a PostgreSQL server.`,
    );
  }
}

function settings(durable: boolean): string[] {
  const values: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '', // their usual folder may not exist or not be writable
    max_connections: '150',
    shared_buffers: '256MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // A statement in a log would carry personal data.
    log_min_error_statement: 'panic',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '64MB' }),
  };
  return Object.entries(values).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
}

/** PostgreSQL needs none of the credentials in this process's environment. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { PATH, TMPDIR, TEMP, SystemRoot } = process.env;
  const kept = Object.entries({ PATH, TMPDIR, TEMP, SystemRoot }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

async function untilReady(url: string, signal: AbortSignal): Promise<void> {
  const admin = new URL(url);
  admin.pathname = '/postgres';
  while (!signal.aborted) {
    const client = new pg.Client({ connectionString: admin.href, connectionTimeoutMillis: 2000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
      if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
      return;
    } catch (cause) {
      // A wrong password never gets right by waiting.
      if (cause instanceof pg.DatabaseError && cause.code?.startsWith('28')) throw cause;
      await sleep(25);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
