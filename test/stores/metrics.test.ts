import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { kindOf, measuredMetrics, metricValue, type MeasuredMetric, type MetricValue } from '../../domain/metrics/metric-value.js';
import { openDatabase, type Database } from '../../prisma/client.js';
import type { MetricScope } from '../../prisma/stores/metric-scope.js';
import { countDrivers } from '../../prisma/stores/metrics-drivers.store.js';
import { countBreakdown, countSummary, countTrend, listRecords, type MetricRecord } from '../../prisma/stores/metrics.store.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { at, now, storeContact, type Contact } from './metric-data.js';

let home: TestDatabase;
let db: Database;

beforeAll(async () => {
  home = await createTestDatabase();
  db = openDatabase(home.url);
});
afterAll(async () => {
  await db?.$disconnect();
  await home?.drop();
});
afterEach(async () => {
  await db.$executeRawUnsafe('TRUNCATE interaction, intake_event, customer, organisation CASCADE');
});

const scope = (changes: Partial<MetricScope> = {}): MetricScope => ({ from: at(30), to: now, now, cuts: {}, ...changes });

async function store(...contacts: (Contact & { times?: number })[]): Promise<void> {
  for (const { times, ...contact } of contacts) {
    for (let index = 0; index < (times ?? 1); index += 1) await storeContact(db, contact);
  }
}

async function numbers(changes: Partial<MetricScope> = {}): Promise<(name: MeasuredMetric) => MetricValue> {
  const { counted } = await countSummary(db, scope(changes));
  return (name) => metricValue(name, counted[name], null);
}

const share = (numerator: number, denominator: number) => expect.objectContaining({ numerator, denominator, value: (100 * numerator) / denominator });

describe('ratings', () => {
  it('41 of 50 good ratings are 82 %', async () => {
    await store({ daysAgo: 3, rating: 5, times: 41 }, { daysAgo: 3, rating: 3, times: 9 });
    const value = await numbers();
    expect(value('csat')).toMatchObject({ value: 82, numerator: 41, denominator: 50, valid: true, band: 'good' });
    expect(value('csat').interval?.low).toBeCloseTo(69.2, 1);
    expect(value('averageRating')).toMatchObject({ value: (41 * 5 + 9 * 3) / 50, numerator: 232, denominator: 50 });
    expect(value('bottomBox')).toEqual(share(9, 50));
  });

  it('leaves out machines, second ratings and other scales', async () => {
    await store(
      { daysAgo: 3, rating: 2, outreachAfterHours: 1, resolved: true, second: 5 },
      { daysAgo: 3, rating: 5, grade: 'scanner' },
      { daysAgo: 3, rating: 1, grade: 'provisional' },
      { daysAgo: 3, rating: 10, instrument: 'nps' },
      { daysAgo: 3, rating: 2, instrument: 'nps' },
      { daysAgo: 3, rating: 7, instrument: 'nps' },
    );
    const value = await numbers();
    expect(value('csat')).toEqual(share(0, 1));
    expect(value('nps')).toMatchObject({ value: 0, numerator: 0, denominator: 3 });
    expect(value('agentAcknowledgementRate').denominator).toBe(2);
    expect(value('ces')).toMatchObject({ value: null, denominator: 0, interval: null });
  });

  it('counts from the first instant to before the last', async () => {
    await store({ daysAgo: 4, rating: 5 }, { daysAgo: 3, rating: 5 }, { daysAgo: 2, rating: 1 });
    const value = await numbers({ from: at(4), to: at(2) });
    expect(value('csat')).toEqual(share(2, 2));
  });
});

describe('invitations', () => {
  it('divides answers by what was delivered, and asks by contacts', async () => {
    await store({ daysAgo: 3, rating: 5 }, { daysAgo: 3, sent: 'delivered', times: 3 }, { daysAgo: 3, sent: 'undelivered' }, { daysAgo: 3, times: 5 });
    const { counts } = await countSummary(db, scope());
    const value = await numbers();
    expect(value('responseRate')).toEqual(share(1, 4));
    expect(value('surveyToContactRatio')).toEqual(share(5, 10));
    expect(counts).toMatchObject({ interactions: 10, invitationsSent: 5, responses: 1 });
  });
});

