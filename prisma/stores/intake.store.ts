import type { IncomingEvent } from '../../domain/intake/event.schema.js';
import { eventIdOf, interactionIdOf } from '../../domain/ids.js';
import type { EventType } from '../../domain/interaction.js';
import type { Reader } from './database.js';

export interface AcceptedEvents {
  accepted: number;
  duplicates: number;
  /** In the order of the input; `id` is the caller's own. */
  events: { id: string; interactionId: string | null; duplicate: boolean }[];
}

interface IntakeRow {
  id: string;
  source: string;
  external_event_id: string;
  type: EventType;
  occurred_at: string;
  interaction_id: string | null;
  interaction_external_id: string | null;
  customer_key: string;
  payload: IncomingEvent;
}

/**
 * Stores events once each under (source, event id), with a bare row for each interaction, in one statement. When it
 * returns, they are committed, outside of a transaction of the caller's; the relay is woken. Rows go in by the order of their keys, so that two overlapping
 * arrays wait for each other instead of locking each other out.
 */
export async function acceptEvents(db: Reader, events: readonly IncomingEvent[]): Promise<AcceptedEvents> {
  const rows = events.map(intakeRow);
  const firstOfEach = [...new Map(rows.toReversed().map((row) => [row.id, row])).values()];
  const stored = await db.$queryRaw<{ id: string }[]>`
    WITH input AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(firstOfEach)}::jsonb) AS row(
        id text, source text, external_event_id text, type text, occurred_at timestamptz,
        interaction_id text, interaction_external_id text, customer_key text, payload jsonb)
      ORDER BY id
    ), interactions AS (
      -- created_at is the time of the first event that came, so that a list by it follows what happened
      INSERT INTO interaction (id, source, external_id, sample, created_at)
      SELECT DISTINCT ON (interaction_id) interaction_id, source, interaction_external_id, source = 'sample', occurred_at
      FROM input WHERE interaction_id IS NOT NULL ORDER BY interaction_id, occurred_at
      ON CONFLICT DO NOTHING
    ), stored AS (
      INSERT INTO intake_event (id, source, external_event_id, type, occurred_at, interaction_id, customer_key, payload)
      SELECT id, source, external_event_id, type, occurred_at, interaction_id, customer_key, payload FROM input
      ON CONFLICT DO NOTHING
      RETURNING id
    )
    SELECT id, pg_notify('amends_relay', '')::text AS woken FROM stored`;
  return answer(rows, new Set(stored.map(({ id }) => id)));
}

function intakeRow(event: IncomingEvent): IntakeRow {
  const interactionExternalId = event.interaction?.id ?? null;
  return {
    id: eventIdOf(event.source, event.id),
    source: event.source,
    external_event_id: event.id,
    type: event.type,
    occurred_at: event.occurredAt,
    interaction_id: interactionExternalId === null ? null : interactionIdOf(event.source, interactionExternalId),
    interaction_external_id: interactionExternalId,
    customer_key: event.customer.id,
    payload: event,
  };
}

function answer(rows: readonly IntakeRow[], fresh: Set<string>): AcceptedEvents {
  const events = rows.map((row) => {
    const isFirst = fresh.delete(row.id); // the second of two equal ids in one array is a duplicate too
    return { id: row.external_event_id, interactionId: row.interaction_id, duplicate: !isFirst };
  });
  const duplicates = events.filter(({ duplicate }) => duplicate).length;
  return { accepted: events.length - duplicates, duplicates, events };
}

export interface StoredEvent {
  seq: bigint;
  id: string;
  source: string;
  type: EventType;
  occurredAt: Date;
  interactionId: string | null;
  customerKey: string;
  payload: IncomingEvent;
}

/** The oldest events that the relay still owes, at most `limit`. */
export function listUnrelayed(db: Reader, limit: number): Promise<StoredEvent[]> {
  return db.$queryRaw<StoredEvent[]>`
    SELECT seq, id, source, type, occurred_at AS "occurredAt", interaction_id AS "interactionId", customer_key AS "customerKey", payload
    FROM intake_event WHERE relayed_at IS NULL AND parked_at IS NULL ORDER BY seq LIMIT ${limit}`;
}

/** Every event of these interactions that counts, relayed or not; with `owed`, of those not relayed yet only these. */
export function listEventsOf(db: Reader, interactionIds: readonly string[], owed: readonly bigint[] | null = null): Promise<StoredEvent[]> {
  return db.$queryRaw<StoredEvent[]>`
    SELECT seq, id, source, type, occurred_at AS "occurredAt", interaction_id AS "interactionId", customer_key AS "customerKey", payload
    FROM intake_event WHERE interaction_id = ANY(${interactionIds}) AND parked_at IS NULL
      AND (${owed}::bigint[] IS NULL OR relayed_at IS NOT NULL OR seq = ANY(${owed}::bigint[]))
    ORDER BY seq`;
}

export async function markRelayed(db: Reader, seqs: readonly bigint[], now: Date): Promise<void> {
  await db.$executeRaw`UPDATE intake_event SET relayed_at = ${now} WHERE seq = ANY(${seqs}) AND relayed_at IS NULL`;
}

/** Sets an event aside with what is wrong with it; visible, never dropped, and out of the way of the others. */
export async function parkEvents(db: Reader, seqs: readonly bigint[], fault: string, now: Date): Promise<void> {
  await db.$executeRaw`UPDATE intake_event SET parked_at = ${now}, fault = ${fault.slice(0, 500)} WHERE seq = ANY(${seqs})`;
}
