/**
 * Paths of texts that PostgreSQL can't keep: with U+0000, or half of a surrogate pair. JSON may carry both; told here they
 * are the caller's fault, met in the database they would be ours.
 */
export function unstorablePaths(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value === 'string') return isStorable(value) ? [] : [path.join('.')];
  if (Buffer.isBuffer(value) || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const at = [...path, key];
    return isStorable(key) ? unstorablePaths(member, at) : [path.join('.')];
  });
}

const isStorable = (text: string): boolean => !text.includes('\u0000') && isWellFormed(text);

const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);
