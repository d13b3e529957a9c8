import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TemporalDevServer } from '../../workers/embedded/temporal.js';

export interface DevServerResource {
  /** The path of the Temporal program, found or built once. */
  binary(): Promise<{ path: string }>;
  start(): Promise<{ address: string }>;
  /** Ends the server at that address. */
  end(address: string): Promise<void>;
  /** Ends those that their tests left running. */
  stop(): Promise<void>;
  /** The same without waiting, where no promise can be awaited any more. */
  stopAtOnce(): void;
}

/** Temporal dev servers of the product's own settings, in memory, one for each that asks. */
export function createDevServerResource(): DevServerResource {
  const running = new Map<string, { server: TemporalDevServer; dataDir: string }>();
  let resolved: Promise<{ path: string }> | undefined;
  const binary = (): Promise<{ path: string }> => (resolved ??= findBinary());
  const end = async (address: string): Promise<void> => {
    const found = running.get(address);
    running.delete(address);
    if (found === undefined) return;
    await found.server.stop();
    rmSync(found.dataDir, { recursive: true, force: true });
  };
  return {
    binary,
    end,
    start: async () => {
      const { startTemporalDevServer } = await import('../../workers/embedded/temporal.js');
      const { path } = await binary();
      const dataDir = mkdtempSync(join(tmpdir(), 'amends-test-temporal-'));
      const server = await startTemporalDevServer({ binary: path, dataDir, port: 0, uiPort: false, inMemory: true, log: () => undefined });
      running.set(server.address, { server, dataDir });
      return { address: server.address };
    },
    stop: async () => {
      await Promise.all([...running.keys()].map(end));
    },
    stopAtOnce: () => {
      for (const { server, dataDir } of running.values()) {
        const pid = server.pid();
        if (pid !== undefined) process.kill(pid, 'SIGKILL');
        rmSync(dataDir, { recursive: true, force: true });
      }
    },
  };
}

async function findBinary(): Promise<{ path: string }> {
  const { resolveTemporalBinary } = await import('../../workers/embedded/temporal-binary.js');
  return { path: await resolveTemporalBinary({ log: (line) => console.error(line) }) };
}
