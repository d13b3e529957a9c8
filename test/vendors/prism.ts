import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../support/product.js';
import { eventually } from '../support/wait.js';

const version = '5.14.2'; // newer ones need Node 24
// No dependency of the project: 90 MB that this one suite needs, which runs only where the vendors' documents are.
const home = join(tmpdir(), `amends-vendors-prism-${version}`);

export interface Prism {
  /** What is called here is judged by the vendor's document, then passed on; a fault is answered with 422 and never passed on. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Puts a vendor's OpenAPI document between a caller and a server. */
export async function startPrism(documentPath: string, serverUrl: string): Promise<Prism> {
  const port = await freePort();
  const options = ['proxy', documentPath, serverUrl, '--errors', '--host', '127.0.0.1', '--port', String(port)];
  const child = spawn(process.execPath, [command(), ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  try {
    await eventually(() => (child.exitCode === null ? answers(port) : Promise.reject(new Error(output))), {
      timeoutMs: 120_000,
      what: `Prism (${output.slice(-500)})`,
    });
  } catch (error) {
    await stop(child);
    throw error;
  }
  return { url: `http://127.0.0.1:${port}`, stop: () => stop(child) };
}

/** Prism's command, installed on first use. */
function command(): string {
  const path = join(home, 'node_modules/@stoplight/prism-cli/dist/index.js');
  if (!existsSync(path)) {
    mkdirSync(home, { recursive: true });
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', '--prefix', home, `@stoplight/prism-cli@${version}`], {
      stdio: 'inherit',
    });
  }
  return path;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.end());
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}
