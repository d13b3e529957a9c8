import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { z } from 'zod';
import { prepareDataDir } from './data-dir.js';
import { anyFreePort, isListening, takeFreePort, takePort } from './free-port.js';
import { openLogFile, tailOf } from './log-file.js';
import { endRecordedProcess } from './process-record.js';
import { StartFault, type Log } from './start-fault.js';
import { startSupervised } from './supervised-process.js';

const FIRST_PORT = 7233;
const FIRST_UI_PORT = 8233;
const READY_WITHIN_MS = 60_000;
const STOP_GRACE_MS = 8_000;
const STATE_IS_COMPLETE = 'temporal.complete';

/*
 * The dev server's defaults suit a try-out. These double its throughput and take 30 ms off each step of a workflow;
 * with a write-ahead log, NORMAL still survives the death of the process.
 */
const SQLITE_PRAGMAS = ['journal_mode=WAL', 'synchronous=NORMAL'];
const DYNAMIC_CONFIG = ['history.transferProcessorMaxPollRPS=1000', 'system.enableActivityEagerExecution=true'];

const portsSchema = z.object({ port: z.number().int().positive(), uiPort: z.number().int().positive().optional() });
type Ports = z.infer<typeof portsSchema>;

export type TemporalDevServer = {
  address: string;
  /** Undefined when it was started without its web UI. */
  uiUrl: string | undefined;
  pid: () => number | undefined;
  stop: () => Promise<void>;
};

export type TemporalDevServerOptions = {
  /** The Temporal command line, see resolveTemporalBinary. */
  binary: string;
  dataDir: string;
  log: Log;
  /** Without it the port of the last start, or 7233, or the next free one; 0 is any free port. */
  port?: number;
  /** As `port`, from 8233; `false` leaves the web UI out. */
  uiPort?: number | false;
  /** Made at the start if it isn't there. */
  namespace?: string;
  /** For tests: nothing is kept. */
  inMemory?: boolean;
};

/** Starts a Temporal server that keeps its state under `dataDir`, and keeps it running. Throws a StartFault if it can't. */
export async function startTemporalDevServer(options: TemporalDevServerOptions): Promise<TemporalDevServer> {
  const { log } = options;
  const dataDir = resolve(options.dataDir);
  const namespace = options.namespace ?? 'default';
  await prepareDataDir(dataDir);
  await mkdir(join(dataDir, 'logs'), { recursive: true });
  const recordFile = join(dataDir, 'temporal.process.json');
  await endRecordedProcess(recordFile, 'Temporal server', log, STOP_GRACE_MS);

  const ports = await settlePorts(dataDir, options);
  if (!options.inMemory) await setUnfinishedStateAside(dataDir);
  const address = `127.0.0.1:${ports.port}`;
  const logFile = join(dataDir, 'logs', 'temporal.log');
  try {
    const running = await startSupervised({
      name: 'Temporal server',
      log,
      recordFile,
      stopSignal: 'SIGTERM',
      stopGraceMs: STOP_GRACE_MS,
      readyWithinMs: READY_WITHIN_MS,
      spawn: () => {
        const output = openLogFile(logFile);
        const mask = process.umask(0o077); // its files are nobody else's business
        const child = spawn(options.binary, serverArguments(dataDir, ports, namespace, options.inMemory ?? false), {
          cwd: dataDir,
          env: plainEnvironment(),
          stdio: ['ignore', output.fd, output.fd],
          detached: true, // Ctrl-C in the terminal reaches the parent alone, which ends its processes in order
        });
        process.umask(mask);
        output.close();
        return child;
      },
      whenReady: (_child, signal) => untilReady(ports.port, namespace, signal),
    });
    await writeFile(join(dataDir, STATE_IS_COMPLETE), '');
    const uiUrl = ports.uiPort === undefined ? undefined : `http://localhost:${ports.uiPort}`;
    return { address, uiUrl, pid: running.pid, stop: running.stop };
  } catch (cause) {
    throw new StartFault(
      `The Temporal server did not start: ${cause instanceof Error ? cause.message : String(cause)}\n${await tailOf(logFile)}`,
      `See ${logFile}, or set TEMPORAL_ADDRESS to a running server.`,
    );
  }
}

/**
 * The server makes its tables only with a new file: one that was killed while it made them would never start again.
 * Moved rather than deleted, in case somebody brought the file from another place.
 */
async function setUnfinishedStateAside(dataDir: string): Promise<void> {
  if (existsSync(join(dataDir, STATE_IS_COMPLETE))) return;
  for (const name of ['temporal.db', 'temporal.db-wal', 'temporal.db-shm']) {
    if (existsSync(join(dataDir, name))) await rename(join(dataDir, name), join(dataDir, `unfinished-${name}`));
  }
}

function serverArguments(dataDir: string, ports: Ports, namespace: string, inMemory: boolean): string[] {
  return [
    ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(ports.port)],
    ...(ports.uiPort === undefined ? ['--headless'] : ['--ui-port', String(ports.uiPort)]),
    ...['--namespace', namespace, '--log-level', 'warn', '--color', 'never'],
    ...(inMemory ? [] : ['--db-filename', join(dataDir, 'temporal.db')]),
    ...(inMemory ? [] : SQLITE_PRAGMAS.flatMap((pragma) => ['--sqlite-pragma', pragma])),
    ...DYNAMIC_CONFIG.flatMap((value) => ['--dynamic-config-value', value]),
  ];
}

/** Without TEMPORAL_* variables: the same program reads them as a client, and the address in them isn't meant for it. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, USERPROFILE, TMPDIR, TEMP, SystemRoot, GOMEMLIMIT, GOGC } = process.env;
  const kept = { PATH, HOME, USERPROFILE, TMPDIR, TEMP, SystemRoot, GOMEMLIMIT, GOGC };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
}

async function settlePorts(dataDir: string, options: TemporalDevServerOptions): Promise<Ports> {
  const file = join(dataDir, 'temporal.json');
  const remembered = existsSync(file) ? readPorts(await readFile(file, 'utf8')) : undefined;
  const port = await settlePort(options.port, remembered?.port, FIRST_PORT, []);
  const ports: Ports =
    options.uiPort === false ? { port } : { port, uiPort: await settlePort(options.uiPort, remembered?.uiPort, FIRST_UI_PORT, [port]) };
  await writeFile(`${file}.new`, JSON.stringify(ports));
  await rename(`${file}.new`, file);
  return ports;
}

function readPorts(text: string): Ports | undefined {
  try {
    return portsSchema.parse(JSON.parse(text));
  } catch {
    return undefined; // only a convenience: other ports do as well
  }
}

async function settlePort(wanted: number | undefined, remembered: number | undefined, first: number, taken: number[]) {
  if (wanted === 0) return anyFreePort();
  if (wanted !== undefined) return wanted;
  if (remembered !== undefined && !taken.includes(remembered) && (await takePort(remembered))) return remembered;
  return takeFreePort(first, taken);
}

async function untilReady(port: number, namespace: string, signal: AbortSignal): Promise<void> {
  // The client would wait a second after a refused connection before it tries again.
  while (!signal.aborted && !(await isListening(port))) await sleep(25);
  while (!signal.aborted) {
    let connection: Connection | undefined;
    try {
      connection = await Connection.connect({ address: `127.0.0.1:${port}`, connectTimeout: 2000 });
      // The server accepts connections a moment before it serves the namespace.
      await connection.workflowService.describeNamespace({ namespace });
      return;
    } catch {
      await sleep(50);
    } finally {
      await connection?.close().catch(() => undefined);
    }
  }
}
