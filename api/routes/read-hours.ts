import { wishedHours, type HoursFault, type SaidHours } from '../../domain/policy/wished-hours.js';
import type { OwnHours } from '../../domain/policy/own-hours.js';
import { err, ok, type Result } from '../../domain/result.js';
import type { OwnFacts } from '../../prisma/stores/own-page.store.js';
import type { ShownPreferences } from '../pages/preferences-page.js';

/** The fields of the form, as far as they are needed here. */
interface Said {
  email?: string | undefined;
  sms?: string | undefined;
  language?: string | undefined;
  hoursFrom?: string | undefined;
  hoursUntil?: string | undefined;
  hoursZone?: string | undefined;
}

/** The hours that were chosen; without a word on them, as from a program that knows none, they stay as they are. */
export function hoursSaid(said: Said, { phone, place }: OwnFacts, now: Date): Result<{ hours?: OwnHours | null }, HoursFault> {
  if (said.hoursFrom === undefined && said.hoursUntil === undefined) return ok({});
  const wished = wishedHours(fieldsOf(said), { ...place, hasPhone: phone !== null }, now.toISOString());
  return wished.ok ? ok({ hours: wished.value }) : err(wished.error);
}

/** What the form is shown with again where it could not be saved: as it was filled in. */
export function asSaid(own: OwnFacts, said: Said): ShownPreferences {
  return { ...own, mayEmail: said.email === 'yes', maySms: said.sms === 'yes', language: said.language ?? null, chosen: fieldsOf(said) };
}

const fieldsOf = ({ hoursFrom = '', hoursUntil = '', hoursZone = '' }: Said): SaidHours => ({
  from: hoursFrom.trim(),
  until: hoursUntil.trim(),
  zone: hoursZone.trim(),
});
