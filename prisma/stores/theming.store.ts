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

/** Replaces what was read out of a comment, with the model that read it. What people said of this comment is laid over it again. */
export async function storeTheming(tx: Transaction, responseId: string, theming: StoredTheming, now: Date): Promise<void> {
  await tx.responseFlag.deleteMany({ where: { responseId } });
  await tx.responseFlag.createMany({
    data: theming.flags.map(({ key, quote }) => ({ responseId, key, quoteStart: quote.start, quoteEnd: quote.end })),
  });
  const { language, modelVersion, note, sentiment, drivers } = theming;
  const { comment, corrections } = await tx.surveyResponse.update({
    where: { id: responseId },
    data: { language, modelVersion, themedAt: now, themingNote: note ?? null },
    select: { comment: true, corrections: true },
  });
  const reading = { modelVersion, sentiment, drivers };
  await settle(tx, { responseId, comment: comment ?? '', reading, words: wordsOn(comment, corrections) });
}

/** Writes what counts of a comment: the reading with people's words over it. The caller holds the response's row lock. */
export async function settle(
  tx: Transaction,
  given: { responseId: string; comment: string; reading: MachineReading; words: readonly SaidWord[] },
): Promise<SettledTheming> {
  const { responseId, comment, reading, words } = given;
  const { document } = await taxonomyInForce(tx);
  const settled = overlay(reading, words, { length: comment.length, keyOf: (key) => mergedKey(document, key) });
  await tx.responseDriver.deleteMany({ where: { responseId } });
  await tx.responseDriver.createMany({ data: settled.drivers.map((driver) => driverColumns(responseId, driver)) });
  const { sentiment, sentimentBy } = settled;
  // Without words over it the rows are the reading itself.
  const kept = standingWords(words).length > 0 ? plainJson(reading) : Prisma.DbNull;
  await tx.surveyResponse.update({ where: { id: responseId }, data: { sentiment, sentimentBy, reading: kept } });
  return settled;
}
