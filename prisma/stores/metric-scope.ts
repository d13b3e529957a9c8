import { Prisma } from '../generated/client.js';

/** The cuts of every number and the column behind each. */
const cutColumns = {
  channel: 'channel',
  agent: 'agent_id',
  team: 'team',
  productArea: 'product_area',
  issueType: 'issue_type',
  segment: 'segment',
  brand: 'brand',
  surveyPoint: 'survey_point',
} as const;
export type Cut = keyof typeof cutColumns;
const cutNames = [
  'channel',
  'agent',
  'team',
  'productArea',
  'issueType',
  'segment',
  'brand',
  'surveyPoint',
] as const satisfies readonly Cut[];

/** Asks for the interactions in which the cut's field isn't known. */
export const unknownValue = '(none)';

/** Which records a number counts: those with their time in [from, to), within the given cuts, as known at `now`. */
export interface MetricScope {
  from: Date;
  to: Date;
  now: Date;
  cuts: Partial<Record<Cut, string | undefined>>;
}

export const instantSql = (at: Date): Prisma.Sql => Prisma.sql`${at.toISOString()}::timestamptz`;

/** `i` is the interaction. The columns are the constants above, never a caller's text. */
function cutConditions(cuts: MetricScope['cuts']): Prisma.Sql {
  const conditions = cutNames.flatMap((cut) => {
    const wanted = cuts[cut];
    if (wanted === undefined) return [];
    if (cut === 'agent' && wanted !== unknownValue)
      return [Prisma.sql`AND i.id IN (SELECT interaction_id FROM (${creditsSql}) c WHERE agent_id = ${wanted})`];
    return wanted === unknownValue ? [Prisma.sql`AND ${columnOf(cut)} IS NULL`] : [Prisma.sql`AND ${columnOf(cut)} = ${wanted}`];
  });
  return conditions.length === 0 ? Prisma.empty : Prisma.join(conditions, ' ');
}

/**
 * Who handled each interaction and how much of it is theirs. One that was never resolved, or that no event tells more of, is wholly its agent's.
 */
export const creditsSql = Prisma.sql`
  SELECT interaction_id, resolution_number, agent_id, agent_name, share FROM interaction_credit
  UNION ALL
  SELECT o.id, o.resolution_number, o.agent_id, o.agent_name, 1 FROM interaction o
  WHERE o.agent_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM interaction_credit k WHERE k.interaction_id = o.id)`;

/** The column of a cut on the interaction `i`. */
export const columnOf = (cut: Cut): Prisma.Sql => Prisma.raw(`i.${cutColumns[cut]}`);

/**
 * The sets that the numbers are counted on, as CTEs. Ratings belong to a period by their first answer, invitations by their sending,
 * recovery by the low rating, and interactions by the sending of their invitation or else by their resolution.
 * Ratings that may come from a machine (provisional, scanner) are in none of them.
 */
