import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXE_SUFFIX, findOnPath } from './find-on-path.js';

/** A way to get the program: leaves it in `folder` and returns its path, or throws with the reason. */
export type TemporalSource = (folder: string, version: string, signal: AbortSignal | undefined) => Promise<string>;

// A network that answers nothing must not look like a slow download: with no byte after this time the way is given up.
const FIRST_BYTE_WITHIN_MS = 12_000;
const STALLED_AFTER_MS = 60_000;
const BUILD_WITHIN_MS = 20 * 60_000;

/** The SDK's own download of the official program, in a process of its own because it can't be cancelled. */
export const downloadWithSdk: TemporalSource = async (folder, version, signal) => {
  const script = fileURLToPath(new URL('download-temporal.main.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), script, folder, version], {
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(signal ? { signal } : {}),
  });
  const watcher = endWhenStalled(child, folder);
  try {
    await finished(child);
  } finally {
    clearInterval(watcher);
  }
  const name = readdirSync(folder).find((entry) => !entry.endsWith('.downloading'));
  if (name === undefined) throw new Error('the download brought no program');
  return join(folder, name);
};

function endWhenStalled(child: ChildProcess, folder: string): NodeJS.Timeout {
  let bytes = 0;
  let progressAtMs = Date.now();
  return setInterval(() => {
    const now = sizeOf(folder);
    if (now > bytes) progressAtMs = Date.now();
    bytes = Math.max(bytes, now);
    if (Date.now() - progressAtMs > (bytes === 0 ? FIRST_BYTE_WITHIN_MS : STALLED_AFTER_MS)) child.kill('SIGKILL');
  }, 500);
}

function sizeOf(folder: string): number {
  try {
    return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  } catch {
    return 0; // a file was renamed between the two calls
  }
}

function finished(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let complaint = '';
    child.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(signal ? 'the download got no answer' : complaint.trim() || `the download ended with code ${code}`));
    });
  });
}

/** Builds the command line from its Go module, as its authors release it. */
export const buildWithGo: TemporalSource = async (folder, version, signal) => {
  const go = await findOnPath('go');
  if (go === undefined) throw new Error('Go is not installed, so it cannot be built');
  await new Promise<void>((resolve, reject) => {
    execFile(
      go,
      ['install', `github.com/temporalio/cli/cmd/temporal@v${version}`],
      {
        ...(signal ? { signal } : {}),
        cwd: tmpdir(),
        env: { ...process.env, GOBIN: folder, GOFLAGS: '' },
        timeout: BUILD_WITHIN_MS,
        maxBuffer: 64_000_000,
      },
      (error, _stdout, stderr) => {
        if (!error) return resolve();
        const lastLine = stderr.trim().split('\n').at(-1);
        reject(new Error(`Go could not build it: ${lastLine || error.message}`));
      },
    );
  });
  return join(folder, `temporal${EXE_SUFFIX}`);
};
