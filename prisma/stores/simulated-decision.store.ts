import type { OutcomeRow } from '../../domain/simulation/outcome.js';
import type { SimulationRow } from '../../domain/simulation/rows.js';
import type { Database, Reader } from './database.js';

/** Writes a slice; repeated, it writes the same again. */
export async function writeSimulated(db: Database, simulationId: string, rows: readonly SimulationRow[]): Promise<void> {
  await db.$executeRaw`
    INSERT INTO simulated_decision (simulation_id, interaction_id, resolution_number, at, channel, team, segment, weekday, policy_key, outcome, decided_by,
      survey_channel, send_at, live_outcome, live_decided_by, live_survey_channel, recorded_outcome, recorded_decided_by, replay_differs)
    SELECT ${simulationId}, "interactionId", "resolutionNumber", at, channel, team, segment, weekday, "policyKey", outcome, "decidedBy",
      "surveyChannel", "sendAt", "liveOutcome", "liveDecidedBy", "liveSurveyChannel", "recordedOutcome", "recordedDecidedBy", "replayDiffers"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row("interactionId" text, "resolutionNumber" int, at timestamptz, channel text, team text,
      segment text, weekday int, "policyKey" text, outcome text, "decidedBy" text, "surveyChannel" text, "sendAt" timestamptz, "liveOutcome" text,
      "liveDecidedBy" text, "liveSurveyChannel" text, "recordedOutcome" text, "recordedDecidedBy" text, "replayDiffers" boolean)
    ON CONFLICT (simulation_id, interaction_id, resolution_number) DO NOTHING`;
}

/** All decisions of a simulation as its figures are counted on them; the day is that of the given zone. */
export function readOutcomeRows(db: Reader, simulationId: string, timeZone: string): Promise<OutcomeRow[]> {
  return db.$queryRaw<OutcomeRow[]>`
    SELECT to_char(at AT TIME ZONE ${timeZone}, 'YYYY-MM-DD') AS day, weekday, channel, team, segment, outcome, decided_by AS "decidedBy",
      survey_channel AS "surveyChannel", live_outcome AS "liveOutcome", live_decided_by AS "liveDecidedBy", live_survey_channel AS "liveSurveyChannel",
      recorded_outcome IS NOT NULL AS "isRecorded", coalesce(replay_differs, false) AS "replayDiffers"
    FROM simulated_decision WHERE simulation_id = ${simulationId}`;
}

export interface SimulatedFilters {
  outcome?: string | undefined;
  liveOutcome?: string | undefined;
  rule?: string | undefined;
  channel?: string | undefined;
  team?: string | undefined;
  segment?: string | undefined;
  weekday?: number | undefined;
  difference?: 'live' | 'now_asked' | 'no_longer_asked' | 'otherwise' | 'recorded' | undefined;
  limit: number;
  /** Instant and interaction of the last row of the page before. */
  after: readonly [Date, string] | null;
}

interface ListedRow {
  interactionId: string;
  externalId: string;
  source: string;
  resolutionNumber: number;
  at: Date;
  channel: string | null;
  team: string | null;
  segment: string | null;
  policyKey: string | null;
  outcome: string;
  decidedBy: string | null;
  surveyChannel: string | null;
  sendAt: Date | null;
  liveOutcome: string;
  liveDecidedBy: string | null;
  liveSurveyChannel: string | null;
  recordedOutcome: string | null;
  recordedDecidedBy: string | null;
}

/** The decisions behind a figure, newest first. An empty text for channel, team or segment means that it is not known. */
export async function listSimulated(db: Reader, simulationId: string, filters: SimulatedFilters) {
  const { limit, after } = filters;
  const given = (value: string | number | undefined) => value ?? null;
  const rows = await db.$queryRaw<ListedRow[]>`
    SELECT s.interaction_id AS "interactionId", i.external_id AS "externalId", i.source, s.resolution_number AS "resolutionNumber", s.at, s.channel, s.team,
      s.segment, s.policy_key AS "policyKey", s.outcome, s.decided_by AS "decidedBy", s.survey_channel AS "surveyChannel", s.send_at AS "sendAt",
      s.live_outcome AS "liveOutcome", s.live_decided_by AS "liveDecidedBy", s.live_survey_channel AS "liveSurveyChannel",
      s.recorded_outcome AS "recordedOutcome", s.recorded_decided_by AS "recordedDecidedBy"
    FROM simulated_decision s JOIN interaction i ON i.id = s.interaction_id
    WHERE s.simulation_id = ${simulationId}
      AND (${given(filters.outcome)}::text IS NULL OR s.outcome = ${given(filters.outcome)})
      AND (${given(filters.liveOutcome)}::text IS NULL OR s.live_outcome = ${given(filters.liveOutcome)})
      AND (${given(filters.rule)}::text IS NULL OR s.decided_by = ${given(filters.rule)})
      AND (${given(filters.channel)}::text IS NULL OR coalesce(s.channel, '') = ${given(filters.channel)})
      AND (${given(filters.team)}::text IS NULL OR coalesce(s.team, '') = ${given(filters.team)})
      AND (${given(filters.segment)}::text IS NULL OR coalesce(s.segment, '') = ${given(filters.segment)})
      AND (${given(filters.weekday)}::int IS NULL OR s.weekday = ${given(filters.weekday)})
      AND CASE ${given(filters.difference)}::text
        WHEN 'now_asked' THEN s.outcome = 'ask' AND s.live_outcome <> 'ask'
        WHEN 'no_longer_asked' THEN s.outcome <> 'ask' AND s.live_outcome = 'ask'
        WHEN 'otherwise' THEN s.outcome = s.live_outcome AND (s.decided_by IS DISTINCT FROM s.live_decided_by OR s.survey_channel IS DISTINCT FROM s.live_survey_channel)
        WHEN 'live' THEN s.outcome <> s.live_outcome OR s.decided_by IS DISTINCT FROM s.live_decided_by OR s.survey_channel IS DISTINCT FROM s.live_survey_channel
        WHEN 'recorded' THEN s.replay_differs
        ELSE true END
      AND (${after?.[0] ?? null}::timestamptz IS NULL OR (s.at, s.interaction_id) < (${after?.[0] ?? null}::timestamptz, ${after?.[1] ?? ''}))
    ORDER BY s.at DESC, s.interaction_id DESC LIMIT ${limit + 1}`;
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next: [Date, string] | null = rows.length > limit && last ? [last.at, last.interactionId] : null;
  return { items: page.map(listedView), next };
}

function listedView({ at, sendAt, liveOutcome, liveDecidedBy, liveSurveyChannel, recordedOutcome, recordedDecidedBy, ...row }: ListedRow) {
  return {
    ...row,
    at: at.toISOString(),
    sendAt: sendAt?.toISOString() ?? null,
    live: { outcome: liveOutcome, decidedBy: liveDecidedBy, surveyChannel: liveSurveyChannel },
    recorded: recordedOutcome === null ? null : { outcome: recordedOutcome, decidedBy: recordedDecidedBy },
  };
}

/** Where interactions come from and what they are called there, by id. */
export async function namesOfInteractions(db: Reader, ids: readonly string[]): Promise<Map<string, { source: string; externalId: string }>> {
  const rows = await db.interaction.findMany({ where: { id: { in: [...ids] } }, select: { id: true, source: true, externalId: true } });
  return new Map(rows.map(({ id, ...names }) => [id, names]));
}
