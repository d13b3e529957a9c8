import type { MeasuredMetric } from '../../domain/metrics/metric-value.js';
import { Prisma } from '../generated/client.js';
import { instantSql } from './metric-scope.js';

interface RecordParts {
  /** A set of `scopeSql`, or a join on one, with its condition. */
  from: Prisma.Sql;
  /** Which records the numerator counts. */
  hit?: Prisma.Sql;
  /** What a mean is taken of. */
  value?: Prisma.Sql;
  /** Which ids the set has; the first names the record. */
  ids: 'rating' | 'case' | 'invitation' | 'interaction';
}

const idColumns: Record<RecordParts['ids'], Prisma.Sql> = {
  rating: Prisma.sql`response_id AS key, interaction_id, response_id, NULL::text AS case_id`,
  case: Prisma.sql`response_id AS key, interaction_id, response_id, case_id`,
  invitation: Prisma.sql`invitation_id AS key, interaction_id, response_id, NULL::text AS case_id`,
  interaction: Prisma.sql`interaction_id AS key, interaction_id, NULL::text AS response_id, NULL::text AS case_id`,
};

const hours = (from: Prisma.Sql, to: Prisma.Sql): Prisma.Sql => Prisma.sql`extract(epoch FROM ${to} - ${from}) / 3600`;
const inTime = Prisma.sql`coalesce(first_outreach_at <= at + interval '24 hours', false)`;
const upgraded = Prisma.sql`coalesce(second_rating > rating, false)`;
const rated = Prisma.sql`rating`;
const csatRatings = Prisma.sql`first_rating WHERE instrument = 'csat'`;
/** Nobody was to reach out where a case was held out for comparison: what becomes of it says nothing of recovery, whoever released it later. */
const secondRatings = Prisma.sql`low_score WHERE NOT held_out AND second_rating IS NOT NULL AND instrument = 'csat'`;

/** Over, or somebody reached out: before that, nobody can say whether the outreach was in time. */
const decided = (now: Date): Prisma.Sql => Prisma.sql`(at + interval '24 hours' <= ${instantSql(now)} OR first_outreach_at IS NOT NULL)`;

/** By the agent who was rated: a manager's word is not the agent's. */
const acknowledgedByAgent = Prisma.sql`EXISTS (
  SELECT 1 FROM case_entry e
  WHERE e.case_id = low_score.case_id AND e.kind = 'acknowledged' AND e.detail ->> 'byRatedAgent' = 'true' AND e.at <= low_score.at + interval '48 hours')`;

/** A word of the customer on the same interaction after it was resolved; `followed` knows of other interactions. */
const sameAgain = Prisma.sql`EXISTS (
  SELECT 1 FROM intake_event e
  WHERE e.interaction_id = settled.interaction_id AND e.type = 'interaction.contacted' AND e.parked_at IS NULL
    AND e.occurred_at > settled.at AND e.occurred_at <= settled.at + interval '14 days')`;

/** What each number counts. The formulas are in domain/metrics/definitions.ts. */
function partsOf(name: MeasuredMetric, now: Date): RecordParts {
  const parts: Record<MeasuredMetric, RecordParts> = {
    csat: { ids: 'rating', from: csatRatings, hit: Prisma.sql`rating >= 4` },
    averageRating: { ids: 'rating', from: csatRatings, value: rated },
    nps: {
      ids: 'rating',
      from: Prisma.sql`first_rating WHERE instrument = 'nps'`,
      value: Prisma.sql`CASE WHEN rating >= 9 THEN 100 WHEN rating <= 6 THEN -100 ELSE 0 END`,
    },
    ces: { ids: 'rating', from: Prisma.sql`first_rating WHERE instrument = 'ces'`, value: rated },
    bottomBox: { ids: 'rating', from: Prisma.sql`first_rating`, hit: Prisma.sql`low` },
    responseRate: { ids: 'invitation', from: Prisma.sql`sent WHERE delivered`, hit: Prisma.sql`answered` },
    surveyToContactRatio: { ids: 'interaction', from: Prisma.sql`contact`, hit: Prisma.sql`asked` },
    recoveryRate: { ids: 'case', from: Prisma.sql`low_score WHERE NOT held_out AND ${decided(now)}`, hit: inTime },
    recoveryRateEligible: {
      ids: 'case',
      from: Prisma.sql`low_score WHERE NOT held_out AND ${decided(now)} AND outcome IS DISTINCT FROM 'do_not_contact'`,
      hit: inTime,
    },
    upgradeRate: { ids: 'case', from: Prisma.sql`recovered WHERE asked_again`, hit: upgraded },
    upgradeRateOfAll: { ids: 'case', from: Prisma.sql`recovered`, hit: upgraded },
    recoveryCsat: { ids: 'case', from: secondRatings, value: Prisma.sql`second_rating` },
    meanUplift: { ids: 'case', from: secondRatings, value: Prisma.sql`second_rating - rating` },
    promotedShare: { ids: 'case', from: secondRatings, hit: Prisma.sql`second_rating = 5` },
    resolutionTime: {
      ids: 'case',
      from: Prisma.sql`low_score WHERE NOT held_out AND closed_at IS NOT NULL`,
      value: hours(Prisma.sql`at`, Prisma.sql`closed_at`),
    },
    outreachEngagementRate: { ids: 'case', from: Prisma.sql`low_score WHERE first_outreach_at IS NOT NULL`, hit: Prisma.sql`was_reached` },
    agentAcknowledgementRate: {
      ids: 'case',
      from: Prisma.sql`low_score`,
      hit: acknowledgedByAgent,
    },
    fcr: {
      ids: 'interaction',
      from: Prisma.sql`settled WHERE at <= ${instantSql(now)} - interval '14 days'`,
      hit: Prisma.sql`once AND NOT followed AND NOT ${sameAgain}`,
    },
    reopenRate: {
      ids: 'interaction',
      from: Prisma.sql`(SELECT interaction_id, min(at) AS at, bool_or(reopened) AS counted FROM resolution GROUP BY interaction_id) AS resolved_record`,
      hit: Prisma.sql`counted`,
    },
    repeatContactRate: { ids: 'interaction', from: Prisma.sql`settled`, hit: Prisma.sql`followed` },
  };
  return parts[name];
}

/**
 * The records behind one number: one row per unit of the denominator. The number, its trend, its cuts and its listing are
 * all counted on this one statement, so they can't disagree.
 */
export function recordsSql(name: MeasuredMetric, now: Date): Prisma.Sql {
  const { ids, from, hit, value } = partsOf(name, now);
  return Prisma.sql`SELECT ${name}::text AS name, ${idColumns[ids]}, at, ${hit ?? Prisma.sql`true`} AS hit, (${value ?? Prisma.sql`NULL`})::float8 AS value FROM ${from}`;
}
