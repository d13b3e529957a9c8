import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../domain/policy/default-policy.js';
import { adviseContact, type ContactFacts } from '../../../domain/recovery/contact-advice.js';

const known = { hasAddress: true, isSuppressed: false, consent: null };
const facts = (changes: Partial<ContactFacts> = {}): ContactFacts => ({
  channels: { email: known, sms: { ...known, consent: true }, voice: known },
  optedOut: false,
  place: { zones: ['Europe/Berlin'], countries: ['DE'] },
  zonesFrom: 'customer',
  quietHours: {
    ...defaultPolicy.quietHours,
    channels: ['sms', 'voice'],
    allowedFrom: '09:00',
    allowedUntil: '20:00',
    sundayFrom: '12:00',
    holidays: [],
  },
  wishedAt: null,
  ...changes,
});
const advise = (now: string, changes: Partial<ContactFacts> = {}) => adviseContact(facts(changes), now);
const on = (channel: string, { channels }: ReturnType<typeof advise>) => channels.find((each) => each.channel === channel);

describe('the hour where the customer is', () => {
  const evening = '2026-11-18T20:40:00.000Z'; // 21:40 in Berlin, a Wednesday
  it.each<[string, string, Partial<ContactFacts>, string]>([
    ['in the afternoon', '2026-11-18T13:10:00.000Z', {}, 'It’s 14:10 there: a good time to call.'],
    ['late in the evening', evening, {}, 'It’s 21:40 there: write, don’t call.'],
    ['at night, after a STOP', evening, { optedOut: true }, 'The customer wants to hear no more from us: neither write nor call.'],
    [
      'without a number',
      '2026-11-18T13:10:00.000Z',
      { channels: { email: known, sms: { ...known, hasAddress: false }, voice: { ...known, hasAddress: false } } },
      'No number to call is known: write.',
    ],
    [
      'with a no to calls',
      '2026-11-18T13:10:00.000Z',
      { channels: { email: known, sms: known, voice: { ...known, consent: false } } },
      'The customer wants no calls: write.',
    ],
    [
      'with a number only, at night',
      evening,
      { channels: { email: { ...known, hasAddress: false }, sms: known, voice: known } },
      'It’s 21:40 there: wait until 09:00 there.',
    ],
    [
      'when a call was asked for',
      evening,
      { wishedAt: '2026-11-18T20:30:00.000Z' },
      'The customer asked to be called at about this hour: call.',
    ],
    [
      'with nothing at all',
      evening,
      {
        channels: { email: { ...known, hasAddress: false }, sms: { ...known, hasAddress: false }, voice: { ...known, hasAddress: false } },
      },
      'There is no channel on which the customer may be reached.',
    ],
    [
      'in one of several zones',
      '2026-11-18T20:00:00.000Z',
      { place: { zones: ['America/Los_Angeles', 'America/New_York'], countries: ['US'] }, zonesFrom: 'phone' },
      'It’s 12:00 or up to 15:00 there: a good time to call.',
    ],
    [
      'nobody knows where',
      '2026-11-18T13:10:00.000Z',
      { zonesFrom: 'organisation' },
      'Nobody knows where the customer is; by your own clock it’s 14:10: a good time to call.',
    ],
  ])('says what to do %s', (_when, now, changes, headline) => {
    expect(advise(now, changes).headline).toBe(headline);
  });

  it.each([
    ['before the clocks go forward', '2026-03-28T19:30:00.000Z', '20:30'],
    ['after the clocks went forward', '2026-03-29T19:30:00.000Z', '21:30'],
    ['before the clocks go back', '2026-10-24T19:30:00.000Z', '21:30'],
    ['after the clocks went back', '2026-10-25T19:30:00.000Z', '20:30'],
    ['in the hour that is there twice, first', '2026-10-25T00:30:00.000Z', '02:30'],
    ['in the hour that is there twice, again', '2026-10-25T01:30:00.000Z', '02:30'],
  ])('is told by the wall clock %s', (_when, now, time) => {
    expect(advise(now).localTime).toBe(time);
  });

  it.each([
    ['Asia/Kathmandu', '2026-11-18T13:10:00.000Z', '18:55'],
    ['Pacific/Chatham', '2026-11-18T13:10:00.000Z', '02:55'],
    ['America/St_Johns', '2026-11-18T13:10:00.000Z', '09:40'],
    ['Nowhere/Land', '2026-11-18T13:10:00.000Z', '13:10'],
  ])('is told in %s', (zone, now, time) => {
    expect(advise(now, { place: { zones: [zone], countries: [] } }).localTime).toBe(time);
  });

  it('waits for nine the next morning, an hour earlier by UTC once the clocks went forward', () => {
    expect(on('voice', advise('2026-03-27T21:00:00.000Z'))).toMatchObject({
      verdict: 'later',
      until: '2026-03-28T08:00:00.000Z',
      reasons: [{ code: 'quiet_hours' }],
    });
    expect(on('voice', advise('2026-03-28T21:00:00.000Z'))).toMatchObject({ until: '2026-03-29T10:00:00.000Z' }); // a Sunday, from twelve
    expect(on('voice', advise('2026-03-29T21:00:00.000Z'))).toMatchObject({ until: '2026-03-30T07:00:00.000Z' });
  });
});

