import type { ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { writeProcessRecord } from './process-record.js';
import type { Log } from './start-fault.js';

// A crash that comes back at once waits longer each time; one after a minute of health counts as a first one.
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 30_000;
const HEALTHY_AFTER_MS = 60_000;

export type SupervisedOptions<Ready> = {
  name: string;
  spawn: () => ChildProcess;
  /** Settles when the process can be used; `signal` aborts when the process ends first. */
  whenReady: (child: ChildProcess, signal: AbortSignal) => Promise<Ready>;
  readyWithinMs: number;
  stopSignal: NodeJS.Signals;
  /** How long the process may take to end before it is killed. */
  stopGraceMs: number;
  /** Where the process id is kept for a next start, should this process be killed. */
  recordFile: string;
  log: Log;
};

export type SupervisedProcess<Ready> = {
  /** What the first start reported. */
  ready: Ready;
  pid: () => number | undefined;
  /** Ends the process for good. */
  stop: () => Promise<void>;
  /** Kills the process without waiting for its work. */
  kill: () => void;
};

type Run = { child: ChildProcess; ended: Promise<string> };

/** Starts a process and starts it again, with growing pauses, whenever it ends unasked. Throws if the first start fails. */
export async function startSupervised<Ready>(options: SupervisedOptions<Ready>): Promise<SupervisedProcess<Ready>> {
  const { name, log } = options;
  const stopping = new AbortController();
  let current: Run | undefined;
  let failures = 0;

  const launch = async (): Promise<Ready> => {
    const run = begin(options);
    current = run;
    try {
      return await waitUntilReady(options, run);
    } catch (cause) {
      run.child.kill('SIGKILL');
      await run.ended;
      throw cause;
    }
  };

  const watch = async (run: Run, startedAtMs: number): Promise<void> => {
    const how = await run.ended;
    if (stopping.signal.aborted) return;
    if (Date.now() - startedAtMs > HEALTHY_AFTER_MS) failures = 0;
    await relaunch(`${name} ended unexpectedly (${how})`);
  };

  const relaunch = async (reason: string): Promise<void> => {
    const waitMs = Math.min(FIRST_RETRY_MS * 2 ** failures, LONGEST_RETRY_MS);
    failures += 1;
    log(`${reason}; starting it again in ${waitMs / 1000} s`);
    await pause(waitMs, stopping.signal);
    if (stopping.signal.aborted) return;
    const startedAtMs = Date.now();
    try {
      await launch();
      if (stopping.signal.aborted) return;
      log(`${name} is running again`);
      if (current) void watch(current, startedAtMs);
    } catch (cause) {
      if (!stopping.signal.aborted) await relaunch(`${name} did not start (${messageOf(cause)})`);
    }
  };

  const startedAtMs = Date.now();
  const ready = await launch();
  if (current) void watch(current, startedAtMs);

  return {
    ready,
    pid: () => current?.child.pid,
    kill: () => {
      stopping.abort();
      current?.child.kill('SIGKILL');
    },
    stop: async () => {
      stopping.abort();
      if (current) await end(current, options);
      await rm(options.recordFile, { force: true });
    },
  };
}

function begin<Ready>(options: SupervisedOptions<Ready>): Run {
  const child = options.spawn();
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code ?? 'unknown'}`));
  });
  if (child.pid !== undefined) {
    // Losing the record only matters if this process is killed too, so it must not stop the start.
    writeProcessRecord(options.recordFile, child.pid).catch(() => options.log(`Could not write ${options.recordFile}`));
  }
  return { child, ended };
}

async function waitUntilReady<Ready>(options: SupervisedOptions<Ready>, run: Run): Promise<Ready> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), options.readyWithinMs);
  const ending = run.ended.then((how): never => {
    throw new Error(`it ended before it was ready: ${how}`);
  });
  const timeout = new Promise<never>((_, reject) => {
    over.signal.addEventListener('abort', () => reject(new Error(`not ready after ${options.readyWithinMs / 1000} s`)));
  });
  try {
    return await Promise.race([options.whenReady(run.child, over.signal), ending, timeout]);
  } finally {
    ending.catch(() => undefined); // it ends some day, and then nobody waits for this promise any more
    timeout.catch(() => undefined);
    clearTimeout(timer);
    over.abort();
  }
}

async function end<Ready>(run: Run, options: SupervisedOptions<Ready>): Promise<void> {
  if (run.child.exitCode === null && run.child.signalCode === null) run.child.kill(options.stopSignal);
  const timer = setTimeout(() => {
    options.log(`${options.name} did not end within ${options.stopGraceMs / 1000} s and is killed`);
    run.child.kill('SIGKILL');
  }, options.stopGraceMs);
  await run.ended;
  clearTimeout(timer);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
