import { durationMs } from '../../domain/duration.js';
import { noRatings, type SharedRatings } from '../../domain/metrics/agent-trend.js';
import type { Actor } from '../../domain/recovery/case-state.js';
import { isSamePerson } from '../../domain/recovery/same-person.js';
import { scales } from '../../domain/survey/instrument.js';
import { Prisma } from '../generated/client.js';
import type { Reader } from './database.js';
import { creditsSql, instantSql } from './metric-scope.js';
import { getVersion } from './policy.store.js';
import { instantOrNull, responseParts, responseView } from './response-view.js';
import { driverNames, type DriverNames } from './taxonomy.store.js';

export interface SeenAgent {
  id: string;
  name: string | null;
  /** In which the agent was rated. */
  teams: string[];
  /** The one team whose contacts the viewer may see; null for all. */
  onlyTeam: string | null;
}

/**
 * An agent as this person may see them: agents themselves, by their email; managers the contacts of their own team; others everyone. Null for
 * nobody, and for whom it is not.
 */
export async function findSeenAgent(db: Reader, agentId: string, actor: Actor): Promise<SeenAgent | null> {
  const rows = await db.$queryRaw<{ name: string | null; email: string | null; team: string | null }[]>`
    SELECT DISTINCT c.agent_name AS name, coalesce(k.agent_email, i.agent_email) AS email, i.team
    FROM (${creditsSql}) c JOIN interaction i ON i.id = c.interaction_id
    LEFT JOIN interaction_credit k ON k.interaction_id = c.interaction_id AND k.resolution_number = c.resolution_number AND k.agent_id = c.agent_id
    WHERE c.agent_id = ${agentId}`;
  if (actor.role === 'agent' && !rows.some(({ email }) => isSamePerson(email, actor.email))) return null;
  const onlyTeam = actor.role === 'manager' && actor.id !== null ? await teamOf(db, actor.id) : null;
  const seen = rows.filter(({ team }) => onlyTeam === null || team === onlyTeam);
  if (seen.length === 0) return null;
  const teams = [...new Set(seen.flatMap(({ team }) => team ?? []))].toSorted();
  return { id: agentId, name: seen.find(({ name }) => name !== null)?.name ?? null, teams, onlyTeam };
}

/** A manager without a team is over all of them. */
async function teamOf(db: Reader, userId: string): Promise<string | null> {
  return (await db.user.findUnique({ where: { id: userId }, select: { team: true } }))?.team ?? null;
}

interface Period {
  from: Date;
  to: Date;
}

/** Confirmed first ratings with the part that each agent has in them, by the resolution that was asked about. */
const ratedSql = ({ from, to }: Period, onlyTeam: string | null): Prisma.Sql => Prisma.sql`
  SELECT r.id, r.rating, r.low, r.instrument, r.answered_at AS at, i.team, c.agent_id, c.share
  FROM survey_response r JOIN interaction i ON i.id = r.interaction_id JOIN invitation v ON v.id = r.invitation_id
  JOIN (${creditsSql}) c ON c.interaction_id = r.interaction_id AND c.resolution_number = v.resolution_number
  WHERE r.kind = 'first' AND r.grade = 'confirmed' AND r.answered_at >= ${instantSql(from)} AND r.answered_at < ${instantSql(to)}
    ${onlyTeam === null ? Prisma.empty : Prisma.sql`AND i.team = ${onlyTeam}`}`;

/** What customers said of an agent, newest first: answers with words, and every low one. */
export async function listFeedback(db: Reader, agent: SeenAgent, period: Period, limit: number) {
  const rated = await db.$queryRaw<{ id: string; share: number }[]>`
    SELECT rated.id, rated.share FROM (${ratedSql(period, agent.onlyTeam)}) rated JOIN survey_response r ON r.id = rated.id
    WHERE rated.agent_id = ${agent.id} AND (rated.low OR btrim(coalesce(r.comment, '') || coalesce(r.one_thing, '')) <> '')
    ORDER BY rated.at DESC, rated.id LIMIT ${limit}`;
  return feedbackOf(db, agent.id, rated);
}

/** These answers as the agent reads them: nothing that says who the customer is. */
export async function feedbackOf(db: Reader, agentId: string, rated: readonly { id: string; share: number }[]) {
  const shares = new Map(rated.map(({ id, share }) => [id, share]));
  const rows = await db.surveyResponse.findMany({
    where: { id: { in: rated.map(({ id }) => id) } },
    include: {
      ...responseParts,
      interaction: true,
      recoveryCase: { include: { entries: { where: { kind: 'acknowledged' }, orderBy: { id: 'asc' } } } },
    },
    orderBy: [{ answeredAt: 'desc' }, { id: 'asc' }],
  });
  const nameOf = await driverNames(db);
  const items = [];
  for (const row of rows) items.push(await feedbackItem(db, row, { agentId, share: shares.get(row.id) ?? 1 }, nameOf));
  return items;
}

type FeedbackRow = Prisma.SurveyResponseGetPayload<{
  include: typeof responseParts & { interaction: true; recoveryCase: { include: { entries: true } } };
}>;
export type FeedbackItem = Awaited<ReturnType<typeof feedbackItem>>;

