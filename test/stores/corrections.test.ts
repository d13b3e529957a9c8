import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { correct, withdrawCorrection, type GivenWord } from '../../prisma/stores/correction.store.js';
import { countDrivers } from '../../prisma/stores/metrics-drivers.store.js';
import { eraseCustomer } from '../../prisma/stores/customer-erasure.store.js';
import { findResponse } from '../../prisma/stores/theming-comments.store.js';
import { read, storeComment } from './commented.js';
import { at, now } from './metric-data.js';
import { openStory, type StoryDatabase } from './story.js';

let story: StoryDatabase;
beforeAll(async () => {
  story = await openStory();
});
afterAll(() => story?.close());

const mo = { id: 'usr_mo', name: 'Mo Lind', email: 'mo@example.com' };
const ida = { id: 'usr_ida', name: 'Ida Ray', email: 'ida@example.com' };
const comment = 'I waited on hold for an hour and nobody answered';

const say = (id: string, word: GivenWord, actor = mo, seen?: string) => correct(story.db, id, word, { actor, seen, now });
const present = (key: string): GivenWord => ({ kind: 'driver', key, verdict: 'present' });
const absent = (key: string): GivenWord => ({ kind: 'driver', key, verdict: 'absent' });
const undo = async (id: string, which = -1, actor = mo) => {
  const words = (await findResponse(story.db, id))?.corrections ?? [];
  return withdrawCorrection(story.db, { responseId: id, correctionId: words.at(which)?.id ?? 'none' }, { actor, now });
};
const keysOf = async (id: string) => (await findResponse(story.db, id))?.drivers.map(({ key, source }) => `${key} ${source}`).toSorted();

describe('a word on a comment', () => {
  it('counts at once, with who said it, and is taken back without a trace in what was read', async () => {
    const id = await storeComment(story.db, comment);
    const before = await findResponse(story.db, id);
    expect(before?.drivers.map(({ key }) => key)).toEqual(['wait_time']);

    expect(await say(id, { kind: 'driver', key: 'billing_refund', verdict: 'present', quote: { start: 2, end: 8 } })).toEqual({
      ok: true,
      value: null,
    });
    await say(id, absent('wait_time'), ida);
    await say(id, { kind: 'sentiment', sentiment: 'neutral' });
    const after = await findResponse(story.db, id);
    expect(after).toMatchObject({
      sentiment: 'neutral',
      sentimentBy: 'Mo Lind',
      drivers: [{ key: 'billing_refund', source: 'person', by: 'Mo Lind', weight: 1, quote: { text: 'waited' } }],
      corrections: [
        { kind: 'driver', key: 'billing_refund', verdict: 'present', by: 'Mo Lind', counts: true },
        { kind: 'driver', key: 'wait_time', verdict: 'absent', by: 'Ida Ray', counts: true },
        { kind: 'sentiment', sentiment: 'neutral', counts: true },
      ],
    });

    for (let left = 3; left > 0; left -= 1) expect(await undo(id)).toEqual({ ok: true, value: null });
    expect(await findResponse(story.db, id)).toEqual(before);
    expect(await story.db.auditEntry.count({ where: { entityId: id } })).toBe(6);
    expect(await story.db.surveyResponse.findUnique({ where: { id }, select: { reading: true } })).toEqual({ reading: null });
  });

  it('outlives another reading, and so does what it was said over', async () => {
    const id = await storeComment(story.db, comment);
    await say(id, absent('wait_time'));
    await say(id, present('communication'));
    await read(story.db, id);
    expect(await keysOf(id)).toEqual(['communication person']);
    await undo(id, 0);
    expect(await keysOf(id)).toEqual(['communication person', 'wait_time model']);
  });

  it('is one of two people’s: the later one counts, until it is taken back', async () => {
    const id = await storeComment(story.db, comment);
    await say(id, absent('wait_time'), mo);
    await say(id, present('wait_time'), ida);
    expect(await keysOf(id)).toEqual(['wait_time person']);
    expect((await findResponse(story.db, id))?.corrections.map(({ by, counts }) => [by, counts])).toEqual([
      ['Mo Lind', false],
      ['Ida Ray', true],
    ]);
    await undo(id);
    expect(await keysOf(id)).toEqual([]);
  });

  it('is kept with nine others that come at the same moment', async () => {
    const id = await storeComment(story.db, comment);
    const keys = ['price', 'booking', 'competitor', 'discounts', 'cancellation'];
    await Promise.all(keys.flatMap((key) => [say(id, present(key), mo), say(id, present(key), ida)]));
    expect(await keysOf(id)).toEqual([...keys.map((key) => `${key} person`), 'wait_time model'].toSorted());
    const rows = await story.db.themingCorrection.findMany({ where: { responseId: id }, orderBy: { at: 'asc' } });
    expect(new Set(rows.map((row) => row.at.getTime())).size).toBe(10);
  });

  it('says nothing of other words that the customer writes later', async () => {
    const id = await storeComment(story.db, comment);
    await say(id, absent('wait_time'));
    await story.db.surveyResponse.update({ where: { id }, data: { comment: `${comment} again` } });
    await read(story.db, id);
    expect(await keysOf(id)).toEqual(['wait_time model']);
    expect((await findResponse(story.db, id))?.corrections).toEqual([]);
  });

  it('changes the numbers of the drivers in the same moment', async () => {
    const own = await openStory();
    const scope = { from: at(30), to: now, now, cuts: {} };
    const counts = async () =>
      Object.fromEntries((await countDrivers(own.db, scope)).drivers.map(({ key, lowScores }) => [key, lowScores]));
    const id = await storeComment(own.db, comment);
    await storeComment(own.db, comment);
    expect(await counts()).toEqual({ wait_time: 2 });
    await correct(own.db, id, absent('wait_time'), { actor: mo, now });
    await correct(own.db, id, present('price'), { actor: mo, now });
    expect(await counts()).toEqual({ wait_time: 1, price: 1 });
    await own.close();
  });
});

