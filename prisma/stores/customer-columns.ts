import { consentChannels, type Consent } from '../../domain/interaction.js';
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

/** The times of a customer's fields, as they are stored. */
export function asTimes(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
