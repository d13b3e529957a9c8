import { taxonomyDocumentSchema } from '../../domain/theming/taxonomy-document.schema.js';
import { instantOrNull, z } from './shapes.schema.js';

const document = taxonomyDocumentSchema.clone().openapi('TaxonomyDocument');

const sentiment = z.enum(['positive', 'neutral', 'negative', 'mixed']);
const quote = z.object({ start: z.int(), end: z.int(), text: z.string() });

const bookkeeping = {
  version: z.int(),
  note: z.string(),
  publishedAt: instantOrNull.openapi({ description: 'Null for the one that Amends comes with.' }),
  publishedBy: z.string().nullable(),
  restores: z.int().nullable().openapi({ description: 'The earlier version that it brings back.' }),
};

export const taxonomySchema = z
  .object({
    ...bookkeeping,
    languages: z.array(z.string()).openapi({ description: 'The languages that phrases can be written for.' }),
    document,
  })
  .openapi('Taxonomy');
export const taxonomyVersionsSchema = z.object({ items: z.array(z.object(bookkeeping)) }).openapi('TaxonomyVersions');
export const taxonomyParams = z.object({ version: z.coerce.number().int().min(1).max(1_000_000) });

export const taxonomyBody = z
  .strictObject({
    document,
    note: z.string().trim().min(3, 'say what changes, in a few words').max(500),
    basedOn: z.int().min(1).openapi({ description: 'The version that the changes were made to; refused when there is a newer one.' }),
    restores: z.int().min(1).optional(),
  })
  .openapi('TaxonomyChange');

export const taxonomyPreviewBody = z
  .strictObject({
    document,
    sample: z.int().min(1).max(2_000).default(1_000).openapi({ description: 'How many of the newest comments to read.' }),
  })
  .openapi('TaxonomyTrial');

const previewDrivers = z.array(z.object({ key: z.string(), label: z.string(), sentiment, quote }));

export const taxonomyPreviewSchema = z
  .object({
    comments: z.int(),
    changed: z.int(),
    sentimentChanged: z.int(),
    drivers: z.array(z.object({ key: z.string(), label: z.string(), before: z.int(), after: z.int() })),
    examples: z.array(z.object({ responseId: z.string(), comment: z.string(), before: previewDrivers, after: previewDrivers })),
  })
  .openapi('TaxonomyPreview', {
    description: 'What a taxonomy would change, by the reader alone: people’s words on comments stay whatever is published.',
  });

export const tryBody = z
  .strictObject({ comment: z.string().min(1).max(5_000), language: z.string().max(12).optional(), document: document.optional() })
  .openapi('ThemingTrial', { example: { comment: 'I was transferred three times and had to explain everything again.' } });

export const trySchema = z
  .object({
    language: z.string(),
    sentiment,
    modelVersion: z.string(),
    drivers: z.array(z.object({ key: z.string(), label: z.string(), sentiment, quote, weight: z.number(), why: z.string() })),
    flags: z.array(z.object({ key: z.string(), quote })),
  })
  .openapi('Theming');
