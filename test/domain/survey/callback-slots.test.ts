import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callbackSlots, type CallbackHours } from '../../../domain/survey/callback-slots.js';
import { maskedAddress, preferencesOf, withPreferences } from '../../../domain/survey/preferences.js';

const hours = (changes: Partial<CallbackHours> = {}): CallbackHours => ({
  customerZone: 'America/New_York',
  teamZone: 'Europe/Berlin',
  allowedFrom: '09:00',
  allowedUntil: '20:00',
  holidays: [],
  ...changes,
});
const friday = new Date('2026-11-20T15:00:00Z');
const local = (at: Date, timeZone: string): string => at.toLocaleString('sv-SE', { timeZone }).slice(0, 16);

describe('times of a call', () => {
  it('lie in the hours of both sides', () => {
    const slots = callbackSlots(friday, hours()).map((at) => local(at, 'America/New_York'));
    expect(slots.slice(0, 3)).toEqual(['2026-11-23 09:00', '2026-11-23 10:00', '2026-11-24 09:00']);
  });

  it('follow the customer where the two never meet, and leave out holidays', () => {
    const slots = callbackSlots(friday, hours({ customerZone: 'Pacific/Auckland', holidays: ['2026-11-23', '11-24'] })).map((at) =>
      local(at, 'Pacific/Auckland'),
    );
    expect(slots.slice(0, 3)).toEqual(['2026-11-25 09:00', '2026-11-25 14:00', '2026-11-25 19:00']);
  });

  it('are to come, in order, and few enough to choose from', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
        fc.constantFrom('UTC', 'Asia/Kolkata', 'America/Los_Angeles', 'Pacific/Auckland'),
        fc.constantFrom('UTC', 'Europe/Berlin', 'Australia/Sydney'),
        (now, customerZone, teamZone) => {
          const slots = callbackSlots(now, hours({ customerZone, teamZone }));
          expect(slots.length).toBeGreaterThan(0);
          expect(slots.length).toBeLessThanOrEqual(15);
          for (const [index, at] of slots.entries()) {
            expect(at.getTime()).toBeGreaterThan((slots[index - 1] ?? now).getTime());
            const clock = local(at, customerZone).slice(11);
            expect(clock >= '09:00' && clock < '20:00').toBe(true);
          }
        },
      ),
    );
  });
});

describe('a customer’s own word', () => {
  it('goes before what a helpdesk tells, for the channels it names', () => {
    expect(withPreferences({ email: true, sms: false, voice: true }, { email: false, sms: true })).toEqual({
      email: false,
      sms: true,
      voice: true,
    });
    expect(withPreferences({ email: true }, {})).toEqual({ email: true });
  });

  it('is read from what is stored, and nothing else is', () => {
    expect(preferencesOf({ email: false, sms: 'yes', language: 'de', more: 1 })).toEqual({ email: false, language: 'de' });
    for (const stored of [null, undefined, 'x', [], 7]) expect(preferencesOf(stored)).toEqual({});
  });

  it.each([
    ['ada.quist@example.com', 'a•••@example.com'],
    ['+15005550006', '••• 06'],
  ])('an address is known to its owner alone: %s', (address, masked) => expect(maskedAddress(address)).toBe(masked));
});
