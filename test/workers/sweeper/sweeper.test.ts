import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { InteractionChange } from '../../../domain/interaction.js';
import { withSweepLock } from '../../../prisma/stores/sweep.store.js';
import { sweepOnce, type SweeperDeps } from '../../../workers/sweeper/sweeper.js';
import { after, answer, ask, event, noon, openStory, quiet, silentGateway, tell, type StoryDatabase } from '../../stores/story.js';

let story: StoryDatabase;
let told: { interactionId: string; change: InteractionChange }[];
let signals: { entityId: string; signal: string; payload: unknown }[];
let started: string[];
/** Interactions whose workflow is at work. */
let running: Set<string>;

beforeAll(async () => {
  story = await openStory();
});
afterAll(() => story?.close());
beforeEach(async () => {
  [told, signals, started, running] = [[], [], [], new Set()];
  await story.db.$executeRaw`TRUNCATE interaction, intake_event, dispatch CASCADE`;
});

const deps = (now: Date): SweeperDeps => ({
  db: story.db,
  gateway: {
    ...silentGateway,
    changeInteraction: async (interactionId, change) => void told.push({ interactionId, change }),
    signalInteraction: async (entityId, signal, payload) => void signals.push({ entityId, signal, payload }),
    runsInteraction: async (id) => running.has(id),
  },
  startClock: async (caseId) => void started.push(caseId),
  clock: () => now,
  log: quiet,
});
/** A pass so many minutes after the newest change of any interaction: those are stamped by the database's own clock. */
const passAfter = async (minutes: number) => {
  const { _max } = await story.db.interaction.aggregate({ _max: { updatedAt: true } });
  return sweepOnce(deps(new Date((_max.updatedAt ?? noon).getTime() + minutes * 60_000)));
};

describe('an undecided interaction', () => {
  it('gets a workflow when it has none for five minutes', async () => {
    const id = await tell(story.db, event());
    expect(await passAfter(4)).toMatchObject({ interactions: 0 });
    expect(await passAfter(6)).toMatchObject({ interactions: 1 });
    expect(told).toEqual([{ interactionId: id, change: { revision: 1, status: 'resolved', resolutionNumber: 1, resolvedAt: noon.toISOString() } }]);
  });

  it('is left alone while its workflow is at work, and makes room for others', async () => {
    const id = await tell(story.db, event());
    running.add(id);
    const before = await story.db.interaction.findUniqueOrThrow({ where: { id } });
    expect(await passAfter(6)).toMatchObject({ interactions: 0 });
    expect(told).toEqual([]);
    const looked = await story.db.interaction.findUniqueOrThrow({ where: { id } });
    expect([looked.stage, looked.updatedAt.getTime() > before.updatedAt.getTime()]).toEqual(['waiting', true]);
  });

  it('whose customer is asked if it is settled is looked into once an hour, and after its time', async () => {
    const id = await tell(story.db, event());
    const { customerId } = await story.db.interaction.findUniqueOrThrow({ where: { id } });
    const check = { id: 'chk_1', interactionId: id, customerId: customerId ?? '', resolutionNumber: 1, kind: 'confirmation', channel: 'email', language: 'en', token: 'chk_1', policyKey: 'default', policyVersion: 1 };
    const far = new Date(Date.now() + 86_400_000);
    await story.db.resolutionCheck.create({ data: { ...check, status: 'sent', sendAt: noon, waitsUntil: far } });
    expect(await passAfter(6)).toMatchObject({ interactions: 0 });
    expect(await passAfter(61)).toMatchObject({ interactions: 1 });
    expect(told).toMatchObject([{ interactionId: id, change: { status: 'resolved', resolutionNumber: 1 } }]);
    await story.db.resolutionCheck.update({ where: { id: 'chk_1' }, data: { waitsUntil: noon } });
    expect(await passAfter(6)).toMatchObject({ interactions: 1 });
  });

  it('of an earlier tool is none of ours', async () => {
    await tell(story.db, event({ imported: true }));
    expect(await passAfter(60)).toMatchObject({ interactions: 0 });
  });
});

it('wakes an interaction that was asked and whose invitation is over', async () => {
  const { interactionId, invitationId } = await ask(story.db);
  await story.db.invitation.update({ where: { id: invitationId }, data: { status: 'sent', sentAt: noon } });
  expect(await sweepOnce(deps(after(24)))).toMatchObject({ interactions: 0 });
  await story.db.interaction.updateMany({ data: { updatedAt: noon } });
  expect(await sweepOnce(deps(after(14 * 24 + 1)))).toMatchObject({ interactions: 1 });
  expect(told.map((one) => one.interactionId)).toEqual([interactionId]);
});

