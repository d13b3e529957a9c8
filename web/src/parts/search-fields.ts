/** Text of the address bar. The router reads "12" as a number, so it is put back into words. */
export function textIn(raw: Record<string, unknown>, key: string): string | undefined {
  const value = raw[key];
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The value if it is one of the known ones. */
export function oneOf<T extends string>(known: readonly T[], raw: Record<string, unknown>, key: string): T | undefined {
  return known.find((candidate) => candidate === raw[key]);
}
