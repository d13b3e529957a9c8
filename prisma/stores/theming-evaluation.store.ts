import type { LeaningSentiment } from '../../domain/theming/sentiment.js';
import type { Quality } from '../../domain/theming/quality/measure.js';
import type { Database, Reader } from './database.js';
import { newId } from './new-id.js';
import { plainJson, storedAs } from './plain-json.js';

/** A row of a labelled file that was read otherwise; personal data in it is masked. */
export interface WorstRow {
  row: number;
  comment: string;
  told: { sentiment: LeaningSentiment | null; drivers: readonly string[] };
  read: { sentiment: LeaningSentiment; drivers: readonly string[] };
  wrong: readonly string[];
  missed: readonly string[];
}

export interface NewEvaluation {
  name: string;
  uploadedBy: string;
  rows: number;
  modelVersion: string;
  report: Quality;
  worst: readonly WorstRow[];
}

interface EvaluationRow {
  id: string;
  name: string;
  uploadedBy: string;
  at: Date;
  rows: number;
  modelVersion: string;
  report: unknown;
}

const viewOf = ({ at, report, ...row }: EvaluationRow) => ({ ...row, at: at.toISOString(), report: storedAs<Quality>(report) });

/** Keeps the figures of a labelled file and its worst rows; the file is not kept. */
export async function keepEvaluation(db: Database, { report, worst, ...evaluation }: NewEvaluation, now: Date): Promise<string> {
  const id = newId('evl');
  await db.themingEvaluation.create({ data: { ...evaluation, id, at: now, report: plainJson(report), worst: plainJson(worst) } });
  return id;
}

export async function findEvaluation(db: Reader, id: string) {
  const row = await db.themingEvaluation.findUnique({ where: { id } });
  if (!row) return null;
  const { worst, ...rest } = row;
  return { ...viewOf(rest), worst: storedAs<WorstRow[]>(worst) };
}

/** Evaluations, newest first, without their rows. */
export async function listEvaluations(db: Reader, { limit, after }: { limit: number; after: readonly [Date, string] | null }) {
  const rows = await db.themingEvaluation.findMany({
    where: after ? { OR: [{ at: { lt: after[0] } }, { at: after[0], id: { lt: after[1] } }] } : {},
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    omit: { worst: true },
    take: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next: [Date, string] | null = rows.length > limit && last ? [last.at, last.id] : null;
  return { items: page.map(viewOf), next };
}
