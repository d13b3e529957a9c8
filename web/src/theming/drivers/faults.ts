import { ApiProblem } from '../../api/problem.js';

/** A fault of the document: of a driver by its place, and in it by the path of a field. */
export interface DocumentFault {
  readonly driver: number | null;
  readonly field: string;
  readonly message: string;
}

/** The faults that an answer tells of the document; empty for any other failure. */
export function documentFaults(error: unknown): DocumentFault[] {
  if (!(error instanceof ApiProblem) || error.status !== 400) return [];
  return error.faults.flatMap(({ path, message }) => {
    const [, number, field] = /^document\.drivers(?:\.(\d+)(?:\.(.+))?)?$/.exec(path) ?? [];
    if (!path.startsWith('document')) return [];
    return [{ driver: number === undefined ? null : Number(number), field: field ?? '', message }];
  });
}

/** What is wrong with a field, or null. */
export const faultAt = (faults: readonly DocumentFault[], field: string): string | null =>
  faults.find((fault) => fault.field === field)?.message ?? null;
