import type { MachineReading, SettledTheming } from '../../domain/theming/corrections/correction.types.js';
import { overlay, standingWords } from '../../domain/theming/corrections/overlay.js';
import { mergedKey } from '../../domain/theming/taxonomy-document.js';
import type { Theming } from '../../domain/theming/theming.types.js';
import { Prisma } from '../generated/client.js';
import { driverColumns, wordsOn, type SaidWord } from './correction-rows.js';
import type { Transaction } from './database.js';
import { plainJson } from './plain-json.js';
import { taxonomyInForce } from './taxonomy.store.js';

/** What was read, with what the reader has to say of itself: never words of the comment. */
export type StoredTheming = Theming & { readonly note?: string };

/** A comment with what was read in it and what people said of it. */
interface Said {
  responseId: string;
  comment: string;
  reading: MachineReading;
  words: readonly SaidWord[];
}

/** Replaces what was read out of a comment, with the model that read it. What people said of this comment is laid over it again. */
export async function storeTheming(tx: Transaction, responseId: string, theming: StoredTheming, now: Date): Promise<void> {
  await storeThemings(tx, new Map([[responseId, theming]]), now);
}

/** The same for many answers, in as many statements as for one. Gives what counts of each; the caller holds their row locks. */
export async function storeThemings(
  tx: Transaction,
  themings: ReadonlyMap<string, StoredTheming>,
  now: Date,
): Promise<Map<string, SettledTheming>> {
  if (themings.size === 0) return new Map();
  const rows = await tx.surveyResponse.findMany({
    where: { id: { in: [...themings.keys()] } },
    select: { id: true, comment: true, corrections: true },
  });
  const themed = rows.flatMap(({ id, comment, corrections }) => {
    const theming = themings.get(id);
    return theming
      ? [{ responseId: id, theming, reading: readingOf(theming), comment: comment ?? '', words: wordsOn(comment, corrections) }]
      : [];
  });
  const settled = await settleAll(tx, themed);
  await replaceFlags(tx, themed);
  const columns = themed.map(({ responseId, theming: { language, modelVersion, note }, reading, words }) => ({
    id: responseId,
    language,
    modelVersion,
    note,
    ...sentimentOf(settled.get(responseId)),
    ...(isKept(words) ? { reading } : {}),
  }));
  await tx.$executeRaw`
    UPDATE survey_response AS response SET language = row.language, model_version = row."modelVersion", themed_at = ${now}::timestamptz,
      theming_note = row.note, sentiment = row.sentiment, sentiment_by = row."sentimentBy", reading = row.reading
    FROM jsonb_to_recordset(${JSON.stringify(columns)}::jsonb)
      AS row(id text, language text, "modelVersion" text, note text, sentiment text, "sentimentBy" text, reading jsonb)
    WHERE response.id = row.id`;
  return settled;
}

/** Writes what counts of a comment: the reading with people's words over it. The caller holds the response's row lock. */
export async function settle(tx: Transaction, said: Said): Promise<void> {
  const settled = await settleAll(tx, [said]);
  const { responseId, reading, words } = said;
  await tx.surveyResponse.update({
    where: { id: responseId },
    data: { ...sentimentOf(settled.get(responseId)), reading: isKept(words) ? plainJson(reading) : Prisma.DbNull },
  });
}

/** Replaces the drivers, and gives what counts of each answer. */
async function settleAll(tx: Transaction, all: readonly Said[]): Promise<Map<string, SettledTheming>> {
  const { document } = await taxonomyInForce(tx);
  const keyOf = (key: string): string => mergedKey(document, key);
  const settled = new Map(
    all.map(({ responseId, reading, words, comment }) => [responseId, overlay(reading, words, { length: comment.length, keyOf })]),
  );
  await tx.responseDriver.deleteMany({ where: { responseId: { in: [...settled.keys()] } } });
  await tx.responseDriver.createMany({
    data: [...settled].flatMap(([responseId, { drivers }]) => drivers.map((driver) => driverColumns(responseId, driver))),
  });
  return settled;
}

async function replaceFlags(tx: Transaction, themed: readonly { responseId: string; theming: StoredTheming }[]): Promise<void> {
  await tx.responseFlag.deleteMany({ where: { responseId: { in: themed.map(({ responseId }) => responseId) } } });
  await tx.responseFlag.createMany({
    data: themed.flatMap(({ responseId, theming }) =>
      theming.flags.map(({ key, quote }) => ({ responseId, key, quoteStart: quote.start, quoteEnd: quote.end })),
    ),
  });
}

const readingOf = ({ modelVersion, sentiment, drivers }: StoredTheming): MachineReading => ({ modelVersion, sentiment, drivers });

const sentimentOf = (settled: SettledTheming | undefined) => ({
  sentiment: settled?.sentiment ?? null,
  sentimentBy: settled?.sentimentBy ?? null,
});

/** Without a word over it the rows are the reading itself. */
const isKept = (words: readonly SaidWord[]): boolean => standingWords(words).length > 0;
