import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { interactionIdOf } from '../../../domain/ids.js';
import type { InteractionChange } from '../../../domain/interaction.js';
import { acceptEvents } from '../../../prisma/stores/intake.store.js';
import { SignalRefused } from '../../../workers/workflow-gateway.js';
import { relayOnce, type RelayDeps } from '../../../workers/relay/relay.js';
import { after, event, nextNumber, noon, openStory, quiet, type StoryDatabase } from '../../stores/story.js';
import { recordingGateway, type RecordingGateway } from './recording-gateway.js';

let story: StoryDatabase;
let gateway: RecordingGateway = recordingGateway();

beforeAll(async () => {
  story = await openStory();
});
afterAll(() => story?.close());
afterEach(async () => {
  gateway = recordingGateway();
  await pass();
  gateway = recordingGateway();
});

const deps = (): RelayDeps => ({ db: story.db, gateway, clock: () => noon, log: quiet });
const pass = () => relayOnce(deps());
const drain = async (): Promise<void> => {
  for (let settled = 1; settled > 0; ) settled = await pass();
};
const told = (id: string): InteractionChange[] => gateway.changes.filter(({ interactionId }) => interactionId === id).map(({ change }) => change);
const interaction = (id: string) => story.db.interaction.findUniqueOrThrow({ where: { id }, include: { customer: true } });
const contact = () => {
  const name = `R-${nextNumber()}`;
  return { id: interactionIdOf('helpdesk', name), of: (changes: Parameters<typeof event>[0] = {}) => event({ ...changes, interaction: { id: name, ...changes.interaction } }) };
};

describe('events', () => {
  it('become an interaction with its customer, of which its workflow is told', async () => {
    const { id, of } = contact();
    await acceptEvents(story.db, [of({ customer: { name: 'Grace' } })]);
    expect(await pass()).toBe(1);
    expect(await interaction(id)).toMatchObject({ status: 'resolved', stage: 'waiting', resolvedAt: noon, resolutionNumber: 1, revision: 1, team: 'billing', customer: { name: 'Grace' } });
    expect(told(id)).toEqual([{ revision: 1, status: 'resolved', resolutionNumber: 1, resolvedAt: noon.toISOString() }]);
    expect(await pass()).toBe(0);
    expect(gateway.changes).toHaveLength(1);
  });

  it('count once, however often they are posted', async () => {
    const { id, of } = contact();
    const [opened, resolved] = [of({ type: 'interaction.opened' }), of()];
    await acceptEvents(story.db, [opened, resolved, resolved]);
    await pass();
    await acceptEvents(story.db, [resolved, opened]);
    expect(await pass()).toBe(0);
    expect(await interaction(id)).toMatchObject({ revision: 2, resolutionNumber: 1 });
  });

  it('give the same in any order of arrival', async () => {
    const story1 = contact();
    const tale = [
      story1.of({ type: 'interaction.opened', occurredAt: after(-3).toISOString(), customer: { id: 'C-order', name: 'Old' } }),
      story1.of({ type: 'interaction.resolved', occurredAt: after(-2).toISOString(), customer: { id: 'C-order', name: 'Older' } }),
      story1.of({ type: 'interaction.reopened', occurredAt: after(-1).toISOString(), customer: { id: 'C-order', name: 'New' } }),
    ];
    for (const one of tale.toReversed()) {
      await acceptEvents(story.db, [one]);
      await pass();
    }
    expect(await interaction(story1.id)).toMatchObject({ status: 'open', stage: 'open', resolutionNumber: 1, reopenedAt: after(-1), revision: 3, customer: { name: 'New' } });
    expect(told(story1.id).map(({ revision }) => revision)).toEqual([1, 2, 3]);
  });

  it('leave an interaction with the customer of its newest event', async () => {
    const { id, of } = contact();
    await acceptEvents(story.db, [of({ customer: { id: 'C-newer' } })]);
    await pass();
    await acceptEvents(story.db, [of({ type: 'interaction.opened', occurredAt: after(-2).toISOString(), customer: { id: 'C-before', name: 'Before' } })]);
    await pass();
    expect(await interaction(id)).toMatchObject({ customer: { externalId: 'C-newer' }, openedAt: after(-2) });
    expect(await story.db.customer.findUnique({ where: { externalId: 'C-before' } })).toMatchObject({ name: 'Before' });
  });

  it('tell of a purchase once', async () => {
    const bought = event({ type: 'customer.purchased', customer: { id: 'C-buyer' } });
    await acceptEvents(story.db, [bought]);
    await pass();
    await story.db.intakeEvent.updateMany({ where: { customerKey: 'C-buyer' }, data: { relayedAt: null } });
    await pass();
    expect(await story.db.purchase.count()).toBe(1);
  });
});

