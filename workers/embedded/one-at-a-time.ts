import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { recordedProcess, writeProcessRecord } from './process-record.js';
import type { Log } from './start-fault.js';

const SAY_SO_EVERY_MS = 10_000;

/**
 * Lets one process at a time do `work`; the others wait for it, saying so, and then ask `isDone` before they do it
 * themselves. Two that begin in the same moment may both work, so the work must put its result in place atomically.
 */
export async function oneAtATime(
  lockFile: string,
  what: string,
  log: Log,
  isDone: () => Promise<boolean>,
  work: () => Promise<void>,
): Promise<void> {
  const startedAtMs = Date.now();
  let saidAtMs = 0;
  for (;;) {
    const holder = await recordedProcess(lockFile);
    if (holder === undefined || holder === process.pid) break;
    if (Date.now() - saidAtMs >= SAY_SO_EVERY_MS) {
      log(`Waiting for process ${holder}, which prepares ${what} (${Math.round((Date.now() - startedAtMs) / 1000)} s)`);
      saidAtMs = Date.now();
    }
    await sleep(250);
  }
  if (await isDone()) return;
  await writeProcessRecord(lockFile, process.pid);
  try {
    await work();
  } finally {
    await rm(lockFile, { force: true });
  }
}
