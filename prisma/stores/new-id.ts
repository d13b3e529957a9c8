import { randomBytes } from 'node:crypto';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new opaque id with 100 random bits, such as `inv_7k2m...`; the prefix names the kind of row. */
export function newId(
  prefix:
    | 'cus'
    | 'inv'
    | 'chk'
    | 'rsp'
    | 'cas'
    | 'out'
    | 'dsp'
    | 'msg'
    | 'inb'
    | 'usr'
    | 'key'
    | 'sup'
    | 'pur'
    | 'sim'
    | 'con'
    | 'prf'
    | 'cll'
    | 'kio'
    | 'per'
    | 'rep'
    | 'cor'
    | 'job'
    | 'evl'
    | 'abs'
    | 'sal'
    | 'smg'
    | 'imp',
): string {
  return `${prefix}_${randomText(20)}`;
}

/** A secret for a link or a key: 160 random bits as 32 characters. */
export function newToken(): string {
  return randomText(32);
}

function randomText(length: number): string {
  return Array.from(randomBytes(length), (byte) => alphabet.charAt(byte & 31)).join('');
}
