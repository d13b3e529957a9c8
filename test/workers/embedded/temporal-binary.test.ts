import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { resolveTemporalBinary, TEMPORAL_CLI_VERSION, type TemporalWay } from '../../../workers/embedded/temporal-binary.js';

let folder: string;
let lines: string[];
let made: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'amends-binary-'));
  mkdirSync(join(folder, 'bin'));
  vi.stubEnv('PATH', `${join(folder, 'bin')}:/bin:/usr/bin`);
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'));
  lines = [];
  made = 0;
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const cached = () => join(folder, 'cache', 'amends', 'temporal', TEMPORAL_CLI_VERSION, 'temporal');

function program(path: string, server: string): string {
  writeFileSync(path, `#!/bin/sh\necho "temporal version 1.5.1 (Server ${server}, UI 2.42.1)"\n`);
  chmodSync(path, 0o755);
  return path;
}

const works: TemporalWay = {
  label: 'Making it',
  source: async (into) => {
    made += 1;
    await sleep(300);
    return program(join(into, 'temporal'), '1.29.1');
  },
};
const fails: TemporalWay = { label: 'Fetching it', source: () => Promise.reject(new Error('no such host')) };
const isBroken: TemporalWay = {
  label: 'Fetching a broken one',
  source: (into) => {
    writeFileSync(join(into, 'temporal'), 'not a program', { mode: 0o755 });
    return Promise.resolve(join(into, 'temporal'));
  },
};

const find = (...ways: TemporalWay[]) => resolveTemporalBinary({ log: (line) => lines.push(line), ways });

it('prefers one on the PATH that is new enough', async () => {
  const own = program(join(folder, 'bin', 'temporal'), '1.29.0');
  expect(await find(works)).toBe(own);
});

it('passes over one on the PATH that is too old, and says so', async () => {
  program(join(folder, 'bin', 'temporal'), '1.22.4');
  expect(await find(works)).toBe(cached());
  expect(lines[0]).toMatch(/passed over: its server is 1\.22\.4/);
});

it('keeps what it got for the next time', async () => {
  expect(await find(fails, isBroken, works)).toBe(cached());
  expect(await find(works)).toBe(cached());
  expect(made).toBe(1);
  expect(readdirSync(join(cached(), '..'))).toEqual(['temporal']);
});

it('names every way when none works', async () => {
  await expect(find(fails, isBroken)).rejects.toThrow(
    /no such host; the program does not run[\s\S]*TEMPORAL_ADDRESS[\s\S]*PATH[\s\S]*temporal\.download[\s\S]*Go/,
  );
  expect(existsSync(cached())).toBe(false);
});

it('is in one piece when two ask at once', async () => {
  expect(await Promise.all([find(works), find(works)])).toEqual([cached(), cached()]);
});
