import { isDeepStrictEqual } from 'node:util';
import type { OwnHours } from '../../domain/policy/own-hours.js';
import { hasConsent } from '../../domain/policy/permission-rules.js';
import { placeOf, type Place } from '../../domain/policy/plausible-zones.js';
import { preferencesOf, type Preferences } from '../../domain/survey/preferences.js';
import { recordAudit } from './audit.store.js';
import { agreedBy, whereaboutsOf } from './customer-columns.js';
import { inTransaction, type Database, type Reader } from './database.js';
import { readOrganisation } from './organisation.store.js';

/** What a customer's own pages show of what is held. */
export interface OwnFacts {
  email: string | null;
  phone: string | null;
  mayEmail: boolean;
  maySms: boolean;
  language: string | null;
  /** When they wish to be reached, on their own clock; null for any time that is allowed. */
  hours: OwnHours | null;
  /** Where they may be, by which the hours are judged. */
  place: Place;
  optedOut: boolean;
  counts: { contacts: number; answers: number; messages: number };
}

/** Null where nothing is held of the customer, or no longer. */
export async function readOwn(db: Reader, customerId: string): Promise<OwnFacts | null> {
  const customer = await db.customer.findUnique({ where: { id: customerId } });
  if (!customer || customer.erasedAt !== null) return null;
  const preferences = preferencesOf(customer.preferences);
  const place = placeOf(whereaboutsOf(customer), (await readOrganisation(db)).timeZone);
  const agreed = { consent: agreedBy(customer) };
  const [contacts, answers, sent] = await Promise.all([
    db.interaction.count({ where: { customerId } }),
    db.surveyResponse.count({ where: { customerId } }),
    db.dispatch.count({ where: { customerId } }),
  ]);
  return {
    email: customer.email,
    phone: customer.phone,
    mayEmail: hasConsent('email', agreed),
    maySms: hasConsent('sms', agreed),
    language: preferences.language ?? null,
    hours: place.ownHours ?? null,
    place,
    optedOut: customer.optedOutAt !== null,
    counts: { contacts, answers, messages: sent },
  };
}

/** What a customer has said on the page; hours are null for any time, and absent where the form had no word on them. */
export type SaidPreferences = Omit<Preferences, 'hours'> & { hours?: OwnHours | null };

/**
 * Stores a customer's own word, under the customer's lock; it counts from the next decision and the next message on. What changed, not how,
 * goes into the audit log.
 */
export function savePreferences(db: Database, customerId: string, said: SaidPreferences): Promise<void> {
  return inTransaction(db, async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM customer WHERE id = ${customerId} FOR UPDATE`;
    const customer = await tx.customer.findUnique({ where: { id: customerId }, select: { preferences: true, erasedAt: true } });
    if (!customer || customer.erasedAt !== null) return;
    const before = preferencesOf(customer.preferences);
    const { hours = before.hours, ...others } = said;
    const after = preferencesOf({ ...others, hours });
    const { hours: kept, ...rest } = after;
    const changed = (['email', 'sms', 'language', 'hours'] as const).filter((name) => !isDeepStrictEqual(before[name], after[name]));
    if (changed.length === 0) return;
    await tx.customer.update({
      where: { id: customerId },
      data: { preferences: { ...rest, ...(kept === undefined ? {} : { hours: { ...kept } }) } },
    });
    await recordAudit(
      tx,
      { id: customerId, name: 'the customer' },
      { action: 'customer.preferences_saved', entity: 'customer', entityId: customerId, detail: { changed: changed.join(', ') } },
    );
  });
}
