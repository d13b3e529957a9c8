import type { Reader } from './database.js';

/** What came of a policy since an instant. */
export interface PolicyActivity {
  decided: number;
  sent: number;
  answered: number;
  recovered: number;
  lastMatchedAt: Date | null;
}

const nothing: PolicyActivity = { decided: 0, sent: 0, answered: 0, recovered: 0, lastMatchedAt: null };

/** The activity of every policy since an instant, by key; `lastMatchedAt` whenever it was. */
export async function policyActivity(db: Reader, since: Date): Promise<(key: string) => PolicyActivity> {
  const rows = await db.$queryRaw<(PolicyActivity & { key: string })[]>`
    WITH decided AS (
      SELECT policy_key, count(*)::int AS decided FROM decision WHERE step = 'decide' AND at >= ${since} GROUP BY policy_key
    ), asked AS (
      SELECT policy_key, count(*)::int AS sent, (count(*) FILTER (WHERE answered_at IS NOT NULL))::int AS answered
      FROM invitation WHERE kind = 'first' AND sent_at >= ${since} GROUP BY policy_key
    ), recovered AS (
      SELECT policy_key, count(*)::int AS recovered FROM recovery_case WHERE first_outreach_at IS NOT NULL AND resolved_at >= ${since} GROUP BY policy_key
    )
    SELECT p.key, coalesce(d.decided, 0) AS decided, coalesce(a.sent, 0) AS sent, coalesce(a.answered, 0) AS answered, coalesce(r.recovered, 0) AS recovered,
      (SELECT max(at) FROM decision WHERE policy_key = p.key AND step = 'decide') AS "lastMatchedAt"
    FROM follow_up_policy p LEFT JOIN decided d ON d.policy_key = p.key LEFT JOIN asked a ON a.policy_key = p.key LEFT JOIN recovered r ON r.policy_key = p.key`;
  const byKey = new Map(rows.map(({ key, ...activity }) => [key, activity]));
  return (key) => byKey.get(key) ?? nothing;
}

/** What a publication meets: what waits for its decision, and what keeps the version that is live. */
export async function whatWaits(db: Reader, key: string, liveVersion: number | null): Promise<{ undecided: number; asked: number; openCases: number }> {
  const [row] = await db.$queryRaw<{ undecided: number; asked: number; openCases: number }[]>`
    SELECT (SELECT count(*)::int FROM interaction i WHERE i.status = 'resolved' AND NOT i.imported AND i.stage IN ('waiting', 'deciding')) AS undecided,
      (SELECT count(*)::int FROM invitation WHERE policy_key = ${key} AND policy_version = ${liveVersion} AND kind = 'first'
        AND status IN ('scheduled', 'sent', 'delivered')) AS asked,
      (SELECT count(*)::int FROM recovery_case WHERE policy_key = ${key} AND policy_version = ${liveVersion} AND status <> 'closed') AS "openCases"`;
  return row ?? { undecided: 0, asked: 0, openCases: 0 };
}

const mostValues = 100;

/** The values that occur in the newest interactions, by field of a policy's match, the most frequent first: for choosing instead of typing. */
export async function knownValues(db: Reader): Promise<Record<string, string[]>> {
  const rows = await db.$queryRaw<{ field: string; value: string }[]>`
    WITH recent AS (
      SELECT i.team, i.agent_id, i.brand, i.product_area, i.issue_type, i.survey_point, i.segment, i.language, i.tags, c.tier
      FROM interaction i LEFT JOIN customer c ON c.id = i.customer_id ORDER BY i.created_at DESC LIMIT 5000
    ), seen AS (
      SELECT field, value FROM recent CROSS JOIN LATERAL (VALUES ('teams', team), ('agents', agent_id), ('brands', brand), ('productAreas', product_area),
        ('issueTypes', issue_type), ('surveyPoints', survey_point), ('segments', segment), ('languages', language), ('tiers', tier)) AS cell(field, value)
      WHERE value IS NOT NULL
      UNION ALL SELECT 'tags', tag FROM recent CROSS JOIN LATERAL unnest(tags) AS tag
    )
    SELECT field, value FROM seen GROUP BY field, value ORDER BY field, count(*) DESC, value`;
  const known: Record<string, string[]> = {};
  for (const { field, value } of rows) {
    const values = (known[field] ??= []);
    if (values.length < mostValues) values.push(value);
  }
  return known;
}
