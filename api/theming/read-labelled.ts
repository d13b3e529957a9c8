import { parse } from 'csv-parse';
import { Readable } from 'node:stream';
import { labelledRowSchema, type LabelledRow } from '../../domain/theming/quality/labelled.schema.js';
import type { TaxonomyDocument } from '../../domain/theming/taxonomy-document.js';
import { inputFaults, Problem, type InputFault } from '../http/problem.js';
import { readForm } from '../webhooks/multipart.js';

export type NumberedRow = LabelledRow & { readonly row: number };

const mostRows = 20_000;
const mostFaults = 50;
const piece = 65_536;

/** The CSV of a request: the body itself, or the first file or field of a form. Throws a Problem where a form has none. */
export function csvOf(contentType: string | undefined, body: Buffer): Buffer {
  if (!/^multipart\//i.test(contentType ?? '')) return body;
  const [file] = readForm(contentType, body, { files: true })?.values() ?? [];
  if (!file) throw new Problem('invalid_input', { errors: [{ path: 'file', message: 'the form has no file' }] });
  return file;
}

/** The rows of a labelled file, numbered as a spreadsheet numbers them. Throws a Problem with the fault of each row that can't be read. */
export async function readLabelled(csv: Buffer, taxonomy: TaxonomyDocument): Promise<NumberedRow[]> {
  const known = new Set(taxonomy.drivers.map(({ key }) => key));
  const rows: NumberedRow[] = [];
  const errors: InputFault[] = [];
  for await (const [number, cells] of records(csv)) {
    if (rows.length + errors.length >= mostRows) throw tooMany();
    const parsed = labelledRowSchema.safeParse(cells);
    if (!parsed.success) errors.push(...inputFaults(parsed.error, ['rows', number]));
    else {
      const unknown = parsed.data.drivers.filter((key) => !known.has(key));
      if (unknown.length > 0)
        errors.push({ path: `rows.${number}.drivers`, message: `no driver of the taxonomy in force: ${unknown.join(', ')}` });
      rows.push({ ...parsed.data, row: number });
    }
    if (errors.length >= mostFaults) break;
  }
  if (errors.length > 0) throw new Problem('invalid_input', { errors: errors.slice(0, mostFaults) });
  if (rows.length === 0) throw new Problem('invalid_input', { errors: [{ path: 'rows', message: 'the file has a heading at most' }] });
  return rows;
}

const tooMany = (): Problem =>
  new Problem('invalid_input', { errors: [{ path: 'rows', message: `more than ${mostRows} rows; send fewer at a time` }] });

/** In pieces, so that other requests have their turn in between. */
async function* records(csv: Buffer): AsyncGenerator<[number, unknown]> {
  const parser = Readable.from(pieces(csv)).pipe(
    parse({
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      bom: true,
      skip_empty_lines: true,
      relax_column_count: true,
    }),
  );
  let number = 1;
  try {
    for await (const cells of parser) yield [(number += 1), cells];
  } catch (error) {
    if (error instanceof Problem || !isCsvFault(error)) throw error;
    throw new Problem('invalid_input', { errors: [{ path: `rows.${number + 1}`, message: 'can not be read as CSV; look at its quotes' }] });
  }
}

function* pieces(csv: Buffer): Generator<Buffer> {
  for (let from = 0; from < csv.length; from += piece) yield csv.subarray(from, from + piece);
}

const isCsvFault = (error: unknown): boolean => error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
