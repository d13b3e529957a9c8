const longest = 80;

/** A policy's key from its name: "Kündigungen & VIP" becomes `kundigungen-vip`. Empty when the name has no letter or digit of the kind. */
export function keyFromName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll('ß', 'ss')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '');
}
