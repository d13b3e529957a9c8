import { DEFAULT_TAXONOMY, labelIn } from '../../domain/theming/taxonomy-document.js';
import type { Prisma } from '../generated/client.js';

export const responseParts = {
  drivers: { orderBy: [{ weight: 'desc' }, { id: 'asc' }] },
  flags: { orderBy: { id: 'asc' } },
} satisfies Prisma.SurveyResponseInclude;

type ResponseRow = Prisma.SurveyResponseGetPayload<{ include: typeof responseParts }>;

export const instantOrNull = (date: Date | null): string | null => date?.toISOString() ?? null;

/** An answer as callers see it, with the customer's own words for each driver. */
export function responseView(row: ResponseRow) {
  const { id, kind, instrument, rating, low, grade, via, comment, oneThing, language, sentiment, modelVersion } = row;
  return {
    id,
    kind,
    instrument,
    rating,
    low,
    grade,
    gradeReasons: row.gradeReasons,
    gradedBy: row.gradedBy,
    gradeNote: row.gradeNote,
    via,
    comment,
    oneThing,
    callbackAt: instantOrNull(row.callbackAt),
    answeredAt: row.answeredAt.toISOString(),
    revisedAt: instantOrNull(row.revisedAt),
    language,
    sentiment,
    modelVersion,
    drivers: driverViews(row),
    flags: row.flags.map((flag) => ({ key: flag.key, label: wordsOf(flag.key), quote: quote(comment, flag.quoteStart, flag.quoteEnd) })),
  };
}

function driverViews({ comment, drivers }: ResponseRow) {
  return drivers.map(({ key, sentiment, quoteStart, quoteEnd, weight, why }) => ({
    key,
    label: driverLabelOf(key),
    sentiment,
    quote: quote(comment, quoteStart, quoteEnd),
    weight,
    why,
  }));
}

/** A driver's name on screens; of a key that the taxonomy no longer has, its words. */
export const driverLabelOf = (key: string): string => labelIn(DEFAULT_TAXONOMY.document, key);

function wordsOf(key: string): string {
  const words = key.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Offsets count UTF-16 units of the comment as it was written. */
function quote(comment: string | null, start: number, end: number) {
  return { start, end, text: (comment ?? '').slice(start, end) };
}
