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

/** What a customer lived through before, as far as it weighs on how urgent a new low score is. */
export interface ScoreHistory {
  /** The rating after onboarding, on the same scale; null where there is none. */
  onboardingRating: number | null;
  /** Other confirmed low first ratings within `historyDays` before this one. */
  earlierLowScores: number;
  /** Cases within the same time that ended, or ran over their deadline, without a recovery. */
  earlierUnrecovered: number;
}

/** How far back earlier low scores and cases count. */
export const historyDays = 90;

/** So many low scores within that time, this one counted in, are a pattern rather than a bad day. */
const patternFrom = 3;

/** A drop of more than this since onboarding puts the renewal at risk. Source: "The customer's record" on the metrics page. */
export const riskyDrop = 2;

export const severityReasonCodes = [
  'critical_flag',
  'critical_keyword',
  'vip_lowest',
  'leaving_unrecovered',
  'lowest_rating',
  'churn',
  'renewal_risk',
  'earlier_unrecovered',
  'earlier_low_scores',
] as const;

/** Why a case is as urgent as it is. `what` is a flag's key, a keyword of the policy or a number; never a word of the customer's. */
export interface SeverityReason {
  code: (typeof severityReasonCodes)[number];
  /** What this reason alone makes of the case. */
  severity: Exclude<Severity, 'normal'>;
  what: string | null;
}

export interface AssessedSeverity {
  severity: Severity;
  reasons: SeverityReason[];
}

export interface SeverityInput {
  policy: PolicyDocument;
  rating: number;
  flags: readonly string[];
  tier: string | null;
  comment: string | null;
  /** Nothing known where it is left out. */
  history?: ScoreHistory;
}

const nothingKnown: ScoreHistory = { onboardingRating: null, earlierLowScores: 0, earlierUnrecovered: 0 };

/**
 * How urgent a low score is, with every reason for it, the weightiest first; none makes it normal. `tier` is compared with the policy's VIP
 * tiers, `comment` with its critical keywords, both regardless of case.
 */
export function assessSeverity(input: SeverityInput): AssessedSeverity {
  const known = { ...input, history: input.history ?? nothingKnown };
  const reasons = [...criticalReasons(known), ...highReasons(known)];
  return { severity: reasons[0]?.severity ?? 'normal', reasons };
}

type Known = SeverityInput & { history: ScoreHistory };

function criticalReasons(input: Known): SeverityReason[] {
  const { policy, flags, tier, comment, history } = input;
  const flag = flags.find((key) => criticalFlags.has(key));
  const keyword = comment === null ? undefined : policy.lowScore.criticalKeywords.find((word) => mentions(comment, word));
  const isLeaving = flags.includes('churn') || isRenewalRisk(input);
  return [
    ...(flag === undefined ? [] : [reason('critical_flag', 'critical', flag)]),
    ...(keyword === undefined ? [] : [reason('critical_keyword', 'critical', keyword)]),
    ...(isLowest(input) && isVip(policy, tier) ? [reason('vip_lowest', 'critical')] : []),
    ...(isLeaving && history.earlierUnrecovered > 0 ? [reason('leaving_unrecovered', 'critical')] : []),
  ];
}

function highReasons(input: Known): SeverityReason[] {
  const { flags, rating, history } = input;
  const { onboardingRating, earlierLowScores, earlierUnrecovered } = history;
  const drop = onboardingRating === null ? 0 : onboardingRating - rating;
  return [
    ...(isLowest(input) ? [reason('lowest_rating', 'high')] : []),
    ...(flags.includes('churn') ? [reason('churn', 'high')] : []),
    ...(isRenewalRisk(input) ? [reason('renewal_risk', 'high', String(drop))] : []),
    ...(earlierUnrecovered > 0 ? [reason('earlier_unrecovered', 'high', String(earlierUnrecovered))] : []),
    ...(earlierLowScores + 1 >= patternFrom ? [reason('earlier_low_scores', 'high', String(earlierLowScores))] : []),
  ];
}

const reason = (code: SeverityReason['code'], severity: SeverityReason['severity'], what: string | null = null): SeverityReason => ({
  code,
  severity,
  what,
});

/** One reason in words, to stand on a case. */
export function severityReasonSentence({ code, what }: Pick<SeverityReason, 'code' | 'what'>): string {
  const count = (noun: string): string => `${what ?? 'Some'} ${noun}${what === '1' ? '' : 's'}`;
  switch (code) {
    case 'critical_flag':
      return `The comment was read as ${(what ?? 'critical').replaceAll('_', ' ')}.`;
    case 'critical_keyword':
      return `The comment has a critical word of the policy: ${what ?? ''}.`;
    case 'vip_lowest':
      return 'A VIP gave the lowest rating.';
    case 'leaving_unrecovered':
      return 'The customer may leave, and was let down before.';
    case 'lowest_rating':
      return 'It is the lowest rating.';
    case 'churn':
      return 'The customer speaks of leaving.';
    case 'renewal_risk':
      return `The rating is ${what ?? 'far'} below the one after onboarding: the renewal is at risk.`;
    case 'earlier_unrecovered':
      return `${count('earlier case')} of the last ${historyDays} days ended without a recovery.`;
    case 'earlier_low_scores':
      return `${count('earlier low score')} in ${historyDays} days.`;
  }
}

const isLowest = ({ policy, rating }: Known): boolean => rating <= scales[policy.survey.instrument].min;

function isRenewalRisk({ rating, history: { onboardingRating } }: Known): boolean {
  return onboardingRating !== null && onboardingRating - rating > riskyDrop;
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
