import { createHash } from 'node:crypto';
import type { Request } from 'express';
import type { Database } from '../../prisma/client.js';
import { findKeyOwner, findSessionUser } from '../../prisma/stores/staff.store.js';
import type { Actor } from '../../domain/recovery/case-state.js';
import { rolesSchema } from '../contract/staff.schema.js';
import type { Authenticate } from '../http/mount.js';
import { Problem } from '../http/problem.js';

export const sessionCookie = 'amends_session';

/** What is stored of a key or a session token: enough to find it again, useless to whoever reads the database. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** A bearer key first, else a session cookie. A wrong key is refused rather than treated as nobody. */
export function authenticator(db: Database, clock: () => Date): Authenticate {
  const keyActor = keyActors(db);
  return async (request) => {
    const key = bearerKey(request);
    if (key !== null) return keyActor(secretHash(key));
    const token = sessionToken(request);
    if (token === null) return null;
    const user = await findSessionUser(db, secretHash(token), clock());
    if (!user) return null;
    refuseForeignSites(request);
    return { id: user.id, name: user.name, email: user.email, role: rolesSchema.parse(user.role) };
  };
}

// An integration sends thousands of events with one key. A revoked key is refused everywhere after this time.
const keyKnownMs = 5_000;

function keyActors(db: Database): (keyHash: string) => Promise<Actor> {
  const known = new Map<string, { actor: Actor; until: number }>();
  return async (keyHash) => {
    const now = performance.now();
    const held = known.get(keyHash);
    if (held && held.until > now) return held.actor;
    const owner = await findKeyOwner(db, keyHash);
    // Only keys that exist are kept, so guessing can't fill the memory.
    if (!owner) {
      known.delete(keyHash);
      throw new Problem('unauthenticated');
    }
    const actor: Actor = { id: null, name: owner.name, email: null, role: owner.role };
    known.set(keyHash, { actor, until: now + keyKnownMs });
    return actor;
  };
}

function bearerKey(request: Request): string | null {
  const match = /^Bearer +(\S{8,200})$/i.exec(request.headers.authorization ?? '');
  if (request.headers.authorization && !match) throw new Problem('unauthenticated');
  return match?.[1] ?? null;
}

export function sessionToken(request: Request): string | null {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [name, value] = part.trim().split('=');
    if (name === sessionCookie && value && /^[0-9a-z]{32}$/.test(value)) return value;
  }
  return null;
}

/**
 * A cookie travels with forms of other sites too. Browsers say where a request comes from; what comes from elsewhere
 * may read nothing it could use, and change nothing at all.
 */
function refuseForeignSites(request: Request): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const site = request.headers['sec-fetch-site'];
  if (site === 'same-origin' || site === 'none') return;
  const origin = request.headers.origin;
  // No browser leaves both out when another site sends a form; scripts with a cookie jar do.
  if (site === undefined && (origin === undefined || hostOf(origin) === request.headers.host)) return;
  throw new Problem('forbidden', { detail: 'A signed-in change has to come from the app itself.' });
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
