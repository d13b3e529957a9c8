import { maskPersonalData } from '../../domain/theming/corrections/mask.js';
import { judgedReading, type JudgedReading } from '../../domain/theming/corrections/corrected-quality.js';
import { mergedKey } from '../../domain/theming/taxonomy-document.js';
import type { ThemingCorrection } from '../generated/client.js';
import { commentHashOf, wordOf, type SaidWord } from './correction-rows.js';
import type { Reader } from './database.js';
import { personalDataOf } from './theming-comments.store.js';
import { taxonomyInForce } from './taxonomy.store.js';

export interface CorrectedPast {
  /** Comments on which somebody's word stands. */
  comments: number;
  readings: JudgedReading[];
  /** Every word, for what people agree on. */
  words: (SaidWord & { responseId: string })[];
}

/** The comments whose first word was said in a period, with what had been read before it. */
export async function correctedBetween(db: Reader, from: Date, to: Date): Promise<CorrectedPast> {
  const [{ document }, models, rows] = await Promise.all([
    taxonomyInForce(db),
    db.themingModel.findMany({ select: { number: true, createdAt: true } }),
    db.themingCorrection.findMany({ where: { response: { corrections: { some: { at: { gte: from, lt: to } } } } } }),
  ]);
  const createdAt = new Map(models.map((model) => [model.number, model.createdAt.toISOString()]));
  const rules = { createdAtOf: (model: number) => createdAt.get(model) ?? null, keyOf: (key: string) => mergedKey(document, key) };
  const groups = [...byComment(rows)]
    .map(([, group]) => ({ responseId: group[0]?.responseId ?? '', words: group.flatMap((row) => wordOf(row) ?? []) }))
    .filter(({ words }) => isFirstWithin(words, from.toISOString(), to.toISOString()));
  return {
    comments: groups.filter(({ words }) => words.some(({ withdrawnAt }) => withdrawnAt === null)).length,
    readings: groups.flatMap((group) => judgedReading(group, rules) ?? []),
    words: groups.flatMap(({ responseId, words }) => words.map((word) => ({ ...word, responseId }))),
  };
}

/** An answer whose comment was changed is another comment. */
function byComment(rows: readonly ThemingCorrection[]): Map<string, ThemingCorrection[]> {
  const groups = new Map<string, ThemingCorrection[]>();
  for (const row of rows) {
    const key = `${row.responseId} ${row.commentHash}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function isFirstWithin(words: readonly SaidWord[], from: string, to: string): boolean {
  const [first] = words.map(({ at }) => at).toSorted();
  return first !== undefined && first >= from && first < to;
}

/** The words of some comments, with personal data masked. */
export async function maskedComments(db: Reader, responseIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.surveyResponse.findMany({
    where: { id: { in: [...responseIds] } },
    select: { id: true, comment: true, flags: true },
  });
  return new Map(rows.map((row) => [row.id, maskPersonalData(row.comment ?? '', personalDataOf(row))]));
}

/** A comment that people have settled, as the learner takes it. */
export interface SettledComment {
  responseId: string;
  comment: string;
  language: string | null;
  /** Oldest first. */
  words: SaidWord[];
}

/** Every comment on which a word stands, that of the oldest word first: the same corrections give the same order. */
export async function settledComments(db: Reader): Promise<SettledComment[]> {
  const rows = await db.surveyResponse.findMany({
    where: { comment: { not: null }, corrections: { some: { withdrawnAt: null } } },
    select: { id: true, comment: true, language: true, corrections: { orderBy: [{ at: 'asc' }, { id: 'asc' }] } },
  });
  return rows
    .flatMap(({ id, comment, language, corrections }) => {
      if (comment === null) return [];
      const hash = commentHashOf(comment);
      const words = corrections.filter(({ commentHash }) => commentHash === hash).flatMap((row) => wordOf(row) ?? []);
      return words.some(({ withdrawnAt }) => withdrawnAt === null) ? [{ responseId: id, comment, language, words }] : [];
    })
    .toSorted((a, b) => compare(a.words[0]?.at ?? '', b.words[0]?.at ?? '') || compare(a.responseId, b.responseId));
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