it('brings an answer up again that nobody has read', async () => {
  const asked = await ask(story.db);
  const responseId = await answer(story.db, asked, 2);
  expect(await sweepOnce(deps(after(1.05)))).toMatchObject({ responses: 0 });
  expect(await sweepOnce(deps(after(1.5)))).toMatchObject({ responses: 1 });
  expect(signals).toEqual([{ entityId: asked.interactionId, signal: 'responseReceived', payload: { responseId, revision: 1 } }]);
});

it('starts the clock of a case that came from an earlier tool', async () => {
  const facts = { interaction: { id: 'T-imported' }, customer: { id: 'C-imported' } };
  await tell(
    story.db,
    event({ ...facts, type: 'history.surveyed', occurredAt: after(-30).toISOString() }),
    event({ ...facts, type: 'history.answered', occurredAt: after(-29).toISOString(), history: { rating: 1 } }),
  );
  const { id } = await story.db.recoveryCase.findFirstOrThrow();
  expect(await passAfter(0)).toMatchObject({ cases: 0 });
  expect(await passAfter(2)).toMatchObject({ cases: 1 });
  expect(started).toEqual([id]);
});

describe('a message that nobody sends', () => {
  const dispatch = { purpose: 'survey', channel: 'email', address: 'a@example.com', text: 'How was it?', status: 'queued' };
  const statuses = async () => Object.fromEntries((await story.db.dispatch.findMany({ select: { id: true, status: true } })).map(({ id, status }) => [id, status]));

  it('is ended when its ask is over, and left in the queue while it is not', async () => {
    const [open, over] = [await ask(story.db), await ask(story.db)];
    await story.db.invitation.update({ where: { id: over.invitationId }, data: { status: 'cancelled' } });
    await story.db.dispatch.createMany({
      data: [
        { ...dispatch, id: 'dsp_open', key: 'open', invitationId: open.invitationId, createdAt: after(-1) },
        { ...dispatch, id: 'dsp_over', key: 'over', invitationId: over.invitationId, createdAt: after(-1) },
        { ...dispatch, id: 'dsp_young', key: 'young', invitationId: over.invitationId, createdAt: after(-0.2) },
      ],
    });
    expect(await sweepOnce(deps(noon))).toMatchObject({ dispatches: 1 });
    expect(await statuses()).toEqual({ dsp_open: 'queued', dsp_over: 'suppressed', dsp_young: 'queued' });
  });

  it('gets its workflow back where that is gone', async () => {
    const { interactionId, invitationId } = await ask(story.db);
    await story.db.dispatch.create({ data: { ...dispatch, id: 'dsp_1', key: '1', interactionId, invitationId, createdAt: noon } });
    await story.db.interaction.updateMany({ data: { updatedAt: noon } });
    expect(await sweepOnce(deps(after(0.2)))).toMatchObject({ interactions: 0 });
    expect(await sweepOnce(deps(after(0.3)))).toMatchObject({ interactions: 1 });
    expect(told.map((one) => one.interactionId)).toEqual([interactionId]);
  });

  it('about a case gets the clock of the case back', async () => {
    const asked = await ask(story.db);
    const responseId = await answer(story.db, asked, 1);
    const facts = { id: 'cas_1', number: 9_001, interactionId: asked.interactionId, customerId: asked.customerId, responseId, policyKey: 'default', policyVersion: 1 };
    await story.db.recoveryCase.create({ data: { ...facts, status: 'open', severity: 'high', rating: 1, openedAt: noon, outreachDueAt: after(24), clockStartedAt: noon } });
    await story.db.dispatch.create({ data: { ...dispatch, id: 'dsp_1', key: '1', purpose: 'alert', caseId: 'cas_1', createdAt: noon } });
    expect(await sweepOnce(deps(after(0.2)))).toMatchObject({ cases: 0 });
    expect(await sweepOnce(deps(after(0.3)))).toMatchObject({ cases: 1 });
    expect(started).toEqual(['cas_1']);
  });
});

it('is done by one worker at a time', async () => {
  const other = await withSweepLock(story.db, () => sweepOnce(deps(noon)));
  expect(other).toBeNull();
  expect(await sweepOnce(deps(noon))).not.toBeNull();
});
