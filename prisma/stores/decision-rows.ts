import type { DecisionFacts, RuleVerdict } from '../../domain/policy/facts.js';
import type { PolicyVersion } from '../../domain/policy/policy.schema.js';
import type { Reader } from './database.js';
import { plainJson } from './plain-json.js';

export interface DecisionRow {
  interactionId: string;
  resolutionNumber: number;
  at: Date;
  step: 'decide' | 'intake' | 'resolution_check' | 'next_channel' | 'second_chance' | 'grade';
  policy: Pick<PolicyVersion, 'key' | 'version'> | null;
  outcome: string;
  decidedBy: string | null;
  trace: readonly RuleVerdict[];
  facts: DecisionFacts | null;
}

/** Writes down decisions with their whole traces, one row each. */
export async function writeDecisions(db: Reader, rows: readonly DecisionRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db.decision.createMany({
    data: rows.map(({ policy, trace, facts, ...row }) => ({
      ...row,
      policyKey: policy?.key ?? null,
      policyVersion: policy?.version ?? null,
      trace: plainJson(trace),
      ...(facts === null ? {} : { facts: plainJson(facts) }),
    })),
  });
}

/** A stored trace as it was written. */
export function traceOf(stored: unknown): RuleVerdict[] {
  return Array.isArray(stored) ? stored.filter(isVerdict) : [];
}

function isVerdict(value: unknown): value is RuleVerdict {
  return typeof value === 'object' && value !== null && 'rule' in value && 'outcome' in value && 'detail' in value;
}

/** Stored facts as they were written, or null where none were kept. */
export function factsOf(stored: unknown): DecisionFacts | null {
  return isFacts(stored) ? stored : null;
}

function isFacts(value: unknown): value is DecisionFacts {
  return typeof value === 'object' && value !== null && 'interaction' in value && 'customer' in value && 'history' in value;
}
