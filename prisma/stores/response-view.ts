import type { Prisma } from '../generated/client.js';
import { standingWords } from '../../domain/theming/corrections/overlay.js';
import { commentVersionOf, wordsOn } from './correction-rows.js';
import type { DriverNames } from './taxonomy.store.js';

export const responseParts = {
  drivers: { orderBy: [{ weight: 'desc' }, { id: 'asc' }] },
  flags: { orderBy: { id: 'asc' } },
  corrections: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.SurveyResponseInclude;

export type ResponseRow = Prisma.SurveyResponseGetPayload<{ include: typeof responseParts }>;

export const instantOrNull = (date: Date | null): string | null => date?.toISOString() ?? null;

/** An answer as callers see it, with the customer's own words for each driver, and what people said of it. */
export function responseView(row: ResponseRow, nameOf: DriverNames) {
  const { id, kind, instrument, rating, low, grade, via, comment, oneThing } = row;
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
    ...themingView(row, comment, nameOf),
  };
}

type ThemedRow = Pick<
  ResponseRow,
  'language' | 'sentiment' | 'sentimentBy' | 'modelVersion' | 'themingNote' | 'comment' | 'drivers' | 'flags' | 'corrections'
>;

/** What was read out of a comment and what people said of it; quotes slice the comment as it is shown. */
export function themingView(row: ThemedRow, shown: string | null, nameOf: DriverNames) {
  const { language, sentiment, sentimentBy, modelVersion, themingNote } = row;
  return {
    language,
    sentiment,
    sentimentBy,
    modelVersion,
    themingNote,
    commentVersion: row.comment === null ? null : commentVersionOf(row.comment),
    drivers: row.drivers.map((driver) => ({
      key: driver.key,
      label: nameOf(driver.key),
      sentiment: driver.sentiment,
      quote: quote(shown, driver.quoteStart, driver.quoteEnd),
      weight: driver.weight,
      why: driver.why,
      source: driver.source,
      by: driver.correctedBy,
    })),
    flags: row.flags.map((flag) => ({ key: flag.key, label: wordsOf(flag.key), quote: quote(shown, flag.quoteStart, flag.quoteEnd) })),
    corrections: correctionViews(row, nameOf),
  };
}

/** The words that nobody has taken back, oldest first. */
function correctionViews({ comment, corrections }: ThemedRow, nameOf: DriverNames) {
  const words = wordsOn(comment, corrections);
  const counting = new Set(standingWords(words).map(({ id }) => id));
  return words
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map((word) => ({
      id: word.id,
      kind: word.kind,
      key: word.kind === 'driver' ? word.key : null,
      label: word.kind === 'driver' ? nameOf(word.key) : null,
      verdict: word.kind === 'driver' ? word.verdict : null,
      sentiment: word.sentiment,
      by: word.by,
      at: word.at,
      counts: counting.has(word.id),
    }));
}

function wordsOf(key: string): string {
  const words = key.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Offsets count UTF-16 units of the comment as it was written. */
function quote(comment: string | null, start: number, end: number) {
  return { start, end, text: (comment ?? '').slice(start, end) };
}
