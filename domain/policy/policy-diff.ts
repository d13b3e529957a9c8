import { changeSentence } from './change-sentence.js';
import type { PolicyDocument } from './policy.schema.js';

/** One difference between two documents. `before` is absent where it is new, `after` where it was taken out. */
export interface PolicyChange {
  /** Dotted from the root, such as `sampling.rates.0.ratePercent`. */
  path: string;
  before?: unknown;
  after?: unknown;
  sentence: string;
}

/** A difference as it is found: where, and what stands there; `undefined` for nothing. No document holds an `undefined` of its own. */
interface Difference {
  path: string[];
  before: unknown;
  after: unknown;
}

/**
 * Every difference between two documents, in the order of the document. A list of plain values is one value; a list of objects is
 * compared place by place; what was added or taken out as a whole, such as a language, is one change. Equal documents give none.
 */
export function policyChanges(before: PolicyDocument, after: PolicyDocument): PolicyChange[] {
  return differences([], before, after).map((found) => ({
    path: found.path.join('.'),
    ...(found.before === undefined ? {} : { before: found.before }),
    ...(found.after === undefined ? {} : { after: found.after }),
    sentence: changeSentence(found, { before, after }),
  }));
}

function differences(path: string[], before: unknown, after: unknown): Difference[] {
  if (isRecord(before) && isRecord(after)) return inParts(path, before, after);
  if (Array.isArray(before) && Array.isArray(after)) {
    if (isSameList(before, after)) return [];
    if (before.every(isRecord) && after.every(isRecord)) return inPlaces(path, before, after);
    return [{ path, before, after }];
  }
  return before === after ? [] : [{ path, before, after }];
}

function inParts(path: string[], before: Record<string, unknown>, after: Record<string, unknown>): Difference[] {
  const own = (record: Record<string, unknown>, key: string): unknown => (Object.hasOwn(record, key) ? record[key] : undefined);
  return mergedKeys(before, after).flatMap((key) => differences([...path, key], own(before, key), own(after, key)));
}

function inPlaces(path: string[], before: readonly unknown[], after: readonly unknown[]): Difference[] {
  const longer = before.length > after.length ? before : after;
  return longer.flatMap((_item, index) => differences([...path, String(index)], before[index], after[index]));
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);

/** The keys of both in the order of the document after; what was taken out stands behind what it stood behind before. */
function mergedKeys(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  const keys = Object.keys(after);
  let place = 0;
  for (const key of Object.keys(before)) {
    const found = keys.indexOf(key);
    if (found === -1) keys.splice(place, 0, key);
    place = (found === -1 ? place : found) + 1;
  }
  return keys;
}
