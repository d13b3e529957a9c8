import { policyDocumentSchema } from '../../domain/policy/policy.schema.js';
import { instant, instantOrNull, z } from './shapes.schema.js';

export const policyKey = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,79}$/, 'small letters, digits, - and _ only, at most 80')
  .refine((key) => key !== 'simulations', 'this word is taken');

export const policyParams = z.object({ key: policyKey });
export const policyVersionParams = policyParams.extend({ version: z.coerce.number().int().min(1).max(1_000_000) });
export const policyQuery = z.object({ status: z.enum(['published', 'draft']).optional() });

export const policySchema = z
  .object({
    key: z.string(),
    version: z.int(),
    status: z.enum(['draft', 'published', 'superseded']),
    paused: z.boolean(),
    document: z.record(z.string(), z.unknown()),
    createdAt: instant,
    createdBy: z.string(),
    updatedAt: instant,
    publishedAt: instantOrNull,
    publishedBy: z.string().nullable(),
  })
  .openapi('FollowUpPolicy');

export const policySummarySchema = z
  .object({
    key: z.string(),
    name: z.string(),
    paused: z.boolean(),
    version: z.int().nullable().openapi({ description: 'The published version; null before the first.' }),
    status: z.enum(['draft', 'published']),
    publishedAt: instantOrNull,
    publishedBy: z.string().nullable(),
    draftVersion: z.int().nullable(),
    draftUpdatedAt: instantOrNull,
  })
  .openapi('FollowUpPolicySummary');

export const createPolicyBody = z.object({ key: policyKey, document: policyDocumentSchema });

/** The document itself, or `{document}` as a read gives it. */
export const policyDocumentBody = policyDocumentSchema;
