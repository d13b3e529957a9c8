import { consentHistory, consentSources, type ConsentSource, type ConsentStatement } from '../../domain/intake/consent-history.js';
import { foldCustomer } from '../../domain/intake/customer-profile.js';
import { consentChannels } from '../../domain/interaction.js';
import type { Actor } from '../../domain/recovery/case-state.js';
import { recordAudit } from './audit.store.js';
import { inTransaction, type Database, type Reader, type Transaction } from './database.js';
import { asTimes, consentOf } from './customer-columns.js';
import { newId } from './new-id.js';

export type ConsentChannel = (typeof consentChannels)[number];

export interface Told {
  granted: boolean;
  source: ConsentSource;
  detail: string | null;
  at: Date;
}

/**
 * Writes down what customers agreed to or took back, and lets it count by its own time, beside what events say. A withdrawal that holds
 * already is not written again. The caller holds the customers' locks.
 */
export async function tellConsent(
  tx: Transaction,
  customerIds: readonly string[],
  channels: readonly ConsentChannel[],
  told: Told,
): Promise<void> {
  const customers = await tx.customer.findMany({ where: { id: { in: [...customerIds] } } });
  for (const { id, name, email, phone, locale, timeZone, tier, segment, ...row } of customers) {
    const before = {
      name,
      email,
      phone,
      locale,
      timeZone,
      tier,
      segment,
      consent: consentOf(row.consent),
      fieldTimes: asTimes(row.fieldTimes),
    };
    const news = channels.filter((channel) => told.granted || before.consent[channel] !== false);
    if (news.length === 0) continue;
    await tx.consentRecord.createMany({
      data: news.map((channel) => ({ ...told, id: newId('con'), customerId: id, channel })),
      skipDuplicates: true,
    });
    const said = { id: row.externalId, consent: Object.fromEntries(news.map((channel) => [channel, told.granted])) };
    const { consent, fieldTimes } = foldCustomer(before, said, told.at.toISOString());
    await tx.customer.update({ where: { id }, data: { consent: { ...consent }, fieldTimes } });
  }
}

export interface StaffConsent {
  channel: ConsentChannel;
  granted: boolean;
  /** When the customer said so. */
  at: Date;
  note: string;
}

/** What a person of the company was told by the customer; audited. False for an unknown customer. A stop is not lifted by it: only the customer's own START does that. */
export function recordStaffConsent(
  db: Database,
  externalId: string,
  { channel, granted, at, note }: StaffConsent,
  actor: Pick<Actor, 'id' | 'name'>,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM customer WHERE external_id = ${externalId} FOR UPDATE`;
    const customer = await tx.customer.findUnique({ where: { externalId }, select: { id: true, erasedAt: true } });
    if (!customer || customer.erasedAt !== null) return false;
    await tellConsent(tx, [customer.id], [channel], { granted, source: 'staff', detail: note, at });
    await recordAudit(tx, actor, {
      action: granted ? 'customer.consent_granted' : 'customer.consent_withdrawn',
      entity: 'customer',
      entityId: customer.id,
      detail: { channel, at: at.toISOString() },
    });
    return true;
  });
}

// More than a customer says in years; the newest count.
const mostStatements = 2_000;

/** What changed a customer's consent, newest first, from events and from everyone else who told of it. */
export async function readConsentHistory(db: Reader, { id, externalId }: { id: string; externalId: string }): Promise<ConsentStatement[]> {
  const events = await db.$queryRaw<{ source: string; at: Date; consent: unknown }[]>`
    SELECT source, occurred_at AS at, payload #> '{customer,consent}' AS consent FROM intake_event
    WHERE customer_key = ${externalId} AND payload #> '{customer,consent}' IS NOT NULL AND relayed_at IS NOT NULL
    ORDER BY occurred_at DESC LIMIT ${mostStatements}`;
  const records = await db.consentRecord.findMany({ where: { customerId: id }, orderBy: { at: 'desc' }, take: mostStatements });
  const byEvents = events.flatMap(({ source, at, consent }) => {
    const said = consentOf(consent);
    return consentChannels.flatMap((channel) => {
      const granted = said[channel];
      return granted === undefined ? [] : [{ channel, granted, source: 'event' as const, detail: source, at: at.toISOString() }];
    });
  });
  const byOthers = records.flatMap(({ channel, granted, source, detail, at }) => {
    const known = consentChannels.find((name) => name === channel);
    const from = consentSources.find((name) => name === source);
    return known && from ? [{ channel: known, granted, source: from, detail, at: at.toISOString() }] : [];
  });
  return consentHistory([...byEvents, ...byOthers]);
}