describe('recovery', () => {
  it('counts outreach within 24 hours among the low scores that are decided', async () => {
    await store(
      { daysAgo: 3, rating: 1, outreachAfterHours: 24 },
      { daysAgo: 3, rating: 2, outreachAfterHours: 24.001 },
      { daysAgo: 3, rating: 2 },
      { daysAgo: 3, rating: 2, outcome: 'do_not_contact' },
      { daysAgo: 0.5, rating: 2 },
      { daysAgo: 0.5, rating: 2, outreachAfterHours: 1, reached: true },
    );
    const value = await numbers();
    expect(value('recoveryRate')).toEqual(share(2, 5));
    expect(value('recoveryRateEligible')).toEqual(share(2, 4));
    expect(value('outreachEngagementRate')).toEqual(share(1, 3));
    expect((await countSummary(db, scope())).medianHoursToOutreach).toBeCloseTo(24, 3);
  });

  it('counts a customer who answered a personal message as engaged, and no machine and nobody who was not written to', async () => {
    await store({ daysAgo: 3, rating: 1, outreachAfterHours: 2, engaged: true }, { daysAgo: 3, rating: 2, outreachAfterHours: 2 }, { daysAgo: 3, rating: 2 });
    expect((await numbers())('outreachEngagementRate')).toEqual(share(1, 2));
  });

  it('calls a higher second rating of a recovered case an upgrade', async () => {
    const recovered = { daysAgo: 5, outreachAfterHours: 2, resolved: true };
    await store(
      { ...recovered, rating: 2, second: 5, closedAfterHours: 48 },
      { ...recovered, rating: 3, second: 3, closedAfterHours: 24 },
      { ...recovered, rating: 3, second: 5, secondGrade: 'scanner' },
      { ...recovered, rating: 1, askedAgain: true },
      { ...recovered, rating: 1 },
      { daysAgo: 5, rating: 1, outreachAfterHours: 2 },
    );
    const value = await numbers();
    expect(value('upgradeRate')).toEqual(share(1, 4));
    expect(value('upgradeRateOfAll')).toEqual(share(1, 5));
    expect(value('recoveryCsat')).toMatchObject({ value: 4, numerator: 8, denominator: 2 });
    expect(value('meanUplift')).toMatchObject({ value: 1.5, numerator: 3, denominator: 2 });
    expect(value('promotedShare')).toEqual(share(1, 2));
    expect(value('resolutionTime')).toMatchObject({ value: 36, denominator: 2 });
  });

  it('counts acknowledgements within 48 hours', async () => {
    await store({ daysAgo: 5, rating: 1, acknowledgedAfterHours: 48 }, { daysAgo: 5, rating: 1, acknowledgedAfterHours: 49 }, { daysAgo: 5, rating: 1 });
    expect((await numbers())('agentAcknowledgementRate')).toEqual(share(1, 3));
  });
});

describe('service', () => {
  it('counts a reopening within seven days of the resolution it undoes', async () => {
    await store(
      { daysAgo: 20, reopenedAfterHours: 7 * 24 },
      { daysAgo: 20, reopenedAfterHours: 7 * 24 + 1 },
      { daysAgo: 20, reopenedAfterHours: 5 * 24, resolvedAgainAfterHours: 15 * 24 },
      { daysAgo: 20 },
      { daysAgo: 40, reopenedAfterHours: 24 },
    );
    expect((await numbers())('reopenRate')).toEqual(share(2, 4));
  });

  it('tells what was resolved at the first contact from what came back', async () => {
    await store(
      { daysAgo: 25, customer: 'a', issueType: 'refund' },
      { daysAgo: 20, customer: 'a', issueType: 'refund' },
      { daysAgo: 20, customer: 'a', issueType: 'login' },
      { daysAgo: 20, reopenedAfterHours: 24 },
      { daysAgo: 5, customer: 'b' },
    );
    const value = await numbers();
    expect(value('fcr')).toEqual(share(2, 4));
    expect(value('repeatContactRate')).toEqual(share(1, 5));
  });
});

describe('every number', () => {
  it('equals the count over its records, whatever the data and the cut', async () => {
    await store(...generatedContacts(160));
    for (const cuts of [{}, { team: 'billing' }, { team: '(none)' }]) {
      const value = await numbers({ cuts });
      for (const name of measuredMetrics) {
        const records = await allRecords(name, scope({ cuts }));
        const { denominator, numerator, value: shown } = value(name);
        expect({ name, records: records.length }).toEqual({ name, records: denominator });
        const counted = { share: hits(records), mean: mean(records), median: denominator }[kindOf(name)];
        const told = { share: numerator, mean: shown ?? 0, median: numerator }[kindOf(name)];
        expect(counted).toBeCloseTo(told, 9);
      }
    }
  });

  it('is the sum of its trend and of its cuts', async () => {
    await store(...generatedContacts(60));
    const value = await numbers();
    for (const name of ['csat', 'responseRate', 'recoveryRate', 'upgradeRate'] as const) {
      const { points } = await countTrend(db, scope(), name, 'day');
      expect(total(points.map(({ records }) => records))).toBe(value(name).denominator);
      const items = await countBreakdown(db, scope(), 'team');
      expect(items.map(({ key }) => key).toSorted()).toEqual(['(none)', 'billing', 'care']);
      expect(total(items.map(({ counted }) => counted[name].hits))).toBe(value(name).numerator);
    }
  });

  it('puts a day where the organisation has it', async () => {
    await db.organisation.create({ data: { id: 1, name: 'Northwind', timeZone: 'Pacific/Auckland' } });
    await store({ daysAgo: 0.25, rating: 5 });
    const { points, timeZone } = await countTrend(db, scope({ from: at(1), to: now }), 'csat', 'day');
    expect(timeZone).toBe('Pacific/Auckland');
    expect(points.filter(({ records }) => records === 1).map(({ from }) => from.toISOString())).toEqual(['2026-11-19T11:00:00.000Z']);
  });
});