async function feedbackItem(db: Reader, row: FeedbackRow, { agentId, share }: { agentId: string; share: number }, nameOf: DriverNames) {
  const { id, rating, instrument, low, comment, oneThing, answeredAt, sentiment, drivers, flags } = responseView(row, nameOf);
  const { interaction } = row;
  return {
    responseId: id,
    interactionId: interaction.id,
    externalId: interaction.externalId,
    channel: interaction.channel,
    team: interaction.team,
    issueType: interaction.issueType,
    answeredAt,
    instrument,
    rating,
    low,
    isPraise: isPraise(row),
    comment,
    oneThing,
    sentiment,
    drivers: drivers.map(({ key, label, sentiment: tone, quote }) => ({ key, label, sentiment: tone, quote: quote.text })),
    flags: flags.map(({ key }) => key),
    share,
    recoveryCase: row.recoveryCase && (await caseView(db, row.recoveryCase, interaction.agentId === agentId)),
  };
}

const isPraise = ({ instrument, rating, low, drivers }: FeedbackRow): boolean => {
  const scale = Object.entries(scales).find(([name]) => name === instrument)?.[1];
  if (low || scale === undefined) return false;
  return rating >= scale.goodFrom || (drivers.length > 0 && drivers.every(({ sentiment }) => sentiment === 'positive'));
};

/** A case from before its policy was known has the usual time. */
const usualWithin = '48h';

async function caseView(db: Reader, row: NonNullable<FeedbackRow['recoveryCase']>, isRated: boolean) {
  const policy = await getVersion(db, row.policyKey, row.policyVersion);
  const within = policy?.document.lowScore.acknowledgeWithin ?? usualWithin;
  // The agent's own word: a manager who has seen a case has not acknowledged it for the agent.
  const own = !isRated ? undefined : row.entries.find(({ detail }) => isRecord(detail) && detail['byRatedAgent'] === true);
  const note = own && isRecord(own.detail) ? own.detail['note'] : null;
  return {
    id: row.id,
    number: row.number,
    status: row.status,
    severity: row.severity,
    secondRating: row.secondRating,
    acknowledgeBy: new Date(row.openedAt.getTime() + durationMs(within)).toISOString(),
    acknowledgedAt: instantOrNull(own?.at ?? null),
    // Of several who handled a contact the last one speaks for it.
    awaitsAgent: isRated && own === undefined && row.status !== 'closed',
    commitment: typeof note === 'string' && note.trim() !== '' ? note : null,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

interface SumsRow {
  from: Date;
  own: boolean;
  n: number;
  hits: number;
  records: number;
  creditHits: number;
  squares: number;
}

export interface AgentRatings {
  agent: SharedRatings;
  group: SharedRatings;
  months: { from: Date; agent: SharedRatings; group: SharedRatings }[];
}

/** Satisfaction ratings of an agent and of all colleagues in the same teams, by month of the organisation's calendar and over all of them. */
export async function countAgainstGroup(db: Reader, agent: SeenAgent, period: Period, timeZone: string): Promise<AgentRatings> {
  const sums = Prisma.sql`count(DISTINCT id)::int AS n, (count(DISTINCT id) FILTER (WHERE rating >= ${scales.csat.goodFrom}))::int AS hits,
    sum(share)::float8 AS records, coalesce(sum(share) FILTER (WHERE rating >= ${scales.csat.goodFrom}), 0)::float8 AS "creditHits", sum(share * share)::float8 AS squares,
    count(DISTINCT agent_id)::int AS agents`;
  const rated = Prisma.sql`SELECT * FROM (${ratedSql(period, agent.onlyTeam)}) every
    WHERE instrument = 'csat' AND (agent_id = ${agent.id} OR team = ANY(${agent.teams}))`;
  const rows = await db.$queryRaw<(SumsRow & { agents: number; whole: boolean })[]>`
    WITH rated AS (${rated}), month AS (
      SELECT *, date_trunc('month', at AT TIME ZONE ${timeZone}::text) AT TIME ZONE ${timeZone}::text AS start, agent_id = ${agent.id} AS own FROM rated
    )
    SELECT start AS "from", own, false AS whole, ${sums} FROM month GROUP BY start, own
    UNION ALL SELECT min(start), own, true, ${sums} FROM month GROUP BY own`;
  const of = (own: boolean, whole: boolean, start?: Date): SharedRatings => {
    const row = rows.find(
      (found) => found.own === own && found.whole === whole && (start === undefined || found.from.getTime() === start.getTime()),
    );
    return row
      ? { n: row.n, hits: row.hits, agents: row.agents, credit: { records: row.records, hits: row.creditHits, squares: row.squares } }
      : noRatings;
  };
  const starts = [...new Set(rows.map(({ from }) => from.getTime()))].toSorted((one, other) => one - other).map((ms) => new Date(ms));
  return {
    agent: of(true, true),
    group: of(false, true),
    months: starts.map((from) => ({ from, agent: of(true, false, from), group: of(false, false, from) })),
  };
}
