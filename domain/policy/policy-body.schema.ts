import type { z } from 'zod';
import {
  deliverySchema,
  lowScoreSchema,
  matchSchema,
  quietHoursSchema,
  resolutionSchema,
  samplingSchema,
  secondChanceSchema,
  surveySchema,
} from './policy-parts.schema.js';
import { experimentSchema, holdOutSchema } from './policy-proof.schema.js';
import { part, whole, words } from './policy-words.schema.js';

/** The fields of a policy document, each checked by itself. */
export const policyBodySchema = part({
  name: words(120),
  match: matchSchema.prefault({}),
  priority: whole(0, 10_000).default(0),
  survey: surveySchema,
  resolution: resolutionSchema.prefault({}),
  sampling: samplingSchema.prefault({}),
  delivery: deliverySchema.prefault({}),
  quietHours: quietHoursSchema.prefault({}),
  lowScore: lowScoreSchema.prefault({}),
  secondChance: secondChanceSchema,
  holdOut: holdOutSchema.nullable().default(null),
  experiment: experimentSchema.nullable().default(null),
});

/** A document whose fields are each in order; whether it can work as a whole is another question. */
export type PolicyBody = z.infer<typeof policyBodySchema>;
