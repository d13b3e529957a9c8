/**
 * Where a dotted path such as `secondChance.texts.en.sms` stands in a formatted JSON text: the range of its key's line. Follows the
 * nesting by indentation; null when the text isn't formatted like that.
 */
export function lineOfPath(text: string, path: string): { start: number; end: number } | null {
  const keys = path.split('.').filter((key) => key !== '' && !/^\d+$/.test(key));
  let from = 0;
  let found: { start: number; end: number } | null = null;
  for (const key of keys) {
    const at = text.indexOf(`${JSON.stringify(key)}:`, from);
    if (at === -1) break;
    const lineEnd = text.indexOf('\n', at);
    found = { start: at, end: lineEnd === -1 ? text.length : lineEnd };
    from = at + key.length;
  }
  return found;
}
