import type { ObservedRates } from '../../domain/simulation/outcome.js';
import type { Reader } from './database.js';

const observedDays = 180;

/** How first surveys fared on each channel in the half year before an instant. */
export function observedRates(db: Reader, before: Date): Promise<ObservedRates[]> {
  const since = new Date(before.getTime() - observedDays * 86_400_000);
  return db.$queryRaw<ObservedRates[]>`
    SELECT v.channel AS "surveyChannel", count(*)::int AS sent, count(r.id)::int AS answered, (count(*) FILTER (WHERE r.low AND r.grade = 'confirmed'))::int AS low
    FROM invitation v LEFT JOIN survey_response r ON r.invitation_id = v.id
    WHERE v.kind = 'first' AND v.sent_at >= ${since} AND v.sent_at < ${before}
    GROUP BY v.channel ORDER BY v.channel`;
}

/** First outreaches a day, over the days of the half year before an instant on which there were any; null when there were none. */
export async function observedCapacity(db: Reader, before: Date): Promise<number | null> {
  const since = new Date(before.getTime() - observedDays * 86_400_000);
  const [row] = await db.$queryRaw<{ perDay: number | null }[]>`
    SELECT avg(cases)::float AS "perDay" FROM (
      SELECT count(*) AS cases FROM recovery_case WHERE first_outreach_at >= ${since} AND first_outreach_at < ${before}
      GROUP BY date_trunc('day', first_outreach_at)) AS days`;
  return row?.perDay ?? null;
}
