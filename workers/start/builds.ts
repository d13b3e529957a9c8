import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { oneAtATime } from '../embedded/one-at-a-time.js';
import { StartFault, type Log } from '../embedded/start-fault.js';

const EXCERPT_LINES = 30;

/** Something made from the sources that a start needs. */
export type Build = {
  name: string;
  /** The file whose presence says that it was made. */
  output: string;
  /** Files and folders it is made from. */
  inputs: readonly string[];
  /** Arguments of Node.js that make it; undefined when the tool for it isn't installed. */
  command: readonly string[] | undefined;
};

/** The builds of the product, with paths relative to `root`. */
export function productBuilds(root: string): Build[] {
  return [
    {
      name: 'web app',
      output: 'dist/web/index.html',
      inputs: ['web', 'domain', 'vite.config.ts', 'package-lock.json'],
      command: viteCommand(root),
    },
    {
      name: 'workflow bundle',
      output: 'dist/workflow-bundle.js',
      inputs: ['workflows', 'domain', 'workers/bundle.main.ts', 'workers/workflow-bundle.ts', 'package-lock.json'],
      command: ['--import', import.meta.resolve('tsx'), 'workers/bundle.main.ts'],
    },
  ];
}

function viteCommand(root: string): string[] | undefined {
  try {
    const vite = createRequire(join(root, 'package.json')).resolve('vite/package.json');
    return [join(dirname(vite), 'bin', 'vite.js'), 'build', '--logLevel', 'warn'];
  } catch {
    return undefined; // an installation without development packages, which must bring the web app along
  }
}

// Written from the API's document for the type checker alone; it never reaches the built web app.
const NOT_AN_INPUT = 'web/src/api/schema.ts';

/** Makes what is missing or older than its sources. The sources' hash is kept beside the output. */
export async function buildIfStale(root: string, build: Build, log: Log, signal: AbortSignal): Promise<void> {
  const hash = await hashOfInputs(root, build.inputs);
  const hashFile = join(root, `${stemOf(build)}.sources`);
  const isFresh = async () => existsSync(join(root, build.output)) && (await isBuiltFrom(root, build, hash, hashFile));
  if (await isFresh()) return;
  if (!build.command) {
    if (existsSync(join(root, build.output))) return;
    throw new StartFault(
      `The ${build.name} is not built, and the tools for it are not installed.`,
      'Run `npm ci` with development packages, then `npm start`.',
    );
  }
  const command = build.command;
  await mkdir(dirname(hashFile), { recursive: true });
  await oneAtATime(`${hashFile}.lock`, `the ${build.name}`, log, isFresh, async () => {
    const startedAtMs = Date.now();
    log(`Building the ${build.name}`);
    await runNode(root, build.name, command, signal);
    await writeFile(hashFile, hash);
    log(`Built the ${build.name} in ${((Date.now() - startedAtMs) / 1000).toFixed(1)} s`);
  });
}

/** `dist/web/index.html` -> `dist/web`, `dist/workflow-bundle.js` -> `dist/workflow-bundle`. */
function stemOf(build: Build): string {
  return build.output.replace(/(\/index\.html|\.js)$/, '');
}

async function isBuiltFrom(root: string, build: Build, hash: string, hashFile: string): Promise<boolean> {
  const builtFrom = await readFile(hashFile, 'utf8').catch(() => undefined);
  if (builtFrom !== undefined && (await modifiedAtMs(hashFile)) >= (await modifiedAtMs(join(root, build.output)))) {
    return builtFrom === hash;
  }
  // `npm run build` leaves no hash; then the newest source decides, and the hash is kept for the next time.
  const files = await filesOf(root, build.inputs);
  const newest = Math.max(...(await Promise.all(files.map(modifiedAtMs))));
  if (newest >= (await modifiedAtMs(join(root, build.output)))) return false;
  await writeFile(hashFile, hash).catch(() => undefined);
  return true;
}

async function modifiedAtMs(file: string): Promise<number> {
  return (await stat(file)).mtimeMs;
}

async function hashOfInputs(root: string, inputs: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await filesOf(root, inputs)) {
    hash
      .update(relative(root, file))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex');
}

async function filesOf(root: string, inputs: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const input of inputs) {
    const path = join(root, input);
    const kind = await stat(path).catch(() => undefined);
    if (kind?.isFile()) found.push(path);
    if (!kind?.isDirectory()) continue;
    const entries = await readdir(path, { withFileTypes: true, recursive: true });
    found.push(...entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)));
  }
  return found.filter((file) => relative(root, file) !== NOT_AN_INPUT).toSorted();
}

function runNode(root: string, name: string, args: readonly string[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      signal,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new StartFault(
            `The ${name} could not be built:\n${excerptOf(output)}`,
            'Run `npm ci` if packages are missing, correct the source if it was changed, and start again.',
          ),
        );
    });
  });
}

/** The beginning of what a tool printed, where it names the fault; its stack follows later and helps nobody. */
function excerptOf(output: string): string {
  const lines = output.trim().split('\n');
  return lines.length <= EXCERPT_LINES ? lines.join('\n') : [...lines.slice(0, EXCERPT_LINES), '...'].join('\n');
}
