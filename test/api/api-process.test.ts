import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readyMessageSchema, type ReadyMessage } from '../../workers/start/ready-message.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { freePort } from '../support/product.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
let home: TestDatabase;
let dataDir: string;
let port: number;
const running: ChildProcess[] = [];

beforeAll(async () => {
  home = await createTestDatabase();
  dataDir = mkdtempSync(join(tmpdir(), 'amends-api-'));
  port = await freePort();
});
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
  await home?.drop();
});

async function start(env: Record<string, string> = {}): Promise<{ child: ChildProcess; ready: ReadyMessage }> {
  const child = fork('api/api.main.ts', [], {
    cwd: root,
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { PATH: process.env['PATH'] ?? '', PORT: String(port), AMENDS_DATA_DIR: dataDir, DATABASE_URL: home.url, ...env },
  });
  running.push(child);
  let output = '';
  child.stdout?.on('data', (chunk) => (output += String(chunk)));
  child.stderr?.on('data', (chunk) => (output += String(chunk)));
  const ready = await new Promise<ReadyMessage>((resolve, reject) => {
    child.once('message', (message) => resolve(readyMessageSchema.parse(message)));
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${output}`)));
  });
  return { child, ready };
}

const stop = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });

const withKey = (path: string, key: string) => fetch(`http://localhost:${port}${path}`, { headers: { authorization: `Bearer ${key}` } });

it('makes the first admin and the first key once, keeps the key for its owner, and ends in order', async () => {
  const first = await start();
  const { firstAdmin, apiKey } = first.ready;
  expect(firstAdmin?.email).toBe('admin@amends.local');
  expect(apiKey).toMatch(/^amk_/);
  const file = join(dataDir, 'operator-key');
  expect(readFileSync(file, 'utf8').trim()).toBe(apiKey);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect((await withKey('/api/v1/users', apiKey ?? '')).status).toBe(200);
  const session = await fetch(`http://localhost:${port}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(firstAdmin),
  });
  expect(session.status).toBe(200);
  expect(session.headers.get('set-cookie')).not.toContain('Secure');
  expect(await stop(first.child)).toBe(0);

  const again = await start();
  expect(again.ready).toEqual({ type: 'ready' });
  expect((await withKey('/api/v1/users', apiKey ?? '')).status).toBe(200);
  expect(await stop(again.child)).toBe(0);

  const chosen = await start({ AMENDS_API_KEY: 'a-key-of-my-own-choice' });
  expect(chosen.ready).toEqual({ type: 'ready' });
  expect((await withKey('/api/v1/users', 'a-key-of-my-own-choice')).status).toBe(200);
  expect((await withKey('/api/v1/users', apiKey ?? '')).status).toBe(401);
  expect(readFileSync(file, 'utf8').trim()).toBe('a-key-of-my-own-choice');
  expect(await stop(chosen.child)).toBe(0);
});

it('ends when its parent is gone', async () => {
  const { child } = await start();
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.disconnect();
  expect(await ended).toBe(0);
  expect(existsSync(join(dataDir, 'operator-key'))).toBe(true);
});
