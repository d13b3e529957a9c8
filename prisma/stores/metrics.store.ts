import { measuredMetrics, nothingCounted, type Counted, type MeasuredMetric } from '../../domain/metrics/metric-value.js';
import { Prisma } from '../generated/client.js';
import type { Reader } from './database.js';
import { recordsSql } from './metric-records.js';
import { columnOf, creditsSql, instantSql, scopeSql, unknownValue, type Cut, type MetricScope } from './metric-scope.js';

export interface SummaryCounts {
  interactions: number;
  invitationsSent: number;
  responses: number;
  lowScores: number;
  reachedOut: number;
  askedAgain: number;
  upgraded: number;
  /** Low scores that were held out of recovery for comparison; beside the recovery rate, never in it. */
  heldOut: number;
}

export interface CountedSummary {
  timeZone: string;
  includesSampleData: boolean;
  counts: SummaryCounts;
  medianHoursToOutreach: number | null;
  counted: Record<MeasuredMetric, Counted>;
}

const creditSql = Prisma.sql`CASE WHEN bool_or(credited) THEN jsonb_build_object('records', sum(share), 'hits', coalesce(sum(share) FILTER (WHERE hit), 0), 'squares', sum(share * share)) END AS credit`;
const countedSql = Prisma.sql`count(*)::int AS records, (count(*) FILTER (WHERE hit))::int AS hits, sum(value * share) AS sum, stddev_samp(value) AS deviation,
  ${creditSql}`;
const zoneSql = Prisma.sql`coalesce((SELECT time_zone FROM organisation WHERE id = 1), 'UTC')`;

/** Every number of a scope in one round trip. */
export async function countSummary(db: Reader, scope: MetricScope): Promise<CountedSummary> {
  const [row] = await db.$queryRaw<SummaryRow[]>`
    WITH ${scopeSql(scope)}, record AS (${sharedRecords(unionOf(measuredMetrics, scope.now), scope)}), counted AS (
      SELECT name, ${countedSql},
        percentile_cont(0.5) WITHIN GROUP (ORDER BY value) FILTER (WHERE name = 'resolutionTime') AS median,
        percentile_cont(0.9) WITHIN GROUP (ORDER BY value) FILTER (WHERE name = 'resolutionTime') AS p90
      FROM record GROUP BY name
    )
    SELECT ${zoneSql} AS "timeZone",
      (SELECT coalesce(jsonb_object_agg(name, to_jsonb(counted) - 'name'), '{}') FROM counted) AS counted,
      (SELECT count(*)::int FROM sent) AS "invitationsSent",
      (SELECT count(*)::int FROM first_rating) AS responses,
      (SELECT count(*)::int FROM low_score WHERE held_out) AS "heldOut",
      (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM first_outreach_at - at) / 3600)
        FROM low_score WHERE NOT held_out AND first_outreach_at IS NOT NULL)::float8 AS "medianHoursToOutreach",
      EXISTS (SELECT 1 FROM first_rating WHERE sample) OR EXISTS (SELECT 1 FROM contact WHERE sample) AS "includesSampleData"`;
  if (!row) throw new Error('the summary has one row');
  const counted = allCounted(row.counted);
  return {
    timeZone: row.timeZone,
    includesSampleData: row.includesSampleData,
    medianHoursToOutreach: row.medianHoursToOutreach,
    counted,
    counts: {
      interactions: counted.surveyToContactRatio.records,
      invitationsSent: row.invitationsSent,
      responses: row.responses,
      lowScores: counted.agentAcknowledgementRate.records,
      reachedOut: counted.outreachEngagementRate.records,
      askedAgain: counted.upgradeRate.records,
      upgraded: counted.upgradeRate.hits,
      heldOut: row.heldOut,
    },
  };
}

interface SummaryRow {
  timeZone: string;
  counted: Partial<Record<MeasuredMetric, Counted>>;
  invitationsSent: number;
  responses: number;
  heldOut: number;
  medianHoursToOutreach: number | null;
  includesSampleData: boolean;
}

