import type { Prisma } from '../generated/client.js';

/** Plain data, as our own types declare it, for a JSON column; Prisma's input type can't see through an interface. */
export function plainJson(value: object): Prisma.InputJsonValue {
  return parsedAs<Prisma.InputJsonValue>(JSON.stringify(value));
}

/** JSON that a query of ours has written, as that query shapes it. */
export function parsedAs<T>(text: string): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return JSON.parse(text) as T;
}

/** The content of a JSON column that only we write, as our own type shapes it. */
export function storedAs<T>(value: unknown): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return value as T;
}
