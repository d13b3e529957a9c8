import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { isTimeZone } from '../intake/time-zone.js';
import { countriesOf } from '../law/whereabouts.js';
import { zonesOfCountry } from './country-zones.js';
import { onOwnClock, type OwnHours } from './own-hours.js';

/** Where the customer's clock may stand, and what said so. Never an empty list. */
export interface PlausibleZones {
  zones: string[];
  from: 'customer' | 'phone' | 'locale' | 'organisation';
}

const northAmericanCode = '1';
// Some 25 countries share +1, and together they leave no common hour in summer (Guam and Newfoundland). But the islands are known
// by an area code or two each, so a number of an area code nobody knows is from where new ones are opened.
const northAmericanMainland = ['US', 'CA'];

/**
 * The time zones a customer may live in: the customer's own if it is known; else those of the country of the phone number; else those
 * of the region that the locale names (`de-AT`, `pt_BR`, `zh-Hans-CN`; a language alone names none); else the organisation's.
 * Of a large country it is every zone that differs, since neither a mobile number nor a locale says more.
 */
export function plausibleZones(
  customer: { timeZone: string | null; phone: string | null; locale: string | null },
  organisationTimeZone: string,
): PlausibleZones {
  if (customer.timeZone !== null && isTimeZone(customer.timeZone)) return { zones: [customer.timeZone], from: 'customer' };
  const byPhone = zonesOf(countriesOfPhone(customer.phone));
  if (byPhone.length > 0) return { zones: byPhone, from: 'phone' };
  const byLocale = zonesOf(countriesOfLocale(customer.locale));
  if (byLocale.length > 0) return { zones: byLocale, from: 'locale' };
  return { zones: [organisationTimeZone], from: 'organisation' };
}

/**
 * The countries whose law may protect a customer, as two capital letters: that of the phone number and that of the customer's own zone,
 * both where they differ; else the locale's; else those of the organisation's zone. None where nobody can tell.
 */
export function plausibleCountries(
  { timeZone, phone, locale }: { timeZone: string | null; phone: string | null; locale: string | null },
  organisationTimeZone: string,
): string[] {
  const named = [...countriesOfPhone(phone), ...(timeZone === null ? [] : countriesOf([timeZone]))];
  const found = named.length > 0 ? named : countriesOfLocale(locale);
  return [...new Set(found.length > 0 ? found : countriesOf([organisationTimeZone]))].toSorted();
}

/** Where a customer may be, the clocks and the laws that count, and the hours in which they wish to be reached. */
export interface Place {
  zones: readonly string[];
  countries?: readonly string[];
  /** The customer's own hours, on the customer's own clock; absent for any hour that is allowed. */
  ownHours?: OwnHours;
}

/** What tells where a customer may be and when they wish to be reached. */
export interface Whereabouts {
  timeZone: string | null;
  phone: string | null;
  locale: string | null;
  /** As the customer said them. */
  hours?: OwnHours;
}

/** All of it at once. */
export function placeOf({ hours, ...customer }: Whereabouts, organisationTimeZone: string): Place {
  return {
    zones: plausibleZones(customer, organisationTimeZone).zones,
    countries: plausibleCountries(customer, organisationTimeZone),
    ...(hours === undefined ? {} : { ownHours: onOwnClock(hours, customer.timeZone) }),
  };
}

function zonesOf(countries: readonly string[]): string[] {
  return [...new Set(countries.flatMap(zonesOfCountry))];
}

/** The country of a number in international form. One that no country's plan knows belongs to any country of its calling code. */
function countriesOfPhone(phone: string | null): readonly string[] {
  const number = phone === null ? undefined : parsePhoneNumberFromString(phone);
  if (number === undefined) return [];
  if (number.country !== undefined) return [number.country];
  return number.countryCallingCode === northAmericanCode ? northAmericanMainland : number.getPossibleCountries();
}

function countriesOfLocale(locale: string | null): readonly string[] {
  if (locale === null) return [];
  // Some systems write `pt_BR`, or `pt_BR.UTF-8`.
  const [tag = ''] = locale.trim().replaceAll('_', '-').split(/[.@]/);
  try {
    const { region } = new Intl.Locale(tag);
    return region === undefined ? [] : [region];
  } catch {
    // A locale is free text to us: what isn't one names no region.
    return [];
  }
}