describe('a word is refused', () => {
  it.each<[string, GivenWord, string]>([
    ['on a driver that there is not', present('pigeons'), 'unknown_driver'],
    [
      'with a quote beyond the comment',
      { kind: 'driver', key: 'price', verdict: 'present', quote: { start: 40, end: 400 } },
      'quote_outside',
    ],
    ['with a quote of nothing', { kind: 'driver', key: 'price', verdict: 'present', quote: { start: 4, end: 4 } }, 'quote_outside'],
  ])('%s', async (_what, word, code) => {
    const id = await storeComment(story.db, comment);
    expect(await say(id, word)).toEqual({ ok: false, error: { code } });
    expect(await story.db.themingCorrection.count({ where: { responseId: id } })).toBe(0);
  });

  it('on an answer without a comment, an unknown one, and one that was changed since', async () => {
    const id = await storeComment(story.db, comment);
    const seen = (await findResponse(story.db, id))?.commentVersion ?? '';
    expect(await say(id, present('price'), mo, seen)).toMatchObject({ ok: true });
    await story.db.surveyResponse.update({ where: { id }, data: { comment: 'Something else' } });
    expect(await say(id, present('booking'), mo, seen)).toMatchObject({ error: { code: 'conflict' } });
    await story.db.surveyResponse.update({ where: { id }, data: { comment: null } });
    expect(await say(id, present('price'))).toMatchObject({ error: { code: 'no_comment' } });
    expect(await say('rsp_nobody', present('price'))).toMatchObject({ error: { code: 'not_found' } });
    expect(await undo(id)).toMatchObject({ error: { code: 'not_found' } });
  });

  it('of the agent who was rated, under the own address or id; nor may the agent take one back', async () => {
    const id = await storeComment(story.db, comment);
    const { interactionId } = await story.db.surveyResponse.findUniqueOrThrow({ where: { id } });
    await story.db.interaction.update({ where: { id: interactionId }, data: { agentEmail: ' MO@example.com', agentId: 'usr_ida' } });
    const sam = { id: 'usr_sam', name: 'Sam', email: 'sam@example.com' };
    for (const actor of [mo, ida])
      expect(await say(id, absent('wait_time'), actor)).toMatchObject({ error: { code: 'rated_agent_may_not' } });
    await say(id, present('price'), sam);
    expect(await undo(id, -1, ida)).toMatchObject({ error: { code: 'rated_agent_may_not' } });
  });
});

it('is forgotten with the customer', async () => {
  const id = await storeComment(story.db, comment);
  await say(id, present('price'));
  const { customerId } = await story.db.surveyResponse.findUniqueOrThrow({ where: { id } });
  await eraseCustomer(story.db, customerId, mo, now);
  expect(await story.db.themingCorrection.count({ where: { responseId: id } })).toBe(0);
  const row = await story.db.surveyResponse.findUniqueOrThrow({ where: { id }, include: { drivers: true } });
  expect([row.reading, row.comment, row.drivers.map(({ key, why }) => [key, why])]).toEqual([
    null,
    null,
    expect.arrayContaining([['price', '']]),
  ]);
});
