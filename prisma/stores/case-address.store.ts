import { caseOfTag, caseTag } from '../../domain/recovery/case-address.js';
import { addressHashKey } from './address-hash.js';
import type { Reader } from './database.js';

/** What stands behind the plus of the address to which the customer of a case answers. */
export async function caseAddress(db: Reader, caseId: string): Promise<string> {
  return caseTag(caseId, await addressHashKey(db));
}

/** The case that a mail was sent to by its address; `forged` where it names one with a signature that is not ours; null where it names none. */
export async function caseOfAddress(db: Reader, tags: readonly string[]): Promise<{ caseId: string } | 'forged' | null> {
  if (tags.length === 0) return null;
  const key = await addressHashKey(db);
  for (const tag of tags) {
    const caseId = caseOfTag(tag, key);
    const found = caseId === null ? null : await db.recoveryCase.findUnique({ where: { id: caseId }, select: { id: true } });
    if (found) return { caseId: found.id };
  }
  return 'forged';
}
