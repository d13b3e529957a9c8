import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { interactionIdOf } from '../../domain/ids.js';
import { openDatabase, type Database } from '../../prisma/client.js';
import { acceptEvents } from '../../prisma/stores/intake.store.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/wait.js';
import { event } from './story.js';

let home: TestDatabase;
let db: Database;

beforeAll(async () => {
  home = await createTestDatabase();
  db = openDatabase(home.url, 20);
});
afterAll(async () => {
  await db?.$disconnect();
  await home?.drop();
});

describe('accepting events', () => {
  it('stores them with a bare interaction each and answers in the order of the input', async () => {
    const events = [event({ id: 'z' }), event({ id: 'a' }), event({ id: 'm', type: 'customer.purchased' })];
    const bought = { ...events[2]!, interaction: undefined };
    const given = [events[0]!, events[1]!, bought];
    const { accepted, duplicates, events: answers } = await acceptEvents(db, given);
    expect([accepted, duplicates]).toEqual([3, 0]);
    const idOf = (index: number) => interactionIdOf('helpdesk', events[index]!.interaction!.id);
    expect(answers).toEqual([
      { id: 'z', interactionId: idOf(0), duplicate: false },
      { id: 'a', interactionId: idOf(1), duplicate: false },
      { id: 'm', interactionId: null, duplicate: false },
    ]);
    expect(await db.interaction.findUnique({ where: { id: idOf(0) } })).toMatchObject({ stage: 'open', status: 'open', revision: 0, customerId: null });
  });

  it('keeps the first of two events with one id, in an array and between arrays', async () => {
    const first = event({ id: 'twice', interaction: { team: 'first' } });
    const second = { ...first, interaction: { ...first.interaction!, team: 'second' } };
    const { events } = await acceptEvents(db, [first, second, event()]);
    expect(events.map(({ duplicate }) => duplicate)).toEqual([false, true, false]);
    expect(await acceptEvents(db, [second])).toMatchObject({ accepted: 0, duplicates: 1 });
    expect(await db.intakeEvent.findFirst({ where: { externalEventId: 'twice' } })).toMatchObject({ payload: { interaction: { team: 'first' } } });
  });

  it('tells the events of two sources apart', async () => {
    const one = event({ id: 'same' });
    expect(await acceptEvents(db, [one, { ...one, source: 'callcentre' }])).toMatchObject({ accepted: 2, duplicates: 0 });
  });

  it('takes each event once when overlapping arrays arrive together in different orders', async () => {
    const events = Array.from({ length: 200 }, (_, index) => event({ id: `race-${index}`, interaction: { id: `race-${index % 50}` } }));
    const arrays = Array.from({ length: 16 }, (_, turn) => {
      const turned = [...events.slice(turn * 11), ...events.slice(0, turn * 11)];
      return turn % 2 === 0 ? turned : turned.toReversed();
    });
    const answers = await Promise.all(arrays.map((array) => acceptEvents(db, array)));
    expect(answers.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(200);
    expect(answers.reduce((sum, { duplicates }) => sum + duplicates, 0)).toBe(15 * 200);
    expect(await db.intakeEvent.count({ where: { externalEventId: { startsWith: 'race-' } } })).toBe(200);
    expect(await db.interaction.count({ where: { externalId: { startsWith: 'race-' } } })).toBe(50);
  });

  it('wakes the relay, but not for what was known', async () => {
    const relay = new Client({ connectionString: home.url });
    await relay.connect();
    let rings = 0;
    relay.on('notification', () => (rings += 1));
    await relay.query('LISTEN amends_relay');
    const known = event();
    await acceptEvents(db, [known, event()]);
    await eventually(() => rings === 1, { what: 'a notification' });
    await acceptEvents(db, [known]);
    await relay.query('SELECT 1');
    expect(rings).toBe(1);
    await relay.end();
  });
});
