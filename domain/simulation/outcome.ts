import { differenceOf, type Difference } from '../metrics/difference.js';
import { minimumRatings, wilson, type Interval } from '../metrics/interval.js';
import { missedWithin24h, type DayLoad } from './workload.js';

/** One decision of a simulation, as it is stored: by the draft, by the policies in force, and as it was made. */
export interface OutcomeRow {
  /** The day of the decision in the organisation's zone, `YYYY-MM-DD`, and its weekday, 1 Monday to 7 Sunday. */
  day: string;
  weekday: number;
  channel: string | null;
  team: string | null;
  segment: string | null;
  outcome: string;
  decidedBy: string | null;
  surveyChannel: string | null;
  liveOutcome: string;
  liveDecidedBy: string | null;
  liveSurveyChannel: string | null;
  isRecorded: boolean;
  replayDiffers: boolean;
}

/** What was observed of surveys before: per survey channel, how many went out, were answered, were low. */
export interface ObservedRates {
  surveyChannel: string;
  sent: number;
  answered: number;
  low: number;
}

export interface Capacity {
  perDay: number | null;
  from: 'given' | 'observed' | 'unknown';
}

export interface Share {
  /** Percent; null without a denominator. */
  value: number | null;
  numerator: number;
  denominator: number;
  interval: Interval | null;
}

const isAsk = (outcome: string): boolean => outcome === 'ask';

/** All figures of a simulation, each counted on the rows that it opens to. */
export function outcomeOf(rows: readonly OutcomeRow[], observed: readonly ObservedRates[], capacity: Capacity) {
  const asked = rows.filter(({ outcome }) => isAsk(outcome)).length;
  const liveAsked = rows.filter(({ liveOutcome }) => isAsk(liveOutcome)).length;
  const expected = expectedOf(rows, observed);
  return {
    decided: rows.length,
    asked,
    liveAsked,
    notAsked: notAskedOf(rows),
    byChannel: cutBy(rows, ({ channel }) => channel),
    byTeam: cutBy(rows, ({ team }) => team),
    bySegment: cutBy(rows, ({ segment }) => segment),
    byWeekday: cutBy(rows, ({ weekday }) => String(weekday)).toSorted((a, b) => Number(a.key) - Number(b.key)),
    bySurveyChannel: bySurveyChannel(rows),
    differences: differencesOf(rows),
    bias: biasOf(rows),
    expected,
    workload: workloadOf(rows, expected, capacity),
    exact: ['decided', 'asked', 'not asked by rule', 'differences', 'bias by segment'],
    assumed: assumptionsOf(expected, capacity),
  };
}

export type SimulationOutcome = ReturnType<typeof outcomeOf>;

function notAskedOf(rows: readonly OutcomeRow[]): { rule: string; count: number; liveCount: number }[] {
  const counts = new Map<string, { rule: string; count: number; liveCount: number }>();
  const of = (rule: string) => {
    const known = counts.get(rule) ?? { rule, count: 0, liveCount: 0 };
    counts.set(rule, known);
    return known;
  };
  for (const { outcome, decidedBy, liveOutcome, liveDecidedBy } of rows) {
    if (!isAsk(outcome)) of(decidedBy ?? 'unknown').count += 1;
    if (!isAsk(liveOutcome)) of(liveDecidedBy ?? 'unknown').liveCount += 1;
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count || b.liveCount - a.liveCount || a.rule.localeCompare(b.rule));
}

interface Cut {
  key: string | null;
  decided: number;
  asked: number;
  liveAsked: number;
}

function cutBy(rows: readonly OutcomeRow[], keyOf: (row: OutcomeRow) => string | null): Cut[] {
  const cuts = new Map<string | null, Cut>();
  for (const row of rows) {
    const key = keyOf(row);
    const cut = cuts.get(key) ?? { key, decided: 0, asked: 0, liveAsked: 0 };
    cuts.set(key, cut);
    cut.decided += 1;
    if (isAsk(row.outcome)) cut.asked += 1;
    if (isAsk(row.liveOutcome)) cut.liveAsked += 1;
  }
  return [...cuts.values()].toSorted((a, b) => b.decided - a.decided || String(a.key).localeCompare(String(b.key)));
}

/** Asks by the channel that they go out by; there is no such thing for what isn't asked. */
function bySurveyChannel(rows: readonly OutcomeRow[]): Cut[] {
  const channels = new Set(rows.flatMap(({ surveyChannel, liveSurveyChannel }) => [surveyChannel, liveSurveyChannel]).filter((channel) => channel !== null));
  return [...channels].toSorted().map((key) => {
    const asked = rows.filter(({ surveyChannel }) => surveyChannel === key).length;
    return { key, decided: asked, asked, liveAsked: rows.filter(({ liveSurveyChannel }) => liveSurveyChannel === key).length };
  });
}

/** How a decision differs between the draft and the policies in force; null where it doesn't. */
export function differenceKind(row: Pick<OutcomeRow, 'outcome' | 'decidedBy' | 'surveyChannel' | 'liveOutcome' | 'liveDecidedBy' | 'liveSurveyChannel'>): 'now_asked' | 'no_longer_asked' | 'otherwise' | null {
  if (isAsk(row.outcome) && !isAsk(row.liveOutcome)) return 'now_asked';
  if (!isAsk(row.outcome) && isAsk(row.liveOutcome)) return 'no_longer_asked';
  return row.decidedBy === row.liveDecidedBy && row.surveyChannel === row.liveSurveyChannel ? null : 'otherwise';
}

