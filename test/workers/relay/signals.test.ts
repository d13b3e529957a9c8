import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { inTransaction } from '../../../prisma/stores/database.js';
import { oweSignals } from '../../../prisma/stores/owed-signal.store.js';
import { relayOnce } from '../../../workers/relay/relay.js';
import { noon, openStory, quiet, type StoryDatabase } from '../../stores/story.js';
import { recordingGateway, type RecordingGateway } from './recording-gateway.js';

let story: StoryDatabase;
let gateway: RecordingGateway;

beforeAll(async () => {
  story = await openStory();
});
afterAll(() => story?.close());
beforeEach(async () => {
  gateway = recordingGateway();
  await story.db.workflowSignal.deleteMany();
});

const owe = (entityId: string, revision: number) =>
  inTransaction(story.db, (tx) => oweSignals(tx, [{ workflow: 'recovery', entityId, signal: 'caseChanged', payload: { revision, status: 'open', firstOutreachAt: null, resolvedAt: null } }]));
const answered = (entityId: string, revision: number) =>
  inTransaction(story.db, (tx) => oweSignals(tx, [{ workflow: 'interaction', entityId, signal: 'responseReceived', payload: { responseId: 'rsp_1', revision } }]));
const pass = () => relayOnce({ db: story.db, gateway, clock: () => noon, log: quiet });
const heard = (id: string) => gateway.signals.filter(({ entityId }) => entityId === id).map(({ payload }) => Reflect.get(Object(payload), 'revision'));
const open = () => story.db.workflowSignal.count({ where: { deliveredAt: null } });

it('goes out in order per entity, once', async () => {
  for (const revision of [1, 2, 3]) for (const id of ['cas_a', 'cas_b', 'cas_c']) await owe(id, revision);
  await answered('int_a', 1);
  expect(await pass()).toBe(10);
  for (const id of ['cas_a', 'cas_b', 'cas_c']) expect(heard(id)).toEqual([1, 2, 3]);
  expect(heard('int_a')).toEqual([1]);
  expect([await pass(), await open(), gateway.signals.length]).toEqual([0, 0, 10]);
});

it('is kept while Temporal is away, and goes out in order afterwards', async () => {
  for (const revision of [1, 2, 3, 4]) await owe('cas_d', revision);
  gateway.failAtCall(3);
  await expect(pass()).rejects.toThrow('Temporal is away');
  expect([heard('cas_d'), await open()]).toEqual([[1, 2], 2]);
  await pass();
  expect([heard('cas_d'), await open()]).toEqual([[1, 2, 3, 4], 0]);
});

it('is done with when its workflow has ended', async () => {
  await owe('cas_gone', 1);
  await pass();
  expect(await open()).toBe(0);
  expect(await story.db.workflowSignal.findFirst()).toMatchObject({ deliveredAt: noon, fault: 'no workflow at work' });
});

it('is set aside, visibly, when no workflow understands it', async () => {
  await story.db.workflowSignal.create({ data: { workflow: 'nobody', entityId: 'x', signal: 'y', payload: {} } });
  await owe('cas_e', 1);
  await pass();
  expect(await story.db.workflowSignal.findFirst({ where: { workflow: 'nobody' } })).toMatchObject({ deliveredAt: noon, fault: 'unknown workflow nobody' });
  expect(heard('cas_e')).toEqual([1]);
});
