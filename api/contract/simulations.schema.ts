import { documentSchema, outcomeSchema, policyKey } from './policies.schema.js';
import { instant, instantOrNull, pageQuery, z } from './shapes.schema.js';

/** The three ways to name what is tried; which one is meant shows in its fields, so that faults are told of that one alone. */
const byKey = z.strictObject({ key: policyKey, version: z.int().min(1).optional() });
const byDocument = z.strictObject({ key: policyKey.default('default'), document: documentSchema });

const policy = z
  .unknown()
  .transform((value, context) => {
    const isObject = typeof value === 'object' && value !== null;
    const given = typeof value === 'string' ? { key: value } : isObject && !('document' in value) && !('key' in value) ? { document: value } : value;
    const isDocument = typeof given === 'object' && given !== null && 'document' in given;
    const parsed = (isDocument ? byDocument : byKey).safeParse(given);
    if (parsed.success) return { key: parsed.data.key, version: 'version' in parsed.data ? parsed.data.version : undefined, document: 'document' in parsed.data ? parsed.data.document : undefined };
    // A document that was given bare has its faults told from its own root.
    const skipped = isDocument && given !== value ? 1 : 0;
    for (const issue of parsed.error.issues) {
      const path = issue.path.slice(skipped);
      const places = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
      for (const place of places) context.addIssue({ code: 'custom', path: place, message: issue.message });
    }
    return z.NEVER;
  })
  .openapi({
    description: 'A key (its draft, or else what is live), `{key, version}`, `{key, document}`, or a document alone, which takes the place of the default policy.',
    anyOf: [
      { type: 'string' },
      { type: 'object', properties: { key: { type: 'string' }, version: { type: 'integer' } }, required: ['key'] },
      { type: 'object', properties: { key: { type: 'string' }, document: { $ref: '#/components/schemas/PolicyDocument' } }, required: ['document'] },
      { $ref: '#/components/schemas/PolicyDocument' },
    ],
  });

export const simulationBody = z
  .object({
    policy,
    from: instant,
    to: instant,
    capacityPerDay: z.number().min(0).max(100_000).optional().openapi({ description: 'First outreaches a day that the team can make; without it what was observed.' }),
  })
  .superRefine(({ from, to }, context) => {
    if (Date.parse(from) >= Date.parse(to)) context.addIssue({ code: 'custom', path: ['to'], message: 'the period ends before it begins; make it later than from' });
  });

export const simulationSchema = z
  .object({
    id: z.string(),
    policyKey: z.string(),
    baseline: z.array(z.object({ key: z.string(), version: z.int() })).openapi({ description: 'The policies in force when it was asked for.' }),
    from: instant,
    to: instant,
    status: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
    progress: z.object({ done: z.int(), total: z.int(), percent: z.number() }),
    requestedBy: z.string(),
    createdAt: instant,
    startedAt: instantOrNull,
    finishedAt: instantOrNull,
    fault: z.string().nullable(),
    outcome: outcomeSchema.nullable().openapi({ description: 'Null until it is done.' }),
    document: documentSchema.optional(),
  })
  .openapi('PolicySimulation');

export const simulationsQuery = pageQuery().extend({ policy: policyKey.optional() });

/** Which decisions of a simulation: every number of its outcome opens to them. */
export const simulatedDecisionsQuery = pageQuery().extend({
  outcome: z.enum(['ask', 'do_not_ask']).optional(),
  liveOutcome: z.enum(['ask', 'do_not_ask']).optional(),
  rule: z.string().max(60).optional().openapi({ description: 'The rule that decided.' }),
  channel: z.string().max(60).optional(),
  team: z.string().max(120).optional(),
  segment: z.string().max(120).optional(),
  weekday: z.coerce.number().int().min(1).max(7).optional(),
  difference: z.enum(['live', 'now_asked', 'no_longer_asked', 'otherwise', 'recorded']).optional(),
});
