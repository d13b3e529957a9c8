import { consentChannels, type Consent } from '../interaction.js';
import type { CustomerFacts } from './event.schema.js';

const textFields = ['name', 'email', 'phone', 'locale', 'timeZone', 'tier', 'segment'] as const;
type TextField = (typeof textFields)[number];

/** What is known of a customer, with the time at which each part was true. */
export interface CustomerProfile extends Record<TextField, string | null> {
  consent: Consent;
  /** ISO instant of the event that set a field, by field (`email`, `consent.sms`). A field without one gives way to any event. */
  fieldTimes: Record<string, string>;
}

/** Nothing is known: before the first event, and after an erasure. */
export const emptyProfile: CustomerProfile = {
  name: null,
  email: null,
  phone: null,
  locale: null,
  timeZone: null,
  tier: null,
  segment: null,
  consent: {},
  fieldTimes: {},
};

/**
 * The profile after one more event. Each field, and each channel's consent, keeps the newest value by the event's own time; what an event
 * doesn't mention stays. So the order of arrival doesn't matter and a repeated event changes nothing. Of two values of the same instant
 * the greater text wins, and a refused consent.
 */
export function foldCustomer(profile: CustomerProfile | null, facts: CustomerFacts, occurredAt: string): CustomerProfile {
  const before = profile ?? emptyProfile;
  const next: CustomerProfile = { ...before, consent: { ...before.consent }, fieldTimes: { ...before.fieldTimes } };
  const at = new Date(occurredAt).toISOString();
  for (const field of textFields) {
    const value = facts[field];
    if (value === undefined || value === '') continue;
    if (!isNewer(next.fieldTimes[field], at, () => value > (next[field] ?? ''))) continue;
    next[field] = value;
    next.fieldTimes[field] = at;
  }
  for (const channel of consentChannels) {
    const given = facts.consent?.[channel];
    const timeField = `consent.${channel}`;
    if (given === undefined || !isNewer(next.fieldTimes[timeField], at, () => !given)) continue;
    next.consent[channel] = given;
    next.fieldTimes[timeField] = at;
  }
  return next;
}

function isNewer(knownAt: string | undefined, at: string, winsTie: () => boolean): boolean {
  if (knownAt === undefined) return true;
  const ageMs = Date.parse(at) - Date.parse(knownAt);
  return ageMs > 0 || (ageMs === 0 && winsTie());
}
