import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from './database.js';

let first: TestDatabase;
let second: TestDatabase;

beforeAll(async () => {
  [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()]);
});

afterAll(async () => {
  await Promise.all([first.drop(), second.drop()]);
});

it('gives each caller a migrated database of its own', async () => {
  await query(first.url, 'CREATE TABLE mine (id int)');
  expect(await tables(first.url)).toEqual(expect.arrayContaining(['interaction', 'mine']));
  expect(await tables(second.url)).toContain('interaction');
  expect(await tables(second.url)).not.toContain('mine');
});

it('gives an empty one to tests of the migrations', async () => {
  const empty = await createEmptyDatabase();
  expect(await tables(empty.url)).toEqual([]);
  await empty.drop();
});

it('drops a database that is still in use', async () => {
  const third = await createTestDatabase();
  const client = new pg.Client({ connectionString: third.url });
  client.on('error', () => undefined);
  await client.connect();
  await third.drop();
  await expect(query(third.url, 'SELECT 1')).rejects.toThrow(/does not exist/);
});

async function tables(url: string): Promise<string[]> {
  const rows = await query(url, `SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'`);
  return rows.map((row) => String(row['table_name']));
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
