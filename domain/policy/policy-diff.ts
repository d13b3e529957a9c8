import type { PolicyDocument } from './policy.schema.js';

/** One difference between two documents. `before` is absent where it is new, `after` where it was taken out. */
export interface PolicyChange {
  /** Dotted from the root, such as `sampling.rates.0.ratePercent`. */
  path: string;
  before?: unknown;
  after?: unknown;
  sentence: string;
}

/** Every difference between two documents, in the order of the document. */
export function policyChanges(_before: PolicyDocument, _after: PolicyDocument): PolicyChange[] {
  return [];
}
