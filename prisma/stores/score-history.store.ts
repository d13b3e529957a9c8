import { historyDays, type ScoreHistory } from '../../domain/recovery/severity.js';
import type { Reader } from './database.js';

interface HistoryRow {
  onboardingRating: number | null;
  earlierLowScores: number;
  earlierUnrecovered: number;
}

/**
 * What the customer of an answer lived through before it. Ratings of another instrument are on another scale and are not compared. A case
 * counts as unrecovered when it ended without outreach and resolution or with a second rating that was no better, and when nobody has
 * reached out although the deadline is over; one that was withdrawn, or where the customer is not to be contacted, does not.
 */
export async function readScoreHistory(
  db: Reader,
  { id, customerId, instrument, answeredAt }: { id: string; customerId: string; instrument: string; answeredAt: Date },
): Promise<ScoreHistory> {
  const since = new Date(answeredAt.getTime() - historyDays * 86_400_000);
  const [row] = await db.$queryRaw<HistoryRow[]>`
    SELECT
      (SELECT r.rating FROM survey_response r JOIN interaction i ON i.id = r.interaction_id
        WHERE r.customer_id = ${customerId} AND r.kind = 'first' AND r.grade = 'confirmed' AND r.instrument = ${instrument}
          AND i.survey_point = 'onboarding' AND r.id <> ${id} AND r.answered_at <= ${answeredAt}
        ORDER BY r.answered_at LIMIT 1) AS "onboardingRating",
      (SELECT count(*)::int FROM survey_response r
        WHERE r.customer_id = ${customerId} AND r.kind = 'first' AND r.grade = 'confirmed' AND r.low AND r.id <> ${id}
          AND r.answered_at >= ${since} AND r.answered_at < ${answeredAt}) AS "earlierLowScores",
      (SELECT count(*)::int FROM recovery_case c
        WHERE c.customer_id = ${customerId} AND c.response_id <> ${id} AND c.opened_at >= ${since} AND c.opened_at < ${answeredAt}
          AND c.outcome IS DISTINCT FROM 'withdrawn' AND c.outcome IS DISTINCT FROM 'do_not_contact'
          AND (c.outcome = 'not_upgraded'
            OR (c.status = 'closed' AND (c.first_outreach_at IS NULL OR c.resolved_at IS NULL))
            OR (c.status <> 'closed' AND c.first_outreach_at IS NULL AND c.breached_at IS NOT NULL))) AS "earlierUnrecovered"`;
  return row ?? { onboardingRating: null, earlierLowScores: 0, earlierUnrecovered: 0 };
}
