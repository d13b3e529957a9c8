import { describe, expect, it } from 'vitest';
import { missedWithin24h } from '../../domain/simulation/workload.js';
import { decisionText } from '../../web/src/policies/simulations/decision-words.js';
import { rowOf } from '../../web/src/policies/simulations/export-decisions.js';
import { biasVerdict, changeText, moreOrFewer, outcomeInShort, shareText } from '../../web/src/policies/simulations/figures.js';
import { periodOf } from '../../web/src/policies/simulations/period.js';
import { decisionsQueryOf, decisionsSearch, searchOfCut } from '../../web/src/policies/simulations/simulations.search.js';
import { triedVersion } from '../../web/src/policies/simulations/tried-version.js';
import { workloadChart, workloadInWords } from '../../web/src/policies/simulations/workload-bars.js';
import { outcomeInTest, simulatedDecision, versionOf } from './simulated.js';

const now = Date.parse('2026-11-24T12:00:00.000Z');
const dayMs = 86_400_000;

describe('the period of a simulation', () => {
  it('ends now when it is a span', () => {
    expect(periodOf({ days: 30 }, now)).toEqual({ from: new Date(now - 30 * dayMs).toISOString(), to: '2026-11-24T12:00:00.000Z' });
  });

  it('holds both days when it is between two', () => {
    const period = periodOf({ from: '2026-11-01', to: '2026-11-01' }, now);
    expect(Date.parse(period?.to ?? '') - Date.parse(period?.from ?? '')).toBe(dayMs);
  });

  it.each([
    ['a missing day', { from: '', to: '2026-11-01' }],
    ['an end before its beginning', { from: '2026-11-02', to: '2026-11-01' }],
  ])('is none with %s', (_given, choice) => {
    expect(periodOf(choice, now)).toBeNull();
  });
});

describe('the filters of simulated decisions', () => {
  it('keep what the API knows and drop the rest', () => {
    expect(decisionsSearch({ outcome: 'ask', weekday: 3, difference: 'now_asked', rule: 'spam', moon: 'full', team: '' })).toEqual({
      outcome: 'ask',
      weekday: '3',
      difference: 'now_asked',
      rule: 'spam',
    });
    expect(decisionsSearch({ outcome: 'perhaps', weekday: 8, difference: 'none' })).toEqual({});
  });

  it('ask for what is not known by an empty text', () => {
    expect(decisionsQueryOf({ team: '(none)', segment: 'smb', weekday: '7' })).toEqual({ team: '', segment: 'smb', weekday: 7 });
  });

  it.each([
    ['channel', 'phone', { channel: 'phone' }],
    ['team', null, { team: '(none)' }],
    ['weekday', '2', { weekday: '2' }],
    ['surveyChannel', 'sms', null],
  ] as const)('of a row cut by %s and called %s', (by, key, expected) => {
    expect(searchOfCut(by, key)).toEqual(expected);
  });
});

describe('the figures in words', () => {
  it.each([
    [900, 900, 'the same', 'this version asks as many'],
    [925, 900, '+25', 'this version asks 25 more'],
    [900, 2_775, '−1,875', 'this version asks 1,875 fewer'],
  ])('%i against %i', (tried, live, change, sentence) => {
    expect(changeText(tried, live)).toBe(change);
    expect(moreOrFewer(tried, live)).toBe(sentence);
  });

  it.each([
    ['a share with its interval', { value: 20.43, numerator: 1, denominator: 5, interval: { low: 18.94, high: 22 } }, '20.4 % (18.9 – 22)'],
    ['a share of nothing', { value: null, numerator: 0, denominator: 0, interval: null }, 'not known yet'],
  ])('%s', (_given, share, expected) => {
    expect(shareText(share)).toBe(expected);
  });

  it.each([
    ['nothing to decide', { decided: 0 }, 'nothing was resolved in this period'],
    ['no difference', {}, '900 of 4,200 asked, live 900; no decision differs'],
  ])('of an outcome with %s', (_given, changes, expected) => {
    expect(outcomeInShort({ ...outcomeInTest(), ...changes })).toBe(expected);
  });

  const difference = (value: number, low: number, high: number) => ({ value, interval: { low, high } });
  it.each([
    ['asked less often, beyond chance', { isBiased: true, difference: difference(-5, -8, -2) }],
    ['asked more often, beyond chance', { isBiased: true, difference: difference(5, 2, 8) }],
    ['within chance', { isBiased: false, difference: difference(1, -2, 4) }],
    ['too few to tell', { isBiased: false, difference: difference(20, 1, 40) }],
    ['nothing to compare with', { isBiased: false, difference: null }],
  ])('of a segment: %s', (expected, row) => {
    expect(biasVerdict(row).text).toBe(expected);
  });

  it.each([
    ['Asked by SMS', { outcome: 'ask', decidedBy: null, surveyChannel: 'sms' }],
    ['Asked by email', { outcome: 'ask', decidedBy: null, surveyChannel: 'email' }],
    ['Not asked: spam', { outcome: 'do_not_ask', decidedBy: 'spam', surveyChannel: null }],
  ] as const)('of a decision: %s', (expected, said) => {
    expect(decisionText(said)).toBe(expected);
  });
});