describe('drivers', () => {
  it('ranks what low scores with a comment carry, with the words of customers', async () => {
    await store(
      { daysAgo: 3, rating: 1, comment: 'Slow, and sent around', drivers: ['wait_time', 'repeat_transfers'] },
      { daysAgo: 2, rating: 3, comment: 'Ages!', drivers: ['wait_time', 'wait_time'] },
      { daysAgo: 2, rating: 2, comment: 'no words for it', drivers: [] },
      { daysAgo: 2, rating: 2 },
      { daysAgo: 2, rating: 5, comment: 'Quick', drivers: ['wait_time'] },
    );
    const { lowScoresWithComment, drivers } = await countDrivers(db, scope());
    expect(lowScoresWithComment).toBe(3);
    expect(drivers).toMatchObject([
      { key: 'wait_time', lowScores: 2, averageRating: 3, quotes: ['Ages!', 'Slow,'] },
      { key: 'repeat_transfers', lowScores: 1, averageRating: 1, quotes: ['Slow,'] },
    ]);
    expect(await countDrivers(db, scope({ cuts: { team: 'care' } }))).toEqual({ lowScoresWithComment: 0, allRatings: { count: 0, sum: 0, squares: 0 }, drivers: [] });
  });
});

/** The same contacts at each run, of every shape: a small linear congruential generator picks. */
function generatedContacts(count: number): Contact[] {
  let state = 42;
  const pick = <T>(...choices: T[]): T => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return choices[Math.floor((state / 2 ** 31) * choices.length)] as T;
  };
  return Array.from({ length: count }, () => {
    const rating = pick(undefined, 1, 2, 3, 4, 5, 5);
    const contact: Contact = {
      daysAgo: pick(0.2, 1, 3, 8, 16, 22, 29, 31),
      team: pick('billing', 'care', null),
      issueType: pick('refund', 'login', 'parcel'),
      customer: pick('p', 'q', 'r', 's', 't'),
      instrument: pick('csat', 'csat', 'csat', 'nps', 'ces'),
      grade: pick('confirmed', 'confirmed', 'confirmed', 'scanner', 'provisional'),
      resolved: pick(true, true, false),
      reached: pick(true, false),
      askedAgain: pick(true, false),
    };
    if (rating !== undefined) contact.rating = rating;
    else contact.sent = pick('undelivered', 'delivered');
    const outreach = pick(undefined, 1, 20, 30);
    if (outreach !== undefined) contact.outreachAfterHours = outreach;
    const second = pick(undefined, 2, 5);
    if (second !== undefined) contact.second = second;
    const reopened = pick(undefined, undefined, 24, 200);
    if (reopened !== undefined) contact.reopenedAfterHours = reopened;
    const closed = pick(undefined, 50);
    if (closed !== undefined) contact.closedAfterHours = closed;
    return contact;
  });
}

async function allRecords(name: MeasuredMetric, within: MetricScope): Promise<MetricRecord[]> {
  const records: MetricRecord[] = [];
  let after: { at: Date; key: string } | null = null;
  do {
    const page: MetricRecord[] = await listRecords(db, within, name, { limit: 25, after });
    records.push(...page.slice(0, 25));
    const last = page.length > 25 ? page[24] : undefined;
    after = last ? { at: last.at, key: last.key } : null;
  } while (after !== null);
  expect(new Set(records.map(({ key }) => key)).size).toBe(records.length);
  return records;
}

const hits = (records: readonly MetricRecord[]): number => records.filter(({ inNumerator }) => inNumerator).length;
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const mean = (records: readonly MetricRecord[]): number => (records.length === 0 ? 0 : total(records.map(({ value }) => value ?? 0)) / records.length);
