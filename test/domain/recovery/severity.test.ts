import { describe, expect, it } from 'vitest';
import { assessSeverity, severityReasonCodes, severityReasonSentence, type ScoreHistory } from '../../../domain/recovery/severity.js';
import { policyDocument } from '../survey/policy-document.fixture.js';

const policy = policyDocument({ lowScore: { criticalKeywords: ['lawyer'] } });
const first: ScoreHistory = { onboardingRating: null, earlierLowScores: 0, earlierUnrecovered: 0 };

type Given = { rating: number; flags?: string[]; tier?: string; comment?: string } & Partial<ScoreHistory>;

function assessed({ rating, flags = [], tier, comment, ...history }: Given) {
  const { severity, reasons } = assessSeverity({
    policy,
    rating,
    flags,
    tier: tier ?? null,
    comment: comment ?? null,
    history: { ...first, ...history },
  });
  return [severity, reasons.map(({ code, what }) => (what === null ? code : `${code}: ${what}`))];
}

describe('how urgent a low score is', () => {
  it.each<[string, Given, [string, string[]]]>([
    ['a three of somebody new', { rating: 3 }, ['normal', []]],
    ['the lowest rating', { rating: 1 }, ['high', ['lowest_rating']]],
    ['a drop of exactly two since onboarding', { rating: 3, onboardingRating: 5 }, ['normal', []]],
    ['a drop of more than two', { rating: 2, onboardingRating: 5 }, ['high', ['renewal_risk: 3']]],
    ['a second low score in 90 days', { rating: 3, earlierLowScores: 1 }, ['normal', []]],
    ['a third', { rating: 3, earlierLowScores: 2 }, ['high', ['earlier_low_scores: 2']]],
    ['an earlier case without a recovery', { rating: 3, earlierUnrecovered: 1 }, ['high', ['earlier_unrecovered: 1']]],
    ['leaving', { rating: 3, flags: ['churn'] }, ['high', ['churn']]],
    [
      'leaving after a case without a recovery',
      { rating: 3, flags: ['churn'], earlierUnrecovered: 1 },
      ['critical', ['leaving_unrecovered', 'churn', 'earlier_unrecovered: 1']],
    ],
    [
      'a renewal at risk after a case without a recovery',
      { rating: 2, onboardingRating: 5, earlierUnrecovered: 2 },
      ['critical', ['leaving_unrecovered', 'renewal_risk: 3', 'earlier_unrecovered: 2']],
    ],
    [
      'a threat, and more',
      { rating: 1, flags: ['legal_threat'], tier: 'vip', comment: 'my lawyer' },
      ['critical', ['critical_flag: legal_threat', 'critical_keyword: lawyer', 'vip_lowest', 'lowest_rating']],
    ],
  ])('%s', (_case, given, expected) => {
    expect(assessed(given)).toEqual(expected);
  });

  it.each(severityReasonCodes)('says %s in a sentence', (code) => {
    expect(severityReasonSentence({ code, what: '1' })).toMatch(/^[A-Z0-9].+\.$/);
  });

  it('counts in words', () => {
    expect(severityReasonSentence({ code: 'earlier_unrecovered', what: '1' })).toBe(
      '1 earlier case of the last 90 days ended without a recovery.',
    );
    expect(severityReasonSentence({ code: 'earlier_low_scores', what: '2' })).toBe('2 earlier low scores in 90 days.');
  });
});
