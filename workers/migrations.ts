import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { z } from 'zod';
import { StartFault } from './embedded/start-fault.js';

/*
 * The committed SQL files are applied plainly, in the bookkeeping of `prisma migrate deploy`, which can be used instead
 * at any time. Prisma's own engine would have to be downloaded, and its WebAssembly build has no stable interface; what
 * it does for a deployment is small: run the files not yet listed, in the order of their names.
 */
const migrationsDir = join(fileURLToPath(new URL('.', import.meta.url)), '..', 'prisma', 'migrations');

/** The advisory lock that Prisma takes, so that its command and this one never run at the same time. */
const PRISMA_LOCK = 72_707_369;
const LOCK_WAIT = '2min';

const BOOKKEEPING = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                  VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum            VARCHAR(64) NOT NULL,
    finished_at         TIMESTAMPTZ,
    migration_name      VARCHAR(255) NOT NULL,
    logs                TEXT,
    rolled_back_at      TIMESTAMPTZ,
    started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;

type Migration = { name: string; sql: string; checksum: string };

const appliedRowSchema = z.object({ migration_name: z.string(), checksum: z.string(), finished: z.boolean() });
type AppliedRow = z.infer<typeof appliedRowSchema>;

/**
 * Brings the database to the schema of this version and returns the names of the migrations it applied; none when there
 * is nothing to do. Each migration and its entry are one transaction, so none is ever half applied; a migration therefore
 * can't hold a statement that refuses to run in one, such as CREATE INDEX CONCURRENTLY.
 * Throws a StartFault when the database has migrations that this version doesn't know, or one that was changed since.
 */
export async function applyMigrations(databaseUrl: string, folder: string = migrationsDir): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'amends-migrate' });
  client.on('error', () => undefined); // the pending query fails too, and says so
  await client.connect();
  try {
    await client.query(`SET client_min_messages = warning`);
    await client.query(`SET lock_timeout = '${LOCK_WAIT}'`);
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK]);
    await client.query(BOOKKEEPING);
    const pending = pendingMigrations(migrations, await readApplied(client));
    for (const migration of pending) await apply(client, migration);
    return pending.map((migration) => migration.name);
  } finally {
    await client.end(); // ends the session and its lock
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  if (names.length === 0) {
    throw new StartFault(`No migrations were found in ${folder}.`, 'Restore the folder prisma/migrations from the source.');
  }
  return Promise.all(
    names.toSorted().map(async (name) => {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8');
      // A checkout on Windows may have other line ends; the migration is the same.
      const checksum = createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex');
      return { name, sql, checksum };
    }),
  );
}

async function readApplied(client: pg.Client): Promise<AppliedRow[]> {
  const result = await client.query(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished
     FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  return z.array(appliedRowSchema).parse(result.rows);
}

function pendingMigrations(migrations: readonly Migration[], applied: readonly AppliedRow[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of applied) {
    const name = row.migration_name;
    if (!row.finished) {
      throw new StartFault(
        `The migration ${name} was begun by another tool and never finished.`,
        `Repair the database, then run \`npx prisma migrate resolve\` for ${name}.`,
      );
    }
    const migration = known.get(name);
    if (!migration) {
      throw new StartFault(
        `The database has the migration ${name}, which this version of Amends does not know: it was used by a newer version.`,
        'Start that version or a later one, or restore a backup from before the upgrade.',
      );
    }
    if (migration.checksum !== row.checksum) {
      throw new StartFault(
        `The file of the migration ${name} was changed after it was applied to this database.`,
        'Restore the file and put the change into a new migration; a database without data worth keeping can be deleted.',
      );
    }
  }
  const done = new Set(applied.map((row) => row.migration_name));
  return migrations.filter((migration) => !done.has(migration.name));
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(migration.sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
    await client.query('COMMIT');
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw new StartFault(
      `The migration ${migration.name} failed and was undone: ${cause instanceof Error ? cause.message : String(cause)}`,
      'The database is as it was before. Report this with the message above.',
    );
  }
}
