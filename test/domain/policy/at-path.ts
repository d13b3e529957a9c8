/** What stands at a dotted path of plain data; undefined when nothing does. */
export function valueAt(value: unknown, path: string): unknown {
  let here = value;
  for (const key of path.split('.')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = Reflect.get(here, key);
  }
  return here;
}

/** A copy of plain data with another value at a dotted path; `undefined` takes it out. What is missing on the way is put there. */
export function withValueAt(value: unknown, path: string, set: unknown): unknown {
  const [key = '', ...rest] = path.split('.');
  const copy = Array.isArray(value) ? [...value] : { ...(typeof value === 'object' ? value : {}) };
  const next = rest.length === 0 ? set : withValueAt(Reflect.get(copy, key), rest.join('.'), set);
  if (next !== undefined) Object.defineProperty(copy, key, { value: next, enumerable: true, configurable: true, writable: true });
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else Reflect.deleteProperty(copy, key);
  return copy;
}
