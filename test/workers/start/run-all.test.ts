import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { anyFreePort } from '../../../workers/embedded/free-port.js';
import { processIdentity } from '../../../workers/embedded/process-record.js';
import { resource } from '../../support/resources.js';
import { eventually } from '../../support/wait.js';

// The start itself, with a small API and worker in place of the product's: what is proven here is how it treats them.
const sourceOf = (path: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../../workers', path)).href);

const apiSource = `
  import { createServer } from 'node:http';
  import { appendFileSync } from 'node:fs';
  import { exitWithParent, reportReady } from ${sourceOf('start/child.ts')};
  const server = createServer((request, response) => response.end(process.env.TEMPORAL_ADDRESS + ' ' + process.env.DATABASE_URL));
  exitWithParent(async () => { appendFileSync('ends.txt', 'api '); server.close(); });
  server.listen(Number(process.env.PORT), () => reportReady({ firstAdmin: { email: 'ada@example.com', password: 'first-password' } }));`;
const workerSource = `
  import { appendFileSync } from 'node:fs';
  import { exitWithParent, reportReady } from ${sourceOf('start/child.ts')};
  exitWithParent(async () => { await new Promise((resolve) => setTimeout(resolve, 200)); appendFileSync('ends.txt', 'worker '); });
  setInterval(() => {}, 1000);
  reportReady();`;

let root: string;
let dataDir: string;
let port: number;
const started: ChildProcess[] = [];

beforeAll(async () => {
  await resource('/temporal/binary'); // so that no start below has to get it
}, 600_000);

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'amends-start-'));
  chmodSync(root, 0o755); // the user of PostgreSQL must get through; the other case has its own test
  dataDir = join(root, 'data');
  port = await anyFreePort();
  for (const folder of ['api', 'workers', 'workflows', 'dist/web']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'package.json'), JSON.stringify({ version: '9.9.9', type: 'module' }));
  writeFileSync(join(root, 'api/api.main.ts'), apiSource);
  writeFileSync(join(root, 'workers/worker.main.ts'), workerSource);
  writeFileSync(join(root, 'workers/bundle.main.ts'), `require('fs').writeFileSync('dist/workflow-bundle.js', '')`);
  writeFileSync(join(root, 'workers/package.json'), '{}');
  writeFileSync(join(root, 'dist/web/index.html'), '');
});

afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await eventually(() => child.exitCode !== null || child.signalCode !== null, { what: 'the end of a start' });
  }
  rmSync(root, { recursive: true, force: true });
});

type Start = { child: ChildProcess; output: () => string };

function begin(env: Record<string, string> = {}): Start {
  const script = `const { runAll } = await import(${sourceOf('start/run-all.ts')}); await runAll(${JSON.stringify(root)});`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    env: { ...process.env, PORT: String(port), AMENDS_DATA_DIR: dataDir, DATABASE_URL: '', TEMPORAL_ADDRESS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, output: () => text };
}

const readyLine = () => `Amends is ready: http://localhost:${port}\n`;
const untilReady = (start: Start) => eventually(() => start.output().endsWith(readyLine()), { what: 'the ready line', timeoutMs: 30_000 });
const untilEnd = (start: Start) => eventually(() => start.child.exitCode !== null, { what: 'the end', timeoutMs: 30_000 });

async function databasePassword(): Promise<string> {
  const [, url] = (await (await fetch(`http://localhost:${port}`)).text()).split(' ');
  return new URL(String(url)).password;
}

function pidOf(part: string): number {
  const record: unknown = JSON.parse(readFileSync(join(dataDir, `${part}.process.json`), 'utf8'));
  return record !== null && typeof record === 'object' && 'pid' in record ? Number(record.pid) : 0;
}

it('starts everything, restarts what dies, and ends it in order', async () => {
  const start = begin();
  await untilReady(start);
  expect(start.output()).toContain('ada@example.com');
  expect(start.output()).toContain('first-password');
  expect(existsSync(join(root, 'dist/workflow-bundle.js'))).toBe(true);
  expect(await (await fetch(`http://localhost:${port}`)).text()).toMatch(/^127\.0\.0\.1:\d+ postgresql:\/\/.*\/amends$/);

  const parts = ['api', 'worker', 'temporal', 'postgres'].map(pidOf);
  process.kill(pidOf('worker'), 'SIGKILL');
  await eventually(() => start.output().includes('worker process is running again'), { what: 'the new worker' });
  parts.push(pidOf('worker'));

  start.child.kill('SIGTERM');
  await untilEnd(start);
  expect(start.child.exitCode).toBe(0);
  expect(readFileSync(join(root, 'ends.txt'), 'utf8')).toBe('api worker ');
  expect(parts.map(processIdentity)).toEqual(parts.map(() => undefined));
});

it('starts again, with the same database, after it was killed with all it had', async () => {
  const killed = begin();
  await untilReady(killed);
  const before = await databasePassword();
  const children = ['api', 'worker'].map(pidOf);
  killed.child.kill('SIGKILL');
  await eventually(() => children.every((pid) => processIdentity(pid) === undefined), { what: 'the end of the children' });

  const again = begin();
  await untilReady(again);
  expect(await databasePassword()).toBe(before);

  const second = begin({ PORT: String(await anyFreePort()) });
  await untilEnd(second);
  expect(second.child.exitCode).toBe(1);
  expect(second.output()).toContain(`already runs with the data directory ${dataDir} (process ${again.child.pid})`);
});

it('names the port that is taken, and a free one', async () => {
  const other = createServer().listen(port, '127.0.0.1');
  const start = begin();
  await untilEnd(start);
  other.close();
  expect(start.child.exitCode).toBe(1);
  expect(start.output()).toMatch(new RegExp(`Port ${port} is already taken[\\s\\S]*PORT=\\d+ npm start`));
});

it('shows the last words of a part that does not start', async () => {
  writeFileSync(join(root, 'api/api.main.ts'), `console.error('the API has no licence'); process.exit(3);`);
  const start = begin();
  await untilEnd(start);
  expect(start.child.exitCode).toBe(1);
  expect(start.output()).toMatch(/API process did not start: .*exit code 3\nthe API has no licence/);
});

it('names a configuration it cannot use, before anything is started', async () => {
  const start = begin({ TWILIO_ACCOUNT_SID: 'AC1' });
  await untilEnd(start);
  expect(start.output()).toContain('TWILIO_AUTH_TOKEN is missing, although TWILIO_ACCOUNT_SID is set');
  expect(existsSync(dataDir)).toBe(false);
});

it('ends in order when it is told to while it still starts', async () => {
  const start = begin();
  await eventually(() => start.output().includes('Starting the database'), { what: 'the beginning', intervalMs: 5 });
  start.child.kill('SIGTERM');
  await untilEnd(start);
  expect(start.child.exitCode).toBe(0);
  expect(start.output()).not.toContain('Amends is ready');
  expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
});
