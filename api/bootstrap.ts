import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Database } from '../prisma/client.js';
import { newToken } from '../prisma/stores/new-id.js';
import { ensureOrganisation } from '../prisma/stores/organisation.store.js';
import { ensureDefaultPolicy } from '../prisma/stores/policy-write.store.js';
import { createUser, hasKey, listUsers, putKey } from '../prisma/stores/staff.store.js';
import { secretHash } from './auth/authenticate.js';
import { hashPassword } from './auth/password.js';

const bootstrapKey = 'bootstrap';
export const firstAdminEmail = 'admin@amends.local';

export interface Bootstrap {
  db: Database;
  dataDir: string;
  /** AMENDS_API_KEY, when it is set. */
  apiKey: string | undefined;
  log: Logger;
}

/** What this start made; it is shown once and kept nowhere in the clear but for the operator's key file. */
export interface BootstrapResult {
  firstAdmin?: { email: string; password: string };
  apiKey?: string;
}

/** Makes a new installation usable: its organisation, its first policy, its first admin and its first key. Repeating it changes nothing. */
export async function bootstrap(options: Bootstrap): Promise<BootstrapResult> {
  await ensureOrganisation(options.db);
  await ensureDefaultPolicy(options.db);
  const firstAdmin = await ensureFirstAdmin(options.db);
  const apiKey = await ensureKey(options);
  return { ...(firstAdmin ? { firstAdmin } : {}), ...(apiKey === null ? {} : { apiKey }) };
}

async function ensureFirstAdmin(db: Database): Promise<BootstrapResult['firstAdmin'] | null> {
  if ((await listUsers(db)).length > 0) return null;
  const password = newToken().slice(0, 20);
  const passwordHash = await hashPassword(password);
  const made = await createUser(db, { email: firstAdminEmail, name: 'Admin', role: 'admin', team: null, passwordHash });
  // Of several processes that start at once, one has made it and tells its password.
  return made?.passwordHash === passwordHash ? { email: firstAdminEmail, password } : null;
}

/** The new key when one was made. Local commands such as `npm run sample` read it from the data directory. */
async function ensureKey({ db, dataDir, apiKey, log }: Bootstrap): Promise<string | null> {
  const file = join(dataDir, 'operator-key');
  const known = apiKey ?? (await readFile(file, 'utf8').catch(() => '')).trim();
  if (known !== '') {
    await putKey(db, bootstrapKey, 'admin', secretHash(known));
    await keep(file, known);
    return null;
  }
  if (await hasKey(db, bootstrapKey)) {
    log.warn('the first API key was made elsewhere; set AMENDS_API_KEY to choose another');
    return null;
  }
  const made = `amk_${newToken()}`;
  await putKey(db, bootstrapKey, 'admin', secretHash(made));
  await keep(file, made);
  return made;
}

async function keep(file: string, key: string): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, `${key}\n`, { mode: 0o600 });
  await chmod(file, 0o600);
}
