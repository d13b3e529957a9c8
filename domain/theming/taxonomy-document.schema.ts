import { z } from 'zod';

const text = z.string().trim().max(300);
const phrases = z.string().max(20_000);
const key = z
  .string()
  .regex(/^[a-z][a-z0-9_]{1,39}$/, 'a key is 2 to 40 small letters, digits and underscores, and begins with a letter')
  // Names that objects carry by themselves would be mistaken for phrases or drivers.
  .refine((name) => !(name in {}), 'this name is taken; choose another');

const ownPhrasesSchema = z.strictObject({
  bad: phrases.default(''),
  good: phrases.default(''),
  topic: phrases.default(''),
  never: phrases.default(''),
});

const taxonomyDriverSchema = z.strictObject({
  key,
  label: text.min(1).max(60),
  definition: text.min(1),
  positive: text.default(''),
  negative: text.default(''),
  phrases: z.record(z.string().regex(/^[a-z]{2,3}$/), ownPhrasesSchema).default({}),
  mergedInto: key.nullable().default(null),
  splitFrom: key.nullable().default(null),
});

/** The shape of a taxonomy; whether it can work, `taxonomyFaults` says. */
export const taxonomyDocumentSchema = z.strictObject({ drivers: z.array(taxonomyDriverSchema).min(1).max(150) });
