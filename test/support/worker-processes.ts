import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface WorkerProcess {
  readonly pid: number;
  /** SIGKILL, as the machine would end it when memory runs out. */
  kill9(): Promise<void>;
  /** SIGTERM, and waits for its end. */
  stop(): Promise<void>;
}

/** Worker processes of the product, as production runs several beside one database and one Temporal; resolves when all take tasks. */
export function startWorkerProcesses(count: number, env: { DATABASE_URL: string; TEMPORAL_ADDRESS: string }): Promise<WorkerProcess[]> {
  return Promise.all(Array.from({ length: count }, () => startWorker(env)));
}

async function startWorker(env: Record<string, string>): Promise<WorkerProcess> {
  const child = fork('workers/worker.main.ts', [], {
    cwd: root,
    // Nothing of a developer's own credentials: messages have to stay in the sandbox.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], AMENDS_LOG_LEVEL: 'warn', ...env },
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  await Promise.race([once(child, 'message'), once(child, 'exit').then(([code]) => Promise.reject(new Error(`a worker ended with ${code} before it was ready`)))]);
  const { pid } = child;
  if (pid === undefined) throw new Error('a worker that is ready has a process');
  return { pid, kill9: () => ended(child, 'SIGKILL'), stop: () => ended(child, 'SIGTERM') };
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
}
