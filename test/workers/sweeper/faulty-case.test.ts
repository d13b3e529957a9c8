import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCase } from '../../../prisma/stores/case-lifecycle.store.js';
import { inTransaction } from '../../../prisma/stores/database.js';
import { queueDispatch } from '../../../prisma/stores/dispatch.store.js';
import { markClockStarted } from '../../../prisma/stores/recovery-clock.store.js';
import { sweepOnce, type SweeperDeps } from '../../../workers/sweeper/sweeper.js';
import { after, answer, ask, openStory, quiet, silentGateway, type StoryDatabase } from '../../stores/story.js';

let story: StoryDatabase;

beforeAll(async () => {
  story = await openStory();
});
afterAll(() => story?.close());

const gateway = { ...silentGateway, runsInteraction: async () => true };
const deps = (changes: Partial<SweeperDeps>): SweeperDeps => ({ db: story.db, gateway, startClock: async () => undefined, clock: () => after(2), log: quiet, ...changes });

async function caseDueAfter(hours: number): Promise<string> {
  const responseId = await answer(story.db, await ask(story.db), 2);
  return inTransaction(story.db, (tx) => openCase(tx, { responseId, severity: 'normal', outreachDueAt: after(hours).toISOString() }, after(1)));
}

it('starts the clocks of the others when one case has a fault, and comes back to it', async () => {
  const [faulty, sound] = [await caseDueAfter(25), await caseDueAfter(26)];
  const started: string[] = [];
  let broken = true;
  const startClock = async (id: string): Promise<void> => {
    if (broken && id === faulty) throw new Error('its policy is gone');
    started.push(id);
    await markClockStarted(story.db, id, after(2));
  };
  expect(await sweepOnce(deps({ startClock }))).toMatchObject({ cases: 1 });
  expect(started).toEqual([sound]);
  broken = false;
  expect(await sweepOnce(deps({ startClock }))).toMatchObject({ cases: 1 });
  expect(await sweepOnce(deps({ startClock }))).toMatchObject({ cases: 0 });
});

it('ends messages whose ask is over while Temporal is away', async () => {
  const { interactionId, customerId, invitationId } = await ask(story.db);
  const draft = { purpose: 'survey', channel: 'email', address: 'a@example.com', customerId, interactionId, invitationId, caseId: null, subject: null, text: '', html: null, links: [], sample: false } as const;
  const { id } = await queueDispatch(story.db, { ...draft, links: [], key: invitationId });
  await story.db.dispatch.update({ where: { id }, data: { createdAt: after(1) } });
  await story.db.invitation.update({ where: { id: invitationId }, data: { status: 'expired' } });
  await story.db.interaction.update({ where: { id: interactionId }, data: { stage: 'waiting', updatedAt: after(1) } });
  const away = { ...gateway, runsInteraction: () => Promise.reject(new Error('Temporal is away')) };
  await expect(sweepOnce(deps({ gateway: away }))).rejects.toThrow('Temporal is away');
  expect(await story.db.dispatch.findUnique({ where: { id } })).toMatchObject({ status: 'suppressed', code: 'ask_is_over' });
});
