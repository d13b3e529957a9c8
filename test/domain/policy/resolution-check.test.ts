import { describe, expect, it } from 'vitest';
import { isAnswerable, planCheck, resolutionPlan } from '../../../domain/policy/resolution-check.js';
import { daysAgo, factsWith, now, policyWith, type Changes } from './given.js';

const hourMs = 3_600_000;
const hence = (hours: number): string => new Date(Date.parse(now) + hours * hourMs).toISOString();
const asking = (resolution: Record<string, unknown> = {}) =>
  policyWith({ resolution: { confirmation: { enabled: true }, checkIn: { enabled: true }, ...resolution } });
const plan = (changes: Changes = {}, policy = asking(), at = now) => planCheck(policy, factsWith(changes), at);

describe('the question whether a resolution is one', () => {
  it('is put at once about a simple matter, and a day later about a complex one', () => {
    expect(plan()).toEqual({ kind: 'confirmation', channel: 'email', language: 'en', sendAt: now, waitsUntil: hence(24) });
    expect(plan({ interaction: { complex: true } })).toEqual({
      kind: 'check_in',
      channel: 'email',
      language: 'en',
      sendAt: hence(24),
      waitsUntil: hence(48),
    });
    expect(plan({ interaction: { complex: true } }, asking(), hence(30))).toMatchObject({ sendAt: hence(30), waitsUntil: hence(54) });
  });

  it('is the confirmation for a complex matter without a check-in, and none where neither is on', () => {
    expect(plan({ interaction: { complex: true } }, asking({ checkIn: { enabled: false } }))).toMatchObject({ kind: 'confirmation' });
    expect(plan({}, asking({ confirmation: { enabled: false } }))).toBeNull();
    expect(plan({}, policyWith())).toBeNull();
  });

  it('waits for the end of the quiet hours and of the conversation', () => {
    const night = '2026-11-19T04:00:00.000Z'; // 23:00 in New York
    const texted = { interaction: { channel: 'phone' as const, resolvedAt: night } };
    expect(plan(texted, asking(), night)).toMatchObject({
      channel: 'sms',
      sendAt: '2026-11-19T14:00:00.000Z',
      waitsUntil: '2026-11-20T14:00:00.000Z',
    });
    expect(plan({ interaction: { resolvedAt: daysAgo(1), lastContactAt: now } })).toMatchObject({ sendAt: hence(1 / 6) });
  });

  it.each<[string, Changes]>([
    ['said stop', { customer: { optedOutAt: daysAgo(1) } }],
    ['was asked lately', { history: { lastInvitedAt: daysAgo(3) } }],
    ['is not to be asked', { staffChoice: 'never' }],
    ['can be reached by nothing', { customer: { hasEmail: false } }],
    ['has waited too long', { interaction: { resolvedAt: daysAgo(13.5) } }], // not yet stale, but so after the silence
  ])('is not put to a customer who would not be asked anyway: %s', (_why, changes) => expect(plan(changes)).toBeNull());

  it('goes by message, also where the survey would be shown in place, and is left out where none can', () => {
    const onPage = { interaction: { channel: 'chat' as const, canEmbed: true } };
    expect(plan(onPage)).toMatchObject({ channel: 'email' });
    expect(plan({ ...onPage, customer: { hasEmail: false } })).toBeNull();
  });

  it('looks at the time of the question: a pause that is over by then is none', () => {
    const complex = { complex: true };
    expect(plan({ interaction: complex, history: { lastInvitedAt: daysAgo(29.5) } })).toMatchObject({ kind: 'check_in' });
    expect(plan({ interaction: complex, history: { lastInvitedAt: daysAgo(28) } })).toBeNull();
  });

  it('can be answered while the contact is in its resolution and the time is not over', () => {
    const check = { status: 'sent', resolutionNumber: 2, waitsUntil: new Date(hence(1)) };
    const contact = { status: 'resolved', resolutionNumber: 2 };
    expect(isAnswerable(check, contact, new Date(now))).toBe(true);
    expect(isAnswerable({ ...check, status: 'cancelled' }, contact, new Date(now))).toBe(false);
    expect(isAnswerable(check, { ...contact, status: 'open' }, new Date(now))).toBe(false);
    expect(isAnswerable(check, { ...contact, resolutionNumber: 3 }, new Date(now))).toBe(false);
    expect(isAnswerable(check, contact, new Date(hence(1)))).toBe(false);
  });
});

describe('the plan of a resolution', () => {
  it('counts the settling from the resolution, and says whether there is a question', () => {
    const { document } = asking({ settle: '2h', checkIn: { enabled: false } });
    expect(resolutionPlan(document, { resolvedAt: now, complex: false })).toEqual({
      settleMs: 2 * hourMs,
      abandonAfterMs: 1_440 * hourMs,
      settleAt: hence(2),
      checks: true,
    });
    expect(resolutionPlan(document, null)).toMatchObject({ settleAt: null, checks: false });
    expect(
      resolutionPlan(policyWith({ resolution: { checkIn: { enabled: true } } }).document, { resolvedAt: now, complex: false }),
    ).toMatchObject({ checks: false });
  });
});
