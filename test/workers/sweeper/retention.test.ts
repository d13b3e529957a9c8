import { afterAll, beforeAll, expect, it } from 'vitest';
import { queueDispatch, settleDispatch, claimDispatch, type DispatchDraft } from '../../../prisma/stores/dispatch.store.js';
import { keepSandboxMessage } from '../../../prisma/stores/sandbox.store.js';
import { sweepOnce, type SweeperDeps } from '../../../workers/sweeper/sweeper.js';
import { after, noon, openStory, quiet, silentGateway, type StoryDatabase } from '../../stores/story.js';

let story: StoryDatabase;
beforeAll(async () => {
  story = await openStory();
});
afterAll(() => story?.close());

const passOn = (day: number, keepTextsDays?: number): ReturnType<typeof sweepOnce> => {
  const deps: SweeperDeps = {
    db: story.db,
    gateway: { ...silentGateway, runsInteraction: async () => true },
    startClock: async () => undefined,
    clock: () => after(day * 24),
    log: quiet,
    ...(keepTextsDays === undefined ? {} : { keepTextsDays }),
  };
  return sweepOnce(deps);
};
const draft: DispatchDraft = {
  key: 'alert:one',
  purpose: 'alert',
  channel: 'email',
  address: 'ada@example.com',
  customerId: null,
  interactionId: null,
  invitationId: null,
  caseId: null,
  subject: 'Ada',
  text: 'Hello Ada',
  html: '<p>Hello Ada</p>',
  links: ['https://amends.example.com/s/x'],
  sample: false,
};

it('words are blanked once they are old, and the ledger keeps what was sent when', async () => {
  const { db } = story;
  const { id } = await queueDispatch(db, draft);
  await claimDispatch(db, id, 'fake', noon);
  await keepSandboxMessage(db, {
    dispatchId: id,
    channel: 'email',
    address: draft.address,
    sender: 'a@b.c',
    subject: 'Ada',
    text: 'Hello Ada',
    html: null,
    links: [],
  });
  await settleDispatch(db, id, { status: 'sent', provider: 'fake', providerMessageId: 'p1', code: null }, noon);
  const waiting = await queueDispatch(db, { ...draft, key: 'alert:two' });
  const inbound = { provider: 'fake', channel: 'sms', address: '+15005550006', text: '5 thanks', receivedAt: noon };
  await db.inboundMessage.create({ data: { ...inbound, id: 'inb_1', providerMessageId: 'm1', outcome: 'rating' } });
  await db.inboundMessage.create({ data: { ...inbound, id: 'inb_2', providerMessageId: 'm2' } });

  expect(await passOn(89)).toMatchObject({ texts: 0 });
  expect(await passOn(91)).toMatchObject({ texts: 2 });
  expect(await passOn(91)).toMatchObject({ texts: 0 });

  expect(await db.dispatch.findUniqueOrThrow({ where: { id } })).toMatchObject({
    ...{ key: 'alert:one', status: 'sent', settledAt: noon, providerMessageId: 'p1' },
    ...{ subject: null, text: '', html: null, links: [] },
  });
  expect(await db.sandboxMessage.findFirst()).toMatchObject({ text: '', subject: null });
  expect(await db.dispatch.findUnique({ where: { id: waiting.id } })).toMatchObject({ text: 'Hello Ada', status: 'queued' });
  expect(await db.inboundMessage.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
    { text: '', outcome: 'rating' },
    { text: '5 thanks' },
  ]);
});

it('are kept for as long as the settings say', async () => {
  const { db } = story;
  const { id } = await queueDispatch(db, { ...draft, key: 'alert:three' });
  await claimDispatch(db, id, 'fake', noon);
  await settleDispatch(db, id, { status: 'failed', provider: 'fake', providerMessageId: null, code: '550' }, noon);
  expect(await passOn(20, 30)).toMatchObject({ texts: 0 });
  expect(await passOn(31, 30)).toMatchObject({ texts: 1 });
});
