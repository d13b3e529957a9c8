import fc from 'fast-check';
import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max';
import { IANAZone } from 'luxon';
import { describe, expect, it } from 'vitest';
import { countriesWithZones, zonesOfCountry } from '../../../domain/policy/country-zones.js';
import { plausibleZones } from '../../../domain/policy/plausible-zones.js';
import { nextAllowedAt } from '../../../domain/policy/quiet-hours.js';

const home = 'Europe/Dublin';
const unknown = { timeZone: null, phone: null, locale: null };
const ofTheUnitedStates = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'America/Adak',
  'Pacific/Honolulu',
];
const berlinVienna = { timeZone: null, phone: '+4915123456789', locale: 'de-AT' };

describe('the zones a customer may live in', () => {
  it.each([
    ['a known zone, whatever else is known', { ...berlinVienna, timeZone: 'Asia/Tokyo' }, ['Asia/Tokyo'], 'customer'],
    ['the phone, for a zone nobody knows', { ...berlinVienna, timeZone: 'Mars/Olympus' }, ['Europe/Berlin'], 'phone'],
    ['the phone before the locale', berlinVienna, ['Europe/Berlin'], 'phone'],
    ['a phone of a large country', { ...unknown, phone: '+12125551234' }, ofTheUnitedStates, 'phone'],
    ['a phone of a small country in +1', { ...unknown, phone: '+1 876 322 1234' }, ['America/Jamaica'], 'phone'],
    ['a phone of the smaller country in +7', { ...unknown, phone: '+77011234567' }, ['Asia/Almaty'], 'phone'],
    ['a phone of a country without an ISO code', { ...unknown, phone: '+38344123456' }, ['Europe/Belgrade'], 'phone'],
    ['a phone of one of four countries with one clock', { ...unknown, phone: '+447700900123' }, ['Europe/London'], 'phone'],
    ['the locale, for a phone of no country', { ...unknown, phone: '+80012345678', locale: 'de-AT' }, ['Europe/Vienna'], 'locale'],
    ['the locale, for a phone that is none', { ...unknown, phone: '12 34', locale: 'de-AT' }, ['Europe/Vienna'], 'locale'],
    ['the locale, for an empty phone', { ...unknown, phone: '', locale: 'fr-FR' }, ['Europe/Paris'], 'locale'],
    ['a locale with a script', { ...unknown, locale: 'zh-Hans-CN' }, ['Asia/Shanghai', 'Asia/Urumqi'], 'locale'],
    ['a locale in lower case', { ...unknown, locale: ' en-gb ' }, ['Europe/London'], 'locale'],
    ['a locale by the name of the UK', { ...unknown, locale: 'en_UK' }, ['Europe/London'], 'locale'],
    ['a locale as POSIX writes it', { ...unknown, locale: 'de_CH.UTF-8' }, ['Europe/Zurich'], 'locale'],
    ['a language alone', { ...unknown, locale: 'de' }, [home], 'organisation'],
    ['a continent', { ...unknown, locale: 'es-419' }, [home], 'organisation'],
    ['a locale that is none', { ...unknown, locale: 'deutsch (Österreich)' }, [home], 'organisation'],
    ['nothing', unknown, [home], 'organisation'],
  ])('by %s', (_what, customer, zones, from) => {
    expect(plausibleZones(customer, home)).toEqual({ zones, from });
  });

  it('are those of a locale written with an underscore, the main one first', () => {
    const { zones, from } = plausibleZones({ ...unknown, locale: 'pt_BR' }, home);
    expect(from).toBe('locale');
    expect(zones[0]).toBe('America/Sao_Paulo');
    expect(zones).toContain('America/Manaus');
  });

  it('are those of every country of a calling code when the number could be of any', () => {
    const { zones, from } = plausibleZones({ ...unknown, phone: '+6189162123' }, home);
    expect(from).toBe('phone');
    expect(zones).toEqual(expect.arrayContaining(['Australia/Sydney', 'Australia/Perth', 'Indian/Christmas', 'Indian/Cocos']));
  });

  it('are those of the United States and Canada for a number of +1 that nobody can place', () => {
    const { zones } = plausibleZones({ ...unknown, phone: '+15555550123' }, home);
    expect(zones).toEqual(expect.arrayContaining([...ofTheUnitedStates, 'America/St_Johns']));
    expect(zones).not.toContain('Pacific/Guam');
  });

  it('are never none, and never refuse what a helpdesk wrote', () => {
    const text = fc.option(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('+', '+1', 'x-y', '-', '@', 'root')));
    fc.assert(
      fc.property(text, text, text, (timeZone, phone, locale) => {
        expect(plausibleZones({ timeZone, phone, locale }, home).zones.length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the zones of a country', () => {
  const hours = { allowedFrom: '09:00', allowedUntil: '20:00', sundayFrom: '12:00', holidays: [] };

  it('are known to this machine, and each country is named once', () => {
    const zones = new Set(countriesWithZones.flatMap(zonesOfCountry));
    expect([...zones].filter((zone) => !IANAZone.isValidZone(zone))).toEqual([]);
    expect(countriesWithZones.filter((country) => !/^[A-Z]{2}$/.test(country) || zonesOfCountry(country).length === 0)).toEqual([]);
    expect(countriesWithZones).toEqual([...new Set(countriesWithZones)].toSorted());
  });

  it('are there for every country that has phones, and none for what is no country', () => {
    expect(getCountries().filter((country) => zonesOfCountry(country).length === 0)).toEqual([]);
    expect(zonesOfCountry('ZZ')).toEqual([]);
    expect(zonesOfCountry('')).toEqual([]);
  });

  const weeks = Array.from({ length: 6 * 52 }, (_, index) => Date.UTC(2025, 0, 1) + index * 7 * 86_400_000);
  const behaviourOf = (zone: string): string => weeks.map((ms) => IANAZone.create(zone).offset(ms)).join();

  it('differ from each other in some week from 2025 to 2030', () => {
    const alike = countriesWithZones.filter((country) => {
      const zones = zonesOfCountry(country);
      return zones.length > 1 && new Set(zones.map(behaviourOf)).size < zones.length;
    });
    expect(alike).toEqual([]);
  });

  it('have one name where countries share a calling code and a clock, but in the many of +1', () => {
    const codes = [...new Set(getCountries().map((country) => getCountryCallingCode(country)))].filter((code) => code !== '1');
    const shared = codes
      .map((code) => ({ code, countries: getCountries().filter((country) => getCountryCallingCode(country) === code) }))
      .filter(({ countries }) => countries.length > 1);
    expect(shared.length).toBeGreaterThan(5);
    for (const { code, countries } of shared) {
      const zones = [...new Set(countries.flatMap(zonesOfCountry))].filter((zone) => !zonesOfCountry('RU').includes(zone));
      expect([code, new Set(zones.map(behaviourOf)).size]).toEqual([code, zones.length]);
    }
  });

  it('leave a common hour within two days, summer and winter, from Monday to Saturday', () => {
    const sleepless = countriesWithZones.filter((country) =>
      ['2026-01-13T21:30:00.000Z', '2026-07-14T21:30:00.000Z'].some((tuesday) => {
        const then = nextAllowedAt(tuesday, zonesOfCountry(country), hours);
        return then === null || Date.parse(then) - Date.parse(tuesday) > 2 * 86_400_000;
      }),
    );
    expect(sleepless).toEqual([]);
  });

  it('leave an hour for a number of +1 that nobody can place, also in summer', () => {
    const { zones } = plausibleZones({ ...unknown, phone: '+15555550123' }, home);
    expect(nextAllowedAt('2026-07-15T12:00:00.000Z', zones, hours)).toBe('2026-07-15T19:00:00.000Z');
  });
});
