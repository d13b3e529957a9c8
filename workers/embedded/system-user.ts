import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartFault } from './start-fault.js';

export type SystemUser = { uid: number; gid: number };

const POSTGRES_USER = 'postgres';

/**
 * PostgreSQL refuses to run as root. Returns the user to run it as when this process is root (made if there is none),
 * and undefined when it can run as the current user.
 */
export function postgresUserForRoot(): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return lookUpUser(POSTGRES_USER) ?? createUser(POSTGRES_USER);
}

function lookUpUser(name: string): SystemUser | undefined {
  try {
    const read = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }).trim());
    return { uid: read('-u'), gid: read('-g') };
  } catch {
    return undefined;
  }
}

function createUser(name: string): SystemUser {
  const ways: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--shell', '/usr/sbin/nologin', name]],
    ['adduser', ['-S', '-D', '-H', name]], // Alpine and BusyBox
  ];
  for (const [command, args] of ways) {
    try {
      execFileSync(command, args, { stdio: 'pipe' });
    } catch {
      continue; // not on this system, or refused: the next way, and at the end the fault
    }
    const user = lookUpUser(name);
    if (user) return user;
  }
  throw new StartFault(
    `The embedded PostgreSQL cannot run as root, and the user "${name}" could not be made.`,
    'Start Amends as an ordinary user, or set DATABASE_URL to a PostgreSQL server.',
  );
}

/** The first file or folder on the way to `path` (itself included) that the user can't enter or read, if any. */
export function blockedOnTheWay(path: string, user: SystemUser): string | undefined {
  const parent = dirname(path);
  if (parent !== path) {
    const above = blockedOnTheWay(parent, user);
    if (above !== undefined) return above;
  }
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return undefined;
  const shift = stat.uid === user.uid ? 6 : stat.gid === user.gid ? 3 : 0;
  const needed = stat.isDirectory() ? 0o1 : 0o4;
  return ((stat.mode >> shift) & needed) === needed ? undefined : path;
}
