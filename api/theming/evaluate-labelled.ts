import { maskPersonalData } from '../../domain/theming/corrections/mask.js';
import { mistakesOf } from '../../domain/theming/corrections/corrected-quality.js';
import { identifyLanguage } from '../../domain/theming/language-of.js';
import { measureQuality, type Judged } from '../../domain/theming/quality/measure.js';
import { themeComment, type CommentReader } from '../../domain/theming/theme-comment.js';
import type { NewEvaluation, WorstRow } from '../../prisma/stores/theming-evaluation.store.js';
import { inTurns } from '../http/turns.js';
import type { NumberedRow } from './read-labelled.js';

const mostWorst = 50;
const shownCharacters = 500;

/** Reads labelled rows as new comments are read, and measures it; of the rows that were read otherwise it keeps the worst, masked. */
export async function evaluateLabelled(
  rows: readonly NumberedRow[],
  reader: CommentReader,
): Promise<Pick<NewEvaluation, 'rows' | 'modelVersion' | 'report' | 'worst'>> {
  const judged: Judged[] = [];
  const mistaken: (WorstRow & { count: number })[] = [];
  await inTurns(rows, ({ text, sentiment, drivers, row }) => {
    const { theming, leaning } = themeComment(text, identifyLanguage(text, null), reader);
    const told = { sentiment, drivers };
    const read = { sentiment: leaning, drivers: theming.drivers.map(({ key }) => key) };
    judged.push({ told, read });
    const mistakes = mistakesOf({ told, read });
    if (mistakes.count > 0)
      mistaken.push({ row, comment: maskPersonalData(text, theming.flags).slice(0, shownCharacters), told, read, ...mistakes });
  });
  const worst = mistaken
    .toSorted((a, b) => b.count - a.count || a.row - b.row)
    .slice(0, mostWorst)
    .map(({ count: _, ...row }) => row);
  return { rows: rows.length, modelVersion: reader.version, report: measureQuality(judged), worst };
}
