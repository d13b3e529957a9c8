import { rmSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordedProcess, recordOf } from './process-record.js';
import { StartFault } from './start-fault.js';

const PORTS_TRIED = 100;

/** `forbidden` is a low port that this user may not open. */
export type PortState = 'free' | 'taken' | 'forbidden';

/** Whether a server could listen on the port now; without a host, on every address of the machine. */
export function portState(port: number, host?: string): Promise<PortState> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve('code' in error && error.code === 'EACCES' ? 'forbidden' : 'taken'));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve('free')));
  });
}

/**
 * Takes a port of the loopback address for a server that this process is about to start. False if something listens
 * there, or if another start took it a moment ago: its server isn't listening yet, and ours would be taken for it.
 */
export async function takePort(port: number): Promise<boolean> {
  if ((await portState(port, '127.0.0.1')) !== 'free') return false;
  const file = join(tmpdir(), `amends-port-${port}.json`);
  const holder = await recordedProcess(file);
  if (holder === process.pid) return true;
  if (holder !== undefined) return false;
  try {
    await rm(file, { force: true }); // of a process that is gone
    await writeFile(file, recordOf(process.pid), { flag: 'wx' });
  } catch (cause) {
    // Taken in the same moment, or a leftover of another user that can't be removed, which takes nothing.
    return !(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST');
  }
  process.once('exit', () => rmSync(file, { force: true }));
  return true;
}

/** The first port from `preferred` upwards that could be taken, passing over `taken`. */
export async function takeFreePort(preferred: number, taken: readonly number[] = []): Promise<number> {
  for (let port = preferred; port < Math.min(preferred + PORTS_TRIED, 65_536); port += 1) {
    if (!taken.includes(port) && (await takePort(port))) return port;
  }
  throw new StartFault(
    `No free port was found between ${preferred} and ${preferred + PORTS_TRIED - 1}.`,
    'Stop programs that listen there and start again.',
  );
}

/** A port that the operating system picks; for tests, where many servers start at once. */
export function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = probe.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** Whether something accepts connections on the port of this machine. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
