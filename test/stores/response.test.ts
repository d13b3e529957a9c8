import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openCase } from '../../prisma/stores/case-lifecycle.store.js';
import { inTransaction } from '../../prisma/stores/database.js';
import { endInvitation } from '../../prisma/stores/invitation.store.js';
import { recordAnswer, type GivenAnswer } from '../../prisma/stores/response.store.js';
import { after, ask, noon, openStory, type Asked, type StoryDatabase } from './story.js';

let story: StoryDatabase;
let asked: Asked;

beforeAll(async () => {
  story = await openStory();
});
afterAll(() => story?.close());
beforeEach(async () => {
  asked = await ask(story.db);
});

const give = (given: Partial<GivenAnswer>) => recordAnswer(story.db, { token: asked.token, via: 'page', now: after(1), ...given });
const stored = () => story.db.surveyResponse.findUniqueOrThrow({ where: { invitationId: asked.invitationId } });
const owed = () => story.db.workflowSignal.findMany({ where: { entityId: asked.interactionId }, orderBy: { seq: 'asc' }, select: { signal: true, payload: true } });
const refused = (code: string) => ({ ok: false, error: { code } });
const minutes = (count: number): Date => new Date(after(1).getTime() + count * 60_000);

describe('an answer', () => {
  it('is stored with the signal that is owed for it', async () => {
    const recorded = await give({ rating: 2, comment: 'Too slow', oneThing: 'Call back', callbackAt: after(48) });
    expect(recorded).toMatchObject({ ok: true, value: { rating: 2, low: true } });
    const { id, ...row } = await stored();
    expect(row).toMatchObject({ rating: 2, low: true, comment: 'Too slow', oneThing: 'Call back', callbackAt: after(48), answeredAt: after(1), via: 'page', revision: 1 });
    expect(await owed()).toEqual([{ signal: 'responseReceived', payload: { responseId: id, revision: 1 } }]);
    expect(await story.db.invitation.findUnique({ where: { id: asked.invitationId } })).toMatchObject({ status: 'answered', answeredAt: after(1) });
    expect(await story.db.interaction.findUnique({ where: { id: asked.interactionId } })).toMatchObject({ stage: 'answered' });
  });

  it('stands: a second rating changes nothing', async () => {
    await give({ rating: 2 });
    expect(await give({ rating: 5 })).toMatchObject(refused('already_answered'));
    expect(await stored()).toMatchObject({ rating: 2, revision: 1 });
    expect(await owed()).toHaveLength(1);
  });

  it('is taken once when five arrive together', async () => {
    const results = await Promise.all([1, 2, 3, 4, 5].map((rating) => give({ rating })));
    const won = results.flatMap((result) => (result.ok ? [result.value.rating] : []));
    expect(won).toHaveLength(1);
    expect(await stored()).toMatchObject({ rating: won[0] });
    expect(await owed()).toHaveLength(1);
  });

  it('counts although its message was reported as lost', async () => {
    await endInvitation(story.db, asked.invitationId, 'undeliverable', noon);
    expect(await give({ rating: 4 })).toMatchObject({ ok: true });
  });

  it('is refused for a link that is unknown, over or called off', async () => {
    expect(await give({ token: 'nothing', rating: 3 })).toMatchObject(refused('unknown_token'));
    expect(await give({ rating: 3, now: after(14 * 24) })).toMatchObject(refused('expired'));
    await endInvitation(story.db, asked.invitationId, 'reopened', noon);
    expect(await give({ rating: 3 })).toMatchObject(refused('expired'));
    expect(await owed()).toEqual([]);
  });
});

describe('what is said later', () => {
  it('joins the answer, and what was said stays', async () => {
    await give({ rating: 2 });
    expect(await give({ comment: 'Too slow', now: after(3) })).toMatchObject({ ok: true, value: { rating: 2 } });
    await give({ comment: 'Nothing at all', oneThing: 'Call back', now: after(4) });
    expect(await stored()).toMatchObject({ comment: 'Too slow', commentedAt: after(3), oneThing: 'Call back', revision: 3 });
    expect((await owed()).map(({ payload }) => payload)).toMatchObject([{ revision: 1 }, { revision: 2 }, { revision: 3 }]);
    await give({ comment: 'Nothing at all', now: after(5) });
    expect(await owed()).toHaveLength(3);
  });

  it('brings a wish for a call into the timeline of the case that is open by then', async () => {
    await give({ rating: 2 });
    const { id } = await stored();
    const caseId = await inTransaction(story.db, (tx) => openCase(tx, { responseId: id, severity: 'normal', outreachDueAt: after(25).toISOString() }, after(1)));
    for (let attempt = 0; attempt < 2; attempt += 1) await give({ callbackAt: after(48), now: after(2) });
    await give({ rating: 1, revise: true, callbackAt: after(50), now: minutes(5) });
    expect(await stored()).toMatchObject({ rating: 1, callbackAt: after(50), revision: 3 });
    const entries = await story.db.caseEntry.findMany({ where: { caseId, kind: 'callback_wished' }, orderBy: { id: 'asc' } });
    expect(entries.map(({ detail }) => detail)).toEqual([48, 50].map((hours) => ({ callbackAt: after(hours).toISOString() })));
  });

  it('is kept whole when two parts arrive together', async () => {
    await give({ rating: 2 });
    await Promise.all([give({ comment: 'Too slow' }), give({ oneThing: 'Call back' })]);
    expect(await stored()).toMatchObject({ comment: 'Too slow', oneThing: 'Call back', revision: 3 });
  });

  it('comes too late when the invitation has expired', async () => {
    await give({ rating: 2 });
    expect(await give({ comment: 'Too slow', now: after(15 * 24) })).toMatchObject(refused('expired'));
  });
});

describe('a correction', () => {
  it('counts within the edit window, with a signal of its own', async () => {
    await give({ rating: 2 });
    expect(await give({ rating: 5, comment: 'I misread the scale', revise: true, now: minutes(15) })).toMatchObject({ ok: true, value: { rating: 5, low: false } });
    expect(await stored()).toMatchObject({ rating: 5, low: false, comment: 'I misread the scale', revisedAt: minutes(15), answeredAt: after(1), revision: 2 });
    expect((await owed()).map(({ payload }) => payload)).toMatchObject([{ revision: 1 }, { revision: 2 }]);
  });

  it('comes too late after it', async () => {
    await give({ rating: 2 });
    expect(await give({ rating: 5, revise: true, now: minutes(16) })).toMatchObject(refused('edit_window_over'));
    expect(await stored()).toMatchObject({ rating: 2, revision: 1 });
  });
});