export function scopeSql({ from, to, cuts }: MetricScope): Prisma.Sql {
  const cut = cutConditions(cuts);
  const start = instantSql(from);
  const end = instantSql(to);
  return Prisma.sql`
  first_rating AS (
    SELECT r.id AS response_id, r.interaction_id, r.rating, r.low, r.instrument, r.comment, r.answered_at AS at, r.sample, i.kiosk_id
    FROM survey_response r JOIN interaction i ON i.id = r.interaction_id
    WHERE r.kind = 'first' AND r.grade = 'confirmed' AND r.answered_at >= ${start} AND r.answered_at < ${end} ${cut}
  ), low_score AS (
    SELECT f.response_id, f.interaction_id, f.rating, f.instrument, f.comment, f.at, c.id AS case_id, c.outcome, c.first_outreach_at,
      c.acknowledged_at, c.resolved_at, c.closed_at, second.rating AS second_rating, c.second_rated_at,
      coalesce(c.hold_out_arm = 'held_out', false) AS held_out, c.hold_out_arm, c.hold_out_kind, c.policy_key,
      c.second_asked_at IS NOT NULL OR second.rating IS NOT NULL AS asked_again,
      c.reached_at IS NOT NULL OR c.engaged_at IS NOT NULL OR EXISTS (SELECT 1 FROM outreach o WHERE o.case_id = c.id AND o.result = 'reached') AS was_reached
    FROM first_rating f LEFT JOIN recovery_case c ON c.response_id = f.response_id
    LEFT JOIN LATERAL (
      SELECT c.second_rating AS rating WHERE c.second_rating IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM invitation v JOIN survey_response s ON s.invitation_id = v.id
        WHERE v.interaction_id = f.interaction_id AND v.case_id = c.id AND v.kind = 'second_chance' AND s.grade <> 'confirmed')
    ) second ON true
    WHERE f.low AND (f.kiosk_id IS NULL OR c.id IS NOT NULL) -- at a kiosk most leave nothing by which anybody could reach them
  ), recovered AS (
    SELECT * FROM low_score WHERE NOT held_out AND first_outreach_at IS NOT NULL AND resolved_at IS NOT NULL
  ), sent AS (
    SELECT v.id AS invitation_id, v.interaction_id, v.sent_at AS at, v.sample, r.id AS response_id,
      v.status <> 'failed' OR r.id IS NOT NULL AS delivered, coalesce(r.grade = 'confirmed', false) AS answered
    FROM invitation v JOIN interaction i ON i.id = v.interaction_id LEFT JOIN survey_response r ON r.invitation_id = v.id
    WHERE v.kind = 'first' AND v.sent_at >= ${start} AND v.sent_at < ${end} ${cut}
  ), contact AS (
    SELECT s.interaction_id, min(s.at) AS at, true AS asked, bool_or(s.sample) AS sample FROM sent s
    WHERE NOT EXISTS (
      SELECT 1 FROM invitation earlier
      WHERE earlier.interaction_id = s.interaction_id AND earlier.kind = 'first' AND earlier.sent_at < ${start})
    GROUP BY s.interaction_id
    UNION ALL
    SELECT i.id, i.resolved_at, false, i.sample FROM interaction i -- what is there by an answer at a kiosk alone is no contact
    WHERE i.kiosk_id IS NULL AND i.resolved_at >= ${start} AND i.resolved_at < ${end} AND i.status <> 'merged' ${cut} AND ${neverAsked}
    UNION ALL
    SELECT i.id, coalesce(i.opened_at, i.created_at), false, i.sample FROM interaction i
    WHERE i.stage = 'open' AND i.resolved_at IS NULL AND i.status = 'open'
      AND coalesce(i.opened_at, i.created_at) >= ${start} AND coalesce(i.opened_at, i.created_at) < ${end} ${cut} AND ${neverAsked}
  ), settled AS ( -- what history events alone tell has no time of its own for the resolution
    SELECT i.id AS interaction_id, i.resolved_at AS at, i.resolution_number = 1 AND i.reopened_at IS NULL AS once, EXISTS (
      SELECT 1 FROM interaction o
      WHERE o.customer_id = i.customer_id AND o.issue_type = i.issue_type AND o.id <> i.id AND o.status <> 'merged'
        AND coalesce(o.opened_at, o.resolved_at, o.created_at) > coalesce(i.opened_at, i.resolved_at)
        AND coalesce(o.opened_at, o.resolved_at, o.created_at) <= i.resolved_at + interval '14 days') AS followed
    FROM interaction i
    WHERE i.kiosk_id IS NULL AND i.resolved_at >= ${start} AND i.resolved_at < ${end} AND i.status <> 'merged' AND (NOT i.imported OR i.opened_at IS NOT NULL) ${cut}
  ), status_event AS (
    SELECT e.interaction_id, e.type, e.occurred_at,
      lag(e.type) OVER story AS type_before,
      min(e.occurred_at) FILTER (WHERE e.type = 'interaction.reopened') OVER (story ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS reopened_next_at
    FROM interaction i JOIN intake_event e ON e.interaction_id = i.id
    WHERE i.resolved_at >= ${start} AND e.parked_at IS NULL ${cut}
      AND e.type IN ('interaction.resolved', 'interaction.reopened', 'interaction.merged')
    WINDOW story AS (PARTITION BY e.interaction_id ORDER BY e.occurred_at, e.id)
  ), resolution AS (
    SELECT interaction_id, occurred_at AS at, coalesce(reopened_next_at <= occurred_at + interval '7 days', false) AS reopened
    FROM status_event
    WHERE type = 'interaction.resolved' AND coalesce(type_before = 'interaction.reopened', true)
      AND occurred_at >= ${start} AND occurred_at < ${end}
  )`;
}

const neverAsked = Prisma.sql`NOT EXISTS (SELECT 1 FROM invitation v WHERE v.interaction_id = i.id AND v.kind = 'first' AND v.sent_at IS NOT NULL)`;