/** One number of a scope. */
export async function countOne(db: Reader, scope: MetricScope, name: MeasuredMetric): Promise<Counted> {
  const [row] = await db.$queryRaw<Counted[]>`
    WITH ${scopeSql(scope)}, record AS (${sharedRecords(recordsSql(name, scope.now), scope)})
    SELECT ${countedSql}, percentile_cont(0.5) WITHIN GROUP (ORDER BY value) AS median, percentile_cont(0.9) WITHIN GROUP (ORDER BY value) AS p90 FROM record`;
  return row ?? nothingCounted;
}

export type Bucket = 'day' | 'week' | 'month';

export interface TrendPoint extends Counted {
  from: Date;
}

/** One number per day, week (from Monday) or month of the organisation's calendar; a bucket without records counts nothing. */
export async function countTrend(
  db: Reader,
  scope: MetricScope,
  name: MeasuredMetric,
  bucket: Bucket,
): Promise<{ timeZone: string; points: TrendPoint[] }> {
  const timeZone = await organisationZone(db);
  const local = (instant: Prisma.Sql) => Prisma.sql`date_trunc(${bucket}::text, (${instant}) AT TIME ZONE ${timeZone}::text)`;
  const points = await db.$queryRaw<TrendPoint[]>`
    WITH ${scopeSql(scope)}, record AS (${sharedRecords(recordsSql(name, scope.now), scope)}), series AS (
      SELECT generate_series(${local(instantSql(scope.from))}, ${local(Prisma.sql`${instantSql(scope.to)} - interval '1 millisecond'`)},
        ('1 ' || ${bucket}::text)::interval) AS start
    )
    SELECT series.start AT TIME ZONE ${timeZone}::text AS "from", count(key)::int AS records, (count(*) FILTER (WHERE hit))::int AS hits,
      sum(value * share) AS sum, stddev_samp(value) AS deviation,
      ${creditSql},
      percentile_cont(0.5) WITHIN GROUP (ORDER BY value) AS median, NULL::float8 AS p90
    FROM series LEFT JOIN record ON ${local(Prisma.sql`record.at`)} = series.start
    GROUP BY series.start ORDER BY series.start`;
  return { timeZone, points };
}

export const breakdownMetrics = ['csat', 'responseRate', 'recoveryRate', 'upgradeRate'] as const satisfies readonly MeasuredMetric[];

export interface BreakdownItem {
  key: string;
  label: string;
  interactions: number;
  counted: Record<MeasuredMetric, Counted>;
}

/**
 * The main numbers per value of a cut, the one with most interactions first. Interactions without the field have the key `(none)`. Of agents each
 * has their share of the interactions that several handled.
 */
export async function countBreakdown(db: Reader, scope: MetricScope, by: Cut): Promise<BreakdownItem[]> {
  const records = unionOf([...breakdownMetrics, 'surveyToContactRatio'], scope.now);
  const rows = await db.$queryRaw<{ key: string; label: string; counted: Partial<Record<MeasuredMetric, Counted>> }[]>`
    WITH ${scopeSql(scope)}, record AS (${by === 'agent' ? creditedRecords(records, null) : sharedRecords(records, scope)}), counted AS (
      SELECT coalesce(${by === 'agent' ? Prisma.sql`record.agent_id` : columnOf(by)}, ${unknownValue}) AS cut, name, max(${by === 'agent' ? Prisma.sql`record.agent_name` : Prisma.sql`i.agent_name`}) AS agent_name, ${countedSql}, NULL::float8 AS median, NULL::float8 AS p90
      FROM record JOIN interaction i ON i.id = record.interaction_id GROUP BY 1, 2
    )
    SELECT cut AS key, CASE WHEN ${by === 'agent'} THEN coalesce(max(agent_name), cut) ELSE cut END AS label,
      jsonb_object_agg(name, to_jsonb(counted) - 'name' - 'cut' - 'agent_name') AS counted
    FROM counted GROUP BY cut`;
  return rows
    .map(({ key, label, counted }) => ({
      key,
      label,
      interactions: counted.surveyToContactRatio?.records ?? 0,
      counted: allCounted(counted),
    }))
    .toSorted((one, other) => other.interactions - one.interactions || (one.key < other.key ? -1 : 1));
}