describe('the chart of the workload', () => {
  const days = (cases: readonly number[], capacityPerDay: number | null) => {
    const loads = cases.map((expectedCases, index) => ({
      day: new Date(Date.parse('2026-08-03') + index * dayMs).toISOString().slice(0, 10),
      asked: 10,
      expectedCases,
    }));
    const missed = capacityPerDay === null ? null : missedWithin24h(loads, capacityPerDay);
    return { capacityPerDay, days: loads.map((load, index) => ({ ...load, missed24h: missed?.[index] ?? null })) };
  };

  it('has a bar for each day, and marks those above the capacity', () => {
    const chart = workloadChart(days([1, 3, 1], 2));
    expect(chart).toMatchObject({ unit: 'day', capacity: 2 });
    expect(chart.bars.map(({ day, isOver }) => [day, isOver])).toEqual([
      ['2026-08-03', false],
      ['2026-08-04', true],
      ['2026-08-05', false],
    ]);
    expect(chart.top).toBeGreaterThan(3);
    expect(workloadInWords(chart)).toBe('Expected cases by day: at most 3.0, on 4 Aug 2026. 1 of 3 days lie above the capacity of 2.0.');
  });

  it('has a bar for each week of a long period, and loses no case', () => {
    const workload = days(
      Array.from({ length: 150 }, () => 0.5),
      1,
    );
    const chart = workloadChart(workload);
    expect(chart).toMatchObject({ unit: 'week', capacity: 7 });
    expect(chart.bars).toHaveLength(22);
    expect(chart.bars.reduce((total, { cases }) => total + cases, 0)).toBeCloseTo(75);
    expect(chart.bars.reduce((total, { asked }) => total + asked, 0)).toBe(1_500);
  });

  it('says that the capacity is not known, and nothing of who was missed', () => {
    const chart = workloadChart(days([1, 2], null));
    expect(chart.capacity).toBeNull();
    expect(chart.bars.map(({ missed, isOver }) => [missed, isOver])).toEqual([
      [null, false],
      [null, false],
    ]);
    expect(workloadInWords(chart)).toContain('The capacity is not known.');
  });

  it('stands on a scale even without any case', () => {
    expect(workloadChart(days([0, 0], null)).top).toBe(1);
    expect(workloadInWords(workloadChart(days([], 1)))).toBe('No day in this period.');
  });
});

describe('what a simulation tried', () => {
  const { sampling, ...others } = versionOf(1).document;
  const halved = { ...sampling, ratePercent: 50 };
  const versions = [versionOf(2, { sampling: halved }), versionOf(1)];

  it('is the version of the same document, whatever the order of its fields', () => {
    const { ratePercent, ...rest } = halved;
    expect(triedVersion({ document: { ...others, sampling: { ...rest, ratePercent } } }, versions)?.version).toBe(2);
    expect(triedVersion({ document: { ...others, sampling } }, versions)?.version).toBe(1);
  });

  it.each([
    ['a draft that was changed since', { ...others, sampling: { ...sampling, ratePercent: 40 } }],
    ['a document with an item more', { ...others, sampling: { ...sampling, rates: [{ ratePercent: 1 }] } }],
  ])('is no version for %s', (_given, document) => {
    expect(triedVersion({ document }, versions)).toBeUndefined();
  });
});

describe('a line of the export', () => {
  it('says what each decided, and which view it belongs to', () => {
    const row = rowOf(simulatedDecision(), { id: 'sim_1', from: 'a', to: 'b' }, { difference: 'no_longer_asked', team: 'billing' });
    expect(row).toMatchObject({
      externalId: 'T-90412',
      outcome: 'do_not_ask',
      decidedBy: 'sampling_rate',
      liveOutcome: 'ask',
      recordedOutcome: null,
      simulation: 'sim_1',
      filters: 'difference=no_longer_asked team=billing',
    });
    expect(Object.values(row).some((value) => typeof value === 'object' && value !== null)).toBe(false);
  });
});
