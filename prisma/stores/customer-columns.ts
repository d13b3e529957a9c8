import { consentChannels, type Consent } from '../../domain/interaction.js';
import { onOwnClock, type OwnHours } from '../../domain/policy/own-hours.js';
import type { Whereabouts } from '../../domain/policy/plausible-zones.js';
import { isWithin } from '../../domain/policy/quiet-hours.js';
import { preferencesOf, withPreferences } from '../../domain/survey/preferences.js';

/** What a customer agreed to, as it is stored; a channel that nobody spoke of is absent. */
export function consentOf(value: unknown): Consent {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const consent: Consent = {};
  for (const channel of consentChannels) {
    const said: unknown = entries.find(([name]) => name === channel)?.[1];
    if (typeof said === 'boolean') consent[channel] = said;
  }
  return consent;
}

/** What a customer agreed to by all that is stored: their own word on the page goes before what a helpdesk told. */
export function agreedBy(customer: { consent: unknown; preferences: unknown } | null): Consent {
  return withPreferences(consentOf(customer?.consent), preferencesOf(customer?.preferences));
}

/** What tells where a customer may be and when they wish to be reached, by all that is stored; of nobody nothing is known. */
export function whereaboutsOf(
  customer: (Pick<Whereabouts, 'timeZone' | 'phone' | 'locale'> & { preferences: unknown }) | null,
): Whereabouts {
  if (customer === null) return { timeZone: null, phone: null, locale: null };
  const { timeZone, phone, locale, preferences } = customer;
  const { hours } = preferencesOf(preferences);
  return { timeZone, phone, locale, ...(hours === undefined ? {} : { hours }) };
}

/** The hours in which a customer wishes to be reached, as staff see them; null for any. */
export function ownHoursView(customer: Parameters<typeof whereaboutsOf>[0], now: Date): (OwnHours & { holdNow: boolean }) | null {
  const { hours, timeZone } = whereaboutsOf(customer);
  if (hours === undefined) return null;
  const own = onOwnClock(hours, timeZone);
  return { ...own, holdNow: isWithin(own, now.getTime()) };
}

/** The times of a customer's fields, as they are stored. */
export function asTimes(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
