import { mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { applyMigrations } from '../../workers/migrations.js';
import { createEmptyDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let folder: string;

beforeEach(async () => {
  database = await createEmptyDatabase();
  folder = mkdtempSync(join(tmpdir(), 'amends-migrations-'));
  migration('20260101000000_first', 'CREATE TABLE first (id int); INSERT INTO first VALUES (1);');
});

afterEach(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

function migration(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), sql);
}

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

it('applies what is committed, once', async () => {
  expect(await applyMigrations(database.url)).toEqual(readdirSync('prisma/migrations').filter((name) => /^\d/.test(name)).toSorted());
  expect(await applyMigrations(database.url)).toEqual([]);
});

it('lets several processes start on one new database', async () => {
  const results = await Promise.all([1, 2, 3].map(() => applyMigrations(database.url, folder)));
  expect(results.flat()).toEqual(['20260101000000_first']);
  expect(await query('SELECT id FROM first')).toEqual([{ id: 1 }]);
});

it('applies a later migration to a database in use', async () => {
  await applyMigrations(database.url, folder);
  migration('20260201000000_second', 'ALTER TABLE first ADD COLUMN name text');
  expect(await applyMigrations(database.url, folder)).toEqual(['20260201000000_second']);
  expect(await query('SELECT * FROM first')).toEqual([{ id: 1, name: null }]);
});

it('undoes a migration that fails, and tries it again', async () => {
  migration('20260201000000_second', 'CREATE TABLE second (id int); SELECT 1 / 0;');
  await expect(applyMigrations(database.url, folder)).rejects.toThrow(/20260201000000_second failed and was undone: division by zero/);
  expect(await query(`SELECT to_regclass('second') AS found`)).toEqual([{ found: null }]);
  migration('20260201000000_second', 'CREATE TABLE second (id int);');
  expect(await applyMigrations(database.url, folder)).toEqual(['20260201000000_second']);
});

it('refuses a database of a newer version', async () => {
  migration('20260201000000_second', 'SELECT 1');
  await applyMigrations(database.url, folder);
  rmSync(join(folder, '20260201000000_second'), { recursive: true });
  await expect(applyMigrations(database.url, folder)).rejects.toThrow(/newer version/);
});

it('refuses a migration that was changed after it was applied', async () => {
  await applyMigrations(database.url, folder);
  migration('20260101000000_first', 'CREATE TABLE other (id int)');
  await expect(applyMigrations(database.url, folder)).rejects.toThrow(/changed after it was applied/);
});

it('takes a checkout with the line ends of Windows for the same', async () => {
  migration('20260101000000_first', 'CREATE TABLE first\n(id int)');
  await applyMigrations(database.url, folder);
  migration('20260101000000_first', 'CREATE TABLE first\r\n(id int)');
  expect(await applyMigrations(database.url, folder)).toEqual([]);
});

it('refuses to build on what another tool left unfinished', async () => {
  await applyMigrations(database.url, folder);
  await query(`INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('x', 'y', '20260101000000_other')`);
  await expect(applyMigrations(database.url, folder)).rejects.toThrow(/never finished/);
});
