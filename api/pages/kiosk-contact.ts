import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { z } from 'zod';
import type { KioskContact } from '../../prisma/stores/kiosk-answer.store.js';

const email = z.email().max(254);

/** What somebody typed as a way to be reached; null when it is neither an email address nor a phone number, of the country or with a prefix. */
export function readContact(text: string, country: string | null): KioskContact | null {
  const typed = text.trim();
  if (typed.includes('@')) {
    const read = email.safeParse(typed);
    return read.success ? { email: read.data } : null;
  }
  const number =
    country !== null && isSupportedCountry(country) ? parsePhoneNumberFromString(typed, country) : parsePhoneNumberFromString(typed);
  return number?.isValid() === true ? { phone: number.number } : null;
}
