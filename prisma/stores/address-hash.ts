import { createHmac, randomBytes } from 'node:crypto';
import type { Reader } from './database.js';

const hashKeySetting = 'suppression_hash_key';

// It never changes once it is there, and every page view needs it.
const known = new WeakMap<Reader, string>();

/** The installation's key for address hashes, made at the first use. Without it a hash can't be tried against a list of addresses. */
export async function addressHashKey(db: Reader): Promise<string> {
  const key = known.get(db) ?? (await readKey(db));
  known.set(db, key);
  return key;
}

async function readKey(db: Reader): Promise<string> {
  const found = await db.setting.findUnique({ where: { key: hashKeySetting } });
  if (found) return found.value;
  const value = randomBytes(32).toString('hex');
  await db.$executeRaw`INSERT INTO setting (key, value) VALUES (${hashKeySetting}, ${value}) ON CONFLICT (key) DO NOTHING`;
  const stored = await db.setting.findUniqueOrThrow({ where: { key: hashKeySetting } });
  return stored.value;
}

/** One spelling per address: mail in lower case, numbers without spaces and signs, a provider's scheme (`whatsapp:`) cut off. */
export function normaliseAddress(address: string): string {
  const text = address.trim().replace(/^(whatsapp|tel|mailto):/i, '');
  return text.includes('@') ? text.toLowerCase() : text.replace(/[\s().-]/g, '');
}

/** HMAC-SHA256 of the normalised address: all that is kept of it after an erasure. */
export function hashAddress(key: string, address: string): string {
  return hashText(key, normaliseAddress(address));
}

/** HMAC-SHA256 of a text, in hexadecimal. */
export function hashText(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex');
}
