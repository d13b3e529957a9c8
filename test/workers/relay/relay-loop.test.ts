import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../../prisma/client.js';
import { acceptEvents } from '../../../prisma/stores/intake.store.js';
import { startRelay } from '../../../workers/relay/relay-loop.js';
import { event, quiet } from '../../stores/story.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { eventually } from '../../support/wait.js';
import { recordingGateway, type RecordingGateway } from './recording-gateway.js';

let home: TestDatabase;
let db: Database;
let relays: { stop(): Promise<void> }[];

beforeEach(async () => {
  home = await createTestDatabase();
  db = openDatabase(home.url);
  relays = [];
});
afterEach(async () => {
  for (const relay of relays) await relay.stop();
  await db.$disconnect();
  await home.drop();
});

function relayWith(gateway: RecordingGateway): { stop(): Promise<void> } {
  const relay = startRelay(home.url, { db, gateway, clock: () => new Date(), log: quiet });
  relays.push(relay);
  return relay;
}
const isTold = (gateway: RecordingGateway, count: number) => eventually(() => gateway.changes.length >= count, { what: `${count} changes` });
const leaders = async (): Promise<number> => {
  const [row] = await db.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
  return Number(row?.count ?? 0);
};

it('is woken by a new event rather than by its clock', async () => {
  const gateway = recordingGateway();
  relayWith(gateway);
  await acceptEvents(db, [event()]);
  await isTold(gateway, 1);
  const lags: number[] = [];
  for (let told = 1; told <= 10; told += 1) {
    const postedAtMs = performance.now();
    await acceptEvents(db, [event()]);
    await eventually(() => gateway.changes.length > told, { intervalMs: 5 });
    lags.push(performance.now() - postedAtMs);
  }
  // Ten lags of a poll each second would have a median of half a second.
  expect(lags.toSorted((a, b) => a - b)[4]).toBeLessThan(400);
});

it('is done by one of several workers, and by the next when that one ends', async () => {
  const [first, second] = [recordingGateway(), recordingGateway()];
  const leader = relayWith(first);
  await acceptEvents(db, [event()]);
  await isTold(first, 1);
  relayWith(second);
  await acceptEvents(db, [event(), event()]);
  await isTold(first, 3);
  await leader.stop();
  await acceptEvents(db, [event()]);
  await isTold(second, 1);
  expect([first.changes.length, second.changes.length]).toEqual([3, 1]);
});

it('goes on when its connection was cut', async () => {
  const gateway = recordingGateway();
  relayWith(gateway);
  await eventually(async () => (await leaders()) === 1, { what: 'a relay that leads' });
  await db.$executeRaw`SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
  await acceptEvents(db, [event()]);
  await isTold(gateway, 1);
  await eventually(async () => (await leaders()) === 1, { what: 'a relay that leads again' });
  expect(gateway.changes).toHaveLength(1);
});

it('keeps what it owes while Temporal is away, and delivers it by itself afterwards', async () => {
  const gateway = recordingGateway();
  let refusals = 0;
  const away: RecordingGateway['changeInteraction'] = async () => {
    refusals += 1;
    throw new Error('Temporal is away');
  };
  const { changeInteraction } = gateway;
  gateway.changeInteraction = away;
  await acceptEvents(db, [event()]);
  relayWith(gateway);
  await eventually(() => refusals > 0, { what: 'a first attempt' });
  expect(await db.intakeEvent.findMany()).toMatchObject([{ relayedAt: null, parkedAt: null }]);
  gateway.changeInteraction = changeInteraction;
  await isTold(gateway, 1);
  await eventually(async () => (await db.intakeEvent.count({ where: { relayedAt: null } })) === 0, { what: 'the mark' });
});