describe('what goes wrong', () => {
  it('parks an event that cannot be folded, and no other, not even of the same interaction', async () => {
    const [sick, well] = [contact(), contact()];
    const poison = sick.of({ type: 'interaction.updated' });
    await acceptEvents(story.db, [sick.of(), poison, well.of(), sick.of({ type: 'interaction.contacted' })]);
    await story.db.$executeRaw`UPDATE intake_event SET payload = payload - 'interaction' WHERE external_event_id = ${poison.id}`;
    await drain();
    expect(await story.db.intakeEvent.findMany({ where: { parkedAt: { not: null } } })).toMatchObject([{ externalEventId: poison.id, relayedAt: null, fault: expect.stringContaining('names none') }]);
    expect(await interaction(sick.id)).toMatchObject({ status: 'resolved', revision: 2 });
    expect([told(sick.id).length, told(well.id).length]).toEqual([1, 1]);
  });

  it('parks an event that the database refuses, and no other', async () => {
    const [sick, well] = [contact(), contact()];
    const poison = sick.of();
    await acceptEvents(story.db, [well.of(), poison, contact().of()]);
    await story.db.$executeRaw`UPDATE intake_event SET payload = jsonb_set(payload, '{interaction,complex}', '"perhaps"') WHERE external_event_id = ${poison.id}`;
    await drain();
    const parked = await story.db.intakeEvent.findMany({ where: { externalEventId: poison.id } });
    expect(parked).toMatchObject([{ parkedAt: noon }]);
    expect(await story.db.intakeEvent.count({ where: { relayedAt: null, parkedAt: null } })).toBe(0);
    expect(told(well.id)).toHaveLength(1);
  });

  it('lays a fault at the door of the event that makes it, not of its neighbours', async () => {
    const { id, of } = contact();
    const poison = of({ type: 'interaction.updated', occurredAt: after(-1).toISOString() });
    const others = [of({ type: 'interaction.opened', occurredAt: after(-2).toISOString() }), of(), of({ type: 'interaction.contacted', occurredAt: after(1).toISOString() })];
    await acceptEvents(story.db, [others[0]!, poison, others[1]!, others[2]!]);
    await story.db.$executeRaw`UPDATE intake_event SET payload = jsonb_set(payload, '{interaction,complex}', '"perhaps"') WHERE external_event_id = ${poison.id}`;
    await drain();
    expect(await story.db.intakeEvent.findMany({ where: { interactionId: id, parkedAt: { not: null } } })).toMatchObject([{ externalEventId: poison.id, fault: expect.stringContaining('22P02') }]);
    expect(await interaction(id)).toMatchObject({ status: 'resolved', revision: 3, contacts: 1 });
    expect(told(id).at(-1)).toMatchObject({ revision: 3 });
  });

  it('folds a parked event that was put right and let go', async () => {
    const { id, of } = contact();
    const poison = of();
    await acceptEvents(story.db, [poison]);
    await story.db.$executeRaw`UPDATE intake_event SET payload = payload - 'interaction' WHERE external_event_id = ${poison.id}`;
    await pass();
    expect(told(id)).toEqual([]);
    await story.db.intakeEvent.updateMany({ where: { externalEventId: poison.id }, data: { payload: JSON.parse(JSON.stringify(poison)), parkedAt: null, fault: null } });
    await pass();
    expect([await interaction(id), told(id)]).toMatchObject([{ status: 'resolved' }, [{ revision: 1 }]]);
  });

  it('sets an interaction aside that Temporal refuses, and tells of the others', async () => {
    const [sick, well] = [contact(), contact()];
    await acceptEvents(story.db, [sick.of(), well.of()]);
    const changeInteraction: RecordingGateway['changeInteraction'] = async (id, change) => {
      if (id === sick.id) throw new SignalRefused('too many signals');
      return gateway.changeInteraction(id, change);
    };
    await relayOnce({ ...deps(), gateway: { ...gateway, changeInteraction } });
    expect(told(well.id)).toHaveLength(1);
    const [refused, taken] = await Promise.all([sick.id, well.id].map((interactionId) => story.db.intakeEvent.findMany({ where: { interactionId } })));
    expect(refused).toMatchObject([{ parkedAt: noon, relayedAt: null, fault: 'refused by Temporal' }]);
    expect(taken).toMatchObject([{ parkedAt: null, relayedAt: noon }]);
  });

  it.each(['40P01', '57P01', '53300', '42P01'])('blames no event for a database in trouble (%s)', async (state) => {
    const { id, of } = contact();
    await acceptEvents(story.db, [of()]);
    await story.db.$executeRawUnsafe(`CREATE FUNCTION trouble() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'away' USING ERRCODE = '${state}'; END $$`);
    await story.db.$executeRaw`CREATE TRIGGER trouble BEFORE UPDATE ON interaction FOR EACH ROW EXECUTE FUNCTION trouble()`;
    await expect(pass()).rejects.toThrow('away');
    await story.db.$executeRaw`DROP FUNCTION trouble() CASCADE`;
    await pass();
    expect(told(id)).toHaveLength(1);
    expect(await story.db.intakeEvent.findMany({ where: { interactionId: id } })).toMatchObject([{ relayedAt: noon, parkedAt: null }]);
  });

  it('loses nothing when it dies between telling Temporal and marking', async () => {
    const contacts = Array.from({ length: 40 }, contact);
    await acceptEvents(story.db, contacts.map(({ of }) => of()));
    gateway.failAtCall(17);
    await expect(pass()).rejects.toThrow('Temporal is away');
    expect(await story.db.intakeEvent.count({ where: { relayedAt: null, parkedAt: null } })).toBe(40);
    await drain();
    for (const { id } of contacts) expect(new Set(told(id).map((change) => JSON.stringify(change))).size).toBe(1);
    expect(await story.db.intakeEvent.count({ where: { relayedAt: null, parkedAt: null } })).toBe(0);
  });
});

it('drains a thousand events, each interaction told of its newest state', async () => {
  const contacts = Array.from({ length: 500 }, contact);
  const tales = contacts.flatMap(({ of }) => [of({ type: 'interaction.opened' }), of({ occurredAt: after(1).toISOString() })]);
  await acceptEvents(story.db, tales);
  await drain();
  const newest = new Map(gateway.changes.map(({ interactionId, change }) => [interactionId, change]));
  expect(newest.size).toBe(500);
  expect([...newest.values()].every(({ revision, status }) => revision === 2 && status === 'resolved')).toBe(true);
  expect(await story.db.intakeEvent.count({ where: { relayedAt: null, parkedAt: null } })).toBe(0);
});
