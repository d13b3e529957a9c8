import { hasConsent } from '../../domain/policy/permission-rules.js';
import { preferencesOf, type Preferences } from '../../domain/survey/preferences.js';
import { agreedBy } from './customer-columns.js';
import type { Reader } from './database.js';

/** What a customer's own pages show of what is held. */
export interface OwnFacts {
  email: string | null;
  phone: string | null;
  mayEmail: boolean;
  maySms: boolean;
  language: string | null;
  optedOut: boolean;
  counts: { contacts: number; answers: number; messages: number };
}

/** Null where nothing is held of the customer, or no longer. */
export async function readOwn(db: Reader, customerId: string): Promise<OwnFacts | null> {
  const customer = await db.customer.findUnique({ where: { id: customerId } });
  if (!customer || customer.erasedAt !== null) return null;
  const preferences = preferencesOf(customer.preferences);
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
    optedOut: customer.optedOutAt !== null,
    counts: { contacts, answers, messages: sent },
  };
}

/** Stores a customer's own word; it counts from the next decision and the next message on. */
export async function savePreferences(db: Reader, customerId: string, { email, sms, language }: Preferences): Promise<void> {
  const said = {
    ...(email === undefined ? {} : { email }),
    ...(sms === undefined ? {} : { sms }),
    ...(language === undefined ? {} : { language }),
  };
  await db.customer.updateMany({ where: { id: customerId, erasedAt: null }, data: { preferences: said } });
}
