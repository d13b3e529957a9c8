import type { User } from '../generated/client.js';
import type { Reader } from './database.js';

/** A person who may sign in, or null. */
export function findActiveUser(db: Reader, id: string): Promise<User | null> {
  return db.user.findFirst({ where: { id, disabledAt: null } });
}
