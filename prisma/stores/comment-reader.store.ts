import { mergedKey, type Taxonomy, type TaxonomyDocument } from '../../domain/theming/taxonomy-document.js';
import { commentReader, plainReader, type CommentReader } from '../../domain/theming/theme-comment.js';
import type { LearnedModel } from '../../domain/theming/learning/learned-model.js';
import type { Reader } from './database.js';
import { storedAs } from './plain-json.js';
import { taxonomyInForce } from './taxonomy.store.js';

/** Names the model that reads; without it, and with 0, the dictionary reads alone. */
export const activeModelSetting = 'theming.model';

/** What comments are read with at present. */
export interface CommentReaderParts {
  readonly taxonomy: Taxonomy;
  readonly model: { readonly number: number; readonly document: LearnedModel } | null;
  /** Two parts of the same stamp are the same. */
  readonly stamp: string;
}

let known: { stamp: string; model: CommentReaderParts['model'] } = { stamp: '', model: null };

/** The taxonomy in force and the model that reads. Their documents are read from the database only when there are others. */
export async function loadCommentReaderParts(db: Reader): Promise<CommentReaderParts> {
  const taxonomy = await taxonomyInForce(db);
  const model = await activeModel(db);
  const stamp = `${taxonomy.version}@${taxonomy.publishedAt ?? ''}/${model.stamp}`;
  return { taxonomy, model: model.model && { ...model.model, document: within(model.model.document, taxonomy.document) }, stamp };
}

async function activeModel(db: Reader): Promise<{ stamp: string; model: CommentReaderParts['model'] }> {
  const number = await activeModelNumber(db);
  const head = number === 0 ? null : await db.themingModel.findUnique({ where: { number }, select: { number: true, jobId: true } });
  if (!head) return { stamp: '0', model: null };
  const stamp = `${head.number}@${head.jobId}`;
  if (known.stamp !== stamp) {
    const { document } = await db.themingModel.findUniqueOrThrow({ where: { number: head.number }, select: { document: true } });
    known = { stamp, model: { number: head.number, document: storedAs<LearnedModel>(document) } };
  }
  return known;
}

/** The number of the model that reads, 0 for the dictionary alone. */
export async function activeModelNumber(db: Reader): Promise<number> {
  const row = await db.setting.findUnique({ where: { key: activeModelSetting } });
  return row ? Number(row.value) : 0;
}

/** A model may know drivers that the taxonomy has merged or dropped since it was fitted: of those it says nothing. */
function within(model: LearnedModel, document: TaxonomyDocument): LearnedModel {
  const isKept = (key: string): boolean => document.drivers.some((driver) => driver.key === key) && mergedKey(document, key) === key;
  return { ...model, drivers: Object.fromEntries(Object.entries(model.drivers).filter(([key]) => isKept(key))) };
}

let compiled: { stamp: string; reader: CommentReader } = { stamp: '1@/0', reader: plainReader };

/** The reader of the taxonomy in force and the model that reads; compiled anew only when one of them has changed. */
export async function presentReader(db: Reader): Promise<CommentReader> {
  const { taxonomy, model, stamp } = await loadCommentReaderParts(db);
  if (compiled.stamp !== stamp) {
    compiled = { stamp, reader: commentReader(taxonomy, model && { number: model.number, model: model.document }) };
  }
  return compiled.reader;
}

/** The reader that a taxonomy would make with the model that reads at present; nothing of it is published. */
export async function triedReader(db: Reader, document: TaxonomyDocument): Promise<CommentReader> {
  const { taxonomy, model } = await loadCommentReaderParts(db);
  return commentReader(
    { version: taxonomy.version + 1, document },
    model && { number: model.number, model: within(model.document, document) },
  );
}
