import { describe, expect, it } from 'vitest';
import { obstacleToCall, outreachOf, resultOf, type CallFacts } from '../../../domain/recovery/case-call.js';
import { defaultPolicy } from '../../../domain/policy/default-policy.js';

/** 10:00 in New York. */
const morning = '2026-11-20T15:00:00.000Z';
const night = '2026-11-21T02:40:00.000Z';
const facts = (changes: Partial<CallFacts> = {}): CallFacts => ({
  phone: '+15005550006',
  optedOut: false,
  refusedCalls: false,
  zones: ['America/New_York'],
  hours: defaultPolicy.quietHours,
  wishedAt: null,
  ...changes,
});
const obstacle = (changes: Partial<CallFacts>, now: string, atWish = false) =>
  obstacleToCall(facts(changes), { atWish }, now)?.code ?? null;

describe('whether a customer may be called by a person', () => {
  it.each([
    ['in the morning', {}, morning, false, null],
    ['at 21:40', {}, night, false, 'customer_quiet_hours'],
    ['at 21:40, as wished for 21:30', { wishedAt: '2026-11-21T02:30:00Z' }, night, true, null],
    ['at 21:40, though the wish was not invoked', { wishedAt: '2026-11-21T02:30:00Z' }, night, false, 'customer_quiet_hours'],
    ['at 21:40, as wished for three hours before', { wishedAt: '2026-11-20T23:40:00Z' }, night, true, 'no_wish'],
    ['by a wish that nobody had', {}, morning, true, 'no_wish'],
    ['without a number', { phone: null }, morning, false, 'no_customer_phone'],
    ['after a no to calls', { refusedCalls: true }, morning, false, 'customer_refused_calls'],
    ['after a no to calls, as wished', { refusedCalls: true, wishedAt: morning }, morning, true, null],
    ['after an opt-out', { optedOut: true }, morning, false, 'customer_opted_out'],
    ['after an opt-out, though wished', { optedOut: true, wishedAt: morning }, morning, true, 'customer_opted_out'],
    [
      'at an hour at which the customer wishes no call',
      { ownHours: { from: '18:00', until: '20:00', zone: 'America/New_York' } },
      morning,
      false,
      'customer_own_hours',
    ],
    [
      'at such an hour, as wished',
      { ownHours: { from: '18:00', until: '20:00', zone: 'America/New_York' }, wishedAt: morning },
      morning,
      true,
      null,
    ],
    ['where it is night in one of the zones', { zones: ['America/New_York', 'Asia/Tokyo'] }, morning, false, 'customer_quiet_hours'],
  ] as const)('%s', (_when, changes, now, atWish, code) => expect(obstacle(changes, now, atWish)).toBe(code));

  it('says from when on', () => {
    expect(obstacleToCall(facts(), { atWish: false }, night)).toEqual({ code: 'customer_quiet_hours', until: '2026-11-21T14:00:00.000Z' });
  });
});

describe('what came of a call', () => {
  it.each([
    ['completed', 10, 'reached', 'reached'],
    ['completed', 9, 'no_answer', 'no_answer'],
    ['no-answer', 0, 'no_answer', 'no_answer'],
    ['canceled', 0, 'no_answer', 'no_answer'],
    ['busy', 0, 'busy', 'no_answer'],
    ['failed', 0, 'failed', null],
    ['something new', 0, 'failed', null],
  ] as const)('%s after %d s is %s, and %s as outreach', (ended, seconds, result, outreach) => {
    expect(resultOf(ended, seconds)).toBe(result);
    expect(outreachOf(resultOf(ended, seconds))).toBe(outreach);
  });

  it('is no outreach where the customer was not rung', () => {
    expect([outreachOf('not_taken'), outreachOf('unknown'), outreachOf('failed')]).toEqual([null, null, null]);
  });
});
