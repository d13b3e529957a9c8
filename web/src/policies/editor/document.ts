/** A policy document as it is being edited: plain JSON, which may be faulty. What it must hold is the server's to say. */
export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const asTexts = (value: unknown): string[] => asList(value).filter((each) => typeof each === 'string');

const keysOf = (path: string): string[] => (path === '' ? [] : path.split('.'));

/** What stands at a dotted path such as `sampling.rates.0.tiers`; undefined where there is nothing. */
export function valueAt(document: unknown, path: string): unknown {
  return keysOf(path).reduce<unknown>((value, key) => childOf(value, key), document);
}

function childOf(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The document with another value at a path; parts that are missing on the way are made. With `undefined` the field is left out. */
export function withValue(document: Fields, path: string, value: unknown): Fields {
  const changed = changedAt(document, keysOf(path), value);
  return isFields(changed) ? changed : document;
}

function changedAt(node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(node)) {
    const index = Number(key);
    const list = [...asList(node)];
    if (rest.length === 0 && value === undefined) return list.toSpliced(index, 1);
    list[index] = changedAt(list[index], rest, value);
    return list;
  }
  const { [key]: before, ...others } = isFields(node) ? node : {};
  const after = changedAt(before, rest, value);
  if (after === undefined) return others;
  return isFields(node) && Object.hasOwn(node, key) ? { ...node, [key]: after } : { ...others, [key]: after };
}

export const formatted = (document: Fields): string => JSON.stringify(document, null, 2);

export interface Fault {
  path: string;
  message: string;
}

/** Text as a document, or the fault that keeps it from being one. */
export function documentOf(text: string): { document: Fields; fault: null } | { document: null; fault: Fault } {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it ends too early';
    return { document: null, fault: { path: '', message: `This is not valid JSON: ${reason}` } };
  }
  if (!isFields(read)) return { document: null, fault: { path: '', message: 'A policy is one JSON object, in curly braces.' } };
  return { document: read, fault: null };
}
