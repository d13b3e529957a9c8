import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Log, StartFault } from './start-fault.js';

/**
 * A process that outlives its killed parent is found again by a record on disk. A process id alone is not enough:
 * after a reboot it may belong to anything, so the record also holds when that process began.
 */
const recordSchema = z.object({ pid: z.number().int().positive(), identity: z.string().min(1) });

/** Tells one run of a process from another with the same id; undefined if there is no such live process. */
export function processIdentity(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The name in brackets may hold blanks; the state is the first field after it, the start time the twentieth.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      return `${boot}:${fields[19]}`;
    }
    if (process.platform === 'win32') return undefined;
    const started = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    return started || undefined;
  } catch {
    return undefined;
  }
}

/** The command line of a live process, or undefined. */
export function processCommand(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    if (process.platform === 'win32') return undefined;
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

/** The text of a record; of a process that is gone already it names no process. */
export function recordOf(pid: number): string {
  return JSON.stringify({ pid, identity: processIdentity(pid) ?? '' });
}

export async function writeProcessRecord(file: string, pid: number): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  await writeFile(aside, recordOf(pid));
  await rename(aside, file);
}

/** The id in the record, if that very process is still alive. */
export async function recordedProcess(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const record = recordSchema.safeParse(parseJson(text));
  if (!record.success) return undefined;
  return processIdentity(record.data.pid) === record.data.identity ? record.data.pid : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Asks a process that isn't our child to end, and after `graceMs` makes it. */
export async function endProcess(pid: number, signal: NodeJS.Signals, graceMs: number): Promise<void> {
  const identity = processIdentity(pid);
  if (identity === undefined) return;
  const isAlive = () => processIdentity(pid) === identity;
  trySignal(pid, signal);
  const deadline = Date.now() + graceMs;
  while (isAlive() && Date.now() < deadline) await sleep(50);
  if (!isAlive()) return;
  trySignal(pid, 'SIGKILL');
  while (isAlive()) await sleep(50);
}

function trySignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone between the check and the signal, which is what was wanted.
  }
}

/** Ends what a killed parent left behind, if the record names a live process. */
export async function endRecordedProcess(file: string, name: string, log: Log, graceMs = 15_000): Promise<void> {
  const pid = await recordedProcess(file);
  if (pid !== undefined) {
    log(`Stopping the ${name} that an interrupted run left behind (process ${pid})`);
    await endProcess(pid, 'SIGTERM', graceMs);
  }
  await rm(file, { force: true });
}

/**
 * Makes this process the only user of what `file` stands for; returns the release. Throws a StartFault while another
 * live process holds it. A claim of a dead process is void.
 */
export async function claim(file: string, whenTaken: (pid: number) => StartFault): Promise<() => Promise<void>> {
  const holder = await recordedProcess(file);
  if (holder !== undefined && holder !== process.pid) throw whenTaken(holder);
  await writeProcessRecord(file, process.pid);
  return () => rm(file, { force: true });
}
