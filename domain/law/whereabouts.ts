import { countriesOfZone } from '../policy/country-zones.js';
import { contactHours, type ContactHours } from './contact-hours.js';

/** Time zones of the states that have hours of their own. A zone's main name stands for all of its country that shares its clock. */
const zonesOfState: Readonly<Record<string, readonly string[]>> = {
  'US-CT': ['America/New_York'],
  'US-FL': ['America/New_York', 'America/Chicago'],
  'US-KY': ['America/New_York', 'America/Chicago', 'America/Kentucky/Louisville', 'America/Kentucky/Monticello', 'America/Louisville'],
  'US-MD': ['America/New_York'],
  'US-OK': ['America/Chicago', 'America/Denver'],
  'US-TX': ['America/Chicago', 'America/Denver'],
  'US-WA': ['America/Los_Angeles'],
};

/** Zones that lie in the United States and in none of those states, as far as they aren't named there. */
const otherZones: ReadonlySet<string> = new Set(
  [
    ...['New_York', 'Chicago', 'Denver', 'Los_Angeles', 'Phoenix', 'Anchorage', 'Juneau', 'Sitka', 'Metlakatla', 'Yakutat', 'Nome', 'Adak'],
    ...[
      'Boise',
      'Detroit',
      'Menominee',
      'Indiana/Indianapolis',
      'Indiana/Knox',
      'Indiana/Marengo',
      'Indiana/Petersburg',
      'Indiana/Tell_City',
    ],
    ...['Indiana/Vevay', 'Indiana/Vincennes', 'Indiana/Winamac', 'North_Dakota/Beulah', 'North_Dakota/Center', 'North_Dakota/New_Salem'],
  ]
    .map((name) => `America/${name}`)
    .concat('Pacific/Honolulu', ...Object.values(zonesOfState).flat()),
);

/** Other names of American zones, old and new. */
const aliases: Readonly<Record<string, string>> = {
  'US/Eastern': 'America/New_York',
  EST5EDT: 'America/New_York',
  'US/Central': 'America/Chicago',
  CST6CDT: 'America/Chicago',
  'US/Mountain': 'America/Denver',
  MST7MDT: 'America/Denver',
  'US/Pacific': 'America/Los_Angeles',
  PST8PDT: 'America/Los_Angeles',
};

/** The countries in which a zone's clock is kept, as far as is known. */
export function countriesOf(zones: readonly string[]): string[] {
  const found = zones.flatMap((zone) => {
    const name = aliases[zone] ?? zone;
    return name.startsWith('US/') || otherZones.has(name) ? ['US'] : countriesOfZone(name);
  });
  return [...new Set(found)];
}

// A simulation asks a million times about the same few places.
const rowsByPlace = new Map<string, readonly ContactHours[]>();
const mostPlaces = 5_000;

/** The rows that hold on a channel for somebody in one of these countries whose clock shows this zone: all that are plausible, so the strictest decides. */
export function hoursFor(channel: string, zone: string, countries: readonly string[]): readonly ContactHours[] {
  const place = `${channel} ${zone} ${countries.join(' ')}`;
  const known = rowsByPlace.get(place);
  if (known !== undefined) return known;
  if (rowsByPlace.size >= mostPlaces) rowsByPlace.clear();
  const rows = contactHours.filter((row) => row.channels.some((kept) => kept === channel) && isPlausible(row, zone, countries));
  rowsByPlace.set(place, rows);
  return rows;
}

// Federal law holds there, the laws of the states don't.
const americanTerritories = ['AS', 'GU', 'MP', 'PR', 'VI'];

/** A state is ruled out by a zone of its country that it isn't in, and by nothing else. */
function isPlausible({ id, country }: ContactHours, zone: string, countries: readonly string[]): boolean {
  if (id === 'US' && americanTerritories.some((territory) => countries.includes(territory))) return true;
  if (!countries.includes(country)) return false;
  const zones = zonesOfState[id];
  const name = aliases[zone] ?? zone;
  return zones === undefined || zones.includes(name) || !otherZones.has(name);
}
