import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildIfStale, type Build } from '../../../workers/start/builds.js';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'amends-builds-'));
  mkdirSync(join(root, 'web'));
  mkdirSync(join(root, 'dist/web'), { recursive: true });
  writeFileSync(join(root, 'web/page.ts'), 'one');
});

afterEach(() => rmSync(root, { recursive: true }));

// Each run adds a letter, so the length of the output counts the runs.
const script = `const fs = require('fs'); fs.appendFileSync('dist/web/index.html', 'x'); fs.appendFileSync('web/page.ts', '');`;
const build: Build = { name: 'web app', output: 'dist/web/index.html', inputs: ['web', 'absent'], command: ['-e', script] };
const start = (change: Partial<Build> = {}) => buildIfStale(root, { ...build, ...change }, () => undefined, new AbortController().signal);
const runs = () => readFileSync(join(root, 'dist/web/index.html'), 'utf8').length;

it('builds what is missing, once', async () => {
  await start();
  await start();
  expect(runs()).toBe(1);
});

it('builds again when a source was changed, added or removed', async () => {
  await start();
  writeFileSync(join(root, 'web/page.ts'), 'two');
  await start();
  expect(runs()).toBe(2);
  writeFileSync(join(root, 'web/other.ts'), '');
  await start();
  expect(runs()).toBe(3);
  rmSync(join(root, 'web/other.ts'));
  await start();
  expect(runs()).toBe(4);
});

it('trusts an output of `npm run build` that is newer than the sources, and no older one', async () => {
  writeFileSync(join(root, 'dist/web/index.html'), 'x');
  utimesSync(join(root, 'web/page.ts'), new Date('2026-01-01'), new Date('2026-01-01'));
  await start();
  expect(runs()).toBe(1);

  rmSync(join(root, 'dist'), { recursive: true });
  mkdirSync(join(root, 'dist/web'), { recursive: true });
  writeFileSync(join(root, 'dist/web/index.html'), 'x');
  utimesSync(join(root, 'dist/web/index.html'), new Date('2025-01-01'), new Date('2025-01-01'));
  await start();
  expect(runs()).toBe(2);
});

it('shows what the build said when it fails, and builds again next time', async () => {
  await expect(start({ command: ['-e', 'console.error("page.ts: broken"); process.exit(1)'] })).rejects.toThrow(/page\.ts: broken/);
  await start();
  expect(runs()).toBe(1);
});

it('uses a web app that was brought along where it cannot be built', async () => {
  await expect(start({ command: undefined })).rejects.toThrow(/npm ci/);
  writeFileSync(join(root, 'dist/web/index.html'), 'x');
  await start({ command: undefined });
  expect(runs()).toBe(1);
});
