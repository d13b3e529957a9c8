import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readEnvOrExit } from './env.js';

/**
 * `npm run reset-password -- admin@amends.local` gives a person of the running service a new password and prints it once.
 * It asks the service over HTTP, with AMENDS_API_KEY or the key that the data directory keeps for its owner.
 */
const env = readEnvOrExit(process);
const url = `http://localhost:${env.port}/api/v1/users`;
const key = env.apiKey ?? (await readFile(join(env.dataDir, 'operator-key'), 'utf8').catch(() => '')).trim();
const email = (process.argv[2] ?? 'admin@amends.local').trim().toLowerCase();

async function ask(address: string, init: RequestInit = {}): Promise<unknown> {
  const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };
  const response = await fetch(address, { ...init, headers }).catch(() => fail(`Nothing answers at ${url}. Start Amends with \`npm start\` first.`));
  if (response.status === 401) fail('The service does not know this key. Set AMENDS_API_KEY to an admin key.');
  if (!response.ok) fail(`The service answered ${response.status}: ${await response.text()}`);
  return response.json();
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const people = z.object({ items: z.array(z.object({ id: z.string(), email: z.string() })) }).parse(await ask(url));
const person = people.items.find((each) => each.email === email) ?? fail(`Nobody has the email address ${email}.`);
const password = randomBytes(15).toString('base64url');
await ask(`${url}/${person.id}/password`, { method: 'POST', body: JSON.stringify({ password }) });
process.stdout.write(`${email} signs in with the password ${password} from now on.\n`);
