import type { z } from 'zod';
import { policyFaults } from './policy-faults.js';
import {
  deliverySchema,
  experimentSchema,
  lowScoreSchema,
  matchSchema,
  quietHoursSchema,
  resolutionSchema,
  samplingSchema,
  secondChanceSchema,
  surveySchema,
  type surveyTextSchema,
} from './policy-parts.schema.js';
import { part, whole, words } from './policy-words.schema.js';

const bodySchema = part({
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
  experiment: experimentSchema.nullable().default(null),
});

/** A follow-up policy document. What can't work is refused with the path of each fault. */
export const policyDocumentSchema = bodySchema.superRefine((policy, context) => {
  for (const { path, message } of policyFaults(policy)) context.addIssue({ code: 'custom', path, message });
});

/** A document whose fields are each in order; whether it can work as a whole is another question. */
export type PolicyBody = z.infer<typeof bodySchema>;
/** A complete policy, all defaults filled in. */
export type PolicyDocument = z.infer<typeof policyDocumentSchema>;
export type SurveyText = z.infer<typeof surveyTextSchema>;

/** A published (or draft) version of a policy, as decisions are made with it. */
export interface PolicyVersion {
  key: string;
  version: number;
  document: PolicyDocument;
}
