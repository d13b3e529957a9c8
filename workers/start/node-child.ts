import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { tailOf } from '../embedded/log-file.js';
import { StartFault, type Log } from '../embedded/start-fault.js';
import { startSupervised, type SupervisedProcess } from '../embedded/supervised-process.js';
import { readyMessageSchema, type ReadyMessage } from './ready-message.js';
import { RotatingLog } from './rotating-log.js';

const READY_WITHIN_MS = 60_000;

export type NodeChildOptions = {
  name: string;
  /** Short, for its files. */
  key: string;
  entry: string;
  root: string;
  dataDir: string;
  env: NodeJS.ProcessEnv;
  stopGraceMs: number;
  log: Log;
};

export const recordFileOf = (dataDir: string, key: string) => join(dataDir, `${key}.process.json`);

/** Runs one of the product's processes, and runs it again when it ends. Throws a StartFault if it doesn't get ready. */
export async function startNodeChild(options: NodeChildOptions): Promise<SupervisedProcess<ReadyMessage>> {
  const output = new RotatingLog(join(options.dataDir, 'logs', `${options.key}.log`));
  try {
    return await startSupervised({
      name: options.name,
      log: options.log,
      recordFile: recordFileOf(options.dataDir, options.key),
      stopSignal: 'SIGTERM',
      stopGraceMs: options.stopGraceMs,
      readyWithinMs: READY_WITHIN_MS,
      spawn: () => {
        const child = fork(options.entry, [], {
          cwd: options.root,
          env: options.env,
          execArgv: ['--enable-source-maps', '--import', import.meta.resolve('tsx')],
          stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
          detached: true, // Ctrl-C in the terminal reaches the parent alone, which ends its processes in order
        });
        child.stdout?.on('data', (chunk: Buffer) => output.write(chunk));
        child.stderr?.on('data', (chunk: Buffer) => output.write(chunk));
        return child;
      },
      whenReady: untilReady,
    });
  } catch (cause) {
    await new Promise((resolve) => setTimeout(resolve, 100)); // let its last words reach the log
    throw new StartFault(
      `The ${options.name} did not start: ${cause instanceof Error ? cause.message : String(cause)}\n${await tailOf(output.file)}`,
      `See ${output.file}.`,
    );
  }
}

function untilReady(child: ChildProcess): Promise<ReadyMessage> {
  return new Promise((resolve) => {
    child.on('message', (message: unknown) => {
      const parsed = readyMessageSchema.safeParse(message);
      if (parsed.success) resolve(parsed.data);
    });
  });
}
