import type { z } from 'zod';
import { policyBodySchema } from './policy-body.schema.js';
import { policyFaults } from './policy-faults.js';
import type { surveyTextSchema } from './policy-parts.schema.js';

/** A follow-up policy document. What can't work is refused with the path of each fault. */
export const policyDocumentSchema = policyBodySchema.superRefine((policy, context) => {
  for (const { path, message } of policyFaults(policy)) context.addIssue({ code: 'custom', path, message });
});

/** A complete policy, all defaults filled in. */
export type PolicyDocument = z.infer<typeof policyDocumentSchema>;
export type SurveyText = z.infer<typeof surveyTextSchema>;

/** A published (or draft) version of a policy, as decisions are made with it. */
export interface PolicyVersion {
  key: string;
  version: number;
  document: PolicyDocument;
}
