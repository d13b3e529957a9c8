/**
 * Where a key falls between 0 (included) and 100 (excluded), the same for ever: FNV-1a over the UTF-16 units, then the
 * finalizer of MurmurHash3, because FNV alone leaves keys that differ only at the end close together.
 */
export function samplingPercent(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32) * 100;
}
