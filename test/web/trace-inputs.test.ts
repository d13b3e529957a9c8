import { describe, expect, it } from 'vitest';
import { traceInputs } from '../../web/src/interactions/trace-inputs.js';

const told = (detail: Record<string, unknown>): string[] => traceInputs(detail).map(({ label, value }) => `${label}: ${value}`);

describe('what a rule saw', () => {
  it('tells the fact before the limit, whatever the order of the fields', () => {
    expect(told({ oncePer: '30d', nextAt: null, lastInvitedAt: null })).toEqual([
      'Last asked: never',
      'At most once in: 30 days',
      'Free again: now',
    ]);
  });

  it('writes instants, shares and truths as people do', () => {
    expect(told({ resolvedAt: '2026-11-20T09:14:00.000Z' })[0]).toMatch(/^Resolved: Fri, 20 Nov 2026, /);
    expect(told({ drawnPercent: 73.902, ratePercent: 100, isVip: false, maxOpenCases: null })).toEqual([
      'Drawn: 73.9 %',
      'Asked below: 100 %',
      'VIP: no',
      'Most at once: no limit',
    ]);
  });

  it('leaves tags and zones as they were written', () => {
    expect(told({ skipTags: ['auto_closed', 'spam'], found: [], timeZone: 'Europe/Berlin' })).toEqual([
      'Tags found: none',
      'Never asked about: auto_closed, spam',
      'Time zone: Europe/Berlin',
    ]);
  });

  it('names channels and what stands in their way', () => {
    expect(told({ sms: 'no_consent', route: ['sms', 'email'], interactionChannel: 'in_person' })).toEqual([
      'Contact by: In person',
      'Tried in this order: SMS, Email',
      'SMS: no consent',
    ]);
  });

  it('says a field it does not know in its own words', () => {
    expect(told({ moonPhase: 'waning' })).toEqual(['Moon phase: waning']);
  });
});
