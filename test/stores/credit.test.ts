import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IncomingEvent } from '../../domain/intake/event.schema.js';
import { metricValue } from '../../domain/metrics/metric-value.js';
import { openDatabase, type Database } from '../../prisma/client.js';
import { acceptEvents, listUnrelayed, markRelayed } from '../../prisma/stores/intake.store.js';
import { countBreakdown, countOne, countTrend, listRecords } from '../../prisma/stores/metrics.store.js';
import { foldBatch } from '../../workers/relay/fold-batch.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { at, dayMs, now, storeContact } from './metric-data.js';

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

const hourMs = 3_600_000;
let counter = 0;

/** Sends events of one contact and folds them, in the given order. */
async function tell(id: string, given: readonly [type: string, hour: number, agent?: string][]): Promise<void> {
  const events = given.map(([type, hour, agent]) => {
    counter += 1;
    return {
      id: `e-${counter}`,
      source: 'desk',
      type: `interaction.${type}`,
      occurredAt: new Date(now.getTime() - 3 * dayMs + hour * hourMs).toISOString(),
      interaction: { id, ...(agent === undefined ? {} : { agent: { id: agent, name: `Agent ${agent}`, email: `${agent}@example.com` } }) },
      customer: { id: `C-${id}` },
    } as IncomingEvent;
  });
  await acceptEvents(db, events);
  const owed = await listUnrelayed(db, 100);
  await foldBatch(db, owed, now, { alone: false });
  await markRelayed(
    db,
    owed.map(({ seq }) => seq),
    now,
  );
}

async function creditsOf(externalId: string): Promise<string[]> {
  const rows = await db.interactionCredit.findMany({
    where: { interaction: { externalId } },
    orderBy: [{ resolutionNumber: 'asc' }, { agentId: 'asc' }],
  });
  return rows.map(
    ({ resolutionNumber, agentId, agentEmail, share, method }) => `${resolutionNumber}: ${agentId} <${agentEmail}> ${share} ${method}`,
  );
}

describe('who handled a contact', () => {
  it('is stored when it resolves, and stays so whoever gets it later', async () => {
    await tell('T-1', [
      ['opened', 0, 'a'],
      ['contacted', 1],
      ['transferred', 2, 'b'],
    ]);
    expect(await creditsOf('T-1')).toEqual([]);
    await tell('T-1', [['resolved', 3]]);
    const frozen = ['1: a <a@example.com> 0.5 contacts', '1: b <b@example.com> 0.5 contacts'];
    expect(await creditsOf('T-1')).toEqual(frozen);
    await tell('T-1', [
      ['updated', 4, 'c'],
      ['transferred', 5, 'd'],
      ['contacted', 6, 'd'],
    ]);
    expect(await creditsOf('T-1')).toEqual(frozen);
  });

  it('is completed by what happened before the resolution and was told late', async () => {
    await tell('T-2', [
      ['opened', 0, 'a'],
      ['resolved', 3],
    ]);
    expect(await creditsOf('T-2')).toEqual(['1: a <a@example.com> 1 whole']);
    await tell('T-2', [
      ['updated', 2, 'a'],
      ['contacted', 1, 'b'],
    ]);
    expect(await creditsOf('T-2')).toEqual(['1: a <a@example.com> 0.5 contacts', '1: b <b@example.com> 0.5 contacts']);
  });
});

describe("an agent's numbers", () => {
  const scope = { from: at(30), to: now, now, cuts: {} };
  const csatOf = async (agent: string) => metricValue('csat', await countOne(db, { ...scope, cuts: { agent } }, 'csat'), null);

  beforeAll(async () => {
    const share = async (rating: number, credits: Record<string, number>): Promise<void> => {
      const interactionId = await storeContact(db, { daysAgo: 2, rating });
      await db.interaction.update({
        where: { id: interactionId },
        data: { agentId: Object.keys(credits)[0] ?? null, resolutionNumber: 1 },
      });
      const rows = Object.entries(credits).map(([agentId, part]) => ({
        interactionId,
        resolutionNumber: 1,
        agentId,
        agentName: `Agent ${agentId}`,
        share: part,
        method: 'contacts',
      }));
      await db.interactionCredit.createMany({ data: rows });
    };
    // x: two alone (5 and 2) and a half of a 5 with y; y: that half, and a quarter of a 1 with z.
    await share(5, { x: 1 });
    await share(2, { x: 1 });
    await share(5, { x: 0.5, y: 0.5 });
    await share(1, { y: 0.25, z: 0.75 });
  });

  it('count what was shared by the share, and say on how many ratings they rest', async () => {
    expect(await csatOf('x')).toMatchObject({ numerator: 1.5, denominator: 2.5, value: 60, n: 3 });
    expect(await csatOf('y')).toMatchObject({ numerator: 0.5, denominator: 0.75, n: 2 });
    expect(await csatOf('z')).toMatchObject({ numerator: 0, denominator: 0.75, value: 0, n: 1 });
    expect(await csatOf('nobody')).toMatchObject({ denominator: 0, n: 0, value: null });
    const mean = metricValue('averageRating', await countOne(db, { ...scope, cuts: { agent: 'y' } }, 'averageRating'), null);
    expect(mean.value).toBeCloseTo((0.5 * 5 + 0.25 * 1) / 0.75, 9);
  });

  it('are the same in the list of agents, over time, and in the records behind them', async () => {
    const rows = await countBreakdown(db, scope, 'agent');
    const shown = rows
      .filter(({ key }) => ['x', 'y', 'z'].includes(key))
      .map(({ key, label, counted }) => [key, label, counted.csat.records, counted.csat.credit?.records]);
    expect(shown.toSorted(([one], [other]) => String(one).localeCompare(String(other)))).toEqual([
      ['x', 'Agent x', 3, 2.5],
      ['y', 'Agent y', 2, 0.75],
      ['z', 'Agent z', 1, 0.75],
    ]);
    const { points } = await countTrend(db, { ...scope, cuts: { agent: 'x' } }, 'csat', 'month');
    expect(points.reduce((sum, { credit }) => sum + (credit?.records ?? 0), 0)).toBe(2.5);
    const records = await listRecords(db, { ...scope, cuts: { agent: 'y' } }, 'csat', { limit: 10, after: null });
    expect(records.map(({ rating, share }) => [rating, share]).toSorted(([one], [other]) => (one ?? 0) - (other ?? 0))).toEqual([
      [1, 0.25],
      [5, 0.5],
    ]);
  });

  it('leave the numbers of everybody as they are: each rating counts once', async () => {
    const all = metricValue('csat', await countOne(db, scope, 'csat'), null);
    expect(all).toMatchObject({ numerator: 2, denominator: 4, n: 4 });
  });
});
