import type { CustomerProfile } from '../../domain/intake/customer-profile.js';
import type { FoldedInteraction } from '../../domain/intake/fold.js';
import type { Reader, Transaction } from './database.js';
import { asTimes, consentOf } from './customer-columns.js';
import { newId } from './new-id.js';

export interface KnownCustomer {
  id: string;
  externalId: string;
  profile: CustomerProfile;
}

/** The customers of these external ids, locked, so that an erasure and a fold wait for each other. */
export async function lockCustomers(tx: Transaction, externalIds: readonly string[]): Promise<Map<string, KnownCustomer>> {
  await tx.$queryRaw`SELECT id FROM customer WHERE external_id = ANY(${externalIds}) ORDER BY id FOR UPDATE`;
  const rows = await tx.customer.findMany({ where: { externalId: { in: [...externalIds] } } });
  return new Map(
    rows.map(({ id, externalId, name, email, phone, locale, timeZone, tier, segment, consent, fieldTimes }) => [
      externalId,
      {
        id,
        externalId,
        profile: { name, email, phone, locale, timeZone, tier, segment, consent: consentOf(consent), fieldTimes: asTimes(fieldTimes) },
      },
    ]),
  );
}

/** Writes the folded profiles; a new customer gets an opaque id. Gives the ids by external id. */
export async function writeCustomers(
  tx: Transaction,
  profiles: readonly { externalId: string; profile: CustomerProfile; sample: boolean }[],
): Promise<Map<string, string>> {
  const rows = profiles.map(({ externalId, profile, sample }) => ({ id: newId('cus'), external_id: externalId, sample, ...profile }));
  const written = await tx.$queryRaw<{ id: string; externalId: string }[]>`
    INSERT INTO customer AS known (id, external_id, name, email, phone, locale, time_zone, tier, segment, consent, field_times, sample)
    SELECT id, external_id, name, email, phone, locale, "timeZone", tier, segment, consent, "fieldTimes", sample
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row(
      id text, external_id text, name text, email text, phone text, locale text, "timeZone" text, tier text, segment text,
      consent jsonb, "fieldTimes" jsonb, sample boolean)
    ORDER BY external_id
    ON CONFLICT (external_id) DO UPDATE SET
      name = excluded.name, email = excluded.email, phone = excluded.phone, locale = excluded.locale, time_zone = excluded.time_zone,
      tier = excluded.tier, segment = excluded.segment, consent = excluded.consent, field_times = excluded.field_times
    RETURNING id, external_id AS "externalId"`;
  return new Map(written.map(({ id, externalId }) => [externalId, id]));
}

export interface FoldedRow extends FoldedInteraction {
  id: string;
  source: string;
  customerId: string;
  segment: string | null;
  mergedIntoId: string | null;
}

/**
 * Writes folded interactions. The stage follows what happened at the source only where nothing later has been decided:
 * open again is `open`, a new resolution is `waiting`; a case at work stays `recovering`.
 */
export async function writeInteractions(tx: Reader, rows: readonly FoldedRow[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE interaction AS known SET
      customer_id = row."customerId", channel = row.channel, agent_id = row."agentId", agent_name = row."agentName",
      agent_email = row."agentEmail", team = row.team, product_area = row."productArea", issue_type = row."issueType",
      brand = row.brand, survey_point = row."surveyPoint", segment = row.segment, complex = row.complex, can_embed = row."canEmbed",
      tags = ARRAY(SELECT jsonb_array_elements_text(row.tags)), language = row.language, status = row.status,
      opened_at = row."openedAt", resolved_at = row."resolvedAt", reopened_at = row."reopenedAt",
      merged_into_id = row."mergedIntoId", transfers = row.transfers, contacts = row.contacts,
      last_contact_at = row."lastContactAt", initiated_by = row."initiatedBy", resolved_by = row."resolvedBy",
      customer_messages = row."customerMessages", customer_words = row."customerWords",
      email_message_id = row."emailMessageId", email_subject = row."emailSubject", url = row.url,
      imported = row.imported, revision = row.revision, resolution_number = row."resolutionNumber", updated_at = now(),
      waiting_since = CASE
        WHEN row.imported OR row.status <> 'resolved' THEN NULL
        WHEN known.waiting_since IS NULL OR known.resolution_number <> row."resolutionNumber" THEN now()
        ELSE known.waiting_since END,
      stage = CASE
        WHEN known.stage = 'recovering' THEN known.stage
        WHEN row.status = 'merged' THEN 'closed'
        WHEN row.status = 'open' THEN 'open'
        WHEN known.stage = 'open' OR known.resolution_number <> row."resolutionNumber" THEN 'waiting'
        ELSE known.stage END
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row(
      id text, "customerId" text, channel text, "agentId" text, "agentName" text, "agentEmail" text, team text, "productArea" text,
      "issueType" text, brand text, "surveyPoint" text, segment text, complex boolean, "canEmbed" boolean, tags jsonb, language text, status text,
      "openedAt" timestamptz, "resolvedAt" timestamptz, "reopenedAt" timestamptz, "mergedIntoId" text, transfers int, contacts int,
      "lastContactAt" timestamptz, "initiatedBy" text, "resolvedBy" text, "customerMessages" int, "customerWords" int, "emailMessageId" text, "emailSubject" text, url text,
      imported boolean, revision int, "resolutionNumber" int)
    WHERE known.id = row.id AND known.revision <= row.revision`;
}

/** Purchases count for repeatCustomerRate; the event's id keeps each from counting twice. */
export async function writePurchases(
  tx: Reader,
  purchases: readonly { id: string; customerId: string; at: Date; sample: boolean }[],
): Promise<void> {
  await tx.purchase.createMany({ data: [...purchases], skipDuplicates: true });
}