export interface MetricRecord {
  key: string;
  interactionId: string;
  externalId: string;
  customerName: string | null;
  caseId: string | null;
  responseId: string | null;
  at: Date;
  inNumerator: boolean;
  /** How much of it counts: 1, or of an agent's numbers the agent's share. */
  share: number;
  value: number | null;
  rating: number | null;
  secondRating: number | null;
  comment: string | null;
  team: string | null;
  channel: string | null;
  agentName: string | null;
  firstOutreachAt: Date | null;
}

/** The records that make a number's denominator, newest first, from after the given place on. One more than `limit` where there are more. */
export function listRecords(
  db: Reader,
  scope: MetricScope,
  name: MeasuredMetric,
  page: { limit: number; after: { at: Date; key: string } | null },
): Promise<MetricRecord[]> {
  const after =
    page.after === null ? Prisma.empty : Prisma.sql`WHERE (record.at, record.key) < (${instantSql(page.after.at)}, ${page.after.key})`;
  return db.$queryRaw<MetricRecord[]>`
    WITH ${scopeSql(scope)}, record AS (${sharedRecords(recordsSql(name, scope.now), scope)}), page AS (
      SELECT * FROM record ${after} ORDER BY record.at DESC, record.key DESC LIMIT ${page.limit + 1}
    )
    SELECT page.key, page.interaction_id AS "interactionId", i.external_id AS "externalId", cu.name AS "customerName", c.id AS "caseId",
      r.id AS "responseId", page.at, page.hit AS "inNumerator", page.share, page.value, r.rating, c.second_rating AS "secondRating", r.comment,
      i.team, i.channel, i.agent_name AS "agentName", c.first_outreach_at AS "firstOutreachAt"
    FROM page JOIN interaction i ON i.id = page.interaction_id
    LEFT JOIN customer cu ON cu.id = i.customer_id
    LEFT JOIN survey_response r ON r.id = page.response_id
    LEFT JOIN recovery_case c ON c.response_id = r.id
    ORDER BY page.at DESC, page.key DESC`;
}

/** The records with how much of each counts: all of it, or where an agent is asked for, the agent's share. */
function sharedRecords(records: Prisma.Sql, { cuts: { agent } }: MetricScope): Prisma.Sql {
  if (agent !== undefined && agent !== unknownValue) return creditedRecords(records, agent);
  return Prisma.sql`SELECT every.*, 1::float8 AS share, false AS credited, NULL::text AS agent_id, NULL::text AS agent_name FROM (${records}) every`;
}

/** The records of one agent, or those of each, with the agent's share by the resolution that was asked about, or else the newest. */
function creditedRecords(records: Prisma.Sql, agent: string | null): Prisma.Sql {
  return Prisma.sql`
    SELECT every.*, coalesce(c.share, 1)::float8 AS share, c.share IS NOT NULL AS credited, c.agent_id, c.agent_name FROM (${records}) every
    JOIN interaction of ON of.id = every.interaction_id
    LEFT JOIN (${creditsSql}) c ON c.interaction_id = of.id AND c.resolution_number = coalesce(
      (SELECT v.resolution_number FROM survey_response r JOIN invitation v ON v.id = r.invitation_id WHERE r.id = every.response_id),
      (SELECT v.resolution_number FROM invitation v WHERE v.id = every.key), of.resolution_number)
    ${agent === null ? Prisma.empty : Prisma.sql`WHERE c.agent_id = ${agent}`}`;
}

async function organisationZone(db: Reader): Promise<string> {
  const [row] = await db.$queryRaw<{ zone: string }[]>`SELECT ${zoneSql} AS zone`;
  return row?.zone ?? 'UTC';
}

function unionOf(names: readonly MeasuredMetric[], now: Date): Prisma.Sql {
  return Prisma.join(
    names.map((name) => recordsSql(name, now)),
    ' UNION ALL ',
  );
}

function allCounted(given: Partial<Record<MeasuredMetric, Counted>>): Record<MeasuredMetric, Counted> {
  const entry = (name: MeasuredMetric): [MeasuredMetric, Counted] => [name, given[name] ?? nothingCounted];
  // Every name is in the list that the type is made of.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(measuredMetrics.map(entry)) as Record<MeasuredMetric, Counted>;
}
