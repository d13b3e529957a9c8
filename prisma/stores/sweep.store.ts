import type { Database, Reader } from './database.js';
import { heldOutSql } from './hold-out.store.js';

/** Takes a lock for the length of one pass, so that of several workers one sweeps. Null when another has it. */
export function withSweepLock<T>(db: Database, pass: (tx: Reader) => Promise<T>): Promise<T | null> {
  const lock = 7_314_202; // an arbitrary number that names the sweeper's lock
  return db.$transaction(
    async (tx) => {
      const [row] = await tx.$queryRaw<{ taken: boolean }[]>`SELECT pg_try_advisory_xact_lock(${lock}) AS taken`;
      return row?.taken ? pass(tx) : null;
    },
    { timeout: 60_000 },
  );
}

export interface StuckInteraction {
  id: string;
  revision: number;
  status: 'open' | 'resolved' | 'merged';
  resolutionNumber: number;
  resolvedAt: Date | null;
}

/**
 * Interactions that wait for something that is past: undecided for five minutes, or asked with an invitation whose time
 * was over ten minutes ago, or that should have gone out a quarter of an hour ago. Either their workflow has its own reason to wait, or there is none. Where the customer is being asked whether it is
 * settled there mostly is one, so that is looked into once an hour.
 */
export function listStuckInteractions(db: Reader, now: Date, limit: number): Promise<StuckInteraction[]> {
  return db.$queryRaw<StuckInteraction[]>`
    SELECT id, revision, status, resolution_number AS "resolutionNumber", resolved_at AS "resolvedAt"
    FROM interaction i
    WHERE NOT imported AND revision > 0 AND (
      (stage IN ('waiting', 'deciding') AND updated_at < ${now}::timestamptz - interval '5 minutes'
        AND (updated_at < ${now}::timestamptz - interval '1 hour' OR NOT EXISTS (
          SELECT 1 FROM resolution_check c WHERE c.interaction_id = i.id AND c.status IN ('scheduled', 'sent') AND c.waits_until > ${now})))
      OR (stage = 'asked' AND updated_at < ${now}::timestamptz - interval '5 minutes' AND NOT EXISTS (
        SELECT 1 FROM invitation v WHERE v.interaction_id = i.id AND v.status IN ('scheduled', 'sent', 'delivered')
          AND v.expires_at > ${now}::timestamptz - interval '10 minutes'))
      OR (stage = 'asked' AND updated_at < ${now}::timestamptz - interval '5 minutes' AND EXISTS (
        SELECT 1 FROM invitation v WHERE v.interaction_id = i.id AND v.kind = 'first' AND v.status = 'scheduled'
          AND v.send_at < ${now}::timestamptz - interval '15 minutes')))
    ORDER BY updated_at LIMIT ${limit}`;
}

/** Invitations that nobody answered in time and whose workflow has gone on to a later resolution: nobody else ends them. */
export async function listOverdueInvitations(db: Reader, now: Date, limit: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT v.id FROM invitation v JOIN interaction i ON i.id = v.interaction_id
    WHERE v.kind = 'first' AND v.status IN ('scheduled', 'sent', 'delivered') AND v.expires_at < ${now}::timestamptz - interval '10 minutes'
      AND (i.resolution_number <> v.resolution_number OR i.status <> 'resolved')
    ORDER BY v.expires_at LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

/** Simulations that should have ended a day ago: their workflow failed, or never was. Returns how many. */
export async function failLostSimulations(db: Database, now: Date): Promise<number> {
  return db.$executeRaw`
    UPDATE policy_simulation SET status = 'failed', fault = 'It did not end within a day; run it again.', finished_at = ${now}
    WHERE status IN ('queued', 'running') AND coalesce(started_at, created_at) < ${now}::timestamptz - interval '1 day'`;
}

/** Jobs of the theming that should have ended two days ago: their workflow failed, or never was. Returns how many. */
export async function failLostThemingJobs(db: Database, now: Date): Promise<number> {
  return db.$executeRaw`
    UPDATE theming_job SET status = 'failed', fault = 'It did not end within two days; start it again.', finished_at = ${now}
    WHERE status IN ('queued', 'running') AND coalesce(started_at, created_at) < ${now}::timestamptz - interval '2 days'`;
}

/** Lets the sweeper look at others first, and at these again in five minutes. */
export async function markLookedAt(db: Reader, interactionIds: readonly string[], now: Date): Promise<void> {
  await db.$executeRaw`UPDATE interaction SET updated_at = ${now} WHERE id = ANY(${interactionIds})`;
}

/** Answers that were stored but not read within five minutes. */
export function listUnreadResponses(
  db: Reader,
  now: Date,
  limit: number,
): Promise<{ id: string; revision: number; interactionId: string }[]> {
  return db.$queryRaw<{ id: string; revision: number; interactionId: string }[]>`
    SELECT r.id, r.revision, r.interaction_id AS "interactionId"
    FROM survey_response r JOIN interaction i ON i.id = r.interaction_id
    WHERE r.kind = 'first' AND i.stage = 'answered' AND r.answered_at < ${now}::timestamptz - interval '5 minutes'
      AND i.updated_at < ${now}::timestamptz - interval '5 minutes'
    ORDER BY r.answered_at LIMIT ${limit}`;
}

/**
 * Cases at work without a clock: imported a minute ago or more, or opened by a worker that died before it started one. Also those with a message
 * that has waited in the queue for a quarter of an hour: a clock that runs is left alone, one that is gone starts again and sends it.
 */
export function listClocklessCases(db: Reader, now: Date, limit: number): Promise<{ id: string }[]> {
  return db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM recovery_case c JOIN interaction i ON i.id = c.interaction_id
    WHERE c.status <> 'closed' AND (
      (c.clock_started_at IS NULL AND i.updated_at < ${now}::timestamptz - interval '1 minute' AND NOT (${heldOutSql} AND coalesce(c.held_until > ${now}, false)))
      OR EXISTS (SELECT 1 FROM dispatch d WHERE d.case_id = c.id AND d.status = 'queued' AND d.created_at < ${now}::timestamptz - interval '15 minutes'))
    ORDER BY c.outreach_due_at LIMIT ${limit}`;
}

/**
 * Ends messages that have waited in the queue for a quarter of an hour and whose ask is over: answered, called off or expired, or a case that is
 * closed. Whoever would have sent them has nothing to send any more. Returns how many.
 */
export function endForgottenDispatches(db: Reader, now: Date): Promise<number> {
  return db.$executeRaw`
    UPDATE dispatch d SET status = 'suppressed', settled_at = ${now}, code = 'ask_is_over'
    WHERE d.status = 'queued' AND d.created_at < ${now}::timestamptz - interval '15 minutes' AND (
      EXISTS (SELECT 1 FROM invitation v WHERE v.id = d.invitation_id AND (v.status NOT IN ('scheduled', 'sent', 'delivered', 'failed') OR v.expires_at < ${now}))
      OR EXISTS (SELECT 1 FROM resolution_check c WHERE c.id = d.check_id AND (c.status NOT IN ('scheduled', 'sent') OR c.waits_until < ${now}))
      OR EXISTS (SELECT 1 FROM recovery_case r WHERE r.id = d.case_id AND r.status = 'closed'))`;
}