describe('each channel', () => {
  const evening = '2026-11-18T20:40:00.000Z';
  const ownHours = { from: '18:00', until: '20:00', zone: 'Europe/Berlin' };
  it('of email waits for no night, and for the customer’s own hours, which a person may go past', () => {
    expect(on('email', advise(evening))).toEqual({
      channel: 'email',
      verdict: 'now',
      until: null,
      overridable: false,
      reasons: [{ code: 'any_hour', sentence: 'An email may go at any hour.' }],
    });
    const place = { zones: ['Europe/Berlin'], countries: ['DE'], ownHours };
    expect(on('email', advise(evening, { place }))).toMatchObject({
      verdict: 'later',
      until: '2026-11-19T17:00:00.000Z',
      overridable: true,
      reasons: [{ code: 'own_hours', sentence: 'The customer wishes to be reached at 18:00-20:00, Europe/Berlin.' }],
    });
    expect(on('sms', advise(evening, { place }))).toMatchObject({
      overridable: false,
      reasons: [{ code: 'quiet_hours' }, { code: 'own_hours' }],
    });
  });

  it('keeps the hours of the law, whatever the policy says, and names it', () => {
    const quietHours = { ...facts().quietHours, channels: [], allowedFrom: '00:00', allowedUntil: '23:30', sundayFrom: '00:00' };
    const place = { zones: ['America/New_York'], countries: ['US'] };
    const late = advise('2026-11-19T03:00:00.000Z', { place, quietHours }); // 22:00
    expect(on('sms', late)).toMatchObject({
      verdict: 'later',
      overridable: false,
      reasons: [{ code: 'legal_hours', sentence: expect.stringContaining('US') }],
    });
    expect(on('voice', late)).toMatchObject({ verdict: 'later', reasons: [{ code: 'legal_hours' }] });
    expect(on('email', late)).toMatchObject({ verdict: 'now' });
  });

  it.each<[string, string, Partial<ContactFacts>, string]>([
    ['sms', 'no yes to texts', { channels: { email: known, sms: known, voice: known } }, 'no_consent'],
    ['email', 'a no to emails', { channels: { email: { ...known, consent: false }, sms: known, voice: known } }, 'refused'],
    ['voice', 'a no to calls', { channels: { email: known, sms: known, voice: { ...known, consent: false } } }, 'refused'],
    ['email', 'an address that bounced', { channels: { email: { ...known, isSuppressed: true }, sms: known, voice: known } }, 'suppressed'],
    ['email', 'no address', { channels: { email: { ...known, hasAddress: false }, sms: known, voice: known } }, 'no_address'],
    ['voice', 'a STOP', { optedOut: true, wishedAt: evening }, 'opted_out'],
  ])('of %s is closed by %s', (channel, _why, changes, code) => {
    expect(on(channel, advise(evening, changes))).toMatchObject({ verdict: 'never', until: null, reasons: [{ code }] });
  });

  it('takes a call that was asked for before an earlier no', () => {
    const channels = { email: known, sms: known, voice: { ...known, consent: false } };
    expect(on('voice', advise(evening, { channels, wishedAt: '2026-11-18T22:40:00.000Z' }))).toMatchObject({
      verdict: 'now',
      reasons: [{ code: 'wished' }],
    });
    expect(on('voice', advise(evening, { channels, wishedAt: '2026-11-18T22:41:00.000Z' }))).toMatchObject({ verdict: 'never' });
  });
});
