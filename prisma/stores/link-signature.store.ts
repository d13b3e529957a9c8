import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Reader } from './database.js';

const keySetting = 'link_signing_key';

// It never changes once it is there.
const known = new WeakMap<Reader, string>();

async function signingKey(db: Reader): Promise<string> {
  const key = known.get(db) ?? (await readKey(db));
  known.set(db, key);
  return key;
}

/** The installation's key for links, made at the first use. */
async function readKey(db: Reader): Promise<string> {
  const found = await db.setting.findUnique({ where: { key: keySetting } });
  if (found) return found.value;
  await db.$executeRaw`INSERT INTO setting (key, value) VALUES (${keySetting}, ${randomBytes(32).toString('hex')}) ON CONFLICT (key) DO NOTHING`;
  return (await db.setting.findUniqueOrThrow({ where: { key: keySetting } })).value;
}

/** What a signed link is for; a link for one thing opens nothing else. */
export type LinkPurpose = 'acknowledge_alert';

/** A text for a link that only this installation can make: the id, until when it counts, and a signature over both and the purpose. */
export async function signLink(db: Reader, purpose: LinkPurpose, id: string, expiresAt: Date): Promise<string> {
  const until = Math.floor(expiresAt.getTime() / 1_000).toString(36);
  return `${id}.${until}.${signature(await signingKey(db), purpose, id, until)}`;
}

export type OpenedLink = { state: 'open' | 'expired'; id: string } | { state: 'unknown' };

/** What a signed text says; `unknown` where it was not made here, or for something else. */
export async function openLink(db: Reader, purpose: LinkPurpose, token: string, now: Date): Promise<OpenedLink> {
  const [, id, until, given] = /^([a-z]{3}_[0-9a-z]{20})\.([0-9a-z]{1,10})\.([A-Za-z0-9_-]{43})$/.exec(token) ?? [];
  if (id === undefined || until === undefined || given === undefined) return { state: 'unknown' };
  const expected = signature(await signingKey(db), purpose, id, until);
  if (!timingSafeEqual(Buffer.from(expected), Buffer.from(given))) return { state: 'unknown' };
  return { state: Number.parseInt(until, 36) * 1_000 < now.getTime() ? 'expired' : 'open', id };
}

function signature(key: string, purpose: LinkPurpose, id: string, until: string): string {
  return createHmac('sha256', key).update(`${purpose}\n${id}\n${until}`).digest('base64url');
}
