import type { Consent } from '../interaction.js';
import { ownHoursOf, type OwnHours } from '../policy/own-hours.js';

/** A customer's own word on how to be written to; what isn't said is absent. */
export interface Preferences {
  email?: boolean;
  sms?: boolean;
  /** A language tag. */
  language?: string;
  /** When they wish to be reached by anything that goes out by itself; absent for any time that is allowed. */
  hours?: OwnHours;
}

/** Stored preferences as they were given; anything else in them is left out. */
export function preferencesOf(stored: unknown): Preferences {
  const said = new Map<string, unknown>(typeof stored === 'object' && stored !== null ? Object.entries(stored) : []);
  const [email, sms, language] = ['email', 'sms', 'language'].map((name) => said.get(name));
  const hours = ownHoursOf(said.get('hours'));
  return {
    ...(typeof email === 'boolean' ? { email } : {}),
    ...(typeof sms === 'boolean' ? { sms } : {}),
    ...(typeof language === 'string' && language !== '' ? { language } : {}),
    ...(hours === null ? {} : { hours }),
  };
}

/** What a customer agreed to: their own word on the page goes before what a helpdesk tells. */
export function withPreferences(consent: Consent, { email, sms }: Preferences): Consent {
  return { ...consent, ...(email === undefined ? {} : { email }), ...(sms === undefined ? {} : { sms }) };
}

/** An address of which its owner recognises the ends, and nobody else learns the rest. */
export function maskedAddress(address: string): string {
  const [name = '', domain] = address.split('@');
  return domain === undefined ? `••• ${address.slice(-2)}` : `${name.slice(0, 1)}•••@${domain}`;
}
