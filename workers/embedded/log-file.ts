import { closeSync, existsSync, openSync, renameSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const LARGEST_LOG_BYTES = 10_000_000;
const TAIL_LINES = 20;

/**
 * Opens a log that a child writes to by itself, so that it can go on writing when this process is killed. A large file
 * is moved aside first; one former file is kept.
 */
export function openLogFile(file: string): { fd: number; close: () => void } {
  if (existsSync(file) && statSync(file).size > LARGEST_LOG_BYTES) renameSync(file, `${file}.1`);
  const fd = openSync(file, 'a', 0o600);
  return { fd, close: () => closeSync(fd) };
}

/** The last lines of a log, for the message of a failed start. */
export async function tailOf(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
}
