import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { SHARED_HOME } from './postgres-binaries.js';
import { StartFault, type Log } from './start-fault.js';
import { blockedOnTheWay, type SystemUser } from './system-user.js';

/** What the data directory remembers of its database, readable by its owner only. */
const stateSchema = z.object({
  password: z.string().min(1),
  port: z.number().int().positive().optional(),
  /** Set when the files lie elsewhere because the user of PostgreSQL can't enter the data directory. */
  filesAt: z.string().optional(),
});
export type PostgresState = z.infer<typeof stateSchema>;

const stateFileOf = (dataDir: string) => join(dataDir, 'postgres.json');

export async function readPostgresState(dataDir: string): Promise<PostgresState | undefined> {
  const file = stateFileOf(dataDir);
  if (!existsSync(file)) return undefined;
  try {
    return stateSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    throw new StartFault(
      `${file}, which holds the password and place of the database, cannot be read.`,
      `Restore it from a backup, or set AMENDS_DATA_DIR to another folder to begin with an empty database.`,
    );
  }
}

export async function writePostgresState(dataDir: string, state: PostgresState): Promise<void> {
  const file = stateFileOf(dataDir);
  await writeFile(`${file}.new`, JSON.stringify(state, null, 2), { mode: 0o600 });
  await rename(`${file}.new`, file);
}

/** The folder of the database's files: as remembered, in the data directory, or where `user` can enter. */
export async function settlePostgresFiles(
  dataDir: string,
  user: SystemUser | undefined,
  log: Log,
): Promise<{ files: string; state: PostgresState }> {
  const inside = join(dataDir, 'postgres');
  const known = await readPostgresState(dataDir);
  if (!known && existsSync(join(inside, 'PG_VERSION'))) {
    throw new StartFault(
      `${stateFileOf(dataDir)}, which holds the password of the database in ${inside}, is gone.`,
      'Restore it from a backup, or set AMENDS_DATA_DIR to another folder to begin with an empty database.',
    );
  }
  if (known?.filesAt !== undefined) {
    if (existsSync(join(known.filesAt, 'PG_VERSION'))) return { files: known.filesAt, state: known };
    throw new StartFault(
      `The database of ${dataDir} was kept in ${known.filesAt}, and is not there any more.`,
      `Restore that folder, or delete ${stateFileOf(dataDir)} to begin with an empty database.`,
    );
  }
  const blocked = user && (await openOrBlocked(dataDir, user));
  if (!known || !existsSync(join(inside, 'PG_VERSION'))) {
    const state: PostgresState = { ...known, password: known?.password ?? randomBytes(24).toString('hex') };
    await writePostgresState(dataDir, state);
    return { files: blocked === undefined ? inside : await makeSharedFolder(dataDir, blocked, log), state };
  }
  if (blocked === undefined) return { files: inside, state: known };
  throw new StartFault(
    `The user of PostgreSQL cannot enter ${blocked} any more, and the database lies in it.`,
    `Run \`chmod o+x ${blocked}\`, or start Amends as the user who owns it.`,
  );
}

/** Lets the user of PostgreSQL pass through the data directory, which is ours; a folder above it is not ours to open. */
async function openOrBlocked(dataDir: string, user: SystemUser): Promise<string | undefined> {
  const blocked = blockedOnTheWay(dataDir, user);
  if (blocked !== dataDir) return blocked;
  const { mode, uid } = await stat(dataDir);
  if (uid !== process.getuid?.()) return blocked;
  await chmod(dataDir, (mode & 0o777) | 0o011);
  return undefined;
}

async function makeSharedFolder(dataDir: string, blocked: string, log: Log): Promise<string> {
  const home = join(SHARED_HOME, `data-${randomBytes(6).toString('hex')}`);
  await mkdir(home, { recursive: true, mode: 0o755 });
  await chmod(SHARED_HOME, 0o755);
  await chmod(home, 0o755);
  await writeFile(join(home, 'belongs-to.txt'), `${dataDir}\n`);
  log(`The user of PostgreSQL cannot enter ${blocked}; the database is kept in ${home}`);
  return join(home, 'postgres');
}

/** Refuses files of another PostgreSQL or of another user. */
export async function checkPostgresFiles(files: string, major: number, user: SystemUser | undefined): Promise<void> {
  const found = (await readFile(join(files, 'PG_VERSION'), 'utf8')).trim();
  if (Number(found) !== major) {
    throw new StartFault(
      `The database in ${files} was made by PostgreSQL ${found}, and this version of Amends brings PostgreSQL ${major}.`,
      `Run PostgreSQL ${found} on it and move the data with pg_dump, or set DATABASE_URL to a server that has it.`,
    );
  }
  const expected = user?.uid ?? process.getuid?.();
  const owner = (await stat(files)).uid;
  if (expected !== undefined && owner !== expected) {
    throw new StartFault(
      `The database in ${files} belongs to the user with id ${owner}, and PostgreSQL would run as the user with id ${expected}.`,
      `Start Amends as the user who made it, run \`chown -R ${expected} ${files}\`, or set AMENDS_DATA_DIR to another folder.`,
    );
  }
}

/** Makes an empty folder that belongs to the user of PostgreSQL alone. */
export async function makePrivateFolder(folder: string, user: SystemUser | undefined): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (user) await chown(folder, user.uid, user.gid);
}
