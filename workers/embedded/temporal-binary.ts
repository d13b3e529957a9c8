import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { EXE_SUFFIX, findOnPath } from './find-on-path.js';
import { oneAtATime } from './one-at-a-time.js';
import { StartFault, type Log } from './start-fault.js';
import { buildWithGo, downloadWithSdk, type TemporalSource } from './temporal-sources.js';

// Later releases can't be built by `go install`, because their module replaces another.
export const TEMPORAL_CLI_VERSION = '1.5.1';
const OLDEST_SERVER = { major: 1, minor: 28 };
const PROGRESS_EVERY_MS = 10_000;
const LEFTOVER_AFTER_MS = 60 * 60_000;

export type TemporalWay = { label: string; source: TemporalSource };

const officialWays: readonly TemporalWay[] = [
  { label: 'Downloading the Temporal server', source: downloadWithSdk },
  { label: 'Building the Temporal server with Go, once; this takes some minutes', source: buildWithGo },
];

export type ResolveOptions = {
  log: Log;
  signal?: AbortSignal;
  /** How to get what isn't there yet, in order; other ones in tests. */
  ways?: readonly TemporalWay[];
};

/**
 * Finds the Temporal command line, which holds the server and its web UI: on the PATH, in the user's cache, by the
 * SDK's download, or built with Go. What is fetched or built is kept in the cache. Throws a StartFault naming the ways
 * when none works.
 */
export async function resolveTemporalBinary(options: ResolveOptions): Promise<string> {
  const onPath = await findOnPath('temporal');
  if (onPath !== undefined) {
    const server = await serverVersionOf(onPath);
    if (server !== undefined && isRecent(server)) return onPath;
    options.log(
      `${onPath} is passed over: its server is ${server ?? 'unknown'}, and ${OLDEST_SERVER.major}.${OLDEST_SERVER.minor} or later is needed`,
    );
  }
  const folder = join(cacheRoot(), 'temporal', TEMPORAL_CLI_VERSION);
  const cached = join(folder, `temporal${EXE_SUFFIX}`);
  if (existsSync(cached)) return cached;
  await mkdir(folder, { recursive: true }).catch(() => {
    throw new StartFault(
      `The folder ${folder}, where the Temporal server is kept, cannot be made.`,
      'Set XDG_CACHE_HOME to a folder that can be written to, or put `temporal` on the PATH.',
    );
  });
  await oneAtATime(
    join(folder, 'preparing.json'),
    'the Temporal server',
    options.log,
    async () => existsSync(cached),
    () => obtain(folder, cached, options),
  );
  return cached;
}

function cacheRoot(): string {
  const base = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return join(base, 'amends');
}

async function obtain(folder: string, cached: string, { log, signal, ways = officialWays }: ResolveOptions): Promise<void> {
  await removeLeftovers(folder);
  const reasons: string[] = [];
  for (const { label, source } of ways) {
    const workspace = await mkdtemp(join(folder, 'partial-'));
    try {
      const made = await withProgress(label, log, () => source(workspace, TEMPORAL_CLI_VERSION, signal));
      if ((await serverVersionOf(made)) === undefined) throw new Error('the program does not run on this machine');
      await rename(made, cached); // whole or not at all, also for a process that looks meanwhile
      return;
    } catch (cause) {
      if (signal?.aborted) throw cause;
      const reason = cause instanceof Error ? cause.message : String(cause);
      log(`That did not work: ${reason}`);
      reasons.push(reason);
    } finally {
      await rm(workspace, { recursive: true, force: true });
    }
  }
  throw new StartFault(
    `No Temporal server could be found, downloaded or built (${reasons.join('; ')}).`,
    'Do one of these: set TEMPORAL_ADDRESS to a running server; install the Temporal CLI so that `temporal` is on the PATH;\n' +
      'allow access to https://temporal.download; or install Go so that it can be built.',
  );
}

/** A killed run leaves its unfinished folder behind; a young one may be in use. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith('partial-')) continue;
    const { mtimeMs } = await stat(join(folder, name));
    if (Date.now() - mtimeMs > LEFTOVER_AFTER_MS) await rm(join(folder, name), { recursive: true, force: true });
  }
}

async function withProgress<T>(label: string, log: Log, work: () => Promise<T>): Promise<T> {
  const startedAtMs = Date.now();
  log(label);
  const timer = setInterval(() => log(`  still at it after ${elapsed(startedAtMs)}`), PROGRESS_EVERY_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

function elapsed(sinceMs: number): string {
  return `${Math.round((Date.now() - sinceMs) / 1000)} s`;
}

async function serverVersionOf(program: string): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)(program, ['--version'], { timeout: 10_000 });
    return /Server (\d+\.\d+\.\d+)/.exec(stdout)?.[1];
  } catch {
    return undefined;
  }
}

function isRecent(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST_SERVER.major || (major === OLDEST_SERVER.major && minor >= OLDEST_SERVER.minor);
}
