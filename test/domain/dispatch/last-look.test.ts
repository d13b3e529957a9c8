import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastLook, type CustomerPurpose, type LastLookFacts } from '../../../domain/dispatch/last-look.js';
import { defaultPolicy } from '../../../domain/policy/default-policy.js';

const now = '2026-11-17T17:00:00.000Z';
const daysAgo = (days: number): string => new Date(Date.parse(now) - days * 86_400_000).toISOString();
const free: LastLookFacts = {
  obstacle: null,
  isOver: false,
  quietUntil: null,
  otherSurveyAt: null,
  lastLowScoreAt: null,
  otherSecondChanceAt: null,
};
const night = { quietUntil: '2026-11-18T14:00:00.000Z' };
const purposes: CustomerPurpose[] = ['survey', 'reminder', 'second_chance', 'confirmation', 'check_in'];
const look = (purpose: CustomerPurpose, changes: Partial<LastLookFacts>) => lastLook(purpose, defaultPolicy, { ...free, ...changes }, now);
const rulesFor = (changes: Partial<LastLookFacts>) =>
  Object.fromEntries(
    purposes.map((purpose) => {
      const said = look(purpose, changes);
      return [purpose, said.outcome === 'never' ? said.rule : said.outcome];
    }),
  );
const all = (rule: string) => Object.fromEntries(purposes.map((purpose) => [purpose, rule]));

describe('the last look before a message leaves', () => {
  it('lets everything go that nothing stands against', () => {
    expect(rulesFor({})).toEqual(all('send'));
    expect(rulesFor({ otherSurveyAt: daysAgo(30), lastLowScoreAt: daysAgo(14), otherSecondChanceAt: daysAgo(90) })).toEqual(all('send'));
  });

  it('sends nothing to somebody who may not be written to, nor about what is over', () => {
    for (const obstacle of ['erased', 'opted_out', 'suppressed', 'no_consent']) expect(rulesFor({ obstacle })).toEqual(all(obstacle));
    expect(rulesFor({ isOver: true })).toEqual(all('ask_is_over'));
  });

  it('keeps the pause after a survey that went out meanwhile', () => {
    expect(rulesFor({ otherSurveyAt: daysAgo(29) })).toEqual({ ...all('once_per_customer'), reminder: 'send', second_chance: 'send' });
  });

  it('keeps the pause after a low score that came in meanwhile', () => {
    expect(rulesFor({ lastLowScoreAt: daysAgo(13) })).toEqual({ ...all('quiet_after_low_score'), second_chance: 'send' });
  });

  it('asks nobody a second time about two cases at once', () => {
    expect(rulesFor({ otherSecondChanceAt: daysAgo(1) })).toEqual({ ...all('send'), second_chance: 'second_chance_once_per' });
  });

  it('waits for the morning, except with a reminder', () => {
    expect(rulesFor(night)).toEqual({ ...all('wait'), reminder: 'quiet_hours' });
    expect(look('survey', night)).toEqual({ outcome: 'wait', until: night.quietUntil });
  });

  it('never sends past an obstacle, whatever else is so', () => {
    const at = fc.option(
      fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }).map((date) => date.toISOString()),
    );
    const facts = fc.record({ quietUntil: at, otherSurveyAt: at, lastLowScoreAt: at, otherSecondChanceAt: at, isOver: fc.boolean() });
    fc.assert(
      fc.property(fc.constantFrom(...purposes), facts, (purpose, given) => {
        expect(look(purpose, { ...given, obstacle: 'opted_out' })).toEqual({ outcome: 'never', rule: 'opted_out' });
        expect(look(purpose, { ...given, ...night }).outcome).not.toBe('send');
      }),
    );
  });
});
