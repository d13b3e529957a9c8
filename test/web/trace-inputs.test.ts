import { describe, expect, it } from 'vitest';
import { decide } from '../../domain/policy/decide.js';
import { ruleNames } from '../../domain/policy/rules.js';
import { decideSecondChance } from '../../domain/policy/second-chance.js';
import { isKnownInput, traceInputs } from '../../web/src/interactions/trace-inputs.js';
import { isKnownRule, ruleQuestion } from '../../web/src/words/rules.js';
import { factsWith, now, policyWith } from '../domain/policy/given.js';

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
    expect(told({ skipTags: ['auto_closed', 'spam'], found: [], zones: ['Europe/Berlin'] })).toEqual([
      'Tags found: none',
      'Never asked about: auto_closed, spam',
      'Time zones: Europe/Berlin',
    ]);
  });

  it('names the customer’s own hours where they put it off', () => {
    const customer = { ownHours: { from: '18:00', until: '20:00', zone: 'Europe/Berlin' } };
    const line = decide(policyWith(), factsWith({ customer }), now).trace.find(({ rule }) => rule === 'quiet_hours');
    expect(told(line?.detail ?? {})).toContain('Because of the customer’s own hours: 18:00-20:00, Europe/Berlin');
  });

  it('names channels and what stands in their way', () => {
    expect(told({ sms: 'no_consent', route: ['sms', 'email'], interactionChannel: 'in_person' })).toEqual([
      'Contact by: In person',
      'Tried in this order: SMS, Email',
      'SMS: no consent',
    ]);
  });

  it('names a channel that the customer’s own hours leave no hour for', () => {
    expect(told({ sms: 'hours_never_meet', ownHours: '21:00-23:00, Europe/Berlin' })).toEqual([
      'SMS: hours never meet',
      'Because of the customer’s own hours: 21:00-23:00, Europe/Berlin',
    ]);
  });

  it('says a field it does not know in its own words', () => {
    expect(told({ moonPhase: 'waning' })).toEqual(['Moon phase: waning']);
  });

  it('names the contact whose ask covers this one', () => {
    expect(traceInputs({ into: 'int_1' })).toEqual([
      { label: 'Covered by the ask about', value: 'another contact', interactionId: 'int_1' },
    ]);
    expect(told({ into: null })).toEqual(['Covered by the ask about: none other']);
  });

  it('says which rate of the policy counted, and what a person chose', () => {
    expect(told({ rateOf: 'rates.0', staffChoice: 'never', treatment: 'skip' })).toEqual([
      'A person’s choice: never ask',
      'The policy’s choice: skipped',
      'Rate for: number 1 of the list',
    ]);
  });
});

describe('the rules of a decision', () => {
  const experiment = {
    name: 'wording',
    holdOutPercent: 0,
    arms: [
      { key: 'a', sharePercent: 50 },
      { key: 'b', sharePercent: 50 },
    ],
  };
  const traces = [decide(policyWith(), factsWith(), now).trace, decide(policyWith({ experiment }), factsWith(), now).trace];
  const secondChance = { firstOutreachAt: null, resolvedAt: null, channel: 'email', obstacle: null, lastAskedAt: null, zones: ['UTC'] };
  const second = decideSecondChance(policyWith().document, secondChance, now).trace;

  it.each(ruleNames)('%s has a question, and a label for each of its inputs', (rule) => {
    expect(isKnownRule(rule)).toBe(true);
    expect(ruleQuestion(rule)).toMatch(/\?$/);
    const inputs = traces.flatMap((trace) => trace.filter((line) => line.rule === rule)).flatMap(({ detail }) => Object.keys(detail));
    expect(inputs).not.toEqual([]);
    expect(inputs.filter((name) => !isKnownInput(name))).toEqual([]);
  });

  it('of a second chance have them too', () => {
    expect(second.filter(({ rule }) => !isKnownRule(rule))).toEqual([]);
    expect(second.flatMap(({ detail }) => Object.keys(detail)).filter((name) => !isKnownInput(name))).toEqual([]);
  });

  it.each(['policy', 'imported', 'confirmation', 'check_in'])('%s, which comes before them, has a question', (rule) => {
    expect(isKnownRule(rule)).toBe(true);
  });
});
