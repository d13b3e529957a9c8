import { z } from 'zod';
import { Problem } from './problem.js';

type Part = 'instant' | 'text' | 'whole';
type PartValue = { instant: Date; text: string; whole: number };
type Values<P extends readonly Part[]> = { [K in keyof P]: PartValue[P[K]] };

const parts = {
  instant: z.iso.datetime().transform((text) => new Date(text)),
  text: z.string(),
  whole: z.int(),
};

/** The place of the last row of a page as callers pass it back: opaque to them, its sort values to us. */
export function cursorOf(values: readonly (Date | string | number)[] | null): string | null {
  return values === null ? null : Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The sort values of a cursor, null without one. Throws a Problem on a cursor that no page of this listing gave. */
export function readCursor<const P extends readonly Part[]>(cursor: string | undefined, kinds: P): Values<P> | null {
  if (cursor === undefined) return null;
  const values = decoded(cursor);
  const read = kinds.map((kind, index) => parts[kind].safeParse(values[index]));
  if (values.length !== kinds.length || read.some(({ success }) => !success)) {
    throw new Problem('invalid_input', { errors: [{ path: 'cursor', message: 'not a cursor of this listing' }] });
  }
  // Each value has been parsed by the schema of its kind, in the order of the kinds.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return read.map(({ data }) => data) as unknown as Values<P>;
}

function decoded(cursor: string): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(values) ? values : [];
  } catch {
    return [];
  }
}
