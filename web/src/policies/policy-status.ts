import type { FollowUpPolicySummary } from '../api/types.js';

export interface PolicyStatus {
  label: 'Draft' | 'Live' | 'Paused';
  tone: 'calm' | 'good' | 'soon';
}

export function statusOf({ version, paused }: Pick<FollowUpPolicySummary, 'version' | 'paused'>): PolicyStatus {
  if (version === null) return { label: 'Draft', tone: 'calm' };
  return paused ? { label: 'Paused', tone: 'soon' } : { label: 'Live', tone: 'good' };
}

const quietAfterMs = 7 * 86_400_000;

/** Whether a policy that has been live for a week has fitted no contact in the last seven days: a sign of a condition that is meant otherwise. */
export function matchesNobody(
  policy: Pick<FollowUpPolicySummary, 'version' | 'paused' | 'publishedAt' | 'activity'>,
  nowMs: number,
): boolean {
  if (policy.version === null || policy.paused || policy.publishedAt === null) return false;
  const { lastMatchedAt } = policy.activity;
  const isOld = (at: string): boolean => nowMs - Date.parse(at) >= quietAfterMs;
  return isOld(policy.publishedAt) && (lastMatchedAt === null || isOld(lastMatchedAt));
}
