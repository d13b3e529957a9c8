import { IANAZone } from 'luxon';

// Asking the machine's time-zone data costs more than reading all the rest of an event, and there are some 600 names.
const known = new Set<string>();
const maxKnown = 2_000;

/** Whether a text names a time zone of the IANA database, such as America/New_York. */
export function isTimeZone(name: string): boolean {
  if (known.has(name)) return true;
  if (!IANAZone.isValidZone(name)) return false;
  if (known.size < maxKnown) known.add(name);
  return true;
}
