import { connect, createServer } from 'node:net';
import { StartFault } from './start-fault.js';

const PORTS_TRIED = 100;

/** Whether a server could listen on the port now; without a host, on every address of the machine. */
export function isPortFree(port: number, host?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** The first free port of the loopback address from `preferred` upwards, passing over `taken`. */
export async function chooseFreePort(preferred: number, taken: readonly number[] = []): Promise<number> {
  for (let port = preferred; port < Math.min(preferred + PORTS_TRIED, 65_536); port += 1) {
    if (!taken.includes(port) && (await isPortFree(port, '127.0.0.1'))) return port;
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
