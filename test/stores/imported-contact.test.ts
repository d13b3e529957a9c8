import { afterAll, beforeAll, expect, it } from 'vitest';
import { interactionIdOf } from '../../domain/ids.js';
import { acceptEvents } from '../../prisma/stores/intake.store.js';
import { relayOnce } from '../../workers/relay/relay.js';
import { recordingGateway, type RecordingGateway } from '../workers/relay/recording-gateway.js';
import { after, event, nextNumber, noon, openStory, quiet, tell, type StoryDatabase } from './story.js';

let story: StoryDatabase;

beforeAll(async () => {
  story = await openStory();
});
afterAll(() => story?.close());

type Changes = NonNullable<Parameters<typeof event>[0]>;

/** A contact of one customer, told by an earlier tool unless the changes say otherwise. */
function contact(): { id: string; of: (changes: Changes, hours: number) => ReturnType<typeof event> } {
  const name = `I-${nextNumber()}`;
  const who = { interaction: { id: name }, customer: { id: `C-${name}` } };
  return { id: interactionIdOf('helpdesk', name), of: (changes, hours) => event({ imported: true, ...who, ...changes, occurredAt: after(hours).toISOString() }) };
}

const stageOf = async (id: string): Promise<string> => (await story.db.interaction.findUniqueOrThrow({ where: { id } })).stage;

async function relay(...events: ReturnType<typeof event>[]): Promise<RecordingGateway> {
  const gateway = recordingGateway();
  await acceptEvents(story.db, events);
  await relayOnce({ db: story.db, gateway, clock: () => noon, log: quiet });
  return gateway;
}

it('is open with a deadline where a low answer is younger than it, and overdue where it is older', async () => {
  const [fresh, late] = [contact(), contact()];
  for (const [{ of }, hours] of [[fresh, -12], [late, -72]] as const) {
    const { changes, signals } = await relay(of({ type: 'history.surveyed' }, hours - 1), of({ type: 'history.answered', history: { rating: 2 } }, hours));
    expect([changes, signals]).toEqual([[], []]);
  }
  const cases = await story.db.recoveryCase.findMany({ where: { interactionId: { in: [fresh.id, late.id] } }, orderBy: { openedAt: 'desc' } });
  expect(cases).toMatchObject([
    { status: 'open', outreachDueAt: after(12), breachedAt: null, closedAt: null, clockStartedAt: null },
    { status: 'open', outreachDueAt: after(-48), breachedAt: after(-48), closedAt: null, clockStartedAt: null },
  ]);
  expect([await stageOf(fresh.id), await stageOf(late.id)]).toEqual(['recovering', 'recovering']);
});

it('was not asked when it is over and no survey is known, and stays open when it is not over', async () => {
  const [over, open] = [contact(), contact()];
  await tell(story.db, over.of({}, -9));
  await tell(story.db, open.of({ type: 'interaction.opened' }, -9));
  expect([await stageOf(over.id), await stageOf(open.id)]).toEqual(['not_asked', 'open']);
  expect(await story.db.decision.findMany({ where: { interactionId: over.id } })).toMatchObject([{ step: 'intake', outcome: 'do_not_ask', decidedBy: 'imported' }]);
  expect(await story.db.decision.count({ where: { interactionId: open.id } })).toBe(0);
});

it('gets a workflow once the living helpdesk tells of it', async () => {
  const { id, of } = contact();
  await tell(story.db, of({ type: 'interaction.opened' }, -9));
  const { changes } = await relay(of({ imported: false }, 0));
  expect(changes).toMatchObject([{ interactionId: id, change: { revision: 2, status: 'resolved' } }]);
  expect(await stageOf(id)).toBe('waiting');
});
