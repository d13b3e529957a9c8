import { longSpan } from './format.js';

const unitMs = new Map([
  ['s', 1_000],
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
]);

/** Milliseconds of a span as policies write it ("30d"); null for other text. */
function policySpanMs(text: string): number | null {
  const [, amount, unit] = /^(\d+)([smhd])$/.exec(text) ?? [];
  const perUnit = unit === undefined ? undefined : unitMs.get(unit);
  return amount === undefined || perUnit === undefined ? null : Number(amount) * perUnit;
}

/** A span of a policy written out, "30 days"; null for other text. */
export function policySpan(text: string): string | null {
  const spanMs = policySpanMs(text);
  return spanMs === null ? null : longSpan(spanMs);
}
