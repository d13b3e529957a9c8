import type { PolicyDocument } from '../policy/policy.schema.js';
import { holds } from '../policy/label.js';
import { scales } from '../survey/instrument.js';
import type { Severity } from './case-state.js';

/** Flags of a comment that somebody senior must see at once. The keys are those of the theming. */
const criticalFlags: ReadonlySet<string> = new Set(['legal_threat', 'safety', 'abuse', 'vulnerable_customer']);

/** What a policy's thresholds are cut by. */
export interface RatedContact {
  segment: string | null;
  tier: string | null;
  surveyPoint: string;
  issueType: string | null;
}

/** Whether a rating is a low score: at or under the first threshold of the policy's list that fits, else its own, else its instrument's. */
export function isLow(policy: PolicyDocument, rating: number, contact: RatedContact): boolean {
  const { threshold, thresholds } = policy.lowScore;
  const own = thresholds.find(
    (cut) =>
      holds(cut.segments, [contact.segment]) &&
      holds(cut.tiers, [contact.tier]) &&
      holds(cut.surveyPoints, [contact.surveyPoint]) &&
      holds(cut.issueTypes, [contact.issueType]),
  );
  return rating <= (own?.threshold ?? threshold ?? scales[policy.survey.instrument].lowUpTo);
}

/** How urgent a low score is. `tier` is compared with the policy's VIP tiers, `comment` with its critical keywords, both regardless of case. */
export function severityOf(input: {
  policy: PolicyDocument;
  rating: number;
  flags: readonly string[];
  tier: string | null;
  comment: string | null;
}): Severity {
  const { policy, rating, flags, tier, comment } = input;
  const isLowest = rating <= scales[policy.survey.instrument].min;
  if (isLowest && isVip(policy, tier)) return 'critical';
  if (flags.some((flag) => criticalFlags.has(flag))) return 'critical';
  if (comment !== null && policy.lowScore.criticalKeywords.some((keyword) => mentions(comment, keyword))) return 'critical';
  return isLowest || flags.includes('churn') ? 'high' : 'normal';
}

function isVip(policy: PolicyDocument, tier: string | null): boolean {
  return tier !== null && policy.sampling.vip.tiers.some((vip) => folded(vip) === folded(tier));
}

/** Whole words only, so that `sue` is not found in `issue`. Scripts that write no spaces have no such words: there, any place will do. */
function mentions(comment: string, keyword: string): boolean {
  const [text, wanted] = [folded(comment), folded(keyword)];
  if (wanted === '') return false;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(wanted)) return text.includes(wanted);
  return ` ${words(text)} `.includes(` ${words(wanted)} `);
}

const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
const words = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
