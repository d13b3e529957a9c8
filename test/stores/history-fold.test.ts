import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IncomingEvent } from '../../domain/intake/event.schema.js';
import { interactionIdOf } from '../../domain/ids.js';
import { applyCommand } from '../../prisma/stores/recovery-case.store.js';
import { after, event, nextNumber, openStory, tell, type StoryDatabase } from './story.js';

let story: StoryDatabase;

beforeAll(async () => {
  story = await openStory();
});
afterAll(() => story?.close());

type History = NonNullable<IncomingEvent['history']>;
interface Tale {
  id: string;
  of: (type: IncomingEvent['type'], hours: number, history?: History) => IncomingEvent;
}

/** An interaction that an earlier tool knew. */
function tale(): Tale {
  const name = `H-${nextNumber()}`;
  const customer = { id: `C-${name}`, name: 'Ada Quist', email: `${name.toLowerCase()}@example.com` };
  return {
    id: interactionIdOf('helpdesk', name),
    of: (type, hours, history) =>
      event({ id: `${name}-${type}-${hours}`, type, occurredAt: after(hours - 24 * 20).toISOString(), interaction: { id: name }, customer, imported: true, ...(history ? { history } : {}) }),
  };
}

const recovered = ({ of }: Tale): IncomingEvent[] => [
  of('interaction.resolved', 0),
  of('history.surveyed', 1, { channel: 'sms' }),
  of('history.answered', 2, { rating: 2, comment: 'I waited on hold for two hours' }),
  of('history.outreach', 30, { kind: 'call', result: 'reached', by: 'Mo', note: 'Spoke' }),
  of('history.resolved', 31, { rootCause: 'wait_time', action: 'Called back' }),
  of('history.surveyed', 55),
  of('history.second_answered', 60, { rating: 5 }),
];

/** Everything that history wrote about an interaction, without what differs from one to the next. */
async function rowsOf(id: string): Promise<unknown> {
  const interaction = await story.db.interaction.findUniqueOrThrow({
    where: { id },
    include: {
      invitations: { orderBy: { id: 'asc' } },
      responses: { orderBy: { id: 'asc' }, include: { drivers: true, flags: true } },
      cases: { include: { entries: { orderBy: [{ at: 'asc' }, { kind: 'asc' }] }, outreaches: true } },
    },
  });
  const differs = new Set(['id', 'token', 'number', 'externalId', 'customerId', 'interactionId', 'responseId', 'invitationId', 'caseId', 'createdAt', 'updatedAt', 'loggedAt']);
  return JSON.parse(JSON.stringify(interaction, (key, value: unknown) => (differs.has(key) && typeof value !== 'object' ? undefined : value)));
}

describe('a history', () => {
  it('becomes surveys, answers and a case with their own times', async () => {
    const one = tale();
    await tell(story.db, ...recovered(one));
    const at = (hours: number) => after(hours - 24 * 20);
    expect(await story.db.invitation.findMany({ where: { interactionId: one.id }, orderBy: { id: 'asc' } })).toMatchObject([
      { kind: 'first', status: 'answered', channel: 'sms', sentAt: at(1), deliveredAt: at(1), answeredAt: at(2) },
      { kind: 'second_chance', status: 'answered', sentAt: at(55), answeredAt: at(60) },
    ]);
    expect(await story.db.recoveryCase.findMany({ where: { interactionId: one.id }, include: { outreaches: true } })).toMatchObject([
      { status: 'closed', outcome: 'upgraded', imported: true, openedAt: at(2), firstOutreachAt: at(30), breachedAt: at(26), rating: 2, secondRating: 5, closedAt: at(60), outreaches: [{ byName: 'Mo' }] },
    ]);
    expect(await story.db.interaction.findUnique({ where: { id: one.id } })).toMatchObject({ stage: 'closed', imported: true });
    expect(await story.db.workflowSignal.count({ where: { entityId: one.id } })).toBe(0);
  });

  it('gives the same rows in any order of arrival, and told twice', async () => {
    const [ordered, reversed, mixed] = [tale(), tale(), tale()];
    await tell(story.db, ...recovered(ordered));
    for (const told of recovered(reversed).toReversed()) await tell(story.db, told);
    const tales = recovered(mixed);
    for (const index of [5, 2, 0, 6, 3, 1, 4, 2, 5]) {
      const told = tales[index];
      if (told) await tell(story.db, told);
    }
    const expected = await rowsOf(ordered.id);
    expect(await rowsOf(reversed.id)).toEqual(expected);
    expect(await rowsOf(mixed.id)).toEqual(expected);
  });

  it('lets the first answer stand, also when it comes to light last', async () => {
    const one = tale();
    await tell(story.db, one.of('history.answered', 5, { rating: 2, comment: 'Everybody was rude' }));
    await tell(story.db, one.of('history.answered', 3, { rating: 1, comment: 'I waited on hold for two hours' }));
    const answers = await story.db.surveyResponse.findMany({ where: { interactionId: one.id }, include: { drivers: true } });
    expect(answers).toMatchObject([{ rating: 1, comment: 'I waited on hold for two hours', drivers: [{ key: 'wait_time' }] }]);
    expect(await story.db.recoveryCase.findMany({ where: { interactionId: one.id } })).toMatchObject([{ rating: 1 }]);
  });

  it('leaves a case alone that people have worked on', async () => {
    const one = tale();
    const [resolved, surveyed, answered] = recovered(one);
    if (!resolved || !surveyed || !answered) throw new Error('a history has these');
    await tell(story.db, resolved, surveyed, answered);
    const { id } = await story.db.recoveryCase.findFirstOrThrow({ where: { interactionId: one.id } });
    const mo = { id: null, name: 'Mo', email: null, role: 'manager' } as const;
    await applyCommand(story.db, id, mo, { type: 'log_outreach', kind: 'call', result: 'reached', note: 'Spoke', at: null }, after(1).toISOString());
    await tell(story.db, ...recovered(one));
    expect(await story.db.recoveryCase.findUnique({ where: { id }, include: { outreaches: true } })).toMatchObject({ status: 'contacted', firstOutreachAt: after(1), resolvedAt: null, outreaches: [{ byName: 'Mo', at: after(1) }] });
  });

  it('that ends with a survey without an answer asked somebody, and no more', async () => {
    const one = tale();
    await tell(story.db, one.of('interaction.resolved', 0), one.of('history.surveyed', 1));
    expect(await story.db.invitation.findMany({ where: { interactionId: one.id } })).toMatchObject([{ status: 'expired', endedReason: 'imported' }]);
    expect(await story.db.decision.findMany({ where: { interactionId: one.id } })).toMatchObject([{ step: 'intake', outcome: 'ask' }]);
  });
});
