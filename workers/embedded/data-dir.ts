import { mkdir, rm, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { StartFault } from './start-fault.js';

/** Makes the data directory, or says why it can't be used. */
export async function prepareDataDir(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true });
    const probe = join(dataDir, `.writable-${process.pid}`);
    await writeFile(probe, '');
    await rm(probe);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
    throw new StartFault(
      `The data directory ${dataDir} cannot be written to (${code}).`,
      `Give ${userInfo().username} write access to it, or set AMENDS_DATA_DIR to another folder.`,
    );
  }
}
