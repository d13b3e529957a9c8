import { countChange, isSameReading, NOTHING_READ } from '../../domain/theming/corrections/change-counts.js';
import { maskPersonalData } from '../../domain/theming/corrections/mask.js';
import { labelIn, type TaxonomyDocument } from '../../domain/theming/taxonomy-document.js';
import { themeLocally } from '../../domain/theming/theme-locally.js';
import type { Theming } from '../../domain/theming/theming.types.js';
import type { Database } from '../../prisma/client.js';
import { presentReader, triedReader } from '../../prisma/stores/comment-reader.store.js';
import { newestComments } from '../../prisma/stores/comment-source.store.js';
import { inTurns } from '../http/turns.js';

const mostExamples = 50;

/** Reads the newest comments by the taxonomy in force and by a proposed one, and tells what would be otherwise. */
export async function previewTaxonomy(db: Database, document: TaxonomyDocument, sample: number) {
  const [present, tried, comments] = await Promise.all([presentReader(db), triedReader(db, document), newestComments(db, sample)]);
  let counts = NOTHING_READ;
  const examples: { responseId: string; comment: string; before: ReturnType<typeof shown>; after: ReturnType<typeof shown> }[] = [];
  await inTurns(comments, ({ responseId, comment, language }) => {
    const before = themeLocally(comment, language, present);
    const after = themeLocally(comment, language, tried);
    counts = countChange(counts, before, after);
    if (examples.length >= mostExamples || isSameReading(before, after)) return;
    const masked = maskPersonalData(comment, before.flags);
    examples.push({ responseId, comment: masked, before: shown(before, masked, document), after: shown(after, masked, document) });
  });
  const { read, changed, sentimentChanged, drivers } = counts;
  return {
    comments: read,
    changed,
    sentimentChanged,
    drivers: Object.entries(drivers)
      .map(([key, figures]) => ({ key, label: labelIn(document, key), ...figures }))
      .toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || b.after - a.after || a.key.localeCompare(b.key)),
    examples,
  };
}

const shown = ({ drivers }: Theming, comment: string, document: TaxonomyDocument) =>
  drivers.map(({ key, sentiment, quote }) => ({
    key,
    label: labelIn(document, key),
    sentiment,
    quote: { ...quote, text: comment.slice(quote.start, quote.end) },
  }));
