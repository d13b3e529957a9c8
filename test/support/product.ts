import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resource } from './resources.js';
import { eventually } from './wait.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The parts of a running product that a test may kill, and how to know each by its command line. */
const parts = {
  api: /api[/\\]api\.main\.ts/,
  worker: /workers[/\\]worker\.main\.ts/,
  postgres: /postgres(\.exe)?"? -D/,
  temporal: /temporal\S* .*start-dev/,
} as const;
export type ProductPart = keyof typeof parts;

export interface Product {
  readonly url: string;
  /** The bootstrap admin key, for `Authorization: Bearer`. */
  readonly adminKey: string;
  readonly dataDir: string;
  /** Everything it printed so far. */
  output(): string;
  /** SIGTERM, as an operator ends it. Gives the exit code and the time it took; kills it and throws after 60 s. */
  stop(): Promise<{ exitCode: number | null; tookMs: number }>;
  /** SIGKILL to one of its processes, which its parent then starts again; gives the id of the killed process. */
  kill9(part: ProductPart): Promise<number>;
  /** SIGKILL to all its processes at once, as a power cut would end them; a `dataDir` that was given stays for a next start. */
  kill9Everything(): Promise<void>;
  /** The process id of a part, once it runs. */
  pidOf(part: ProductPart): Promise<number>;
}

export interface ProductOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** An existing data directory, to start again on; it is then kept. Without it the product has a new one that `stop` removes. */
  readonly dataDir?: string;
  readonly adminKey?: string;
  readonly port?: number;
  readonly readyWithinMs?: number;
}

/** Starts the whole product by the command of `npm start` and waits until it says that it is ready. */
export async function startProduct(options: ProductOptions = {}): Promise<Product> {
  const { env = {}, readyWithinMs = 120_000 } = options;
  // Looked up (or built) once per run and cached, so that the time to get ready measures the start alone.
  if (env['TEMPORAL_ADDRESS'] === undefined) await resource('/temporal/binary');
  const dataDir = options.dataDir ?? temporaryDataDir();
  const adminKey = options.adminKey ?? `amends_test_${randomBytes(16).toString('hex')}`;
  const port = options.port ?? (await freePort());
  const child = spawn(process.execPath, ['--import', 'tsx', 'workers/start.main.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...inheritedEnvironment(),
      PORT: String(port),
      AMENDS_DATA_DIR: dataDir,
      AMENDS_API_KEY: adminKey,
      ...env,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const { pid } = child;
  if (pid === undefined) throw new Error('the product could not be started');

  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const killTree = async (): Promise<void> => {
    const all = [pid, ...descendantsOf(pid).map((process) => process.pid)];
    for (const each of all) trySignal(each, 'SIGKILL');
    await ended;
  };
  const removeOwnData = (): void => {
    if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };

  let url = '';
  try {
    url = await eventually(
      () => {
        if (hasEnded()) return 'ended';
        return /^.*Amends is ready: (http\S+)/m.exec(output)?.[1];
      },
      { timeoutMs: readyWithinMs, what: 'the line "Amends is ready:"' },
    );
    if (url === 'ended') throw new Error('it ended before it was ready');
  } catch (error) {
    await killTree();
    removeOwnData();
    throw new Error(`The product did not start: ${error instanceof Error ? error.message : String(error)}\n${output.slice(-8_000)}`, { cause: error });
  }

  const pidOf = (part: ProductPart): Promise<number> =>
    eventually(() => descendantsOf(pid).find(({ command }) => parts[part].test(command))?.pid, { what: `a running ${part} process` });

  return {
    url,
    adminKey,
    dataDir,
    output: () => output,
    pidOf,
    kill9: async (part) => {
      const target = await pidOf(part);
      trySignal(target, 'SIGKILL');
      await eventually(() => !descendantsOf(pid).some((process) => process.pid === target), { what: `the end of ${part}` });
      return target;
    },
    kill9Everything: async () => {
      await killTree();
    },
    stop: async () => {
      const startedAtMs = Date.now();
      if (!hasEnded()) child.kill('SIGTERM');
      const timer = setTimeout(() => void killTree(), 60_000);
      const exitCode = await ended;
      clearTimeout(timer);
      const tookMs = Date.now() - startedAtMs;
      removeOwnData();
      if (tookMs >= 60_000) throw new Error(`The product did not end within 60 s of SIGTERM.\n${output.slice(-8_000)}`);
      return { exitCode, tookMs };
    },
  };
}

/** A folder that the user of PostgreSQL, who isn't root, can pass through. */
function temporaryDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'amends-product-'));
  chmodSync(folder, 0o711);
  return folder;
}

/** What a user's shell would give the product; neither Vitest's own settings nor credentials of the machine it runs on. */
function inheritedEnvironment(): Record<string, string> {
  const unwanted = /^(VITEST|NODE_ENV$|CI$|PORT$|AMENDS_|DATABASE_URL$|TEMPORAL_|TWILIO_|SENDGRID_|DEV$|PROD$|MODE$|BASE_URL$|SSR$|TEST$)/;
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined && !unwanted.test(entry[0])));
}

/** A port of the loopback interface that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

interface ProcessEntry {
  readonly pid: number;
  readonly parentPid: number;
  readonly command: string;
}

function descendantsOf(ancestor: number): ProcessEntry[] {
  const listing = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,stat=,args='], { encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 });
  const all = listing.split('\n').flatMap((line): ProcessEntry[] => {
    const [, pid, parentPid, state, command] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    if (pid === undefined || parentPid === undefined || command === undefined || state?.startsWith('Z') === true) return [];
    return [{ pid: Number(pid), parentPid: Number(parentPid), command }];
  });
  const found: ProcessEntry[] = [];
  const queue = [ancestor];
  for (let parent = queue.shift(); parent !== undefined; parent = queue.shift()) {
    const children = all.filter(({ parentPid }) => parentPid === parent);
    found.push(...children);
    queue.push(...children.map(({ pid }) => pid));
  }
  return found;
}

function trySignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Already gone.
  }
}
