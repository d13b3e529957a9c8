import { createHmac, timingSafeEqual } from 'node:crypto';

// No letters that are mistaken for digits, and only small ones: mail servers change the case of addresses.
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
/** 55 bits beside the 100 of the id. With a local part of 30 signs before the plus, the whole stays within the 64 that mail allows. */
const signatureLength = 11;
const prefix = 'cas_';

/**
 * What stands behind the plus of the address to which a customer answers about one case. The id alone is known to staff; nobody makes the
 * signature without the installation's key.
 */
export function caseTag(caseId: string, key: string): string {
  return `c${caseId.slice(prefix.length)}.${signature(caseId, key)}`;
}

/** The case of a tag; null where it was altered or made up. */
export function caseOfTag(tag: string, key: string): string | null {
  const found = /^c([0-9a-z_]{1,40})\.([0-9a-z]{11})$/.exec(tag.toLowerCase());
  if (!found) return null;
  const caseId = `${prefix}${found[1]}`;
  return timingSafeEqual(Buffer.from(found[2] ?? ''), Buffer.from(signature(caseId, key))) ? caseId : null;
}

/** The tags among the addresses that a mail was sent to, as they stand there: not yet believed. */
export function caseTagsIn(addresses: string): string[] {
  const found = Array.from(addresses.slice(0, 20_000).matchAll(/\+(c[0-9a-z_]{1,40}\.[0-9a-z]{1,20})@/gi), (match) =>
    (match[1] ?? '').toLowerCase(),
  );
  return [...new Set(found)].slice(0, 10);
}

function signature(caseId: string, key: string): string {
  const bytes = createHmac('sha256', key).update(`case-address:${caseId}`).digest();
  return Array.from(bytes.subarray(0, signatureLength), (byte) => alphabet.charAt(byte & 31)).join('');
}
