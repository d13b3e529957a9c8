import type { Theming } from '../../domain/theming/theming.types.js';
import type { Transaction } from './database.js';

/** Replaces what was read out of a comment, with the model that read it. */
export async function storeTheming(tx: Transaction, responseId: string, theming: Theming, now: Date): Promise<void> {
  await tx.responseDriver.deleteMany({ where: { responseId } });
  await tx.responseFlag.deleteMany({ where: { responseId } });
  await tx.responseDriver.createMany({
    data: theming.drivers.map(({ key, sentiment, quote, weight, why }) => ({ responseId, key, sentiment, quoteStart: quote.start, quoteEnd: quote.end, weight, why })),
  });
  await tx.responseFlag.createMany({ data: theming.flags.map(({ key, quote }) => ({ responseId, key, quoteStart: quote.start, quoteEnd: quote.end })) });
  const { language, sentiment, modelVersion } = theming;
  await tx.surveyResponse.update({ where: { id: responseId }, data: { language, sentiment, modelVersion, themedAt: now } });
}