function differencesOf(rows: readonly OutcomeRow[]) {
  const kinds = rows.map(differenceKind);
  const count = (kind: string) => kinds.filter((each) => each === kind).length;
  const [nowAsked, noLongerAsked, otherwise] = [count('now_asked'), count('no_longer_asked'), count('otherwise')];
  return {
    toLive: nowAsked + noLongerAsked + otherwise,
    nowAsked,
    noLongerAsked,
    otherwise,
    toRecorded: rows.filter(({ replayDiffers }) => replayDiffers).length,
    recorded: rows.filter(({ isRecorded }) => isRecorded).length,
  };
}

/** Whether a segment is asked more, or less, often than all others together, and chance is an unlikely explanation. */
function biasOf(rows: readonly OutcomeRow[]) {
  const [all, allAsked] = [rows.length, rows.filter(({ outcome }) => isAsk(outcome)).length];
  return cutBy(rows, ({ segment }) => segment).map(({ key: segment, decided, asked }) => {
    const own = share(asked, decided);
    const others = share(allAsked - asked, all - decided);
    const difference = differenceOf(own, others);
    const isEnough = decided >= minimumRatings && all - decided >= minimumRatings;
    return { segment, asked: own, others, difference: plain(difference), isBiased: isEnough && difference !== null && difference.direction !== 'unclear' };
  });
}

const plain = (difference: Difference | null) => difference && { value: difference.value, interval: difference.interval };

function share(numerator: number, denominator: number): Share {
  return { value: denominator === 0 ? null : (100 * numerator) / denominator, numerator, denominator, interval: wilson(numerator, denominator) };
}

/**
 * Answers and low scores to expect when each survey channel keeps its observed rates. Intervals: Wilson's for the rates, scaled, and put
 * together over the channels by square and add, as for independent estimates.
 */
function expectedOf(rows: readonly OutcomeRow[], observed: readonly ObservedRates[]) {
  const sum = (of: (rates: ObservedRates) => number) => observed.reduce((total, rates) => total + of(rates), 0);
  const all = { surveyChannel: 'all', sent: sum(({ sent }) => sent), answered: sum(({ answered }) => answered), low: sum(({ low }) => low) };
  // A channel on which nothing was sent yet is expected to do as all channels together.
  const ratesOf = (channel: string) => observed.find((rates) => rates.surveyChannel === channel && rates.sent > 0) ?? all;
  const asks = bySurveyChannel(rows).map(({ key, asked }) => ({ asked, rates: ratesOf(key ?? '') }));
  const total = (part: (rates: ObservedRates) => number) => {
    if (all.sent === 0) return null;
    const parts = asks.map(({ asked, rates }) => ({ value: (asked * part(rates)) / rates.sent, interval: scaled(wilson(part(rates), rates.sent), asked) }));
    return combined(parts);
  };
  return {
    responseRate: share(all.answered, all.sent),
    lowShare: share(all.low, all.answered),
    answers: total(({ answered }) => answered),
    lowScores: total(({ low }) => low),
  };
}

function scaled(interval: Interval | null, asked: number): Interval {
  return interval === null ? { low: 0, high: asked } : { low: (interval.low / 100) * asked, high: (interval.high / 100) * asked };
}

function combined(parts: readonly { value: number; interval: Interval }[]): { value: number; interval: Interval } {
  const value = parts.reduce((total, part) => total + part.value, 0);
  const reach = (of: (part: { value: number; interval: Interval }) => number) => Math.hypot(...parts.map(of));
  return { value, interval: { low: Math.max(0, value - reach((part) => part.value - part.interval.low)), high: value + reach((part) => part.interval.high - part.value) } };
}

function workloadOf(rows: readonly OutcomeRow[], { lowScores }: ReturnType<typeof expectedOf>, capacity: Capacity) {
  const asked = rows.filter(({ outcome }) => isAsk(outcome)).length;
  const perAsk = lowScores === null || asked === 0 ? 0 : lowScores.value / asked;
  const loads = daysOf(rows).map((day): DayLoad => ({ ...day, expectedCases: day.asked * perAsk }));
  const missed = capacity.perDay === null || lowScores === null ? null : missedWithin24h(loads, capacity.perDay);
  return {
    capacityPerDay: capacity.perDay,
    capacityFrom: capacity.from,
    days: loads.map((load, index) => ({ ...load, missed24h: missed?.[index] ?? null })),
    casesPerDay: lowScores === null || loads.length === 0 ? null : lowScores.value / loads.length,
    missed24h: missed === null ? null : missed.reduce((total, each) => total + each, 0),
  };
}

/** Every day from the first to the last, also those on which nothing happened. */
function daysOf(rows: readonly OutcomeRow[]): { day: string; asked: number }[] {
  const counts = new Map<string, number>();
  for (const { day, outcome } of rows) counts.set(day, (counts.get(day) ?? 0) + (isAsk(outcome) ? 1 : 0));
  const known = [...counts.keys()].toSorted();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const days: { day: string; asked: number }[] = [];
  for (let atMs = Date.parse(first); atMs <= Date.parse(last); atMs += 86_400_000) {
    const day = new Date(atMs).toISOString().slice(0, 10);
    days.push({ day, asked: counts.get(day) ?? 0 });
  }
  return days;
}

function assumptionsOf({ answers }: ReturnType<typeof expectedOf>, capacity: Capacity): string[] {
  return [
    answers === null
      ? 'No survey has gone out yet, so no answers can be expected from what was observed.'
      : 'Answers and low scores: each survey channel keeps the response rate and the share of low scores that it had before.',
    'No answer is assumed of anybody whom the draft asks and who was not asked; so pauses after a low score follow real answers only.',
    'Open cases are those that really were open at the time.',
    ...(capacity.from === 'observed' ? ['Capacity: first outreaches a day as observed on days with any.'] : []),
    ...(capacity.from === 'unknown' ? ['Capacity is not known: no outreach has been logged yet. Give the outreaches that the team can make in a day.'] : []),
  ];
}
